import Diagnostics
import KnowledgeBank
import Testing

@Suite struct SettingsReaderTests {
    static let broken: [Broken] = [
        Broken("a format of the future", ["bank.yaml": "format: ⟦format-newer⟧2\nanything: else\n"]),
        Broken("a format that is none", ["bank.yaml": BankFolder.settings().replacing("format: 1", with: "format: ⟦value-out-of-range⟧one")]),
        Broken("missing keys", ["bank.yaml": "⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧format: 1\n"]),
        Broken("an empty file", ["bank.yaml": "⟦whole:value-not-mapping⟧"]),
        Broken("a list", ["bank.yaml": "⟦whole:value-not-mapping⟧- format: 1\n"]),
        Broken("an address that is none", ["bank.yaml": BankFolder.settings().replacing("https:", with: "⟦url-invalid⟧file:")]),
        // Behind a second // a browser looks for a host; a query would swallow every path.
        Broken(
            "an address that leads elsewhere", ["bank.yaml": BankFolder.settings().replacing("base-url: https://svar.example/", with: "⟦url-invalid⟧base-url: https://svar.example//evil.example/")]),
        Broken("an address with a query", ["bank.yaml": BankFolder.settings().replacing("base-url: https://svar.example/", with: "⟦url-invalid⟧base-url: https://svar.example/?a=")]),
        Broken("languages that are none", ["bank.yaml": BankFolder.settings().replacing("[sv, en]", with: "[⟦language-invalid⟧Svenska, ⟦language-invalid⟧sv-SE]")]),
        .settings("a default language that the bank has not", "default-language: ⟦language-not-in-bank⟧fi"),
        .settings("a default language that is none", "default-language: ⟦language-invalid⟧finska"),
        .settings("an unknown key", "⟦key-unknown⟧desciption: x"),
        .settings("a word that is not allowed", "unapproved: ⟦value-not-allowed⟧leave\ndemo: ⟦value-not-allowed⟧maybe"),
        Broken("a policy that does not exist", ["bank.yaml": BankFolder.settings(policy: "⟦value-not-allowed⟧closed")]).unapproved,
        Broken("signatures", ["bank.yaml": BankFolder.settings(policy: "signed").replacing("policy", with: "⟦policy-unsupported⟧policy")]).unapproved,
        .settings("numbers out of range", "promise-hours: ⟦value-out-of-range⟧0\nreview-months: ⟦value-out-of-range⟧121\ncontact-months: ⟦value-out-of-range⟧half"),
        Broken(
            "audiences",
            [
                "bank.yaml": BankFolder.settings().replacing(
                    "policy", with: "- {id: ⟦id-duplicate⟧adults, name: x}\n- ⟦key-missing⟧{id: young, lix: ⟦value-out-of-range⟧5, ⟦key-unknown⟧age: 5}\n- ⟦value-not-mapping⟧old\npolicy")
            ]),
        Broken("a name without one language", ["bank.yaml": BankFolder.settings().replacing("{sv: Svar, en: Answers}", with: "⟦language-missing⟧{sv: Svar}")]),
        Broken("moderators with names", ["bank.yaml": BankFolder.settings().replacing("[m1, m2, m3]", with: "[⟦id-invalid⟧Anna, m2]")]),
        .settings("a page to ask on that does not exist", "ask: {page: ⟦page-unknown⟧ask-us}"),
        .settings("masks", "masks: {age: ⟦value-not-allowed⟧bands, date: hidden, ⟦key-unknown⟧places: large}"),
        .settings("masks that are a word", "masks: ⟦value-not-mapping⟧hidden"),
        .settings("a way out that is not safe", "quick-exit: {url: ⟦url-invalid⟧http://a.example/}"),
        .settings("a way out without an address", "quick-exit: ⟦key-missing⟧{⟦key-unknown⟧link: https://a.example/}"),
        .settings("a way out that is a word", "quick-exit: ⟦value-not-mapping⟧https://a.example/"),
        .settings("what happens if somebody tells, without pages", "tell: ⟦key-missing⟧{audiences: [adults]}"),
        .settings("what happens if somebody tells, leading nowhere", "tell: {audiences: [⟦audience-unknown⟧old], topics: [⟦topic-unknown⟧sports], pages: {SE: ⟦page-unknown⟧tell}}"),
        .settings("an address to ask at that is none", "ask: {url: ⟦url-invalid⟧ask, ⟦key-unknown⟧mail: x}"),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `the second audience names the line of the first`() throws {
        let text = BankFolder.settings().replacing("policy", with: "- {id: young, name: x}\n- {id: young, name: x}\npolicy")
        #expect(try BankFolder(["bank.yaml": text]).checked().problem(.idDuplicate)?.arguments["line"] == "8")
    }

    @Test func `an unknown word for a mask names the nearest known one`() throws {
        let problem = try BankFolder(["bank.yaml": BankFolder.settings("masks: {place: lage}")]).checked().problem(.valueNotAllowed)
        #expect(problem?.nearest == ["large"] && problem?.arguments["known"] == "hidden, large")
    }

    @Test func `a bank that cannot be read gives no bank`() throws {
        for text in ["", "format: 2", "format: 1\n", "\t", "a: b: c"] { #expect(try BankFolder(["bank.yaml": text]).checked().bank == nil) }
    }

    @Test func `what is not said has a default`() throws {
        let settings = try #require(
            try BankFolder(["bank.yaml": "name: a\nbase-url: http://a.example\nlanguages: en\n", "answers/rent.en.md": BankFolder.answer()], without: ["answers/rent.sv.md", "answers/other.sv.md"])
                .checked().bank?.settings)
        #expect(settings.baseURL == "http://a.example/" && settings.basePath == "/" && settings.defaultLanguage.rawValue == "en" && settings.timeZone == "Europe/Stockholm")
        #expect(settings.countries == [] && settings.promiseHours == 24 && settings.reviewMonths == 12 && settings.contactMonths == 6)
        #expect(settings.policy == .recorded && settings.unapproved == .refuse && settings.moderators == [] && settings.ask == nil && !settings.isDemo)
        #expect(settings.masks == BankSettings.Masks() && settings.quickExit == nil && settings.telling == nil)
    }

    @Test func `every key is read`() throws {
        let more = """
            description: {sv: a, en: b}
            default-language: en
            time-zone: Europe/Helsinki
            promise-hours: 48
            review-months: 6
            contact-months: 3
            unapproved: leave-out
            retention: {days: 90, legal-basis: x}
            suppress-below: 5
            masks: {age: band, date: month, place: large}
            ask: {page: about}
            quick-exit: {url: https://a.example/}
            tell: {audiences: [adults], topics: [economy], pages: {SE: about, FI: about}}
            privacy: {controller: x, contact: emergency}
            share-cards: yes
            demo: yes
            """
        let folder = try BankFolder(["bank.yaml": BankFolder.settings(more).replacing("svar.example/", with: "svar.example/a/b"), "pages/about.en.md": BankFolder.page()])
        #expect(folder.checked().lines == ["bank.yaml privacy-page-missing", "bank.yaml privacy-page-missing"])
        let settings = try #require(folder.checked().bank?.settings)
        #expect(settings.privacy?.contact.value.rawValue == "emergency" && settings.hasShareCards)
        #expect(settings.baseURL == "https://svar.example/a/b/" && settings.basePath == "/a/b/" && settings.defaultLanguage.rawValue == "en" && settings.timeZone == "Europe/Helsinki")
        #expect(settings.promiseHours == 48 && settings.reviewMonths == 6 && settings.contactMonths == 3 && settings.unapproved == .leaveOut && settings.policy == .open && settings.isDemo)
        #expect(settings.moderators.map(\.rawValue) == ["m1", "m2", "m3"] && settings.languages.map(\.rawValue) == ["sv", "en"])
        #expect(settings.masks == BankSettings.Masks(age: .band, date: .month, place: .large))
        #expect(settings.quickExit == "https://a.example/" && settings.telling?.pages(for: ["FI"]).map(\.rawValue) == ["about"] && settings.telling?.pages(for: ["DK"]) == [])
        guard case .page(let page)? = settings.ask else { throw NoFolder(code: 0) }
        #expect(page.value.rawValue == "about")
        #expect(settings.with(baseURL: "http://localhost:8000").baseURL == "http://localhost:8000/")
    }
}
