/// Text as scanners for personal data read it, with the way back to the text as it came in.
///
/// Invisible characters are dropped, the many spaces, dashes and digits of Unicode become ASCII, and letters are composed (NFC), so
/// that a rule written in ASCII meets every spelling of it. Every place of the result maps back to the bytes and to the scalars it
/// came from, whole scalars and whole composed letters at a time. Time and space are linear in the length of the text.
package struct NormalisedText: Sendable {
    /// Well-formed UTF-8.
    package let bytes: [UInt8]
    private let original: [UInt8]
    /// Where the two texts part and meet again, in order; empty when they are equal.
    private let pieces: [Piece]
    /// The number of scalars before every `blockSize`-th byte of the original; empty when the original is ASCII.
    private let scalarsBefore: [Int]

    private static let blockSize = 256

    /// - Parameter original: well-formed UTF-8. Bytes that are not are kept as they are, and nothing is then composed.
    package init(_ original: [UInt8]) {
        self.original = original
        guard original.contains(where: { $0 >= 0x7F || ($0 < 0x20 && !isPlainControl($0)) || $0 == 0x26 || $0 == 0x5C }) else {
            bytes = original
            pieces = []
            scalarsBefore = []
            return
        }
        var normaliser = Normaliser(original)
        normaliser.run()
        bytes = normaliser.isUnchanged ? original : normaliser.bytes
        pieces = normaliser.isUnchanged ? [] : normaliser.pieces
        scalarsBefore = Self.countScalars(in: original)
    }

    package init(_ original: String) {
        self.init(Array(original.utf8))
    }

    /// The bytes of the original that `range` of `bytes` came from. Dropped characters at its ends are left out, those inside it are in.
    ///
    /// Logarithmic in the number of places where the texts differ.
    package func originalByteRange(of range: Range<Int>) -> Range<Int> {
        let range = range.clamped(to: 0..<bytes.count)
        guard !pieces.isEmpty else { return range }
        let start = pieces[lastPiece { $0.start <= range.lowerBound }]
        let lower = start.isCopy ? start.originalStart + (range.lowerBound - start.start) : start.originalStart
        guard !range.isEmpty else { return lower..<lower }
        let endIndex = lastPiece { $0.start < range.upperBound }
        let end = pieces[endIndex]
        let next = endIndex + 1 < pieces.count ? pieces[endIndex + 1].originalStart : original.count
        return lower..<(end.isCopy ? end.originalStart + (range.upperBound - end.start) : next)
    }

    /// The Unicode scalars of the original that `range` of `bytes` came from, counted from the start of the original.
    ///
    /// Costs no more than `originalByteRange` and a short count, however far into the text.
    package func originalScalarRange(of range: Range<Int>) -> Range<Int> {
        let bytes = originalByteRange(of: range)
        return scalarOffset(ofByte: bytes.lowerBound)..<scalarOffset(ofByte: bytes.upperBound)
    }

    private func scalarOffset(ofByte offset: Int) -> Int {
        guard !scalarsBefore.isEmpty else { return offset }
        let block = offset / Self.blockSize
        return original[(block * Self.blockSize)..<offset].reduce(scalarsBefore[block]) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func countScalars(in original: [UInt8]) -> [Int] {
        var counts: [Int] = []
        counts.reserveCapacity(original.count / blockSize + 1)
        var total = 0
        for start in stride(from: 0, through: original.count, by: blockSize) {
            counts.append(total)
            total = original[start..<min(start + blockSize, original.count)].reduce(total) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
        }
        return counts
    }

    /// The index of the last piece for which `isBefore` holds; it holds for the first.
    private func lastPiece(where isBefore: (Piece) -> Bool) -> Int {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if isBefore(pieces[middle]) { low = middle } else { high = middle }
        }
        return low
    }
}

/// A stretch of normalised text that runs to the next piece: a copy of the original, byte for byte, or something written in its place.
private struct Piece {
    let start: Int
    let originalStart: Int
    let isCopy: Bool
}

