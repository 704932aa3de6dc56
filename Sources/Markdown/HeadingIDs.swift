import UTF8Text

/// Hands out fragment identifiers made of headings' words, each once.
struct HeadingIDs {
    private var used: Set<String> = []
    private var last: [String: Int] = [:]

    mutating func next(for heading: String) -> String {
        var base = slug(of: heading)
        // cmark's own identifiers of footnotes.
        if base.hasPrefix("fn-") || base.hasPrefix("fnref-") { base = "section-" + base }
        var id = base
        while !used.insert(id).inserted {
            let number = last[base, default: 1] + 1
            last[base] = number
            id = "\(base)-\(number)"
        }
        return id
    }
}

/// The words of a heading as a fragment identifier: folded letters and digits, hyphens between.
func slug(of text: String) -> String {
    let text = Folding.fold(text)
    if let slug = asciiSlug(of: text) { return slug }
    var slug = ""
    for character in text {
        if character.isLetter || character.isNumber {
            slug.append(character)
        } else if !slug.isEmpty, slug.last != "-" {
            slug.append("-")
        }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
}

/// The same for texts that are all ASCII once they are folded, as most are; nil for others.
private func asciiSlug(of folded: String) -> String? {
    var slug: [UInt8] = []
    for byte in folded.utf8 {
        if byte >= 0x80 { return nil }
        if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
            slug.append(byte)
        } else if !slug.isEmpty, slug.last != 0x2D {
            slug.append(0x2D)
        }
    }
    if slug.last == 0x2D { slug.removeLast() }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
}
