import Parallel
import UTF8Text

/// A file of a built index.
package struct IndexFile: Sendable {
    /// Below `search/`.
    package let path: String
    package let bytes: [UInt8]
}

/// The names that facets are shown under, by their numbers in `SearchDocument`.
package struct FacetNames: Sendable {
    package let topics: [String]
    package let audiences: [String]

    package init(topics: [String], audiences: [String]) {
        self.topics = topics
        self.audiences = audiences
    }
}

/// Writes an index as classic scripts (docs/search-index.md tells the format).
extension SearchIndexBuilder {
    /// A file of terms holds at least so many words and phrases, so that its name tells little of what somebody looks for, and about so many bytes.
    private static let termsPerFile = 200
    private static let bytesPerFile = 10_000
    private static let endingsPerFile = 3_200
    static let documentsPerFile = 25

    /// The files but `LANG.js`, and the text of that one's index.
    ///
    /// - Parameter digest: five characters that tell one file's bytes from another's.
    package func files(_ names: FacetNames, digest: @Sendable ([UInt8]) -> String) -> (files: [IndexFile], manifest: String) {
        let lexemes = drafts.map { FiledLexeme($0, listLimit, language) }
        let terms = termFiles(lexemes)
        let endings = endingFiles(lexemes)
        var files: [IndexFile] = []
        func add(_ kind: String, _ texts: [String]) -> String {
            let scripts = Parallel.map(Array(texts.enumerated())) { number, text in Self.script(part: "\(language).\(kind)\(number)", text) }
            var digests = ""
            for (number, script) in scripts.enumerated() {
                let name = digest(script)
                files.append(IndexFile(path: "\(language)/\(kind)\(number)-\(name).js", bytes: script))
                digests += name
            }
            return "\(texts.count) \(digests)"
        }
        let lines = [
            "answerbank-index 2 \(language)", "documents \(documents.count) \(Self.documentsPerFile)", "terms " + add("t", terms.map(\.text)),
            terms.dropFirst().map(\.bound).joined(separator: " "), "endings " + add("e", endings.map(\.text)), endings.dropFirst().map(\.bound).joined(separator: " "),
            "pages " + add("d", documentFiles()), "facets " + add("f", [facets(names)]),
        ]
        return (files, lines.joined(separator: "\n") + "\n")
    }

    static func script(part: String, _ text: String) -> [UInt8] {
        var bytes = Array("answerbankPart(\"\(part)\",".utf8)
        JSONText.appendQuoted(text, to: &bytes)
        bytes += ");\n".utf8
        return bytes
    }

    private struct Part: Sendable {
        /// What parts its first word from the last of the file before.
        let bound: String
        let text: String
    }

    private func termFiles(_ lexemes: [FiledLexeme]) -> [Part] {
        var slices: [Range<Int>] = []
        var (start, count, size) = (0, 0, 0)
        for (index, lexeme) in lexemes.enumerated() {
            count += lexeme.termCount
            size += lexeme.size
            guard count >= Self.termsPerFile, size >= Self.bytesPerFile else { continue }
            slices.append(start..<index + 1)
            (start, count, size) = (index + 1, 0, 0)
        }
        if start < lexemes.count || slices.isEmpty {
            let first = slices.popLast()?.lowerBound ?? 0
            slices.append(first..<lexemes.count)
        }
        return Parallel.map(slices) { slice in
            Part(bound: slice.lowerBound == 0 ? "" : Self.bound(lexemes[slice.lowerBound].key, behind: lexemes[slice.lowerBound - 1].key), text: Self.text(lexemes[slice]))
        }
    }

    private static func bound(_ first: String, behind last: String) -> String {
        let (first, last) = (Array(first.utf16), Array(last.utf16))
        var length = 0
        while length < min(first.count, last.count), first[length] == last[length] { length += 1 }
        if length < first.count, UTF16.isLeadSurrogate(first[length]) { length += 1 }
        return String(decoding: first.prefix(length + 1), as: UTF16.self)
    }

