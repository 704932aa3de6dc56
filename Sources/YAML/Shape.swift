/// The keys that a mapping may have: what its reader knows, and what editors are told about it (`FileSchema`).
package struct Shape: Sendable {
    package struct Key: Sendable {
        package let name: String
        let value: Value
        let isRequired: Bool
        /// What it is for, in one sentence.
        let about: String
    }

    /// The kinds of values that files have.
    package indirect enum Value: Sendable {
        /// One text that is not empty; a number or a word such as `yes` counts as one.
        case text
        /// A list of texts, or a single one.
        case texts
        /// A text that matches a regular expression (ECMA-262).
        case matching(String)
        /// A list of texts that match, or a single one.
        case allMatching(String)
        /// As `matching`; a whole number or a word such as `yes` matches as well.
        case wordMatching(String)
        case allWordsMatching(String)
        /// As `matching`; a number matches as well.
        case numberMatching(String)
        case choice([String])
        case flag
        case whole(ClosedRange<Int>)
        /// A text, or one per language.
        case localized
        case mapping(Shape)
        case list(Shape)
        /// A list of such values.
        case entries(Value)
        /// The same, which may be empty.
        case items(Value)
        /// Any keys that match, each with such a value.
        case dictionary(keys: String, Value)
        case anything
    }

    package let keys: [Key]
    /// One of these keys must be there.
    let oneOf: [String]

    package init(_ keys: [Key], oneOf: [String] = []) {
        self.keys = keys
        self.oneOf = oneOf
    }

    package var names: [String] { keys.map(\.name) }
}

extension Shape.Key {
    package static func required(_ name: String, _ value: Shape.Value, _ about: String) -> Shape.Key { Shape.Key(name: name, value: value, isRequired: true, about: about) }

    package static func optional(_ name: String, _ value: Shape.Value, _ about: String) -> Shape.Key { Shape.Key(name: name, value: value, isRequired: false, about: about) }
}

/// Kinds of text that several files have.
extension Shape.Value {
    package static var id: Shape.Value { .wordMatching(idPattern) }
    package static var ids: Shape.Value { .allWordsMatching(idPattern) }
    package static var language: Shape.Value { .matching(languagePattern) }
    package static var languages: Shape.Value { .allMatching(languagePattern) }
    package static var day: Shape.Value { .matching("^\(dayPattern)$") }
    package static var month: Shape.Value { .matching("^\(monthPattern)$") }
    package static var monthOrDay: Shape.Value { .matching("^(\(monthPattern)|\(dayPattern))$") }
    package static var url: Shape.Value { .matching("^https?://[^\\s/?#@\"<>\\\\]+([/?#][^\\s\"<>\\\\]*)?$") }
    /// `{mon-fri: "09-16", sat: "10-12, 13-15"}`
    package static var hours: Shape.Value {
        let day = "(mon|tue|wed|thu|fri|sat|sun)"
        let span = " *[0-9]{1,2}([:.][0-9]{2})? *- *[0-9]{1,2}([:.][0-9]{2})? *"
        return .dictionary(keys: "^\(day)(-\(day))?$", .matching("^\(span)(,\(span))*$"))
    }

    private static var idPattern: String { "^[a-z0-9][a-z0-9-]{0,99}$" }
    package static var languagePattern: String { "^[a-z]{2,3}(-simple)?$" }
    private static var monthPattern: String { "(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])" }
    private static var dayPattern: String { monthPattern + "-(0[1-9]|[12][0-9]|3[01])" }
}
