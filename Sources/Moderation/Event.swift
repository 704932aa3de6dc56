import FoundationEssentials
import UTF8Text
import KnowledgeBank

/// Something that happened to an item: a file that is never changed, named by its own digest, and naming the digests of the events
/// before it. Two events with one parent are a conflict that a person settles; the settling event names both.
package struct Event: Sendable, Codable {
    static let newestFormat = 1

    package var format = newestFormat
    /// Digests of the events that this one follows; none for the first.
    package let parents: [String]
    /// A `Move`.
    package let kind: String
    /// The moderator; nil for an import.
    package var by: String?
    /// `2026-11-22T14Z`: no finer than the hour.
    package let at: String
    package var language: String?
    package var topics: [String]?
    /// The digest of the answer's text that this is about.
    package var digest: String?
    /// The id that the answer gets in the bank; for a merge, that of the answer that says it already.
    package var answer: String?
    /// To whom the item is given: a moderator.
    package var assignee: String?
    /// Who outside the desk was asked, or takes over: a role, never a name.
    package var role: String?
    /// What was told may have to be reported to an authority.
    package var mayHaveToBeReported: Bool?
    /// How the submission came in.
    package var channel: String?
    /// What was masked, by label.
    package var masked: [String: Int]?
    /// Kinds of urgency and duty flags that the message raised.
    package var flags: [String]?
    /// Something of the text was cut as a quotation or a signature.
    package var isCut: Bool?
    /// Kinds of rare traits that the message combined, where they may tell who is meant (`RareTraits`).
    package var rareTraits: [String]?
    /// Masks in the text that the author confirmed.
    package var confirmedMasks: Int?
    /// Places of names, as `line:column` of the answer's file, of which the author said that they lead to nobody.
    package var acknowledgedNames: [String]?
    /// Whether the answer came within the promised time.
    package var inTime: Bool?
    /// Why, in the moderator's words.
    package var note: String?
    /// The name of this event's entry in the ledger, so that an entry that an interruption kept from being written can be made up for.
    package let entry: String

    package var move: Move? { Move(rawValue: kind) }

    /// Sorted keys, so that equal events have equal bytes.
    var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self)) + [0x0A]
        }
    }

    init?(_ bytes: [UInt8]) {
        guard let event = try? JSONDecoder().decode(Event.self, from: Data(bytes)), Item.isID(event.entry), Clock.seconds(atHour: event.at) != nil else { return nil }
        guard event.language.map({ LanguageTag($0) != nil }) ?? true, event.by.map({ ModeratorID($0) != nil }) ?? true else { return nil }
        self = event
    }

    init(parents: [String], move: Move, by: String?, at: String) {
        self.parents = parents
        kind = move.rawValue
        self.by = by
        self.at = at
        entry = RandomName.make()
    }
}
