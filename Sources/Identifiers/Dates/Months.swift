/// Names of months, in full, clipped and inflected.
enum Months {
    /// Those of the four languages.
    static let names = Vocabulary(spellings.joined(separator: " "))
    /// Those that English has as other words too, in lower case: "you may", "march on".
    static let ambiguous = Vocabulary("may march mar")

    /// The month from 1 to 12 that a word names.
    static func number(of word: Word) -> Int? { numbers[word.hash] }

    private static let numbers: [UInt64: Int] = {
        var numbers: [UInt64: Int] = [:]
        for (index, names) in spellings.enumerated() {
            for name in Vocabulary.split(names) { numbers[name.reduce(Vocabulary.emptyHash, Vocabulary.hash)] = index + 1 }
        }
        return numbers
    }()

    /// Twelve lists.
    private static let spellings = zip(northern, finnish).map { names, stems in
        ([names] + stems.split(separator: " ").flatMap { stem in finnishEndings.map { stem + $0 } }).joined(separator: " ")
    }

    private static let northern = [
        "januari jan januar january janurai janury", "februari feb febr februar february febuari febuary", "mars mar marts march", "april apr aprill",
        "maj may",
        "juni jun june", "juli jul july", "augusti aug august", "september sep sept septemper", "oktober okt october oct",
        "november nov", "december dec desember",
    ]
    private static let finnish = [
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä kesa", "heinä heina", "elo", "syys", "loka", "marras", "joulu",
    ]
    private static let finnishEndings = ["kuu", "kuuta", "kuun", "kuut", "kuussa", "kuulla", "k", "ta"]
}
