import Identifiers

/// A word or a number of a message, as the tagger reads it. Words end where letters end: "Anna-Leena" is two tokens.
struct Token: Sendable {
    /// Bytes of the normalised text.
    let range: Range<Int>
    let isNumber: Bool
    /// What stands between this token and the one before.
    let gap: TokenGap
    /// Whether a line or a sentence begins here.
    var startsSentence: Bool { gap.endsSentence }
    /// How many tokens stand before it on its line, and behind it; at most 15 each.
    var placeInLine: UInt8 = 0
    var restOfLine: UInt8 = 0
    /// Whether its line is the last, or the last but one, that holds anything.
    var isNearEnd = false
}

/// What parts two tokens.
enum TokenGap: UInt8, Sendable {
    case textStart, paragraph, line, sentence
    case space, hyphen, apostrophe, dot, colon, slash, comma, opening, closing, joint, other

    var endsSentence: Bool { rawValue <= TokenGap.sentence.rawValue }
    var endsLine: Bool { rawValue <= TokenGap.line.rawValue }
    /// Whether the two sides are parts of one word: Anna-Leena, O'Brien, USA:n.
    var isTight: Bool {
        switch self {
        case .hyphen, .apostrophe, .colon, .joint: true
        default: false
        }
    }

    /// - Parameter between: the bytes between two tokens, not empty.
    init(_ between: ArraySlice<UInt8>) {
        if let first = between.first, between.count == 1 {
            self =
                switch first {
                case 0x20, 0x09: .space
                case 0x0A, 0x0D: .line
                case 0x2D: .hyphen
                case 0x27, 0x60: .apostrophe
                case 0x2E: .dot
                case 0x3A: .colon
                case 0x2F, 0x5C, 0x7C: .slash
                case 0x2C, 0x3B: .comma
                case 0x28, 0x22, 0x5B: .opening
                case 0x29, 0x5D: .closing
                case 0x40, 0x5F, 0x23: .joint
                default: .other
                }
            return
        }
        // A typographic apostrophe.
        if between.count == 3, between.elementsEqual([0xE2, 0x80, 0x99]) || between.elementsEqual([0xE2, 0x80, 0x98]) {
            self = .apostrophe
            return
        }
        var lineFeeds = 0
        var found = TokenGap.space
        for byte in between {
            switch byte {
            case 0x0A: lineFeeds += 1
            case 0x2E, 0x21, 0x3F: found = .sentence
            case 0x28, 0x22, 0x5B: if found != .sentence { found = .opening }
            case 0x29, 0x5D: if found != .sentence { found = .closing }
            case 0x20, 0x09, 0x0D: break
            default:
                guard found == .space else { continue }
                found = byte == 0x2C || byte == 0x3B ? .comma : byte == 0x3A ? .colon : byte == 0x2F ? .slash : .other
            }
        }
        // A colon that is followed by a space announces something; only a bare one joins.
        self = lineFeeds > 1 ? .paragraph : lineFeeds == 1 ? .line : found == .colon ? .other : found
    }
}

extension Passage {
    /// The words and numbers in order.
    func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(words.count + runs.count)
        var word = 0
        var run = 0
        var end = 0
        while word < words.count || run < runs.count {
            let takesWord = run == runs.count || (word < words.count && words[word].start <= runs[run].start)
            let start = takesWord ? words[word].start : runs[run].start
            let stop = takesWord ? words[word].end : runs[run].end
            if takesWord { word += 1 } else { run += 1 }
            // A word of letters o that is also read as noughts.
            guard start >= end else { continue }
            let gap: TokenGap = tokens.isEmpty ? .textStart : start == end ? .joint : TokenGap(bytes[end..<start])
            tokens.append(Token(range: start..<stop, isNumber: !takesWord, gap: gap))
            end = stop
        }
        placeInLines(&tokens)
        return tokens
    }

    private func placeInLines(_ tokens: inout [Token]) {
        var place = 0
        for index in tokens.indices {
            place = tokens[index].gap.endsLine ? 0 : place + 1
            tokens[index].placeInLine = UInt8(min(place, 15))
        }
        var rest = 0
        var linesBehind = 0
        for index in tokens.indices.reversed() {
            tokens[index].restOfLine = UInt8(min(rest, 15))
            tokens[index].isNearEnd = linesBehind < 2
            rest = tokens[index].gap.endsLine ? 0 : rest + 1
            if tokens[index].gap.endsLine { linesBehind += 1 }
        }
    }
}
