package import Diagnostics
package import KnowledgeBank

/// Help for whoever looks at an item. Nothing here decides anything.
package enum Suggestions {
    /// Topics of answers that are about the same, the likeliest first.
    /// - Parameter similar: answers' ids with how alike they are.
    package static func topics(of similar: [(answer: String, weight: Int)], in bank: Bank, limit: Int = 3) -> [String] {
        var weights: [String: Int] = [:]
        for (id, weight) in similar {
            guard let answer = bank.answers.first(where: { $0.id.rawValue == id }) else { continue }
            // The first topic is where the answer stands; the others are said in passing.
            for (index, topic) in answer.topics.enumerated() { weights[topic.value.rawValue, default: 0] += index == 0 ? weight : weight / 2 }
        }
        let best = weights.values.max() ?? 0
        return weights.filter { $0.value * 3 >= best }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key)
    }

    /// What an item lacks before it can be answered, in the order of the work.
    package static func missing(for item: Item, in bank: Bank?) -> [String] {
        guard !item.state.isClosed, item.state != .referred else { return [] }
        var missing: [String] = []
        if item.isInConflict { return ["two people did something at the same time: settle it with return or reject"] }
        if item.assignee == nil { missing.append("nobody has it: assign \(item.id) --to ID --as ID") }
        if item.topics.isEmpty { missing.append("no topics: triage \(item.id) --topics IDS --as ID") }
        if let bank, LanguageTag(item.language).map({ !bank.settings.languages.contains($0.standard) }) ?? true {
            missing.append("the bank has no answers in \(item.language): triage \(item.id) --language TAG --as ID")
        }
        if item.answerID == nil { missing.append("no answer yet: draft \(item.id) --id ID --as ID, or merge \(item.id) --with ID --as ID") }
        return missing
    }

    /// Words of the authorities that the draft uses, with what the bank's glossary says of them: each is better explained or left out.
    package static func terms(in item: Item, of bank: Bank) -> [GlossaryEntry] {
        guard let draft = try? DraftedAnswer(of: item) else { return [] }
        let words = String(decoding: draft.answer.markdown, as: UTF8.self).lowercased().split { !$0.isLetter }
        return bank.glossary.filter { entry in
            entry.language == draft.answer.language.standard && ([entry.term] + entry.forms).contains { words.contains($0.lowercased().split { !$0.isLetter }) }
        }
    }

    /// What would make the draft a better answer; nothing where there is none that could be read.
    package static func editorial(for item: Item, _ settings: BankSettings?) -> [Diagnostic] {
        guard let draft = try? DraftedAnswer(of: item) else { return [] }
        return EditorialCheck.problems(in: draft.answer, settings)
    }
}
