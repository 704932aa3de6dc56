import Parallel

/// The words of all documents with their weights in each.
struct WordCount: Sendable {
    struct Weight: Sendable {
        let document: Int32
        var weight: Float
    }

    /// Two words in a row in a document.
    struct Phrase: Sendable {
        let first: Int32
        let second: Int32
        let weight: Weight
    }

    /// Distinct, in the order of `FrontCoding.precedes`.
    private(set) var words: [Word] = []
    private(set) var phrases: [Phrase] = []
    /// For all words, word by word, in which documents they stand, and in tenths of an occurrence how often.
    private var documents: [Int32] = []
    private var tenths: [UInt16] = []
    /// By document: what its length divides weights by.
    private var norms: [Float] = []
    private var ranges: [Range<Int>] = []
    /// The words of those raw words that are not one word.
    private var groups: [[Int32]] = []

    /// In the order of documents.
    func weights(of word: Int) -> [Weight] { ranges[word].map { Weight(document: documents[$0], weight: Float(tenths[$0]) / 10 / norms[Int(documents[$0])]) } }

    init(_ documents: [SearchDocument], language: String) {
        // Enough to keep threads busy; each has a table of words.
        let size = max(512, documents.count / 12)
        let slices = stride(from: 0, to: documents.count, by: size).map { Array(documents[$0..<min($0 + size, documents.count)]) }
        var counts = Parallel.map(slices, atATime: 1, SliceCount.init)
        let numbers = merge(counts, language)
        // The tables take as much as all the rest.
        for slice in counts.indices { counts[slice].dropTable() }
        makeRoom(counts, numbers)
        let total = counts.reduce(0) { $0 + $1.documents.reduce(0) { $0 + $1.length } }
        let average = total / Float(max(1, documents.count))
        var number: Int32 = 0
        for (slice, numbers) in zip(counts, numbers) {
            for document in slice.documents {
                let norm = SearchIndexBuilder.norm(document.length, average: average)
                norms.append(norm)
                for index in document.words {
                    let word = numbers[Int(slice.words[index])]
                    if word >= 0 { add(slice.tenths[index], number, to: Int(word)) } else { for word in groups[Int(~word)] { add(slice.tenths[index], number, to: Int(word)) } }
                }
                for (first, second, weight) in document.phrases {
                    guard let first = words(numbers[Int(first)]).last, let second = words(numbers[Int(second)]).first else { continue }
                    phrases.append(Phrase(first: first, second: second, weight: Weight(document: number, weight: weight / norm)))
                }
                number += 1
            }
        }
    }

    private func words(_ number: Int32) -> [Int32] { number >= 0 ? [number] : groups[Int(~number)] }

    /// Makes the words of all slices' raw words; for each slice the numbers of the words that its raw words became, or of `groups`, inverted.
    private mutating func merge(_ counts: [SliceCount], _ language: String) -> [[Int32]] {
        var all = WordTable()
        let locals = counts.map { count in
            (0..<count.table.count).map { raw in count.table[raw].withUnsafeBufferPointer { Int32(all.number(of: $0, hash: count.table.hash(of: raw))) } }
        }
        let table = all
        let spellings = Parallel.map(Array(0..<all.count), atATime: 256) { Words.split(String(decoding: table[$0], as: UTF8.self), language) }
        let spelled = spellings.flatMap(\.self)
        var numbersOfSpelled = [Int32](repeating: 0, count: spelled.count)
        for place in FrontCoding.order(spelled.map(\.exact)) {
            if words.last != spelled[place] { words.append(spelled[place]) }
            numbersOfSpelled[place] = Int32(words.count - 1)
        }
        var start = 0
        let numbers = spellings.map { spelling in
            let own = numbersOfSpelled[start..<start + spelling.count]
            start += spelling.count
            if spelling.count == 1 { return own[own.startIndex] }
            groups.append(Array(own))
            return ~Int32(groups.count - 1)
        }
        return locals.map { $0.map { numbers[Int($0)] } }
    }

    /// Gives each word a range that holds all its weights.
    private mutating func makeRoom(_ counts: [SliceCount], _ numbers: [[Int32]]) {
        var sizes = [Int](repeating: 0, count: words.count)
        for (slice, numbers) in zip(counts, numbers) {
            for raw in slice.words {
                let word = numbers[Int(raw)]
                if word >= 0 { sizes[Int(word)] += 1 } else { for word in groups[Int(~word)] { sizes[Int(word)] += 1 } }
            }
        }
        var start = 0
        for size in sizes {
            ranges.append(start..<start)
            start += size
        }
        documents = Array(repeating: 0, count: start)
        tenths = Array(repeating: 0, count: start)
    }

    /// - Parameters:
    ///   - count: in tenths of an occurrence.
    ///   - document: the last one, or a later one.
    private mutating func add(_ count: UInt16, _ document: Int32, to word: Int) {
        let range = ranges[word]
        if !range.isEmpty, documents[range.upperBound - 1] == document {
            tenths[range.upperBound - 1] = min(tenths[range.upperBound - 1], .max - count) + count
        } else {
            documents[range.upperBound] = document
            tenths[range.upperBound] = count
            ranges[word] = range.lowerBound..<range.upperBound + 1
        }
    }
}

/// The words of some documents, by their number in a table of the slice's own.
private struct SliceCount: Sendable {
    struct Document: Sendable {
        /// Where its words stand in those of the slice.
        let words: Range<Int>
        let phrases: [(first: Int32, second: Int32, weight: Float)]
        /// Words of the body.
        let length: Float
    }

    private(set) var table = WordTable()
    private(set) var documents: [Document] = []
    /// The words of each document, each once, one document after the other.
    private(set) var words: [Int32] = []
    /// What each of them weighs, in tenths of an occurrence: sums of the fields' weights, which are whole tenths.
    private(set) var tenths: [UInt16] = []

    init(_ documents: [SearchDocument]) {
        // About so many: growing would leave twice the room.
        words.reserveCapacity(documents.count * 200)
        tenths.reserveCapacity(documents.count * 200)
        var weights: [UInt16] = []
        var met: [Int32] = []
        var phrases: [(Int32, Int32, Float)] = []
        for document in documents {
            met.removeAll(keepingCapacity: true)
            phrases.removeAll(keepingCapacity: true)
            var length: Float = 0
            for (field, text) in document.fields() {
                let tenths = UInt16((field.weight * 10).rounded())
                var previous: Int32 = -1
                var text = text
                text.withUTF8 { bytes in
                    WordCutter.forEach(in: bytes) { word, hash in
                        let number = table.number(of: word, hash: hash)
                        while weights.count <= number { weights.append(0) }
                        if weights[number] == 0 { met.append(Int32(number)) }
                        weights[number] = min(weights[number], .max - tenths) + tenths
                        if field == .body { length += 1 }
                        if field.hasPhrases, previous >= 0 { phrases.append((previous, Int32(number), field.weight)) }
                        previous = Int32(number)
                    }
                }
            }
            let start = words.count
            words += met
            for number in met { tenths.append(weights[Int(number)]) }
            // Without the room that growing left.
            let exactly = phrases.withUnsafeBufferPointer { pairs in pairs.map { (first: $0.0, second: $0.1, weight: $0.2) } }
            self.documents.append(Document(words: start..<words.count, phrases: exactly, length: length))
            for number in met { weights[Int(number)] = 0 }
        }
    }

    mutating func dropTable() { table = WordTable() }
}
