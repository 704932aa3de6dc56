internal import CGMime
internal import CSV
import Glibc
import UTF8Text

/// Bytes of a stated charset as UTF-8; nothing is replaced and nothing guessed.
enum Charset {
    /// - Parameter name: as the mail states it; nil where it states none. Then only ASCII and UTF-8 (RFC 6532) are taken.
    static func decoded(_ bytes: [UInt8], _ name: String?) throws(RefusedSubmission.Reason) -> [UInt8] {
        // A comment (RFC 5322, 3.2.2) may follow.
        let name = name.map { KnownColumns.trimmed(String($0.lowercased().prefix { $0 != "(" })) } ?? ""
        switch name {
        case "", "utf-8", "utf8":
            guard UTF8Check.firstInvalidByte(in: bytes) == nil else { throw .wrongCharset }
            return bytes.starts(with: Bytes.byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
        case "us-ascii", "ascii":
            guard bytes.allSatisfy({ $0 < 0x80 }) else { throw .wrongCharset }
            return bytes
        // The Encoding Standard reads both as Windows-1252: mail programs write its quotation marks under the other's name.
        case "iso-8859-1", "latin1", "iso8859-1", "windows-1252", "cp1252":
            guard let text = Windows1252.text(bytes) else { throw .wrongCharset }
            return Array(text.utf8)
        // Text in disguise, which no mail program writes any more (RFC 2152 itself advises against it).
        case "utf-7", "unicode-1-1-utf-7": throw .unknownCharset
        default: return try converted(bytes, name)
        }
    }

    private static func converted(_ bytes: [UInt8], _ name: String) throws(RefusedSubmission.Reason) -> [UInt8] {
        // Nothing but names: "//IGNORE" behind one would make the library lenient.
        guard name.utf8.count <= 40, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) || Bytes.isDigit($0) || [0x2D, 0x5F, 0x2E, 0x3A].contains($0) }) else { throw .unknownCharset }
        GMime.start()
        guard let known = g_mime_charset_iconv_name(name), let converter = g_mime_iconv_open("UTF-8", known), Int(bitPattern: converter) != -1 else { throw .unknownCharset }
        defer { g_mime_iconv_close(converter) }
        var input = bytes
        var isWhole = false
        let room = bytes.count * 4 + 16
        let output = [UInt8](unsafeUninitializedCapacity: room) { output, count in
            input.withUnsafeMutableBytes { input in
                var from = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = input.count
                output.withMemoryRebound(to: CChar.self) { chars in
                    var to = chars.baseAddress
                    var free = room
                    isWhole = iconv(converter, &from, &left, &to, &free) != Int.max.magnitude << 1 | 1 && left == 0 && iconv(converter, nil, nil, &to, &free) != Int.max.magnitude << 1 | 1
                    count = room - free
                }
            }
        }
        guard isWhole else { throw .wrongCharset }
        return output.starts(with: Bytes.byteOrderMark) ? Array(output.dropFirst(3)) : output
    }
}
