import KnowledgeBank
import Testing

@testable import SiteBuilder

struct GlossaryMarksTests {
    private let marks = GlossaryMarks([
        GlossaryEntry(language: tag("sv"), term: "ekonomiskt bistånd", forms: ["ekonomiska biståndet"], definition: "Pengar.", synonyms: []),
        GlossaryEntry(language: tag("sv"), term: "bistånd", forms: ["biståndet"], definition: "Hjälp.", synonyms: []),
        GlossaryEntry(language: tag("sv"), term: "budget- och skuldrådgivare", forms: [], definition: "Rådgivare.", synonyms: []),
        GlossaryEntry(language: tag("sv"), term: "överklaga", forms: ["överklagar"], definition: "Att be om prövning.", synonyms: []),
    ])

    /// What is marked, in brackets.
    private func marked(_ html: String) -> String {
        var found = GlossaryMarks.Found()
        var text = String(decoding: marks.mark(Array(html.utf8), &found), as: UTF8.self)
        for number in 1...9 { text = text.replacing("<a class=\"term\" id=\"word-\(number)-text\" href=\"#word-\(number)\">", with: "[\(number) ") }
        return text.replacing("</a>", with: "]")
    }

    @Test(arguments: [
        ("<p>Sök ekonomiskt bistånd nu.</p>", "<p>Sök [1 ekonomiskt bistånd] nu.</p>"),
        ("<p>Ekonomiskt\nbistånd, och bistånd.</p>", "<p>[1 Ekonomiskt\nbistånd], och [2 bistånd].</p>"),
        ("<p>Biståndet. Biståndet igen.</p>", "<p>[1 Biståndet]. Biståndet igen.</p>"),
        ("<p>biståndshandläggare, o-bistånd</p>", "<p>biståndshandläggare, o-[1 bistånd]</p>"),
        ("<p>Budget- och skuldrådgivare</p>", "<p>[1 Budget- och skuldrådgivare]</p>"),
        ("<p>ÖVERKLAGAR du?</p>", "<p>[1 ÖVERKLAGAR] du?</p>"),
        ("<h2 id=\"a\">Bistånd</h2><p><abbr>bistånd</abbr></p>", "<h2 id=\"a\">Bistånd</h2><p><abbr>[1 bistånd]</abbr></p>"),
        ("<p><code>bistånd</code> &quot;bistånd&quot;</p>", "<p><code>bistånd</code> &quot;[1 bistånd]&quot;</p>"),
        ("<p>ekonomiskt <em>bistånd</em></p>", "<p>ekonomiskt <em>[1 bistånd]</em></p>"), ("", ""), ("<p>inget & < här</p>", "<p>inget & < här</p>"),
    ])
    func `the first occurrence is marked`(html: String, expected: String) {
        #expect(marked(html) == expected)
    }

    @Test func `nothing inside a link is marked`() {
        var found = GlossaryMarks.Found()
        let html = Array("<p><a href=\"/bistånd/\">om bistånd</a></p>".utf8)
        #expect(marks.mark(html, &found) == html && found.numbers.isEmpty)
    }

    @Test func `parts of one answer count together`() {
        var found = GlossaryMarks.Found()
        _ = marks.mark(Array("<p>bistånd</p>".utf8), &found)
        let second = Array("<p>bistånd</p>".utf8)
        #expect(marks.mark(second, &found) == second && found.numbers == [1])
    }
}
