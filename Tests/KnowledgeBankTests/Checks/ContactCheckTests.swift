import KnowledgeBank
import Testing

@Suite struct ContactCheckTests {
    static let broken: [Broken] = [
        .contact("neither hours nor day", "- {country: SE, id: ⟦contact-without-hours⟧⟦contact-without-verified⟧clinic, kind: channel, name: x, number: 1}"),
        Broken(
            "a country without crisis line",
            [
                "bank.yaml": BankFolder.settings().replacing("[SE]", with: "[SE, FI, DK]"),
                "contacts.yaml": BankFolder.contact(
                    "⟦whole:crisis-line-missing⟧- {id: a, country: FI, kind: crisis, name: x, number: 112, hours: {mon: '9-10'}, verified: 2026-11-01}\n"
                        + "- {id: b, country: DK, kind: channel, name: x, number: 1, hours: {mon: '9-10'}, verified: 2026-11-01}"
                ),
            ]),
        Broken("no contacts", ["bank.yaml": "⟦whole:crisis-line-missing⟧" + BankFolder.settings()], without: ["contacts.yaml"]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
