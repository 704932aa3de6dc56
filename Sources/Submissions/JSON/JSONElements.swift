/// Where the parts of a JSON text lie. They are not looked at, so that a broken one does not hide the others.
enum JSONElements {
    /// A file with more is no list of submissions.
    static let limit = 100_000

    /// The elements of a list, in bytes; nil where the bytes are no list. No more than one behind the limit.
    static func ofList(_ bytes: [UInt8]) -> [Range<Int>]? {
        guard bytes.first(where: { !Bytes.isSpace($0) }) == 0x5B, bytes.last(where: { !Bytes.isSpace($0) }) == 0x5D else { return nil }
        var elements: [Range<Int>] = []
        var start = 0
        var end: Int?
        var depth = 0
        var isInString = false
        var isEscaped = false
        for (index, byte) in bytes.enumerated() {
            if end != nil {
                // Something behind the closing bracket: no list, and nothing of it may be lost.
                guard Bytes.isSpace(byte) else { return nil }
                continue
            }
            if isInString {
                if isEscaped { isEscaped = false } else if byte == 0x5C { isEscaped = true } else if byte == 0x22 { isInString = false }
                continue
            }
            switch byte {
            case 0x22: isInString = true
            case 0x5B, 0x7B:
                depth += 1
                if depth == 1 { start = index + 1 }
            case 0x5D, 0x7D:
                depth -= 1
                if depth == 0 { end = index }
            case 0x2C where depth == 1:
                elements.append(start..<index)
                start = index + 1
                if elements.count > limit { return elements }
            default: break
            }
        }
        let last = start..<(end ?? bytes.count)
        if !elements.isEmpty || !bytes[last].allSatisfy(Bytes.isSpace) { elements.append(last) }
        return elements
    }

    /// The lines that are not blank. No more than one behind the limit.
    static func ofLines(_ bytes: [UInt8]) -> [Range<Int>] {
        bytes.split(separator: 0x0A, maxSplits: limit).filter { !$0.allSatisfy(Bytes.isSpace) }.map(\.indices)
    }
}
