/// The character that parts the cells of a table.
package enum CSVDelimiter {
    /// Comma, semicolon, tab.
    package static let all: [UInt8] = [0x2C, 0x3B, 0x09]

    /// The line with which Excel states the delimiter ("sep=;"), if `bytes` begin with one.
    /// - Returns: the length of the line with its end, 0 where there is none, and the delimiter.
    package static func stated(in bytes: ArraySlice<UInt8>) -> (length: Int, delimiter: UInt8?) {
        guard bytes.count >= 6, bytes.prefix(4).lazy.map({ $0 | 0x20 }).elementsEqual("sep=".utf8) else { return (0, nil) }
        let delimiter = bytes[bytes.startIndex + 4]
        guard all.contains(delimiter), let feed = bytes.prefix(7).firstIndex(of: 0x0A) else { return (0, nil) }
        return (feed + 1 - bytes.startIndex, delimiter)
    }
}
