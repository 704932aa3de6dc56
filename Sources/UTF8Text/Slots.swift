/// Texts with places to fill in, as translators write them: "{day} {month} {year}".
package enum Slots {
    /// `text` with what `value` gives for each `{name}`; a name that it does not know stays, with its braces.
    package static func filled(_ text: String, _ value: (String) -> String?) -> String {
        var filled: [UInt8] = []
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: 0x7B), let close = rest[open...].firstIndex(of: 0x7D) {
            filled += rest[..<open]
            let afterOpen = rest.index(after: open)
            if let value = value(String(Substring(rest[afterOpen..<close]))) {
                filled += value.utf8
                rest = rest[rest.index(after: close)...]
            } else {
                filled.append(0x7B)
                rest = rest[afterOpen...]
            }
        }
        return String(decoding: filled + rest, as: UTF8.self)
    }
}
