internal import Glibc
import UTF8Text

/// A hunspell dictionary (`man 5 hunspell`), read for what hunspell cannot be asked: what may stand first, in the middle or last of a compound.
///
/// Suffixes, also two in a row, conditions and the flags of compounds are understood; prefixes, compound rules and replacements are not, and of
/// compounds it knows the parts only. Reading takes about 10 ms. An object, since every word that is looked up in it holds it.
final class AffixDictionary: Sendable {
    /// Where a form stands.
    enum Place: Sendable {
        case alone, first, middle, last
    }

    private let entries: EntryTable
    private let suffixes: SuffixTable
    /// Those that may stand inside compounds.
    private let joints: SuffixTable
    private let flags: CompoundFlags
    /// Flags that suffixes carry, of suffixes that may follow them.
    private let following: UInt128

    /// - Parameter path: of the `.dic` and `.aff` files, without these endings. What cannot be read is empty.
    init(path: String) {
        var bits = FlagBits()
        let (flags, rules) = Self.readSuffixes(Self.bytes(of: path + ".aff"), &bits)
        self.flags = flags
        following = rules.reduce(0) { $0 | $1.continuation } & rules.reduce(0) { $0 | $1.flag }
        suffixes = SuffixTable(rules)
        joints = SuffixTable(rules.filter { $0.continuation & flags.permit != 0 })
        entries = Self.readEntries(Self.bytes(of: path + ".dic"), flags, &bits)
    }

    private static func readSuffixes(_ file: [UInt8], _ bits: inout FlagBits) -> (CompoundFlags, [Suffix]) {
        var flags = CompoundFlags()
        var rules: [Suffix] = []
        for line in file.split(separator: 0x0A) {
            let fields = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            guard let directive = fields.first, fields.count > 1 else { continue }
            switch String(decoding: directive, as: UTF8.self) {
            case "FLAG": bits.areNumbers = fields[1].elementsEqual("num".utf8)
            case "SFX" where fields.count > 4: rules.append(Suffix(fields, &bits))
            case let name: flags.set(name) { bits.set(fields[1]) }
            }
        }
        return (flags, rules)
    }

    /// Goes through the lines behind the first: letters, perhaps a slash and flags, perhaps a space or tab and something else.
    private static func readEntries(_ file: [UInt8], _ flags: CompoundFlags, _ bits: inout FlagBits) -> EntryTable {
        var entries = EntryTable()
        entries.reserve(file.count / 14)
        // The flags that were met last: many entries have the same. By the last bits of their hash, with it.
        var last = [(text: UInt64, number: UInt16?)](repeating: (0, nil), count: 4096)
        var beginnings: [UInt64] = []
        var index = file.firstIndex(of: 0x0A) ?? file.count
        while index < file.count {
            index += 1
            var (word, before) = (FNV1a.empty, FNV1a.empty)
            while index < file.count, file[index] != 0x2F, file[index] > 0x20 {
                before = word
                word = FNV1a.step(word, file[index])
                index += 1
            }
            let endsInHyphen = file[index - 1] == 0x2D
            let start = min(index + 1, file.count)
            var text = FNV1a.empty
            while index < file.count, file[index] > 0x20 {
                text = FNV1a.step(text, file[index])
                index += 1
            }
            let place = Int(truncatingIfNeeded: text ^ text >> 32) & (last.count - 1)
            if last[place].text != text {
                let set = bits.set(file[min(start, index)..<index])
                last[place] = (text, set & flags.forbidden == 0 ? entries.number(of: set) : nil)
            }
            if let number = last[place].number { entries.insert(word, number) }
            if endsInHyphen { beginnings.append(before) }
            while index < file.count, file[index] != 0x0A { index += 1 }
        }
        // "gatu-" is what "gata" becomes in compounds; what is a word by itself says by its flags what it may do.
        if let inside = entries.number(of: flags.begin | flags.onlyInside) {
            for beginning in beginnings where !entries.contains(beginning, where: { _ in true }) { entries.insert(beginning, inside) }
        }
        return entries
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
struct FlagBits {
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
