import KnowledgeBank
import Testing

@Suite struct TopicCheckTests {
    static let broken: [Broken] = [
        .topics("a topic without answers", "- {id: economy, name: x, related: [housing]}\n- name: x\n  id: ⟦topic-empty⟧housing\n  related: [economy]\n"),
        .topics("a topic that no other names", "- {id: ⟦topic-orphan⟧economy, name: x, related: [economy, housing]}\n- {id: housing, name: x, related: [housing]}\n").with(
            "answers/rent.sv.md", BankFolder.answer(topics: "[economy, housing]")),
        .topics("a topic with answers in one language", "- {id: economy, name: x, related: [housing]}\n- {id: housing, name: x, related: [economy]}\n").with(
            "answers/more.en.md", BankFolder.answer(topics: "[housing]")),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
