import Diagnostics
import FileTree
import KnowledgeBank
import Parallel

/// All pages of an old site.
struct OldSite {
    let kind: SiteKind
    let settings: SiteSettings
    let languages: LanguageFinder
    let pages: [OldPage]

    /// In bytes, for a table.
    private static let tableLimit = 64 << 20

    /// - Parameter input: a folder, or a table.
    /// - Throws: what keeps everything from being read.
    static func read(_ input: String, _ map: ImportMap, _ bank: Bank, _ findings: inout Findings) throws(Problems) -> OldSite {
        switch FileTree.kind(of: input) {
        case .folder where map.kind != .csv: return try folder(input, map, bank, &findings)
        case .file where map.kind ?? .csv == .csv: return try table(input, map, bank, &findings)
        case nil: throw Problems(Diagnostic(.fileMissing, at: nil, ["path": input]))
        default: throw Problems(Diagnostic(.importKindUnclear, at: Place(file: input)))
        }
    }

    private static func table(_ path: String, _ map: ImportMap, _ bank: Bank, _ findings: inout Findings) throws(Problems) -> OldSite {
        let bytes = try filing { () throws(FileError) in try FileTree.read(path, limit: tableLimit) }
        let (pages, problems) = try TablePages.read(path, bytes)
        findings.add(problems)
        if let page = pages.first, !map.names(of: .question, .csv).contains(where: { page.fields.field($0) != nil }) || !map.names(of: .answer, .csv).contains(where: { page.fields.field($0) != nil })
        {
            throw Problems(Diagnostic(.tableHeadersUnclear, at: Place(file: path, line: 1)))
        }
        return OldSite(kind: .csv, settings: SiteSettings(), languages: LanguageFinder(bank, map, stated: []), pages: pages)
    }

    private static func folder(_ root: String, _ map: ImportMap, _ bank: Bank, _ findings: inout Findings) throws(Problems) -> OldSite {
        let listing = try filing { () throws(FileError) in try FileTree.walk(root) }
        findings.add(listing.problems)
        let folder = SiteFolder(root, files: listing.files)
        let texts = listing.files.filter { path in OldPage.extensions.contains { path.hasSuffix("." + $0) } && !JekyllSite.passedOver.contains { path.hasPrefix($0) } }
        let heads = texts.prefix(200).compactMap { try? FileTree.read(root + "/" + $0, limit: OldText.limit) }
        guard let kind = map.kind ?? SiteKind.guess(folder, heads: heads) else { throw Problems(Diagnostic(.importNothing, at: Place(file: root))) }
        var settings = SiteSettings()
        do throws(Problems) {
            settings = try kind.settings(of: folder)
        } catch {
            findings.add(error.all)
        }
        let languages = LanguageFinder(bank, map, stated: settings.languages)
        let paths = texts.filter { path in PageReader.root(of: path, settings).map { root in !map.skipped.contains { path.dropFirst(root.folder.count).hasPrefix($0) } } ?? false }
        let reader = PageReader(kind, settings, languages, paths: paths)
        let results = Parallel.map(paths) { path -> ([OldPage], [Diagnostic]) in
            do throws(Problems) {
                return (try reader.pages(path, try OldText.read(root + "/" + path)), [])
            } catch {
                return ([], error.all)
            }
        }
        findings.add(results.flatMap(\.1))
        let pages = results.flatMap(\.0)
        if pages.isEmpty, results.allSatisfy(\.1.isEmpty) { throw Problems(Diagnostic(.importNothing, at: Place(file: root))) }
        let others = listing.files.filter { path in
            (path.hasSuffix(".html") || path.hasSuffix(".adoc") || path.hasSuffix(".rst") || path.hasSuffix(".org")) && PageReader.root(of: path, settings) != nil
                && !JekyllSite.passedOver.contains { path.hasPrefix($0) } && !path.hasPrefix("layouts/") && !path.hasPrefix("themes/") && !path.hasPrefix("public/")
        }
        for path in others { findings.add(Diagnostic(.importNotMarkdown, at: Place(file: root + "/" + path))) }
        return OldSite(kind: kind, settings: settings, languages: languages, pages: pages)
    }
}
