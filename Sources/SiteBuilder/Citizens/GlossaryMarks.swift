import KnowledgeBank
import UTF8Text

/// The words of a language's glossary, ready to be found in rendered answers.
///
/// Only the first occurrence of each is marked, and none in a heading, a link or code.
struct GlossaryMarks: Sendable {
    struct Word: Sendable {
        let term: String
        let definition: String
    }

    /// What is explained, in the order of glossary.yaml.
    let words: [Word]
    /// The hash of a form's first word → forms that begin with it, the longest first.
    private let forms: [UInt64: [Form]]

    private struct Form: Sendable {
        let words: [UInt64]
        let number: Int
    }

    init(_ entries: [GlossaryEntry]) {
        words = entries.map { Word(term: $0.term, definition: $0.definition) }
        var forms: [UInt64: [Form]] = [:]
        for (number, entry) in entries.enumerated() {
            for text in [entry.term] + entry.forms {
                let bytes = Array(text.utf8)
                var hashes: [UInt64] = []
                var index = 0
                while let word = GlossaryMarks.nextWord(bytes, from: index, to: bytes.count) {
                    hashes.append(word.hash)
                    index = word.end
                }
                if let first = hashes.first { forms[first, default: []].append(Form(words: hashes, number: number)) }
            }
        }
        self.forms = forms.mapValues { $0.sorted { ($1.words.count, $0.number) < ($0.words.count, $1.number) } }
    }

    /// Words found so far in the parts of one answer.
    struct Found {
        var numbers: [Int] = []
    }

    /// `html` with a link around the first occurrence of each word that `found` does not have yet.
    func mark(_ html: [UInt8], _ found: inout Found) -> [UInt8] {
        guard !forms.isEmpty else { return html }
        var marked: [UInt8] = []
        var copied = 0
        var index = 0
        // The element whose text is left alone.
        var within: [UInt8] = []
        while index < html.count {
            if html[index] == 0x3C {
                let end = html[index...].firstIndex(of: 0x3E) ?? html.count - 1
                let tag = html[(index + 1)..<end]
                if within.isEmpty {
                    if let name = GlossaryMarks.untouched.first(where: { tag.starts(with: $0) && (tag.count == $0.count || tag[tag.startIndex + $0.count] == 0x20) }) { within = name }
                } else if tag.first == 0x2F, tag.dropFirst().elementsEqual(within) {
                    within = []
                }
                index = end + 1
                continue
            }
            if html[index] == 0x26 {
                index = (html[index...].prefix(10).firstIndex(of: 0x3B) ?? index) + 1
                continue
            }
            guard GlossaryMarks.isLetter(html[index]) else {
                index += 1
                continue
            }
            guard let word = GlossaryMarks.nextWord(html, from: index, to: html.count) else { break }
            if within.isEmpty, let candidates = forms[word.hash], let match = longest(candidates, html, word.end, found) {
                found.numbers.append(match.number)
                let place = found.numbers.count
                marked += html[copied..<index]
                marked += "<a class=\"term\" id=\"word-\(place)-text\" href=\"#word-\(place)\">".utf8
                marked += html[index..<match.end]
                marked += "</a>".utf8
                copied = match.end
                index = match.end
            } else {
                index = word.end
            }
        }
        return copied == 0 ? html : marked + html[copied...]
    }

    private func longest(_ candidates: [Form], _ html: [UInt8], _ end: Int, _ found: Found) -> (number: Int, end: Int)? {
        for form in candidates where !found.numbers.contains(form.number) {
            var at = end
            var fits = true
            for hash in form.words.dropFirst() {
                var next = at
                while next < html.count, [0x20, 0x2D, 0x0A].contains(html[next]) { next += 1 }
                guard next > at, next < html.count, GlossaryMarks.isLetter(html[next]), let word = GlossaryMarks.nextWord(html, from: next, to: html.count), word.hash == hash else {
                    fits = false
                    break
                }
                at = word.end
            }
            if fits { return (form.number, at) }
        }
        return nil
    }

    private static let untouched = ["a", "code", "pre", "h1", "h2", "h3", "h4", "h5", "h6"].map { Array($0.utf8) }

    /// A letter, a digit or a part of a character outside ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) }

    /// The next word and where it ends; its hash does not tell capitals apart (ASCII and Latin-1, which covers the Nordic languages).
    private static func nextWord(_ bytes: [UInt8], from start: Int, to limit: Int) -> (hash: UInt64, end: Int)? {
        var index = start
        while index < limit, !isLetter(bytes[index]) { index += 1 }
        guard index < limit else { return nil }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var previous: UInt8 = 0
        while index < limit, isLetter(bytes[index]) {
            var byte = bytes[index]
            if (0x41...0x5A).contains(byte) || (previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97) { byte |= 0x20 }
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
            previous = bytes[index]
            index += 1
        }
        return (hash, index)
    }
}
