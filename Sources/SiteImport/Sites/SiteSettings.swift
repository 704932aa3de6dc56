import Diagnostics
import FileTree
import KnowledgeBank

/// What an old site's own settings say, as far as an import needs it.
struct SiteSettings: Sendable {
    /// A folder with pages, relative to the one that was given; empty or with a slash at the end.
    struct Root: Sendable {
        let folder: String
        var language: String?
        /// Of a collection, where the site puts its pages.
        var pattern: String?
    }

    struct NavigationEntry: Sendable {
        let title: String?
        let sections: [String]
    }

    var roots = [Root(folder: "")]
    var baseURL: String?
    var defaultLanguage: String?
    var hasDefaultLanguageInAddress = false
    var languages: [String] = []
    /// Patterns of addresses by section (Hugo) or collection (Jekyll); `posts` and `pages` are Jekyll's own.
    var patterns: [String: String] = [:]
    /// `/a.html` instead of `/a/`.
    var hasUglyAddresses = false
    /// By path of the page.
    var navigation: [String: NavigationEntry] = [:]
    /// Former paths with those of the pages that they lead to.
    var redirects: [(from: String, to: String)] = []
    /// The site's settings files themselves, relative to the folder that was given.
    var files: Set<String> = []
}

/// A folder of an old site: its files, and what its settings say.
struct SiteFolder: Sendable {
    let root: String
    /// Relative to `root`.
    let files: [String]
    private let names: Set<String>

    init(_ root: String, files: [String]) {
        self.root = root
        self.files = files
        names = Set(files)
    }

    func has(_ path: String) -> Bool { names.contains(path) }

    func hasFolder(_ path: String) -> Bool { files.contains { $0.hasPrefix(path + "/") } }

    /// The fields of the first of these settings files that there is, read as YAML, TOML or JSON by its name.
    func settings(_ paths: [String], _ settings: inout SiteSettings) throws(Problems) -> [Field] {
        guard let path = paths.first(where: { has($0) || $0.hasPrefix("../") && FileTree.kind(of: root + "/" + $0) == .file }) else { return [] }
        settings.files.insert(path)
        let file = try OldText.read(root + "/" + path)
        return path.hasSuffix(".toml") ? try TOMLReader.read(file) : try PageHead.yaml(SourceFile(path: file.path, bytes: Self.withoutTags(file.bytes)))
    }

    /// YAML whose tags (`!ENV`, `!!python/name:…`) are blank: settings of other programs have them, and they say nothing about pages.
    private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for index in bytes.indices.dropFirst() where bytes[index] == 0x21 && bytes[index - 1] == 0x20 && index + 1 < bytes.count && bytes[index + 1] > 0x20 {
            var end = index
            while end < bytes.count, bytes[end] > 0x20 {
                bytes[end] = 0x20
                end += 1
            }
        }
        return bytes
    }
}

/// Reads files of old sites.
enum OldText {
    /// In bytes. Answers hold a quarter of that.
    static let limit = 256 * 1024

    /// A text with lines that end at LF, whatever mark or line ends an editor left.
    static func read(_ path: String, limit: Int = OldText.limit) throws(Problems) -> SourceFile {
        let bytes = try filing { () throws(FileError) in try FileTree.read(path, limit: limit) }
        let text = try TextFile.checked(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, shownAs: path)
        return SourceFile(path: path, bytes: text.bytes.contains(0x0D) ? text.bytes.filter { $0 != 0x0D } : text.bytes)
    }
}
