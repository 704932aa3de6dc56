import ArgumentParser
import Diagnostics
import KnowledgeBank
import Terminal
import UTF8Text

struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the answers of a bank.",
        discussion: """
            Examples:
              answerbank list
              answerbank list --needs-approval         what two people still have to read
              answerbank list --overdue                what is due for a check of its facts
              answerbank list --untranslated fi        what exists in another language, but not in Finnish
            """)

    @OptionGroup var bank: BankOption
    @Flag(help: "Only answers that lack an approval of their present text.")
    var needsApproval = false
    @Flag(help: "Only answers whose facts are due for a check.")
    var overdue = false
    @Option(help: ArgumentHelp("Only answers that have no version in this language.", valueName: "tag"))
    var untranslated: LanguageTag?
    @Option(help: ArgumentHelp("Only answers in this language.", valueName: "tag"))
    var language: LanguageTag?
    @OptionGroup var today: TodayOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let bank = try readBank(bank.folder, output.format)
        let day = try today.day
        var answers = bank.answers
        if let language { answers = answers.filter { $0.language == language } }
        if needsApproval { answers = answers.filter { BankCheck.approvalProblem(of: $0, in: bank) != nil } }
        if overdue { answers = answers.filter { $0.reviewDue(bank.settings) < day } }
        if let untranslated { answers = answers.filter { answer in answer.language != untranslated && bank.answer(answer.id, in: untranslated) == nil } }
        for answer in answers { Output.print(line(answer, bank)) }
    }

    private func line(_ answer: Answer, _ bank: Bank) -> String {
        let due = answer.reviewDue(bank.settings).description
        let needs = BankCheck.approvalProblem(of: answer, in: bank) != nil
        guard output.format == .jsonl else {
            let id = "\(answer.id.rawValue).\(answer.language)"
            return id.padded(32) + " \(due)  \(needs ? "?" : "✓")  \(TerminalText.visible(answer.question.value))\n"
        }
        let fields: [(String, JSONValue)] = [
            ("id", .string(answer.id.rawValue)), ("language", .string(answer.language.rawValue)), ("path", .string(answer.file.path)), ("question", .string(answer.question.value)),
            ("topics", .array(answer.topics.map { .string($0.value.rawValue) })), ("review-by", .string(due)), ("approved", .bool(!needs)),
        ]
        return String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n"
    }
}
