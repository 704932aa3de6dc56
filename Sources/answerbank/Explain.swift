import ArgumentParser
import Diagnostics
import FileTree
import Terminal

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explains a message: what is wrong, why it matters, what to do, with an example.",
        discussion: """
            Examples:
              answerbank explain                             the ids of all messages
              answerbank explain topic-unknown
              answerbank explain topic-unknown --language sv
              answerbank explain --all --output docs/diagnostics
            """)

    @Argument(help: "The id that stands in brackets behind the message.", completion: .list(DiagnosticID.allCases.map(\.rawValue)))
    var id: String?
    @Option(help: ArgumentHelp("The language to explain in. Default: that of all messages.", valueName: "tag"))
    var language: MessageLanguage?
    @Flag(help: "Write a page for each message, in all languages.")
    var all = false
    @Option(help: ArgumentHelp("The folder for these pages.", valueName: "folder"), completion: .directory)
    var output: String?

    func validate() throws {
        guard all == (output != nil), !all || id == nil else { throw ValidationError("--all and --output belong together, without an id.") }
    }

    func run() throws {
        let language = language ?? Output.messageLanguage
        if let output { return try reporting { () throws(Problems) in try writePages(to: output) } }
        guard let id else { return Output.print(ExplanationPage.list(in: language)) }
        Output.print(ExplanationPage(try known(id)).text(in: language))
    }

    /// As it was copied from a message, brackets included.
    private func known(_ text: String) throws -> DiagnosticID {
        let name = text.lowercased().filter { $0 != "[" && $0 != "]" }
        if let id = DiagnosticID(rawValue: name) { return id }
        let nearest = nearestNames(to: name, among: DiagnosticID.allCases.map(\.rawValue))
        throw CommandFailure(Problems(Diagnostic(.diagnosticUnknown, at: nil, ["id": text], nearest: nearest)))
    }

    private func writePages(to folder: String) throws(Problems) {
        try filing { () throws(FileError) in
            try FileTree.makeFolder(folder)
            try FileTree.write(Array(ExplanationPage.index.utf8), to: folder + "/README.md")
            for id in DiagnosticID.allCases { try FileTree.write(Array(ExplanationPage(id).markdown.utf8), to: "\(folder)/\(id.rawValue).md") }
        }
    }
}

extension MessageLanguage: ExpressibleByArgument {}
