import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Terminal

struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Records that a moderator has read an answer as it stands.",
        discussion: """
            Two different moderators approve each answer. The approval belongs to exactly this text: whoever changes a word asks
            for it anew. Only the approved: line of the file is written.

            Examples:
              answerbank approve content/answers/economy/rent.en.md --as m1
              answerbank approve content/answers/economy/rent.en.md --as m3
            """)

    @Argument(help: "The answers that were read.", completion: .file(extensions: ["md"]))
    var files: [String]
    @Option(name: .customLong("as"), help: ArgumentHelp("Who read them: an id from moderators: in bank.yaml.", valueName: "id"))
    var moderator: ModeratorID
    @OptionGroup var bank: BankOption
    @OptionGroup var today: TodayOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let month = Month(of: try today.day)
        try reporting(output.format) { () throws(Problems) in
            try Approving.alone(in: bank.folder) { () throws(Problems) in try approve(in: month) }
        }
    }

    private func approve(in month: Month) throws(Problems) {
        let read = Bank.read(bank.folder)
        guard let bank = read.bank else { throw Problems(read.problems) }
        if !read.problems.isEmpty { Output.error(Output.printer(output.format).print(read.problems.inFileOrder())) }
        let known = bank.settings.moderators.map(\.rawValue)
        guard known.contains(moderator.rawValue) else {
            throw Problems(
                Diagnostic(
                    .moderatorUnknown, at: bank.settings.file.whole, ["id": moderator.rawValue, "known": known.joined(separator: ", ")], nearest: nearestNames(to: moderator.rawValue, among: known)
                ))
        }
        var problems: [Diagnostic] = []
        for file in files {
            do throws(Problems) { try approve(file, in: bank, month) } catch { problems += error.all }
        }
        if !problems.isEmpty { throw Problems(problems) }
    }

    private func approve(_ path: String, in bank: Bank, _ month: Month) throws(Problems) {
        guard let real = FileTree.realPath(path) else { throw Problems(Diagnostic(.fileMissing, at: nil, ["path": path])) }
        guard let answer = bank.answers.first(where: { FileTree.realPath($0.file.path) == real }) else { throw Problems(Diagnostic(.notAnAnswer, at: Place(file: path))) }
        switch try Approving.approve(answer, by: moderator, in: month) {
        case .already:
            Output.error(Output.printer(output.format).print([Diagnostic(.alreadyApproved, at: Place(file: path), ["path": path, "who": moderator.rawValue])]))
        case .recorded(let bytes, let people):
            try filing { () throws(FileError) in try FileTree.write(bytes, to: real) }
            Output.print("\(path): \(people) of \(BankCheck.approvalsNeeded)\n")
        }
    }
}
