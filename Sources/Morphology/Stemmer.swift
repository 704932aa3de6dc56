internal import CStemmer

/// Snowball stems of Swedish, Danish and English words, and `FinnishStem` of Finnish ones: the keys under which a search index files a word. The
/// browser's scripts (themes/default/assets/stem) make the same of it. Not for use by two threads at once.
package final class Stemmer {
    private let handle: OpaquePointer?
    private let isFinnish: Bool
    private let isSwedish: Bool

    /// - Parameter language: a primary subtag; words of languages other than `sv`, `da`, `en` and `fi` are their own stems.
    package init(language: String) {
        let name = ["sv": "swedish", "da": "danish", "en": "english"][language]
        handle = name.flatMap { sb_stemmer_new($0, "UTF_8") }
        isFinnish = language == "fi"
        isSwedish = language == "sv"
    }

    deinit { sb_stemmer_delete(handle) }

    /// Snowball leaves the definite endings of hyran and bidraget, though not those of hyror and bidragen; here they go, again and again: paketet,
    /// paketen and paket are one word too.
    private static func withoutArticle(_ stem: String) -> String {
        var stem = stem
        while stem.utf8.count > 4, stem.hasSuffix("et") || stem.hasSuffix("an") { stem.removeLast(2) }
        return stem
    }

    /// - Parameter word: folded (see `Folding`).
    package func stem(_ word: String) -> String {
        if isFinnish { return String(decoding: FinnishStem.stem(Array(word.utf8)), as: UTF8.self) }
        guard let handle else { return word }
        var word = word
        let stem = word.withUTF8 { bytes in
            guard let stem = sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else { return String(decoding: bytes, as: UTF8.self) }
            return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))), as: UTF8.self)
        }
        return isSwedish ? Self.withoutArticle(stem) : stem
    }
}
