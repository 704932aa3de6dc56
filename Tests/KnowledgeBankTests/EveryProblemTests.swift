import Diagnostics
import Testing

/// Every id that reading and checking a bank can raise stands in some test of this target.
@Suite struct EveryProblemTests {
    private static let broken: [Broken] =
        AccessibilityReaderTests.broken + AddressCheckTests.broken + AnswerReaderTests.broken + ApprovalCheckTests.broken + BankReaderTests.broken + BodyReaderTests.broken + BrokenYAMLTests.broken
        + ContactCheckTests.broken
        + FreshnessCheckTests.broken + FrontMatterTests.broken + LinkCheckTests.broken + PrivacyPageCheckTests.broken + ReferenceCheckTests.broken + RegistryReadersTests.broken
        + SettingsReaderTests.broken
        + SummaryCheckTests.broken + ThreadCheckTests.broken + TopicCheckTests.broken + TranslationCheckTests.broken

    /// Shown in `BankReaderTests`, by what no text can be: a missing file, a link, a file of 10 MB.
    private static let shownApart: Set<DiagnosticID> = [.bankMissing, .fileMissing, .fileUnreadable, .fileTooLarge, .fileLinkLoop]

    /// Raised where something is written; personal data, which has its own vectors in IdentifiersTests; and copies, in ApprovalCheckTests.
    private static let elsewhere: Set<DiagnosticID> = [.fileUnwritable, .diskFull, .fileExists, .personalData, .approvalCopied]

    /// The ids of files, YAML, front matter and the bank come first in the list; those behind `policy-unsupported` belong to other rooms.
    @Test func `every id is shown`() {
        let ids = DiagnosticID.allCases.prefix { $0 != .policyUnsupported } + [.policyUnsupported]
        let shown = Set(EveryProblemTests.broken.flatMap(\.ids))
        let missing = ids.filter { !shown.contains($0.rawValue) && !EveryProblemTests.shownApart.contains($0) && !EveryProblemTests.elsewhere.contains($0) }
        #expect(missing.map(\.rawValue) == [])
        #expect(shown.filter { DiagnosticID(rawValue: $0) == nil } == [])
    }
}
