import Search
import Testing

@Suite struct SearchIndexTests {
    /// The impacts of a term by document, as the index's text says.
    private func impacts(of term: String, in index: SearchIndex) -> [Int: Int] {
        let line = index.text?.split(separator: "\n").first { $0.hasPrefix(term + "\t") } ?? ""
        let pairs = line.split(separator: "\t").last?.split(separator: " ").map { $0.split(separator: ",").compactMap { Int($0) } } ?? []
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }

    private func index(_ documents: [[(SearchDocument.Field, String)]]) -> SearchIndex {
        SearchIndex(language: "sv", documents.enumerated().map { SearchDocument(id: "d\($0)", url: "", title: "", summary: "", badge: "", fields: $1.map { (field: $0, text: $1) }) })
    }

    @Test func `a word counts by its field`() {
        let index = index(SearchDocument.Field.allCases.map { [($0, "hyra")] } + (0..<20).map { _ in [(.body, "x")] })
        let impacts = impacts(of: "hyra", in: index)
        #expect(SearchDocument.Field.allCases == [.title, .terms, .summary, .topics, .body])
        #expect((1..<5).allSatisfy { (impacts[$0] ?? 0) < (impacts[$0 - 1] ?? 0) })
    }

    @Test func `a rare word counts more than a frequent one, and no word nothing`() {
        let index = index((0..<100).map { [(.body, "alla" + ($0 < 10 ? " några" : "") + ($0 == 0 ? " en" : ""))] })
        let (all, some, one) = (impacts(of: "alla", in: index)[0] ?? 0, impacts(of: "nagra", in: index)[0] ?? 0, impacts(of: "en", in: index)[0] ?? 0)
        #expect(1 <= all && all < some && some < one)
    }

    @Test func `a word counts more often and in a shorter text more, without end less and less`() {
        let often = index([1, 2, 4, 8, 16].map { [(.body, String(repeating: "hyra ", count: $0) + String(repeating: "x ", count: 16 - $0))] } + [[(.body, "y")]])
        let more = (0..<5).map { impacts(of: "hyra", in: often)[$0] ?? 0 }
        #expect((1..<5).allSatisfy { more[$0] > more[$0 - 1] } && more[4] < more[0] * 3)
        let long = index([10, 100, 1000].map { [(.body, "hyra " + String(repeating: "x ", count: $0))] } + [[(.body, "y")]])
        let less = (0..<3).map { impacts(of: "hyra", in: long)[$0] ?? 0 }
        #expect(less[0] > less[1] && less[1] > less[2])
    }

    @Test func `the length of a text is that of its body`() {
        let index = index([[(.title, "hyra"), (.terms, String(repeating: "x ", count: 100)), (.body, "y")], [(.title, "hyra"), (.body, "y")], [(.body, "z")]])
        let impacts = impacts(of: "hyra", in: index)
        #expect(impacts[0] == impacts[1])
    }

    @Test func `terms are sorted by bytes and documents by number`() throws {
        let index = index([[(.body, "b 10 ab a-b")], [(.body, "ω a 9 ab")], [(.body, "ab")]])
        let lines = try #require(index.text).split(separator: "\n").drop { !$0.hasPrefix("terms") }.dropFirst()
        #expect(lines.map { String($0.prefix { $0 != "\t" }) } == ["10", "9", "a", "ab", "b", "ω"])
        #expect(lines.first { $0.hasPrefix("ab\t") }?.split(separator: "\t")[1].split(separator: " ").map { $0.first } == ["0", "1", "2"])
    }

    @Test func `the same documents give the same bytes`() {
        let documents: [[(SearchDocument.Field, String)]] = (0..<200).map { number in [(.title, "fråga \(number)"), (.body, (0..<50).map { "ord\($0 * number % 97)" }.joined(separator: " "))] }
        let first = index(documents).script
        #expect((0..<3).allSatisfy { _ in index(documents).script == first })
    }
}
