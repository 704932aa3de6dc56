package import Diagnostics
import FileTree
package import KnowledgeBank

/// Steps that say what an item is and whose it is.
extension Handling {
    /// Notes what the question is about.
    /// - Parameters:
    ///   - language: of the answer; nil leaves it.
    ///   - topics: none leaves them.
    ///   - mayHaveToBeReported: what was told may fall under a duty to report. It cannot be taken back.
    package func triage(_ id: String, language: LanguageTag?, topics: [TopicID], mayHaveToBeReported: Bool = false) throws(Problems) -> Item {
        try step(.triage, id) { item, event throws(Problems) in
            event.language = language?.rawValue
            // A draft goes along into the other language's file.
            if let language, let draft = try item.answer(), FileTree.kind(of: item.answerPath(in: language.rawValue)) == nil {
                try desk.write(draft.bytes, to: item.answerPath(in: language.rawValue))
            }
            event.topics = topics.isEmpty ? nil : topics.map(\.rawValue)
            event.mayHaveToBeReported = mayHaveToBeReported ? true : nil
            return true
        }
    }

    /// Gives the item to a moderator, who may be the one who asks.
    package func assign(_ id: String, to moderator: String) throws(Problems) -> Item {
        try desk.require(moderator)
        return try step(.assign, id) { item, event throws(Problems) in
            guard item.assignee != moderator else { return false }
            event.assignee = moderator
            return true
        }
    }
}
