import Diagnostics

/// Decap CMS's conventions: decapcms.org/docs (configuration, i18n). It keeps the files; which addresses they have is the site generator's, so that a field
/// map may say it (`addresses`).
enum DecapSite {
    static func settingsFile(in folder: SiteFolder) -> String? {
        folder.files.first { $0 == "admin/config.yml" || $0.hasSuffix("/admin/config.yml") }
    }

    static func settings(of folder: SiteFolder) throws(Problems) -> SiteSettings {
        var settings = SiteSettings()
        guard let path = settingsFile(in: folder) else { return settings }
        let fields = try folder.settings([path], &settings)
        settings.baseURL = fields.text("site_url")
        let languages = fields.field("i18n")?.value.fields ?? []
        settings.languages = languages.field("locales")?.value.texts ?? []
        settings.defaultLanguage = languages.text("default_locale") ?? settings.languages.first
        let roots = (fields.field("collections")?.value.items ?? []).compactMap { collection -> SiteSettings.Root? in
            guard let path = collection.fields.text("folder")?.split(separator: "/").joined(separator: "/"), folder.hasFolder(path) else { return nil }
            return SiteSettings.Root(folder: path + "/", pattern: collection.fields.text("preview_path"))
        }
        if !roots.isEmpty { settings.roots = roots.sorted { $0.folder.utf8.count > $1.folder.utf8.count } }
        return settings
    }
}