    private static func text(_ lexemes: ArraySlice<FiledLexeme>) -> String {
        var bytes: [UInt8] = []
        var previous = ""
        for lexeme in lexemes {
            if lexeme.isCommon { bytes.append(0x2A) }
            FrontCoding.append(lexeme.key, after: previous, to: &bytes)
            previous = lexeme.key
            bytes += lexeme.entries
            bytes.append(0x0A)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The forms from behind, for words mistyped at their beginning.
    private func endingFiles(_ lexemes: [FiledLexeme]) -> [Part] {
        let endings = lexemes.flatMap(\.endings)
        var sorted: [String] = []
        for number in FrontCoding.order(endings) where sorted.last != endings[number] { sorted.append(endings[number]) }
        return stride(from: 0, to: max(1, sorted.count), by: Self.endingsPerFile).map { start in
            let slice = sorted[start..<min(start + Self.endingsPerFile, sorted.count)]
            var text: [UInt8] = []
            var previous = ""
            for form in slice {
                FrontCoding.append(form, after: previous, to: &text)
                text.append(0x0A)
                previous = form
            }
            return Part(bound: start == 0 ? "" : Self.bound(sorted[start], behind: sorted[start - 1]), text: String(decoding: text, as: UTF8.self))
        }
    }

    private func documentFiles() -> [String] {
        stride(from: 0, to: max(1, documents.count), by: Self.documentsPerFile).map { start in
            documents[start..<min(start + Self.documentsPerFile, documents.count)].map { document in
                let id = SearchDocument.name(ofURL: document.url) == document.id ? "" : document.id
                return [document.url, document.title, document.summary, document.badge, id].map(Self.oneLine).joined(separator: "\t") + "\n"
            }.joined()
        }
    }

    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// For each topic and audience that has documents: its kind, its name, and the documents as one group of `PostingCode`.
    private func facets(_ names: FacetNames) -> String {
        func lines(_ kind: String, _ names: [String], _ numbers: (SearchDocument) -> [Int]) -> String {
            names.indices.compactMap { number in
                let postings = documents.indices.filter { numbers(documents[$0]).contains(number) }.map { Posting(document: Int32($0), level: 0) }
                var bytes: [UInt8] = []
                PostingCode.append(postings, limit: .max, to: &bytes)
                return postings.isEmpty ? nil : "\(kind)\t\(Self.oneLine(names[number]))\t\(String(decoding: bytes, as: UTF8.self))\n"
            }.joined()
        }
        return lines("topic", names.topics, \.topics) + lines("audience", names.audiences, \.audiences)
    }
}

/// A lexeme as its file holds it, but for its key.
private struct FiledLexeme: Sendable {
    let key: String
    let isCommon: Bool
    /// Behind the key.
    private(set) var entries: [UInt8] = []
    /// Words and phrases.
    private(set) var termCount = 0
    /// About how many bytes it takes: what decides where a file ends.
    private(set) var size = 8
    /// Its forms, folded and read from behind, that are long enough for a typing error.
    private(set) var endings: [String] = []

    init(_ lexeme: Lexeme, _ listLimit: Int, _ language: String) {
        key = lexeme.key
        isCommon = lexeme.isCommon
        for entry in lexeme.entries {
            entries.append(0x09)
            switch entry.kind {
            case .form(let form):
                FrontCoding.append(form, after: key, to: &entries)
                termCount += 1
                addEnding(Words.fold(form, language))
            case .part: entries.append(0x2B)
            case .synonym: entries.append(0x7E)
            case .phrase(let second):
                entries += (" " + second).utf8
                termCount += 1
            case .alias(let other): entries += ("@" + other).utf8
            }
            entries.append(0x09)
            PostingCode.append(entry.postings, limit: listLimit, to: &entries)
            size += 8 + min(entry.postings.count, listLimit)
        }
    }

    private mutating func addEnding(_ folded: String) {
        guard folded.utf16.count >= 4, !folded.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
        endings.append(Self.reversed(folded))
    }

    private static func reversed(_ word: String) -> String {
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else { return String(String.UnicodeScalarView(word.unicodeScalars.reversed())) }
        let count = word.utf8.count
        return String(unsafeUninitializedCapacity: count) { bytes in
            var index = count
            for byte in word.utf8 {
                index -= 1
                bytes[index] = byte
            }
            return count
        }
    }
}
