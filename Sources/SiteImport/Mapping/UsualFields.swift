extension ImportMap {
    /// The fields that sites of a kind usually have for something.
    static func usual(_ target: MapTarget, _ kind: SiteKind) -> [String] {
        if kind == .csv { return columns[target] ?? [] }
        return switch target {
        case .question: ["question", "title"]
        case .answer: ["answer", "body"]
        case .summary: ["summary", "description", "excerpt"]
        case .topics: ["topics", "categories", "category", "tags"]
        case .audience: ["audience"]
        case .asked: ["asked"]
        case .answered: ["answered", "date", "publishDate", "pubdate"]
        case .reviewed: ["reviewed"]
        case .language: ["language", "lang", "locale"]
        case .id: ["id"]
        case .slug: ["slug"]
        case .aliases: kind == .hugo ? ["aliases"] : ["aliases", "redirect_from"]
        case .searchTerms: ["search-terms", "keywords"]
        case .address: kind == .jekyll ? ["permalink"] : kind == .hugo ? ["url"] : ["url", "permalink"]
        case .translation: ["translationKey", "translation_key", "ref", "page_id"]
        case .draft: ["draft", "published"]
        }
    }

    /// Names of columns, in the languages of the Nordic countries and English.
    private static let columns: [MapTarget: [String]] = [
        .question: ["question", "fråga", "kysymys", "spørgsmål", "title", "titel", "otsikko", "rubrik"],
        .answer: ["answer", "svar", "vastaus", "body", "text", "content"],
        .summary: ["summary", "sammanfattning", "tiivistelmä", "resumé", "description"],
        .topics: ["topics", "topic", "category", "categories", "kategori", "kategorier", "kategoria", "ämne", "ämnen", "aihe", "aiheet", "emne", "emner", "tags"],
        .audience: ["audience", "målgrupp", "kohderyhmä", "målgruppe"],
        .asked: ["asked"], .answered: ["answered", "date", "datum", "päivämäärä", "dato"], .reviewed: ["reviewed"],
        .language: ["language", "lang", "locale", "språk", "kieli", "sprog"],
        .id: ["slug"], .aliases: ["aliases"], .searchTerms: ["search-terms", "keywords", "nyckelord", "avainsanat", "nøgleord"],
        .address: ["url", "address", "link", "permalink", "adress", "adresse", "osoite", "länk"],
        .translation: ["translation", "key", "id"], .draft: ["draft"],
    ]

    /// Fields about how or where a page is shown: nothing is lost with them.
    static let presentation: Set<String> = [
        "layout", "type", "weight", "order", "nav_order", "menu", "toc", "comments", "header", "footer", "sidebar", "hide", "template", "icon", "image", "images", "cover", "thumbnail",
        "featured_image",
        "linktitle", "cascade", "outputs", "build", "_build", "sitemap", "markup", "iscjklanguage", "mathjax", "math", "css", "class", "parent", "has_children", "nav_exclude", "search_exclude",
        "robots",
        "slug_id", "translationof",
    ]
}
