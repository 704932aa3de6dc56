import Diagnostics
import KnowledgeBank
import Mustache

/// Pages that belong to no language: the choice of one at the root, and what a host shows for an address that leads nowhere.
enum SitePages {
    static func languageChoice(_ site: Site) throws(Problems) -> OutputFile {
        let language = site.bank.settings.defaultLanguage
        let frame = PageFrame(
            path: "/", language: language, title: site.bank.text(site.bank.settings.name, in: language), description: site.bank.text(site.bank.settings.description, in: language),
            versions: [], countries: site.bank.settings.countries)
        let choices = site.bank.settings.languages.map { language in
            Value.record(
                Record([
                    "language": .text(language.rawValue), "name": .text(language.ownName), "href": .text(site.links.href("/\(language)/", from: "/")),
                    "site-name": .text(site.bank.text(site.bank.settings.name, in: language)),
                ]))
        }
        return try site.page("language-choice", frame, Record(["choices": .list(choices)]))
    }

    /// `404.html`, which a host serves at any depth; with `--links files` there is no host, and it is never shown.
    static func notFound(_ site: Site) throws(Problems) -> OutputFile {
        let language = site.bank.settings.defaultLanguage
        var frame = PageFrame(
            path: "/404.html", language: language, title: site.strings(language)("not-found-title"), description: "", versions: [], countries: site.bank.settings.countries)
        frame.isIndexed = false
        let texts = site.bank.settings.languages.map { language in
            Value.record(
                Record([
                    "language": .text(language.rawValue), "title": .text(site.strings(language)("not-found-title")), "text": .text(site.strings(language)("not-found-text")),
                    "href": .text(site.links.href("/\(language)/", from: "/404.html")), "site-name": .text(site.bank.text(site.bank.settings.name, in: language)),
                ]))
        }
        return try site.page("not-found", frame, Record(["texts": .list(texts)]))
    }

    /// A former address: for hosts that do not read `_redirects`.
    static func redirect(from path: String, to target: String, _ site: Site) throws(Problems) -> OutputFile {
        let language = LanguageTag(target.split(separator: "/").first.map(String.init) ?? "") ?? site.bank.settings.defaultLanguage
        var frame = PageFrame(path: path, language: language, title: site.bank.text(site.bank.settings.name, in: language), description: "", versions: [], countries: site.bank.settings.countries)
        frame.isIndexed = false
        return try site.page("redirect", frame, Record(["target": .text(site.links.href(target, from: path)), "target-canonical": .text(site.links.absolute(target))]))
    }
}
