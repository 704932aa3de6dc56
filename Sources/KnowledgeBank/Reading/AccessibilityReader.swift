import Diagnostics
import YAML

extension AccessibilityStatement {
    static let newestFormat = 1

    static func read(_ file: SourceFile, languages: [LanguageTag], into problems: inout [Diagnostic]) -> AccessibilityStatement? {
        do throws(Problems) {
            guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "accessibility.yaml"])) }
            try mapping.requireFormat(upTo: newestFormat, in: file)
            var reader = MappingReader(mapping, in: file, as: shape)
            _ = reader.int("format", in: 1...newestFormat)
            let test = readTest(&reader)
            let shortcomings = reader.localizedItems("shortcomings", expected: languages)
            let complaints = readComplaints(&reader, languages)
            problems += reader.problems
            return AccessibilityStatement(file: file, test: test, shortcomings: shortcomings, complaints: complaints)
        } catch {
            problems += error.all
            return nil
        }
    }

    private static func readTest(_ reader: inout MappingReader) -> Located<Test>? {
        guard let mapping = reader.mapping("tested") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: testShape)
        let on = inner.day("on", required: true)
        let tool = inner.text("tool", required: true)
        let pages = inner.int("pages", in: 0...10_000_000)
        let violations = inner.int("violations", in: 0...10_000_000)
        for key in ["pages", "violations"] where inner.mapping[key] == nil { inner.report(.keyMissing, at: mapping.range.lowerBound, ["key": key]) }
        reader.add(inner.problems)
        guard let on, let tool, let pages, let violations else { return nil }
        return Located(Test(on: on.value, tool: tool.value, pages: pages, violations: violations), at: on.offset)
    }

    private static func readComplaints(_ reader: inout MappingReader, _ languages: [LanguageTag]) -> Complaints? {
        guard let mapping = reader.mapping("complaints") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: complaintsShape)
        let name = inner.localized("name", required: true, expected: languages)
        let url = inner.url("url", required: true)
        reader.add(inner.problems)
        guard let name, let url else { return nil }
        return Complaints(name: name, url: url)
    }
}
