import Diagnostics
import YAML

/// The versions of one answer say the same about themselves, and none lags behind its original.
enum TranslationCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var seen: Set<AnswerID> = []
        for answer in checked.bank.answers where seen.insert(answer.id).inserted {
            let versions = checked.bank.versions(of: answer.id)
            let original = versions.first { $0.language == checked.bank.settings.defaultLanguage } ?? versions[0]
            for version in versions where version.language != original.language {
                problems += disagreements(of: version, with: original)
            }
            problems += versions.compactMap { stale($0, checked.bank) }
        }
        return problems
    }

    private static func disagreements(of version: Answer, with original: Answer) -> [Diagnostic] {
        let same: [(key: String, isSame: Bool, offset: Int)] = [
            ("topics", Set(version.topics.map(\.value)) == Set(original.topics.map(\.value)), version.topics[0].offset),
            ("audience", Set(version.audience.map(\.value)) == Set(original.audience.map(\.value)), version.audience.first?.offset ?? 0),
            ("applies-to", Set(version.appliesTo) == Set(original.appliesTo), 0),
            ("asked", version.asked == original.asked, 0),
            ("follows", version.follows?.value == original.follows?.value, version.follows?.offset ?? 0),
        ]
        return same.filter { !$0.isSame }.map {
            Diagnostic(.translationDisagrees, at: version.file.place(at: $0.offset), ["key": $0.key, "language": original.language.rawValue, "other": original.file.path])
        }
    }

    private static func stale(_ version: Answer, _ bank: Bank) -> Diagnostic? {
        guard let origin = version.translatedFrom, let original = bank.answer(version.id, in: origin.language), original.digest != origin.digest else { return nil }
        return Diagnostic(
            .translationStale, at: version.file.place(at: origin.offset), ["language": origin.language.rawValue, "id": version.id.rawValue, "own": version.language.rawValue])
    }
}
