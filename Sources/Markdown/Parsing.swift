import CCMarkGFM
import Glibc
import Synchronization

/// A node of the tree that cmark-gfm makes.
typealias MarkdownNode = UnsafeMutablePointer<cmark_node>

/// The way into cmark-gfm.
enum Parsing {
    /// Two tildes strike through, one does not: else it would do so only in texts that have two somewhere.
    private static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    private static let registered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// cmark-gfm 0.29.0.gfm.6 edits a global table of special characters while it finishes a document to which an inline extension
    /// is attached: one such document at a time, and none beside it that holds a tilde, whose meaning to neighbouring emphasis the
    /// table changes.
    private static let inlineExtensions = Mutex(())

    /// - Parameter body: gets the root of the tree, which lives as long as the call.
    static func parse<Result>(_ bytes: ArraySlice<UInt8>, _ body: (MarkdownNode) -> Result) -> Result {
        _ = registered
        guard let parser = cmark_parser_new(options) else { preconditionFailure("out of memory") }
        defer { cmark_parser_free(parser) }
        for name in ["table", "tasklist"] { attach(name, to: parser) }
        let wanted = inlineExtensions(for: bytes)
        for name in wanted { attach(name, to: parser) }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        let root = wanted.isEmpty && !bytes.contains(0x7E) ? finish(parser) : inlineExtensions.withLock { _ in UncheckedPointer(finish(parser)) }.pointer
        defer { cmark_node_free(root) }
        return body(root)
    }

    private static func finish(_ parser: OpaquePointer) -> MarkdownNode {
        guard let root = cmark_parser_finish(parser) else { preconditionFailure("out of memory") }
        return root
    }

    private static func attach(_ name: String, to parser: OpaquePointer) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }

    /// The inline extensions that the bytes can call for; most texts call for none and need no lock.
    private static func inlineExtensions(for bytes: ArraySlice<UInt8>) -> [String] {
        let (strikethrough, autolink) = bytes.withUnsafeBytes { text in
            (isDoubled(0x7E, in: text), text.contains(0x40) || isDoubled(0x2F, in: text) || isDoubled(0x77, in: text) || isDoubled(0x57, in: text))
        }
        return (autolink ? ["autolink"] : []) + (strikethrough ? ["strikethrough"] : [])
    }

    private static func isDoubled(_ byte: UInt8, in text: UnsafeRawBufferPointer) -> Bool {
        var rest = text
        while let found = rest.baseAddress.flatMap({ memchr($0, Int32(byte), rest.count) }), let start = text.baseAddress {
            let next = UnsafeRawPointer(found) - start + 1
            if next < text.count, text[next] == byte { return true }
            rest = UnsafeRawBufferPointer(rebasing: text[next...])
        }
        return false
    }
}

/// Carries a pointer out of the lock; it belongs to the caller alone.
private struct UncheckedPointer: @unchecked Sendable {
    let pointer: MarkdownNode

    init(_ pointer: MarkdownNode) { self.pointer = pointer }
}

extension MarkdownNode {
    var type: cmark_node_type { cmark_node_type(UInt32(pointee.type)) }

    /// Of nodes that extensions made, which have no numbers of their own that one could name.
    var typeName: String { String(cString: cmark_node_get_type_string(self)) }
}

extension cmark_chunk {
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: data, count: Int(len)) }
}

/// Calls `visit` for each node below and including `root`, in reading order: before what is in it, and, with `true`, behind that.
func walk(_ root: MarkdownNode, _ visit: (MarkdownNode, Bool) -> Void) {
    var node = root
    while true {
        visit(node, false)
        if let child = node.pointee.first_child {
            node = child
            continue
        }
        visit(node, true)
        while node != root, node.pointee.next == nil, let parent = node.pointee.parent {
            node = parent
            visit(node, true)
        }
        guard node != root, let next = node.pointee.next else { return }
        node = next
    }
}
