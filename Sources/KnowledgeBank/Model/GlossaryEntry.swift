/// A word that needs explaining, and the words people use in its place.
package struct GlossaryEntry: Sendable {
    package let language: LanguageTag
    package let term: String
    package let forms: [String]
    package let definition: String
    package let synonyms: [String]

    package init(language: LanguageTag, term: String, forms: [String], definition: String, synonyms: [String]) {
        self.language = language
        self.term = term
        self.forms = forms
        self.definition = definition
        self.synonyms = synonyms
    }
}
