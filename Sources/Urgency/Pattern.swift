import Identifiers

/// A line of a lexicon, parsed. Elements stand by their number in the index.
struct Pattern: Sendable {
    enum Role: Sendable {
        case sign
        case nearOthers
        case harmless
    }

    struct Step: Sendable {
        let element: Int
        /// Whether up to `Pattern.gap` words may stand before it.
        let followsGap: Bool
    }

    let kind: UrgencyFlag.Kind
    let language: Languages
    let role: Role
    let heedsNegation: Bool
    /// Sequences that must stand near each other; the search begins with the first.
    let parts: [[Step]]

    static let gap = 4
    static let nearness = 12
    static let nearnessToOthers = 8

    /// - Parameter number: gives the number of an element, `a|b*`, and enters it into the index if it is new.
    init?(_ line: Substring, role: Role, of lexicon: Lexicon, number: (Substring) -> Int) {
        var parts: [[Step]] = [[]]
        var isFirm = false
        var followsGap = false
        for token in line.split(separator: " ") {
            switch token {
            case "!": isFirm = true
            case "..": followsGap = true
            case "&": parts.append([])
            default:
                parts[parts.count - 1].append(Step(element: number(token), followsGap: followsGap))
                followsGap = false
            }
        }
        guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.parts = parts
        self.role = role
        kind = lexicon.kind
        language = lexicon.language
        heedsNegation = lexicon.heedsNegation && !isFirm && role != .harmless
    }
}
