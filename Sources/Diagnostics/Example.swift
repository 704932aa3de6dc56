/// A mistake, what the message about it names, and the same without it: what `answerbank explain` shows, and what tests try.
package struct Example: Sendable {
    /// Into what the files are put to be tried.
    package enum Setting: Sendable {
        /// A bank that has nothing else wrong with it; paths begin with `content/`.
        case bank
        /// A theme that extends the default one; paths begin with `my-theme/`.
        case theme
        /// Nothing that a test could make without a desk, a full disk or a second person.
        case none
    }

    /// One side of an example.
    package enum Part: Sendable {
        case files([File])
        /// What is typed, one command a line.
        case commands(String)
    }

    package struct File: Sendable {
        package let path: String
        /// `▸` stands before the character that the message is about, `▪` first in a file that it is about as a whole, `\xE9` for one byte.
        private let marked: String

        init(_ path: String, _ marked: String) {
            self.path = path
            self.marked = marked
        }

        /// As people read it.
        package var text: String { String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "▸" && $0 != "▪" })) }

        /// As a program reads it.
        package var bytes: [UInt8] {
            var bytes: [UInt8] = []
            var rest = Array(text.utf8)[...]
            while let first = rest.first {
                if rest.starts(with: [0x5C, 0x78]), let byte = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16) {
                    bytes.append(byte)
                    rest = rest.dropFirst(4)
                } else {
                    bytes.append(first)
                    rest = rest.dropFirst()
                }
            }
            return bytes
        }

        var place: Place? {
            if marked.unicodeScalars.contains("▪") { return Place(file: path) }
            guard let mark = marked.unicodeScalars.firstIndex(of: "▸") else { return nil }
            let lines = marked.unicodeScalars[..<mark].split(separator: "\n", omittingEmptySubsequences: false)
            return Place(file: path, line: lines.count, column: (lines.last?.count ?? 0) + 1)
        }
    }

    package let setting: Setting
    package let wrong: Part
    package let right: Part
    private let arguments: [String: String]
    private let nearest: [String]
    /// What is to blame where that is no file of the example.
    private let place: Place?

    init(_ setting: Setting, _ wrong: Part, _ right: Part, _ arguments: [String: String], _ nearest: [String] = [], place: Place? = nil) {
        self.setting = setting
        self.wrong = wrong
        self.right = right
        self.arguments = arguments
        self.nearest = nearest
        self.place = place
    }

    /// What is said about the wrong part.
    package func diagnostic(_ id: DiagnosticID) -> Diagnostic {
        var place = place
        if case .files(let files) = wrong { place = files.lazy.compactMap(\.place).first ?? place }
        return Diagnostic(id, at: place, arguments, nearest: nearest)
    }
}

/// What an example of one kind of file consists of.
extension Example {
    static let answerPath = "content/answers/rent.en.md"

    /// Further lines of front matter; a key that every answer has takes the place of that.
    static func answer(_ wrong: String, _ right: String, _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(.bank, .files([File(answerPath, answerText(wrong))]), .files([File(answerPath, answerText(right))]), arguments, nearest)
    }

    /// Text below the front matter.
    static func body(_ wrong: String, _ right: String, _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(.bank, .files([File(answerPath, answerText(body: wrong))]), .files([File(answerPath, answerText(body: right))]), arguments, nearest)
    }

    /// Lines of bank.yaml.
    static func settings(_ wrong: String, _ right: String, _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(.bank, .files([File("content/bank.yaml", settingsText(wrong))]), .files([File("content/bank.yaml", settingsText(right))]), arguments, nearest)
    }

    static func file(_ path: String, _ wrong: String, _ right: String, _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(path.hasPrefix("my-theme/") ? .theme : .bank, .files([File(path, wrong)]), .files([File(path, right)]), arguments, nearest)
    }

    static func files(_ wrong: [File], _ right: [File], _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(.bank, .files(wrong), .files(right), arguments, nearest)
    }

    static func commands(_ wrong: String, _ right: String, _ arguments: [String: String] = [:], nearest: [String] = []) -> Example {
        Example(.none, .commands(wrong), .commands(right), arguments, nearest)
    }

    static func answerText(_ lines: String = "", body: String = "Yes, if the money does not stretch.") -> String {
        let base = ["question: Can I get help with the rent?", "topics: [economy]", "answered: 2026-10"]
        return "---\n" + joined(base, lines) + "---\n" + body + "\n"
    }

    static func settingsText(_ lines: String) -> String {
        let base = [
            "format: 1", "name: Answers", "base-url: https://answers.example/", "languages: [en, sv]", "countries: [SE]", "audiences: [{id: adults, name: Adults}]", "policy: open",
            "moderators: [m1, m2]",
        ]
        return joined(base, lines)
    }

    /// The base with the lines that begin with another key added, and those of the same key put in its place.
    private static func joined(_ base: [String], _ lines: String) -> String {
        func key(_ line: String) -> String { String(line.drop { $0 == "▸" }.prefix { $0 != ":" }) }
        var all = base
        for line in lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) where !line.isEmpty {
            if let index = base.firstIndex(where: { key($0) == key(line) }) { all[index] = line } else { all.append(line) }
        }
        return all.map { $0 + "\n" }.joined()
    }
}
