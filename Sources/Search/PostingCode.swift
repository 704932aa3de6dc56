/// How lists of documents are written in the index: text that compresses well, in characters that need no escape.
///
/// A list is a row of groups, one for each level, highest first: the level's character, then for each document the gap to the one before it in
/// its group (from -1). A number ends with a letter, its remainder by 52; before it stand the digits of the rest, if there is one, in base 21 and an
/// alphabet of their own, most significant first. A list that was cut to its best documents begins with `!` and the number of all.
enum PostingCode {
    static let levelCount = 10
    private static let levels = Array("#$%()*+,./".utf8)
    /// Digits with which a number ends, and those before the end.
    private static let last = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    private static let earlier = Array("0123456789-_'[]`{|}~ ".utf8)

    /// Of each byte: a level's number, 16 and more for a last digit, 68 and more for an earlier one, 255 for all others.
    private static let meanings: [UInt8] = {
        var meanings = [UInt8](repeating: 255, count: 256)
        for (value, byte) in levels.enumerated() { meanings[Int(byte)] = UInt8(value) }
        for (value, byte) in last.enumerated() { meanings[Int(byte)] = UInt8(16 + value) }
        for (value, byte) in earlier.enumerated() { meanings[Int(byte)] = UInt8(68 + value) }
        return meanings
    }()

    /// What a level stands for, in 256ths of one occurrence in a text of average length: each 1.7 times the one before.
    static let values = [52, 89, 151, 256, 435, 740, 1258, 2138, 3635, 6179]

    /// The level nearest to a weight in occurrences.
    static func level(of weight: Float) -> UInt8 {
        let value = Int(min(weight, 1_000) * 256)
        // Between two levels the geometric mean decides.
        return UInt8(values.indices.dropLast().first { value * value < values[$0] * values[$0 + 1] } ?? levelCount - 1)
    }

    static func appendNumber(_ number: Int, to bytes: inout [UInt8]) {
        var power = 1
        while number / last.count >= power { power *= earlier.count }
        var rest = number / last.count
        while power > 1 {
            power /= earlier.count
            bytes.append(earlier[rest / power])
            rest %= power
        }
        bytes.append(last[number % last.count])
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
            if meaning < 10 {
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
            guard meaning >= 16, meaning != 255 else { return nil }
            index += 1
            if meaning < 68 { return value * last.count + Int(meaning) - 16 }
            value = value * earlier.count + Int(meaning) - 68
        }
        return nil
    }
}

/// A document and how strongly a term stands in it; four bytes, since an index holds millions.
struct Posting: Sendable, Equatable {
    private let packed: UInt32

    var document: Int32 { Int32(packed >> 4) }
    /// See `PostingCode.values`.
    var level: UInt8 { UInt8(packed & 15) }

    /// - Parameter document: below 2²⁷.
    init(document: Int32, level: UInt8) { packed = UInt32(document) << 4 | UInt32(level) }
}
