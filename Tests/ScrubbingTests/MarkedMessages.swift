import Foundation
import Testing

/// A message of Messages/LANG.txt, in which pairs of equal emoji mark what identifies somebody and ✅ what must stay. The form is that of
/// scripts/names/marked.py.
struct MarkedMessage: Sendable, CustomTestStringConvertible {
    struct Span: Sendable {
        /// Unicode scalars of `text`.
        let scalars: Range<Int>
        let mark: Unicode.Scalar
    }

    let language: String
    let number: Int
    /// What the file says of the writer.
    let voice: String
    let text: String
    let spans: [Span]
    let kept: [Range<Int>]

    var testDescription: String { "\(language) \(number): \(voice)" }

    /// In the order of the file.
    static func all(_ language: String) -> [MarkedMessage] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Messages/\(language).txt")
        let content = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return content.split(separator: "%%\n").enumerated().map { MarkedMessage(language, $0 + 1, String($1)) }
    }

    private init(_ language: String, _ number: Int, _ marked: String) {
        let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
        let remarks = lines.prefix { $0.hasPrefix("#") || $0.isEmpty }
        var text: [Unicode.Scalar] = []
        var open: [Unicode.Scalar: Int] = [:]
        var spans: [Span] = []
        var kept: [Range<Int>] = []
        for scalar in lines.dropFirst(remarks.count).joined(separator: "\n").unicodeScalars where scalar != "\u{FE0F}" {
            if !Self.marks.contains(scalar) {
                text.append(scalar)
            } else if let start = open.removeValue(forKey: scalar) {
                if scalar == "✅" { kept.append(start..<text.count) } else { spans.append(Span(scalars: start..<text.count, mark: scalar)) }
            } else {
                open[scalar] = text.count
            }
        }
        self.language = language
        self.number = number
        voice = remarks.first.map { String($0.drop { "# ".contains($0) }) } ?? ""
        self.text = String(String.UnicodeScalarView(text))
        self.spans = spans
        self.kept = kept
    }

    private static let marks = Set("👤📍🎂📅🐣📞📧🆔🏠📮🏫🎒🏢📁🏦💶💳🚗🏷🎮🔗🌐🧭✅".unicodeScalars)

    /// Whether no run of three letters or digits of `span` stays when `masked` is masked; of four or fewer none may.
    func isCovered(_ span: Range<Int>, by masked: [Range<Int>]) -> Bool {
        let scalars = Array(text.unicodeScalars)
        let letters = span.filter { scalars[$0].properties.isAlphabetic || scalars[$0].properties.numericType != nil }
        let isMasked = letters.map { letter in masked.contains { $0.contains(letter) } }
        if letters.count <= 4 { return isMasked.allSatisfy(\.self) }
        return isMasked.split(separator: true).allSatisfy { $0.count < 3 }
    }
}
