/// A page that can be found.
package struct SearchDocument: Sendable {
    /// Where a text stands, which decides what its words count by.
    package enum Field: String, Sendable, CaseIterable {
        case title
        /// Words that people use and the text does not.
        case terms
        case summary
        case topics
        case body

        /// In occurrences.
        var weight: Float {
            switch self {
            case .title: 2.5
            case .terms: 3
            case .summary: 1.5
            case .topics: 0.4
            case .body: 1
            }
        }

        /// Whether two words in a row are filed as a phrase.
        var hasPhrases: Bool { self == .title || self == .terms || self == .summary || self == .topics }
    }

    /// The answer's id.
    package let id: String
    /// From the root of the site, without a leading slash.
    package let url: String
    package let title: String
    package let summary: String
    /// Shown beside the title, such as "easy language"; may be empty.
    package let badge: String
    /// Numbers of topics and audiences, as they stand in the site's lists.
    package let topics: [Int]
    package let audiences: [Int]
    /// The texts of each field; a field may have several. Made when they are counted, so that no bank's texts need be held at once.
    package let fields: @Sendable () -> [(field: Field, text: String)]

    package init(
        id: String, url: String, title: String, summary: String, badge: String, topics: [Int] = [], audiences: [Int] = [],
        fields: @autoclosure @escaping @Sendable () -> [(field: Field, text: String)]
    ) {
        self.id = id
        self.url = url
        self.title = title
        self.summary = summary
        self.badge = badge
        self.topics = topics
        self.audiences = audiences
        self.fields = fields
    }

    /// What names the page in its address, and mostly is the answer's id.
    static func name(ofURL url: String) -> String { url.split(separator: "/").last { $0 != "index.html" }.map(String.init) ?? "" }
}

/// Words that mean the same to those who search: who looks for one of `synonyms` finds texts with one of `terms`.
package struct SearchGlossary: Sendable {
    /// Each of one or more words.
    package let terms: [String]
    package let synonyms: [String]

    package init(terms: [String], synonyms: [String]) {
        self.terms = terms
        self.synonyms = synonyms
    }
}
