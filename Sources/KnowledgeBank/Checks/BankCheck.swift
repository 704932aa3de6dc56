package import Diagnostics

/// What a check looks at.
struct CheckedBank {
    let bank: Bank
    let siteMap: SiteMap
    let today: Day
}

/// All that is checked in a bank that could be read.
package enum BankCheck {
    private static let checks: [@Sendable (CheckedBank) -> [Diagnostic]] = [
        ReferenceCheck.run, LinkCheck.run, ThreadCheck.run, AddressCheck.run, TranslationCheck.run, TopicCheck.run, ContactCheck.run, FreshnessCheck.run, SummaryCheck.run,
        PersonalDataCheck.run, PrivacyPageCheck.run,
    ]

    /// - Parameter showingUnapproved: for people who are still writing: a missing approval is a warning, and nothing is left out.
    /// - Returns: the bank as it would be published (without what `unapproved: leave-out` leaves out), and every problem.
    package static func run(_ bank: Bank, today: Day, showingUnapproved: Bool = false) -> (publishable: Bank, problems: [Diagnostic]) {
        let (unapproved, found) = ApprovalCheck.run(bank)
        let isRefused = bank.settings.unapproved == .refuse && !showingUnapproved
        let approvalProblems = isRefused ? found : found.map(\.asWarning)
        let publishable = isRefused || showingUnapproved ? bank : bank.without(unapproved)
        let checked = CheckedBank(bank: publishable, siteMap: SiteMap(publishable), today: today)
        return (publishable, approvalProblems + checks.flatMap { $0(checked) })
    }

    /// Problems that `check --strict` counts as errors: what was fine once and has gone stale.
    package static func strict(_ problem: Diagnostic) -> Diagnostic {
        switch problem.id {
        case .reviewOverdue, .contactOverdue, .translationStale: problem.asError
        default: problem
        }
    }

    /// Different people who must have approved a text.
    package static var approvalsNeeded: Int { ApprovalCheck.needed }

    /// Why an answer may not be published as it stands, whatever the bank's policy; nil where it may.
    package static func approvalProblem(of answer: Answer, in bank: Bank) -> Diagnostic? { ApprovalCheck.problem(in: answer, bank.settings) }
}
