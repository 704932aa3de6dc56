import Compression
import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import SiteBuilder

/// What a build keeps of the last one is what it would have made.
struct BuildCacheTests {
    private let scratch = Scratch()
    private let options: BuildOptions

    init() throws {
        var options = BuildOptions(today: someDay)
        options.bank = scratch.path + "/bank"
        options.theme = scratch.path + "/themes/own"
        options.output = scratch.path + "/site"
        options.precompress = [.gzip]
        self.options = options
        try scratch.write("format: 1\nname: own\nextends: default\n", to: "themes/own/theme.yaml")
        for file in try FileTree.walk(repository + "/themes/default").files {
            try scratch.write(String(decoding: try FileTree.read(repository + "/themes/default/" + file), as: UTF8.self), to: "themes/default/" + file)
        }
        try settings("refuse")
        try scratch.write("- {id: economy, name: {en: Pengar, fi: Raha}}\n- {id: home, name: {en: Hem, fi: Koti}, related: [economy]}\n", to: "bank/topics.yaml")
        try contact("070-174 06 05")
        try text("rent.en", "Ja, det kan du få. [Ring](contact:desk), eller läs om [värmen](answer:heat).")
        try text("rent.fi", "Kyllä voi.")
        try text("heat.en", "> Det är kallt.\n\nElementen ska vara varma.")
        try text("power.en", "Se [hyran](answer:rent).")
        try scratch.write("---\ntitle: Om oss\n---\nVi svarar.\n", to: "bank/pages/about.en.md")
    }

    private func settings(_ unapproved: String) throws {
        let approval = unapproved == "refuse" ? "policy: open" : "policy: recorded\nunapproved: \(unapproved)"
        try scratch.write("format: 1\nname: {en: Svar, fi: Vastaus}\nbase-url: https://svar.example/\nlanguages: [en, fi]\n\(approval)\nmoderators: [m1, m2]\n", to: "bank/bank.yaml")
    }

    private func contact(_ number: String) throws {
        try scratch.write("- {id: desk, country: SE, kind: channel, name: {en: Disken, fi: Tiski}, number: \(number), hours: {mon-fri: 09-16}, verified: 2026-11-01}\n", to: "bank/contacts.yaml")
    }

    private func text(_ name: String, _ body: String, question: String = "Hur är det?", more: String = "") throws {
        try scratch.write("---\nquestion: \(question)\ntopics: [economy, home]\nanswered: 2026-10\nsummary: \(name) kort.\n\(more)---\n\(body)\n", to: "bank/answers/\(name).md")
    }

