import TestSupport

/// Front matter of random values in every spelling that YAML has for them, with comments and empty lines between, as a list of pieces
/// whose ends are known.
struct RandomFrontMatter {
    struct Entry {
        let key: String
        /// From the key to the value: the colon, spaces, perhaps a comment and a line end.
        let before: String
        let value: String
        /// Up to the next key.
        let after: String
        /// What a new value needs before it where the old one begins.
        let space: String
    }

    private(set) var entries: [Entry] = []
    /// The pieces in order, each with its line ends.
    var lines: [String] = []
    let lineEnd: String

    /// Text between key and value, the value, and what a new value needs before it. Comments may follow where `isOpen`.
    private static let spellings: [(before: String, value: String, space: String, isOpen: Bool)] = [
        (": ", "ord och å", "", true), (": ", "'it''s # not'", "", true), (":   ", "\"å: \\\"x\\\" # y\"", "", true), (": ", "\"å\n  b\"", "", true), (": ", "ord\n  ord till", "", true),
        (": ", "[a, \"b, c\", 'd']", "", true), (": ", "[a,  # not this\n  b]", "", true), (": ", "{a: b, c: \"d\"}", "", true), (":\n  ", "- a\n  - b # not this\n  - c", "", true),
        (":\n", "- a\n- b", "  ", true), (": # å\n", "- a\n\n- b: c\n  d: e", "  ", true), (":\n  ", "a: b\n  c: d", "", true), (":\n  ", "- {a: b}\n  - c: d\n    e:\n    - f", "", true),
        (": ", "|\n  rad: ett\n\n  # rad två", "", false), (": ", ">-\n  rad ett\n  rad två", "", false), (":", "", " ", true), (": ", "~", "", true), (": # å\n  ", "- a", "", true),
        (": ", "2026-10-14", "", true),
        (":\n  ", "- a\n  -", "", true), (":\n  ", "a: b\n  c:", "", true),
    ]

    init(using numbers: inout Numbers) {
        lineEnd = numbers.next() % 3 == 0 ? "\r\n" : "\n"
        for index in 0..<Int.random(in: 1...8, using: &numbers) {
            let spelling = RandomFrontMatter.spellings[Int(numbers.next() % UInt64(RandomFrontMatter.spellings.count))]
            var after = spelling.isOpen && numbers.next() % 3 == 0 ? "  # å: [not\n" : "\n"
            for _ in 0..<numbers.next() % 3 { after += ["\n", "# en kommentar: å\n", "  # indragen\n"][Int(numbers.next() % (spelling.isOpen ? 3 : 2))] }
            let entry = Entry(key: "k\(index)", before: ended(spelling.before), value: ended(spelling.value), after: ended(after), space: spelling.space)
            entries.append(entry)
            lines.append(entry.key + entry.before + entry.value + entry.after)
        }
    }

    func text(body: String) -> String { "---" + lineEnd + lines.joined() + "---" + lineEnd + body }

    private func ended(_ text: String) -> String { lineEnd == "\n" ? text : text.crlf }
}
