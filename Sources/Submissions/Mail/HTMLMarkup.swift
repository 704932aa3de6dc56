import Glibc

/// A page before the library reads it: tags and text stay, everything else goes, so that nobody can be of two minds about where a comment ends. Tags
/// are taken for what libxml2 takes them for.
struct HTMLMarkup {
    /// The library compares each attribute of a tag with those before it.
    static let attributeLimit = 500
    /// In bytes.
    static let lengthLimit = 64 * 1024

    private let html: [UInt8]
    private var index = 0
    private var reduced: [UInt8] = []

    private init(_ html: [UInt8]) { self.html = html }

    /// The page without comments, known declarations, scripts and styles; any other "<" that begins no tag is a reference.
    /// - Throws: `tooLarge` for a tag that would take quadratic time; `hiddenText` where the page ends inside of what is taken away or of a tag, which
    ///   would hide what somebody wrote behind its beginning.
    static func reduced(_ html: [UInt8]) throws(RefusedSubmission.Reason) -> [UInt8] {
        var markup = HTMLMarkup(html)
        markup.reduced.reserveCapacity(html.count)
        while true {
            let start = markup.index
            let isMarkup = markup.skip(to: 0x3C)
            markup.reduced += html[start..<markup.index]
            guard isMarkup else { return markup.reduced }
            try markup.markup()
        }
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
        } else if HTMLMarkup.declarations.contains(where: { Bytes.lowered(html[index...].prefix($0.count)) == $0 }) {
            guard skip(to: 0x3E) else { throw .hiddenText }
            index += 1
        } else if follows("/"), index + 1 < html.count, HTMLMarkup.beginsName(html[index + 1]) {
            guard skip(to: 0x3E) else { throw .hiddenText }
            index += 1
            reduced += html[start..<index]
        } else if let byte, HTMLMarkup.beginsName(byte) {
            try tag(start)
        } else {
            reduced += "&lt;".utf8
        }
    }

    /// What hides nothing but itself up to the next ">". Others that browsers take for comments are text here.
    private static let declarations = ["!doctype", "![if ", "![endif]", "?xml"].map { Array($0.utf8) }

    /// Up to "-->" or "--!>" (HTML standard, 13.2.5.43 to 52).
    private mutating func comment() throws(RefusedSubmission.Reason) {
        for end: StaticString in [">", "->"] where follows(end) {
            index += end.utf8CodeUnitCount
            return
        }
        while skip(to: 0x2D) {
            for end: StaticString in ["-->", "--!>"] where follows(end) {
                index += end.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw .hiddenText
    }

    private mutating func tag(_ start: Int) throws(RefusedSubmission.Reason) {
        let name = self.name()
        var attributes = 0
        skipBlanks()
        while let byte, byte != 0x3E, !follows("/>") {
            if HTMLMarkup.beginsName(byte) {
                _ = self.name()
                attributes += 1
                try value()
            } else {
                while let byte = self.byte, !HTMLMarkup.isBlank(byte), byte != 0x3E, !follows("/>") { index += 1 }
            }
            skipBlanks()
            guard attributes <= HTMLMarkup.attributeLimit, index - start <= HTMLMarkup.lengthLimit else { throw .tooLarge }
        }
        guard let end = byte else { throw .hiddenText }
        index += end == 0x3E ? 1 : 2
        reduced += html[start..<index]
        // What these hold is neither markup nor text.
        if end == 0x3E, ["script", "style"].contains(name) { try skipContent(of: name) }
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
            while let byte, !HTMLMarkup.isBlank(byte), byte != 0x3E { index += 1 }
        }
    }

    private mutating func skipContent(of name: String) throws(RefusedSubmission.Reason) {
        let start = index
        let end = Array("</\(name)".utf8)
        while skip(to: 0x3C) {
            if Bytes.lowered(html[index...].prefix(end.count)) == end { return }
            index += 1
        }
        guard html[start...].allSatisfy(Bytes.isSpace) else { throw .hiddenText }
    }

    /// In lower case; empty for a name that is longer than any known one.
    private mutating func name() -> String {
        let start = index
        while let byte, HTMLMarkup.beginsName(byte) || Bytes.isDigit(byte) || byte == 0x2D, index - start < 100 { index += 1 }
        return index - start > 10 ? "" : String(decoding: Bytes.lowered(html[start..<index]), as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while let byte, HTMLMarkup.isBlank(byte) { index += 1 }
    }

    private static func beginsName(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x3A || byte == 0x2E }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
