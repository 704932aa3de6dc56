internal import CHunspell
internal import Glibc

/// Answers whether a written form is a word of Swedish, Danish or English, by the hunspell dictionary of the language.
///
/// The dictionaries hold the commonest names too, so "it is a word" says something about the lower-cased form only. Loading takes 20 to 60
/// ms. Not for use by two threads at once.
package final class WordList {
    private let handle: OpaquePointer
    private let path: String

    /// - Parameter language: `sv`, `da` or `en`.
    package init(language: String) throws(MissingDictionary) {
        let (file, package) = language == "sv" ? ("sv_SE", "hunspell-sv") : language == "da" ? ("da_DK", "hunspell-da") : ("en_GB", "hunspell-en-gb")
        let path = "/usr/share/hunspell/" + file
        guard access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 else { throw MissingDictionary(name: path + ".dic", package: package) }
        guard let handle = Hunspell_create(path + ".aff", path + ".dic") else { throw MissingDictionary(name: path + ".dic", package: package) }
        self.handle = handle
        self.path = path
    }

    deinit { Hunspell_destroy(handle) }

    /// The entries of the dictionary; takes about 20 ms.
    func roots() -> RootWords {
        RootWords(path: path + ".dic", isLatin1: String(cString: Hunspell_get_dic_encoding(handle)).hasPrefix("ISO"))
    }

    /// - Parameter word: UTF-8, NFC; upper and lower case differ. Words of more than 100 bytes are none.
    package func contains(_ word: [UInt8]) -> Bool {
        guard !word.isEmpty, word.count <= 100 else { return false }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: word.count + 1) { buffer in
            for index in word.indices { buffer[index] = CChar(bitPattern: word[index]) }
            buffer[word.count] = 0
            return Hunspell_spell(handle, buffer.baseAddress) != 0
        }
    }
}
