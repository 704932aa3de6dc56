package import Diagnostics
import Identifiers
package import Urgency
import UTF8Text

/// Urgency and duty flags of messages, and the words that raised them.
package enum Flagging {
    /// The kinds that a message raises, for its first event.
    static func kinds(in text: String, language: String) -> [String]? {
        let flags = Urgency.flags(in: Passage(NormalisedText(text), languages: Languages(tag: language)))
        return flags.isEmpty ? nil : flags.map(\.kind.rawValue)
    }

    /// What raises flags in the question as it stands on the desk, each stretch of words once.
    package static func reasons(of item: Item) throws(Problems) -> [(kind: UrgencyFlag.Kind, words: [String])] {
        let text = NormalisedText(try item.question())
        return Urgency.flags(in: Passage(text, languages: Languages(tag: item.language))).map { flag in
            let words = flag.words.map { String(decoding: text.bytes[$0], as: UTF8.self) }
            return (flag.kind, words.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
    }
}
