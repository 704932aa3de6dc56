import Diagnostics
import FileTree
import Glibc
import KnowledgeBank
import Testing

@testable import SiteBuilder

/// The examples that `answerbank explain` shows of themes: each mistake is made, and is what it is said to be.
struct ThemeExampleTests {
    private static let tried = DiagnosticID.allCases.filter { $0.explanation.example.setting == .theme }

    private static let bank = [
        "bank.yaml": "format: 1\nname: Answers\nbase-url: https://answers.example/\nlanguages: [en, sv]\npolicy: open\n", "topics.yaml": "- {id: economy, name: Money}\n",
        "answers/rent.en.md": "---\nquestion: Can I get help?\ntopics: [economy]\nanswered: 2026-10\naliases: [/old/]\n---\nYes.\n",
    ]

    /// What is said about a site in a theme with these files, with paths as an example has them.
    private func problems(_ part: Example.Part) throws -> [Diagnostic] {
        guard case .files(let files) = part else { return [] }
        let scratch = Scratch()
        for (path, text) in Self.bank { try scratch.write(text, to: "bank/" + path) }
        try scratch.write("format: 1\nname: Mine\nextends: default\n", to: "my-theme/theme.yaml")
        for file in files { try scratch.write(String(decoding: file.bytes, as: UTF8.self), to: file.path) }
        #expect(symlink(repository + "/themes/default", scratch.path + "/default") == 0)
        var options = BuildOptions(today: someDay)
        options.bank = scratch.path + "/bank"
        options.theme = scratch.path + "/my-theme"
        do {
            _ = try SiteBuild.inMemory(options)
            return []
        } catch {
            return error.all.map { problem in
                Diagnostic(
                    problem.id, at: problem.place.map { Place(file: $0.file.replacing(scratch.path + "/", with: ""), line: $0.line, column: $0.column) }, problem.arguments, nearest: problem.nearest)
            }
        }
    }

    @Test(arguments: tried) func `the wrong one gives this message at this place, the right one nothing`(id: DiagnosticID) throws {
        let example = id.explanation.example
        let found = try problems(example.wrong).filter { $0.id == id }.map(withoutKnown)
        #expect(found.contains(withoutKnown(example.diagnostic(id))), "\(found)")
        #expect(try problems(example.right) == [])
    }

    /// Without the list of names that a page has, which an example shortens.
    private func withoutKnown(_ problem: Diagnostic) -> Diagnostic {
        Diagnostic(problem.id, at: problem.place, problem.arguments.filter { $0.key != "known" }, nearest: problem.nearest, severity: problem.severity)
    }
}
