import Diagnostics
import Foundation
import Testing

struct DiagnosticPrinterTests {
    private static let some = [
        Diagnostic(.bankMissing, at: nil, ["path": "content"]),
        Diagnostic(.topicUnknown, at: Place(file: "content/answers/hyra.sv.md", line: 3, column: 10), ["id": "econmy"], nearest: ["economy", "ecology"]),
        Diagnostic(.reviewOverdue, at: Place(file: "content/answers/el.sv.md", line: 7), ["day": "2026-10-14"]),
        Diagnostic(.fileHasBOM, at: Place(file: "åäö mapp/å.md")),
    ]

    @Test func `a person reads place, severity, problem and id on one line, and what to do on the next`() {
        #expect(
            DiagnosticPrinter().print(Self.some) == """
                error: there is no bank in content [bank-missing]
                    help: A bank has a file bank.yaml. Name its folder with --bank, or make a new one with: answerbank new bank FOLDER
                content/answers/hyra.sv.md:3:10: error: there is no topic econmy [topic-unknown]
                    help: Did you mean economy or ecology? Use an id from topics.yaml, or add the topic there.
                content/answers/el.sv.md:7: warning: the facts were to be checked by 2026-10-14 [review-overdue]
                    help: Check the answer, then set reviewed: to the day on which you did.
                åäö mapp/å.md: error: the file begins with a byte order mark [file-has-bom]
                    help: Save the file as UTF-8 without BOM in your editor.

                """)
    }

    @Test func `a program reads one JSON object per line`() {
        #expect(
            DiagnosticPrinter(format: .jsonl, colour: true).print(Array(Self.some.dropFirst(1).prefix(2))) == #"""
                {"file":"content/answers/hyra.sv.md","line":3,"column":10,"severity":"error","id":"topic-unknown","message":"there is no topic econmy","help":"Did you mean economy or ecology? Use an id from topics.yaml, or add the topic there."}
                {"file":"content/answers/el.sv.md","line":7,"severity":"warning","id":"review-overdue","message":"the facts were to be checked by 2026-10-14","help":"Check the answer, then set reviewed: to the day on which you did."}

                """#)
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `every problem prints as two lines of text, or as one of JSON that says the same`(id: DiagnosticID, language: MessageLanguage) throws {
        let hostile = "\u{1B}[2J\n\"\\\u{202E}å</script>"
        let diagnostic = Diagnostic(id, at: Place(file: hostile, line: 1, column: 2), hostileArguments(of: id, hostile), nearest: [hostile])
        let text = DiagnosticPrinter(language: language).print([diagnostic])
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0.properties.isBidiControl) })

        let printer = DiagnosticPrinter(format: .jsonl, language: language)
        let line = printer.print([diagnostic])
        #expect(line.utf8.count { $0 == 0x0A } == 1)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["file"] as? String == hostile)
        #expect(object["line"] as? Int == 1)
        #expect(object["column"] as? Int == 2)
        #expect(object["severity"] as? String == id.severity.rawValue)
        #expect(object["id"] as? String == id.rawValue)
        #expect(object["message"] as? String == printer.message(of: diagnostic))
        #expect(object["help"] as? String == printer.help(for: diagnostic))
    }

    private func hostileArguments(of id: DiagnosticID, _ value: String) -> [String: String] {
        let wording = id.wording(in: .english)
        return Dictionary(slots(in: wording.what + wording.help).map { ($0, value) }) { first, _ in first }
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `every slot is filled`(id: DiagnosticID, language: MessageLanguage) {
        let wording = id.wording(in: .english)
        let names = slots(in: wording.what + wording.help)
        let diagnostic = Diagnostic(id, at: nil, Dictionary(names.map { ($0, "«\($0)»") }) { first, _ in first })
        let printer = DiagnosticPrinter(language: language)
        #expect(slots(in: printer.message(of: diagnostic) + printer.help(for: diagnostic)).isEmpty)
        for name in names { #expect((printer.message(of: diagnostic) + printer.help(for: diagnostic)).contains("«\(name)»")) }
    }

    @Test func `braces of the wording and of arguments stay as they are`() {
        let printer = DiagnosticPrinter()
        #expect(printer.help(for: Diagnostic(.valueNotMapping, at: nil, ["key": "name"])).hasSuffix("use name: {sv: \"…\", en: \"…\"}."))
        #expect(printer.message(of: Diagnostic(.keyUnknown, at: nil, ["key": "{known}", "known": "a"])) == "the key {known} is not known here")
        #expect(printer.message(of: Diagnostic(.keyUnknown, at: nil)) == "the key {key} is not known here")
    }

    @Test func `only the severity is coloured`() {
        let text = DiagnosticPrinter(colour: true).print([Diagnostic(.bodyEmpty, at: Place(file: "a.md")), Diagnostic(.topicEmpty, at: nil, ["id": "x"])])
        #expect(text.contains("a.md: \u{1B}[1;31merror:\u{1B}[0m there is no answer text [body-empty]\n"))
        #expect(text.contains("\u{1B}[1;33mwarning:\u{1B}[0m the topic x has no answers"))
    }

    @Test(arguments: [
        (MessageLanguage.english, 0, 0, ""), (.english, 1, 0, "1 error"), (.english, 2, 1, "2 errors, 1 warning"), (.swedish, 2, 2, "2 fel, 2 varningar"),
        (.finnish, 1, 3, "1 virhe, 3 varoitusta"), (.danish, 0, 2, "2 advarsler"),
    ])
    func `the summary counts`(language: MessageLanguage, errors: Int, warnings: Int, summary: String) {
        let found = Array(repeating: Diagnostic(.bodyEmpty, at: nil), count: errors) + Array(repeating: Diagnostic(.topicEmpty, at: nil), count: warnings)
        #expect(DiagnosticPrinter(language: language).summary(of: found) == summary)
        #expect(DiagnosticPrinter(format: .jsonl, language: language).summary(of: found).isEmpty)
    }
}
