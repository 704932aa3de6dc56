/// A text file as it was read: its bytes, and the way from a byte offset to a `Place`.
package struct SourceFile: Sendable {
    /// The path as shown to the user.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The place of the byte at `offset`. Offsets past the end give the place behind the last byte.
    ///
    /// Lines end at LF, CR LF or a lone CR. Linear in `offset`: places are asked for only where there is a problem.
    package func place(at offset: Int) -> Place {
        var line = 1
        var column = 1
        var index = 0
        let end = min(max(offset, 0), bytes.count)
        while index < end {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 && byte != 0x0D {
                column += 1
            }
            index += 1
        }
        return Place(file: path, line: line, column: column)
    }

    /// The file as a whole, where no line is to blame.
    package var whole: Place { Place(file: path) }
}
