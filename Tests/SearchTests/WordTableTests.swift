import Testing

@testable import Search

struct WordTableTests {
    private func number(_ word: String, hash: UInt64, in table: inout WordTable) -> Int {
        Array(word.utf8).withUnsafeBufferPointer { table.number(of: $0, hash: hash) }
    }

    @Test func `numbers words in the order in which they are met`() {
        var table = WordTable()
        #expect(["b", "a", "b", "", "ö", "", "a"].map { number($0, hash: UInt64($0.utf8.count), in: &table) } == [0, 1, 0, 2, 3, 2, 1])
        #expect(table.count == 4 && (0..<4).map { String(decoding: table[$0], as: UTF8.self) } == ["b", "a", "", "ö"] && table.hash(of: 3) == 2)
    }

    @Test func `keeps words of one hash apart`() {
        var table = WordTable()
        let words = (0..<300).map { "w\($0)" }
        #expect(words.map { number($0, hash: .max, in: &table) } == Array(0..<300) && words.map { number($0, hash: .max, in: &table) } == Array(0..<300))
        #expect(number("w0", hash: 1, in: &table) == 300)
    }

    @Test func `grows`() {
        var table = WordTable()
        for round in 0..<2 {
            for value in 0..<10_000 where number("\(value)", hash: UInt64(value) &* 0x9E37_79B9_7F4A_7C15, in: &table) != value { Issue.record("\(value) in round \(round)") }
        }
        #expect(table.count == 10_000 && String(decoding: table[9_999], as: UTF8.self) == "9999")
    }
}
