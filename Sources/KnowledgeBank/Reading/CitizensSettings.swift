import Diagnostics
import YAML

/// Settings that only the citizen's pages use.
extension BankSettings {
    /// Where "leave this site" leads: `quick-exit: {url: "https://…"}`. A page that looks like any other day, over https.
    static func readQuickExit(_ reader: inout MappingReader) -> String? {
        guard let mapping = reader.mapping("quick-exit") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: quickExitShape)
        let text = inner.text("url", required: true)
        let url = text == nil ? nil : inner.url("url")
        let isSafe = url?.hasPrefix("https://") == true
        if let text, url != nil, !isSafe { inner.report(.urlInvalid, at: text.offset, ["key": "url"]) }
        reader.add(inner.problems)
        return isSafe ? url : nil
    }

    /// `tell: {audiences: [young], topics: [family], pages: {SE: if-i-tell}}`
    static func readTelling(_ reader: inout MappingReader) -> Telling? {
        guard let mapping = reader.mapping("tell") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: tellShape)
        let audiences: [Located<AudienceID>] = inner.ids("audiences")
        let topics: [Located<TopicID>] = inner.ids("topics")
        var pages: [(country: String, page: Located<PageID>)] = []
        for entry in inner.mapping("pages", required: true)?.entries ?? [] {
            guard let text = inner.text(entry.value, key: entry.key.text), let id: Located<PageID> = inner.id(text) else { continue }
            pages.append((entry.key.text, id))
        }
        reader.add(inner.problems)
        return pages.isEmpty ? nil : Telling(audiences: audiences, topics: topics, pages: pages)
    }

    /// `privacy: {controller: …, contact: reception}`
    static func readPrivacy(_ reader: inout MappingReader, _ languages: [LanguageTag]) -> Privacy? {
        guard let mapping = reader.mapping("privacy") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: privacyShape)
        let controller = inner.localized("controller", required: true, expected: languages)
        let contact: Located<ContactID>? = inner.id("contact", required: true)
        reader.add(inner.problems)
        guard let controller, let contact else { return nil }
        return Privacy(controller: controller, contact: contact)
    }
}
