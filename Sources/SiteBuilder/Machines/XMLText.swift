import UTF8Text

/// XML as it is written; text goes in through `HTMLText` only.
struct XMLText {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ xml: String) { bytes += xml.utf8 }

    mutating func element(_ name: String, _ text: String) {
        raw("<\(name)>")
        HTMLText.appendEscaped(text, to: &bytes)
        raw("</\(name)>\n")
    }

    mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        raw("<\(name)")
        for (key, value) in attributes {
            raw(" \(key)=\"")
            HTMLText.appendEscaped(value, to: &bytes)
            raw("\"")
        }
        raw("/>\n")
    }
}
