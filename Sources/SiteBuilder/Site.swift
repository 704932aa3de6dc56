import Diagnostics
import KnowledgeBank
import Mustache
import Parallel
import UTF8Text

/// Everything that pages are made from, resolved and frozen: the bank, where each page stands, the theme and the names of its files. An object, since every
/// piece of work holds it.
final class Site: Sendable {
    let bank: Bank
    let siteMap: SiteMap
    let theme: Theme
    let links: Links
    /// Whether the site is made for `answerbank serve`.
    let isPreview: Bool
    /// Answers that continue another one, by the id of that one.
    let followUps: [AnswerID: [AnswerID]]
    let alphabets: [LanguageTag: Alphabet]
    /// The answers of a language, those of a topic and those for an audience, as readers expect them: by question. Lists are known by their first page.
    private let lists: [SiteMap.Destination: [Answer]]
    /// The words that answers explain, by language.
    let glossaries: [LanguageTag: GlossaryMarks]
    /// What is the same on every page of a language.
    let frames: [LanguageTag: Record]
    /// Empty where the bank has none.
    let shareCards: ShareCards

    init(bank: Bank, theme: Theme, links: Links, isPreview: Bool) throws(Problems) {
        self.bank = bank
        siteMap = SiteMap(bank)
        self.theme = theme
        self.links = links
        self.isPreview = isPreview
        var followUps: [AnswerID: [AnswerID]] = [:]
        for answer in bank.answers {
            guard let follows = answer.follows?.value, followUps[follows]?.contains(answer.id) != true else { continue }
            followUps[follows, default: []].append(answer.id)
        }
        self.followUps = followUps
        alphabets = Dictionary(uniqueKeysWithValues: bank.settings.languages.map { ($0, Alphabet(language: $0.rawValue)) })
        lists = Site.lists(bank, alphabets)
        glossaries = Dictionary(grouping: bank.glossary, by: \.language).mapValues { GlossaryMarks($0) }
        shareCards = bank.settings.hasShareCards && !isPreview ? try ShareCards(bank, theme) : ShareCards()
        let assets = Record.assets(theme)
        frames = Dictionary(
            uniqueKeysWithValues: bank.settings.languages.map { language in
                let strings = theme.strings[language]
                return (
                    language,
                    Record([
                        "strings": .record(strings?.record ?? Record([:])), "site-name": .text(bank.text(bank.settings.name, in: language)),
                        "site-description": .text(bank.text(bank.settings.description, in: language)), "demo": .bool(bank.settings.isDemo), "preview": .bool(isPreview),
                        "asset-names": .record(assets), "search-language": .text(language.rawValue), "search-others": .text(Site.searchableElsewhere(than: language, bank, theme)),
                    ])
                )
            })
    }

    /// The other languages that have answers, each with what its answers are called: "en|{count}_answers_in_English".
    private static func searchableElsewhere(than language: LanguageTag, _ bank: Bank, _ theme: Theme) -> String {
        let filled = Set(bank.answers.map(\.language.standard))
        let others = bank.settings.languages.filter { $0 != language && filled.contains($0) }
        return others.compactMap { other in
            theme.strings[other]?.optional("search-elsewhere").map { "\(other)|" + $0.split(separator: " ").joined(separator: "_") }
        }.joined(separator: " ")
    }

    private static func lists(_ bank: Bank, _ alphabets: [LanguageTag: Alphabet]) -> [SiteMap.Destination: [Answer]] {
        let keyed = Parallel.map(bank.answers) { answer in
            (key: alphabets[answer.language.standard]?.sortKey(of: answer.question.value) ?? [], answer: answer)
        }
        var lists: [SiteMap.Destination: [Answer]] = [:]
        // Answers come by id and language, and stay so where questions are the same.
        for (_, answer) in keyed.sorted(by: { $0.key < $1.key }) {
            let language = answer.language.standard
            lists[.alphabet(language), default: []].append(answer)
            for topic in Set(answer.topics.map(\.value)) { lists[.topic(topic, language, number: 1), default: []].append(answer) }
            for audience in Set(answer.audience.map(\.value)) { lists[.audience(audience, language, number: 1), default: []].append(answer) }
        }
        return lists
    }

    /// The answers of a list, by question.
    func list(_ destination: SiteMap.Destination) -> [Answer] { lists[destination, default: []] }

    /// The texts for a language; easy language uses those of its standard language.
    func strings(_ language: LanguageTag) -> Strings {
        theme.strings[language.standard] ?? Strings(language: language, texts: [:])
    }
}

extension Record {
    fileprivate static func assets(_ theme: Theme) -> Record {
        var record = Record([:])
        // A dot would be read as a step into a record.
        for asset in theme.assets { record.set(asset.name.map { $0 == "." || $0 == "/" ? "-" : $0 }.map(String.init).joined(), .text(asset.servedName)) }
        return record
    }
}
