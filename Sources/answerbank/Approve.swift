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
              answerbank approve --accounts accounts.yaml FILE     in a job of GitHub or GitLab: whoever started it (docs/editors.md)
            """)

    @Argument(help: "The answers that were read.", completion: .file(extensions: ["md"]))
    var files: [String]
    @Option(name: .customLong("as"), help: ArgumentHelp("Who read them: an id from moderators: in bank.yaml.", valueName: "id"))
    var moderator: ModeratorID?
    @Option(help: ArgumentHelp("Whose account on GitHub or GitLab is whose, where a job approves. Kept outside the repository.", valueName: "file"), completion: .file())
    var accounts: String?
    @OptionGroup var bank: BankOption
    @OptionGroup var today: TodayOption
    @OptionGroup var output: FormatOption

    func validate() throws {
        guard (moderator == nil) != (accounts == nil) else { throw ValidationError("Say who read them, with --as, or with --accounts in a job.") }
    }

    /// Who has read the answers: whom the person says, or whose account has started the job in which this runs.
    private enum Reader {
        case moderator(ModeratorID)
        case account(HostAccount, in: String)
    }

    private func reader() throws -> Reader {
        if let moderator { return .moderator(moderator) }
        guard let accounts, let account = HostAccount(Output.environment(HostAccount.variables)) else {
            throw ValidationError("--accounts is for a job of GitHub or GitLab that one person has started.")
        }
        return .account(account, in: accounts)
    }

    func run() throws {
        let (reader, month) = (try reader(), Month(of: try today.day))
        try reporting(output.format) { () throws(Problems) in
            try Approving.alone(in: bank.folder) { () throws(Problems) in try approve(as: reader, in: month) }
        }
    }

    private func approve(as reader: Reader, in month: Month) throws(Problems) {
        let read = Bank.read(bank.folder)
        guard let bank = read.bank else { throw Problems(read.problems) }
        if !read.problems.isEmpty { Output.error(Output.printer(output.format).print(read.problems.inFileOrder())) }
        let moderator = try moderator(reader, bank)
        let known = bank.settings.moderators.map(\.rawValue)
        guard known.contains(moderator.rawValue) else {
            throw Problems(
                Diagnostic(
                    .moderatorUnknown, at: bank.settings.file.whole, ["id": moderator.rawValue, "known": known.joined(separator: ", ")], nearest: nearestNames(to: moderator.rawValue, among: known)
                ))
        }
        var problems: [Diagnostic] = []
        for file in files {
            do throws(Problems) { try approve(file, in: bank, by: moderator, month) } catch { problems += error.all }
        }
        if !problems.isEmpty { throw Problems(problems) }
    }

    private func moderator(_ reader: Reader, _ bank: Bank) throws(Problems) -> ModeratorID {
        switch reader {
        case .moderator(let id): id
        case .account(let account, let path): try ModeratorAccounts(try TextFile.read(path, shownAs: path), for: bank.settings).moderator(account)
        }
    }

    private func approve(_ path: String, in bank: Bank, by moderator: ModeratorID, _ month: Month) throws(Problems) {
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
