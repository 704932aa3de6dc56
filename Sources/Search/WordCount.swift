import Parallel

/// The words of all documents with their weights in each.
struct WordCount: Sendable {
    struct Weight: Sendable {
        let document: Int32
        let weight: Float
    }

    struct Pair: Hashable, Sendable {
        let first: Int32
        let second: Int32
    }

    /// Distinct, in the order of their bytes.
    private(set) var words: [Word] = []
    /// For each word, in the order of documents.
    private(set) var weights: [[Weight]] = []
    /// Two words in a row.
    private(set) var phrases: [Pair: [Weight]] = [:]

    init(_ documents: [SearchDocument], language: String) {
        let slices = stride(from: 0, to: documents.count, by: 256).map { $0..<min($0 + 256, documents.count) }
        let counts = Parallel.map(slices.map { Array(documents[$0]) }, with: [(), ()]) { _, slice in SliceCount(slice) }
        let numbers = merge(counts, language)
        var lengths: [Float] = []
        for count in counts { lengths += count.lengths }
        let average = lengths.reduce(0, +) / Float(max(1, lengths.count))
        weights = Array(repeating: [], count: words.count)
        var document: Int32 = 0
        for (count, numbers) in zip(counts, numbers) {
            for inside in count.documents {
                let norm = SearchIndexBuilder.norm(lengths[Int(document)], average: average)
                for (raw, weight) in inside.words {
                    for word in numbers[Int(raw)] { weights[Int(word)].add(Weight(document: document, weight: weight / norm)) }
                }
                for (first, second, weight) in inside.phrases {
                    guard let first = numbers[Int(first)].last, let second = numbers[Int(second)].first else { continue }
                    phrases[Pair(first: first, second: second), default: []].append(Weight(document: document, weight: weight / norm))
                }
                document += 1
            }
        }
    }

    /// Makes the words of all slices' raw words; for each slice the numbers of the words that its raw words became.
    private mutating func merge(_ counts: [SliceCount], _ language: String) -> [[[Int32]]] {
        var all = WordTable()
        let locals = counts.map { count in
            (0..<count.table.count).map { raw in count.table[raw].withUnsafeBufferPointer { Int32(all.number(of: $0, hash: count.table.hash(of: raw))) } }
        }
        let table = all
        let spellings = Parallel.map(Array(0..<all.count)) { Words.split(String(decoding: table[$0], as: UTF8.self), language) }
        var numbers: [Word: Int32] = [:]
        for word in Set(spellings.joined()).sorted(by: { $0.exact.utf8.lexicographicallyPrecedes($1.exact.utf8) }) {
            numbers[word] = Int32(words.count)
            words.append(word)
        }
        let ofRaw = spellings.map { $0.compactMap { numbers[$0] } }
        return locals.map { $0.map { ofRaw[Int($0)] } }
    }
}

extension [WordCount.Weight] {
    /// Adds a weight of the last document, or of a later one.
    mutating func add(_ weight: WordCount.Weight) {
        if let last, last.document == weight.document {
            self[count - 1] = WordCount.Weight(document: last.document, weight: last.weight + weight.weight)
        } else {
            append(weight)
        }
    }
}

/// The words of some documents, by their number in a table of the slice's own.
private struct SliceCount: Sendable {
    struct Document: Sendable {
        let words: [(raw: Int32, weight: Float)]
        let phrases: [(first: Int32, second: Int32, weight: Float)]
    }

    private(set) var table = WordTable()
    private(set) var documents: [Document] = []
    /// Words of the body.
    private(set) var lengths: [Float] = []

    init(_ documents: [SearchDocument]) {
        var weights: [Float] = []
        for document in documents {
            var met: [Int32] = []
            var phrases: [(Int32, Int32, Float)] = []
            var length: Float = 0
            for (field, text) in document.fields {
                var previous: Int32 = -1
                var text = text
                text.withUTF8 { bytes in
                    WordCutter.forEach(in: bytes) { word, hash in
                        let number = table.number(of: word, hash: hash)
                        while weights.count <= number { weights.append(0) }
                        if weights[number] == 0 { met.append(Int32(number)) }
                        weights[number] += field.weight
                        if field == .body { length += 1 }
                        if field.hasPhrases, previous >= 0 { phrases.append((previous, Int32(number), field.weight)) }
                        previous = Int32(number)
                    }
                }
            }
            self.documents.append(Document(words: met.map { ($0, weights[Int($0)]) }, phrases: phrases))
            lengths.append(length)
            for number in met { weights[Int(number)] = 0 }
        }
    }
}
