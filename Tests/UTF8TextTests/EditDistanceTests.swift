import Testing
import UTF8Text

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "abc", 3), ("topic", "topic", 0), ("topci", "topic", 1), ("ab", "ba", 1), ("kitten", "sitting", 3),
        ("ca", "abc", 3), ("åäö", "aao", 3), ("å", "a\u{30A}", 2),
    ])
    func `each typing error counts one`(a: String, b: String, distance: Int) {
        #expect(EditDistance.between(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: 10) == distance)
    }

    @Test(arguments: [(3, 3 as Int?), (2, nil), (0, nil), (-1, nil)])
    func `more than the limit is nil`(limit: Int, distance: Int?) {
        #expect(EditDistance.between(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars), limit: limit) == distance)
    }

    @Test(arguments: 0..<20)
    func `random words are as far apart as the whole table says`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<100 {
            let a = word(&numbers)
            let b = word(&numbers)
            let distance = naive(a, b)
            for limit in 0...6 {
                #expect(EditDistance.between(a, b, limit: limit) == (distance <= limit ? distance : nil), "\(a) \(b) \(limit)")
            }
        }
    }

    private func word(_ numbers: inout Numbers) -> [Unicode.Scalar] {
        let letters: [Unicode.Scalar] = ["a", "b", "å"]
        return (0..<Int.random(in: 0...8, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "a" }
    }

    /// The definition, word for word: every cell of the table, no limit.
    private func naive(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var table = (0...a.count).map { i in (0...b.count).map { j in i == 0 ? j : i } }
        for i in a.indices {
            for j in b.indices {
                table[i + 1][j + 1] = min(table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1) }
            }
        }
        return table[a.count][b.count]
    }
}
