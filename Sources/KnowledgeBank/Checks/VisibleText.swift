import Diagnostics
import Markdown

extension Answer {
    /// Everything that a reader of the page, its address or the search index can see, as it is shown: values of the front matter and the
    /// words of the text, with escapes and character references resolved. For recognizers that must not be fooled by how it is written.
    package var visibleTexts: [String] { visibleValues + [MarkdownDocument(markdown).plainText()] }

    private var visibleValues: [String] {
        let names = [id.rawValue, slug.value.rawValue].map { $0.split(separator: "-").joined(separator: " ") }
        let paths = aliases.map { $0.value.split(separator: "/").joined(separator: " ") }
        return names + paths + [question.value, summary?.value ?? ""] + searchTerms + sources.map(\.title) + consulted + corrected.map(\.what) + appliesTo
    }

    /// What of `visibleTexts` does not stand in the file as it is shown, in UTF-8: who has looked at the file needs to look at nothing else.
    var textsShownOtherwise: [[UInt8]] {
        let values = visibleValues.map { Array($0.utf8) }.filter { !$0.isEmpty }
        let lines = MarkdownDocument(markdown).plainBytes().split(separator: 0x0A)
        return file.bytes.withUnsafeBufferPointer { bytes in
            var written = WrittenText(UnsafeBufferPointer(rebasing: bytes[..<bodyStart]))
            let otherValues = values.filter { !written.holds($0[...]) }
            written = WrittenText(UnsafeBufferPointer(rebasing: bytes[bodyStart...]))
            let otherLines = lines.filter { !written.passes($0) }
            return otherLines.isEmpty ? otherValues : otherValues + [Array(otherLines.joined(separator: [0x0A, 0x0A]))]
        }
    }
}

/// The bytes of a file, in which texts are looked for. A space in a text also stands for a line end and the spaces around it.
private struct WrittenText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var start = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func holds(_ text: ArraySlice<UInt8>) -> Bool { end(of: text) != nil }

    /// The same for a text behind those that were found before.
    mutating func passes(_ text: ArraySlice<UInt8>) -> Bool {
        guard let end = end(of: text) else { return false }
        start = end
        return true
    }

    private func end(of text: ArraySlice<UInt8>) -> Int? {
        text.withUnsafeBufferPointer { text in
            for start in start..<bytes.count where bytes[start] == text[0] {
                if let end = end(of: text, at: start) { return end }
            }
            return nil
        }
    }

    private func end(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var index = start
        for byte in text {
            guard index < bytes.count else { return nil }
            if byte == 0x20, isSpace(bytes[index]) {
                while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            } else if bytes[index] == byte {
                index += 1
            } else {
                return nil
            }
        }
        return index
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
