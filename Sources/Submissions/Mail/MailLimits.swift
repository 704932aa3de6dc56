import Glibc

/// Bounds that are checked on the bytes of a mail before a library takes it apart.
enum MailLimits {
    /// In bytes: one message with its attachments.
    static let size = 32 << 20
    /// In bytes: the headers of a message or of a part, together.
    static let headers = 128 * 1024
    /// Lines that may be the boundary of a part: there are no more parts than these.
    static let boundaries = 1000
    /// Lines that may state the type of a part: no part lies deeper than twice their number.
    static let types = 200

    /// Why the bytes go no further; nil where they do. NUL has no place in a mail (RFC 5322, 3.5), and the library takes it for the end of what it
    /// stands in.
    static func excess(_ bytes: [UInt8]) -> RefusedSubmission.Reason? {
        guard bytes.count <= size else { return .tooLarge }
        return bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            if memchr(base, 0, bytes.count) != nil { return .notText }
            var boundaryCount = 0
            var typeCount = 0
            var line = 0
            // Where headers that are not closed by a blank line yet began.
            var head: Int? = 0
            while line < bytes.count {
                let end = memchr(base + line, 0x0A, bytes.count - line).map { UnsafeRawPointer($0) - base } ?? bytes.count
                if let begin = head {
                    if end - begin > headers { return .headersTooLarge }
                    if let lone = memchr(base + line, 0x0D, end - line), UnsafeRawPointer(lone) - base != end - 1 || end == bytes.count { return .damagedHeaders }
                }
                if end == line || (end == line + 1 && bytes[line] == 0x0D) {
                    head = nil
                } else if bytes[line] == 0x2D, end - line > 1, bytes[line + 1] == 0x2D {
                    boundaryCount += 1
                    if boundaryCount > boundaries { return .tooManyParts }
                    head = head ?? line
                } else if bytes[line] | 0x20 == 0x63, isType(bytes, line, end) {
                    typeCount += 1
                    if typeCount > types { return .tooManyParts }
                }
                line = end + 1
            }
            return nil
        }
    }

    private static func isType(_ bytes: UnsafeRawBufferPointer, _ line: Int, _ end: Int) -> Bool {
        let name: StaticString = "content-type"
        guard end - line >= name.utf8CodeUnitCount else { return false }
        for index in 0..<name.utf8CodeUnitCount where bytes[line + index] | 0x20 != name.utf8Start[index] | 0x20 { return false }
        return true
    }
}
