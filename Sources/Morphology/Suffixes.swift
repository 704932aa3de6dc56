import UTF8Text

/// A way in which entries change at their end.
struct Suffix {
    let flag: UInt128
    let stripped: [UInt8]
    let appended: [UInt8]
    let continuation: UInt128
    let condition: Condition

    /// - Parameter fields: `SFX flag stripped appended/flags condition`; `0` is nothing.
    init(_ fields: [ArraySlice<UInt8>], _ bits: inout FlagBits) {
        let parts = fields[3].split(separator: 0x2F, maxSplits: 1, omittingEmptySubsequences: false)
        func text(_ field: ArraySlice<UInt8>) -> [UInt8] { field.elementsEqual("0".utf8) ? [] : Array(field) }
        flag = bits.set(fields[1])
        stripped = text(fields[2])
        appended = text(parts[0])
        continuation = parts.count > 1 ? bits.set(parts[1]) : 0
        condition = Condition(fields[4])
    }
}

/// Suffixes that append the same and take off the same.
struct SuffixGroup {
    let stripped: [UInt8]
    let strippedLetters: [Unicode.Scalar]
    private(set) var rules: [Suffix] = []
    /// Of all rules.
    private(set) var flags: UInt128 = 0

    init(_ stripped: [UInt8]) {
        self.stripped = stripped
        strippedLetters = Array(String(decoding: stripped, as: UTF8.self).unicodeScalars)
    }

    mutating func insert(_ rule: Suffix) {
        rules.append(rule)
        flags |= rule.flag
    }
}

/// Suffixes by what they append.
struct SuffixTable {
    private var groups: [UInt64: [SuffixGroup]] = [:]
    /// A bit for the last twelve of each hash: most pieces of a word are no suffix.
    private var filter = [UInt64](repeating: 0, count: 64)
    /// In letters.
    private(set) var longest = 0

    init(_ rules: [Suffix]) {
        for rule in rules {
            longest = max(longest, rule.appended.count { $0 & 0xC0 != 0x80 })
            let hash = FNV1a.of(rule.appended)
            groups[hash, default: []].insert(rule)
            filter[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
        }
    }

    /// - Parameter hash: of what is appended.
    subscript(hash: UInt64) -> [SuffixGroup] { filter[Int(hash >> 6 & 63)] & 1 << (hash & 63) == 0 ? [] : groups[hash] ?? [] }
}

extension [SuffixGroup] {
    fileprivate mutating func insert(_ rule: Suffix) {
        let index = firstIndex { $0.stripped == rule.stripped } ?? count
        if index == count { append(SuffixGroup(rule.stripped)) }
        self[index].insert(rule)
    }
}

/// How an entry must end to take a suffix: letters and classes of letters, as "[^m]el".
struct Condition {
    private let elements: [(letters: [Unicode.Scalar], isNegated: Bool)]

    init(_ pattern: ArraySlice<UInt8>) {
        var elements: [(letters: [Unicode.Scalar], isNegated: Bool)] = []
        var rest = String(decoding: pattern, as: UTF8.self).unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "[" else {
                elements.append(scalar == "." ? ([], true) : ([scalar], false))
                continue
            }
            let letters = rest.prefix { $0 != "]" }
            rest = rest.dropFirst(letters.count + 1)
            elements.append((letters.filter { $0 != "^" }, letters.first == "^"))
        }
        self.elements = elements
    }

    /// Whether the entry that is `kept` with `stripped` behind it ends so.
    func matches(_ kept: ArraySlice<Unicode.Scalar>, _ stripped: [Unicode.Scalar]) -> Bool {
        guard kept.count + stripped.count >= elements.count else { return false }
        for (distance, element) in elements.reversed().enumerated() {
            let letter = distance < stripped.count ? stripped[stripped.count - 1 - distance] : kept[kept.endIndex - 1 - distance + stripped.count]
            if element.letters.contains(letter) == element.isNegated { return false }
        }
        return true
    }
}
