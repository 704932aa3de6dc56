/// Finds one kind of personal data in a passage.
///
/// A recognizer holds no state, looks at no more than a bounded stretch around each place that could begin a finding (so that all of
/// them together stay linear, whatever the text), and reports what it sees even if another recognizer may see the same.
package protocol Recognizer: Sendable {
    /// Stable and unique; appears in findings: `se-personnummer`.
    var name: String { get }
    var label: Label { get }
    /// Appends what it finds, in any order.
    func find(in passage: Passage, into findings: inout [Finding])
}

extension Recognizer {
    func finding(_ range: Range<Int>, _ score: Double) -> Finding {
        Finding(range: range, label: label, score: score, recognizer: name)
    }
}
