/// What an old site was made with.
package enum SiteKind: String, Sendable, CaseIterable {
    case hugo, jekyll, mkdocs, decap
    /// A table with one question and answer a row.
    case csv
}
