import Diagnostics

/// Every topic has answers and a way to it.
enum TopicCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        guard let file = bank.topicsFile else { return [] }
        let used = Set(bank.answers.flatMap { $0.topics.map(\.value) })
        let related = Set(bank.topics.flatMap { topic in topic.related.map(\.value).filter { $0 != topic.id } })
        return bank.topics.flatMap { topic -> [Diagnostic] in
            let place = file.place(at: topic.offset)
            let id = ["id": topic.id.rawValue]
            let empty = used.contains(topic.id) ? [] : [Diagnostic(.topicEmpty, at: place, id)]
            let orphan = bank.topics.count < 2 || related.contains(topic.id) ? [] : [Diagnostic(.topicOrphan, at: place, id)]
            return empty + orphan
        }
    }
}
