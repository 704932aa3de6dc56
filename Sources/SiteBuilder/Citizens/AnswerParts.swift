import Diagnostics
import KnowledgeBank
import Markdown
import Mustache

/// What a template needs to show an answer in parts: the short answer, sections, words explained, what happens if one tells.
extension Site {
    func answerParts(_ answer: Answer, html: [UInt8], countries: [String], on page: String) -> Record {
        let language = answer.language
        let strings = strings(language)
        let parts = AnswerSections(html)
        let tell = bank.settings.telling.flatMap { $0.concerns(answer) ? tellBox($0, countries, language, page) : nil }
        // Before whom to turn to, which comes last.
        let tellPlace = parts.sections.lastIndex(where: \.hasContact) ?? parts.sections.count
        let headings = strings.lines("do-now-headings")
        let marks = glossaries[language.standard]
        var found = GlossaryMarks.Found()
        func marked(_ html: [UInt8]) -> Value { .html(marks?.mark(html, &found) ?? html) }
        let lead = marked(parts.lead)
        var steps = Value.absent
        let sections = parts.sections.enumerated().map { number, section in
            let isSteps = headings.contains(section.heading)
            if isSteps { steps = .text("#" + section.id) }
            return Value.record(
                Record([
                    "html": marked(section.html), "is-steps": .bool(isSteps), "is-contacts": .bool(number == tellPlace), "tell": number == tellPlace ? tell ?? .absent : .absent,
                ]))
        }
        return Record([
            "lead": lead, "sections": .list(sections), "tell": tellPlace == parts.sections.count ? tell ?? .absent : .absent, "steps": steps,
            "words": .items(
                found.numbers.enumerated().compactMap { place, number in
                    marks.map {
                        .record(
                            Record(["id": .text("word-\(place + 1)"), "back": .text("#word-\(place + 1)-text"), "term": .text($0.words[number].term), "definition": .text($0.words[number].definition)])
                        )
                    }
                }),
        ])
    }

    /// Title and summary of the page on what happens if somebody tells, for the first of some countries that has one. Nothing of its body, so that a change
    /// there changes no other page.
    func tellBox(_ telling: Telling, _ countries: [String], _ language: LanguageTag, _ page: String) -> Value? {
        let found = telling.pages(for: countries).lazy.compactMap { [bank] in bank.linkedPage($0, from: language) ?? bank.page($0, in: bank.settings.defaultLanguage) }.first
        guard let text = found, let path = siteMap.path(of: .page(text.id, text.language)) else { return nil }
        return .record(
            Record(["tell-title": .text(text.title.value), "tell-text": .text(text.summary?.value ?? ""), "tell-href": .text(links.href(path, from: page))]))
    }

    /// Paths that every page leads to, besides those of its frame.
    func addCitizensLinks(to data: inout Record, _ language: LanguageTag, from page: String) {
        func href(_ destination: SiteMap.Destination) -> Value { siteMap.path(of: destination).map { .text(links.href($0, from: page)) } ?? .absent }
        data.set("contacts-page", href(.contacts(language)))
        data.set("glossary-page", href(.glossary(language)))
        data.set("quick-exit", .text(bank.settings.quickExit ?? "about:blank"))
    }

    /// Whether the footer leads to a page; those on what happens if somebody tells in another country are reached from there.
    func isInFooter(_ page: PageID) -> Bool {
        guard let telling = bank.settings.telling, telling.pages.contains(where: { $0.page.value == page }) else { return true }
        return telling.pages(for: bank.settings.countries).contains(page)
    }
}
