internal import CXML2
import Glibc

/// What an HTML part says, as lines of text: what is hidden is left out, links are their text, quotations and signatures that mail programs mark are
/// counted and kept apart. The library gives events, no tree, so that markup cannot grow beyond its own length.
struct HTMLBody {
    let lines: [TextLine]
    let quotations: Int
    let signatures: Int
    let leftOut: [TextLine]

    /// Open elements. libxml2 looks through all of them at an unexpected end tag, which would take quadratic time.
    static let depthLimit = 500

    private static let isStarted: Bool = {
        xmlInitParser()
        // No <p> that the mail does not have: text straight in the body would become a paragraph.
        htmlHandleOmittedElem(0)
        return true
    }()

    /// - Parameter html: UTF-8, whatever the page itself says.
    /// - Throws: `hiddenText` where nothing but hidden words is there, or more may be hidden than was meant; what `HTMLMarkup` throws; `tooDeep`.
    init(_ html: [UInt8]) throws(RefusedSubmission.Reason) {
        let html = try HTMLMarkup.reduced(html)
        _ = HTMLBody.isStarted
        guard let context = htmlNewParserCtxt() else { throw .notText }
        defer { htmlFreeParserCtxt(context) }
        let reader = HTMLEvents()
        HTMLBody.listen(context)
        context.pointee._private = Unmanaged.passUnretained(reader).toOpaque()
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        html.withUnsafeBytes { bytes in
            let document = htmlCtxtReadMemory(context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", Int32(options))
            if let document { xmlFreeDoc(document) }
        }
        guard !reader.isTooDeep else { throw .tooDeep }
        lines = reader.finishedLines()
        quotations = reader.quotations
        signatures = reader.signatures
        leftOut = reader.leftOut
        let isBlank = (lines + leftOut).allSatisfy { $0.isBlank || $0.isPlaceholder }
        guard !reader.isHiddenOpen, !reader.hidesWords || !isBlank else { throw .hiddenText }
    }

    private static func listen(_ context: htmlParserCtxtPtr) {
        var sax = xmlSAXHandler()
        // The parser hands the context itself to each of these; _private leads to what listens.
        sax.startElement = { context, name, attributes in
            guard let name, let reader = HTMLBody.listener(context) else { return }
            var pairs: [(String, String)] = []
            var next = attributes
            while let current = next, let key = current[0] {
                pairs.append((String(cString: key), current[1].map { String(cString: $0) } ?? ""))
                next = current + 2
            }
            reader.start(String(cString: name).lowercased(), pairs)
            if reader.isTooDeep { xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self)) }
        }
        sax.endElement = { context, name in
            guard let name else { return }
            HTMLBody.listener(context)?.end(isClosed: HTMLBody.isEndTag(context, name))
        }
        sax.characters = { context, text, length in
            guard let text, length > 0 else { return }
            HTMLBody.listener(context)?.text(UnsafeBufferPointer(start: text, count: Int(length)))
        }
        sax.ignorableWhitespace = sax.characters
        context.pointee.sax.pointee = sax
        context.pointee.userData = UnsafeMutableRawPointer(context)
    }

    /// Whether what the parser has just read is the end tag of an element of this name, and not one that ended another element already.
    private static func isEndTag(_ context: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>) -> Bool {
        guard let input = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee.input, let reader = listener(context) else { return false }
        let read = UnsafeBufferPointer(start: input.pointee.base, count: input.pointee.cur - input.pointee.base)
        let offset = Int(input.pointee.consumed) + read.count
        let wanted = Array("</".utf8) + Bytes.lowered(UnsafeBufferPointer(start: name, count: strlen(name)))
        // More than that no end tag has behind its name.
        let tail = read.suffix(wanted.count + 100)
        guard offset > reader.lastEnd, tail.last == 0x3E, let start = tail.lastIndex(of: 0x3C), Bytes.lowered(tail[start...].prefix(wanted.count)) == wanted else { return false }
        reader.lastEnd = offset
        return true
    }

    private static func listener(_ context: UnsafeMutableRawPointer?) -> HTMLEvents? {
        guard let own = context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
        return Unmanaged<HTMLEvents>.fromOpaque(own).takeUnretainedValue()
    }
}
