import Diagnostics
import KnowledgeBank
import Testing

/// The examples that `answerbank explain` shows of banks: each mistake is made, and is what it is said to be.
@Suite struct ExampleTests {
    private static let base = [
        "content/bank.yaml": """
        format: 1
        name: Answers
        base-url: https://answers.example/
        languages: [en, sv]
        countries: [SE]
        audiences: [{id: adults, name: Adults}]
        policy: open
        moderators: [m1, m2]

        """,
        "content/topics.yaml": "- {id: economy, name: Money, related: [housing]}\n- {id: housing, name: Housing, related: [economy]}\n",
        "content/contacts.yaml": "- {id: emergency, country: SE, kind: crisis, name: SOS, number: '112', hours: {mon-sun: '00-24'}, verified: 2026-10-01}\n",
        "content/answers/debts.en.md": "---\nquestion: What about debts?\ntopics: [economy]\nanswered: 2026-10\n---\nCall us.\n",
        "content/answers/deposit.en.md": "---\nquestion: What about the deposit?\ntopics: [housing]\nanswered: 2026-10\n---\nCall us.\n",
        "content/pages/about.en.md": "---\ntitle: About us\n---\nWe answer.\n",
    ]

    private static let tried = DiagnosticID.allCases.filter { $0.explanation.example.setting == .bank }

    /// What is said about the base with these files in it, with paths as an example has them.
    private func problems(_ part: Example.Part) throws -> [Diagnostic]? {
        guard case .files(let files) = part else { return nil }
        let all = ExampleTests.base.mapValues { Array($0.utf8) }.merging(files.map { ($0.path, $0.bytes) }) { $1 }
        let folder = try BankFolder(without: Array(BankFolder.minimal.keys))
        for (path, bytes) in all { try folder.write(bytes, to: String(path.dropFirst("content/".count))) }
        let checked = folder.checked()
        let editorial = checked.bank.map(EditorialCheck.run) ?? []
        return (checked.problems + editorial).map { problem in
            func shown(_ text: String) -> String { text.replacing(folder.root, with: "content") }
            let place = problem.place.map { Place(file: shown($0.file), line: $0.line, column: $0.column) }
            return Diagnostic(problem.id, at: place, problem.arguments.mapValues(shown), nearest: problem.nearest, severity: problem.severity)
        }
    }

    @Test func `the bank into which examples are put has nothing wrong with it`() throws {
        #expect(try problems(.files([]))?.filter { !$0.id.rawValue.hasPrefix("answer-") } == [])
        #expect(ExampleTests.tried.count >= 50)
    }

    @Test(arguments: tried) func `the wrong one gives this message at this place, the right one none of it`(id: DiagnosticID) throws {
        let example = id.explanation.example
        let expected = example.diagnostic(id)
        let found = try #require(try problems(example.wrong)).filter { $0.id == id }
        #expect(found.contains(expected), "\(found)")
        #expect(expected.place != nil)
        guard let left = try problems(example.right), case .files(let files) = example.right else { return }
        #expect(left.filter { problem in problem.id == id && files.contains { $0.path == problem.place?.file } } == [])
    }

    @Test(arguments: tried, MessageLanguage.allCases) func `what is found says what is wrong and what to do`(id: DiagnosticID, language: MessageLanguage) throws {
        let printer = DiagnosticPrinter(language: language)
        for problem in try #require(try problems(id.explanation.example.wrong)) where problem.id == id {
            let lines = printer.print([problem]).split(separator: "\n")
            #expect(lines.count == 2)
            let slots = Set(id.wording(in: language).slots)
            #expect(slots.isSubset(of: problem.arguments.keys))
        }
    }
}

extension Wording {
    /// The names in `{name}` slots.
    fileprivate var slots: [String] { (what + " " + help).matches(of: /\{([a-z]+)\}/).map { String($0.output.1) } }
}
