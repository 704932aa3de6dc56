import TestSupport
import Testing

@testable import Search

struct IndexFilesTests {
    /// Many invented words and 300 documents in several files of every kind.
    private static let large = Result { try BuiltIndex("xx", documents(), names: FacetNames(topics: ["T <0>", "T1"], audiences: ["A"])) }

    private let index: BuiltIndex

    init() throws { index = try Self.large.get() }

    private static func documents() -> [SearchDocument] {
        var numbers = Numbers(state: 21)
        let syllables = ["ba", "ke", "li", "mo", "nu", "rå", "sä", "tö", "vy", "ja", "𐐨", "क"]
        func word() -> String { (0...Int(numbers.next() % 4)).map { _ in syllables[Int(numbers.next() % 12)] }.joined() }
        return (0..<300).map { number in
            let title = (0..<4).map { _ in word() }.joined(separator: " ")
            let body = (0..<40).map { _ in word() }.joined(separator: " ")
            return SearchDocument("d\(number)", [(.title, title), (.body, body)], topics: [number % 2], audiences: number % 50 == 7 ? [0] : [])
        }
    }

    @Test func `documents come back`() throws {
        let title = "</script><!--\u{2028}\"');alert(1)//\\\n\u{0}\t&"
        let hostile = SearchDocument(id: "a", url: "sv/a/", title: title, summary: "a\tb\nc\r\nd", badge: "\u{301}", fields: [(.title, title)])
        let other = SearchDocument(id: "other", url: "sv/name/index.html", title: "", summary: "", badge: "", fields: [])
        let plain = SearchDocument(id: "plain", url: "sv/plain/index.html", title: "Plain", summary: "S", badge: "B", fields: [(.title, "Plain")])
        let search = try #require(try BuiltIndex("xx", [hostile, other, plain]).open())
        #expect(try search.document(0).title == "</script><!--\u{2028}\"');alert(1)//\\   &" && search.document(0).summary == "a b c  d" && search.document(0).badge == "\u{301}")
        #expect(try (0..<3).map { try search.document($0).id } == ["a", "other", "plain"] && search.document(1).url == "sv/name/index.html" && search.document(1).title == "")
        let large = try #require(index.open())
        for (number, document) in index.builder.documents.enumerated() {
            let back = try large.document(number)
            #expect([back.id, back.url, back.title, back.summary, back.badge] == [document.id, document.url, document.title, document.summary, document.badge])
        }
    }

