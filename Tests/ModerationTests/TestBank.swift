import FileTree
import KnowledgeBank

/// A bank in a folder of its own: two topics, one crisis line, one answer `deposit`.
final class TestBank: Sendable {
    private let scratch = Scratch()
    var folder: String { scratch.path + "/content" }

    init(policy: String = "recorded", unapproved: String = "refuse", moderators: String = "[m1, m2, m3]", deposit: String = TestBank.deposit) throws {
        try scratch.write(
            """
            format: 1
            name: {sv: Svar}
            base-url: https://svar.example/
            languages: [sv]
            countries: [SE]
            audiences: [{id: adults, name: {sv: Vuxna}}]
            policy: \(policy)
            unapproved: \(unapproved)
            moderators: \(moderators)

            """, to: "content/bank.yaml")
        try scratch.write("- {id: money, name: {sv: Pengar}}\n- {id: home, name: {sv: Hem}}\n", to: "content/topics.yaml")
        try scratch.write(
            "- {id: emergency, country: SE, kind: crisis, name: SOS, number: \"112\", hours: {mon-sun: \"00-24\"}, verified: 2026-11-01}\n", to: "content/contacts.yaml")
        try scratch.write(deposit, to: "content/answers/home/deposit.sv.md")
        guard policy == "recorded", deposit == TestBank.deposit else { return }
        for moderator in ["m1", "m2"] { try approve(moderator) }
    }

    static let deposit = "---\nquestion: Får jag tillbaka depositionen?\ntopics: [home, money]\nanswered: 2026-10\n---\nJa, oftast.\n"

    func write(_ text: String, to name: String) throws { try scratch.write(text, to: "content/" + name) }
    func addSetting(_ line: String) throws { try write((read("bank.yaml") ?? "") + line + "\n", to: "bank.yaml") }
    func read(_ name: String) -> String? { scratch.read("content/" + name) }
    var tree: [String: [UInt8]] { get throws { try everyFile(below: folder) } }

    private func approve(_ moderator: String) throws {
        guard let id = AnswerID("deposit"), let language = LanguageTag("sv"), let moderator = ModeratorID(moderator), let answer = Bank.read(folder).bank?.answer(id, in: language),
            let month = Month("2026-11"), case .recorded(let bytes, _) = try Approving.approve(answer, by: moderator, in: month)
        else { return }
        try FileTree.write(bytes, to: folder + "/answers/home/deposit.sv.md")
    }
}

/// An answer in which nothing is wrong.
func answer(_ body: String = "Ja, du kan ansöka om ekonomiskt bistånd.", question: String = "Får jag hjälp med hyran?", topics: String = "[money]", more: String = "") -> String {
    "---\nquestion: \(question)\ntopics: \(topics)\nasked: 2026-11\nanswered: 2026-11\n\(more)---\n> Jag har blivit av med jobbet.\n\n\(body)\n"
}

func answerText(_ body: String = "Ja, du kan ansöka om ekonomiskt bistånd.", topics: String = "[money]", more: String = "") -> [UInt8] {
    Array(answer(body, topics: topics, more: more).utf8)
}
