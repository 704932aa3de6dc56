/// The one way of text into HTML and XML.
package enum HTMLText {
    /// Appends `text` with `&`, `<`, `>`, `"` and `'` as character references: right in element content and in quoted attributes,
    /// in HTML and in XML. What XML 1.0 cannot hold (C0 controls other than tab, line feed and carriage return; U+FFFE and U+FFFF)
    /// becomes U+FFFD.
    package static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { appendEscaped($0, to: &bytes) }
    }

    package static func appendEscaped(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in 0..<source.count {
            // Most bytes.
            if source[index] > 0x3E, source[index] < 0xBE || source[index] > 0xBF { continue }
            if let reference = reference(for: source[index]) {
                bytes += UnsafeBufferPointer(rebasing: source[start..<index])
                bytes += UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount)
                start = index + 1
            } else if source[index] > 0x3E, index >= 2, source[index - 1] == 0xBF, source[index - 2] == 0xEF {
                // U+FFFE and U+FFFF are EF BF BE and EF BF BF; U+FFFD is EF BF BD.
                bytes += UnsafeBufferPointer(rebasing: source[start..<index])
                bytes.append(0xBD)
                start = index + 1
            }
        }
        bytes += UnsafeBufferPointer(rebasing: source[start...])
    }

    /// Appends a text without control characters to the content of an element; an apostrophe stays as it is.
    package static func appendEscapedContent(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for index in 0..<source.count where source[index] <= 0x3E {
            let reference: StaticString
            switch source[index] {
            case 0x26: reference = "&amp;"
            case 0x3C: reference = "&lt;"
            case 0x3E: reference = "&gt;"
            case 0x22: reference = "&quot;"
            default: continue
            }
            bytes += UnsafeBufferPointer(rebasing: source[start..<index])
            bytes += UnsafeBufferPointer(start: reference.utf8Start, count: reference.utf8CodeUnitCount)
            start = index + 1
        }
        bytes += UnsafeBufferPointer(rebasing: source[start...])
    }

    package static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        appendEscaped(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0x00..<0x20: "\u{FFFD}"
        default: nil
        }
    }
}
