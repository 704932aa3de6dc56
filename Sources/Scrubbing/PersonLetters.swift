import Names

/// Tells which persons of a message are the same, and gives each a letter in the order in which they appear.
///
/// A name is taken for an earlier one if each word of the shorter is a form of a word of the longer: "Matti" and "Matille", "Anna Berg" and
/// "Anna", but not "Anna Berg" and "Erik Berg".
struct PersonLetters {
    private var persons: [[Set<UInt64>]] = []
    /// The persons that have a word under a key, in order.
    private var byKey: [UInt64: [Int]] = [:]

    /// The number of the person, from 0.
    mutating func number(of name: FoundName) -> Int {
        let keys = name.keys.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
        let candidates = Set(keys.flatMap { byKey[$0, default: []].prefix(Self.mostCandidates) }).sorted()
        if let known = candidates.first(where: { Self.isSame(persons[$0], name.keys) }) {
            if name.keys.count > persons[known].count { enter(name.keys, as: known) }
            return known
        }
        persons.append(name.keys)
        enter(name.keys, as: persons.count - 1)
        return persons.count - 1
    }

    private mutating func enter(_ words: [Set<UInt64>], as number: Int) {
        persons[number] = words
        for key in words.joined() where byKey[key]?.contains(number) != true { byKey[key, default: []].append(number) }
    }

    /// Of the persons that share a word, so many are compared: nobody writes of more people of one name.
    private static let mostCandidates = 50

    private static func isSame(_ a: [Set<UInt64>], _ b: [Set<UInt64>]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        return short.allSatisfy { word in long.contains { !$0.isDisjoint(with: word) } }
    }

    /// A, B … Z, AA, AB … ZZ; nil for the 703rd and further ones.
    static func letters(_ number: Int) -> String? {
        guard number < 702 else { return nil }
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
        return number < 26 ? last : String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number / 26 - 1))) + last
    }
}
