/// Looking from a place in the text to the words beside it.
extension Passage {
    /// The index of the word before `offset`, if nothing parts them but up to `limit` spaces and marks of `marks`.
    package func wordIndex(before offset: Int, across marks: StaticString = "", atMost limit: Int = 3) -> Int? {
        let index = firstWord(from: offset) - 1
        guard index >= 0, words[index].end <= offset, offset - words[index].end <= limit else { return nil }
        return isPlain(words[index].end..<offset, with: marks) ? index : nil
    }

    /// The index of the word behind `offset`, if nothing parts them but up to `limit` spaces and marks of `marks`.
    package func wordIndex(behind offset: Int, across marks: StaticString = "", atMost limit: Int = 3) -> Int? {
        let index = firstWord(from: offset)
        guard index < words.count, words[index].start - offset <= limit else { return nil }
        return isPlain(offset..<words[index].start, with: marks) ? index : nil
    }

    /// Whether a range holds nothing but spaces and marks of `marks`.
    func isPlain(_ range: Range<Int>, with marks: StaticString) -> Bool {
        marks.withUTF8Buffer { marks in bytes[range].allSatisfy { $0.isSpace || marks.contains($0) } }
    }

    /// Whether a text, a line or a sentence begins at `offset`.
    func beginsSentence(_ offset: Int) -> Bool {
        let end = skippingSpacesBack(from: offset)
        return end == 0 || self[end - 1].isLineEnd || self[end - 1] == 0x2E || self[end - 1] == 0x21 || self[end - 1] == 0x3F
    }

    /// The index of the run of digits that begins at `offset`, if one does.
    func runIndex(at offset: Int) -> Int? {
        let index = firstRun(from: offset)
        return index < runs.count && runs[index].start == offset ? index : nil
    }

    /// The index of the run of digits that ends at `offset`, if one does.
    func runIndex(endingAt offset: Int) -> Int? {
        let index = firstRun(from: offset) - 1
        return index >= 0 && runs[index].end == offset ? index : nil
    }

    private func firstRun(from offset: Int) -> Int {
        runs.partitioningIndex { $0.start >= offset }
    }
}

extension Vocabulary {
    /// Whether the word right before `offset` is one of these.
    func contains(before offset: Int, in passage: Passage) -> Bool {
        passage.wordIndex(before: offset).map { contains(passage.words[$0]) } ?? false
    }

    /// Whether the word right behind `offset` is one of these.
    func contains(behind offset: Int, in passage: Passage) -> Bool {
        passage.wordIndex(behind: offset).map { contains(passage.words[$0]) } ?? false
    }
}
