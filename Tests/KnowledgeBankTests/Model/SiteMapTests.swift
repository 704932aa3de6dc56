import KnowledgeBank
import Testing

@Suite struct SiteMapTests {
    private func siteMap(_ files: [String: String] = [:]) throws -> (SiteMap, Bank) {
        let bank = try #require(try BankFolder(files).checked().bank)
        return (SiteMap(bank), bank)
    }

    @Test func `every page has an address, in the order of the bank`() throws {
        let (map, _) = try siteMap([
            "answers/rent.en.md": BankFolder.answer("slug: help-with-rent\naliases: [/old/, /older/]"), "answers/rent.sv-simple.md": BankFolder.answer("audience: adults"),
            "pages/about.sv.md": BankFolder.page("slug: om\naliases: [/om/]"),
        ])
        #expect(
            map.entries.map(\.path) == [
                "/", "/sv/", "/sv/a-z/", "/sv/contacts/", "/sv/topics/economy/", "/sv/audiences/adults/", "/en/", "/en/a-z/", "/en/contacts/", "/en/topics/economy/",
                "/sv/other/", "/en/help-with-rent/", "/sv/rent/", "/sv-simple/rent/", "/sv/om/", "/old/", "/older/", "/om/",
            ])
    }

    @Test func `addresses and destinations belong to each other`() throws {
        let (map, bank) = try siteMap(["answers/rent.en.md": BankFolder.answer("aliases: [/old/]"), "pages/about.sv.md": BankFolder.page()])
        for entry in map.entries {
            #expect(map.destination(at: entry.path) == entry.destination)
            #expect(map.path(of: entry.destination) == entry.path)
        }
        #expect(map.destination(at: "/old/") == .redirect(to: "/en/rent/"))
        #expect(map.destination(at: "/") == .languageChoice && map.destination(at: "/en/") == LanguageTag("en").map { .front($0) })
        #expect(map.destination(at: "/en/rent/") == bank.answers.first { $0.language.rawValue == "en" }.map { .answer($0.key) })
        #expect(map.destination(at: "/sv/about/") == bank.pages.first.map { .page($0.id, $0.language) })
        for path in ["", "/sv", "sv/", "/sv/rent", "/sv/topics/", "/fi/", "//", "/SV/"] { #expect(map.destination(at: path) == nil, "\(path)") }
    }

    @Test(arguments: [(0, 0), (1, 1), (29, 1), (30, 1), (31, 2), (60, 2), (61, 3), (10_000, 334)]) func `thirty answers stand on a page`(answers: Int, pages: Int) {
        #expect(SiteMap.pageCount(answers) == pages)
    }

    @Test func `long lists have further pages, easy language counts with its standard language`() throws {
        var files = Dictionary(uniqueKeysWithValues: (0..<28).map { ("answers/a\($0).sv.md", BankFolder.answer("audience: adults")) })
        let (full, _) = try siteMap(files)
        #expect(full.entries.map(\.path).filter { $0.contains("/economy/") } == ["/sv/topics/economy/"])
        files["answers/a0.sv-simple.md"] = BankFolder.answer("audience: adults")
        let (map, bank) = try siteMap(files)
        #expect(map.entries.map(\.path).filter { $0.contains("/economy/") } == ["/sv/topics/economy/", "/sv/topics/economy/2/"])
        #expect(map.entries.map(\.path).filter { $0.contains("/adults/") } == ["/sv/audiences/adults/"])
        let (topic, swedish) = (bank.topics[0].id, bank.settings.languages[0])
        #expect(map.path(of: .topic(topic, swedish, number: 2)) == "/sv/topics/economy/2/" && map.path(of: .topic(topic, swedish, number: 3)) == nil)
        #expect(bank.answers(about: topic, in: swedish).count == 31 && bank.answers(for: bank.settings.audiences[0].id, in: swedish).count == 29)
    }

    @Test func `of two things that want an address the first has it`() throws {
        let (map, _) = try siteMap(["answers/rent.sv.md": BankFolder.answer("slug: other\naliases: [/sv/]")])
        #expect(map.entries.count { $0.path == "/sv/other/" } == 2)
        guard case .answer(let key)? = map.destination(at: "/sv/other/") else { throw NoFolder(code: 0) }
        #expect(key.id.rawValue == "other")
        guard case .front? = map.destination(at: "/sv/") else { throw NoFolder(code: 0) }
    }
}
