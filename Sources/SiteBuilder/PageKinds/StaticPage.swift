import Diagnostics
import KnowledgeBank
import Markdown
import Mustache

/// `/LANG/SLUG/` of a page such as "about us".
enum StaticPage {
    static func render(_ text: Page, _ site: Site) throws(Problems) -> OutputFile {
        let page = site.siteMap.path(of: .page(text.id, text.language)) ?? "/"
        let rendered = site.render(text.document, in: text.language, on: page)
        let versions = site.bank.pages.filter { $0.id == text.id }
        let frame = PageFrame(
            path: page, language: text.language, title: text.title.value, description: text.summary?.value ?? "",
            versions: versions.compactMap { version in site.siteMap.path(of: .page(version.id, version.language)).map { (version.language, $0) } },
            countries: site.bank.settings.countries)
        let reviewed = text.reviewed.map { Value.text(site.strings(text.language).date($0.value)) } ?? .absent
        let accessibility = text.id == accessibilityPage ? site.bank.accessibility.map { statement($0, text.language, site) } : nil
        return try site.page("page", frame, Record(["heading": .text(text.title.value), "body": .html(rendered.html), "reviewed": reviewed, "accessibility": accessibility ?? .absent]))
    }

    /// The page below whose text the last test and known shortcomings stand.
    private static let accessibilityPage = PageID("accessibility")

    private static func statement(_ statement: AccessibilityStatement, _ language: LanguageTag, _ site: Site) -> Value {
        let strings = site.strings(language)
        let test = statement.test.map(\.value).map { test in
            strings(
                test.violations == 0 ? "accessibility-tested" : "accessibility-faults", ["date": strings.date(test.on), "tool": test.tool, "pages": "\(test.pages)", "faults": "\(test.violations)"])
        }
        let complaints = statement.complaints.map { Value.record(Record(["name": .text(site.bank.text($0.name, in: language)), "url": .text($0.url)])) }
        return .record(
            Record([
                "tested": test.map { .text($0) } ?? .absent, "shortcomings": .items(statement.shortcomings.map { .text(site.bank.text($0, in: language)) }), "complaints": complaints ?? .absent,
            ]))
    }
}
