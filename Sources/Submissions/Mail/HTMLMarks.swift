/// What attributes say about an element.
enum HTMLMarks {
    enum Mark {
        case quotation, signature, earlierMessage
    }

    /// Classes and ids that mail programs give what they add themselves: Gmail, Apple Mail, Thunderbird, Outlook, Yahoo, Proton.
    private static let marks: [String: Mark] = [
        "gmail_attr": .quotation, "moz-cite-prefix": .quotation, "yahoo_quoted": .quotation, "protonmail_quote": .quotation,
        "gmail_signature": .signature, "moz-signature": .signature, "protonmail_signature_block": .signature, "applemailsignature": .signature, "signature": .signature,
        "ms-outlook-mobile-signature": .signature, "ms-outlook-mobile-body-separator-line": .signature,
        "divrplyfwdmsg": .earlierMessage, "appendonsend": .earlierMessage, "mail-editor-reference-message-container": .earlierMessage,
    ]

    static func mark(_ name: String, _ attributes: [(String, String)]) -> Mark? {
        for (key, value) in attributes {
            let value = value.lowercased()
            switch key.lowercased() {
            case "type" where name == "blockquote" && value == "cite": return .quotation
            case "class", "id":
                for word in value.split(separator: " ") {
                    if word == "gmail_quote" { return .quotation }
                    if let mark = marks[String(word)], word != "signature" || key.lowercased() == "id" { return mark }
                }
            default: break
            }
        }
        return nil
    }

    static func isHidden(_ attributes: [(String, String)]) -> Bool {
        attributes.contains { key, value in
            switch key.lowercased() {
            case "hidden": return true
            case "style":
                let style = String(decoding: Bytes.lowered(value.utf8).filter { !Bytes.isSpace($0) }, as: UTF8.self)
                return ["display:none", "visibility:hidden", "mso-hide:all"].contains { Bytes.contains(Array($0.utf8), in: Array(style.utf8)) }
            default: return false
            }
        }
    }
}
