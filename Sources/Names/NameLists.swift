/// Names and words of one language that tell names from other words, all in lower case and parted by spaces or line feeds; the words of a
/// phrase are joined by `_`.
struct NameLists: Sendable {
    let given: String
    let surnames: String
    /// Towns, municipalities, districts, villages.
    let places: String
    /// Those of the above that are ordinary words too.
    let ambiguous: String
    /// Never a person, a private place or an employer, though they look like names: authorities, laws, languages, services.
    let allowed: String
    /// Professions, which names follow.
    let roles: String
    /// Relatives, partners and friends, which names follow.
    let kin: String
    /// Short forms and pet names.
    let nicknames: String

    /// Words that announce a number or an address, in any of the languages.
    static let announcements = """
        tel telefon telephone tfn tlf tlfnr puh puhelin puhnro mob mobil mobile gsm fax sms iban bic swift nino hetu cpr pnr personnr personnummer dnr diarienr sagsnr ref nr no id ip url www http https com org net
        selam salaam salam merhaba hooyo aabo habibi habibti mashallah inshallah wallah dzień dobry góðan daginn tere privet namaste bună labas ciao hola bonjour
        lgh as asunto tr st tv th mf etg krs email e-mail mail mejl epost e-post sähköposti snap snapchat insta instagram tiktok discord whatsapp facebook messenger
        """

    static func of(_ language: NameLanguage) -> NameLists {
        switch language {
        case .swedish: .swedish
        case .finnish: .finnish
        case .danish: .danish
        case .english: .english
        }
    }
}

/// A language in which names are found.
package enum NameLanguage: String, Sendable, CaseIterable {
    case swedish = "sv"
    case finnish = "fi"
    case danish = "da"
    case english = "en"

    /// - Parameter tag: a BCP 47 tag, of which the primary subtag counts.
    package init?(tag: String) {
        self.init(rawValue: String(tag.prefix { $0 != "-" }))
    }
}

/// What the lists say of a word.
struct ListMarks: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    static let given = ListMarks(rawValue: 1)
    static let surname = ListMarks(rawValue: 2)
    static let place = ListMarks(rawValue: 4)
    static let nickname = ListMarks(rawValue: 8)
    static let ambiguous = ListMarks(rawValue: 16)
    static let allowed = ListMarks(rawValue: 32)
    static let role = ListMarks(rawValue: 64)
    static let kin = ListMarks(rawValue: 128)
    /// The same by the lists of the other languages.
    static let foreignGiven = ListMarks(rawValue: 256)
    static let foreignSurname = ListMarks(rawValue: 512)
    static let foreignPlace = ListMarks(rawValue: 1024)

    /// A place of several words, which no chance brings together; no feature of the model.
    static let placePhrase = ListMarks(rawValue: 2048)

    static let anyPerson: ListMarks = [.given, .surname, .nickname, .foreignGiven, .foreignSurname]
    static let anyName: ListMarks = [.given, .surname, .nickname, .place, .foreignGiven, .foreignSurname, .foreignPlace]
}

/// The lists of a language and of its neighbours as one frozen table from the hash of a lower-case word to its marks.
struct ListTable: Sendable {
    private var keys: [UInt64]
    private var marks: [ListMarks]
    /// Phrases by the hash of their words, each followed by a space; the longest has `longestPhrase` words.
    private var phrases: [UInt64: ListMarks] = [:]
    private var firstWords: Set<UInt64> = []
    private(set) var longestPhrase = 1

    init(_ language: NameLanguage) {
        keys = [UInt64](repeating: 0, count: 1 << 16)
        marks = [ListMarks](repeating: [], count: 1 << 16)
        for other in NameLanguage.allCases where other != language {
            let lists = NameLists.of(other)
            add(lists.given, .foreignGiven)
            add(lists.nicknames, .foreignGiven)
            add(lists.surnames, .foreignSurname)
            add(lists.places, .foreignPlace)
        }
        let own = NameLists.of(language)
        add(own.given, .given)
        add(own.surnames, .surname)
        add(own.places, .place)
        add(own.nicknames, .nickname)
        add(own.ambiguous, .ambiguous)
        add(own.allowed, .allowed)
        add(own.roles, .role)
        add(own.kin, .kin)
        add(NameLists.announcements, .allowed)
    }

    /// Words that a bank adds: its contacts and topics.
    mutating func add(_ words: String, _ mark: ListMarks) {
        for entry in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let parts = entry.split(whereSeparator: { $0 == 0x5F || $0 == 0x2D })
            if parts.count == 1 { insert(WordHash.of(parts[0]), mark) } else if parts.count > 1 { insert(phrase: parts.map { WordHash.of($0) }, mark) }
        }
    }

    private mutating func insert(phrase: [UInt64], _ mark: ListMarks) {
        longestPhrase = max(longestPhrase, phrase.count)
        firstWords.insert(phrase[0])
        phrases[WordHash.joined(phrase[...]), default: []].formUnion(mark == .place ? [.place, .placePhrase] : mark)
    }

    private mutating func insert(_ key: UInt64, _ mark: ListMarks) {
        var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        marks[slot].formUnion(mark)
    }

    subscript(hash: UInt64) -> ListMarks {
        var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
        while keys[slot] != 0 {
            if keys[slot] == hash { return marks[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return []
    }

    /// The longest phrase of two or more words that begins with the first of `hashes`: how many words, and its marks.
    func phrase(_ hashes: ArraySlice<UInt64>) -> (count: Int, marks: ListMarks)? {
        guard let first = hashes.first, firstWords.contains(first) else { return nil }
        for count in stride(from: min(longestPhrase, hashes.count), to: 1, by: -1) {
            if let found = phrases[WordHash.joined(hashes.prefix(count))] { return (count, found) }
        }
        return nil
    }
}

/// FNV-1a, 64 bits, of lower-case bytes.
enum WordHash {
    static let empty: UInt64 = 0xCBF2_9CE4_8422_2325

    static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(empty, step) }

    static func joined(_ hashes: ArraySlice<UInt64>) -> UInt64 {
        hashes.reduce(empty) { ($0 ^ $1) &* 0x100_0000_01B3 &+ 0x9E37 }
    }
}
