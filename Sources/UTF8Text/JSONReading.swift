extension JSONValue {
    /// The value that `bytes` are the text of (RFC 8259), for files that the tools write themselves: numbers are whole, and lists and
    /// objects lie in each other at most 16 deep. nil for anything else, and where a key stands twice.
    package init?(reading bytes: [UInt8]) {
        var reader = JSONReader(bytes: bytes)
        guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
        self = value
    }

    /// What an object holds under `key`; nil where it holds nothing there, and of anything but an object.
    package subscript(key: String) -> JSONValue? {
        if case .object(let fields) = self { fields.first { $0.0 == key }?.1 } else { nil }
    }

    package var text: String? { if case .string(let text) = self { text } else { nil } }
    package var number: Int? { if case .int(let number) = self { number } else { nil } }
    package var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    package var list: [JSONValue]? { if case .array(let list) = self { list } else { nil } }
}

private struct JSONReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func isAtEnd() -> Bool {
        skipSpace()
        return index == bytes.count
    }

    mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard index < bytes.count, depth <= 16 else { return nil }
        switch bytes[index] {
        case 0x22: return string().map(JSONValue.string)
        case 0x5B: return array(depth: depth)
        case 0x7B: return object(depth: depth)
        case 0x6E: return word("null", .null)
        case 0x74: return word("true", .bool(true))
        case 0x66: return word("false", .bool(false))
        default: return number()
        }
    }

    private mutating func array(depth: Int) -> JSONValue? {
        var values: [JSONValue] = []
        index += 1
        if take(0x5D) { return .array([]) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            values.append(value)
        } while take(0x2C)
        return take(0x5D) ? .array(values) : nil
    }

    private mutating func object(depth: Int) -> JSONValue? {
        var fields: [(String, JSONValue)] = []
        index += 1
        if take(0x7D) { return .object([]) }
        repeat {
            skipSpace()
            guard let key = string(), !fields.contains(where: { $0.0 == key }), take(0x3A), let value = value(depth: depth + 1) else { return nil }
            fields.append((key, value))
        } while take(0x2C)
        return take(0x7D) ? .object(fields) : nil
    }

    private mutating func string() -> String? {
        guard index < bytes.count, bytes[index] == 0x22 else { return nil }
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
        guard index < bytes.count else { return nil }
        index += 1
        return JSONText.unquoted(bytes[start..<index])
    }

    private mutating func number() -> JSONValue? {
        let start = index
        if bytes[index] == 0x2D { index += 1 }
        let digits = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        // No leading zeros, and neither a fraction nor an exponent.
        guard index > digits, bytes[digits] != 0x30 || index == digits + 1 else { return nil }
        if index < bytes.count, [0x2E, 0x45, 0x65].contains(bytes[index]) { return nil }
        return Int(String(decoding: bytes[start..<index], as: UTF8.self)).map(JSONValue.int)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) -> JSONValue? {
        let end = index + word.utf8CodeUnitCount
        guard end <= bytes.count, word.withUTF8Buffer({ $0.elementsEqual(bytes[index..<end]) }) else { return nil }
        index = end
        return value
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }
}
