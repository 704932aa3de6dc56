import Diagnostics
import KnowledgeBank
import Testing

@testable import SiteBuilder

struct SiteBuildTests {
    private func options() -> BuildOptions {
        var options = BuildOptions(today: someDay)
        options.bank = repository + "/content"
        options.theme = repository + "/themes/default"
        return options
    }

    @Test func `the demo bank builds, parallel and serial alike`() throws {
        let parallel = try SiteBuild.inMemory(options())
        var serially = options()
        serially.serially = true
        let serial = try SiteBuild.inMemory(serially)
        #expect(parallel.files.map(\.path) == serial.files.map(\.path))
        #expect(zip(parallel.files, serial.files).allSatisfy { $0.bytes == $1.bytes })
        #expect(parallel.report.pages > 150)
        #expect(parallel.report.warnings.isEmpty)
    }

    @Test func `no two files share a path`() throws {
        let paths = try SiteBuild.inMemory(options()).files.map(\.path)
        #expect(Set(paths).count == paths.count)
    }

    @Test func `every page puts the crisis line before everything else, and no page names another host for its parts`() throws {
        let pages = try SiteBuild.inMemory(options()).files.filter { $0.path.hasSuffix(".html") }
        for page in pages {
            let html = String(decoding: page.bytes, as: UTF8.self)
            let crisis = try #require(html.firstRange(of: "href=\"tel:112\""), "\(page.path)")
            let header = try #require(html.firstRange(of: "<header"), "\(page.path)")
            #expect(crisis.lowerBound < header.lowerBound, "\(page.path)")
            #expect(!html.contains("src=\"http") && !html.contains("@import"), "\(page.path)")
        }
    }

    @Test func `a preview shows what nobody has approved, and only a preview may connect`() throws {
        var preview = options()
        preview.isPreview = true
        let html = try SiteBuild.inMemory(preview).files.first { $0.path == "sv/index.html" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(html?.contains("connect-src") == true)
        let published = try SiteBuild.inMemory(options()).files.first { $0.path == "sv/index.html" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        #expect(published?.contains("connect-src") == false)
        #expect(published?.contains("_preview") == false)
    }

    @Test func `hours are worded with days and round the clock`() throws {
        let theme = try Theme.read(repository + "/themes/default", for: try #require(Bank.read(repository + "/content").bank).settings)
        let english = try #require(theme.strings[tag("en")])
        let swedish = try #require(theme.strings[tag("sv")])
        let finnish = try #require(theme.strings[tag("fi")])
        #expect(english.date(day("2026-10-04")) == "4 October 2026")
        #expect(swedish.date(Month(of: day("2026-10-04"))) == "oktober 2026")
        #expect(finnish.date(day("2026-10-04")) == "4. lokakuuta 2026")
        #expect(finnish.date(Month(of: day("2026-10-04"))) == "lokakuu 2026")
    }
}
