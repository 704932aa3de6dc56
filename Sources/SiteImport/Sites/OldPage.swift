import Diagnostics
import KnowledgeBank

/// A page of the old site in one language, or a row of a table, before anything is made of it.
struct OldPage: Sendable {
    let file: SourceFile
    /// Relative to the folder of pages, as in `sv/ekonomi/hyra.md`; the number of the row for a table.
    let path: String
    /// Without what stands for a language.
    let folders: [String]
    /// Without language, date and extension; the folder's name for a page that stands for its folder.
    let name: String
    let day: Day?
    /// What the path or the key of a group of fields says about the language, in the site's own words.
    let language: String?
    /// Whether it stands for its folder (`index.md`), which has its address then.
    let isIndex: Bool
    /// Whether it lists other pages, or is the front page.
    let isList: Bool
    let fields: [Field]
    let body: ArraySlice<UInt8>
    /// The line of the file on which the body begins.
    let bodyLine: Int
    /// Which collection or kind of page of Jekyll's it is; empty otherwise.
    var collection = ""
    /// The collection's pattern of addresses.
    var pattern: String?

    var place: Place { Place(file: file.path, line: bodyLine > 0 && file.bytes.isEmpty ? bodyLine : nil) }

    func place(line: Int) -> Place { Place(file: file.path, line: line) }

    /// The extensions of Markdown.
    static let extensions = ["md", "markdown", "mdown", "mkd", "mkdn"]
}

/// Makes pages of the files of a site.
struct PageReader: Sendable {
    let kind: SiteKind
    let settings: SiteSettings
    let languages: LanguageFinder
    /// Whether all folders directly below the pages' are languages.
    let topFoldersAreLanguages: Bool

    init(_ kind: SiteKind, _ settings: SiteSettings, _ languages: LanguageFinder, paths: [String]) {
        self.kind = kind
        self.settings = settings
        self.languages = languages
        let top = Set(paths.compactMap { path in Self.root(of: path, settings).map { path.dropFirst($0.folder.count) }?.split(separator: "/").dropLast().first.map(String.init) })
        topFoldersAreLanguages = top.contains(where: languages.isKnown) && top.allSatisfy(languages.looksLikeTag)
    }

    static func root(of path: String, _ settings: SiteSettings) -> SiteSettings.Root? { settings.roots.first { path.hasPrefix($0.folder) } }

    /// - Parameters:
    ///   - path: relative to the folder that was given.
    ///   - file: what stands there.
    /// - Returns: the page, in each of its languages; none where the file is no page by the rules of the site.
    func pages(_ path: String, _ file: SourceFile) throws(Problems) -> [OldPage] {
        guard let root = Self.root(of: path, settings) else { return [] }
        let head = try PageHead.read(file)
        if kind == .jekyll, head.bodyStart == 0 { return [] }
        let relative = String(path.dropFirst(root.folder.count))
        var folders = relative.split(separator: "/").map(String.init)
        var name = folders.removeLast()
        name = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        var language = root.language
        if let stop = name.lastIndex(of: "."), languages.looksLikeTag(String(name[name.index(after: stop)...])) {
            language = String(name[name.index(after: stop)...])
            name = String(name[..<stop])
        }
        if let place = languageFolder(folders), root.language == nil {
            language = language ?? folders[place]
            folders.remove(at: place)
        }
        var collection = ""
        var day: Day?
        if kind == .jekyll { (collection, day) = jekyll(&folders, &name) }
        let isSection = name == "_index"
        let isIndex = isSection || ["index", "readme"].contains(name.lowercased())
        let isList = isSection || (isIndex && folders.isEmpty) || name == "404"
        if isIndex, let folder = folders.popLast() { name = folder }
        let body = file.bytes[head.bodyStart...]
        var lines = LineCounter()
        let bodyLine = lines.line(at: head.bodyStart, in: file.bytes)
        return versions(head.fields).map { tag, fields in
            OldPage(
                file: file, path: relative, folders: folders, name: name, day: day, language: tag ?? language, isIndex: isIndex, isList: isList, fields: fields, body: body, bodyLine: bodyLine,
                collection: collection, pattern: root.pattern)
        }
    }

    private func languageFolder(_ folders: [String]) -> Int? {
        if kind == .decap { return folders.lastIndex(where: languages.isKnown) }
        guard let first = folders.first, topFoldersAreLanguages || languages.isKnown(first) else { return nil }
        return 0
    }

    /// `_posts/2024-05-01-name.md` and `_faq/name.md`; folders above `_posts` are categories.
    private func jekyll(_ folders: inout [String], _ name: inout String) -> (collection: String, Day?) {
        if let posts = folders.firstIndex(where: { $0 == "_posts" || $0 == "_drafts" }) {
            let isDraft = folders[posts] == "_drafts"
            folders.remove(at: posts)
            guard let day = Day(String(name.prefix(10))), name.dropFirst(10).first == "-" else { return (isDraft ? "drafts" : "posts", nil) }
            name = String(name.dropFirst(11))
            return (isDraft ? "drafts" : "posts", day)
        }
        guard let first = folders.first, first.hasPrefix("_") else { return ("pages", nil) }
        folders.removeFirst()
        return (String(first.dropFirst()).lowercased(), nil)
    }

    /// Decap CMS may keep all languages in one file: `sv: {title: …}`, `fi: {title: …}`.
    private func versions(_ fields: [Field]) -> [(String?, [Field])] {
        let isSingleFile = kind == .decap && !fields.isEmpty && fields.allSatisfy { languages.looksLikeTag($0.key) && !$0.value.fields.isEmpty }
        return isSingleFile ? fields.map { ($0.key, $0.value.fields) } : [(nil, fields)]
    }
}
