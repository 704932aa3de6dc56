import Diagnostics
import KnowledgeBank
import Testing

/// A bank that is wrong in the places marked in its files.
///
/// `⟦topic-unknown⟧` stands right before the first character that the problem is about; `⟦whole:summary-long⟧` stands anywhere in a
/// file that the problem is about as a whole. The marks are taken out before the file is written.
struct Broken: Sendable, CustomTestStringConvertible {
    let testDescription: String
    private let files: [String: MarkedText]
    private let without: [String]
    /// Problems without a place.
    private let placeless: [DiagnosticID]

    init(_ what: String, _ files: [String: String], without: [String] = [], placeless: [DiagnosticID] = []) {
        self.init(what, files.mapValues(MarkedText.init), without, placeless)
    }

    private init(_ what: String, _ files: [String: MarkedText], _ without: [String], _ placeless: [DiagnosticID]) {
        testDescription = what
        self.files = files
        self.without = without
        self.placeless = placeless
    }

    /// One answer of the minimal bank with further front matter.
    static func answer(_ what: String, _ more: String) -> Broken { Broken(what, ["answers/rent.sv.md": BankFolder.answer(more)]) }

    /// One answer of the minimal bank with another text.
    static func body(_ what: String, _ body: String) -> Broken { Broken(what, ["answers/rent.sv.md": BankFolder.answer(body: body)]) }

    static func settings(_ what: String, _ more: String) -> Broken { Broken(what, ["bank.yaml": BankFolder.settings(more)]) }

    static func contact(_ what: String, _ more: String) -> Broken { Broken(what, ["contacts.yaml": BankFolder.contact(more)]) }

    static func topics(_ what: String, _ text: String) -> Broken { Broken(what, ["topics.yaml": text]) }

    /// The same with one more marked file.
    func with(_ path: String, _ text: String) -> Broken {
        Broken(testDescription, files.merging([path: MarkedText(text)]) { $1 }, without, placeless)
    }

    /// The same, in a bank whose policy asks for approvals that its answers do not have.
    var unapproved: Broken { with("answers/rent.sv.md", "⟦whole:approval-missing⟧" + BankFolder.answer()).with("answers/other.sv.md", "⟦whole:approval-missing⟧" + BankFolder.answer()) }

    /// The same, where topics.yaml cannot be used.
    var withoutTopics: Broken {
        with("answers/rent.sv.md", BankFolder.answer(topics: "[⟦topic-unknown⟧economy]")).with("answers/other.sv.md", BankFolder.answer(topics: "[⟦topic-unknown⟧economy]"))
    }

    /// Writes, reads and checks the bank, and expects the marked problems, all of them and no others.
    func expect(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = try BankFolder(files.mapValues(\.text), without: without)
        #expect(folder.checked().lines == expected, sourceLocation: sourceLocation)
    }

    /// As `CheckedFolder.lines` writes them.
    var expected: [String] {
        (files.flatMap { path, text in text.marks.map { path + $0.place + " " + $0.id } } + placeless.map { "- " + $0.rawValue }).sorted()
    }

    var ids: Set<String> { Set(files.values.flatMap { $0.marks.map(\.id) } + placeless.map(\.rawValue)) }
}

struct MarkedText: Sendable {
    let text: String
    /// `:line:column`, or nothing for the file as a whole.
    let marks: [(id: String, place: String)]

    init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var marks: [(id: String, place: String)] = []
        var id: String?
        var (line, column) = (1, 1)
        for scalar in marked.unicodeScalars {
            switch (scalar, id) {
            case ("⟦", nil): id = ""
            case ("⟧", let read?):
                let isWhole = read.hasPrefix("whole:")
                marks.append(isWhole ? (String(read.dropFirst("whole:".count)), "") : (read, ":\(line):\(column)"))
                id = nil
            case (_, let read?): id = read + String(scalar)
            case (_, nil):
                text.append(scalar)
                (line, column) = scalar == "\n" ? (line + 1, 1) : (line, scalar == "\r" ? column : column + 1)
            }
        }
        self.text = String(text)
        self.marks = marks
    }
}