    private func approve(_ name: String) throws {
        let file = options.bank + "/answers/\(name).md"
        let answer = Answer.parse(SourceFile(path: file, bytes: try FileTree.read(file)), id: try #require(AnswerID("any")), language: tag("en")).0
        let lines = String(decoding: try FileTree.read(file), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("approved:") }
        let end = try #require(lines.lastIndex(of: "---"))
        let approved = "approved: {digest: \(try #require(answer).digest), by: [m1, m2], on: 2026-10}"
        try scratch.write((lines[..<end] + [Substring(approved)] + lines[end...]).joined(separator: "\n"), to: "bank/answers/\(name).md")
    }

    private func build(to output: String = "site", cached: Bool = true, _ change: (inout BuildOptions) -> Void = { _ in }) throws -> (report: BuildReport, publication: Publication) {
        var options = options
        options.output = scratch.path + "/" + output
        options.usesLastBuild = cached
        change(&options)
        let (report, publication) = try SiteBuild.run(options)
        return (report, publication)
    }

    /// What was written by a build after the last one; it is held to a site that is made from nothing.
    @discardableResult
    private func rebuild(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> [String] {
        let publication = try build(change).publication
        _ = try build(to: "fresh", cached: false, change)
        let names = try FileTree.walk(scratch.path + "/fresh").files
        #expect(try FileTree.walk(scratch.path + "/site").files == names)
        for name in names + [Publication.manifestName] { #expect(scratch.read("site/" + name) == scratch.read("fresh/" + name), "\(name)") }
        try FileTree.removeFolder(scratch.path + "/fresh")
        return publication.added + publication.changed + publication.removed
    }

    @Test func `of an edited text only its own page, its topic's files for machines and its language's index are written`() throws {
        _ = try build()
        try text("heat.en", "> Det är kallt.\n\nElementen ska vara ljumma.")
        let written = try rebuild().filter { !$0.hasPrefix("search/en") }
        #expect(written == ["bank/en/economy.json", "bank/en/economy.json.gz", "bank/en/economy.txt", "en/heat/index.html", "en/heat/index.html.gz"])
        try scratch.write("---\ntitle: Om oss\n---\nVi svarar snart.\n", to: "bank/pages/about.en.md")
        #expect(try rebuild() == ["en/about/index.html", "en/about/index.html.gz"])
    }

    @Test func `whatever else changes is seen on every page that shows it`() throws {
        _ = try build()
        try contact("070-174 06 06")
        #expect(try rebuild().contains("en/rent/index.html"))
        try text("rent.en", "Ja.", question: "Kan jag få hjälp med hyran?")
        #expect(try rebuild().contains("en/heat/index.html"))
        try scratch.write("- {id: economy, name: {en: Ekonomi, fi: Talous}}\n- {id: home, name: {en: Hem, fi: Koti}, related: [economy]}\n", to: "bank/topics.yaml")
        #expect(try rebuild().contains("fi/rent/index.html"))
        try scratch.write("- {language: en, term: element, synonyms: [radiator], definition: Varm.}\n", to: "bank/glossary.yaml")
        try rebuild()
        try scratch.write("body { color: black }\n", to: "themes/own/assets/style.css")
        #expect(try rebuild().contains("en/heat/index.html"))
        try rebuild { $0.baseURL = "https://other.example/a/" }
        try rebuild { $0.links = .files }
        try rebuild { $0.precompress = [.gzip, .brotli] }
        try rebuild { $0.precompress = [] }
    }

    @Test func `texts that come and go are seen by the others`() throws {
        try text("power.en", "Ja.")
        _ = try build()
        try FileTree.removeFile(options.bank + "/answers/heat.en.md")
        // A link to what is gone is found although the text that holds it is the same.
        #expect(throws: Problems.self) { try build() }
        try text("rent.en", "Ja, det kan du få.")
        #expect(try rebuild().contains("en/heat/index.html"))
        try text("new.en", "Nytt.")
        #expect(try rebuild().contains("en/new/index.html"))
    }

    @Test func `what is wrong with a text is said by every build`() throws {
        _ = try build()
        try text("heat.en", "<b>Ja</b>")
        for _ in 0..<2 { #expect(try build().report.warnings.count { $0.id == .htmlOmitted } == 2) }
        try rebuild()
        try text("heat.en", "Skriv till anna@example.org.")
        for _ in 0..<2 { #expect(throws: Problems.self) { try build() } }
        try text("heat.en", "Ja.")
        try text("power.en", "Se [hyran](answer:rents).")
        for _ in 0..<2 { #expect(throws: Problems.self) { try build() } }
    }

    @Test func `an answer that loses its approval is missed by those that link to it`() throws {
        try settings("leave-out")
        try text("heat.en", "Varmt.")
        for name in ["rent.en", "rent.fi", "heat.en", "power.en"] { try approve(name) }
        _ = try build()
        // The outline is the same.
        try text("power.en", "Se [hyran](answer:rent).", more: "approved: {digest: sha256-0, by: [m1, m2], on: 2026-10}\n")
        #expect(try rebuild().contains("en/power/index.html"))
        try approve("power.en")
        #expect(try rebuild().contains("en/power/index.html"))
        try text("heat.en", "Varmare.", more: "approved: {digest: sha256-0, by: [m1, m2], on: 2026-10}\n")
        // A text that links to it has not changed, and is looked at again.
        #expect(throws: Problems.self) { try build() }
    }

    @Test(arguments: ["", "answerbank-cache 1 sha256-0\n", "answerbank-cache 2", "\u{0}\n\n\n\n\n\n"]) func `a cache that is none is passed over`(bytes: String) throws {
        _ = try build()
        try scratch.write(bytes, to: "site/" + Publication.cacheName)
        try text("heat.en", "Elementen ska vara ljumma.")
        try rebuild()
    }

    @Test func `a cache whose bytes have changed, or that is another site's, is passed over`() throws {
        _ = try build()
        let own = try #require(scratch.read("site/" + Publication.cacheName))
        let line = try #require(own.split(separator: "\n").first { $0.hasSuffix("heat.en.md") })
        // As if the text that is wrong had been in order.
        try text("heat.en", "Skriv till anna@example.org.")
        let wrong = Digest.of(try FileTree.read(options.bank + "/answers/heat.en.md"))
        let lines = own.split(separator: "\n", omittingEmptySubsequences: false).map { $0 == line ? "\(wrong) \(options.bank)/answers/heat.en.md" : String($0) }
        try scratch.write(lines.joined(separator: "\n"), to: "site/" + Publication.cacheName)
        #expect(throws: Problems.self) { try build() }
        try text("heat.en", "Element.")
        _ = try build(to: "other")
        try text("heat.en", "Elementen ska vara ljumma.")
        _ = try build(to: "other")
        try scratch.write(try #require(scratch.read("other/" + Publication.cacheName)), to: "site/" + Publication.cacheName)
        try rebuild()
    }

    @Test func `a page that somebody touched is made again, and so is an index`() throws {
        _ = try build()
        try scratch.write("touched", to: "site/en/rent/index.html")
        try scratch.write("touched", to: "site/fi/rent/index.html.gz")
        try scratch.write("touched", to: "site/search/fi.js")
        try text("heat.en", "Elementen ska vara ljumma.")
        let written = try rebuild()
        #expect(["en/rent/index.html", "fi/rent/index.html.gz", "search/fi.js", "en/heat/index.html"].allSatisfy(written.contains))
    }
}
