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
        let new: [UInt8]
        if let node = mapping[key] {
            let range = node.range.lowerBound..<endOfValue(node, in: bytes)
            new = Array(bytes[..<range.lowerBound]) + space(before: range, in: bytes).utf8 + Array(value.utf8) + bytes[range.upperBound...]
        } else {
            let position = ApprovedLine.find(in: bytes, frontMatter)?.range.lowerBound ?? frontMatter.range.upperBound
            new = Array(bytes[..<position]) + Array("\(key): \(value)".utf8) + frontMatter.lineEnd(in: bytes) + bytes[position...]
        }
        try FrontMatter.requireReadable(new, as: file)
        return new
    }

    /// What the new value needs before it: a value that is missing altogether has no space there, and a list whose hyphens stand in
    /// the column of the key no indentation.
    private static func space(before range: Range<Int>, in bytes: [UInt8]) -> String {
        switch range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x0A {
        case 0x3A where range.isEmpty: " "
        case 0x0A: "  "
        default: ""
        }
    }

    /// The end of a value without the line ends and comments that libyaml counts to a block.
    static func endOfValue(_ node: Node, in bytes: [UInt8]) -> Int {
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
