import CCMarkGFM
import Glibc
import Synchronization

/// The way into cmark-gfm.
enum Parsing {
    /// Two tildes strike through, one does not: else it would do so only in texts that have two somewhere.
    static let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    private static let registered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// cmark-gfm 0.29.0.gfm.6 edits a global table of special characters while it finishes a document to which an inline extension
    /// is attached: one such document at a time, and none beside it that holds a tilde, whose meaning to neighbouring emphasis the
    /// table changes.
    private static let inlineExtensions = Mutex(())

    static func parse(_ bytes: ArraySlice<UInt8>) -> (parser: OpaquePointer, root: OpaquePointer) {
        _ = registered
        guard let parser = cmark_parser_new(options) else { preconditionFailure("out of memory") }
        for name in ["table", "tasklist"] { attach(name, to: parser) }
        let wanted = inlineExtensions(for: bytes)
        for name in wanted { attach(name, to: parser) }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        let root = wanted.isEmpty && !bytes.contains(0x7E) ? finish(parser) : inlineExtensions.withLock { _ in UncheckedPointer(finish(parser)) }.pointer
        return (parser, root)
    }

    private static func finish(_ parser: OpaquePointer) -> OpaquePointer {
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
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }
}
