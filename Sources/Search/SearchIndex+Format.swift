import UTF8Text

extension SearchIndex {
    private static let call = "answerbankIndex("
    /// Far above any impact that indexing gives, and low enough for sums of scores.
    private static let impactLimit = 1_000_000

    /// The script file.
    package var script: [UInt8] {
        var text = "answerbank-index 1 \(language)\ndocuments \(documents.count)\n"
        for document in documents {
            text += [document.id, document.url, document.title, document.summary, document.badge].map(SearchIndex.oneLine).joined(separator: "\t") + "\n"
        }
        text += "terms \(terms.count)\n"
        for (term, postings) in terms {
            text += term + "\t" + postings.map { "\($0.document),\($0.impact)" }.joined(separator: " ") + "\n"
        }
        var bytes = Array(SearchIndex.call.utf8)
        JSONText.appendQuoted(text, to: &bytes)
        bytes += ");\n".utf8
        return bytes
    }

    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// Reads what `script` wrote; nil where the bytes are anything else, cut off included.
    package init?(script: [UInt8]) {
        guard script.starts(with: SearchIndex.call.utf8), script.suffix(3) == [0x29, 0x3B, 0x0A] else { return nil }
        guard let text = JSONText.unquoted(script[SearchIndex.call.utf8.count..<(script.count - 3)]) else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard let header = lines.popFirst()?.split(separator: " "), header.count == 3, header[0] == "answerbank-index", header[1] == "1" else { return nil }
        guard let documentCount = SearchIndex.count("documents", lines.popFirst()), lines.count > documentCount else { return nil }
        var documents: [Document] = []
        for line in lines.prefix(documentCount) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else { return nil }
            documents.append(Document(id: fields[0], url: fields[1], title: fields[2], summary: fields[3], badge: fields[4]))
        }
        lines = lines.dropFirst(documentCount)
        guard let termCount = SearchIndex.count("terms", lines.popFirst()), lines.count == termCount + 1, lines.last == "" else { return nil }
        var terms: [(term: String, postings: [Posting])] = []
        for line in lines.prefix(termCount) {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            var postings: [Posting] = []
            for pair in parts[1].split(separator: " ") {
                let numbers = pair.split(separator: ",").map { Int($0) }
                guard numbers.count == 2, let document = numbers[0], let impact = numbers[1], documents.indices.contains(document), (1...SearchIndex.impactLimit).contains(impact) else { return nil }
                postings.append(Posting(document: document, impact: impact))
            }
            terms.append((String(parts[0]), postings))
        }
        self.init(language: String(header[2]), documents: documents, terms: terms)
    }

    private static func count(_ word: String, _ line: Substring?) -> Int? {
        guard let parts = line?.split(separator: " "), parts.count == 2, parts[0] == word, let count = Int(parts[1]), count >= 0 else { return nil }
        return count
    }
}
