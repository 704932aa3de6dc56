package import Diagnostics
import UTF8Text

extension Report {
    package enum Format: String, Sendable, CaseIterable {
        case text, csv, jsonl
    }

    /// UTF-8. What is withheld is `–` in text, empty and marked in CSV, null in JSON lines.
    /// - Parameter language: of the words in text; the other formats have the names of `Figure.Kind`.
    package func rendered(as format: Format, language: MessageLanguage) -> String {
        switch format {
        case .text: text(language.reportWording)
        case .csv: csv
        case .jsonl: jsonl
        }
    }

    private var csv: String {
        let header = ["period", "figure", "key", "value", "withheld"]
        let rows = figures.map { [period.description, $0.kind.rawValue, $0.key ?? "", $0.value?.plain ?? "", $0.value == nil ? "true" : "false"] }
        return ([header] + rows).map { $0.map(CSVText.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private var jsonl: String {
        figures.map { figure in
            let value: JSONValue =
                switch figure.value {
                case .count(let number), .percent(let number): .int(number)
                case .band(let band): .string(band.rawValue)
                case nil: .null
                }
            let line = JSONValue.object([
                ("period", .string(period.description)), ("figure", .string(figure.kind.rawValue)), ("key", figure.key.map(JSONValue.string) ?? .null), ("value", value),
            ])
            return String(decoding: line.bytes, as: UTF8.self) + "\n"
        }.joined()
    }

    private func text(_ wording: ReportWording) -> String {
        var rows: [(label: String, value: String)] = []
        for kind in Figure.Kind.allCases {
            let group = figures.filter { $0.kind == kind }
            if let heading = wording.heading(of: kind, promiseHours: promiseHours), !group.isEmpty { rows.append((heading, "")) }
            for figure in group { rows.append((wording.label(of: figure), wording.value(of: figure))) }
        }
        let width = rows.filter { !$0.value.isEmpty }.map(\.label.unicodeScalars.count).max() ?? 0
        let valueWidth = rows.map(\.value.unicodeScalars.count).max() ?? 0
        let lines = rows.map { label, value in
            if value.isEmpty { return label }
            return label + spaces(width - label.unicodeScalars.count + 2 + valueWidth - value.unicodeScalars.count) + value
        }
        let notes = wording.notes(suppressBelow: suppressBelow)
        return ([wording.title(of: period), ""] + lines + [""] + notes).map { $0 + "\n" }.joined()
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension Figure.Value {
    var plain: String {
        switch self {
        case .count(let number), .percent(let number): "\(number)"
        case .band(let band): band.rawValue
        }
    }
}

/// Cells of CSV files (RFC 4180).
enum CSVText {
    /// A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, CR,
    /// LF, and the full-width forms of the first four). Quoted where it holds a comma, a quotation mark or a line end.
    static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) { text = "'" + text }
        guard text.utf8.contains(where: { [0x2C, 0x22, 0x0D, 0x0A].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
