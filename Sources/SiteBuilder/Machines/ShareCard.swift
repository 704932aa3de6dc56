import Diagnostics
import KnowledgeBank
import Mustache
import Pictures

/// The picture that messengers and networks show beside a shared address (`og:image`), drawn by the theme's template `share-card`. It names the bank and
/// the topic, never the question: others may see the screen on which it arrives.
struct ShareCard: Sendable {
    /// In pixels, as networks ask for it.
    static let width = 1200
    static let height = 630

    /// Carries a part of the drawing's digest.
    let path: String
    /// What the picture says, for those who do not see it.
    let words: String
    private let svg: [UInt8]

    /// - Parameter title: of the topic; nil for the bank as a whole.
    init(name: String, title: String?, siteName: String, _ theme: Theme) throws(Problems) {
        let lines = Self.lines(of: title ?? siteName).enumerated().map { number, line in
            Value.record(Record(["text": .text(line), "y": .text("\(Self.firstLine + number * Self.lineHeight)")]))
        }
        var svg: [UInt8] = []
        try theme.templates.render("share-card", with: Record(["site-name": .text(title == nil ? "" : siteName), "lines": .list(lines)]), into: &svg)
        self.svg = svg
        words = title.map { "\(siteName): \($0)" } ?? siteName
        path = "cards/" + ServedName.of(name + ".png", svg)
    }

    /// Nothing where what the theme drew is no drawing.
    var work: SiteWork { SiteWork(keeping: [path]) { DrawnPicture.png(svg: svg, width: Self.width, height: Self.height).map { [OutputFile(path, $0)] } ?? [] } }

    /// Where lines of the title stand, in pixels; templates cannot count.
    private static let firstLine = 300
    private static let lineHeight = 96
    /// Characters that fit into a line.
    private static let lineLength = 22

    /// At most three; a word that is longer than a line stands alone.
    static func lines(of title: String) -> [String] {
        var lines: [String] = []
        for word in title.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= lineLength { lines[lines.count - 1] += " " + word } else { lines.append(String(word)) }
        }
        return Array(lines.prefix(3))
    }
}

/// One card for the bank and one for each topic, in each language.
struct ShareCards: Sendable {
    private struct Key: Hashable {
        let topic: TopicID?
        let language: LanguageTag
    }

    private let cards: [Key: ShareCard]

    init() { cards = [:] }

    init(_ bank: Bank, _ theme: Theme) throws(Problems) {
        guard DrawnPicture.isAvailable else { throw Problems(Diagnostic(.pictureLibraryMissing, at: bank.settings.file.whole)) }
        var cards: [Key: ShareCard] = [:]
        for language in bank.settings.languages {
            let siteName = bank.text(bank.settings.name, in: language)
            cards[Key(topic: nil, language: language)] = try ShareCard(name: language.rawValue, title: nil, siteName: siteName, theme)
            for topic in bank.topics {
                cards[Key(topic: topic.id, language: language)] = try ShareCard(name: "\(language)-\(topic.id.rawValue)", title: bank.text(topic.name, in: language), siteName: siteName, theme)
            }
        }
        self.cards = cards
    }

    var works: [SiteWork] { cards.values.sorted { $0.path < $1.path }.map(\.work) }

    /// The card of a topic, or of the bank where the topic is nil.
    func card(_ topic: TopicID?, _ language: LanguageTag) -> ShareCard? { cards[Key(topic: topic, language: language)] }
}
