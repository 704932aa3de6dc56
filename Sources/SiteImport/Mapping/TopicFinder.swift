import Diagnostics
import KnowledgeBank
import UTF8Text

/// Which topics of the bank an old site's words mean: what the field map says, else a topic whose id or name in any language is the same but for case,
/// marks and hyphens.
struct TopicFinder: Sendable {
    private let topics: [String: TopicID]
    /// For suggestions.
    private let names: [String]

    /// - Throws: if the field map or an option names a topic that the bank does not have.
    init(_ bank: Bank, _ map: ImportMap) throws(Problems) {
        var topics: [String: TopicID] = [:]
        for topic in bank.topics {
            topics[Self.key(topic.id.rawValue)] = topic.id
            for language in topic.name.texts.keys.sorted() { if let name = topic.name.texts[language], topics[Self.key(name)] == nil { topics[Self.key(name)] = topic.id } }
        }
        let known = bank.topics.map(\.id.rawValue)
        for id in map.topics.map(\.topic) + (map.defaultTopic.map { [$0] } ?? []) where bank.topic(id) == nil {
            throw Problems(Diagnostic(.topicUnknown, at: nil, ["id": id.rawValue], nearest: nearestNames(to: id.rawValue, among: known)))
        }
        for (name, id) in map.topics { topics[Self.key(name)] = id }
        self.topics = topics
        names = known
    }

    func topic(_ word: String) -> TopicID? { topics[Self.key(word)] }

    func nearest(to word: String) -> [String] { nearestNames(to: word, among: names) }

    private static func key(_ word: String) -> String {
        Folding.fold(word.trimmed).split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).joined(separator: " ")
    }
}
