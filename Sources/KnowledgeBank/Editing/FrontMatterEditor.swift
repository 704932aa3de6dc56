package import Diagnostics
import YAML

/// Sets single values of a front matter and leaves every other byte, comments and order included, as it is.
package enum FrontMatterEditor {
    /// The file with `key` set to `value`, which is written as given (YAML on one line).
    ///
    /// An existing value is replaced from its first byte to its last; a missing key is added as the last line above `approved:`.
    package static func setting(_ key: String, to value: String, in file: SourceFile) throws(Problems) -> [UInt8] {
        let frontMatter = try FrontMatter(of: file)
        let mapping = try frontMatter.mapping(in: file)
        let bytes = file.bytes
        if let node = mapping[key] {
            let range = node.range.lowerBound..<endOfValue(node, in: bytes)
            // A value that is missing altogether has no space before it.
            let isAbsent = range.isEmpty && range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x3A
            return Array(bytes[..<range.lowerBound]) + Array(((isAbsent ? " " : "") + value).utf8) + Array(bytes[range.upperBound...])
        }
        let line = Array("\(key): \(value)\n".utf8)
        let position = ApprovedLine.find(in: bytes, frontMatter)?.range.lowerBound ?? frontMatter.range.upperBound
        return Array(bytes[..<position]) + line + Array(bytes[position...])
    }

    /// The end of a value without the line ends and comments that libyaml counts to a block.
    private static func endOfValue(_ node: Node, in bytes: [UInt8]) -> Int {
        switch node {
        case .scalar(let scalar):
            var end = scalar.range.upperBound
            while end > scalar.range.lowerBound, [0x0A, 0x0D, 0x20].contains(bytes[end - 1]) { end -= 1 }
            return end
        case .sequence(let sequence):
            let isFlow = bytes[sequence.range.lowerBound] == 0x5B
            return isFlow ? sequence.range.upperBound : sequence.items.last.map { endOfValue($0, in: bytes) } ?? sequence.range.upperBound
        case .mapping(let mapping):
            let isFlow = bytes[mapping.range.lowerBound] == 0x7B
            return isFlow ? mapping.range.upperBound : mapping.entries.last.map { endOfValue($0.value, in: bytes) } ?? mapping.range.upperBound
        }
    }
}
