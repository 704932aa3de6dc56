import UTF8Text

extension Ledger {
    /// Something that happened to an item. It names no item: it stays when the item is deleted.
    package struct Entry: Sendable, Equatable {
        static let newestFormat = 1

        /// What happened, by the name of the command: `receive`, `triage`, `publish`, `return`, `merge` …
        package let kind: String
        /// `2026-11-22T14Z`, or `2026-11` once the time that items are kept for has passed (`reduce`).
        package let at: String
        package let language: String
        /// Ids, in the order of their bytes; none where none were chosen yet.
        package let topics: [String]
        package let channel: String?
        /// From arrival to the first answer, in whole hours of the clock, where that is what happened.
        package let hoursToAnswer: Int?
        /// Whether that answer came within the promise, which whoever records the event works out: office hours and holidays are theirs.
        package let inTime: Bool?

        package init(kind: String, at: String, language: String, topics: [String] = [], channel: String? = nil, hoursToAnswer: Int? = nil, inTime: Bool? = nil) {
            self.kind = kind
            self.at = at
            self.language = language
            self.topics = Set(topics).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            self.channel = channel
            self.hoursToAnswer = hoursToAnswer
            self.inTime = inTime
        }

        package var month: Month? { Month(of: at) }
    }
}

extension Ledger.Entry {
    var json: JSONValue {
        var fields: [(String, JSONValue)] = [("format", .int(Self.newestFormat)), ("kind", .string(kind)), ("at", .string(at)), ("language", .string(language))]
        if !topics.isEmpty { fields.append(("topics", .array(topics.map(JSONValue.string)))) }
        if let channel { fields.append(("channel", .string(channel))) }
        if let hoursToAnswer { fields.append(("hours-to-answer", .int(hoursToAnswer))) }
        if let inTime { fields.append(("in-time", .bool(inTime))) }
        return .object(fields)
    }

    /// Keys that it does not know are passed over; nil where a known one is missing or holds something else than it should.
    init?(_ json: JSONValue) {
        guard let kind = json["kind"]?.text, let at = json["at"]?.text, Ledger.Month(of: at) != nil, let language = json["language"]?.text else { return nil }
        var topics: [String] = []
        if let value = json["topics"] {
            guard let list = value.list, list.allSatisfy({ $0.text != nil }) else { return nil }
            topics = list.compactMap(\.text)
        }
        guard json["channel"] == nil || json["channel"]?.text != nil, json["hours-to-answer"] == nil || json["hours-to-answer"]?.number != nil else { return nil }
        guard json["in-time"] == nil || json["in-time"]?.flag != nil else { return nil }
        self.init(
            kind: kind, at: at, language: language, topics: topics, channel: json["channel"]?.text, hoursToAnswer: json["hours-to-answer"]?.number, inTime: json["in-time"]?.flag)
    }
}
