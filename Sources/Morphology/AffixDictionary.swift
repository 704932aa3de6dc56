internal import Glibc
import UTF8Text

/// A hunspell dictionary (`man 5 hunspell`), read for what hunspell cannot be asked: what may stand first, in the middle or last of a compound, and
/// of which entry it is a form.
///
/// Suffixes, also two in a row, conditions and the flags of compounds are understood; prefixes, compound rules and replacements are not, and of
/// compounds it knows the parts only. Reading takes about 20 ms.
struct AffixDictionary: Sendable {
    /// Where a form stands.
    enum Place: Sendable {
        case alone, first, middle, last
    }

    private var entries = EntryTable()
    private var suffixes = SuffixTable()
    /// Those that may stand inside compounds.
    private var joints = SuffixTable()
    private var flags = CompoundFlags()
    /// Flags that suffixes carry, of suffixes that may follow them.
    private var following: UInt128 = 0

    /// - Parameter path: of the `.dic` and `.aff` files, without these endings. What cannot be read is empty.
    init(path: String) {
        var bits = FlagBits()
        var rules: [Suffix] = []
        for line in Self.bytes(of: path + ".aff").split(separator: 0x0A) {
            let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            guard let directive = fields.first, fields.count > 1 else { continue }
            switch String(decoding: directive, as: UTF8.self) {
            case "FLAG": bits.areNumbers = fields[1].elementsEqual("num".utf8)
            case "SFX" where fields.count > 4: rules.append(Suffix(fields, &bits))
            case let name: flags.set(name) { bits.set(fields[1]) }
            }
        }
        following = rules.reduce(0) { $0 | $1.continuation } & rules.reduce(0) { $0 | $1.flag }
        for rule in rules {
            suffixes.insert(rule)
            if rule.continuation & flags.permit != 0 { joints.insert(rule) }
        }
        var sets: [UInt64: UInt128] = [:]
        let words = Self.bytes(of: path + ".dic")
        var index = words.firstIndex(of: 0x0A) ?? words.count
        entries.reserve(words.count / 14)
        var beginnings: [UInt64] = []
        while index < words.count {
            index += 1
            var (word, before) = (FNV1a.empty, FNV1a.empty)
            while index < words.count, words[index] != 0x2F, words[index] > 0x20 {
                before = word
                word = FNV1a.step(word, words[index])
                index += 1
            }
            let endsInHyphen = words[index - 1] == 0x2D
            let start = min(index + 1, words.count)
            var flags = FNV1a.empty
            while index < words.count, words[index] > 0x20 {
                flags = FNV1a.step(flags, words[index])
                index += 1
            }
            let set = sets[flags] ?? bits.set(words[min(start, index)..<index])
            sets[flags] = set
            if set & self.flags.forbidden == 0 { entries.insert(word, set) }
            if endsInHyphen { beginnings.append(before) }
            while index < words.count, words[index] != 0x0A { index += 1 }
        }
        // "gatu-" is what "gata" becomes in compounds; what is a word by itself says by its flags what it may do.
        for beginning in beginnings where !entries.contains(beginning, where: { _ in true }) { entries.insert(beginning, flags.begin | flags.onlyInside) }
    }

    /// Whether a piece of a word is in the dictionary as something that may stand at a place.
    func contains(_ piece: Range<Int>, of word: WordPieces, _ place: Place) -> Bool {
        guard !piece.isEmpty else { return false }
        if entries.contains(word.hash(piece), where: { flags.allow($0, nil, place) }) { return true }
        let isInside = place == .first || place == .middle
        if isSuffixed(piece, of: word, isInside ? joints : suffixes, { flags.allow($0, $1, place) }) { return true }
        return !isInside && isDoublySuffixed(piece, of: word, place)
    }

    /// Whether a piece may end in a suffix that `isWanted` of the flags of the entry and of the suffix.
    private func isSuffixed(_ piece: Range<Int>, of word: WordPieces, _ suffixes: SuffixTable, _ isWanted: (UInt128, UInt128) -> Bool) -> Bool {
        for length in 0...min(suffixes.longest, piece.count - 1) {
            let kept = piece.dropLast(length)
            for group in suffixes[word.hash(kept.upperBound..<piece.upperBound)] {
                let isFound = entries.contains(FNV1a.of(group.stripped, after: word.hash(kept))) { set in
                    set & group.flags != 0
                        && group.rules.contains { set & $0.flag != 0 && isWanted(set, $0.continuation) && $0.condition.matches(word.letters[kept], group.strippedLetters) }
                }
                if isFound { return true }
            }
        }
        return false
    }

