import Identifiers
import Names
import UTF8Text

/// What is found in a text of one language, as "LABEL text".
func found(_ text: String, _ language: NameLanguage) throws -> [String] {
    let normalised = NormalisedText(text)
    let names = try Names().findings(in: Passage(normalised), stretches: [Names.Stretch(range: 0..<normalised.bytes.count, language: language)])
    return names.map { "\($0.finding.label.rawValue) \(String(decoding: normalised.bytes[$0.finding.range], as: UTF8.self))" }
}
