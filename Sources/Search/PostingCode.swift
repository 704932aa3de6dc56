/// How lists of documents are written in the index: text that compresses well, in characters that need no escape.
///
/// A list is a row of groups, one for each level, highest first: the level's character, then for each document the gap to the one before it in
/// its group (from -1), in digits of base 32, most significant first, of which all but the last are in the upper alphabet. A list that was cut to its best
/// documents begins with `!` and the number of all, written like a gap.
enum PostingCode {
    static let levelCount = 16
    private static let levels = Array("#$%@()*+,./:;=?^".utf8)
    /// Digits with which a number ends, and those before the end.
    private static let last = Array("abcdefghijklmnopqrstuvwxyz012345".utf8)
    private static let earlier = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_".utf8)

    /// Of each byte: a level's number, 32 and more for a last digit, 64 and more for an earlier one, 255 for all others.
    private static let meanings: [UInt8] = {
        var meanings = [UInt8](repeating: 255, count: 256)
        for (value, byte) in levels.enumerated() { meanings[Int(byte)] = UInt8(value) }
        for (value, byte) in last.enumerated() { meanings[Int(byte)] = UInt8(32 + value) }
        for (value, byte) in earlier.enumerated() { meanings[Int(byte)] = UInt8(64 + value) }
        return meanings
    }()

    /// What a level stands for, in 256ths of one occurrence in a text of average length: half a power of two each.
    static let values = [64, 91, 128, 181, 256, 362, 512, 724, 1024, 1448, 2048, 2896, 4096, 5793, 8192, 11585]

    /// The level nearest to a weight in occurrences.
    static func level(of weight: Float) -> UInt8 {
        let value = Int(min(weight, 1_000) * 256)
        // Between two levels the geometric mean decides.
        return UInt8(values.indices.dropLast().first { value * value < values[$0] * values[$0 + 1] } ?? levelCount - 1)
    }

    static func appendNumber(_ number: Int, to bytes: inout [UInt8]) {
        var digits = 1
        while number >> (5 * digits) > 0 { digits += 1 }
        for digit in stride(from: digits - 1, to: 0, by: -1) { bytes.append(earlier[number >> (5 * digit) & 31]) }
        bytes.append(last[number & 31])
    }

    /// - Parameters:
    ///   - postings: in the order of documents.
    ///   - limit: of documents; beyond it those of the lowest levels are left out.
    static func append(_ postings: [Posting], limit: Int, to bytes: inout [UInt8]) {
        var left = postings.count
        if left > limit {
            bytes.append(0x21)
            appendNumber(left, to: &bytes)
            left = limit
        }
        for level in stride(from: levelCount - 1, through: 0, by: -1) where left > 0 {
            var previous: Int32 = -1
            for posting in postings where posting.level == level {
                guard left > 0 else { break }
                if previous == -1 { bytes.append(levels[level]) }
                appendNumber(Int(posting.document - previous - 1), to: &bytes)
                previous = posting.document
                left -= 1
            }
        }
    }

    /// The list, and how many documents it had before it was cut; nil where the bytes are none.
    static func read(_ bytes: ArraySlice<UInt8>, documents: Int) -> (postings: [Posting], count: Int)? {
        var postings: [Posting] = []
        var index = bytes.startIndex
        var count: Int?
        if bytes.first == 0x21 {
            index += 1
            guard let number = number(bytes, &index) else { return nil }
            count = number
        }
        var level: UInt8?
        var previous = -1
        while index < bytes.endIndex {
            let meaning = meanings[Int(bytes[index])]
            if meaning < 16 {
                level = meaning
                previous = -1
                index += 1
                continue
            }
            guard let level, let gap = number(bytes, &index) else { return nil }
            previous += gap + 1
            guard previous < documents else { return nil }
            postings.append(Posting(document: Int32(previous), level: level))
        }
        return (postings, max(count ?? 0, postings.count))
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> Int? {
        var value = 0
        while index < bytes.endIndex, value < 1 << 26 {
            let meaning = meanings[Int(bytes[index])]
            guard meaning >= 32, meaning != 255 else { return nil }
            index += 1
            value = value << 5 | Int(meaning & 31)
            if meaning < 64 { return value }
        }
        return nil
    }
}

/// A document and how strongly a term stands in it.
struct Posting: Sendable, Equatable {
    let document: Int32
    /// See `PostingCode.values`.
    let level: UInt8
}
