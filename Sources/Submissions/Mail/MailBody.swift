/// The text of a mail's parts, chosen and decoded; what is not text is counted.
struct MailBody {
    private(set) var lines: [TextLine] = []
    private(set) var dropped = Dropped()
    /// Quotations and signatures that a page marks as such.
    private(set) var leftOut: [TextLine] = []
    /// In bytes: the text parts that were read.
    private var size = 0
    /// Whether a line says something, and not only what is quoted.
    private var hasText = false

    /// In bytes: the text parts together, before quotations are cut.
    private static let limit = 4 << 20
    private static let depthLimit = 20

    init(_ root: MimeEntity) throws(RefusedSubmission.Reason) {
        try add(root, depth: 0)
        if !lines.contains(where: { !$0.isBlank }), dropped[.attachment] > 0 { throw .onlyAttachments }
    }

    private init() {}

    private mutating func add(_ entity: MimeEntity, depth: Int) throws(RefusedSubmission.Reason) {
        guard depth < MailBody.depthLimit else { throw .tooDeep }
        guard entity.headers("Content-Type").count <= 1, entity.headers("Content-Disposition").count <= 1 else { throw .ambiguousHeader }
        switch (entity.type, entity.subtype) {
        case ("multipart", let kind) where entity.isMultipart: try add(entity.parts, of: entity, kind, depth)
        case ("multipart", _): throw .unknownStructure
        case ("application", "pkcs7-mime"), ("application", "x-pkcs7-mime"): throw .encrypted
        case ("message", "delivery-status"), ("message", "disposition-notification"): throw .deliveryReport
        case ("text", "plain"), ("text", "html"):
            if isAttachment(entity) { count(entity) } else { try addText(entity) }
        default: count(entity)
        }
    }

    private mutating func add(_ parts: [MimeEntity], of entity: MimeEntity, _ kind: String, _ depth: Int) throws(RefusedSubmission.Reason) {
        if !["encrypted", "report"].contains(kind) {
            guard !parts.isEmpty, entity.textsOutsideParts.allSatisfy(MailPreface.isCustomary) else { throw .unknownStructure }
        }
        switch kind {
        case "mixed", "parallel":
            for part in parts { try add(part, depth: depth + 1) }
        case "alternative": try addBest(of: parts, depth)
        case "related", "signed":
            let root = kind == "related" ? entity.startPart ?? 0 : 0
            for (index, part) in parts.enumerated() {
                if index == root { try add(part, depth: depth + 1) } else { count(part) }
            }
        case "appledouble": count(entity)
        case "encrypted": throw .encrypted
        case "report": throw .deliveryReport
        default: throw .unknownStructure
        }
    }

    /// Plain text where it says anything, else the first other form that does. A form that cannot be read gives way to one that can.
    private mutating func addBest(of parts: [MimeEntity], _ depth: Int) throws(RefusedSubmission.Reason) {
        var forms: [MailBody] = []
        var reason: RefusedSubmission.Reason?
        for part in parts.filter({ ($0.type, $0.subtype) == ("text", "plain") }) + parts.filter({ ($0.type, $0.subtype) != ("text", "plain") }) {
            guard !forms.contains(where: \.hasText) else { break }
            var form = MailBody()
            form.size = size
            defer { size = form.size }
            do throws(RefusedSubmission.Reason) {
                try form.add(part, depth: depth + 1)
                forms.append(form)
            } catch {
                if error == .encrypted || error == .deliveryReport || error == .tooDeep { throw error }
                reason = reason ?? error
            }
        }
        guard let best = forms.first(where: \.hasText) ?? forms.first else {
            if let reason { throw reason }
            return
        }
        if !best.hasText, let reason { throw reason }
        add(best.lines)
        leftOut += best.leftOut
        for attachment in best.dropped.attachments { dropped.count(attachment) }
        dropped.count(.quotation, best.dropped[.quotation])
        dropped.count(.signature, best.dropped[.signature])
        dropped.count(.alternative, parts.count - 1)
    }

    /// A part with a file's name is a document, shown inline or not; an unknown disposition means attachment (RFC 2183, 2.8).
    private func isAttachment(_ entity: MimeEntity) -> Bool {
        if let disposition = entity.disposition, disposition != "inline" { return true }
        return entity.hasFileName
    }

    private mutating func count(_ entity: MimeEntity) {
        dropped.count(Dropped.Attachment(type: AttachmentType.name(entity.type, entity.subtype), size: entity.decodedSize))
    }

    private mutating func addText(_ entity: MimeEntity) throws(RefusedSubmission.Reason) {
        let bytes = try Charset.decoded(try TransferEncoding.decoded(entity), entity.parameter("charset"))
        size += bytes.count
        guard size <= MailBody.limit else { throw .tooLarge }
        guard !bytes.contains(0) else { throw .notText }
        let added: [TextLine]
        if entity.subtype == "html" {
            let page = try HTMLBody(bytes)
            added = page.lines
            dropped.count(.quotation, page.quotations)
            dropped.count(.signature, page.signatures)
            leftOut += page.leftOut
        } else {
            let plain = TextLine.lines(of: bytes)
            let isFlowed = entity.parameter("format")?.lowercased() == "flowed"
            added = isFlowed ? FlowedText.unfolded(plain, deletesSpace: entity.parameter("delsp")?.lowercased() == "yes") : plain
            if added.first(where: { !$0.isBlank })?.bytes.starts(with: "-----BEGIN PGP MESSAGE-----".utf8) == true { throw .encrypted }
        }
        add(added)
    }

    private mutating func add(_ more: [TextLine]) {
        if hasText, !more.isEmpty { lines.append(TextLine([])) }
        hasText = hasText || more.contains { !$0.isBlank && !$0.isQuote }
        lines += more
    }
}
