package import Diagnostics
import YAML

/// Files to begin with.
package enum NewAnswer {
    /// The text of a new answer: front matter with the required keys, and the parts that a good answer has.
    /// - Parameters:
    ///   - topics: none leaves the key for the writer to fill in.
    ///   - quote: the asker's words, scrubbed; nil for a note of what belongs there.
    package static func text(language: LanguageTag, topics: [TopicID], asked: Month, answered: Month, quote: String? = nil) -> String {
        let words = AnswerWords(language)
        let quoted = (quote.map(escaped) ?? words.quote).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { $0.isEmpty ? ">" : "> \($0)" }
        return """
            ---
            question: \(words.question)
            topics: [\(topics.map(\.rawValue).joined(separator: ", "))]
            asked: \(asked)
            answered: \(answered)
            summary: \(words.summary)
            ---
            \(quoted.reversed().drop { $0 == ">" }.reversed().joined(separator: "\n"))

            \(words.opening)

            ## \(words.applies)

            …

            ## \(words.now)

            - …

            ## \(words.turnTo)

            - …

            \(words.general)

            """
    }

    /// A citizen's words as Markdown that shows them as they are: no links, no HTML, no character references.
    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        var previous: UInt8 = 0
        for byte in text.utf8 {
            let endsBracket = previous == 0x5D && (byte == 0x28 || byte == 0x5B || byte == 0x3A)
            if endsBracket || byte == 0x3C || byte == 0x26 || byte == 0x5C { bytes.append(0x5C) }
            bytes.append(byte)
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a translation to be: the original's, to be overwritten line by line, with what translations share kept and what
    /// belongs to one language left out.
    package static func translation(of original: Answer, into language: LanguageTag) throws(Problems) -> [UInt8] {
        let frontMatter = try FrontMatter(of: original.file)
        let bytes = original.file.bytes
        let dropped = try frontMatter.mapping(in: original.file).entries.filter { ownKeys.contains($0.key.text) }.map {
            $0.key.range.lowerBound..<max($0.key.range.upperBound, FrontMatterEditor.endOfValue($0.value, in: bytes))
        }
        var lines = LineReader(bytes, frontMatter.range)
        var new = Array(bytes[..<frontMatter.range.lowerBound])
        while let line = lines.next() {
            let whole = line.lowerBound..<lines.offset
            if !dropped.contains(where: whole.overlaps) { new += bytes[whole] }
        }
        new += "translated-from: {language: \(original.language), digest: \(original.digest)}".utf8
        new += frontMatter.lineEnd(in: bytes)
        return new + bytes[frontMatter.range.upperBound...]
    }

    /// What belongs to one language.
    private static let ownKeys = ["approved", "slug", "aliases", "translated-from", "corrected", "search-terms"]
}

/// The words of a new answer. The structure is the one that readers asked for: a warm sentence, the short answer, then the rest.
private struct AnswerWords {
    let question: String
    let summary: String
    let quote: String
    let opening: String
    let applies: String
    let now: String
    let turnTo: String
    let general: String

    init(_ language: LanguageTag) {
        switch language.standard.rawValue {
        case "sv":
            question = "Frågan, så som någon skulle ställa den?"
            summary = "Det korta svaret i en mening."
            quote = "Frågan med personens egna ord, utan namn, platser eller annat som pekar ut någon."
            opening = "En varm mening om det som personen berättar. Sedan det korta svaret."
            applies = "Det här gäller"
            now = "Det här kan du göra nu"
            turnTo = "Hit kan du vända dig"
            general = "Svaret är allmänt, och vad som gäller för dig kan bero på annat. Du kan fråga utan att säga vad du heter."
        case "fi":
            question = "Kysymys niin kuin joku sen esittäisi?"
            summary = "Lyhyt vastaus yhtenä virkkeenä."
            quote = "Kysymys kysyjän omin sanoin, ilman nimiä, paikkoja tai muuta, mistä kysyjän voisi tunnistaa."
            opening = "Lämmin virke siitä, mitä kysyjä kertoo. Sitten lyhyt vastaus."
            applies = "Näin asia on"
            now = "Mitä voit tehdä nyt"
            turnTo = "Mihin voit ottaa yhteyttä"
            general = "Tämä on yleistä tietoa, ja sinun tilanteeseesi voi vaikuttaa muukin. Voit kysyä kertomatta nimeäsi."
        case "da":
            question = "Spørgsmålet, som nogen ville stille det?"
            summary = "Det korte svar i én sætning."
            quote = "Spørgsmålet med personens egne ord, uden navne, steder eller andet, der peger på nogen."
            opening = "En varm sætning om det, personen fortæller. Derefter det korte svar."
            applies = "Det skal du vide"
            now = "Det kan du gøre nu"
            turnTo = "Her kan du henvende dig"
            general = "Svaret er generelt, og hvad der gælder for dig, kan afhænge af andet. Du kan spørge uden at sige, hvad du hedder."
        default:
            question = "The question as somebody would ask it?"
            summary = "The short answer in one sentence."
            quote = "The question in the person's own words, without names, places or anything else that points at somebody."
            opening = "A warm sentence about what the person tells. Then the short answer."
            applies = "What you should know"
            now = "What you can do now"
            turnTo = "Where to turn"
            general = "This answer is general, and what applies to you may depend on more. You can ask without giving your name."
        }
    }
}
