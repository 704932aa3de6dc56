import KnowledgeBank
import Markdown
import UTF8Text

/// Markdown of the bank to HTML, with its links resolved.
extension Site {
    func render(_ document: MarkdownDocument, in language: LanguageTag, on page: String, splittingQuote: Bool = false) -> RenderedMarkdown {
        document.render(splittingQuote: splittingQuote) { target in link(to: target, in: language, from: page) }
    }

    /// The check has reported whatever leads nowhere; here such a link keeps its text only.
    private func link(to target: String, in language: LanguageTag, from page: String) -> LinkRendering {
        switch Body.Target(target) {
        case .answer, .topic, .page, .path: return path(target, in: language).map { .link(href: links.href($0, from: page), external: false) } ?? .textOnly
        case .contact(let id): return ContactID(id).flatMap(bank.contact).map { contactLink($0, in: language) } ?? .textOnly
        case .fragment: return .link(href: target, external: false)
        case .external: return .link(href: target, external: !target.hasPrefix("tel:") && !target.hasPrefix("mailto:"))
        case .unsafe: return .textOnly
        }
    }

    /// What stands in brackets behind the words of a link where nothing can be pressed: a number with its hours, or an address.
    func address(of target: String, in language: LanguageTag) -> String? {
        switch Body.Target(target) {
        case .answer, .topic, .page, .path: return path(target, in: language).map { links.absolute($0) }
        case .contact(let id):
            guard let contact = ContactID(id).flatMap(bank.contact) else { return nil }
            let text = ContactText(contact, in: language, self)
            return [text.number ?? text.href, text.hours].compactMap(\.self).joined(separator: ", ")
        case .external: return target.hasPrefix("tel:") || target.hasPrefix("mailto:") ? String(target.drop { $0 != ":" }.dropFirst()) : target
        case .fragment, .unsafe: return nil
        }
    }

    /// The page of the site that a link leads to.
    private func path(_ target: String, in language: LanguageTag) -> String? {
        switch Body.Target(target) {
        case .answer(let id): AnswerID(id).flatMap { bank.linkedAnswer($0, from: language) }.map(\.path)
        case .topic(let id): TopicID(id).flatMap { siteMap.path(of: .topic($0, language.standard, number: 1)) }
        case .page(let id): PageID(id).flatMap { bank.linkedPage($0, from: language) }.flatMap { siteMap.path(of: .page($0.id, $0.language)) }
        case .path: target
        case .contact, .fragment, .external, .unsafe: nil
        }
    }

    /// The link's own words, then number and hours: "Mind 90101 (dygnet runt)".
    private func contactLink(_ contact: Contact, in language: LanguageTag) -> LinkRendering {
        let text = ContactText(contact, in: language, self)
        let hours = text.hours.map { HTMLText.escaped($0) }
        let after = (hours.map { " <span class=\"hours\">(\($0))</span>" } ?? "") + openNow(contact)
        guard let number = text.number else {
            return .html(before: "<a class=\"contact\" href=\"\(HTMLText.escaped(text.href))\" rel=\"external noreferrer\">", after: "</a>" + after)
        }
        let call = "<a class=\"number\" href=\"\(HTMLText.escaped(text.href))\">\(HTMLText.escaped(number))</a>"
        return .html(before: "<span class=\"contact\">", after: "</span> \(call)\(after)")
    }

    /// Where a script says whether somebody answers now; nothing where somebody always does.
    private func openNow(_ contact: Contact) -> String {
        guard let hours = contact.machineHours, contact.hours?.isAlways == false else { return "" }
        return "<strong class=\"open-now\" hidden data-hours=\"\(HTMLText.escaped(hours))\" data-zone=\"\(HTMLText.escaped(contact.timeZone(bank.settings)))\"></strong>"
    }
}
