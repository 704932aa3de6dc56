import Diagnostics
import KnowledgeBank

/// A page on its way to an answer.
struct Draft {
    let page: OldPage
    let language: LanguageTag
    let question: String
    /// The numbers of the lines of the heading that repeats the question.
    let repeated: Range<Int>?
    /// The day on which the old site says that the text was written.
    let answered: Day?
    let asked: Month?
    let reviewed: Day?
    /// The absolute path on the old site.
    let address: String?
    /// Further paths on the old site.
    let formerAddresses: [String]
    /// What the versions of one answer have in common.
    let group: String
    let statedID: String?
    let statedSlug: String?
    /// Words for topics: those that the page states, and those of the folders around it.
    let topicWords: (stated: [String], around: [String])
    let audience: [AudienceID]
    let summary: String?
    let searchTerms: [String]

    var id: AnswerID?
    var slug: Slug?
    var topics: [TopicID] = []
    var aliases: [String] = []

    /// The address of the answer; nil as long as it has no slug.
    var target: String? { slug.map { "/\(language)/\($0.rawValue)/" } }
}

/// What is wrong or was left behind, gathered while pages are read.
struct Findings {
    /// Something that many pages have in common.
    struct Repeated {
        let place: Place
        var count: Int
    }

    private(set) var problems: [Diagnostic] = []
    private(set) var fields: [String: Repeated] = [:]
    private(set) var topicWords: [String: Repeated] = [:]

    mutating func add(_ problem: Diagnostic) { problems.append(problem) }
    mutating func add(_ more: [Diagnostic]) { problems += more }

    mutating func addField(_ name: String, at place: Place) { Self.count(name, place, &fields) }
    mutating func addTopicWord(_ word: String, at place: Place) { Self.count(word, place, &topicWords) }

    private static func count(_ name: String, _ place: Place, _ all: inout [String: Repeated]) { all[name, default: Repeated(place: place, count: 0)].count += 1 }

    /// All problems, what pages have in common once each.
    func all(nearestTopics: (String) -> [String]) -> [Diagnostic] {
        let unmappedFields = fields.sorted { $0.key < $1.key }.map { Diagnostic(.importField, at: $1.place, ["key": $0, "count": "\($1.count)"]) }
        let unmappedTopics = topicWords.sorted { $0.key < $1.key }.map { Diagnostic(.importTopicUnmapped, at: $1.place, ["name": $0, "count": "\($1.count)"], nearest: nearestTopics($0)) }
        return (problems + unmappedFields + unmappedTopics).inFileOrder()
    }
}
