import Diagnostics
import FileTree
package import KnowledgeBank
package import Mustache
import YAML

/// How a site looks: templates, the texts around the answers, and files to be served as they are.
package struct Theme: Sendable {
    package let templates: TemplateSet
    /// Per language of the bank, complete.
    package let strings: [LanguageTag: Strings]
    package let assets: [Asset]
    /// Per language, the script that makes stems of a query's words; it travels with the language's index.
    package let stemmers: [String: [UInt8]]
    /// What the style guide shows, by component.
    package let examples: [ComponentExamples]

    /// A file of the theme under the name by which it is served, which holds a part of its digest.
    package struct Asset: Sendable {
        /// As in the theme: `style.css`.
        package let name: String
        /// As served: `style.0a1b2c3d4e5f.css`.
        package let servedName: String
        package let bytes: [UInt8]
    }
}

/// The folders of a theme and of those it extends, the theme itself first.
struct ThemeChain {
    let folders: [String]

    static let newestFormat = 1

    /// The themes that came with the program: in `../share/answerbank/themes` beside its folder.
    static let installed = FileTree.programFolder.flatMap(FileTree.parent(of:)).map { $0 + "/share/answerbank/themes" }

    /// A theme says `extends: NAME` for a theme in the folder beside it. Where a theme is not there, the installed one of that name is taken.
    /// - Parameter folder: of the theme; for an installed one its name, with or without `themes/` before it.
    init(_ folder: String, installed: String? = ThemeChain.installed) throws(Problems) {
        let path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var folders: [String] = []
        var next: String? = ThemeChain.find(path, named: path.hasPrefix("themes/") ? String(path.dropFirst(7)) : path, in: installed)
        while let current = next {
            guard !folders.contains(current) else { throw Problems(Diagnostic(.themeLoop, at: Place(file: current + "/theme.yaml"), ["id": ThemeChain.name(of: current)])) }
            folders.append(current)
            next = try ThemeChain.extended(by: current).map { name in ThemeChain.find((FileTree.parent(of: current) ?? ".") + "/" + name, named: name, in: installed) }
        }
        self.folders = folders
    }

    private static func find(_ path: String, named name: String, in installed: String?) -> String {
        guard FileTree.kind(of: path) == nil, !name.contains("/"), let theme = installed.map({ $0 + "/" + name }), FileTree.kind(of: theme) == .folder else { return path }
        return theme
    }

    private static func extended(by folder: String) throws(Problems) -> String? {
        let path = folder + "/theme.yaml"
        guard FileTree.kind(of: path) == .file else { throw Problems(Diagnostic(.themeMissing, at: nil, ["path": folder])) }
        let file = try TextFile.read(path, shownAs: path)
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "theme.yaml"])) }
        try mapping.requireFormat(upTo: newestFormat, in: file)
        var reader = MappingReader(mapping, in: file, as: shape)
        _ = reader.int("format", in: 1...newestFormat)
        _ = reader.text("name")
        let extended = reader.text("extends")?.value
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        return extended
    }

    private static func name(of folder: String) -> String { folder.split(separator: "/").last.map(String.init) ?? folder }

    /// Relative path → full path of every file in `subfolder`, a theme's own file before that of the theme it extends.
    func files(in subfolder: String) throws(Problems) -> [(name: String, path: String)] {
        var found: [String: String] = [:]
        for folder in folders {
            let root = folder + "/" + subfolder
            guard FileTree.kind(of: root) == .folder else { continue }
            do {
                for name in try FileTree.walk(root).files where found[name] == nil { found[name] = root + "/" + name }
            } catch {
                throw Problems(error.diagnostic)
            }
        }
        return found.map { (name: $0.key, path: $0.value) }.sorted { $0.name < $1.name }
    }
}