private struct Normaliser {
    private let original: [UInt8]
    private(set) var bytes: [UInt8] = []
    private(set) var pieces = [Piece(start: 0, originalStart: 0, isCopy: true)]
    /// Where the bytes that are still to be copied begin.
    private var copyStart = 0

    var isUnchanged: Bool { pieces.count == 1 }

    /// Marks beyond this number on one letter are kept in the order in which they came (compare Unicode annex 15, section 13).
    private static let marksOnOneLetter = 30

    init(_ original: [UInt8]) {
        self.original = original
    }

    mutating func run() {
        let composes = needsComposing
        bytes.reserveCapacity(original.count)
        var index = 0
        while index < original.count {
            if !composes { index = endOfPlainText(from: index) }
            guard index < original.count else { break }
            let byte = original[index]
            if isPlain(byte), index + 1 == original.count || original[index + 1] < 0x80 {
                index += 1
                continue
            }
            if let end = endOfTerminalSequence(at: index) {
                replace(index..<end, with: [])
                index = end
                continue
            }
            if original[index] == 0x5C, index + 1 < original.count, isPunctuation(original[index + 1]) {
                replace(index..<(index + 1), with: [])
                index += 1
                // The escaped character itself is taken as it is.
                if original[index] == 0x5C || original[index] == 0x26 { index += 1 }
                continue
            }
            if let reference = CharacterReference(in: original, at: index) {
                let substitute = Substitute(for: reference.scalar)
                replace(index..<reference.end, with: substitute == .none ? Array(String(reference.scalar).utf8) : substitute.bytes)
                index = reference.end
                continue
            }
            let (scalar, length) = original.scalar(at: index)
            if let latin = LookAlike.latin(scalar), LookAlike.isInLatinWord(index..<(index + length), of: original) {
                replace(index..<(index + length), with: [latin])
                index += length
                continue
            }
            let substitute = Substitute(for: scalar)
            if substitute == .none {
                index = composes ? composeSegment(at: index, starter: scalar, length: length) : index + length
            } else {
                replace(index..<(index + length), with: substitute.bytes)
                index += length
            }
        }
        bytes += original[copyStart...]
    }

    /// Behind ASCII, and the letters of Latin-1, which stay as they are where nothing is composed.
    private func endOfPlainText(from start: Int) -> Int {
        original.withUnsafeBufferPointer { text in
            var index = start
            while index < text.count {
                if isPlain(text[index]) {
                    index += 1
                } else if text[index] == 0xC3, index + 1 < text.count, text[index + 1] >= 0x80 {
                    index += 2
                } else {
                    break
                }
            }
            return index
        }
    }

    /// The end of a control sequence for terminals, `ESC [ parameters final` (ECMA-48, 5.4), that begins at `start`; nil where none does.
    private func endOfTerminalSequence(at start: Int) -> Int? {
        guard original[start] == 0x1B, start + 1 < original.count, original[start + 1] == 0x5B else { return nil }
        var index = start + 2
        while index < min(original.count, start + 32), (0x20...0x3F).contains(original[index]) { index += 1 }
        return index < original.count && (0x40...0x7E).contains(original[index]) ? index + 1 : nil
    }

    /// Whether a quick look leaves it open that composition changes something.
    private var needsComposing: Bool {
        guard holdsMoreThanLatin else { return false }
        guard var span = try? UTF8Span(validating: original.span) else { return false }
        return !span.checkForNFC(quickCheck: true)
    }

