package import Diagnostics
import UTF8Text

/// Reads text that people edit.
package enum TextFile {
    /// In bytes. No answer comes near it; a file that does was put there by mistake.
    package static let limit = 1 << 20

    /// - Parameter shown: the path as printed in diagnostics.
    package static func read(_ path: String, shownAs shown: String) throws(Problems) -> SourceFile {
        let bytes: [UInt8]
        do {
            bytes = try FileTree.read(path, limit: limit)
        } catch {
            throw Problems(error.diagnostic)
        }
        let file = SourceFile(path: shown, bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw Problems(Diagnostic(bytes[0] == 0xEF ? .fileHasBOM : .fileNotUTF8, at: file.place(at: 0)))
        }
        if let offset = UTF8Check.firstInvalidByte(in: bytes) ?? bytes.firstIndex(of: 0) {
            throw Problems(Diagnostic(.fileNotUTF8, at: file.place(at: offset)))
        }
        return file
    }
}
