internal import UTF8Text

/// What the columns or fields of one form mean. It makes forms readable that are not known here.
///
/// A map belongs to a table if every column that it names for the text and the language is there, and to a JSON object likewise. One that names
/// columns by number only belongs to every table that is wide enough: hand it over with its own files only.
package struct FieldMap: Sendable, Equatable {
    /// A column by its header, compared exactly but for Unicode normalisation and white space around it, or by its number from 1.
    package enum Column: Sendable, Hashable {
        case header(String)
        case number(Int)
    }

    /// The name of the channel, shown on the desk.
    package let channel: String
    /// The columns of the text, in the order in which they are joined; a blank line stands between them.
    package let questions: [Column]
    package let language: Column?
    package let dropped: [Column]
    /// Whether columns that the map does not name are dropped. Otherwise they set the record aside.
    package let dropsOthers: Bool

    package init(channel: String, questions: [Column], language: Column? = nil, dropped: [Column] = [], dropsOthers: Bool = false) {
        self.channel = channel
        self.questions = questions
        self.language = language
        self.dropped = dropped
        self.dropsOthers = dropsOthers
    }

    /// Where a column stands in a row of headers, from 0: every place, since headers may repeat.
    static func places(of column: Column, in headers: [String]) -> [Int] {
        switch column {
        case .number(let number): headers.indices.contains(number - 1) ? [number - 1] : []
        case .header(let name):
            { wanted in headers.indices.filter { cleaned(headers[$0]) == wanted } }(cleaned(name))
        }
    }

    func belongs(to headers: [String]) -> Bool {
        !questions.isEmpty && (questions + [language].compactMap(\.self)).allSatisfy { !FieldMap.places(of: $0, in: headers).isEmpty }
    }

    /// Whether a header, and not only a number, speaks for this map.
    var namesHeaders: Bool { questions.contains { if case .header = $0 { true } else { false } } }

    private static func cleaned(_ name: String) -> String { KnownColumns.trimmed(name.nfc) }
}