    /// Whether there is anything but the scalars before U+0300 and the quotation marks and dashes of U+2002 to U+203F, none of which composes.
    private var holdsMoreThanLatin: Bool {
        original.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                if text[index] < 0xCC {
                    index += 1
                } else if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] >= 0x82 {
                    index += 3
                } else {
                    return true
                }
            }
            return false
        }
    }

    /// Composes the scalar at `start` with the marks that follow it, and returns where the next segment begins.
    private mutating func composeSegment(at start: Int, starter: Unicode.Scalar, length: Int) -> Int {
        var segment = String.UnicodeScalarView([starter])
        var marks = 0
        var end = start + length
        var index = end
        while index < original.count, original[index] >= 0x80, marks < Self.marksOnOneLetter {
            let (scalar, length) = original.scalar(at: index)
            let substitute = Substitute(for: scalar)
            index += length
            if substitute == .drop { continue }
            guard substitute == .none, scalar.joinsTheOneBefore else { break }
            segment.append(scalar)
            marks += 1
            end = index
        }
        guard marks > 0 || starter.mayChangeAlone else { return end }
        let composed = Array(String(segment).nfc.utf8)
        if !original[start..<end].elementsEqual(composed) { replace(start..<end, with: composed) }
        return end
    }

    /// Ends the copy before `range` and writes `substitute` in its place.
    private mutating func replace(_ range: Range<Int>, with substitute: [UInt8]) {
        bytes += original[copyStart..<range.lowerBound]
        if pieces[pieces.count - 1].originalStart == range.lowerBound { pieces.removeLast() }
        pieces.append(Piece(start: bytes.count, originalStart: range.lowerBound, isCopy: false))
        bytes += substitute
        pieces.append(Piece(start: bytes.count, originalStart: range.upperBound, isCopy: true))
        copyStart = range.upperBound
    }
}

/// ASCII punctuation, which Markdown lets stand behind a backslash (CommonMark 0.31, 2.4).
private func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte) }

/// ASCII that needs no look.
private func isPlain(_ byte: UInt8) -> Bool { byte < 0x7F && (byte >= 0x20 || isPlainControl(byte)) && byte != 0x26 && byte != 0x5C }

/// Tab, line feed, carriage return.
private func isPlainControl(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }

/// What stands for a scalar, whatever its neighbours are.
private enum Substitute: Equatable {
    /// The scalar itself.
    case none
    case drop
    case write(UInt8)

    init(for scalar: Unicode.Scalar) {
        let value = scalar.value
        self =
            switch value {
            // Controls other than tab and line ends have no place in text, and terminals act on them.
            case 0x09, 0x0A, 0x0D: .none
            case 0..<0x20, 0x7F..<0xA0: .drop
            case 0x20..<0x7F: .none
            // Invisible joiners and fillers, annotation marks, tags.
            case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .drop
            // Soft hyphen, keycap mark, zero-width characters, directional marks (phones wrap shared numbers in them), variation selectors.
            case 0xAD, 0x20E3, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0xFE00...0xFE0F: .drop
            case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .write(0x20)
            case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: .write(0x2D)
            case 0x660...0x669: .write(UInt8(value - 0x660) + 0x30)
            case 0x6F0...0x6F9: .write(UInt8(value - 0x6F0) + 0x30)
            // Full-width forms; the mathematical digits come as five alphabets of ten.
            case 0xFF01...0xFF5E: .write(UInt8(value - 0xFF01) + 0x21)
            case 0x1D7CE...0x1D7FF: .write(UInt8((value - 0x1D7CE) % 10) + 0x30)
            default: .none
            }
    }

    var bytes: [UInt8] {
        if case .write(let byte) = self { [byte] } else { [] }
    }
}

extension Unicode.Scalar {
    /// Whether composition may join it to the scalars before it: every mark, and the second parts of Hangul syllables.
    fileprivate var joinsTheOneBefore: Bool {
        guard value >= 0x300 else { return false }
        switch value {
        case 0x1161...0x1175, 0x11A8...0x11C2: return true
        default: return properties.canonicalCombiningClass != .notReordered || properties.isGraphemeExtend
        }
    }

    /// Whether it lies in a block with scalars that NFC replaces even when they stand alone.
    fileprivate var mayChangeAlone: Bool {
        switch value {
        case 0x340...0x387, 0x958...0xFFF, 0x1F71...0x1FFF, 0x2126...0x2ADC, 0xF900...0xFB4E, 0x1D15E...0x1D1C0, 0x2F800...0x2FA1F: true
        default: false
        }
    }
}

extension [UInt8] {
    /// The scalar at `index` and its length in bytes; U+FFFD and 1 where the bytes are not UTF-8.
    fileprivate func scalar(at index: Int) -> (Unicode.Scalar, Int) {
        let lead = self[index]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1 else { return (Unicode.Scalar(lead), 1) }
        guard index + length <= count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
