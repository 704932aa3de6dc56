import Diagnostics

/// MkDocs's conventions: mkdocs.org/user-guide (writing your docs, configuration), and the plugin mkdocs-redirects.
enum MkDocsSite {
    static func settings(of folder: SiteFolder) throws(Problems) -> SiteSettings {
        var settings = SiteSettings()
        let fields = try folder.settings(["mkdocs.yml", "mkdocs.yaml", "../mkdocs.yml"], &settings)
        let docs = (fields.text("docs_dir") ?? "docs").split(separator: "/").joined(separator: "/") + "/"
        if folder.files.contains(where: { $0.hasPrefix(docs) }) { settings.roots = [SiteSettings.Root(folder: docs)] }
        settings.baseURL = fields.text("site_url")
        settings.hasUglyAddresses = fields.text("use_directory_urls")?.lowercased() == "false"
        readNavigation(fields.field("nav")?.value ?? .list([]), [], &settings)
        for plugin in fields.field("plugins")?.value.items ?? [] {
            for redirect in plugin.fields.field("redirects")?.value.fields.field("redirect_maps")?.value.fields ?? [] {
                if let target = redirect.value.texts.first { settings.redirects.append((redirect.key, target)) }
            }
        }
        return settings
    }

    /// `- Title: page.md`, `- page.md`, `- Section: [...]`.
    private static func readNavigation(_ value: FieldValue, _ sections: [String], _ settings: inout SiteSettings) {
        for item in value.items {
            if let path = item.texts.first, item.items.isEmpty { settings.navigation[path] = SiteSettings.NavigationEntry(title: nil, sections: sections) }
            for entry in item.fields {
                if entry.value.items.isEmpty {
                    if let path = entry.value.texts.first { settings.navigation[path] = SiteSettings.NavigationEntry(title: entry.key, sections: sections) }
                } else {
                    readNavigation(entry.value, sections + [entry.key], &settings)
                }
            }
        }
    }
}
