import TestSupport
import Testing

@testable import Search

struct PostingCodeTests {
    private func coded(_ postings: [Posting], limit: Int = .max) -> [UInt8] {
        var bytes: [UInt8] = []
        PostingCode.append(postings, limit: limit, to: &bytes)
        return bytes
    }

    private func text(_ pairs: [(Int32, UInt8)], limit: Int = .max) -> String {
        String(decoding: coded(pairs.map { Posting(document: $0, level: $1) }, limit: limit), as: UTF8.self)
    }

    private func read(_ text: String, documents: Int = 1 << 26) -> (postings: [Posting], count: Int)? { PostingCode.read(Array(text.utf8)[...], documents: documents) }

    @Test func `is a group for each level, highest first, of gaps in letters`() {
        #expect(text([]) == "" && text([(0, 0)]) == "#a" && text([(0, 9), (1, 9)]) == "/aa" && text([(0, 3), (1, 5), (3, 3)]) == "*b(ac")
        #expect(text([(51, 0)]) == "#Z" && text([(52, 0)]) == "#1a" && text([(52 * 21, 0)]) == "#10a" && text([(52 * 21 - 1, 0)]) == "# Z")
    }

    @Test func `cut lists keep the best documents and the number of all`() throws {
        #expect(text([(0, 0), (1, 4), (2, 0), (3, 9)], limit: 3) == "!e/d)b#a")
        let cut = try #require(read("!e/d)b#a"))
        #expect(cut.count == 4 && cut.postings.map(\.document) == [3, 1, 0])
        #expect(text([(0, 0), (1, 4)], limit: 2) == ")b#a" && text([(0, 0)], limit: 0) == "!b")
    }

    @Test func `every number up to 2^25 comes back`() {
        var numbers = Numbers(state: 3)
        var all = Array(0...3_000)
        for bit in 0...25 { all += [(1 << bit) - 1, 1 << bit] }
        for _ in 0..<3_000 { all.append(Int(numbers.next() % (1 << 25))) }
        for number in all {
            let bytes = coded([Posting(document: Int32(number), level: 2)])
            let back = PostingCode.read(bytes[...], documents: 1 << 26)?.postings
            if back != [Posting(document: Int32(number), level: 2)] { Issue.record("\(number): \(bytes)") }
        }
    }

    @Test func `random lists come back, best first`() {
        var numbers = Numbers(state: 5)
        for round in 0..<200 {
            let documents = Int(numbers.next() % 3_000) + 1
            let share = numbers.next() % 20 + 1
            let postings = (0..<documents).filter { _ in numbers.next() % share == 0 }.map { Posting(document: Int32($0), level: UInt8(numbers.next() % 10)) }
            let limit = round % 2 == 0 ? Int.max : 40
            let wanted = (0..<10).reversed().flatMap { level in postings.filter { $0.level == level } }.prefix(limit)
            let bytes = coded(postings, limit: limit)
            let back = PostingCode.read(bytes[...], documents: documents)
            #expect(back?.postings == Array(wanted) && back?.count == postings.count)
            #expect(!bytes.contains { $0 < 0x20 || $0 > 0x7E || [0x22, 0x26, 0x3C, 0x3E, 0x5C].contains($0) })
        }
    }

    @Test(arguments: ["a", "#", "#1", "#1#", "#a?", "#a\"", "!", "!1", "!#a", "#\\", "#a\n", "#a!", "#~~~~~~~~~~~~~~~~a", "#é", "#Z", "#1a", "#aaaaaaaaaaaaaaaaaaaaa", "\0"])
    func `damaged bytes are no list`(text: String) {
        let known = text == "#" ? 0 : nil
        #expect(read(text, documents: 20)?.postings.count == known)
    }

    @Test func `any bytes are a list of documents that there are, or none`() {
        var numbers = Numbers(state: 9)
        let bytes = Array("#$%()*+,./!abcXYZ019-_'[]`{|}~ \"\\<é".utf8)
        for _ in 0..<5_000 {
            let list = (0..<Int(numbers.next() % 12)).map { _ in bytes[Int(numbers.next() % UInt64(bytes.count))] }
            if let (postings, count) = PostingCode.read(list[...], documents: 1_000) {
                #expect(postings.allSatisfy { (0..<1_000).contains($0.document) && $0.level < 10 } && count >= postings.count)
            }
        }
    }

    @Test func `a level is the nearest by ratio`() {
        for (level, value) in PostingCode.values.enumerated() { #expect(PostingCode.level(of: Float(value) / 256) == level) }
        #expect(PostingCode.level(of: 0) == 0 && PostingCode.level(of: 1_000_000) == 9 && PostingCode.level(of: .infinity) == 9)
        #expect(PostingCode.level(of: 67 / 256) == 0 && PostingCode.level(of: 69 / 256) == 1 && PostingCode.level(of: 333 / 256) == 3 && PostingCode.level(of: 334 / 256) == 4)
        #expect(zip(PostingCode.values, PostingCode.values.dropFirst()).allSatisfy { (165...175).contains($1 * 100 / $0) })
    }
}
