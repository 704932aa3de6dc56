import Diagnostics
import KnowledgeBank
import Testing

@Suite struct AnswerReaderTests {
    static let broken: [Broken] = [
        .answer("an unknown key", "⟦key-unknown⟧sumary: x"),
        Broken("missing keys", ["answers/rent.sv.md": "---\n⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧slug: x\n---\nJa.\n"]),
        .answer("missing keys inside", "sources: [⟦key-missing⟧⟦key-missing⟧{}]\ntranslated-from: ⟦key-missing⟧⟦key-missing⟧{}\ncorrected:\n- ⟦key-missing⟧⟦key-missing⟧{}\n"),
        .answer("missing keys of an approval", "approved: ⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧{}"),
        .answer("unknown keys inside", "sources:\n- {title: a, url: 'https://a.example', ⟦key-unknown⟧date: x}\ncorrected: [{on: 2026-11-01, what: x, ⟦key-unknown⟧by: m1}]"),
        .answer("a list in place of a text", "summary: ⟦value-not-text⟧[a]\nslug: ⟦value-not-text⟧{a: b}"),
        .answer("a list in a list of texts", "search-terms: [a, ⟦value-not-text⟧[b]]"),
        .answer("keys in place of a list", "audience: ⟦value-not-list⟧{a: b}\naliases:\n  ⟦value-not-list⟧a: b"),
        .answer("a text in place of keys", "translated-from: ⟦value-not-mapping⟧sv\nsources: [⟦value-not-mapping⟧x]\ncorrected: [⟦value-not-mapping⟧x]\napproved: ⟦value-not-mapping⟧m1"),
        .answer("no value", "⟦value-empty⟧summary:\n⟦value-empty⟧asked: ~\n⟦value-empty⟧slug: null"),
        .answer("an empty value", "summary: ⟦value-empty⟧\"\"\nconsulted: [⟦value-empty⟧' ']\naudience: ⟦value-empty⟧[]"),
        Broken("no topics", ["answers/rent.sv.md": BankFolder.answer(topics: "⟦value-empty⟧[]")]),
        Broken("a date that is none", ["answers/rent.sv.md": "---\nquestion: a\ntopics: [⟦id-invalid⟧Pengar]\nanswered: ⟦date-invalid⟧2026-13\n---\nJa.\n"]),
        .answer("a day that is none", "reviewed: ⟦day-invalid⟧2026-02-30\nreview-by: ⟦day-invalid⟧2026-10\ncorrected: [{on: ⟦day-invalid⟧igår, what: x}]"),
        .answer("a day in place of a month", "asked: ⟦month-invalid⟧2026-10-14"),
        .answer("a month of an approval", "approved: {digest: x, by: [m1], on: ⟦month-invalid⟧2026-10-14}"),
        .answer("dates in the wrong order", "reviewed: 2027-02-01\nreview-by: ⟦date-order⟧2027-01-31"),
        Broken("answered before it was asked", ["answers/rent.sv.md": "---\nquestion: a\ntopics: [economy]\nasked: 2026-11\n⟦date-order⟧answered: 2026-10-31\n---\nJa.\n"]),
        .answer("ids that are none", "follows: ⟦id-invalid⟧Hyran\nsee-also: [⟦id-invalid⟧a_b, ⟦id-invalid⟧-a]\naudience: ⟦id-invalid⟧åäö\nslug: ⟦id-invalid⟧a/b"),
        .answer("an address that is none", "sources: [{title: a, url: ⟦url-invalid⟧www.a.example}, {title: a, url: ⟦url-invalid⟧'ftp://a.example'}, {title: b, url: ⟦url-invalid⟧'https://'}]"),
        .answer(
            "addresses that lead elsewhere",
            "sources: [{title: a, url: ⟦url-invalid⟧'https://b@localhost/'}, {title: a, url: ⟦url-invalid⟧'https://a.example/ b'}, {title: a, url: ⟦url-invalid⟧'https://a.example/\\'}]"),
        .answer(
            "former addresses",
            "aliases: [⟦alias-invalid⟧a, ⟦alias-invalid⟧/, ⟦alias-invalid⟧//a/, ⟦alias-invalid⟧/a, ⟦alias-invalid⟧/../, ⟦alias-invalid⟧/å/, ⟦alias-invalid⟧/a b/, ⟦alias-invalid⟧'/a?b/']"),
        .answer("a language tag", "translated-from: {language: ⟦language-invalid⟧svenska, digest: x}"),
        Broken("a page", ["pages/about.sv.md": BankFolder.page("⟦key-unknown⟧question: x\nreviewed: ⟦day-invalid⟧2026-10\naliases: [⟦alias-invalid⟧x]\nslug: ⟦id-invalid⟧X")]),
        Broken("a page without title", ["pages/about.sv.md": "---\n⟦key-missing⟧summary: x\n---\nx\n"]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `a key that is not known names its neighbours`() throws {
        let problem = try BankFolder(["answers/rent.sv.md": BankFolder.answer("sumary: x")]).checked().problem(.keyUnknown)
        #expect(problem?.nearest == ["summary"])
        #expect(problem?.arguments["key"] == "sumary")
    }

    @Test func `every key is read`() throws {
        let text = """
            ---
            question: "Får jag hjälp med hyran? "
            topics: [economy]
            audience: adults
            applies-to: [SE, Åland]
            asked: 2026-09
            answered: 2026-10
            reviewed: 2026-10-14
            review-by: 2027-10-14
            summary: 'Ja, om pengarna inte räcker.'
            search-terms: [soc, "social bidrag"]
            follows: other
            see-also: [other]
            aliases: [/gammal/Adress_1/, /a/]
            slug: hjalp
            sources: [{title: Socialstyrelsen, url: "https://a.example/å?b=c#d"}]
            consulted: [debt adviser]
            translated-from: {language: sv, digest: sha256-0}
            corrected: [{on: 2026-11-02, what: new amount}]
            approved: {digest: sha256-1, by: [m1, m3], on: 2026-10}
            ---
            > Fråga

            Svar
            """
        let folder = try BankFolder(["answers/a/b/rent.sv-simple.md": text], without: ["answers/rent.sv.md"])
        let answer = try folder.answer("rent", "sv-simple")
        #expect(answer.question.value == "Får jag hjälp med hyran?" && answer.topics.map(\.value.rawValue) == ["economy"] && answer.audience.map(\.value.rawValue) == ["adults"])
        #expect(answer.appliesTo == ["SE", "Åland"] && answer.asked == month("2026-09") && answer.answered == .month(month("2026-10")))
        #expect(answer.reviewed?.value == day("2026-10-14") && answer.reviewBy?.value == day("2027-10-14") && answer.lastReviewed == day("2026-10-14"))
        #expect(answer.summary?.value == "Ja, om pengarna inte räcker." && answer.searchTerms == ["soc", "social bidrag"])
        #expect(answer.follows?.value.rawValue == "other" && answer.seeAlso.map(\.value.rawValue) == ["other"])
        #expect(answer.aliases.map(\.value) == ["/gammal/Adress_1/", "/a/"] && answer.slug.value.rawValue == "hjalp")
        #expect(answer.sources.map(\.title) == ["Socialstyrelsen"] && answer.sources.map(\.url) == ["https://a.example/å?b=c#d"] && answer.consulted == ["debt adviser"])
        #expect(answer.translatedFrom?.language.rawValue == "sv" && answer.translatedFrom?.digest == "sha256-0")
        #expect(answer.corrected.map(\.on) == [day("2026-11-02")] && answer.corrected.map(\.what) == ["new amount"])
        #expect(answer.approved?.digest == "sha256-1" && answer.approved?.by.map(\.value) == ["m1", "m3"] && answer.approved?.on == month("2026-10"))
        #expect(String(decoding: answer.markdown, as: UTF8.self) == "> Fråga\n\nSvar")
        #expect(answer.language.isSimple && answer.file.path == folder.root + "/answers/a/b/rent.sv-simple.md")
    }

    @Test func `facts are due after the bank's period or on the day given`() throws {
        let folder = try BankFolder([
            "answers/a.sv.md": BankFolder.answer("reviewed: 2024-02-29"), "answers/b.sv.md": BankFolder.answer("review-by: 2030-01-01"), "bank.yaml": BankFolder.settings("review-months: 24"),
        ])
        let bank = try #require(folder.checked().bank)
        #expect(bank.answers.map { $0.reviewDue(bank.settings) } == [day("2026-02-28"), day("2030-01-01"), day("2028-10-31"), day("2028-10-31")])
    }

    @Test func `an answer that cannot be used is left out, the others are read`() throws {
        let folder = try BankFolder([
            "answers/a.sv.md": "no front matter", "answers/b.sv.md": BankFolder.answer("summary: \"x"), "answers/c.sv.md": BankFolder.answer("⟦", question: "~"),
            "answers/d.sv.md": BankFolder.answer("asked: x"), "pages/about.sv.md": "---\nslug: x\n---\n", "pages/us.sv.md": BankFolder.page(),
        ])
        let checked = folder.checked()
        #expect(checked.bank?.answers.map(\.id.rawValue) == ["d", "other", "rent"])
        #expect(checked.bank?.pages.map(\.id.rawValue) == ["us"])
        #expect(Set(checked.problems.compactMap { $0.place?.file.split(separator: "/").last }) == ["a.sv.md", "b.sv.md", "c.sv.md", "d.sv.md", "about.sv.md"])
    }
}