    /// Of "bidragets" first "s" is taken off, then "et".
    private func isDoublySuffixed(_ piece: Range<Int>, of word: WordPieces, _ place: Place) -> Bool {
        guard following != 0 else { return false }
        for length in 0...min(suffixes.longest, piece.count - 1) {
            let kept = piece.dropLast(length)
            for group in suffixes[word.hash(kept.upperBound..<piece.upperBound)] where group.flags & following != 0 {
                let outer = group.rules.reduce(0) { $1.flag & following != 0 && $1.condition.matches(word.letters[kept], group.strippedLetters) ? $0 | $1.flag : $0 }
                guard outer != 0 else { continue }
                let inner = group.stripped.isEmpty ? word : WordPieces(word.text(kept) + String(decoding: group.stripped, as: UTF8.self))
                let isFound = isSuffixed(group.stripped.isEmpty ? kept : 0..<inner.letters.count, of: inner, suffixes) { set, continuation in
                    continuation & outer != 0 && flags.allow(set, continuation & ~flags.needAffix, place)
                }
                if isFound { return true }
            }
        }
        return false
    }

    private static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: max(0, size)) { buffer, count in count = fread(buffer.baseAddress, 1, buffer.count, file) }
    }
}

/// Sets of flags as bits, in the order in which flags are met; beyond 127 they are passed over.
private struct FlagBits {
    /// Or else each byte is a flag.
    var areNumbers = false
    private var bits: [Int: UInt128] = [:]

    mutating func set(_ text: ArraySlice<UInt8>) -> UInt128 {
        let flags = areNumbers ? text.split(separator: 0x2C).compactMap { Int(String(decoding: $0, as: UTF8.self)) } : text.map(Int.init)
        return flags.reduce(0) { $0 | bit(of: $1) }
    }

    private mutating func bit(of flag: Int) -> UInt128 {
        if let bit = bits[flag] { return bit }
        let bit: UInt128 = bits.count < 127 ? 1 << bits.count : 0
        bits[flag] = bit
        return bit
    }
}

/// The flags that decide about compounds.
private struct CompoundFlags {
    var begin: UInt128 = 0
    var middle: UInt128 = 0
    var end: UInt128 = 0
    var permit: UInt128 = 0
    var onlyInside: UInt128 = 0
    var needAffix: UInt128 = 0
    var forbidden: UInt128 = 0

    mutating func set(_ directive: String, _ flag: () -> UInt128) {
        switch directive {
        case "COMPOUNDBEGIN": begin = flag()
        case "COMPOUNDMIDDLE": middle = flag()
        case "COMPOUNDEND": end = flag()
        case "COMPOUNDPERMITFLAG": permit = flag()
        case "ONLYINCOMPOUND": onlyInside = flag()
        case "NEEDAFFIX": needAffix = flag()
        case "FORBIDDENWORD": forbidden = flag()
        default: break
        }
    }

    /// - Parameters:
    ///   - entry: the flags of the entry.
    ///   - suffix: those of its suffix, if it has one.
    func allow(_ entry: UInt128, _ suffix: UInt128?, _ place: AffixDictionary.Place) -> Bool {
        guard (suffix ?? entry) & needAffix == 0 else { return false }
        let both = entry | (suffix ?? 0)
        switch place {
        case .alone: return both & onlyInside == 0
        case .first: return both & begin != 0
        case .middle: return both & middle != 0
        case .last: return both & end != 0
        }
    }
}

private struct Suffix {
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
private struct SuffixGroup {
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
private struct SuffixTable {
    private var groups: [UInt64: [SuffixGroup]] = [:]
    /// In letters.
    private(set) var longest = 0

    /// - Parameter hash: of what is appended.
    subscript(hash: UInt64) -> [SuffixGroup] { groups[hash] ?? [] }

