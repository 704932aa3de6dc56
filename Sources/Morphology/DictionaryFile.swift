internal import Glibc

/// Where the hunspell dictionary of a language is installed.
struct DictionaryFile {
    /// Without `.dic` and `.aff`.
    let path: String
    /// The Debian package that it comes with.
    let package: String

    /// - Parameter language: `sv`, `da` or `en`.
    init(language: String) throws(MissingDictionary) {
        let file: String
        (file, package) = language == "sv" ? ("sv_SE", "hunspell-sv") : language == "da" ? ("da_DK", "hunspell-da") : ("en_GB", "hunspell-en-gb")
        path = "/usr/share/hunspell/" + file
        guard access(path + ".aff", R_OK) == 0, access(path + ".dic", R_OK) == 0 else { throw MissingDictionary(name: path + ".dic", package: package) }
    }
}
