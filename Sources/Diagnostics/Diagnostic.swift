/// One problem: what is wrong, where, and the values that its wording names.
///
/// A diagnostic is data. What it says in a language stands in the catalogue (`Wording`), so that a test can hold every id to
/// all four languages. Arguments never carry text that a citizen wrote: keys, ids, file names, numbers and limits only.
package struct Diagnostic: Sendable, Hashable {
    package let id: DiagnosticID
    package let severity: Severity
    package let place: Place?
    /// Values for the `{name}` slots of the wording.
    package let arguments: [String: String]
    /// Known names close to the one that was not understood, nearest first.
    package let nearest: [String]

    package init(_ id: DiagnosticID, at place: Place?, _ arguments: [String: String] = [:], nearest: [String] = [], severity: Severity? = nil) {
        self.id = id
        self.severity = severity ?? id.severity
        self.place = place
        self.arguments = arguments
        self.nearest = nearest
    }

    /// The same problem, now an error: what `check --strict` makes of what is overdue.
    package var asError: Diagnostic { Diagnostic(id, at: place, arguments, nearest: nearest, severity: .error) }

    /// The same problem, now a warning: for what stops a publication but not a preview.
    package var asWarning: Diagnostic { Diagnostic(id, at: place, arguments, nearest: nearest, severity: .warning) }
}

package enum Severity: String, Sendable {
    case error, warning
}

/// What a fallible step hands up when it cannot go on: at least one problem.
package struct Problems: Error, Sendable {
    package let all: [Diagnostic]

    package init(_ all: [Diagnostic]) { self.all = all }
    package init(_ one: Diagnostic) { all = [one] }
}

extension [Diagnostic] {
    package var hasErrors: Bool { contains { $0.severity == .error } }

    /// By file, line and column, so that output does not depend on the order of work; what has no place comes first.
    package func inFileOrder() -> [Diagnostic] {
        enumerated().sorted { a, b in
            switch (a.element.place, b.element.place) {
            case (nil, nil): a.offset < b.offset
            case (nil, _): true
            case (_, nil): false
            case (let x?, let y?): x == y ? a.offset < b.offset : x < y
            }
        }.map(\.element)
    }
}
