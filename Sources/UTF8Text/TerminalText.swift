/// Text from outside on its way to a terminal.
package enum TerminalText {
    /// `text` with every scalar that could steer a terminal or reorder what it shows (controls, format characters such as the
    /// bidirectional ones, line separators, private and unassigned code points) written as `\u{…}`. Line feeds too.
    package static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: steers) else { return text }
        var shown = ""
        for scalar in text.unicodeScalars {
            if steers(scalar) {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }

    /// As `visible`, but line feeds and tabs stay: for a whole text on lines of its own.
    package static func visibleLines(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
        default: return false
        }
    }
}
