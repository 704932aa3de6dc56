import Identifiers
import Scrubbing

/// Personal data of nobody: numbers reserved for fiction and tests, names that never resolve.
enum Samples {
    static let phone = "070-1740605"
    static let secondPhone = "070-174 06 99"
    static let swedishID = "18300512-9801"
    static let finnishID = "131052-308T"
    static let finnishTestID = "010101+999B"
    static let email = "nagon@example.org"
    static let all = [phone, secondPhone, swedishID, finnishTestID, email, "SE45 5000 0000 0583 9825 7466", "https://example.org/anna", "@nagon_annan", "Storgatan 17 B", "123 45 Storstad"]
}

/// The scalars of `text` at `range`.
func scalars(_ text: String, _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
}

/// One scrubber for all tests: opening the dictionaries takes longer than any test.
@MainActor private let scrubber = Scrubber()
@MainActor private let namelessScrubber = Scrubber(findsNames: false)

@MainActor func scrub(_ text: String, language: String?, findsNames: Bool = true) throws -> ScrubbedText {
    try (findsNames ? scrubber : namelessScrubber).scrub(text, language: language)
}

extension ScrubbedText {
    var labels: [Label] { findings.map(\.label) }
}
