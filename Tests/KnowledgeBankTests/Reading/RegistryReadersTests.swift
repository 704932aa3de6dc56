import Diagnostics
import KnowledgeBank
import Testing

@Suite struct RegistryReadersTests {
    static let broken: [Broken] = [
        .topics("keys in place of a list", "⟦value-not-list⟧economy: {name: x}").withoutTopics,
        .topics("a text in place of an entry", "- {id: economy, name: Pengar}\n- ⟦value-not-mapping⟧housing\n"),
        .topics("an id that is used twice", "- {id: economy, name: Pengar}\n- name: Bostad\n  id: ⟦id-duplicate⟧economy\n"),
        .topics("a language without text", "- id: economy\n  name: ⟦language-missing⟧{sv: Pengar}\n  description:\n    ⟦language-missing⟧en: Money\n"),
        .topics("a language that is none", "- {id: economy, name: {sv: a, en: b, ⟦language-invalid⟧Svenska: c}}\n"),
        .topics(
            "a broken entry",
            "- ⟦key-missing⟧{id: housing}\n- {id: ⟦id-invalid⟧A B, ⟦key-unknown⟧title: x, name: x}\n"
                + "- {id: economy, name: ⟦language-missing⟧⟦language-missing⟧{sv: ⟦value-empty⟧'', en: ⟦value-not-text⟧[x]}}\n"
        ),
        .topics("a neighbour that does not exist", "- {id: economy, name: Pengar, related: [⟦topic-unknown⟧housing]}\n"),
        .contact("missing keys", "- ⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧id: a"),
        .contact("an entry without keys", "- ⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧⟦key-missing⟧{}"),
        .contact("words that are not allowed", channel("kind: ⟦value-not-allowed⟧phone", "number: 1", "identification: ⟦value-not-allowed⟧bankid")),
        .contact("a number with letters", channel("kind: channel", "number: ⟦value-not-allowed⟧0771-CALL")),
        .contact("a number without digits", channel("kind: channel", "number: ⟦value-not-allowed⟧+ -")),
        .contact("an address that is none", channel("kind: channel", "url: ⟦url-invalid⟧'//a.example'", "source: ⟦url-invalid⟧a.example")),
        .contact("hours", channel("kind: channel", "number: 1", "hours: {mon: '9-16', ⟦hours-invalid⟧tus: '9-16', ⟦hours-invalid⟧fri: '9-', sat: ⟦value-not-text⟧[9], sun: ⟦value-empty⟧''}")),
        .contact(
            "languages and days",
            "- id: ⟦contact-without-verified⟧a\n  country: SE\n  kind: channel\n  name: x\n  number: 1\n  hours: {mon: '9-10'}\n"
                + "  languages: [⟦language-invalid⟧arabiska]\n  verified: ⟦day-invalid⟧2026-10"
        ),
        .contact("a second contact with an id", "- id: ⟦id-duplicate⟧emergency\n  country: SE\n  kind: crisis\n  name: x\n  number: '1'"),
        Broken(
            "the glossary",
            [
                "glossary.yaml":
                    "- ⟦key-missing⟧⟦key-missing⟧{language: ⟦language-invalid⟧x}\n- ⟦value-not-mapping⟧a\n"
                    + "- {language: sv, term: a, definition: b, forms: ⟦value-not-list⟧{a: b}, ⟦key-unknown⟧note: x}\n"
            ]),
    ]

    /// A contact with these lines and what every contact has. Hours given twice would be two keys.
    private static func channel(_ lines: String...) -> String {
        let hours = lines.contains { $0.hasPrefix("hours") } ? [] : ["hours: {mon: '9-10'}"]
        return (["- id: channel", "country: SE", "name: x", "verified: 2026-11-01"] + hours + lines).joined(separator: "\n  ")
    }

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `registries may be missing or empty`() throws {
        let nothing = try BankFolder(without: ["topics.yaml", "contacts.yaml"]).checked()
        #expect(nothing.lines == ["answers/other.sv.md:3:10 topic-unknown", "answers/rent.sv.md:3:10 topic-unknown", "bank.yaml crisis-line-missing"])
        let empty = try BankFolder(["topics.yaml": "", "contacts.yaml": "# later\n", "glossary.yaml": "\n"]).checked()
        #expect(empty.lines == ["answers/other.sv.md:3:10 topic-unknown", "answers/rent.sv.md:3:10 topic-unknown", "contacts.yaml crisis-line-missing"])
    }

    @Test func `every key is read`() throws {
        let contacts = """
            - id: clinic
              country: SE
              kind: channel
              name: {sv: Mottagning, en: Clinic}
              description: {sv: a, en: b}
              number: "+46 771-11 22 33"
              url: https://ignored.example/
              languages: [sv, en, ar]
              hours: {sat: "10-14", mon-fri: "08:30-12, 13.00-16"}
              identification: e-id
              verified: 2026-11-01
              source: https://a.example/
            - {id: chat, country: SE, kind: channel, name: Chat, url: "https://chat.example/", hours: {mon-sun: "21-03"}, verified: 2026-11-01}
            """
        let glossary = "- {language: sv, term: försörjningsstöd, forms: försörjningsstödet, definition: pengar, synonyms: [socialbidrag, soc]}\n"
        let topics = "- {id: economy, name: {sv: Pengar, en: Money}, description: {sv: a, en: b}, related: [economy]}\n"
        let checked = try BankFolder(["contacts.yaml": BankFolder.contact(contacts), "glossary.yaml": glossary, "topics.yaml": topics]).checked()
        #expect(checked.lines == [])
        let bank = try #require(checked.bank)
        let clinic = try #require(ContactID("clinic").flatMap(bank.contact))
        #expect(clinic.way == .number("+46 771-11 22 33") && clinic.dialled == "+46771112233" && clinic.kind == .channel && clinic.country == "SE")
        #expect(clinic.languages.map(\.rawValue) == ["sv", "en", "ar"] && clinic.identification == .electronicID && clinic.verified == day("2026-11-01") && clinic.source == "https://a.example/")
        #expect(clinic.hours?.groups.map(\.days) == [0...4, 5...5])
        let chat = try #require(ContactID("chat").flatMap(bank.contact))
        #expect(chat.way == .url("https://chat.example/") && chat.dialled == nil)
        #expect(bank.glossary.map(\.term) == ["försörjningsstöd"] && bank.glossary.map(\.forms) == [["försörjningsstödet"]] && bank.glossary.map(\.synonyms) == [["socialbidrag", "soc"]])
        #expect(bank.topics.map(\.related).map { $0.map(\.value.rawValue) } == [["economy"]])
    }
}
