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
        to cc bcc subject from sent am pm re sv vs fw fwd emne ämne kopia aihe kopio lähettäjä vastaanottaja lähetetty date datum dato
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
        self.init(rawValue: tag.prefix { $0 != "-" }.lowercased())
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
    /// Announces a number, an address or a person; no feature of the model.
    static let announcement = ListMarks(rawValue: 4096)
    static let features = ListMarks(rawValue: 2047)

    static let anyPerson: ListMarks = [.given, .surname, .nickname, .foreignGiven, .foreignSurname]
    static let anyName: ListMarks = [.given, .surname, .nickname, .place, .foreignGiven, .foreignSurname, .foreignPlace]
}

/// Lists as one frozen table from the hash of a lower-case word to its marks.
struct ListTable: Sendable {
    private let keys: [UInt64]
    private let marks: [ListMarks]
    /// Phrases by `WordHash.joined` of their words.
    private let phrases: [UInt64: ListMarks]
    private let firstWords: Set<UInt64>
    private let longestPhrase: Int

    /// The lists of a language and the names of its neighbours.
    static func of(_ language: NameLanguage) -> ListTable {
        switch language {
        case .swedish: swedish
        case .finnish: finnish
        case .danish: danish
        case .english: english
        }
    }

    private static let swedish = ListTable(.swedish)
    private static let finnish = ListTable(.finnish)
    private static let danish = ListTable(.danish)
    private static let english = ListTable(.english)

    private init(_ language: NameLanguage) {
        let own = NameLists.of(language)
        var lists = [
            (own.given, ListMarks.given), (own.surnames, .surname), (own.places, .place), (own.nicknames, .nickname), (own.ambiguous, .ambiguous), (own.allowed, .allowed), (own.roles, .role),
            (own.kin, .kin),
            (NameLists.announcements, .announcement),
        ]
        for other in NameLanguage.allCases where other != language {
            let foreign = NameLists.of(other)
            lists += [(foreign.given, .foreignGiven), (foreign.nicknames, .foreignGiven), (foreign.surnames, .foreignSurname), (foreign.places, .foreignPlace)]
        }
        self.init(lists)
    }

    /// - Parameter lists: words parted by spaces or line feeds, the words of a phrase by `_` or a hyphen, and what each of them is.
    init(_ lists: [(words: String, mark: ListMarks)]) {
        var words: [UInt64: ListMarks] = [:]
        var phrases: [UInt64: ListMarks] = [:]
        var firstWords: Set<UInt64> = []
        var longestPhrase = 1
        for (list, mark) in lists {
            for entry in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let parts = entry.split(whereSeparator: { $0 == 0x5F || $0 == 0x2D }).map { WordHash.of($0) }
                if parts.count == 1 {
                    words[parts[0], default: []].formUnion(mark)
                } else if parts.count > 1 {
                    phrases[WordHash.joined(parts[...]), default: []].formUnion(mark == .place ? [.place, .placePhrase] : mark)
                    firstWords.insert(parts[0])
                    longestPhrase = max(longestPhrase, parts.count)
                }
            }
        }
        var size = 8
        while size < words.count * 2 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var marks = [ListMarks](repeating: [], count: size)
        for (key, mark) in words {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            marks[slot] = mark
        }
        self.keys = keys
        self.marks = marks
        self.phrases = phrases
        self.firstWords = firstWords
        self.longestPhrase = longestPhrase
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
