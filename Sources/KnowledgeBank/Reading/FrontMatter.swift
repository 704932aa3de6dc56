package import Diagnostics
import YAML

/// The two halves of a Markdown file: front matter between two lines of three hyphens, and the text below.
package struct FrontMatter: Sendable {
    /// The bytes between the lines of hyphens.
    package let range: Range<Int>
    /// The first byte behind the closing line.
    package let bodyStart: Int

    /// Finds the two lines; spaces behind the hyphens are allowed, CR LF counts as one line end.
    package init(of file: SourceFile) throws(Problems) {
        let bytes = file.bytes
        var lines = LineReader(bytes)
        guard let first = lines.next(), isHyphenLine(bytes[first]) else {
            throw Problems(Diagnostic(.frontMatterMissing, at: file.place(at: 0)))
        }
        let start = lines.offset
        while let line = lines.next() {
            if isHyphenLine(bytes[line]) {
                range = start..<line.lowerBound
                bodyStart = lines.offset
                if let stray = FrontMatter.firstLineOfText(bytes, range) {
                    throw Problems(Diagnostic(.frontMatterClosedLate, at: file.place(at: stray)))
                }
                return
            }
        }
        if let stray = FrontMatter.firstLineOfText(bytes, start..<bytes.count) {
            throw Problems(Diagnostic(.frontMatterClosedLate, at: file.place(at: stray)))
        }
        throw Problems(Diagnostic(.frontMatterUnclosed, at: file.place(at: 0)))
    }

    /// The line end that the front matter uses.
    func lineEnd(in bytes: [UInt8]) -> [UInt8] {
        range.lowerBound >= 2 && bytes[range.lowerBound - 2] == 0x0D ? [0x0D, 0x0A] : [0x0A]
    }

    /// Throws what is wrong with `bytes` as the new text of `file`: nothing is written that cannot be read back.
    static func requireReadable(_ bytes: [UInt8], as file: SourceFile) throws(Problems) {
        let edited = SourceFile(path: file.path, bytes: bytes)
        _ = try FrontMatter(of: edited).mapping(in: edited)
    }

    /// The first line that no front matter has: one that begins like Markdown (`> `, `## `), or one behind an empty line that has
    /// neither a key nor an indentation.
    private static func firstLineOfText(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var lines = LineReader(bytes, range)
        var afterEmpty = false
        while let line = lines.next() {
            let text = bytes[line]
            guard let first = text.first else {
                afterEmpty = true
                continue
            }
            if text.starts(with: [0x3E, 0x20]) || text.starts(with: [0x23, 0x23]) { return line.lowerBound }
            if afterEmpty, first != 0x20, first != 0x23, first != 0x2D, !text.contains(0x3A) { return line.lowerBound }
            afterEmpty = false
        }
        return nil
    }
}

private func isHyphenLine(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}

/// Lines without their ends (LF or CR LF).
struct LineReader {
    private let bytes: [UInt8]
    private let end: Int
    /// The first byte behind the line last given.
    private(set) var offset: Int

    init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
        self.bytes = bytes
        offset = range?.lowerBound ?? 0
        end = range?.upperBound ?? bytes.count
    }

    mutating func next() -> Range<Int>? {
        guard offset < end else { return nil }
        let start = offset
        while offset < end, bytes[offset] != 0x0A { offset += 1 }
        var stop = offset
        if offset < end { offset += 1 }
        if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
        return start..<stop
    }
}
