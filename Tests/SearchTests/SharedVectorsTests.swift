import Search
import Testing

@Suite struct SharedVectorsTests {
    private let vectors: SharedVectors

    init() throws { vectors = try SharedVectors.read() }

    @Test func `texts fall into the same words`() {
        #expect(vectors.words.count >= 20)
        for vector in vectors.words { #expect(Words.split(vector.text).map { Array($0.unicodeScalars) } == vector.words.map { Array($0.unicodeScalars) }, "\(vector.text)") }
    }

    @Test func `documents give the same index, byte for byte`() throws {
        for bank in vectors.banks { #expect(Array(try #require(bank.searchIndex.text).utf8) == Array(bank.index.utf8)) }
    }

    @Test func `queries give the same answers in the same order with the same scores`() throws {
        for bank in vectors.banks {
            let read = try #require(SearchIndex(text: bank.index))
            #expect(bank.queries.count > 1)
            for vector in bank.queries {
                #expect(bank.searchIndex.search(vector.query, limit: vector.limit).map(SharedVectors.Hit.init) == vector.results, "\(vector.query)")
                #expect(read.search(vector.query, limit: vector.limit).map(SharedVectors.Hit.init) == vector.results, "\(vector.query)")
            }
        }
    }
}
