import UTF8Text

/// Turns diagnostics into what a person or a program reads.
package struct DiagnosticPrinter: Sendable {
    package enum Format: String, Sendable, CaseIterable {
        case text, jsonl
    }

    let format: Format
    let language: MessageLanguage
    let colour: Bool

    /// - Parameter colour: only for a terminal; ignored for `jsonl`.
    package init(format: Format = .text, language: MessageLanguage = .english, colour: Bool = false) {
        self.format = format
        self.language = language
        self.colour = colour && format == .text
    }

    /// All of them, in the order given, each ending with a line feed.
    package func print(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { format == .text ? text($0) : jsonLine($0) }.joined()
    }

    /// "2 errors, 1 warning", or an empty string where there is nothing to count or a program reads.
    /// - Parameter tellingMore: whether to say how to learn more: for people at a terminal.
    package func summary(of diagnostics: [Diagnostic], tellingMore: Bool = false) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count - errors
        guard format == .text else { return "" }
        let parts = [errors > 0 ? language.frame.errors(errors) : nil, warnings > 0 ? language.frame.warnings(warnings) : nil]
        let counts = parts.compactMap(\.self).joined(separator: ", ")
        return counts.isEmpty || !tellingMore ? counts : "\(counts) (\(language.frame.more))"
    }

    /// What is wrong, with the arguments in their slots.
    package func message(of diagnostic: Diagnostic) -> String {
        fill(diagnostic.id.wording(in: language).what, with: diagnostic.arguments)
    }

    /// What to do, the suggestion first.
    package func help(for diagnostic: Diagnostic) -> String {
        let help = fill(diagnostic.id.wording(in: language).help, with: diagnostic.arguments)
        guard !diagnostic.nearest.isEmpty else { return help }
        let names = diagnostic.nearest.map(TerminalText.visible).joined(separator: " \(language.frame.or) ")
        return language.frame.didYouMean(names) + " " + help
    }

    private func text(_ diagnostic: Diagnostic) -> String {
        let severity = diagnostic.severity == .error ? language.frame.error : language.frame.warning
        let tint = diagnostic.severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
        let place = diagnostic.place.map { "\(TerminalText.visible($0.description)): " } ?? ""
        let head = colour ? "\(place)\(tint)\(severity):\u{1B}[0m" : "\(place)\(severity):"
        return "\(head) \(message(of: diagnostic)) [\(diagnostic.id.rawValue)]\n    \(language.frame.help): \(help(for: diagnostic))\n"
    }

    private func jsonLine(_ diagnostic: Diagnostic) -> String {
        var fields: [String] = []
        if let place = diagnostic.place {
            fields.append("\"file\":\(JSONText.quoted(place.file))")
            if let line = place.line { fields.append("\"line\":\(line)") }
            if let column = place.column { fields.append("\"column\":\(column)") }
        }
        fields.append("\"severity\":\(JSONText.quoted(diagnostic.severity.rawValue))")
        fields.append("\"id\":\(JSONText.quoted(diagnostic.id.rawValue))")
        fields.append("\"message\":\(JSONText.quoted(message(of: diagnostic)))")
        fields.append("\"help\":\(JSONText.quoted(help(for: diagnostic)))")
        return "{\(fields.joined(separator: ","))}\n"
    }

    private func fill(_ wording: String, with arguments: [String: String]) -> String {
        Slots.filled(wording) { name in arguments[name].map { TerminalText.visible($0.count > 200 ? $0.prefix(200) + "…" : $0) } }
    }
}

extension Place: CustomStringConvertible {
    /// `file`, `file:line` or `file:line:column`.
    package var description: String {
        [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
    }
}
