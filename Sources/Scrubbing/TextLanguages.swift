internal import CCLD2
import Names
internal import Identifiers

/// In which language a message is written, and where it changes.
///
/// CLD2 judges the message; function words, which no two of the four languages share to any extent, overrule it where it names a
/// neighbour (Norwegian for Danish or Swedish) or nothing. A sentence counts as one of another language only if both agree.
struct TextLanguages: Sendable {
    let main: NameLanguage
    /// In order, covering the passage; neighbours of one language are one.
    let stretches: [Names.Stretch]

    /// - Parameters:
    ///   - stated: what the asker said; it wins over what the message looks like.
    ///   - usual: for a text that does not tell.
    init(of passage: Passage, stated: NameLanguage?, usual: NameLanguage) {
        let whole = 0..<passage.bytes.count
        let guess: (language: NameLanguage?, isForeign: Bool) = stated == nil ? Self.detect(passage) : (nil, false)
        let main = stated ?? guess.language ?? usual
        isForeign = guess.isForeign
        var stretches: [Names.Stretch] = []
        for words in Self.sentences(of: passage) {
            let end = words.upperBound < passage.words.count ? passage.words[words.upperBound].start : whole.upperBound
            let start = stretches.last?.range.upperBound ?? 0
            let language = Self.languageOfSentence(passage, words, main)
            if let last = stretches.last, last.language == language {
                stretches[stretches.count - 1] = Names.Stretch(range: last.range.lowerBound..<end, language: language)
            } else {
                stretches.append(Names.Stretch(range: start..<end, language: language))
            }
        }
        self.main = main
        self.stretches = stretches.isEmpty ? [Names.Stretch(range: whole, language: main)] : stretches
    }

    /// Whether the text is surely in none of the four languages. What the asker stated is believed.
    let isForeign: Bool

    /// The languages whose words recognizers should know.
    var words: Languages { stretches.reduce(Languages(tag: main.rawValue)) { $0.union(Languages(tag: $1.language.rawValue)) } }

    /// The language of a text, nil where nothing tells; and whether it is surely none of the four.
    private static func detect(_ passage: Passage) -> (language: NameLanguage?, isForeign: Bool) {
        let counts = functionWords(in: passage, passage.words.indices)
        let ranked = NameLanguage.allCases.sorted { (counts[$0, default: 0], $1.rawValue) > (counts[$1, default: 0], $0.rawValue) }
        let (best, second) = (counts[ranked[0], default: 0], counts[ranked[1], default: 0])
        // A few words tell CLD2 nothing, and it guesses all the same.
        let guess = passage.words.count < 4 ? Guess.nothing : cld2(passage.bytes[...])
        if best >= 3, best > 2 * second { return (ranked[0], false) }
        switch guess {
        case .known(let language): return (language, false)
        case .neighbour(let language) where best == 0: return (language, false)
        case .foreign where best * 12 < passage.words.count: return (best > second ? ranked[0] : nil, true)
        default: return (best > second ? ranked[0] : nil, false)
        }
    }

    private static func languageOfSentence(_ passage: Passage, _ words: Range<Int>, _ main: NameLanguage) -> NameLanguage {
        guard words.count >= 4 else { return main }
        let counts = functionWords(in: passage, words)
        guard let (language, count) = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), language != main else { return main }
        guard count >= 2, count > 2 * counts[main, default: 0] else { return main }
        let bytes = passage.bytes[passage.words[words.lowerBound].start..<passage.words[words.upperBound - 1].end]
        return cld2(bytes) == .known(language) ? language : main
    }

    /// Runs of words that no sentence's end parts.
    private static func sentences(of passage: Passage) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var first = 0
        for index in passage.words.indices.dropFirst() {
            let between = passage.bytes[passage.words[index - 1].end..<passage.words[index].start]
            guard between.count > 1 || between.first == 0x0A, between.contains(where: { $0 == 0x2E || $0 == 0x21 || $0 == 0x3F || $0 == 0x0A }) else { continue }
            sentences.append(first..<index)
            first = index
        }
        if first < passage.words.count { sentences.append(first..<passage.words.count) }
        return sentences
    }

    private static func functionWords(in passage: Passage, _ words: Range<Int>) -> [NameLanguage: Int] {
        var counts: [NameLanguage: Int] = [:]
        for (language, vocabulary) in vocabularies {
            let count = words.reduce(0) { $0 + (vocabulary.contains(passage.words[$1]) ? 1 : 0) }
            if count > 0 { counts[language] = count }
        }
        return counts
    }

    private enum Guess: Equatable {
        case known(NameLanguage)
        /// A language that stands for one of the four: Norwegian for Danish, Estonian for Finnish.
        case neighbour(NameLanguage)
        case foreign
        case nothing
    }

    private static func cld2(_ bytes: ArraySlice<UInt8>) -> Guess {
        let tag = bytes.withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { String(cString: cld2_language($0.baseAddress, Int32($0.count))) }
        }
        switch tag {
        case "sv": return .known(.swedish)
        case "fi": return .known(.finnish)
        case "da": return .known(.danish)
        case "en": return .known(.english)
        case "no", "nb", "nn": return .neighbour(.danish)
        case "et": return .neighbour(.finnish)
        case "un": return .nothing
        default: return .foreign
        }
    }

    /// The commonest words that no other of the four languages has.
    private static let vocabularies: [(NameLanguage, Vocabulary)] = [
        (.swedish, Vocabulary("och jag är inte att för ett till av vad hur när från också hon oss dom mitt nån måste säger får varje hela bara ska blir")),
        (
            .finnish,
            Vocabulary("ja ei mä minä että oon olen mutta kun niin hän mun minun mitä jos tai sitä vaan ovat ole kanssa nyt voi miten onko sen hänen joka mulla minulla kuin kaikki aina moi hei")
        ),
        (.danish, Vocabulary("og jeg er ikke et af hvad hvordan fra også hun mit nogen skal siger hver hele bare bliver jer noget")),
        (.english, Vocabulary("and is not that the it of my you we can what how when she us or them they have has was with this does if but are am")),
    ]
}
