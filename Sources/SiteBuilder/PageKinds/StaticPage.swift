import Diagnostics
import KnowledgeBank
import Markdown
import Mustache

/// `/LANG/SLUG/` of a page such as "about us".
enum StaticPage {
    static func render(_ text: Page, _ site: Site) throws(Problems) -> OutputFile {
        let page = site.siteMap.path(of: .page(text.id, text.language)) ?? "/"
        let rendered = site.render(text.markdown, in: text.language, on: page)
        let versions = site.bank.pages.filter { $0.id == text.id }
        let frame = PageFrame(
            path: page, language: text.language, title: text.title.value, description: text.summary?.value ?? "",
            versions: versions.compactMap { version in site.siteMap.path(of: .page(version.id, version.language)).map { (version.language, $0) } },
            countries: site.bank.settings.countries)
        let reviewed = text.reviewed.map { Value.text(site.strings(text.language).date($0.value)) } ?? .absent
        return try site.page("page", frame, Record(["heading": .text(text.title.value), "body": .html(rendered.html), "reviewed": reviewed]))
    }
}
