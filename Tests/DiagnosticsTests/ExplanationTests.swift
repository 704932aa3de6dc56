import Diagnostics
import Foundation
import Testing

struct ExplanationTests {
    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `an example fills every slot of the message`(id: DiagnosticID, language: MessageLanguage) {
        let diagnostic = id.explanation.example.diagnostic(id)
        let wording = id.wording(in: language)
        #expect(Set(slots(in: wording.what + wording.help)).isSubset(of: diagnostic.arguments.keys))
        let text = ExplanationPage(id).text(in: language)
        #expect(text.contains(DiagnosticPrinter(language: language).print([diagnostic])))
        #expect(text.contains(id.explanation.reason.text(in: language)) && !text.contains("▸") && !text.contains("▪"))
    }

    @Test(arguments: DiagnosticID.allCases) func `what is right is not what is wrong`(id: DiagnosticID) {
        let page = ExplanationPage(id).markdown
        let sides = page.split(separator: "\n## ✓\n")
        #expect(sides.count == 2 && !sides[0].hasSuffix(sides[1]))
        #expect(!id.explanation.example.diagnostic(id).arguments.values.contains(""))
    }

    @Test(arguments: Reason.allCases, MessageLanguage.allCases) func `a reason is one sentence, and translated`(reason: Reason, language: MessageLanguage) {
        let text = reason.text(in: language)
        #expect(text.hasSuffix(".") && !text.contains("\n"))
        #expect(MessageLanguage.allCases.filter { reason.text(in: $0) == text } == [language])
        #expect(DiagnosticID.allCases.contains { $0.explanation.reason == reason })
    }

    @Test(arguments: MessageLanguage.allCases) func `the list names every id once, under the title of its group`(language: MessageLanguage) {
        let lines = ExplanationPage.list(in: language).split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
        #expect(lines.filter { !$0.hasPrefix(" ") } == DiagnosticGroup.allCases.map { $0.title(in: language) })
    }

    /// `answerbank explain --all --output docs/diagnostics` writes them.
    @Test func `the pages in docs say what the program says`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../docs/diagnostics").standardizedFileURL
        let pages = Dictionary(uniqueKeysWithValues: DiagnosticID.allCases.map { ("\($0.rawValue).md", ExplanationPage($0).markdown) } + [("README.md", ExplanationPage.index)])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == pages.keys.sorted())
        for (name, text) in pages { #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == text, "\(name)") }
    }
}