    mutating func insert(_ rule: Suffix) {
        longest = max(longest, rule.appended.count { $0 & 0xC0 != 0x80 })
        groups[FNV1a.of(rule.appended), default: []].insert(rule)
    }
}

extension [SuffixGroup] {
    fileprivate mutating func insert(_ rule: Suffix) {
        let index = firstIndex { $0.stripped == rule.stripped } ?? count
        if index == count { append(SuffixGroup(rule.stripped)) }
        self[index].insert(rule)
    }
}

/// How an entry must end to take a suffix: letters and classes of letters, as "[^m]el".
private struct Condition {
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

/// The flags of entries by the hash of their letters; open addressing, further homonyms in lists of their own.
private struct EntryTable {
    private var hashes: [UInt64] = []
    /// Numbers in `distinctSets`.
    private var sets: [UInt16] = []
    private var distinctSets: [UInt128] = []
    private var numbers: [UInt128: UInt16] = [:]
    private var homonyms: [UInt64: [UInt128]] = [:]
    private var count = 0
    /// Marks the number of a word that has homonyms.
    private static let homonymMark: UInt16 = 1 << 15

    init() { resize(1 << 10) }

    /// What has more distinct sets of flags than 32,767 is not taken up.
    mutating func insert(_ hash: UInt64, _ set: UInt128) {
        let number = numbers[set] ?? UInt16(distinctSets.count)
        guard number < Self.homonymMark else { return }
        if number == distinctSets.count {
            distinctSets.append(set)
            numbers[set] = number
        }
        if (count + 1) * 3 > hashes.count * 2 { resize(hashes.count * 2) }
        let slot = slot(of: hash)
        if hashes[slot] == hash {
            sets[slot] |= Self.homonymMark
            homonyms[hash, default: []].append(set)
        } else {
            (hashes[slot], sets[slot]) = (hash, number)
            count += 1
        }
    }

    func contains(_ hash: UInt64, where isWanted: (UInt128) -> Bool) -> Bool {
        let slot = slot(of: hash)
        guard hashes[slot] == hash else { return false }
        return isWanted(distinctSets[Int(sets[slot] & ~Self.homonymMark)]) || sets[slot] & Self.homonymMark != 0 && homonyms[hash]?.contains(where: isWanted) == true
    }

    /// Where a hash stands, or belongs. No word's hash is 0.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (hashes.count - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }

    /// Makes room for so many words.
    mutating func reserve(_ words: Int) {
        var size = hashes.count
        while size * 2 < words * 3 { size *= 2 }
        if size > hashes.count { resize(size) }
    }

    private mutating func resize(_ size: Int) {
        let (oldHashes, oldSets) = (hashes, sets)
        hashes = [UInt64](repeating: 0, count: size)
        sets = [UInt16](repeating: 0, count: size)
        for (hash, set) in zip(oldHashes, oldSets) where hash != 0 {
            let slot = slot(of: hash)
            (hashes[slot], sets[slot]) = (hash, set)
        }
    }
}

/// The letters of a word (scalars) and the hash of every piece of it.
struct WordPieces {
    let letters: [Unicode.Scalar]
    private let bytes: [UInt8]
    /// Where letters begin in the bytes, and where the last one ends.
    private let starts: [Int]
    private let hashes: [UInt64]

    init(_ word: String) {
        letters = Array(word.unicodeScalars)
        let bytes = Array(word.utf8)
        self.bytes = bytes
        let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
        self.starts = starts
        hashes = [UInt64](unsafeUninitializedCapacity: starts.count * starts.count) { hashes, count in
            count = starts.count * starts.count
            hashes.initialize(repeating: FNV1a.empty)
            for start in 0..<starts.count - 1 {
                var hash = FNV1a.empty
                for end in start + 1..<starts.count {
                    for byte in starts[end - 1]..<starts[end] { hash = FNV1a.step(hash, bytes[byte]) }
                    hashes[start * starts.count + end] = hash
                }
            }
        }
    }

    func hash(_ piece: Range<Int>) -> UInt64 { hashes[piece.lowerBound * starts.count + piece.upperBound] }

    func text(_ piece: Range<Int>) -> String { String(decoding: bytes[starts[piece.lowerBound]..<starts[piece.upperBound]], as: UTF8.self) }
}
