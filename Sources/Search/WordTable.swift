import Glibc
import UTF8Text

/// The distinct raw words of texts, numbered in the order in which they were met: what makes counting millions of words cheap.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int32] = [0]
    private var hashes: [UInt64] = []
    /// The upper half of a hash and, in the lower half, the number of its word and one more; 0 where there is none.
    private var slots = [UInt64](repeating: 0, count: 1 << 12)

    var count: Int { hashes.count }

    /// The raw word of a number.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[Int(ends[number])..<Int(ends[number + 1])] }

    func hash(of number: Int) -> UInt64 { hashes[number] }

    /// The number of `word`, a new one if it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isEqual(number, word) { return number }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = hashes.count
        slots[slot] = Self.entry(hash, number)
        hashes.append(hash)
        bytes.append(contentsOf: word)
        ends.append(Int32(bytes.count))
        if hashes.count * 2 > slots.count { grow() }
        return number
    }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = (Int(ends[number]), Int(ends[number + 1]))
        guard end - start == word.count, let other = word.baseAddress else { return word.count == end - start }
        return bytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0 + start, other, word.count) == 0 } ?? false }
    }

    private static func entry(_ hash: UInt64, _ number: Int) -> UInt64 { (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1) }

    private mutating func grow() {
        slots = [UInt64](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Self.entry(hash, number)
        }
    }
}

/// Finds the raw words of a text: what `Words.split` makes words of, as it stands.
enum WordCutter {
    /// Calls `body` with each raw word and its hash (FNV-1a).
    static func forEach(in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, UInt64) -> Void) {
        var index = 0
        while index < text.count {
            let start = index
            var hash = FNV1a.empty
            while index < text.count {
                let byte = text[index]
                if (byte | 0x20) &- 0x61 < 26, byte < 0x80 {
                    hash = FNV1a.step(hash, byte)
                    index += 1
                    continue
                }
                let length = wordLength(text, index, isInside: index > start)
                guard length > 0 else { break }
                for _ in 0..<length {
                    hash = FNV1a.step(hash, text[index])
                    index += 1
                }
            }
            if index > start {
                body(UnsafeBufferPointer(rebasing: text[start..<index]), hash ^ hash >> 29)
            } else {
                index += 1
            }
        }
    }

    /// The bytes of the letter, digit or mark at `index`, or of an apostrophe between two; 0 for anything else.
    private static func wordLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, isInside: Bool) -> Int {
        let byte = text[index]
        if byte < 0x80 {
            if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 { return 1 }
            return byte == 0x27 && isInside && index + 1 < text.count && wordLength(text, index + 1, isInside: false) > 0 ? 1 : 0
        }
        // Latin letters but × and ÷
        if byte == 0xC3, index + 1 < text.count { return text[index + 1] == 0x97 || text[index + 1] == 0xB7 ? 0 : 2 }
        guard let (scalar, length) = scalar(text, index) else { return 0 }
        if scalar == "\u{2019}" {
            return isInside && index + length < text.count && wordLength(text, index + length, isInside: false) > 0 ? length : 0
        }
        return Words.isLetterOrDigit(scalar) || isInside && Words.isMark(scalar) ? length : 0
    }

    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Unicode.Scalar, Int)? {
        let byte = text[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
        guard length > 1, index + length <= text.count else { return nil }
        var value = UInt32(byte) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }
}
