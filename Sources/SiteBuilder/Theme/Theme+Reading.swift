package import Diagnostics
import FileTree
package import KnowledgeBank
import Mustache
import UTF8Text

extension Theme {
    /// Templates that the builder asks for by name.
    static let neededTemplates = ["front", "answer", "list", "alphabet", "contacts", "glossary", "page", "not-found", "language-choice", "redirect"]

    /// Reads the theme in `folder` and those it extends.
    /// - Throws: everything that is wrong with it.
    package static func read(_ folder: String, for settings: BankSettings) throws(Problems) -> Theme {
        let chain = try ThemeChain(folder)
        var problems: [Diagnostic] = []
        let files = try ThemeFiles(chain)
        let templateFiles = try chain.files(in: "templates").filter { $0.name.hasSuffix(templateSuffix) } + files.templates.map { ($0.name + templateSuffix, $0.path) }
        let templates = compiled(templateFiles, &problems)
        let strings = try Strings.read(chain, for: settings, &problems)
        let all = try assets(chain, files)
        let stemmers = all.filter { $0.name.hasPrefix(stemmerFolder) }
        let assets = all.filter { !$0.name.hasPrefix(stemmerFolder) }
        for name in neededTemplates where !templateFiles.contains(where: { $0.name == name + templateSuffix }) {
            problems.append(Diagnostic(.templateMissing, at: Place(file: folder), ["name": name]))
        }
        var examples: [ComponentExamples] = []
        for (name, path) in files.examples {
            do throws(Problems) { examples.append(try ComponentExamples.read(name, path)) } catch { problems += error.all }
        }
        guard problems.isEmpty else { throw Problems(problems.inFileOrder()) }
        let byLanguage = stemmers.map { (String($0.name.dropFirst(stemmerFolder.count).dropLast(".js".count)), $0.bytes) }
        return Theme(templates: TemplateSet(templates), strings: strings, assets: assets, stemmers: Dictionary(uniqueKeysWithValues: byLanguage), examples: examples)
    }

    private static let stemmerFolder = "stem/"
    private static let templateSuffix = ".mustache"

    private static func compiled(_ files: [(name: String, path: String)], _ problems: inout [Diagnostic]) -> [String: Template] {
        var templates: [String: Template] = [:]
        for (name, path) in files {
            let short = String(name.dropLast(templateSuffix.count))
            do throws(Problems) {
                templates[short] = try Template(name: short, source: try TextFile.read(path, shownAs: path))
            } catch {
                problems += error.all
            }
        }
        return templates
    }

    /// `asset:NAME` in a style sheet becomes the served name of that file, so that pictures and fonts carry digests too.
    private static func assets(_ chain: ThemeChain, _ parts: ThemeFiles) throws(Problems) -> [Asset] {
        var assets: [Asset] = []
        let files = try chain.files(in: "assets")
        // A file of that name takes the place of what is gathered.
        let gathered = [("site.js", parts.script), ("style.css", parts.styleSheet)].filter { name, paths in !paths.isEmpty && !files.contains { $0.name == name } }
        let all = files.map { (name: $0.name, paths: [$0.path]) } + gathered.map { (name: $0.0, paths: $0.1) }
        // Style sheets last: their own digest depends on the names of the others.
        for (name, paths) in all.filter({ !$0.name.hasSuffix(".css") }) + all.filter({ $0.name.hasSuffix(".css") }) {
            var bytes = try ThemeFiles.joined(paths)
            if name.hasSuffix(".js") { bytes = SlimScript.of(bytes) }
            if name.hasSuffix(".css") { bytes = SlimStyle.of(bytes) }
            if name.hasSuffix(".css"), bytes.firstOffset(of: Array("asset:".utf8)) != nil {
                for asset in assets { bytes = bytes.replacing(Array("asset:\(asset.name)".utf8), with: Array(asset.servedName.utf8)) }
            }
            assets.append(Asset(name: name, servedName: ServedName.of(name, bytes), bytes: bytes))
        }
        return assets
    }
}

/// Names that change with the bytes, so that a page and its files are always of one generation.
enum ServedName {
    /// `style.css` → `style.0a1b2c3d4e5f.css`: 12 hexadecimal digits of SHA-256.
    static func of(_ name: String, _ bytes: [UInt8]) -> String {
        let digest = Digest.of(bytes).dropFirst("sha256-".count).prefix(12)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(name).\(digest)" }
        return name[..<dot] + ".\(digest)" + name[dot...]
    }
}
