import Diagnostics
import FileTree

extension SiteKind {
    /// What the folder looks like; nil where nothing in it speaks for anything.
    /// - Parameter heads: the first bytes of a few of its pages.
    static func guess(_ folder: SiteFolder, heads: [[UInt8]]) -> SiteKind? {
        if folder.has("mkdocs.yml") || folder.has("mkdocs.yaml") || FileTree.kind(of: folder.root + "/../mkdocs.yml") == .file { return .mkdocs }
        if folder.has("_config.yml") || folder.hasFolder("_posts") { return .jekyll }
        if !HugoSite.settingsFiles.allSatisfy({ !folder.has($0) }) { return .hugo }
        if DecapSite.settingsFile(in: folder) != nil { return .decap }
        if folder.files.contains(where: { $0 == "_index.md" || $0.hasSuffix("/_index.md") }) { return .hugo }
        if folder.files.contains(where: { $0.hasPrefix("_") && $0.contains("/") && $0.hasSuffix(".md") }) { return .jekyll }
        guard !heads.isEmpty else { return nil }
        let withFrontMatter = heads.count { head in ["---\n", "---\r", "+++", "{"].contains { head.starts(with: $0.utf8) } }
        return withFrontMatter * 2 >= heads.count ? .hugo : .mkdocs
    }

    /// - Throws: what makes the site's settings unreadable.
    func settings(of folder: SiteFolder) throws(Problems) -> SiteSettings {
        switch self {
        case .hugo: try HugoSite.settings(of: folder)
        case .jekyll: try JekyllSite.settings(of: folder)
        case .mkdocs: try MkDocsSite.settings(of: folder)
        case .decap: try DecapSite.settings(of: folder)
        case .csv: SiteSettings()
        }
    }
}
