import Diagnostics

/// Summaries fit where search results show them.
enum SummaryCheck {
    /// In characters: about what result lists show before they cut.
    static let limit = 160

    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        checked.bank.answers.compactMap { answer in
            guard let summary = answer.summary, summary.value.count > limit else { return nil }
            return Diagnostic(.summaryLong, at: answer.file.place(at: summary.offset), ["count": "\(summary.value.count)", "limit": "\(limit)"])
        }
    }
}
