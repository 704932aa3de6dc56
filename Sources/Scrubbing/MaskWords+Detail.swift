package import Identifiers

/// Masks that tell a little: of `MaskDetail`.
extension MaskWords {
    /// Without brackets: "13-15 år". With a plain hyphen, which normalising a text leaves as it is.
    package func mask(for band: AgeBand) -> String {
        let years =
            switch language {
            case "sv", "da": "år"
            case "fi": "vuotta"
            default: "years"
            }
        return (band.last.map { "\(band.first)-\($0)" } ?? "\(band.first)+") + " " + years
    }

    /// Without brackets: "mars 2024".
    package func mask(for month: WrittenMonth) -> String {
        monthNames[month.number - 1] + (month.year.map { " \($0)" } ?? "")
    }

    private var monthNames: [String] {
        switch language {
        case "sv": Self.swedishMonths
        case "fi": Self.finnishMonths
        case "da": Self.danishMonths
        default: Self.englishMonths
        }
    }

    private static let swedishMonths = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
    private static let danishMonths = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
    private static let finnishMonths = [
        "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu", "marraskuu", "joulukuu",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}

/// Recognising masks.
extension MaskWords {
    /// The length in bytes of the mask that begins at `index`, whatever its language; nil where none does. Masks of persons end with the letters
    /// of one, masks of months may end with a year.
    package static func length(ofMaskAt index: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[index] == 0x5B, let end = bytes[index...].prefix(longest + 1).firstIndex(of: 0x5D) else { return nil }
        let words = bytes[index + 1..<end]
        if known.contains(Array(words)) { return end + 1 - index }
        guard let space = words.lastIndex(of: 0x20) else { return nil }
        let (head, tail) = (Array(words[..<space]), words[(space + 1)...])
        let isPerson = persons.contains(head) && tail.count <= 2 && tail.allSatisfy { $0 &- 0x41 < 26 }
        let isMonth = months.contains(head) && tail.count == 4 && tail.allSatisfy { $0 &- 0x30 < 10 }
        return !tail.isEmpty && (isPerson || isMonth) ? end + 1 - index : nil
    }

    private static let known = Set(all.map { Array($0.utf8.dropFirst().dropLast()) })
    private static let persons = Set(languages.map { Array(MaskWords(language: $0).mask(for: .person).utf8) })
    private static let months = Set(languages.flatMap { MaskWords(language: $0).monthNames.map { Array($0.utf8) } })
    /// With room for a year or the letters of a person.
    private static let longest = (known.map(\.count).max() ?? 0) + 8

    /// Every band and every month.
    var details: [String] { AgeBand.all.map { mask(for: $0) } + monthNames }
}

extension [Finding] {
    /// Without those that lie within a mask, so that text that is scrubbed already can be scrubbed again: "[May 2024]" holds no name.
    func outsideMasks(of bytes: [UInt8]) -> [Finding] {
        guard bytes.contains(0x5B) else { return self }
        // By byte: where the mask begins that it belongs to.
        var starts = [Int](repeating: -1, count: bytes.count)
        var index = 0
        while let start = bytes[index...].firstIndex(of: 0x5B) {
            let length = MaskWords.length(ofMaskAt: start, in: bytes)
            index = start + (length ?? 1)
            if length != nil { for place in start..<index { starts[place] = start } }
        }
        return filter { $0.range.isEmpty || starts[$0.range.lowerBound] < 0 || starts[$0.range.lowerBound] != starts[$0.range.upperBound - 1] }
    }
}
