import Glibc

/// Looks through the tags of a page before libxml2 does, and takes them for what it takes them for.
struct HTMLTags {
    /// The library compares each attribute of a tag with those before it.
    static let attributeLimit = 500
    /// In bytes.
    static let lengthLimit = 64 * 1024

    private let html: [UInt8]
    private var index = 0

    private init(_ html: [UInt8]) { self.html = html }

    /// - Throws: `tooLarge` for a tag that would take quadratic time; `hiddenText` where the page ends inside a comment or a tag, which would hide what
    ///   somebody wrote behind its beginning.
    static func check(_ html: [UInt8]) throws(RefusedSubmission.Reason) {
        var tags = HTMLTags(html)
        while tags.skip(to: 0x3C) { try tags.markup() }
    }

    private var byte: UInt8? { index < html.count ? html[index] : nil }

    private func follows(_ text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= html.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { html[index + $0] == text.utf8Start[$0] }
    }

    /// - Returns: whether there is such a byte. Otherwise nothing is left.
    private mutating func skip(to byte: UInt8) -> Bool {
        let found = html.withUnsafeBytes { html in html.baseAddress.flatMap { base in memchr(base + index, Int32(byte), html.count - index).map { UnsafeRawPointer($0) - base } } }
        index = found ?? html.count
        return found != nil
    }

    /// At a "<".
    private mutating func markup() throws(RefusedSubmission.Reason) {
        let start = index
        index += 1
        if follows("!--") {
            index += 3
            try comment()
        } else if byte == 0x21 || byte == 0x3F || byte == 0x2F {
            guard skip(to: 0x3E) else { throw .hiddenText }
        } else if let byte, HTMLTags.beginsName(byte) {
            try tag(start)
        }
    }

    /// Up to "-->" or "--!>" (HTML standard, 13.2.5.44 to 52).
    private mutating func comment() throws(RefusedSubmission.Reason) {
        if byte == 0x3E || follows("->") { return }
        while skip(to: 0x2D) {
            if follows("-->") || follows("--!>") { return }
            index += 1
        }
        throw .hiddenText
    }

    private mutating func tag(_ start: Int) throws(RefusedSubmission.Reason) {
        let name = self.name()
        var attributes = 0
        skipBlanks()
        while let byte, byte != 0x3E, !follows("/>") {
            if HTMLTags.beginsName(byte) {
                _ = self.name()
                attributes += 1
                try value()
            } else {
                while let byte = self.byte, !HTMLTags.isBlank(byte), byte != 0x3E, !follows("/>") { index += 1 }
            }
            skipBlanks()
            guard attributes <= HTMLTags.attributeLimit, index - start <= HTMLTags.lengthLimit else { throw .tooLarge }
        }
        guard byte != nil else { throw .hiddenText }
        // What these hold is no markup.
        if byte == 0x3E, ["script", "style"].contains(name) { skipContent(of: name) }
    }

    private mutating func value() throws(RefusedSubmission.Reason) {
        skipBlanks()
        guard byte == 0x3D else { return }
        index += 1
        skipBlanks()
        if let quote = byte, quote == 0x22 || quote == 0x27 {
            index += 1
            guard skip(to: quote) else { throw .hiddenText }
            index += 1
        } else {
            while let byte, !HTMLTags.isBlank(byte), byte != 0x3E { index += 1 }
        }
    }

    private mutating func skipContent(of name: String) {
        let end = Array("</\(name)".utf8)
        while skip(to: 0x3C) {
            if Bytes.lowered(html[index...].prefix(end.count)) == end { return }
            index += 1
        }
    }

    /// In lower case; empty for a name that is longer than any known one.
    private mutating func name() -> String {
        let start = index
        while let byte, HTMLTags.beginsName(byte) || Bytes.isDigit(byte) || byte == 0x2D, index - start < 100 { index += 1 }
        return index - start > 10 ? "" : String(decoding: Bytes.lowered(html[start..<index]), as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while let byte, HTMLTags.isBlank(byte) { index += 1 }
    }

    private static func beginsName(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x3A || byte == 0x2E }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
