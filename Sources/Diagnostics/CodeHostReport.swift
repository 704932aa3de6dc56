import UTF8Text

/// Diagnostics as hosts of repositories read them, to show each beside its line of a change.
package struct CodeHostReport: Sendable {
    private let printer: DiagnosticPrinter

    package init(language: MessageLanguage = .english) { printer = DiagnosticPrinter(language: language) }

    /// GitHub's workflow commands, one line each: `::error file=…,line=…,col=…,title=ID::message`.
    ///
    /// Values are escaped as GitHub documents it: percent signs and line ends, in properties colons and commas too, so that no text can begin a
    /// command of its own.
    package func github(_ diagnostics: [Diagnostic]) -> String { diagnostics.map(workflowCommand).joined() }

    /// A report for GitLab's Code Quality: one JSON array.
    ///
    /// A fingerprint stays the same when lines are added above, and in every language, so that GitLab can tell what a change has made worse.
    package func gitlab(_ diagnostics: [Diagnostic]) -> String {
        var seen: [UInt64: Int] = [:]
        let issues = diagnostics.map { diagnostic -> JSONValue in
            let identity = FNV1a.of(identity(of: diagnostic).utf8)
            let earlier = seen[identity, default: 0]
            seen[identity] = earlier + 1
            return issue(diagnostic, fingerprint: FNV1a.of("\(earlier)".utf8, after: identity))
        }
        return String(decoding: JSONValue.array(issues).bytes, as: UTF8.self) + "\n"
    }

    private func workflowCommand(_ diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let place = diagnostic.place {
            properties.append(("file", path(place.file)))
            if let line = place.line { properties.append(("line", "\(line)")) }
            if let column = place.column { properties.append(("col", "\(column)")) }
        }
        properties.append(("title", diagnostic.id.rawValue))
        let list = properties.map { "\($0)=\(Self.escapedProperty($1))" }.joined(separator: ",")
        return "::\(diagnostic.severity.rawValue) \(list)::\(Self.escaped(printer.message(of: diagnostic) + "\n" + printer.help(for: diagnostic)))\n"
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(TerminalText.visible(text)).unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case ":": escaped += "%3A"
            case ",": escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    private func issue(_ diagnostic: Diagnostic, fingerprint: UInt64) -> JSONValue {
        let hexadecimal = String(fingerprint, radix: 16)
        return .object([
            ("description", .string("\(printer.message(of: diagnostic)). \(printer.help(for: diagnostic))")), ("check_name", .string(diagnostic.id.rawValue)),
            ("fingerprint", .string(String(repeating: "0", count: 16 - hexadecimal.count) + hexadecimal)),
            ("severity", .string(diagnostic.severity == .error ? "major" : "minor")),
            ("location", .object([("path", .string(file(of: diagnostic))), ("lines", .object([("begin", .int(diagnostic.place?.line ?? 1))]))])),
        ])
    }

    /// GitLab wants a path where there is none to blame.
    private func file(of diagnostic: Diagnostic) -> String { path(diagnostic.place?.file ?? diagnostic.arguments["path"] ?? ".") }

    /// Whatever tells the problem from others, but for numbers of lines.
    private func identity(of diagnostic: Diagnostic) -> String {
        let arguments = diagnostic.arguments.filter { $0.key != "line" }.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        return ([diagnostic.id.rawValue, file(of: diagnostic)] + arguments).joined(separator: "\0")
    }

    /// As the host knows it, from the root of the repository.
    private func path(_ path: String) -> String { path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
}
