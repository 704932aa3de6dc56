import CCMarkGFM
import Glibc

extension MarkdownDocument {
    /// The words without markup: blocks end with a line feed, HTML and link targets are left out.
    package func plainText() -> String { plainText(of: root) }

    /// `plainText` in UTF-8.
    package func plainBytes() -> [UInt8] { bytes(of: root) }

    /// The words of the leading block quote and of the rest, apart.
    package func plainTexts() -> (quote: String, rest: String) {
        var rest = ""
        var quote = ""
        var child = cmark_node_first_child(root)
        var isFirst = true
        while let node = child {
            if isFirst && beginsWithQuote { quote = plainText(of: node) } else { rest += plainText(of: node) }
            isFirst = false
            child = cmark_node_next(node)
        }
        return (quote, rest)
    }

    private func plainText(of node: OpaquePointer) -> String {
        let words = words(of: node)
        return words.isEmpty || words.hasSuffix("\n") ? words : words + "\n"
    }

    /// The words of a node, with line feeds between the blocks in it.
    func words(of node: OpaquePointer) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

    private func bytes(of node: OpaquePointer) -> [UInt8] {
        var bytes: [UInt8] = []
        walk(node) { inner in
            // The words of a block, or of a table's row or cell, stand apart from those before it.
            if isBlock(inner), let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
            switch cmark_node_get_type(inner) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
                if let literal = cmark_node_get_literal(inner) {
                    bytes += UnsafeRawBufferPointer(start: literal, count: strlen(literal))
                }
            case CMARK_NODE_SOFTBREAK: bytes.append(0x20)
            case CMARK_NODE_LINEBREAK: bytes.append(0x0A)
            default: break
            }
        }
        return bytes
    }
}
