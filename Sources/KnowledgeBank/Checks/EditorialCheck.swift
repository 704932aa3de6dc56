package import Diagnostics
import Markdown
import Readability

/// What makes an answer good, as far as a program can see it: the parts that readers miss when they are missing, and how hard it is to
/// read. Findings are warnings; none keeps an answer from being published.
package enum EditorialCheck {
    package static func run(_ bank: Bank) -> [Diagnostic] { bank.answers.flatMap { problems(in: $0, bank.settings) } }

    /// - Parameter settings: of the bank, for the audiences' budgets; nil leaves the reading level out.
    package static func problems(in answer: Answer, _ settings: BankSettings?) -> [Diagnostic] {
        let blocks = answer.document.blocks()
        return missingParts(of: answer, blocks) + (settings.flatMap { hardness(of: answer, blocks, $0) }.map { [$0] } ?? [])
    }

    private static func missingParts(of answer: Answer, _ blocks: [MarkdownBlock]) -> [Diagnostic] {
        var missing: [DiagnosticID] = []
        if answer.summary == nil { missing.append(.answerSummaryMissing) }
        if blocks.first?.kind != .paragraph { missing.append(.answerOpeningMissing) }
        if !blocks.contains(where: { $0.kind == .list }) { missing.append(.answerStepsMissing) }
        let leadsSomewhere = blocks.flatMap(\.linkTargets).contains { target in
            switch Body.Target(target) {
            case .contact, .external: true
            default: false
            }
        }
        if !leadsSomewhere { missing.append(.answerContactMissing) }
        if !saysItIsGeneral(blocks.last, answer.language) { missing.append(.answerGeneralMissing) }
        return missing.map { Diagnostic($0, at: answer.file.place(at: answer.bodyStart)) }
    }

    /// Whether the last paragraph says that the answer is general, or for all: no answer knows the asker's whole situation.
    private static func saysItIsGeneral(_ block: MarkdownBlock?, _ language: LanguageTag) -> Bool {
        guard let block, block.kind == .paragraph, let words = generalWords[language.standard.rawValue] else { return generalWords[language.standard.rawValue] == nil }
        let text = block.text.lowercased()
        return words.contains { text.range(of: $0) != nil }
    }

    private static let generalWords = [
        "sv": ["allmän", "till alla", "för alla"], "fi": ["yleis", "yleinen", "kaikille"], "da": ["generel", "almen", "til alle", "for alle"], "en": ["general", "for everyone", "for all"],
    ]

    private static func hardness(of answer: Answer, _ blocks: [MarkdownBlock], _ settings: BankSettings) -> Diagnostic? {
        let budgets = answer.audience.compactMap { settings.audience($0.value)?.lix }
        guard let budget = budgets.min() else { return nil }
        let limit = ReadingBudget.limit(language: answer.language.standard.rawValue, swedish: budget, isEasyLanguage: answer.language.isSimple)
        let value = LIX(of: blocks.map(\.text).joined(separator: "\n")).value
        return value > limit ? Diagnostic(.textHard, at: answer.file.place(at: answer.bodyStart), ["value": "\(value)", "limit": "\(limit)"]) : nil
    }
}
