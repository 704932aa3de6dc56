import KnowledgeBank
import Markdown
import UTF8Text

/// Markdown of the bank to HTML, with its links resolved.
extension Site {
    func render(_ markdown: ArraySlice<UInt8>, in language: LanguageTag, on page: String, splittingQuote: Bool = false) -> RenderedMarkdown {
        MarkdownDocument(markdown).render(splittingQuote: splittingQuote) { target in link(to: target, in: language, from: page) }
    }

    /// The check has reported whatever leads nowhere; here such a link keeps its text only.
    private func link(to target: String, in language: LanguageTag, from page: String) -> LinkRendering {
        switch Body.Target(target) {
        case .answer(let id): return local(AnswerID(id).flatMap { bank.linkedAnswer($0, from: language) }.map(path), page)
        case .topic(let id): return local(TopicID(id).flatMap { siteMap.path(of: .topic($0, language.standard, number: 1)) }, page)
        case .page(let id): return local(PageID(id).flatMap { bank.linkedPage($0, from: language) }.flatMap { siteMap.path(of: .page($0.id, $0.language)) }, page)
        case .contact(let id): return ContactID(id).flatMap(bank.contact).map { contactLink($0, in: language) } ?? .textOnly
        case .path: return local(target, page)
        case .fragment: return .link(href: target, external: false)
        case .external: return .link(href: target, external: !target.hasPrefix("tel:") && !target.hasPrefix("mailto:"))
        case .unsafe: return .textOnly
        }
    }

    private func local(_ path: String?, _ page: String) -> LinkRendering {
        path.map { .link(href: links.href($0, from: page), external: false) } ?? .textOnly
    }

    /// The link's own words, then number and hours: "Mind 90101 (dygnet runt)".
    private func contactLink(_ contact: Contact, in language: LanguageTag) -> LinkRendering {
        let text = ContactText(contact, in: language, self)
        let hours = text.hours.map { HTMLText.escaped($0) }
        let after = hours.map { " <span class=\"hours\">(\($0))</span>" } ?? ""
        guard let number = text.number else {
            return .html(before: "<a class=\"contact\" href=\"\(HTMLText.escaped(text.href))\" rel=\"external noreferrer\">", after: "</a>" + after)
        }
        let call = "<a class=\"number\" href=\"\(HTMLText.escaped(text.href))\">\(HTMLText.escaped(number))</a>"
        return .html(before: "<span class=\"contact\">", after: "</span> \(call)\(after)")
    }
}
