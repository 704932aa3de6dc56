import UTF8Text

/// The encoding of a table: UTF-8, or Windows-1252 where a spreadsheet saved it again.
package enum CSVEncoding {
    case utf8, windows1252
    /// Nothing but ASCII so far: each record shows its own.
    case open

    /// Decided by the row of headers, if it can be.
    package init(headers: ArraySlice<UInt8>) {
        if headers.allSatisfy({ $0 < 0x80 }) {
            self = .open
        } else {
            self = UTF8Check.firstInvalidByte(in: Array(headers)) == nil ? .utf8 : .windows1252
        }
    }

    /// The encoding of the cells of a row.
    package func settled(by row: [UInt8]) -> CSVEncoding {
        guard case .open = self else { return self }
        return UTF8Check.firstInvalidByte(in: row) == nil ? .utf8 : .windows1252
    }

    /// nil where the bytes are no text in this encoding.
    package func text(_ bytes: [UInt8]) -> String? {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        switch self {
        case .utf8: return UTF8Check.firstInvalidByte(in: bytes) == nil ? String(decoding: bytes, as: UTF8.self) : nil
        case .windows1252: return Windows1252.text(bytes)
        case .open: return UTF8Check.firstInvalidByte(in: bytes) == nil ? String(decoding: bytes, as: UTF8.self) : Windows1252.text(bytes)
        }
    }
}

/// Windows-1252 as the WHATWG Encoding Standard and Microsoft's best-fit table agree on it: five bytes have no meaning.
package enum Windows1252 {
    /// The scalars of 0x80 to 0x9F; 0 where there is none.
    private static let high: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    package static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        let value = high[Int(byte) - 0x80]
        return value == 0 ? nil : Unicode.Scalar(value)
    }

    package static func text(_ bytes: [UInt8]) -> String? {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard let scalar = scalar(byte) else { return nil }
            text.append(scalar)
        }
        return String(text)
    }
}
