import Testing

@testable import SiteBuilder

struct AnswerSectionsTests {
    private func sections(_ html: String) -> AnswerSections { AnswerSections(Array(html.utf8)) }
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `what stands before the first heading is the short answer`() {
        let parts = sections("<p>Yes.</p>\n<h2 id=\"now\">\nWhat you can do\n</h2>\n<p>Ring.</p>\n<h3 id=\"more\">\nMore\n</h3>\n<h2 id=\"who\">\nTom &amp; Ida\n</h2>\n")
        #expect(text(parts.lead) == "<p>Yes.</p>\n")
        #expect(parts.sections.map(\.id) == ["now", "who"])
        #expect(parts.sections.map(\.heading) == ["What you can do", "Tom &amp; Ida"])
        #expect(text(parts.lead + parts.sections.flatMap(\.html)).hasSuffix("Ida\n</h2>\n"))
    }

    @Test func `an answer without headings is all short answer`() {
        let parts = sections("<p>Yes.</p>\n")
        #expect(text(parts.lead) == "<p>Yes.</p>\n" && parts.sections.isEmpty)
        #expect(sections("").lead.isEmpty)
    }

    @Test(arguments: ["blockquote", "ul", "ol"]) func `a heading inside something does not cut it in two`(_ tag: String) {
        let parts = sections("<\(tag)>\n<h2 id=\"a\">\nA\n</h2>\n</\(tag)>\n<h2 id=\"b\">\nB\n</h2>\n")
        #expect(parts.sections.map(\.id) == ["b"])
    }

    @Test func `somebody to turn to is seen`() {
        let parts = sections("<h2 id=\"a\">\nA\n</h2>\n<h2 id=\"b\">\nB\n</h2>\n<p><span class=\"contact\">us</span></p>")
        #expect(parts.sections.map(\.hasContact) == [false, true])
    }
}
