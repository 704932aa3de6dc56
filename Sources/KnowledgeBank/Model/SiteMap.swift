import Diagnostics

/// Which address each page of the site has. Addresses are paths from the root of the site: they begin with a slash, and those
/// of pages end with one.
package struct SiteMap: Sendable {
    package enum Destination: Sendable, Hashable {
        case languageChoice
        case front(LanguageTag)
        case answer(Answer.Key)
        /// `number` counts the pages of a long list from 1.
        case topic(TopicID, LanguageTag, number: Int)
        case audience(AudienceID, LanguageTag, number: Int)
        case alphabet(LanguageTag)
        /// Everybody to turn to.
        case contacts(LanguageTag)
        /// Words explained.
        case glossary(LanguageTag)
        case page(PageID, LanguageTag)
        /// A former address that leads to `to`.
        case redirect(to: String)
    }

    package struct Entry: Sendable {
        package let path: String
        package let destination: Destination
        /// The file whose doing it is; nil for what the site makes by itself.
        let owner: Place?
    }

    /// Answers on one page of a list.
    package static let pageSize = 30

    /// Words that the site itself uses behind `/LANG/`.
    package static let reservedSlugs = ["topics", "audiences", "a-z", "contacts", "glossary", "ask", "feed", "search", "pages", "receipt", "assets"]

    /// Every page, in the order of the bank.
    package let entries: [Entry]
    private let byPath: [String: Int]
    private let byDestination: [Destination: Int]

    package init(_ bank: Bank) {
        var entries: [Entry] = [Entry(path: "/", destination: .languageChoice, owner: nil)]
        for language in bank.settings.languages {
            let root = "/\(language)/"
            entries.append(Entry(path: root, destination: .front(language), owner: nil))
            entries.append(Entry(path: root + "a-z/", destination: .alphabet(language), owner: nil))
            if !bank.contacts.isEmpty { entries.append(Entry(path: root + "contacts/", destination: .contacts(language), owner: nil)) }
            if bank.glossary.contains(where: { $0.language == language }) { entries.append(Entry(path: root + "glossary/", destination: .glossary(language), owner: nil)) }
            for topic in bank.topics {
                entries += SiteMap.list(root + "topics/\(topic.id.rawValue)/", bank.answers(about: topic.id, in: language).count) { .topic(topic.id, language, number: $0) }
            }
            for audience in bank.settings.audiences {
                entries += SiteMap.list(root + "audiences/\(audience.id.rawValue)/", bank.answers(for: audience.id, in: language).count) { .audience(audience.id, language, number: $0) }
            }
        }
        for answer in bank.answers {
            entries.append(Entry(path: answer.path, destination: .answer(answer.key), owner: answer.file.place(at: answer.slug.offset)))
        }
        for page in bank.pages {
            entries.append(Entry(path: page.path, destination: .page(page.id, page.language), owner: page.file.place(at: page.slug.offset)))
        }
        for answer in bank.answers {
            entries += answer.aliases.map { Entry(path: $0.value, destination: .redirect(to: answer.path), owner: answer.file.place(at: $0.offset)) }
        }
        for page in bank.pages {
            entries += page.aliases.map { Entry(path: $0.value, destination: .redirect(to: page.path), owner: page.file.place(at: $0.offset)) }
        }
        self.entries = entries
        byPath = Dictionary(entries.enumerated().map { ($1.path, $0) }) { first, _ in first }
        byDestination = Dictionary(entries.enumerated().map { ($1.destination, $0) }) { first, _ in first }
    }

    /// The pages of a list; none where it is empty.
    private static func list(_ path: String, _ answers: Int, _ destination: (Int) -> Destination) -> [Entry] {
        (0..<pageCount(answers)).map { Entry(path: $0 == 0 ? path : "\(path)\($0 + 1)/", destination: destination($0 + 1), owner: nil) }
    }

    package func path(of destination: Destination) -> String? { byDestination[destination].map { entries[$0].path } }

    package func destination(at path: String) -> Destination? { byPath[path].map { entries[$0].destination } }

    /// Entries whose address an earlier entry has taken, with that entry.
    func collisions() -> [(Entry, with: Entry)] {
        entries.enumerated().compactMap { index, entry in
            guard let first = byPath[entry.path], first != index else { return nil }
            return (entry, entries[first])
        }
    }

    package static func pageCount(_ answers: Int) -> Int { (answers + pageSize - 1) / pageSize }
}