    @Test func `every file is one call that no text can break out of`() throws {
        for file in try index.files + SharedIndexes.index("sv").files + SharedIndexes.index("fi").files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.hasPrefix("answerbankPart(\"") && text.hasSuffix("\");\n"), "\(file.path)")
            #expect(!file.bytes.dropLast().contains { $0 < 0x20 || $0 == 0x3C || $0 == 0x3E || $0 == 0x26 } && !text.contains("\u{2028}"), "\(file.path)")
            guard !file.path.contains("/d"), !file.path.contains("/f") else { continue }
            let escapes = text.split(separator: "\\").dropFirst().filter { $0.first != "n" && $0.first != "t" }
            #expect(escapes.isEmpty && text.utf8.count { $0 == 0x22 } == 4, "\(file.path)")
        }
    }

    @Test func `the manifest names every file by its digest`() throws {
        let lines = index.manifest.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 9 && lines[0] == "answerbank-index 2 xx" && lines[1] == "documents 300 25" && lines[8].isEmpty)
        for (kind, line) in [("t", 2), ("e", 4), ("d", 6), ("f", 7)] {
            let files = index.files.filter { $0.path.hasPrefix("xx/\(kind)") }
            let fields = lines[line].split(separator: " ")
            #expect(fields[1] == "\(files.count)" && fields[2] == files.map { BuiltIndex.digest($0.bytes) }.joined())
            #expect(files.enumerated().allSatisfy { $1.path == "xx/\(kind)\($0)-\(BuiltIndex.digest($1.bytes)).js" })
        }
        #expect(index.files.count { $0.path.hasPrefix("xx/d") } == 12 && index.files.count { $0.path.hasPrefix("xx/f") } == 1)
    }

    @Test func `each key stands in the file to which the bounds lead, and files hold 200 terms and more`() throws {
        let search = try #require(index.open())
        let files = index.files.count { $0.path.hasPrefix("xx/t") }
        var keys: [String] = []
        for number in 0..<files {
            let file = try search.termFile(number)
            #expect(file.forms.count >= 200)
            for key in file.keys where search.fileNumber(ofKey: key) != number { Issue.record("\(key) is in \(number), not \(search.fileNumber(ofKey: key))") }
            keys += file.keys
            let bound = search.bound(behind: number)
            #expect((bound == nil) == (number == files - 1) && bound.map { FrontCoding.precedes(file.keys.last ?? "", $0) } ?? true)
        }
        #expect(files > 3 && keys == index.builder.lexemes.map(\.key))
    }

    @Test func `lexemes come back with their lists`() throws {
        for index in try [index, SharedIndexes.index("sv"), SharedIndexes.index("fi")] {
            let search = try #require(index.open())
            for lexeme in index.builder.lexemes {
                let back = try #require(try search.lexeme(lexeme.key))
                #expect(back.isCommon == lexeme.isCommon && back.entries.map(\.kind) == lexeme.entries.map(\.kind) && back.entries.map(\.count) == lexeme.entries.map(\.count), "\(lexeme.key)")
                #expect(zip(back.entries, lexeme.entries).allSatisfy { $0.postings.sorted { $0.document < $1.document } == $1.postings }, "\(lexeme.key)")
            }
            #expect(try search.lexeme("hyrahyra") == nil)
        }
    }

    @Test func `the endings lead to every form of four letters and more`() throws {
        let search = try #require(index.open())
        #expect(index.files.count { $0.path.hasPrefix("xx/e") } > 1)
        for lexeme in index.builder.lexemes where lexeme.key.utf16.count >= 4 {
            if try !search.endings(near: lexeme.key).contains(lexeme.key) { Issue.record("\(lexeme.key)") }
        }
    }

    @Test func `facets name the documents of each topic and audience`() throws {
        let file = try #require(index.files.first { $0.path.hasPrefix("xx/f") })
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(
            text == "answerbankPart(\"xx.f0\",\"topic\\tT \\u003c0\\u003e\\t#a" + String(repeating: "b", count: 149) + "\\ntopic\\tT1\\t#" + String(repeating: "b", count: 150)
                + "\\naudience\\tA\\t#hXXXXX\\n\");\n")
    }

    @Test func `the same documents give the same bytes`() throws {
        let again = try BuiltIndex("xx", Self.documents(), names: FacetNames(topics: ["T <0>", "T1"], audiences: ["A"]))
        #expect(again.manifest == index.manifest && again.files.map(\.path) == index.files.map(\.path) && zip(again.files, index.files).allSatisfy { $0.bytes == $1.bytes })
    }

    @Test func `a language's script may begin with a stemmer`() throws {
        let bytes = index.bytes
        let head = "answerbankStem(function (word) { return \"answerbankIndex(\"; });\nanswerbankIndex("
        let quoted = "\"" + index.manifest.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + "\""
        let script = Array((head + quoted + ");\n").utf8)
        #expect(SearchIndex(script: script, load: { bytes[$0] })?.documentCount == 300)
        for length in stride(from: 0, to: script.count, by: 7) where SearchIndex(script: Array(script[..<length]), load: { bytes[$0] }) != nil { Issue.record("readable after \(length) bytes") }
        for text in ["", "answerbankIndex();\n", "answerbankIndex(\"\");\n", "answerbankIndex(", ");\n", "<!doctype html>"] {
            #expect(SearchIndex(script: Array(text.utf8), load: { bytes[$0] }) == nil)
        }
    }

    @Test(arguments: [
        ("index 2", "index 1"), ("index 2 xx", "index 2"), ("answerbank-", "other-"), ("documents 300", "documents 3"), ("documents 300", "documents -1"), ("documents 300 25", "documents 300 0"),
        ("documents 300 25", "documents 300"), ("documents 300", "documents x"), ("documents 300", "documents 99999999999999999999"), ("terms ", "term "), ("terms ", "terms 1"),
        ("pages 12", "pages 11"),
        ("endings ", "endings -"), ("pages 12 ", "pages 12 x"), ("facets", "\nfacets"),
    ])
    func `a manifest with a wrong line is none`(old: String, new: String) throws {
        let range = try #require(index.manifest.firstRange(of: old))
        #expect(SearchIndex(manifest: index.manifest.replacingCharacters(in: range, with: new), load: { _ in nil }) == nil)
    }
}

extension String {
    fileprivate func firstRange(of text: String) -> Range<Index>? { indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) } }

    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String { String(self[..<range.lowerBound]) + text + self[range.upperBound...] }
}
