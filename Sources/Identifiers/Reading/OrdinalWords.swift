/// Ordinals from 1 to 31 in words, as in dates and in years of school.
///
/// Rule: the same grammars as for `NumberWords`. Finnish has them in the cases that dates use (nominative, essive, genitive).
enum OrdinalWords {
    /// - Parameter hash: of a word in lower case; see `Vocabulary`.
    static func value(of hash: UInt64) -> Int? { table[hash] }

    private static let table: WordTable<Int> = {
        var table: [UInt64: Int] = [:]
        for (word, value) in swedish + finnish + danish + english {
            for spelling in [word, word.folded] { table[spelling.utf8.reduce(Vocabulary.emptyHash, Vocabulary.hash)] = value }
        }
        return WordTable(table)
    }()

    private static func numbered(_ words: String, from first: Int = 1) -> [(String, Int)] {
        words.split(separator: ",").enumerated().flatMap { offset, spellings in
            spellings.split { $0 == " " || $0 == "\n" }.map { (String($0), first + offset) }
        }
    }

    private static func compounds(_ tens: [(String, Int)], _ units: [(String, Int)]) -> [(String, Int)] {
        tens.flatMap { ten in units.filter { $0.1 < 10 && $0.1 + ten.1 < 32 }.map { (ten.0 + $0.0, ten.1 + $0.1) } }
    }

    private static let swedish: [(String, Int)] = {
        let low = numbered(
            """
            första förste fösta, andra, tredje, fjärde fjerde, femte, sjätte, sjunde, åttonde, nionde, tionde, elfte, tolfte, trettonde, fjortonde,
            femtonde, sextonde, sjuttonde, artonde, nittonde, tjugonde
            """)
        return low + [("trettionde", 30)] + compounds([("tjugo", 20), ("trettio", 30)], low)
    }()

    private static let finnish: [(String, Int)] = {
        let low = numbered(
            """
            ensimmäinen ensimmäisenä ensimmäisen eka ekana, toinen toisena toisen toka tokana, kolmas kolmantena kolmannen,
            neljäs neljäntenä neljännen, viides viidentenä viidennen, kuudes kuudentena kuudennen, seitsemäs seittemäs seitsemäntenä seitsemännen,
            kahdeksas kaheksas kahdeksantena kahdeksannen, yhdeksäs yheksäs yhdeksäntenä yhdeksännen, kymmenes kymmenentenä kymmenennen
            """)
        let roots = numbered(
            """
            yhdes yhdentenä yhdennen yhes, kahdes kahdentena kahdennen kahes, kolmas kolmantena kolmannen, neljäs neljäntenä neljännen,
            viides viidentenä viidennen, kuudes kuudentena kuudennen, seitsemäs seittemäs seitsemäntenä, kahdeksas kaheksas kahdeksantena,
            yhdeksäs yheksäs yhdeksäntenä
            """)
        let teens = roots.flatMap { root in ["toista", "toist"].map { (root.0 + $0, root.1 + 10) } }
        let tens = [("kahdeskymmenes", 20), ("kaheskymmenes", 20), ("kahdentenakymmenentenä", 20), ("kolmaskymmenes", 30)]
        return low + teens + tens + compounds(tens, low + roots)
    }()

    private static let danish: [(String, Int)] = {
        let low = numbered(
            """
            første, anden, tredje, fjerde, femte, sjette, syvende, ottende, niende, tiende, ellevte elvte, tolvte, trettende, fjortende, femtende,
            sekstende, syttende, attende, nittende, tyvende
            """)
        let units = ["en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"]
        let tens = units.enumerated().map { ($1 + "ogtyvende", 21 + $0) } + [("tredivte", 30), ("enogtredivte", 31), ("tredvte", 30)]
        return low + tens
    }()

    private static let english: [(String, Int)] = {
        let low = numbered(
            """
            first, second, third, fourth forth, fifth, sixth, seventh, eighth eigth, ninth nineth, tenth, eleventh, twelfth twelvth, thirteenth,
            fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth
            """)
        return low + [("thirtieth", 30)] + compounds([("twenty", 20), ("thirty", 30)], low)
    }()
}

extension String {
    /// The word as keyboards without å, ä, ö and ø write it.
    var folded: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var scalars = UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "å", "ä": scalars.append("a")
            case "ö", "ø": scalars.append("o")
            case "é": scalars.append("e")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
