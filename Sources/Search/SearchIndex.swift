import Morphology
import UTF8Text

/// A built index of one language, read file by file as a search needs them: what the browser does with the same files.
package final class SearchIndex {
    package struct Document: Sendable {
        package let id: String
        package let url: String
        package let title: String
        package let summary: String
        package let badge: String
    }

    /// A file of the index that is missing, cut off or something else.
    package struct Damage: Error, Sendable {
        /// Below `search/`.
        package let path: String
    }

    package let language: String
    package let documentCount: Int
    let stemmer: Stemmer
    private let documentsPerFile: Int
    private let terms: FileRow
    private let endings: FileRow
    private let pages: FileRow
    private let load: (String) -> [UInt8]?
    private var readTerms: [Int: TermFile] = [:]
    private var readEndings: [Int: [String]] = [:]
    private var readPages: [Int: [Document]] = [:]

    /// Files of one kind and where each begins.
    private struct FileRow {
        /// The first letter of the files' names.
        let letter: String
        let digests: [String]
        /// One fewer than files.
        let bounds: [String]
    }

    /// - Parameters:
    ///   - manifest: the text that `LANG.js` hands over.
    ///   - load: the bytes of a file below `search/`; nil where it cannot be read.
    package init?(manifest: String, load: @escaping (String) -> [UInt8]?) {
        let lines = manifest.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 9, lines[8].isEmpty else { return nil }
        let header = lines[0].split(separator: " ")
        let counts = lines[1].split(separator: " ")
        guard header.count == 3, header[0] == "answerbank-index", header[1] == "2", counts.count == 3, counts[0] == "documents" else { return nil }
        guard let count = Int(counts[1]), let perFile = Int(counts[2]), (0...Self.most).contains(count), (1...Self.most).contains(perFile) else { return nil }
        guard let terms = Self.row("terms", "t", lines[2], lines[3]), let endings = Self.row("endings", "e", lines[4], lines[5]), let pages = Self.row("pages", "d", lines[6], nil) else { return nil }
        guard pages.digests.count == max(1, (count + perFile - 1) / perFile) else { return nil }
        language = String(header[2])
        documentCount = count
        documentsPerFile = perFile
        (self.terms, self.endings, self.pages) = (terms, endings, pages)
        stemmer = Stemmer(language: language)
        self.load = load
    }

    private static let call = Array("answerbankIndex(".utf8)

    /// - Parameter script: the bytes of `LANG.js`, which may begin with a stemmer.
    package convenience init?(script: [UInt8], load: @escaping (String) -> [UInt8]?) {
        guard script.suffix(3) == [0x29, 0x3B, 0x0A], let start = script.indices.last(where: { script[$0...].starts(with: Self.call) }) else { return nil }
        guard let manifest = JSONText.unquoted(script[(start + Self.call.count)..<(script.count - 3)]) else { return nil }
        self.init(manifest: manifest, load: load)
    }

    /// Documents or files beyond this many are no index's; keeps sums far from overflow.
    private static let most = 10_000_000

    private static func row(_ kind: String, _ letter: String, _ line: Substring, _ bounds: Substring?) -> FileRow? {
        let fields = line.split(separator: " ")
        guard fields.count == 3, fields[0] == kind, let count = Int(fields[1]), (1...most).contains(count), fields[2].utf8.count == count * 5 else { return nil }
        let digits = Array(fields[2].utf8)
        let digests = (0..<count).map { String(decoding: digits[$0 * 5..<$0 * 5 + 5], as: UTF8.self) }
        // By bytes: a mark behind a space would make one character with it.
        let bounds = bounds?.utf8.split(separator: 0x20).map { String(Substring($0)) } ?? []
        guard bounds.isEmpty && kind == "pages" || bounds.count == count - 1 else { return nil }
        return FileRow(letter: letter, digests: digests, bounds: bounds)
    }

    private func damage(_ row: FileRow, _ number: Int) -> Damage { Damage(path: "\(language)/\(row.letter)\(number)-\(row.digests[number]).js") }

    private func text(_ row: FileRow, _ number: Int) throws(Damage) -> String {
        let damage = damage(row, number)
        let head = Array("answerbankPart(\"\(language).\(row.letter)\(number)\",".utf8)
        guard let bytes = load(damage.path), bytes.starts(with: head), bytes.suffix(3) == [0x29, 0x3B, 0x0A], let text = JSONText.unquoted(bytes[head.count..<(bytes.count - 3)]) else {
            throw damage
        }
        return text
    }

    /// The number of the file that holds a word, or would hold it.
    private static func number(of word: String, in bounds: [String]) -> Int {
        var (low, high) = (0, bounds.count)
        while low < high {
            let middle = (low + high) / 2
            if FrontCoding.precedes(word, bounds[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    func fileNumber(ofKey key: String) -> Int { Self.number(of: key, in: terms.bounds) }

    /// What the first key behind the file begins with; nil for the last.
    func bound(behind number: Int) -> String? { number < terms.bounds.count ? terms.bounds[number] : nil }

    func termFile(_ number: Int) throws(Damage) -> TermFile {
        if let file = readTerms[number] { return file }
        guard let file = TermFile(try text(terms, number), language: language, documents: documentCount) else {
            throw damage(terms, number)
        }
        readTerms[number] = file
        return file
    }

    func lexeme(_ key: String) throws(Damage) -> Lexeme? {
        let number = fileNumber(ofKey: key)
        let file = try termFile(number)
        guard file.holds(key) else { return nil }
        guard let lexeme = file.lexeme(key) else { throw damage(terms, number) }
        return lexeme
    }

    /// Folded forms around the place of a folded word when both are read from behind.
    func endings(near word: String) throws(Damage) -> [String] {
        let number = Self.number(of: Self.reversed(word), in: endings.bounds)
        if let forms = readEndings[number] { return forms }
        var forms: [String] = []
        var previous = ""
        for line in try text(endings, number).split(separator: "\n") {
            guard let form = FrontCoding.word(line, after: previous) else { throw damage(endings, number) }
            forms.append(Self.reversed(form))
            previous = form
        }
        readEndings[number] = forms
        return forms
    }

    private static func reversed(_ word: String) -> String { String(String.UnicodeScalarView(word.unicodeScalars.reversed())) }

    package func document(_ number: Int) throws(Damage) -> Document {
        let file = number / documentsPerFile
        if let documents = readPages[file] { return documents[number % documentsPerFile] }
        var documents: [Document] = []
        for line in try text(pages, file).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else { throw damage(pages, file) }
            let id = fields[4].isEmpty ? SearchDocument.name(ofURL: fields[0]) : fields[4]
            documents.append(Document(id: id, url: fields[0], title: fields[1], summary: fields[2], badge: fields[3]))
        }
        guard documents.count == min(documentsPerFile, documentCount - file * documentsPerFile) else { throw damage(pages, file) }
        readPages[file] = documents
        return documents[number % documentsPerFile]
    }
}

/// A file of terms: lexemes in the order of their keys, of which the lists are read when they are asked for.
struct TermFile {
    private let documents: Int
    private let numbers: [String: Int]
    private let entries: [ArraySlice<Substring>]
    let keys: [String]
    private let areCommon: [Bool]
    /// Folded forms with the number of their lexeme.
    let forms: [(folded: String, lexeme: Int)]

    init?(_ text: String, language: String, documents: Int) {
        self.documents = documents
        var keys: [String] = []
        var areCommon: [Bool] = []
        var entries: [ArraySlice<Substring>] = []
        var forms: [(String, Int)] = []
        var previous = ""
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            let isCommon = line.utf8.first == 0x2A
            guard fields.count % 2 == 1, let key = FrontCoding.word(isCommon ? fields[0].dropFirst() : fields[0], after: previous) else { return nil }
            for index in stride(from: 1, to: fields.count, by: 2) where Self.isForm(fields[index]) {
                guard let form = FrontCoding.word(fields[index], after: key) else { return nil }
                forms.append((Words.fold(form, language), keys.count))
            }
            keys.append(key)
            areCommon.append(isCommon)
            entries.append(fields.dropFirst())
            previous = key
        }
        self.keys = keys
        self.areCommon = areCommon
        self.entries = entries
        self.forms = forms
        numbers = Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
    }

    private static func isForm(_ field: Substring) -> Bool { ![0x2B, 0x7E, 0x20, 0x40].contains(field.utf8.first ?? 0x2B) }

    func holds(_ key: String) -> Bool { numbers[key] != nil }

    /// nil where the key is none of the file's, or its lists are damaged.
    func lexeme(_ key: String) -> Lexeme? {
        guard let number = numbers[key] else { return nil }
        let fields = Array(entries[number])
        var read: [Lexeme.Entry] = []
        for index in stride(from: 0, to: fields.count, by: 2) {
            guard let (postings, count) = PostingCode.read(Array(fields[index + 1].utf8)[...], documents: documents) else { return nil }
            let kind: Lexeme.Entry.Kind
            switch fields[index].utf8.first {
            case 0x2B: kind = .part
            case 0x7E: kind = .synonym
            case 0x20: kind = .phrase(String(Substring(fields[index].utf8.dropFirst())))
            case 0x40: kind = .alias(String(Substring(fields[index].utf8.dropFirst())))
            default:
                guard let form = FrontCoding.word(fields[index], after: keys[number]) else { return nil }
                kind = .form(form)
            }
            read.append(Lexeme.Entry(kind: kind, postings: postings, count: count))
        }
        return Lexeme(key: keys[number], isCommon: areCommon[number], entries: read)
    }
}
