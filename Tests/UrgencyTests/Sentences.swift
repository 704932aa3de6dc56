import Identifiers
import UTF8Text
import Urgency

/// Messages that must, and messages that must not, raise a flag of one kind.
struct Sentences: Sendable, CustomStringConvertible {
    let kind: UrgencyFlag.Kind
    let language: String
    let raising: [Substring]
    let leaving: [Substring]

    /// - Parameters:
    ///   - raising: one message a line.
    ///   - leaving: messages with words of the kind that mean no harm.
    init(of kind: UrgencyFlag.Kind, in language: String, raising: String, leaving: String) {
        self.kind = kind
        self.language = language
        self.raising = raising.split(separator: "\n")
        self.leaving = leaving.split(separator: "\n")
    }

    var description: String { "\(language) \(kind.rawValue)" }
}

func flags(_ text: some StringProtocol, in language: String) -> [UrgencyFlag] {
    Urgency.flags(in: Passage(NormalisedText(String(text)), languages: Languages(tag: language)))
}

func kinds(_ text: some StringProtocol, in language: String) -> Set<UrgencyFlag.Kind> {
    Set(flags(text, in: language).map(\.kind))
}
