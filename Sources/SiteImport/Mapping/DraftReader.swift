import Diagnostics
import KnowledgeBank
import Markdown
import UTF8Text

/// Makes drafts of pages, one at a time.
struct DraftReader {
    let kind: SiteKind
    let settings: SiteSettings
    let map: ImportMap
    let bank: Bank
    let languages: LanguageFinder
    let addresses: OldAddress
    /// For pages that say nothing about their language.
    let usualLanguage: LanguageTag
    /// Former paths by the key of the page that they lead to.
    let redirects: [String: [String]]

    /// nil where the page is no answer; the findings say why.
    func draft(_ page: OldPage, _ findings: inout Findings) -> Draft? {
        let values = PageValues(page: page, map: map, kind: kind)
        if page.isList {
            if !page.body.allSatisfy({ $0 <= 0x20 }) { findings.add(Diagnostic(.importListPage, at: page.place)) }
            return nil
        }
        if values.isDraft {
            findings.add(Diagnostic(.importDraft, at: page.place))
            return nil
        }
        guard let language = language(of: page, values, &findings) else { return nil }
        let heading = FirstHeading(page.body, firstLine: page.bodyLine)
        let headingText = heading.map { MarkdownDocument(Array($0.text.utf8)).plainText().trimmed } ?? ""
        let navigation = settings.navigation[page.path]
        let stated = values.text(.question)
        guard let question = stated ?? (headingText.isEmpty ? navigation?.title : headingText) else {
            findings.add(Diagnostic(.importQuestionMissing, at: page.place))
            return nil
        }
        for field in page.fields where !map.knows(field.key, kind) && !field.value.texts.isEmpty { findings.addField(field.key, at: page.place(line: field.line)) }
        let answered = date(.answered, values, &findings) ?? page.day
        let slug = values.text(.slug)
        let topics = topicWords(page, values, navigation)
        let address = addresses.path(of: page, stated: values.text(.address), slug: slug, day: answered, categories: topics.stated, title: question)
        let reviewed = date(.reviewed, values, &findings)
        return Draft(
            page: page, language: language, question: PageValues.oneLine(question), repeated: heading.flatMap { Folding.fold(headingText) == Folding.fold(question) ? $0.lines : nil },
            answered: answered,
            asked: asked(values, notAfter: answered), reviewed: reviewed, address: address, formerAddresses: formerAddresses(page, values, address), group: group(of: page, values),
            statedID: values.text(.id), statedSlug: kind == .csv ? nil : slug, topicWords: topics, audience: audience(values), summary: values.text(.summary), searchTerms: values.words(.searchTerms))
    }

    private func language(of page: OldPage, _ values: PageValues, _ findings: inout Findings) -> LanguageTag? {
        guard let word = values.text(.language) ?? page.language else { return usualLanguage }
        if let language = languages.language(word), bank.settings.languages.contains(language.standard) { return language }
        findings.add(Diagnostic(.languageNotInBank, at: page.place, ["language": word, "known": bank.settings.languages.map(\.rawValue).joined(separator: ", ")]))
        return nil
    }

    private func date(_ target: MapTarget, _ values: PageValues, _ findings: inout Findings) -> Day? {
        guard let field = values.field(target) else { return nil }
        if let day = values.day(target) { return day }
        findings.add(Diagnostic(.importDate, at: values.page.place(line: field.line), ["key": field.key]))
        return nil
    }

    private func asked(_ values: PageValues, notAfter answered: Day?) -> Month? {
        guard let text = values.text(.asked), let day = PageValues.day(text) ?? PageValues.day(text + "-01") else { return nil }
        return answered.map { day <= $0 } ?? true ? Month(of: day) : nil
    }

    private func group(of page: OldPage, _ values: PageValues) -> String {
        if let key = values.text(.translation) { return "key \(key)" }
        return kind == .csv ? page.path : (page.folders + [page.name]).joined(separator: "/").lowercased()
    }

    private func topicWords(_ page: OldPage, _ values: PageValues, _ navigation: SiteSettings.NavigationEntry?) -> (stated: [String], around: [String]) {
        var stated = values.words(.topics)
        // Jekyll parts the words of a single text at spaces.
        if kind == .jekyll, stated.count == 1 { stated += stated[0].split(separator: " ").count > 1 ? stated[0].split(separator: " ").map(String.init) : [] }
        return (stated, (navigation?.sections ?? []).reversed() + page.folders.reversed())
    }

    private func audience(_ values: PageValues) -> [AudienceID] {
        let words = values.words(.audience).map(Folding.fold)
        return bank.settings.audiences.filter { audience in words.contains(audience.id.rawValue) || audience.name.texts.values.contains { words.contains(Folding.fold($0)) } }.map(\.id)
    }

    /// Aliases and redirects that lead to the page. Hugo reads one without a slash in front from the folder of the page.
    private func formerAddresses(_ page: OldPage, _ values: PageValues, _ address: String?) -> [String] {
        let folder = (address ?? "/").split(separator: "/").dropLast()
        let stated = (values.field(.aliases)?.value.texts ?? []).map { alias in
            alias.contains("://") || alias.hasPrefix("/") ? OldPath.ofURL(alias) : OldPath.absolute(OldPath.joined(Array(folder), alias) + (alias.hasSuffix("/") ? "/" : ""))
        }
        return stated + redirects[OldPath.key(page.path), default: []].map { "/" + OldPath.key($0) + "/" }
    }
}
