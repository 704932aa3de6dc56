import Diagnostics
import KnowledgeBank

/// Files for crawlers and hosts: sitemap.xml, robots.txt, _headers, _redirects.
enum HostFiles {
    /// Addresses in one sitemap file (sitemaps.org allows 50,000).
    static let sitemapLimit = 25_000

    static func all(_ site: Site) -> [OutputFile] {
        sitemaps(site) + [robots(site)] + rules(site)
    }

    /// One sitemap, or an index and its parts.
    private static func sitemaps(_ site: Site) -> [OutputFile] {
        let entries = site.siteMap.entries.filter { isListed($0, site) }
        guard entries.count > sitemapLimit else { return [sitemap("sitemap.xml", entries, site)] }
        let parts = stride(from: 0, to: entries.count, by: sitemapLimit).map { Array(entries[$0..<min($0 + sitemapLimit, entries.count)]) }
        var index = XMLText()
        index.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for number in 1...parts.count {
            index.raw("<sitemap>")
            index.element("loc", site.links.absolute("/sitemap-\(number).xml"))
            index.raw("</sitemap>\n")
        }
        index.raw("</sitemapindex>\n")
        return [OutputFile("sitemap.xml", index.bytes)] + parts.enumerated().map { sitemap("sitemap-\($0 + 1).xml", $1, site) }
    }

    private static func sitemap(_ name: String, _ entries: [SiteMap.Entry], _ site: Site) -> OutputFile {
        var xml = XMLText()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
        for entry in entries {
            xml.raw("<url>\n")
            xml.element("loc", site.links.absolute(entry.path))
            if case .answer(let key) = entry.destination, let answer = site.bank.answer(key.id, in: key.language) {
                xml.element("lastmod", answer.lastReviewed.description)
                let versions = site.bank.versions(of: key.id).filter { !$0.language.isSimple }
                if versions.count > 1, !key.language.isSimple {
                    for version in versions {
                        xml.empty("xhtml:link", ["rel": "alternate", "hreflang": version.language.rawValue, "href": site.links.absolute(version.path)])
                    }
                }
            }
            xml.raw("</url>\n")
        }
        xml.raw("</urlset>\n")
        return OutputFile(name, xml.bytes)
    }

    private static func isListed(_ entry: SiteMap.Entry, _ site: Site) -> Bool {
        switch entry.destination {
        case .redirect: false
        default: true
        }
    }

    private static func robots(_ site: Site) -> OutputFile {
        OutputFile("robots.txt", Array("User-agent: *\nAllow: /\nSitemap: \(site.links.absolute("/sitemap.xml"))\n".utf8))
    }

    private static func rules(_ site: Site) -> [OutputFile] {
        let rules = ServerRules(site.bank.settings, site.siteMap)
        let redirects = rules.redirectsFile
        return [OutputFile("_headers", rules.headersFile)] + (redirects.isEmpty ? [] : [OutputFile("_redirects", redirects)])
    }
}
