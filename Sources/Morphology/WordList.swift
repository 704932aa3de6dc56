internal import CHunspell

/// Answers whether a written form is a word of Swedish, Danish or English, by the hunspell dictionary of the language.
///
/// The dictionaries hold the commonest names too, so "it is a word" says something about the lower-cased form only. Loading takes 20 to 60
/// ms. Not for use by two threads at once.
package final class WordList {
    private let handle: OpaquePointer

    /// - Parameter language: `sv`, `da` or `en`.
    package init(language: String) throws(MissingDictionary) {
        let file = try DictionaryFile(language: language)
        guard let handle = Hunspell_create(file.path + ".aff", file.path + ".dic") else { throw MissingDictionary(name: file.path + ".dic", package: file.package) }
        self.handle = handle
    }

    deinit { Hunspell_destroy(handle) }

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
