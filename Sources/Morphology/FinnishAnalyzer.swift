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

    private static func value(_ key: String, of analysis: OpaquePointer) -> String? {
        guard let value = voikko_mor_analysis_value_cstr(analysis, key) else { return nil }
        defer { voikko_free_mor_analysis_value_cstr(value) }
        return String(cString: value)
    }
}
