import Diagnostics
import Testing

struct WordingTests {
    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `what is wrong is one sentence without a full stop`(id: DiagnosticID, language: MessageLanguage) {
        let what = id.wording(in: language).what
        #expect(!what.isEmpty)
        #expect(!what.hasSuffix(".") && !what.contains(". "))
        #expect(what == what.trimmed && !what.contains("\n"))
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `each problem says what to do`(id: DiagnosticID, language: MessageLanguage) {
        let help = id.wording(in: language).help
        #expect(!help.isEmpty)
        #expect(help == help.trimmed && !help.contains("\n"))
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `a wording has the same slots in every language`(id: DiagnosticID, language: MessageLanguage) {
        let english = id.wording(in: .english)
        let wording = id.wording(in: language)
        #expect(Set(slots(in: wording.what + wording.help)) == Set(slots(in: english.what + english.help)))
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases.filter { $0 != .english })
    func `a wording is translated`(id: DiagnosticID, language: MessageLanguage) {
        #expect(id.wording(in: language).what != id.wording(in: .english).what)
        #expect(id.wording(in: language).help != id.wording(in: .english).help)
    }

    @Test(arguments: DiagnosticID.allCases, MessageLanguage.allCases)
    func `an opening brace has its closing one`(id: DiagnosticID, language: MessageLanguage) {
        for text in [id.wording(in: language).what, id.wording(in: language).help] where id != .yamlUnclosed {
            var depth = 0
            for byte in text.utf8 {
                depth += byte == 0x7B ? 1 : byte == 0x7D ? -1 : 0
                #expect((0...1).contains(depth))
            }
            #expect(depth == 0)
        }
    }
}

/// The names in `{name}` slots: small letters and hyphens between braces.
func slots(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        guard let end = part.firstIndex(of: "}"), end > part.startIndex else { return nil }
        let name = part[..<end]
        return name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } ? String(name) : nil
    }
}

extension String {
    fileprivate var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }
}
