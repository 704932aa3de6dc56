import Compression
import Diagnostics
import FileTree
import Testing

@testable import SiteBuilder

struct LastBuildTests {
    private let scratch = Scratch()
    private let options: BuildOptions

    init() throws {
        var options = BuildOptions(today: someDay)
        options.bank = scratch.path + "/bank"
        options.theme = repository + "/themes/default"
        options.output = scratch.path + "/site"
        self.options = options
        try scratch.write("format: 1\nname: {sv: Svar}\nbase-url: https://svar.example/\nlanguages: [sv]\npolicy: open\n", to: "bank/bank.yaml")
        try scratch.write("- {id: economy, name: {sv: Pengar}}\n", to: "bank/topics.yaml")
        try write("Ja, det kan du få.")
    }

    private func write(_ body: String) throws {
        try scratch.write("---\nquestion: Får jag hjälp med hyran?\ntopics: [economy]\nanswered: 2026-10\n---\n\(body)\n", to: "bank/answers/rent.sv.md")
    }

    /// Whether the whole site was made, and what changed.
    private func build(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> (isMade: Bool, changed: [String]) {
        var options = options
        change(&options)
        let (report, publication) = try SiteBuild.run(options)
        return (report.timings.contains { $0.stage == "render" }, publication.added + publication.changed + publication.removed)
    }

    @Test func `a site that was made from the same is left as it is`() throws {
        #expect(try build().isMade)
        let before = Fingerprint(of: [options.output])
        let again = try build()
        #expect(!again.isMade && again.changed.isEmpty)
        let forced = try build { $0.usesLastBuild = false }
        #expect(forced.isMade && forced.changed.isEmpty)
        #expect(Fingerprint(of: [options.output]) == before)
    }

    @Test func `a kept index stands in the manifest once, and so do its compressed copies`() throws {
        try scratch.write("format: 1\nname: {sv: Svar}\nbase-url: https://svar.example/\nlanguages: [sv, fi]\npolicy: open\n", to: "bank/bank.yaml")
        try write((0..<400).map { "ord\($0)" }.joined(separator: " "))
        let finnish = { (body: String) in
            try scratch.write("---\nquestion: Saanko apua vuokraan?\ntopics: [economy]\nanswered: 2026-10\n---\n\(body)\n", to: "bank/answers/rent.fi.md")
        }
        try finnish("Kyllä.")
        _ = try build { $0.precompress = [.gzip] }
        try finnish("Kyllä saat.")
        #expect(try build { $0.precompress = [.gzip] }.changed.contains("fi/rent/index.html"))
        let kept = try FileTree.read(options.output + "/.answerbank-manifest")
        #expect(kept.split(separator: 0x0A).contains { String(decoding: $0, as: UTF8.self).contains(" search/sv/") && $0.suffix(3).elementsEqual(".gz".utf8) })
        _ = try build {
            $0.precompress = [.gzip]
            $0.usesLastBuild = false
        }
        #expect(try FileTree.read(options.output + "/.answerbank-manifest") == kept)
    }

    @Test func `whatever differs is met with a whole build`() throws {
        _ = try build()
        try write("Nej.")
        #expect(try build().changed.contains("sv/rent/index.html"))
        #expect(try build { $0.baseURL = "https://other.example/" }.isMade)
        #expect(try build { $0.precompress = [.gzip] }.changed.contains("sv/rent/index.html.gz"))
        #expect(try build().changed.contains("sv/rent/index.html.gz"))
        try scratch.write("touched by hand", to: "site/sv/rent/index.html")
        #expect(try build().changed == ["sv/rent/index.html"])
        try FileTree.removeFile(options.output + "/sv/rent/index.html")
        #expect(try build().changed == ["sv/rent/index.html"])
        #expect(try !build().isMade)
        try FileTree.removeFile(options.output + "/.answerbank-manifest")
        try FileTree.removeFolder(options.output + "/sv")
        #expect(throws: Problems.self) { try build() }
    }

    @Test func `warnings are given by every build`() throws {
        try scratch.write("---\nquestion: Får jag hjälp?\ntopics: [economy]\nanswered: 2020-10\n---\nJa.\n", to: "bank/answers/old.sv.md")
        for _ in 0..<2 { #expect(try SiteBuild.run(options).report.warnings.map(\.id) == [.reviewOverdue]) }
    }

    @Test func `compressed copies of what stays are not made again`() throws {
        _ = try build { $0.precompress = [.gzip, .brotli] }
        let page = options.output + "/sv/rent/index.html"
        let before = [FileTree.stamp(of: page + ".gz"), FileTree.stamp(of: page + ".br")]
        try scratch.write("---\nquestion: Vart ringer jag?\ntopics: [economy]\nanswered: 2026-10\n---\nHit.\n", to: "bank/answers/other.sv.md")
        _ = try build { $0.precompress = [.gzip, .brotli] }
        #expect(before != [FileTree.stamp(of: page + ".gz"), FileTree.stamp(of: page + ".br")], "related answers changed")
        try scratch.write("damaged", to: "site/sv/rent/index.html.br")
        let (_, publication) = try SiteBuild.run(
            {
                var options = options
                options.precompress = [.gzip, .brotli]
                options.usesLastBuild = false
                return options
            }())
        #expect(publication.changed == ["sv/rent/index.html.br"])
    }
}
