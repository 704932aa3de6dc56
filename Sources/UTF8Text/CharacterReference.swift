/// A character written as HTML writes it, `&#64;`, `&#x40;` or one of the names that matter in numbers and addresses: web forms send text so.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// Behind the semicolon.
    let end: Int

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "\u{2013}", "mdash": "\u{2014}", "shy": "\u{AD}", "commat": "@", "period": ".",
        "plus": "+", "lowbar": "_", "sol": "/", "colon": ":", "num": "#", "lpar": "(", "rpar": ")", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwnj": "\u{200C}",
        "zwj": "\u{200D}", "hyphen": "\u{2010}", "dash": "\u{2010}", "minus": "\u{2212}",
    ]

    /// nil where no reference begins at `start`.
    init?(in bytes: [UInt8], at start: Int) {
        guard bytes[start] == 0x26, let semicolon = bytes[start..<min(bytes.count, start + 12)].firstIndex(of: 0x3B) else { return nil }
        let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
        let named: Unicode.Scalar?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            named = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        } else if name.hasPrefix("#") {
            named = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        } else {
            named = CharacterReference.names[name]
        }
        guard let named else { return nil }
        scalar = named
        end = semicolon + 1
    }
}
