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
