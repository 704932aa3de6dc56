import Testing
import UTF8Text

struct HTMLTextTests {
    @Test(arguments: [
        ("", ""), ("Är det så?", "Är det så?"), ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"'", "&quot;&#39;"), ("&lt;", "&amp;lt;"),
        ("<", "&lt;"), ("<script>alert('å')</script>", "&lt;script&gt;alert(&#39;å&#39;)&lt;/script&gt;"), ("tab\tlf\ncr\r", "tab\tlf\ncr\r"),
        ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"), ("a\u{FFFE}\u{FFFF}b", "a\u{FFFD}\u{FFFD}b"), ("\u{FFFD}\u{FFBE}\u{FFC0}", "\u{FFFD}\u{FFBE}\u{FFC0}"),
    ])
    func `markup is escaped, and what XML cannot hold is replaced`(text: String, escaped: String) {
        #expect(Array(HTMLText.escaped(text).utf8) == Array(escaped.utf8))
    }

    @Test func `appending keeps what stands there already`() {
        var bytes = Array("<b>".utf8)
        HTMLText.appendEscaped("<", to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "<b>&lt;")
    }

    @Test(arguments: 0..<50)
    func `no text leaves a bare angle bracket, ampersand or quotation mark`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<40 {
            let text = numbers.text(length: 30, likely: "<>&\"'&lt;#39;aö\u{0}\u{8}\u{338}\u{FFFE}\u{FFFF}\n".unicodeScalars)
            let escaped = HTMLText.escaped(text)
            #expect(!escaped.utf8.contains { [0x3C, 0x3E, 0x22, 0x27].contains($0) })
            #expect(unescaped(escaped) == Array(text.unicodeScalars.map { isAllowedInXML($0) ? $0 : "\u{FFFD}" }))
        }
    }

    /// The scalars that `escaped` stands for, or nil where an ampersand begins none of the references that we write.
    private func unescaped(_ escaped: String) -> [Unicode.Scalar]? {
        let references: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
        var scalars: [Unicode.Scalar] = []
        var rest = escaped.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "&" else {
                scalars.append(scalar)
                continue
            }
            guard let end = rest.firstIndex(of: ";"), let meant = references[String(rest[..<end])] else { return nil }
            scalars.append(meant)
            rest = rest[rest.index(after: end)...]
        }
        return scalars
    }

    /// `Char` of XML 1.0, section 2.2.
    private func isAllowedInXML(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
