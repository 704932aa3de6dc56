import Diagnostics

/// Hugo's conventions: gohugo.io/content-management (organization, urls, multilingual).
enum HugoSite {
    static let settingsFiles = [
        "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json", "config/_default/hugo.toml", "config/_default/config.toml",
    ]

    static func settings(of folder: SiteFolder) throws(Problems) -> SiteSettings {
        var settings = SiteSettings()
        let fields = try folder.settings(settingsFiles, &settings)
        settings.baseURL = fields.text("baseURL")
        settings.defaultLanguage = fields.text("defaultContentLanguage")
        settings.hasDefaultLanguageInAddress = fields.isTrue("defaultContentLanguageInSubdir")
        settings.hasUglyAddresses = fields.isTrue("uglyURLs")
        for field in fields.field("permalinks")?.value.fields ?? [] {
            if let pattern = field.value.texts.first { settings.patterns[field.key.lowercased()] = pattern }
            // [permalinks.page] of newer versions.
            for inner in field.value.fields where field.key.lowercased() == "page" { settings.patterns[inner.key.lowercased()] = inner.value.texts.first }
        }
        let content = slashed(fields.text("contentDir") ?? "content")
        let languages = fields.field("languages")?.value.fields ?? []
        settings.languages = languages.map(\.key)
        let ownFolders = languages.compactMap { language in language.value.fields.text("contentDir").map { SiteSettings.Root(folder: slashed($0), language: language.key) } }
        let hasContent = folder.files.contains { $0.hasPrefix(content) }
        // Longer folders first: a page belongs to the innermost.
        settings.roots = (ownFolders + [SiteSettings.Root(folder: hasContent ? content : "")]).sorted { $0.folder.utf8.count > $1.folder.utf8.count }
        if !ownFolders.isEmpty, !hasContent { settings.roots.removeLast() }
        return settings
    }

    private static func slashed(_ folder: String) -> String { folder.split(separator: "/").joined(separator: "/") + "/" }
}
