import UTF8Text

/// All that is known about a diagnostic, with its example: for a terminal, and for the pages in docs/diagnostics.
package struct ExplanationPage: Sendable {
    private let id: DiagnosticID
    private var explanation: Explanation { id.explanation }
    private var diagnostic: Diagnostic { explanation.example.diagnostic(id) }

    package init(_ id: DiagnosticID) { self.id = id }

    /// For a terminal, in one language.
    package func text(in language: MessageLanguage) -> String {
        let frame = language.frame
        let message = DiagnosticPrinter(language: language).print([diagnostic])
        let parts = [(frame.wrong, explanation.example.wrong), (frame.right, explanation.example.right)].flatMap { name, part in
            part.snippets.map { snippet in
                let head = snippet.path.map { "\(name), \($0):" } ?? "\(name):"
                return head + "\n\n" + snippet.lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
            }
        }
        return "\(explanation.group.title(in: language))\n\n\(message)\n\(frame.why): \(explanation.reason.text(in: language))\n\n" + parts.joined(separator: "\n")
    }

    /// Markdown, in all languages of the catalogue.
    package var markdown: String {
        let sections = MessageLanguage.allCases.map { language in
            let printer = DiagnosticPrinter(language: language)
            let severity = diagnostic.severity == .error ? language.frame.error : language.frame.warning
            return """
                ## \(language.name)

                **\(severity):** \(escaped(printer.message(of: diagnostic)))

                **\(language.frame.help):** \(escaped(printer.help(for: diagnostic)))

                **\(language.frame.why):** \(escaped(explanation.reason.text(in: language)))

                """
        }
        let place = diagnostic.place.map { "`\($0)`\n\n" } ?? ""
        return "# \(id.rawValue)\n\n" + sections.joined(separator: "\n") + "\n## ✗\n\n\(place)\(fenced(explanation.example.wrong))\n## ✓\n\n\(fenced(explanation.example.right))"
    }

    /// The list of all pages, in Markdown.
    package static var index: String {
        let chapters = DiagnosticGroup.allCases.map { group in
            let lines = DiagnosticID.allCases.filter { $0.explanation.group == group }.map { id in
                "- [\(id.rawValue)](\(id.rawValue).md): \(ExplanationPage(id).escaped(DiagnosticPrinter().message(of: id.explanation.example.diagnostic(id))))\n"
            }
            return "## \(group.title(in: .english))\n\n" + lines.joined()
        }
        return """
            # Every message of the tools

            What each one means, why it matters, and an example of what is wrong and what is right, in English, Swedish, Finnish and Danish. `answerbank explain ID`
            prints the same; `answerbank explain --all --output docs/diagnostics` writes these pages. In examples `\\x09` and the like stand for one byte.


            """ + chapters.joined(separator: "\n")
    }

    /// Ids by group, for a terminal.
    package static func list(in language: MessageLanguage) -> String {
        DiagnosticGroup.allCases.map { group in
            "\(group.title(in: language))\n" + DiagnosticID.allCases.filter { $0.explanation.group == group }.map { "  \($0.rawValue)\n" }.joined()
        }.joined(separator: "\n")
    }

    private func fenced(_ part: Example.Part) -> String {
        part.snippets.map { snippet in
            let name = snippet.path.map { "`\($0)`\n\n" } ?? ""
            let language = snippet.path == nil ? "sh" : ""
            return "\(name)```\(language)\n\(snippet.lines.map { $0 + "\n" }.joined())```\n"
        }.joined(separator: "\n")
    }

    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            if "\\*_[]<>`".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
    }
}

extension Example.Part {
    /// Lines with the path of their file; commands have none.
    fileprivate var snippets: [(path: String?, lines: [Substring])] {
        switch self {
        case .files(let files): files.map { ($0.path, lines($0.text)) }
        case .commands(let text): [(nil, lines(text))]
        }
    }

    private func lines(_ text: String) -> [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.last == "" ? lines.dropLast() : lines
    }
}

extension MessageLanguage {
    /// In the language itself.
    fileprivate var name: String {
        switch self {
        case .english: "English"
        case .swedish: "Svenska"
        case .finnish: "Suomi"
        case .danish: "Dansk"
        }
    }
}
