import Search
import Testing

@Suite struct SearchIndexFormatTests {
    private func sample() throws -> SearchIndex { try SharedVectors.read().banks[0].searchIndex }

    @Test func `what is written is read again`() throws {
        for bank in try SharedVectors.read().banks {
            let index = bank.searchIndex
            let read = try #require(SearchIndex(script: index.script))
            #expect(read.language == bank.language && read.script == index.script)
            #expect(read.documents.map { [$0.id, $0.url, $0.title, $0.summary] } == bank.documents.map { [$0.id, $0.url, $0.title, $0.summary] })
        }
    }

    @Test func `a script is one call that no document can break out of`() throws {
        let title = "</script><!--\u{2028}\"');alert(1)//\\\n\u{0}\t&"
        let index = SearchIndex(language: "sv", [SearchDocument(id: "a", url: "sv/a/", title: title, summary: "a\tb\nc\r\nd", badge: "", fields: [(.title, title)])])
        let script = String(decoding: index.script, as: UTF8.self)
        #expect(script.hasPrefix("answerbankIndex(\"") && script.hasSuffix("\");\n"))
        #expect(!script.dropLast().utf8.contains(0x0A) && !script.contains("<") && !script.contains("\u{2028}") && !script.contains("&"))
        let document = try #require(SearchIndex(script: index.script)?.documents.first)
        #expect(document.title == "</script><!--\u{2028}\"');alert(1)//\\   &" && document.summary == "a b c  d")
    }

    @Test func `a script that was cut off is nothing`() throws {
        let script = try sample().script
        #expect(SearchIndex(script: script) != nil)
        for length in 0..<script.count where SearchIndex(script: Array(script[..<length])) != nil { Issue.record("readable after \(length) of \(script.count) bytes") }
    }

    @Test func `a script with one wrong byte is nothing, or an index that can be searched`() throws {
        let script = try sample().script
        var numbers = Numbers(state: 3)
        for _ in 0..<150 {
            var damaged = script
            damaged[Int(numbers.next() % UInt64(script.count))] = UInt8(truncatingIfNeeded: numbers.next())
            if numbers.next() % 4 == 0 { damaged.remove(at: Int(numbers.next() % UInt64(script.count))) }
            _ = SearchIndex(script: damaged)?.search("hyra skulder hjalp tvilling xyzw")
        }
    }

    @Test func `lines that are missing, too many or wrong are found`() throws {
        let good = IndexText(documents: 2, [("a", [(0, 5), (1, 3)]), ("b", [(1, 7)])]).text
        #expect(SearchIndex(text: good)?.documents.count == 2)
        let damages = [
            ("index 1", "index 2"), ("index 1 xx", "index 1"), ("index 1 xx", "index 1 x x"), ("answerbank-", "other-"), ("documents 2", "documents 3"), ("documents 2", "documents 1"),
            ("documents 2", "documents -1"),
            ("documents 2", "documents"), ("documents 2", "documents two"), ("documents 2", "terms 2"), ("terms 2", "terms 3"), ("terms 2", "terms 1"), ("terms 2", "terms 99999999999999999999"),
            ("a\t", "a "), ("a\t", "a\tb\t"), ("0,5", "0"), ("0,5", "0,5,1"), ("0,5", "2,5"), ("0,5", "-1,5"), ("0,5", "0,x"), ("0,5", "0,0"), ("0,5", "0,-5"), ("0,5", "0,9223372036854775807"),
            ("0,5", "0,1000001"),
            ("Title 0\t\t", "Title 0\t"), ("Title 0\t\t", "Title 0\t\t\t"), ("b\t1,7\n", "b\t1,7"), ("b\t1,7\n", "b\t1,7\n\n"), ("b\t1,7\n", "b\t1,7\nc\t1,7\n"), ("b\t1,7\n", ""),
        ]
        for (old, new) in damages { #expect(SearchIndex(text: good.replacing(old, with: new)) == nil, "\(new) for \(old)") }
        #expect(SearchIndex(text: "") == nil && SearchIndex(text: "answerbank-index 1 xx\n") == nil)
    }

    @Test(arguments: [
        "", "answerbankIndex();\n", "answerbankIndex(\"\");\n", "answerbankIndex(\"a", "answerbankIndex(1);\n", "other(\"\");\n", "answerbankIndex(\"\"); \n", " answerbankIndex(\"\");\n", ");\n",
        "<!doctype html>",
    ])
    func `other files are nothing`(text: String) { #expect(SearchIndex(script: Array(text.utf8)) == nil) }
}
