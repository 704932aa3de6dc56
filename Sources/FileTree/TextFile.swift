package import Diagnostics
import UTF8Text

/// Reads text that people edit.
package enum TextFile {
    /// In bytes, unless a caller says less. A file that comes near it was put there by mistake.
    package static let limit = 1 << 20

    /// - Parameter shown: the path as printed in diagnostics.
    package static func read(_ path: String, shownAs shown: String, limit: Int = TextFile.limit) throws(Problems) -> SourceFile {
        let bytes = try filing { () throws(FileError) in try FileTree.read(path, limit: limit) }
        return try checked(bytes, shownAs: shown, limit: limit)
    }

    /// Bytes that are text, from wherever they come.
    package static func checked(_ bytes: [UInt8], shownAs shown: String, limit: Int = .max) throws(Problems) -> SourceFile {
        guard bytes.count <= limit else { throw Problems(FileError(tooLarge: shown, limit: limit).diagnostic) }
        let file = SourceFile(path: shown, bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw Problems(Diagnostic(bytes[0] == 0xEF ? .fileHasBOM : .fileNotUTF8, at: file.place(at: 0)))
        }
        if let offset = UTF8Check.firstInvalidByte(in: bytes) ?? bytes.firstIndex(of: 0) {
            throw Problems(Diagnostic(.fileNotUTF8, at: file.place(at: offset)))
        }
        if let offset = firstSteeringCharacter(in: bytes) { throw Problems(Diagnostic(.fileControlCharacter, at: file.place(at: offset))) }
        return file
    }

    /// A control character other than tab and line ends, one that turns the direction of text (U+202A–202E, U+2066–2069), or one that
    /// ends a line for some programs and not for others (a lone CR, U+0085, U+2028, U+2029): they show something else than the file says.
    private static func firstSteeringCharacter(in bytes: [UInt8]) -> Int? {
        for index in bytes.indices {
            let byte = bytes[index]
            // Most bytes.
            if byte &- 0x20 < 0x5F || byte &- 0xC3 < 0x1F { continue }
            switch byte {
            case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: return index
            case 0x09, 0x0A, 0x0D: continue
            case 0..<0x20, 0x7F: return index
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return index
            case 0xE2 where index + 2 < bytes.count:
                let turns = (bytes[index + 1] == 0x80 && (0xA8...0xAE).contains(bytes[index + 2])) || (bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2]))
                if turns { return index }
            default: continue
            }
        }
        return nil
    }
}
