import Names

/// Tells which persons of a message are the same, and gives each a letter in the order in which they appear.
///
/// A name is taken for an earlier one if each word of the shorter is a form of a word of the longer: "Matti" and "Matille", "Anna Berg" and
/// "Anna", but not "Anna Berg" and "Erik Berg".
struct PersonLetters {
    private var persons: [[Set<UInt64>]] = []

    /// The number of the person, from 0.
    mutating func number(of name: FoundName) -> Int {
        if let known = persons.firstIndex(where: { Self.isSame($0, name.keys) }) {
            if name.keys.count > persons[known].count { persons[known] = name.keys }
            return known
        }
        persons.append(name.keys)
        return persons.count - 1
    }

    private static func isSame(_ a: [Set<UInt64>], _ b: [Set<UInt64>]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        return short.allSatisfy { word in long.contains { !$0.isDisjoint(with: word) } }
    }

    /// A, B … Z, AA, AB …
    static func letters(_ number: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
        return number < 26 ? last : letters(number / 26 - 1) + last
    }
}
