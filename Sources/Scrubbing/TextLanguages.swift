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
        let counts = Self.functionWords(in: passage, passage.words.indices)
        let main = stated ?? Self.detect(passage, whole, counts) ?? usual
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

    /// The languages whose words recognizers should know.
    var words: Languages { stretches.reduce(Languages(tag: main.rawValue)) { $0.union(Languages(tag: $1.language.rawValue)) } }

    private static func detect(_ passage: Passage, _ range: Range<Int>, _ counts: [NameLanguage: Int]) -> NameLanguage? {
        let ranked = NameLanguage.allCases.sorted { counts[$0, default: 0] > counts[$1, default: 0] }
        let best = counts[ranked[0], default: 0]
        // A few words tell CLD2 nothing, and it guesses all the same.
        let guess = passage.words.count < 4 ? nil : cld2(passage.bytes[range])
        if best >= 3, best > 2 * counts[ranked[1], default: 0] { return ranked[0] }
        if best > 0, best > counts[ranked[1], default: 0], guess == nil { return ranked[0] }
        if let guess, guess.isSure || best == 0 { return guess.language }
        return best > 0 ? ranked[0] : guess?.language
    }

    private static func languageOfSentence(_ passage: Passage, _ words: Range<Int>, _ main: NameLanguage) -> NameLanguage {
        guard words.count >= 4 else { return main }
        let counts = functionWords(in: passage, words)
        guard let (language, count) = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), language != main else { return main }
        guard count >= 2, count > 2 * counts[main, default: 0] else { return main }
        let bytes = passage.bytes[passage.words[words.lowerBound].start..<passage.words[words.upperBound - 1].end]
        return cld2(bytes)?.language == language ? language : main
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

    /// Whether CLD2 named one of the four rather than a neighbour that stands for it.
    private static func cld2(_ bytes: ArraySlice<UInt8>) -> (language: NameLanguage, isSure: Bool)? {
        let tag = bytes.withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { String(cString: cld2_language($0.baseAddress, Int32($0.count))) }
        }
        switch tag {
        case "sv": return (.swedish, true)
        case "fi": return (.finnish, true)
        case "da": return (.danish, true)
        case "en": return (.english, true)
        case "no", "nb", "nn": return (.danish, false)
        case "et": return (.finnish, false)
        default: return nil
        }
    }

    /// The commonest words that no other of the four languages has.
    private static let vocabularies: [(NameLanguage, Vocabulary)] = [
        (.swedish, Vocabulary("och jag är inte att för ett till av vad hur när från också hon oss dom mitt nån måste säger får varje hela bara ska blir")),
        (.finnish, Vocabulary("ja ei mä minä että oon olen mutta kun niin hän mun minun mitä jos tai sitä vaan ovat ole kanssa nyt voi miten onko sen hänen joka mulla minulla kuin kaikki aina moi hei")),
        (.danish, Vocabulary("og jeg er ikke et af hvad hvordan fra også hun mit nogen skal siger hver hele bare bliver jer noget")),
        (.english, Vocabulary("and i is not that the it of my you we can what how when she us or them they have has was with this does if but are am")),
    ]
}
