import KnowledgeBank
import Testing

@Suite struct ThreadCheckTests {
    static let broken: [Broken] = [
        .answer("itself", "follows: ⟦follows-loop⟧rent"),
        Broken("two", ["answers/rent.sv.md": BankFolder.answer("follows: ⟦follows-loop⟧other"), "answers/other.sv.md": BankFolder.answer("follows: ⟦follows-loop⟧rent")]),
        Broken(
            "three, and one that leads into the circle",
            [
                "answers/a.sv.md": BankFolder.answer("follows: ⟦follows-loop⟧b"), "answers/b.sv.md": BankFolder.answer("follows: ⟦follows-loop⟧c"),
                "answers/c.sv.md": BankFolder.answer("follows: ⟦follows-loop⟧a"),
                "answers/rent.sv.md": BankFolder.answer("follows: a"),
            ]),
        Broken(
            "a thread without a circle",
            [
                "answers/a.sv.md": BankFolder.answer("follows: b"), "answers/b.sv.md": BankFolder.answer("follows: rent"), "answers/c.sv.md": BankFolder.answer("follows: rent"),
            ]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
