import UTF8Text

/// Reads one JSON text (RFC 8259) in linear time.
struct JSONParser {
    /// Values in each other.
    static let depthLimit = 200
    /// Values of one text: what a form sends has hundreds.
    static let countLimit = 100_000

    private let bytes: [UInt8]
    private var index = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func whole() throws(RefusedSubmission.Reason) -> JSONField {
        guard UTF8Check.firstInvalidByte(in: bytes) == nil else { throw .notJSON }
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw .notJSON }
        return value
    }

    private mutating func value(depth: Int) throws(RefusedSubmission.Reason) -> JSONField {
        count += 1
        guard count <= JSONParser.countLimit else { throw .tooLarge }
        skipSpace()
        guard index < bytes.count, depth < JSONParser.depthLimit else { throw .notJSON }
        switch bytes[index] {
        case 0x22: return try string().map(JSONField.text) ?? .other
        case 0x5B: return try list(depth)
        case 0x7B: return try object(depth)
        case 0x6E: return try word("null")
        case 0x74: return try word("true")
        case 0x66: return try word("false")
        default: return try number()
        }
    }

    private mutating func list(_ depth: Int) throws(RefusedSubmission.Reason) -> JSONField {
        var values: [JSONField] = []
        index += 1
        if take(0x5D) { return .list([]) }
        repeat { values.append(try value(depth: depth + 1)) } while take(0x2C)
        guard take(0x5D) else { throw .notJSON }
        return .list(values)
    }

    private mutating func object(_ depth: Int) throws(RefusedSubmission.Reason) -> JSONField {
        var fields: [String: JSONField] = [:]
        var isRepeated = false
        index += 1
        if take(0x7D) { return .object([:]) }
        repeat {
            skipSpace()
            guard index < bytes.count, bytes[index] == 0x22 else { throw .notJSON }
            // Half a character in a name: no known one, but two of them may be the same.
            let name = try string() ?? "\u{FFFD}"
            guard take(0x3A) else { throw .notJSON }
            isRepeated = fields.updateValue(try value(depth: depth + 1), forKey: name) != nil || isRepeated
        } while take(0x2C)
        guard take(0x7D) else { throw .notJSON }
        guard !isRepeated else { throw .ambiguousField }
        return .object(fields)
    }

    /// nil for a string with half a character.
    private mutating func string() throws(RefusedSubmission.Reason) -> String? {
        let start = index
        var isPlain = true
        index += 1
        while index < bytes.count, bytes[index] != 0x22 {
            guard bytes[index] >= 0x20 else { throw .notJSON }
            if bytes[index] == 0x5C {
                isPlain = false
                try escape()
            } else {
                index += 1
            }
        }
        guard index < bytes.count else { throw .notJSON }
        index += 1
        return isPlain ? String(decoding: bytes[(start + 1)..<(index - 1)], as: UTF8.self) : JSONText.unquoted(bytes[start..<index])
    }

    private mutating func escape() throws(RefusedSubmission.Reason) {
        guard index + 1 < bytes.count else { throw .notJSON }
        switch bytes[index + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: index += 2
        case 0x75:
            guard index + 6 <= bytes.count, bytes[(index + 2)..<(index + 6)].allSatisfy(JSONParser.isHex) else { throw .notJSON }
            index += 6
        default: throw .notJSON
        }
    }

    private mutating func number() throws(RefusedSubmission.Reason) -> JSONField {
        if bytes[index] == 0x2D { index += 1 }
        if index < bytes.count, bytes[index] == 0x30 { index += 1 } else { try digits() }
        if index < bytes.count, bytes[index] == 0x2E {
            index += 1
            try digits()
        }
        if index < bytes.count, bytes[index] | 0x20 == 0x65 {
            index += 1
            if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
            try digits()
        }
        return .other
    }

    private mutating func digits() throws(RefusedSubmission.Reason) {
        let start = index
        while index < bytes.count, Bytes.isDigit(bytes[index]) { index += 1 }
        guard index > start else { throw .notJSON }
    }

    private mutating func word(_ word: StaticString) throws(RefusedSubmission.Reason) -> JSONField {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[index..<end]) }) else { throw .notJSON }
        index = end
        return .nothing
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0x09 { index += 1 }
    }

    private static func isHex(_ byte: UInt8) -> Bool { Bytes.isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }
}
