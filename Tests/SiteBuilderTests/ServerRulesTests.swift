import Diagnostics
import KnowledgeBank
import Mustache
import Testing

@testable import SiteBuilder

struct ServerRulesTests {
    private func bank(_ url: String = "https://svar.example/bank/") throws -> Bank {
        try #require(Bank.read(repository + "/content").bank).with(baseURL: url)
    }

    @Test func `the header says what every page says of itself, and who may frame it`() throws {
        var bytes: [UInt8] = []
        let settings = try bank().settings
        let theme = try Theme.read(repository + "/themes/default", for: settings)
        try theme.templates.render("redirect", with: Record([:]), mode: .lenient, into: &bytes)
        let html = String(decoding: bytes, as: UTF8.self)
        let policy = try #require(html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]+)"/)).1
        #expect(ServerRules.contentSecurityPolicy == policy + "; frame-ancestors 'none'")
        #expect(!ServerRules.contentSecurityPolicy.contains("unsafe"))
    }

    @Test func `headers name paths below the base address, and files that never change`() throws {
        let file = String(decoding: ServerRules(try bank()).headersFile, as: UTF8.self)
        #expect(file.hasPrefix("/bank/*\n  Content-Security-Policy: default-src 'none'"))
        #expect(file.contains("/bank/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"))
        #expect(file.contains("/bank/search/fi/*\n"))
        #expect(file.contains("Strict-Transport-Security"))
        #expect(!String(decoding: ServerRules(try bank("http://intranet.example/")).headersFile, as: UTF8.self).contains("Strict-Transport-Security"))
    }

    @Test(arguments: ServerConfiguration.allCases) func `every server is told all headers, the page for what is not there, and each moved address`(server: ServerConfiguration) throws {
        let rules = ServerRules(try bank())
        let text = server.text(rules)
        let everywhere = try #require(rules.groups.first)
        for header in everywhere.headers { #expect(text.contains("\(header.name) \"\(header.value)\"")) }
        #expect(text.contains("/bank/404.html"))
        for (from, to) in rules.redirects {
            #expect(text.contains(from) || text.contains(from.replacing(".", with: "\\.")), "\(from)")
            #expect(text.contains(to))
        }
    }
}
