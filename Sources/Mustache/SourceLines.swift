/// The lines of a template as the rules for standalone tags see them: they end at LF or CR LF, and only spaces and tabs are blank.
struct SourceLines: Sendable {
    let bytes: [UInt8]

    func isStart(_ offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == 0x0A }

    /// The start of the line on which `offset` stands, if only blanks stand between.
    func start(before offset: Int) -> Int? {
        var start = offset
        while start > 0, isBlank(start - 1) { start -= 1 }
        return isStart(start) ? start : nil
    }

    /// The start of the next line, or the end of the file, if only blanks follow `offset` on its line.
    func next(after offset: Int) -> Int? {
        var end = blanks(from: offset).upperBound
        if end == bytes.count { return end }
        if bytes[end] == 0x0D, end + 1 < bytes.count { end += 1 }
        return bytes[end] == 0x0A ? end + 1 : nil
    }

    /// The blanks with which the first line at or after `lineStart` begins that holds more than blanks.
    func indentation(from lineStart: Int) -> Range<Int> {
        var start = lineStart
        while start < bytes.count, let next = next(after: start) { start = next }
        return blanks(from: start)
    }

    private func blanks(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, isBlank(end) { end += 1 }
        return start..<end
    }

    private func isBlank(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
}
