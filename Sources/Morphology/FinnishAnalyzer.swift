internal import CVoikko

/// Finnish words taken apart by libvoikko. Opening takes a few milliseconds. Not for use by two threads at once.
package final class FinnishAnalyzer {
    private let handle: OpaquePointer

    package init() throws(MissingDictionary) {
        var message: UnsafePointer<CChar>?
        guard let handle = voikkoInit(&message, "fi", nil) else { throw MissingDictionary(name: "voikko fi", package: "voikko-fi") }
        self.handle = handle
    }

    deinit { voikkoTerminate(handle) }

    /// What one reading of a word makes of it.
    package struct Reading: Sendable, Equatable {
        package enum Kind: Sendable { case givenName, surname, placeName, otherName, word }
        package let kind: Kind
        /// The base form: "Matti" for "matille".
        package let base: String
    }

    /// The readings of `word`, which must be NFC; none if libvoikko does not know it. Words of more than 100 bytes have none.
    ///
    /// Lower-case names are read as names: "matille" as well as "Matille".
    package func readings(of word: String) -> [Reading] {
        guard word.utf8.count <= 100, let analyses = voikkoAnalyzeWordCstr(handle, word) else { return [] }
        defer { voikko_free_mor_analysis(analyses) }
        var readings: [Reading] = []
        var index = 0
        while let analysis = analyses[index] {
            let kind: Reading.Kind =
                switch Self.value("CLASS", of: analysis) {
                case "etunimi": .givenName
                case "sukunimi": .surname
                case "paikannimi": .placeName
                case "nimi": .otherName
                default: .word
                }
            let reading = Reading(kind: kind, base: Self.value("BASEFORM", of: analysis) ?? word)
            if !readings.contains(reading) { readings.append(reading) }
            index += 1
        }
        return readings
    }

    /// The distinct base forms of `word`, lower case, best readings first, at most three; none if libvoikko does not know it.
    ///
    /// Simple readings stand before compounds, ordinary words before names and both before possessive forms: "kuusi" is six before it is "your moon".
    package func baseForms(of word: String) -> [String] { Self.baseForms(orderedAnalyses(of: word)) }

    private static func baseForms(_ analyses: [Analysis]) -> [String] { distinct(analyses.map(\.base), limit: 3) }

    /// The base forms of a compound's parts in their order, lower case: "koti", "hoito", "tuki" of "kotihoidontuki"; none when `word` is simple or
    /// unknown. What libvoikko lists as one word stays one: "toimeentulo", "tuki" of "toimeentulotuen".
    package func compoundParts(of word: String) -> [String] { compoundParts(orderedAnalyses(of: word)) }

    /// Both at once.
    package func baseFormsAndParts(of word: String) -> (bases: [String], parts: [String]) {
        let analyses = orderedAnalyses(of: word)
        return (Self.baseForms(analyses), compoundParts(analyses))
    }

    private func compoundParts(_ analyses: [Analysis]) -> [String] {
        guard let best = analyses.first else { return [] }
        let parts = Self.distinct(best.parts.map { part in part.base ?? baseForms(of: part.surface).first ?? part.surface }, limit: .max)
        return parts.count < 2 ? [] : parts
    }

    /// A part of a compound: as it is written, and its base form unless a derivation has made another word of it.
    private struct Part {
        var surface: String
        var base: String?
    }

    private struct Analysis {
        let base: String
        let parts: [Part]
        let order: Int
    }

    private func orderedAnalyses(of word: String) -> [Analysis] {
        guard word.utf8.count <= 100, let found = voikkoAnalyzeWordCstr(handle, word) else { return [] }
        defer { voikko_free_mor_analysis(found) }
        var analyses: [Analysis] = []
        while let analysis = found[analyses.count] {
            let parts = Self.parts(Self.value("WORDBASES", of: analysis) ?? "")
            let isName = ["etunimi", "sukunimi", "paikannimi", "nimi"].contains(Self.value("CLASS", of: analysis))
            let isPossessive = Self.value("POSSESSIVE", of: analysis) != nil
            let derived = parts.count { $0.base == nil }
            let order = (isPossessive ? 1000 : 0) + (isName ? 500 : 0) + parts.count * 10 + derived
            analyses.append(Analysis(base: (Self.value("BASEFORM", of: analysis) ?? word).lowercased(), parts: parts, order: order * 100 + analyses.count))
        }
        return analyses.sorted { $0.order < $1.order }
    }

    /// Reads libvoikko's WORDBASES: `+työn(työ)+teki(tehdä)+jä(+jä)`, where `(+jä)` marks a derivational ending. Hyphens and the
    /// negating "epä" are no parts.
    private static func parts(_ bases: String) -> [Part] {
        var parts: [Part] = []
        for piece in pieces(bases) {
            let halves = piece.split(separator: "(", maxSplits: 1)
            guard let surface = halves.first.map({ $0.lowercased() }), surface != "-", surface != "epä" else { continue }
            let base = halves.count == 2 ? halves[1].dropLast().lowercased() : surface
            if base.hasPrefix("+"), let last = parts.indices.last {
                parts[last].surface += surface
                parts[last].base = nil
            } else {
                parts.append(Part(surface: surface, base: base.split(separator: "=").joined()))
            }
        }
        return parts
    }

    /// `bases` divided at each plus sign outside parentheses.
    private static func pieces(_ bases: String) -> [Substring] {
        var isInside = false
        return bases.split { letter in
            if letter == "(" || letter == ")" { isInside = letter == "(" }
            return letter == "+" && !isInside
        }
    }

    private static func distinct(_ words: [String], limit: Int) -> [String] {
        var result: [String] = []
        for word in words where !result.contains(word) && result.count < limit { result.append(word) }
        return result
    }

    private static func value(_ key: String, of analysis: OpaquePointer) -> String? {
        guard let value = voikko_mor_analysis_value_cstr(analysis, key) else { return nil }
        defer { voikko_free_mor_analysis_value_cstr(value) }
        return String(cString: value)
    }
}
