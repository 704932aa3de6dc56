import Diagnostics
import Foundation
import Testing

struct CodeHostReportTests {
    private static let some = [
        Diagnostic(.bankMissing, at: nil, ["path": "content"]),
        Diagnostic(.topicUnknown, at: Place(file: "./content/answers/rent.en.md", line: 3, column: 10), ["id": "econmy"], nearest: ["economy"]),
        Diagnostic(.reviewOverdue, at: Place(file: "content/answers/el,a:b.sv.md", line: 7), ["day": "2026-10-14"]),
        Diagnostic(.fileHasBOM, at: Place(file: "100%/å.md")),
    ]

    @Test func `GitHub reads one command a line`() {
        #expect(
            CodeHostReport().github(Self.some) == """
                ::error title=bank-missing::there is no bank in content%0AA bank has a file bank.yaml. Name its folder with --bank, or make a new one with: answerbank new bank FOLDER
                ::error file=content/answers/rent.en.md,line=3,col=10,title=topic-unknown::there is no topic econmy%0ADid you mean economy? Use an id from topics.yaml, or add the topic there.
                ::warning file=content/answers/el%2Ca%3Ab.sv.md,line=7,title=review-overdue::the facts were to be checked by 2026-10-14%0ACheck the answer, then set reviewed: to the day on which you did.
                ::error file=100%25/å.md,title=file-has-bom::the file begins with a byte order mark%0ASave the file as UTF-8 without BOM in your editor.

                """)
    }

    @Test func `messages come in the language asked for`() throws {
        #expect(CodeHostReport(language: .swedish).github(Self.some).contains("::" + DiagnosticPrinter(language: .swedish).message(of: Self.some[1]) + "%0A"))
        #expect(try issues(CodeHostReport(language: .finnish).gitlab(Self.some))[1].description.hasPrefix(DiagnosticPrinter(language: .finnish).message(of: Self.some[1])))
    }

    /// Names of files and values come from whoever proposes a change: none of them may end the line, the properties or the array.
    @Test(arguments: DiagnosticID.allCases)
    func `no text begins a command of its own`(id: DiagnosticID) throws {
        for hostile in ["a\n::set-env name=PATH::/tmp", "a\r\n::stop-commands::x", "a::b,line=9::c", "%0A::error::x", "\u{2028}::error::x\u{85}\u{1B}[2J"] {
            let wording = id.wording(in: .english)
            let arguments = Dictionary(slots(in: wording.what + wording.help).map { ($0, hostile) }) { first, _ in first }
            let diagnostic = Diagnostic(id, at: Place(file: hostile, line: 1, column: 2), arguments, nearest: [hostile])
            let text = CodeHostReport().github([diagnostic])
            #expect(text.utf8.count { $0 == 0x0A } == 1 && text.hasSuffix("\n"))
            #expect(!text.dropLast().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 || $0.value == 0x2028 })
            let parts = text.dropFirst(2).split(separator: "::", maxSplits: 1)
            #expect(parts[0].hasPrefix("\(id.severity.rawValue) file=") && parts[0].hasSuffix(",line=1,col=2,title=\(id.rawValue)"))
            #expect(parts[0].split(separator: ",").count == 4)
            #expect(try issues(CodeHostReport().gitlab([diagnostic])).map(\.check_name) == [id.rawValue])
        }
    }

    @Test func `GitLab reads one array`() throws {
        let issues = try issues(CodeHostReport().gitlab(Self.some))
        #expect(issues.map(\.check_name) == ["bank-missing", "topic-unknown", "review-overdue", "file-has-bom"])
        #expect(issues.map(\.severity) == ["major", "major", "minor", "major"])
        #expect(issues.map(\.location.path) == ["content", "content/answers/rent.en.md", "content/answers/el,a:b.sv.md", "100%/å.md"])
        #expect(issues.map(\.location.lines.begin) == [1, 3, 7, 1])
        #expect(issues[1].description == "there is no topic econmy. Did you mean economy? Use an id from topics.yaml, or add the topic there.")
        #expect(CodeHostReport().gitlab([]) == "[]\n")
    }

    @Test func `a fingerprint is the problem's own, wherever its line has gone and whatever the language`() throws {
        func found(_ id: String, line: Int) -> Diagnostic { Diagnostic(.topicUnknown, at: Place(file: "a.en.md", line: line, column: 3), ["id": id]) }
        let before = try issues(CodeHostReport().gitlab([found("a", line: 3), found("a", line: 5), found("b", line: 5)])).map(\.fingerprint)
        let after = try issues(CodeHostReport(language: .danish).gitlab([found("a", line: 13), found("a", line: 15), found("b", line: 15)])).map(\.fingerprint)
        #expect(before == after && Set(before).count == 3)
        #expect(before.allSatisfy { $0.count == 16 })
    }

    private struct Issue: Decodable {
        struct Location: Decodable {
            struct Lines: Decodable { let begin: Int }
            let path: String
            let lines: Lines
        }
        let description: String
        let check_name: String
        let fingerprint: String
        let severity: String
        let location: Location
    }

    private func issues(_ text: String) throws -> [Issue] { try JSONDecoder().decode([Issue].self, from: Data(text.utf8)) }
}
