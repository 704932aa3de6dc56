import Diagnostics
import Markdown

/// What the page `privacy` has to tell readers in each language of the bank (Regulation (EU) 2016/679, article 13; that the bank is not for emergencies and
/// what the host can see are promises of the bank itself). Looked at in banks that name a controller or have such a page.
///
/// Words are looked for, so that the check finds what was forgotten, not what is wrong.
enum PrivacyPageCheck {
    private static let id = PageID("privacy")

    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        let pages = bank.pages.filter { $0.id == id }
        guard bank.settings.privacy != nil || !pages.isEmpty else { return [] }
        let missing = bank.settings.languages.filter { language in !pages.contains { $0.language == language } }
        return missing.map { Diagnostic(.privacyPageMissing, at: bank.settings.file.whole, ["language": $0.rawValue]) } + pages.filter { $0.body != nil }.flatMap { problems(in: $0, bank) }
    }

    private static func problems(in page: Page, _ bank: Bank) -> [Diagnostic] {
        let blocks = page.document.blocks()
        let text = blocks.map(\.text).joined(separator: "\n").lowercased()
        let targets = blocks.flatMap(\.linkTargets).map { Body.Target($0) }
        func says(_ words: [String: [String]]) -> Bool { words[page.language.standard.rawValue]?.contains { text.range(of: $0) != nil } ?? true }
        let leadsToCrisisLine = bank.contacts.contains { $0.kind == .crisis && (targets.contains(.contact($0.id.rawValue)) || $0.dialled.map { text.range(of: $0) != nil } ?? false) }
        var missing: [DiagnosticID] = []
        if let privacy = bank.settings.privacy, text.range(of: bank.text(privacy.controller, in: page.language).lowercased()) == nil || !targets.contains(.contact(privacy.contact.value.rawValue)) {
            missing.append(.privacyControllerMissing)
        }
        if !says(purposeWords) { missing.append(.privacyPurposeMissing) }
        if let retention = bank.settings.retention, !numbers(in: text).contains("\(retention.days)") { missing.append(.privacyRetentionMissing) }
        if !says(rightsWords) { missing.append(.privacyRightsMissing) }
        if !leadsToCrisisLine { missing.append(.privacyEmergencyMissing) }
        if text.range(of: "ip-") == nil, text.range(of: "ip address") == nil { missing.append(.privacyHostMissing) }
        return missing.map { Diagnostic($0, at: page.file.place(at: page.bodyStart)) }
    }

    private static func numbers(in text: String) -> [Substring] { text.split { !$0.isNumber } }

    private static let purposeWords = [
        "sv": ["för att kunna", "ändamål", "syfte"], "fi": ["tarkoitus", "tarkoituks", "jotta"], "en": ["purpose", "in order to", "so that we can"], "da": ["formål", "for at kunne"],
    ]

    private static let rightsWords = ["sv": ["rätt att", "rättighet"], "fi": ["oikeus", "oikeude", "oikeut"], "en": ["right to", "your rights"], "da": ["ret til", "rettighed"]]
}
