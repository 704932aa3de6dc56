/// A word that needs explaining, and the words people use in its place.
package struct GlossaryEntry: Sendable {
    package let language: LanguageTag
    package let term: String
    package let forms: [String]
    package let definition: String
    package let synonyms: [String]
}
