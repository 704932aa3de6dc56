import KnowledgeBank

/// Where a page stood on the old site.
struct OldAddress: Sendable {
    let kind: SiteKind
    let settings: SiteSettings
    /// The pattern that the field map gives for all pages.
    let pattern: String?
    /// The language, in the site's own words, whose addresses carry none.
    let plainLanguage: String

    /// - Parameters:
    ///   - stated: what the page's own field says.
    ///   - slug: what the page's own field says.
    /// - Returns: an absolute path; nil where it is not known.
    func path(of page: OldPage, stated: String?, slug: String?, day: Day?, categories: [String], title: String) -> String? {
        let values = values(of: page, slug: slug, day: day, categories: categories, title: title)
        if let stated { return OldPath.ofURL(stated.contains(":") && !stated.contains("://") ? expanded(stated, values) ?? stated : stated) }
        if let pattern = pattern ?? page.pattern { return expanded(pattern, values).map { OldPath.absolute($0) } }
        let prefix = languagePrefix(of: page)
        switch kind {
        case .hugo:
            if let pattern = settings.patterns[page.folders.first?.lowercased() ?? ""] { return expanded(pattern, values).map { prefix + OldPath.absolute($0) } }
            let path = prefix + ((page.folders + [slug ?? page.name]).map(urlized).map { "/" + $0 }.joined())
            return settings.hasUglyAddresses && !page.isIndex ? path + ".html" : path + "/"
        case .jekyll:
            if page.collection == "pages" {
                let path = prefix + (page.folders + [page.name]).map { "/" + $0 }.joined()
                return settings.hasUglyAddresses && !page.isIndex ? path + ".html" : path + "/"
            }
            let usual = page.collection == "drafts" || page.collection == "posts" ? settings.patterns["posts"] : "/:collection/:path" + (settings.hasUglyAddresses ? ".html" : "/")
            return (settings.patterns[page.collection] ?? usual).flatMap { expanded($0, values) }.map { prefix + OldPath.absolute($0) }
        case .mkdocs:
            let path = prefix + (page.folders + [page.name]).map { "/" + $0 }.joined()
            return settings.hasUglyAddresses ? (page.isIndex ? path + "/index.html" : path + ".html") : path + "/"
        case .decap: return prefix + (page.folders + [slug ?? page.name]).map { "/" + $0 }.joined() + "/"
        case .csv: return nil
        }
    }

    private func languagePrefix(of page: OldPage) -> String {
        guard let language = page.language, kind != .jekyll || settings.languages.contains(language) else { return "" }
        return language == plainLanguage && !settings.hasDefaultLanguageInAddress ? "" : "/" + language.lowercased()
    }

    private func values(of page: OldPage, slug: String?, day: Day?, categories: [String], title: String) -> [String: String] {
        let name = slug ?? page.name
        let sections = page.folders.joined(separator: "/")
        var values = [
            "slug": name, "name": page.name, "filename": page.name, "contentbasename": page.name, "slugorfilename": name, "slugorcontentbasename": name, "section": page.folders.first ?? "",
            "sections": sections, "path": (page.folders + [page.name]).joined(separator: "/"), "collection": page.collection, "output_ext": ".html", "language": page.language ?? plainLanguage,
            "categories": (page.folders + categories).map(urlized).joined(separator: "/"), "title": kind == .jekyll ? name : IDText.made(of: title) ?? name,
        ]
        if let day {
            let parts = day.description.split(separator: "-").map(String.init)
            values.merge(["year": parts[0], "month": parts[1], "day": parts[2], "i_month": "\(day.month)", "i_day": "\(day.day)", "short_year": String(parts[0].suffix(2))]) { first, _ in first }
            values["y_day"] = Day(year: day.year, month: 1, day: 1).map { first in
                let number = "\(day.daysSince1970 - first.daysSince1970 + 1)"
                return String(repeating: "0", count: 3 - number.count) + number
            }
        }
        return values
    }

    /// `/:year/:slug/` with its words in place; nil where one is not known.
    private func expanded(_ pattern: String, _ values: [String: String]) -> String? {
        var expanded = ""
        var rest = pattern[...]
        while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "{" }) {
            expanded += rest[..<colon]
            rest = rest[colon...]
            // Decap CMS writes {{slug}}, and {{fields.slug}} for a field of the page.
            let isBraced = rest.hasPrefix("{{")
            rest = rest.dropFirst(isBraced ? 2 : 1)
            let word = rest.prefix { $0.isLetter || $0 == "_" || (isBraced && $0 == ".") }
            guard let value = values[String(word.split(separator: ".").last ?? "")] else { return nil }
            expanded += value
            rest = rest.dropFirst(word.count)
            if isBraced { rest = rest.hasPrefix("}}") ? rest.dropFirst(2) : rest }
        }
        return expanded + rest
    }

    private func urlized(_ part: String) -> String { part.lowercased().split(separator: " ").joined(separator: "-") }
}

/// Paths of addresses.
enum OldPath {
    /// With a slash in front and none doubled.
    static func absolute(_ path: String) -> String {
        "/" + path.split(separator: "/").joined(separator: "/") + (path.hasSuffix("/") && path.utf8.count > 1 ? "/" : "")
    }

    /// The path of an address, without host, query and fragment.
    static func ofURL(_ url: String) -> String {
        let address = url.prefix { $0 != "?" && $0 != "#" }
        let scheme = address.prefix { $0 != ":" && $0 != "/" }
        let rest = address.dropFirst(scheme.count)
        guard rest.hasPrefix("://") else { return absolute(String(address)) }
        let host = rest.dropFirst(3)
        return absolute(host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/")
    }

    /// `target` as seen from `folders`: `.` and `..` worked out. One that climbs too far stays at the top, as in browsers.
    static func joined(_ folders: [Substring], _ target: some StringProtocol) -> String {
        var parts = target.hasPrefix("/") ? [] : folders
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(Substring(part)) }
        }
        return parts.joined(separator: "/")
    }

    /// What different ways of writing one address have in common: no slashes at its ends, no index file, no extension of pages, small letters, nothing
    /// percent-encoded.
    static func key(_ path: some StringProtocol) -> String {
        var parts = percentDecoded(String(path)).lowercased().split(separator: "/").map(String.init)
        if let last = parts.last, let stop = last.lastIndex(of: "."), (["html", "htm"] + OldPage.extensions).contains(String(last[last.index(after: stop)...])) {
            parts[parts.count - 1] = String(last[..<stop])
        }
        if let last = parts.last, ["index", "_index", "readme"].contains(last) { parts.removeLast() }
        return parts.joined(separator: "/")
    }

    private static func percentDecoded(_ path: String) -> String {
        guard path.utf8.contains(0x25) else { return path }
        var decoded: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
