import Diagnostics
import KnowledgeBank

/// Gives drafts their topics: all versions of an answer the same.
enum TopicChooser {
    /// - Returns: the drafts that have a topic now, in their order.
    static func choose(for drafts: [Draft], _ finder: TopicFinder, usual: TopicID?, mainLanguage: LanguageTag, _ findings: inout Findings) -> [Draft] {
        let own = drafts.map { topics(of: $0, finder, &findings) }
        var shared: [AnswerID: (topics: [TopicID], language: LanguageTag)] = [:]
        for (draft, topics) in zip(drafts, own) {
            guard let id = draft.id, !topics.isEmpty else { continue }
            if shared[id] == nil || (draft.language == mainLanguage && shared[id]?.language != mainLanguage) { shared[id] = (topics, draft.language) }
        }
        return zip(drafts, own).compactMap { draft, topics in
            var draft = draft
            let found = draft.id.flatMap { shared[$0] }
            if let found, !topics.isEmpty, Set(topics) != Set(found.topics) {
                findings.add(Diagnostic(.importTopicsDiffer, at: draft.page.place, ["id": draft.id?.rawValue ?? "", "language": found.language.rawValue]))
            }
            draft.topics = found?.topics ?? usual.map { [$0] } ?? []
            if !draft.topics.isEmpty { return draft }
            findings.add(Diagnostic(.importTopicMissing, at: draft.page.place))
            return nil
        }
    }

    /// The topics that the page states; those of the folders around it where it states none that the bank has.
    private static func topics(of draft: Draft, _ finder: TopicFinder, _ findings: inout Findings) -> [TopicID] {
        var topics: [TopicID] = []
        var unknown: [String] = []
        for word in draft.topicWords.stated {
            guard let topic = finder.topic(word) else {
                unknown.append(word)
                continue
            }
            if !topics.contains(topic) { topics.append(topic) }
        }
        if topics.isEmpty {
            topics = draft.topicWords.around.lazy.compactMap(finder.topic).first.map { [$0] } ?? []
            if topics.isEmpty { unknown += draft.topicWords.around.prefix(1) }
        }
        for word in unknown { findings.addTopicWord(word, at: draft.page.place) }
        return topics
    }
}
