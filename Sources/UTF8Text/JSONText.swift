/// JSON strings (RFC 8259) as bytes.
package enum JSONText {
    /// Appends `text` as a quoted JSON string.
    ///
    /// `<`, `>` and `&` and the line separators U+2028 and U+2029 are written as `\u…`, so that the result may also stand inside
    /// an HTML `<script>` element or a JavaScript file.
    package static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { source in
            // Behind what has been appended.
            var start = 0
            var index = 0
            while index < source.count {
                let byte = source[index]
                var length = 1
                switch byte {
                case 0x00..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C: break
                case 0xE2 where index + 2 < source.count && source[index + 1] == 0x80 && (source[index + 2] == 0xA8 || source[index + 2] == 0xA9): length = 3
                default:
                    index += 1
                    continue
                }
                bytes += UnsafeBufferPointer(rebasing: source[start..<index])
                switch byte {
                case 0x22, 0x5C: bytes += [0x5C, byte]
                case 0x09: bytes += [0x5C, 0x74]
                case 0x0A: bytes += [0x5C, 0x6E]
                default: appendEscape(length == 3 ? 0x2000 + UInt16(source[index + 2] & 0x3F) : UInt16(byte), to: &bytes)
                }
                index += length
                start = index
            }
            bytes += UnsafeBufferPointer(rebasing: source[start...])
        }
        bytes.append(0x22)
    }

    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        appendQuoted(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text of a quoted JSON string, quotes included in `bytes`; nil where it is not one.
    package static func unquoted(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.count >= 2, bytes.first == 0x22, bytes.last == 0x22 else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var index = bytes.startIndex + 1
        let end = bytes.endIndex - 1
        var highSurrogate: UInt32?
        while index < end {
            guard bytes[index] == 0x5C else {
                if bytes[index] == 0x22 || bytes[index] < 0x20 || highSurrogate != nil { return nil }
                text.append(bytes[index])
                index += 1
                continue
            }
            guard index + 1 < end else { return nil }
            let escape = bytes[index + 1]
            index += 2
            if escape == 0x75 {
                guard index + 4 <= end, let unit = codeUnit(bytes[index..<index + 4]) else { return nil }
                index += 4
                if let high = highSurrogate {
                    guard (0xDC00...0xDFFF).contains(unit), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)) else { return nil }
                    text += String(scalar).utf8
                    highSurrogate = nil
                } else if (0xD800...0xDBFF).contains(unit) {
                    highSurrogate = unit
                } else {
                    guard let scalar = Unicode.Scalar(unit) else { return nil }
                    text += String(scalar).utf8
                }
                continue
            }
            guard highSurrogate == nil, let byte = plainEscapes[escape] else { return nil }
            text.append(byte)
        }
        return highSurrogate == nil ? String(validating: text, as: UTF8.self) : nil
    }

    private static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var unit: UInt32 = 0
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            unit = unit << 4 | UInt32(value)
        }
        return unit
    }

    private static let plainEscapes: [UInt8: UInt8] = [0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09]

    private static func appendEscape(_ unit: UInt16, to bytes: inout [UInt8]) {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        bytes += [0x5C, 0x75]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> UInt16(shift)) & 0xF]) }
    }
}

/// A JSON value to be written; objects keep the order given.
package indirect enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// A number with two decimals, given in hundredths.
    case hundredths(Int)
    case string(String)
    case array([JSONValue])
    case object([(String, JSONValue)])

    /// Compact UTF-8, without spaces.
    package func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .int(let int): bytes += String(int).utf8
        case .hundredths(let number): bytes += "\(number / 100).\(number % 100 < 10 ? "0" : "")\(number % 100)".utf8
        case .string(let text): JSONText.appendQuoted(text, to: &bytes)
        case .array(let values):
            bytes.append(0x5B)
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                value.append(to: &bytes)
            }
            bytes.append(0x5D)
        case .object(let fields):
            bytes.append(0x7B)
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(0x2C) }
                JSONText.appendQuoted(field.0, to: &bytes)
                bytes.append(0x3A)
                field.1.append(to: &bytes)
            }
            bytes.append(0x7D)
        }
    }

    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes
    }
}
