import Diagnostics

/// The line that `answerbank approve` writes: `approved: {…}`, the last of the front matter.
package struct ApprovedLine: Sendable {
    /// The line with its line end, in bytes of the file.
    package let range: Range<Int>
    /// Whether anything but the closing hyphens follows.
    package let isLast: Bool

    package static func find(in bytes: [UInt8], _ frontMatter: FrontMatter) -> ApprovedLine? {
        var lines = LineReader(bytes, frontMatter.range)
        let start = Array("approved:".utf8)
        while let line = lines.next() {
            if bytes[line].starts(with: start) {
                return ApprovedLine(range: line.lowerBound..<lines.offset, isLast: lines.offset == frontMatter.range.upperBound)
            }
        }
        return nil
    }
}

extension FrontMatter {
    /// What other pages than that of its own can show of a text: the file down to the text, without the `approved:` line; the whole file where it has no
    /// front matter.
    package static func outline(of bytes: [UInt8]) -> [UInt8] {
        guard let frontMatter = try? FrontMatter(of: SourceFile(path: "", bytes: bytes)) else { return bytes }
        guard let approved = ApprovedLine.find(in: bytes, frontMatter)?.range else { return Array(bytes[..<frontMatter.bodyStart]) }
        return Array(bytes[..<approved.lowerBound] + bytes[approved.upperBound..<frontMatter.bodyStart])
    }
}
