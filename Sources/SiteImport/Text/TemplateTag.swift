/// A shortcode of Hugo's (`{{< … >}}`, `{{% … %}}`), or a tag or output of Liquid (`{% … %}`, `{{ … }}`).
struct TemplateTag {
    /// The first word, where it is a plain one.
    let name: String
    /// The words behind the name; quotation marks are taken away.
    let arguments: [String]
    let isClosing: Bool
    /// Behind the tag.
    let end: Int

    /// In bytes.
    private static let limit = 4000
    private static let forms: [(opening: String, closing: String)] = [("{{/*", "*/}}"), ("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")]

    /// nil where no tag begins at `start`, or none ends within 4,000 bytes.
    init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
        let window = bytes[start..<min(start + Self.limit, bytes.endIndex)]
        guard let form = Self.forms.first(where: { window.starts(with: $0.opening.utf8) }) else { return nil }
        let inner = start + form.opening.utf8.count
        let closing = Array(form.closing.utf8)
        guard let stop = window[inner...].indices.first(where: { window[$0] == closing[0] && window[$0...].starts(with: closing) }) else { return nil }
        end = stop + closing.count
        var words = Self.words(of: window[inner..<stop])
        while let first = words.first, first == "-" || first == "/" { words.removeFirst() }
        let first = words.first ?? ""
        let name = String(first.drop { $0 == "-" || $0 == "/" })
        let isPlain = !name.isEmpty && name.utf8.count <= 40 && name.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F, 0x2F].contains($0) }
        self.name = form.opening == "{{/*" ? "{{/* */}}" : isPlain ? name : "{{ … }}"
        isClosing = first.hasPrefix("/") || name.hasPrefix("end") || String(decoding: window[inner..<stop], as: UTF8.self).trimmed.hasPrefix("/")
        arguments = isPlain ? Array(words.dropFirst()) : words
    }

    /// Words between spaces; what stands in quotation marks is one.
    private static func words(of text: ArraySlice<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var quote: UInt8?
        for byte in text {
            if let open = quote {
                if byte == open { quote = nil } else { word.append(byte) }
            } else if byte == 0x22 || byte == 0x27 || byte == 0x60 {
                quote = byte
            } else if byte == 0x20 || byte == 0x09 || byte == 0x0A {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            } else {
                word.append(byte)
            }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }
}

/// Where a link of an old text leads, as it is written there.
enum OldTarget: Equatable {
    case address(String)
    /// The name or path of a source file: `{{< ref "hyra.md" >}}`, `{% link _faq/hyra.md %}`, `{% post_url 2024-05-01-hyra %}`.
    case source(String)
    /// It holds a template that only the old site could fill in.
    case unknown

    /// - Parameter text: a link's target, templates included.
    init(_ text: String) {
        let bytes = ArraySlice(text.utf8)
        var address: [UInt8] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == 0x7B, let tag = TemplateTag(bytes, at: index) else {
                address.append(bytes[index])
                index += 1
                continue
            }
            index = tag.end
            switch tag.name {
            case "ref", "relref", "link", "post_url":
                guard let path = tag.arguments.first(where: { $0 != "." && !$0.hasSuffix(".") || $0.contains("/") }) else { self = .unknown; return }
                self = .source(path)
                return
            case "site.baseurl", "site.url", "baseurl", "page.root": continue
            case let name where tag.arguments.contains("relative_url") || tag.arguments.contains("absolute_url") || tag.arguments.contains("relURL") || tag.arguments.contains("absURL"):
                // The word before the filter: `{{ "/hyra/" | relative_url }}`.
                let path = name.hasPrefix("/") || name.contains("/") ? name : tag.arguments.first { $0.contains("/") }
                guard let path else { self = .unknown; return }
                address += path.utf8
            default:
                self = .unknown
                return
            }
        }
        self = .address(String(decoding: address, as: UTF8.self))
    }
}
