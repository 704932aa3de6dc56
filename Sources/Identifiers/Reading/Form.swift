/// How an identifier is written: pieces that are read from left to right, greedily and without going back.
///
/// In the notation `d4` is four digits, `d4:7` four to seven; `l1:3` one to three letters; `y` a year from 1900 to 2039; `_` a space, a hyphen
/// or nothing, `s` one of the two; `-` and `/` stand for themselves, perhaps with a space on either side; every other character stands for
/// itself, in either case.
struct Form: Sendable {
    private enum Piece {
        case digits(ClosedRange<Int>)
        case letters(ClosedRange<Int>)
        case year
        case gap(isOptional: Bool)
        case mark(UInt8)
    }

    struct Match {
        let range: Range<Int>
        /// The first 19 of them.
        let digits: Digits
        /// How many of the digits are typed as letters.
        let lookalikes: Int
        /// Whether every ASCII letter is a capital.
        let isCapital: Bool
    }

    private let pieces: [Piece]

    init(_ notation: String) {
        pieces = notation.utf8.split(separator: 0x20).map { token in
            let first = token.first ?? 0
            let numbers = token.dropFirst().split(separator: 0x3A).map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
            switch (first, numbers.count) {
            case (0x64, 1...): return .digits(numbers[0]...(numbers.last ?? 0))
            case (0x6C, 1...): return .letters(numbers[0]...(numbers.last ?? 0))
            case (0x79, _): return .year
            case (0x5F, _): return .gap(isOptional: true)
            case (0x73, _): return .gap(isOptional: false)
            default: return .mark(first.lowered)
            }
        }
    }

    /// Whether the first piece can begin so: most forms fail here.
    private func mayBegin(with byte: UInt8) -> Bool {
        switch pieces.first {
        case .digits: byte.digitValue != nil
        case .letters: byte.isASCIILetter || byte >= 0x80
        case .year: byte == 0x31 || byte == 0x32
        case .mark(let mark): byte.lowered == mark || byte == 0x20
        case .gap, nil: true
        }
    }

    /// What is written so from `start` on, if nothing shows that it is part of something longer.
    func match(at start: Int, in passage: Passage) -> Match? {
        guard mayBegin(with: passage[start]), passage.mayBeginForm(start) else { return nil }
        var index = start
        var digits = Digits()
        var lookalikes = 0
        var isCapital = true
        func read(_ byte: UInt8) {
            if !byte.isDigit { lookalikes += 1 }
            if digits.count < Digits.capacity { digits.append(byte.digitValue ?? 0) }
            index += 1
        }
        for piece in pieces {
            switch piece {
            case .digits(let count):
                let first = index
                while index - first < count.upperBound, passage[index].digitValue != nil { read(passage[index]) }
                guard index - first >= count.lowerBound, passage.bytes[first..<index].contains(where: \.isDigit) else { return nil }
            case .letters(let count):
                var read = 0
                while read < count.upperBound {
                    let length = passage.bytes.letterLength(at: index)
                    guard length > 0 else { break }
                    isCapital = isCapital && (passage.bytes.isCapital(at: index) || passage[index] >= 0x80)
                    index += length
                    read += 1
                }
                guard read >= count.lowerBound else { return nil }
            case .year:
                let first = passage[index]
                let second = passage[index + 1]
                guard (first == 0x31 && second == 0x39) || (first == 0x32 && second == 0x30 && passage[index + 2] < 0x34) else { return nil }
                guard passage[index + 2].isDigit, passage[index + 3].isDigit else { return nil }
                for _ in 0..<4 { read(passage[index]) }
            case .gap(let isOptional):
                let isGap = passage[index].isSpace || passage[index] == 0x2D
                guard isGap || isOptional else { return nil }
                if isGap { index += 1 }
            case .mark(let mark):
                let mayBeSpaced = mark == 0x2D || mark == 0x2F
                if mayBeSpaced { index = passage.skippingSpaces(from: index, atMost: 1) }
                guard passage[index].lowered == mark else { return nil }
                if mark.isASCIILetter { isCapital = isCapital && passage[index].isASCIICapital }
                index += 1
                if mayBeSpaced { index = passage.skippingSpaces(from: index, atMost: 1) }
            }
        }
        guard lookalikes * 2 <= digits.count, !passage.isWordCharacter(at: index), !passage.isTied(after: index) else { return nil }
        return Match(range: start..<index, digits: digits, lookalikes: lookalikes, isCapital: isCapital)
    }
}

extension Passage {
    /// Whether nothing before `start` shows that what begins there is part of something longer.
    func mayBeginForm(_ start: Int) -> Bool { !isWordCharacter(before: start) && !isTied(before: start) }

    /// Whether a mark and a digit or letter before it tie what begins at `start` to something: 12/34 before 34.
    func isTied(before start: Int) -> Bool {
        guard (self[start - 1].isTie || self[start - 1] == 0x2B) && (isWordCharacter(before: start - 1) || self[start - 1] == 0x2B) else { return false }
        return runIndex(endingAt: start - 1).map { runs[$0].gap.binds || runs[$0].precedesLetter } ?? true
    }

    /// Whether a mark and a digit behind it tie what ends at `end` to something.
    func isTied(after end: Int) -> Bool {
        guard (self[end].isTie || self[end] == 0x2C) && self[end + 1].isDigit else { return false }
        return runIndex(endingAt: end).map { runs[$0].gap.binds } ?? true
    }

    /// The places near run `index` where an identifier that holds it may begin: the run, and the letters that stand right before it or one
    /// separator away.
    func formStarts(_ index: Int) -> [Int] {
        let start = runs[index].start
        var starts = [start]
        for offset in [start, start - 1] where offset == start || self[offset].isGroupSeparator {
            if let word = wordIndex(endingAt: offset), words[word].count <= 6 { starts.append(words[word].start) }
        }
        return starts
    }
}

extension UInt8 {
    /// A hyphen, a slash, a dot or an underscore.
    fileprivate var isTie: Bool { self == 0x2D || self == 0x2F || self == 0x2E || self == 0x5F }
}
