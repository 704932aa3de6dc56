import Diagnostics

/// Jekyll's conventions: jekyllrb.com/docs (posts, collections, permalinks).
enum JekyllSite {
    /// Folders that hold no pages.
    static let passedOver = ["_site/", "_includes/", "_layouts/", "_data/", "_sass/", "_plugins/", "node_modules/", "vendor/", "assets/"]

    static func settings(of folder: SiteFolder) throws(Problems) -> SiteSettings {
        var settings = SiteSettings()
        let fields = try folder.settings(["_config.yml", "_config.yaml", "_config.toml"], &settings)
        settings.baseURL = fields.text("url").map { $0 + (fields.text("baseurl") ?? "") }
        settings.defaultLanguage = fields.text("lang") ?? fields.text("default_lang")
        settings.languages = fields.field("languages")?.value.texts ?? []
        if let pattern = fields.text("permalink") {
            settings.patterns["posts"] = styles[pattern] ?? pattern
            settings.hasUglyAddresses = !(pattern == "pretty" || pattern.hasSuffix("/"))
        } else {
            settings.patterns["posts"] = styles["date"]
            settings.hasUglyAddresses = true
        }
        for collection in fields.field("collections")?.value.fields ?? [] {
            if let pattern = collection.value.fields.text("permalink") { settings.patterns[collection.key.lowercased()] = styles[pattern] ?? pattern }
        }
        return settings
    }

    private static let styles = [
        "date": "/:categories/:year/:month/:day/:title.html", "pretty": "/:categories/:year/:month/:day/:title/", "ordinal": "/:categories/:year/:y_day/:title.html",
        "weekdate": "/:categories/:year/W:week/:short_day/:title.html", "none": "/:categories/:title.html",
    ]
}
