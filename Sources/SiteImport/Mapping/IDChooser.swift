import Diagnostics
import KnowledgeBank

/// Gives every group of drafts (the versions of one answer) an id that the bank and the other groups do not have.
enum IDChooser {
    /// - Returns: the drafts that have an id now, in their order.
    static func choose(for drafts: [Draft], in bank: Bank, _ findings: inout Findings) -> [Draft] {
        var first: [String: Draft] = [:]
        for draft in drafts where first[draft.group] == nil || (draft.language == bank.settings.defaultLanguage && first[draft.group]?.language != draft.language) { first[draft.group] = draft }
        let short = first.mapValues(short)
        let users = Dictionary(grouping: short.values.compactMap(\.self), by: \.self).mapValues(\.count)
        var ids: [String: AnswerID] = [:]
        var taken: [AnswerID: Draft] = [:]
        var seen: [LanguageTag: [AnswerID: Draft]] = [:]
        return drafts.compactMap { draft in
            if ids[draft.group] == nil {
                let name = short[draft.group] ?? nil
                let isShared = name.map { users[$0, default: 0] > 1 } ?? true
                guard let id = (isShared ? long(first[draft.group] ?? draft) ?? name : name).flatMap({ AnswerID($0) }) else {
                    findings.add(Diagnostic(.importQuestionMissing, at: draft.page.place))
                    return nil
                }
                if let other = taken[id] { return refuse(draft, id, other, &findings) }
                taken[id] = draft
                ids[draft.group] = id
            }
            guard let id = ids[draft.group] else { return nil }
            if let existing = bank.versions(of: id).first {
                findings.add(Diagnostic(.importIDTaken, at: draft.page.place, ["id": id.rawValue, "path": existing.file.path]))
                return nil
            }
            var draft = draft
            draft.id = id
            if let other = seen[draft.language]?[id] { return refuse(draft, id, other, &findings) }
            seen[draft.language, default: [:]][id] = draft
            return draft
        }
    }

    private static func refuse(_ draft: Draft, _ id: AnswerID, _ other: Draft, _ findings: inout Findings) -> Draft? {
        findings.add(Diagnostic(.importIDTwice, at: draft.page.place, ["id": id.rawValue, "language": draft.language.rawValue, "other": other.page.place.description]))
        return nil
    }

    /// What the page states, its name, the end of its address or its question.
    private static func short(_ draft: Draft) -> String? {
        if let stated = draft.statedID { return AnswerID(stated)?.rawValue ?? IDText.made(of: stated) }
        let end = draft.page.name.isEmpty ? draft.address.map { OldPath.key($0) }?.split(separator: "/").last.map(String.init) ?? "" : draft.page.name
        return IDText.made(of: end) ?? IDText.made(of: draft.question)
    }

    /// The name with the folders around it.
    private static func long(_ draft: Draft) -> String? {
        guard draft.statedID == nil, !draft.page.name.isEmpty else { return nil }
        return IDText.made(of: (draft.page.folders + [draft.page.name]).joined(separator: " "))
    }
}
