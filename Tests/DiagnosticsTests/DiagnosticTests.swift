import Diagnostics
import Testing

struct DiagnosticTests {
    @Test func `what has no place comes first, then file, line and column decide`() {
        let inOrder: [Place?] = [
            nil, Place(file: "a.md"), Place(file: "a.md", line: 2), Place(file: "a.md", line: 2, column: 1), Place(file: "a.md", line: 10, column: 1),
            Place(file: "b.md", line: 1, column: 1),
        ]
        let diagnostics = inOrder.reversed().map { Diagnostic(.bodyEmpty, at: $0) }
        #expect(diagnostics.inFileOrder().map(\.place) == inOrder)
    }

    @Test func `problems at one place keep their order`() {
        let place = Place(file: "a.md", line: 1, column: 1)
        let problems = [Diagnostic(.keyMissing, at: nil), Diagnostic(.yamlTab, at: place), Diagnostic(.bodyEmpty, at: place), Diagnostic(.bankMissing, at: nil)]
        #expect(problems.inFileOrder().map(\.id) == [.keyMissing, .bankMissing, .yamlTab, .bodyEmpty])
    }

    @Test func `a warning can be made an error and stays the same problem`() {
        let warning = Diagnostic(.reviewOverdue, at: Place(file: "a.md"), ["day": "2026-10-14"], nearest: ["x"])
        #expect(warning.severity == .warning)
        #expect(warning.asError.severity == .error)
        #expect(warning.asError == Diagnostic(.reviewOverdue, at: Place(file: "a.md"), ["day": "2026-10-14"], nearest: ["x"], severity: .error))
        #expect(warning.asError.asWarning == warning)
        #expect(![warning].hasErrors)
        #expect([warning, warning.asError].hasErrors)
    }
}
