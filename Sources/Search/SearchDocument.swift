/// A page that can be found.
package struct SearchDocument: Sendable {
    /// What a word counts by where it stands.
    package enum Field: Int, Sendable, CaseIterable {
        case title = 6
        /// Words that people use and the text does not.
        case terms = 5
        case summary = 3
        case topics = 2
        case body = 1
    }

    /// The answer's id.
    package let id: String
    /// From the root of the site, without a leading slash.
    package let url: String
    package let title: String
    package let summary: String
    /// Shown beside the title, such as "easy language"; may be empty.
    package let badge: String
    /// The texts of each field; a field may have several.
    package let fields: [(field: Field, text: String)]

    package init(id: String, url: String, title: String, summary: String, badge: String, fields: [(field: Field, text: String)]) {
        self.id = id
        self.url = url
        self.title = title
        self.summary = summary
        self.badge = badge
        self.fields = fields
    }
}
