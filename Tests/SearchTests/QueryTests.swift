import TestSupport
import Testing

@testable import Search

struct QueryTests {
    @Test(arguments: ["sv", "fi", "da", "en"]) func `no query is empty-handed when a document holds one of its words`(language: String) throws {
        let index = try SharedIndexes.index(language)
        let search = try #require(index.open())
        var holders: [Word: Set<String>] = [:]
        for document in index.builder.documents {
            for word in document.fields().flatMap({ Words.split($0.text, language) }) { holders[word, default: []].insert(document.id) }
        }
        #expect(holders.count > 200)
        for (number, (word, ids)) in holders.enumerated() {
            let found = try search.search(word.exact, limit: 20)
            if !ids.isSubset(of: found.ids) || !found.corrections.isEmpty { Issue.record("\(word.exact): \(found.list) instead of \(ids)") }
            guard number % 8 == 0 else { continue }
            for query in [word.folded, "xyzzy \(word.exact) qqqq", "?\(word.exact.uppercased())…"] where !ids.isSubset(of: try search.search(query, limit: 20).ids) { Issue.record("\(query)") }
        }
    }

    @Test(arguments: ["sv", "fi", "da", "en"]) func `a document is the most similar to its own text`(language: String) throws {
        let index = try SharedIndexes.index(language)
        let search = try #require(index.open())
        for document in index.builder.documents {
            let text = document.fields().map(\.text).joined(separator: "\n")
            let hits = try search.similar(to: text, limit: 3)
            #expect(hits.first?.document.id == document.id && hits.count == 3)
        }
        #expect(try search.similar(to: "").isEmpty && search.similar(to: String(repeating: "xyzzy ", count: 1_000)).isEmpty)
    }

    @Test(arguments: [
        "", " ", "?", "!!! --- ...", "\n\t\r\n", "😀", "\u{200D}", "<>&\"'", "\\", "^$.*+?()[]{}|", "\0", "'’'", "القدس", "日本語", "🏠🏠", "ω", "𐐀𐐀𐐀𐐀", "\u{301}", "\u{93E}\u{93E}\u{93E}\u{93E}",
    ])
    func `a query without words of the language finds nothing`(query: String) throws {
        for language in ["sv", "fi", "da", "en"] {
            let result = try SharedIndexes.search(language).search(query)
            #expect(result.hits.isEmpty && result.corrections.isEmpty && result.isWeak)
        }
    }

    @Test(arguments: ["<b>hyran</b>", "hyran&amp;", "(hyran|", "hyran*", "\"hyran\"", "\\bhyran\\b", "hyran'; --", "%hyran%", "#hyran", "’hyran’", "日本 hyran", "hyran\u{0}"])
    func `signs around a word do not matter`(query: String) throws {
        #expect(try SharedIndexes.search("sv").search(query).ids.first == "hyra-skuld")
    }

    @Test func `long queries are answered`() throws {
        let search = try SharedIndexes.search("sv")
        let short = try search.search("hyran").list
        #expect(try search.search(String(repeating: "hyran ", count: 2_000)).list == short && search.search(String(repeating: "?", count: 10_000) + "hyran").list == short)
        for unit in ["a", "å", "\u{301}", "日", "et", "😀", "a'", "1 ", "ab "] {
            #expect(try search.search(String(repeating: unit, count: 10_000 / unit.unicodeScalars.count)).hits.allSatisfy { $0.score >= 0 })
        }
        #expect(try search.search((5_000..<7_000).map { "\($0)" }.joined(separator: " ")).list == [])
        #expect(try search.search((0..<31).map { "\($0 + 200)" }.joined(separator: " ") + " hyran").list == short)
    }

    @Test func `random queries are answered, the best first and each document once`() throws {
        var numbers = Numbers(state: 17)
        let scalars = Array("hyra vård bidg  '’åäö\u{301}e12日𐐀\n".unicodeScalars)
        for language in ["sv", "fi", "en"] {
            let search = try SharedIndexes.search(language)
            for _ in 0..<40 {
                let hits = try search.search(numbers.text(of: scalars, length: Int(numbers.next() % 30))).hits
                #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score } && Set(hits.map(\.document.id)).count == hits.count)
                #expect(hits.allSatisfy { (0...100).contains($0.coverage) && !$0.reasons.isEmpty && $0.reasons.allSatisfy { !$0.found.isEmpty && $0.points >= 0 } })
            }
        }
    }

    @Test func `a query reads few files`() throws {
        let index = try SharedIndexes.index("sv")
        let files = index.bytes
        nonisolated(unsafe) var read: [String] = []
        let search = try #require(
            SearchIndex(manifest: index.manifest) { path in
                read.append(path)
                return files[path]
            })
        #expect(read.isEmpty)
        _ = try search.search("hyran")
        _ = try search.search("hyran")
        #expect(read.count == 2 && Set(read.map { $0.dropFirst(3).prefix(1) }) == ["t", "d"])
    }
}
