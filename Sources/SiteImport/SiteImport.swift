package import Diagnostics
import FileTree
package import KnowledgeBank
import Parallel

/// Makes answers of the pages of another site: read, find out ids, topics and addresses, convert the texts, check. Nothing is written on the way.
package struct SiteImport: Sendable {
    /// The folder or table to read.
    package let input: String
    package let map: ImportMap
    /// For pages that say nothing about their language; nil for what the old site's settings or the bank name first.
    package let language: LanguageTag?
    package let today: Day

    package init(input: String, map: ImportMap, language: LanguageTag? = nil, today: Day) {
        self.input = input.count > 1 && input.hasSuffix("/") ? String(input.dropLast()) : input
        self.map = map
        self.language = language
        self.today = today
    }

    /// - Parameter bank: the bank that the answers are for.
    /// - Throws: what keeps everything from being read; what is wrong with single pages is among the plan's problems.
    package func plan(into bank: Bank) throws(Problems) -> ImportPlan {
        var findings = Findings()
        let topics = try TopicFinder(bank, map)
        let site = try OldSite.read(input, map, bank, &findings)
        let known = Dictionary(grouping: site.settings.redirects, by: { OldPath.key($0.to) }).mapValues { $0.map(\.from) }
        let stated = site.settings.defaultLanguage.flatMap { site.languages.language($0) }.flatMap { bank.settings.languages.contains($0.standard) ? $0 : nil }
        let usual = language ?? stated ?? bank.settings.defaultLanguage
        let addresses = OldAddress(kind: site.kind, settings: site.settings, pattern: map.addresses, plainLanguage: site.settings.defaultLanguage ?? usual.rawValue)
        let reader = DraftReader(
            kind: site.kind, settings: site.settings, map: map, bank: bank, languages: site.languages, addresses: addresses, usualLanguage: usual, redirects: known)
        var drafts = site.pages.compactMap { reader.draft($0, &findings) }
        drafts = IDChooser.choose(for: drafts, in: bank, &findings)
        drafts = TopicChooser.choose(for: drafts, topics, usual: map.defaultTopic, mainLanguage: bank.settings.defaultLanguage, &findings)
        var chooser = AddressChooser(bank)
        drafts = chooser.choose(for: drafts, &findings)
        let resolver = LinkResolver(drafts, site.pages.filter(\.isList), bank, topics, site.kind, baseURL: map.baseURL ?? site.settings.baseURL)
        let results = Parallel.map(drafts) { self.answer($0, resolver, site.kind) }
        for (_, problems) in results { findings.add(problems) }
        let words = findings.topicWords.map { (word: $0.key, count: $0.value.count) }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }
        return ImportPlan(kind: site.kind, pages: site.pages.count, answers: results.compactMap(\.0), problems: findings.all(nearestTopics: topics.nearest), unmappedTopics: words)
    }

    /// The answer of a draft, as it can be read back, and what its text lost; nil where it cannot be read back.
    private func answer(_ draft: Draft, _ resolver: LinkResolver, _ kind: SiteKind) -> (ImportedAnswer?, [Diagnostic]) {
        guard let id = draft.id else { return (nil, []) }
        let (body, firstLine) = text(of: draft, kind)
        let text = ConvertedText(body, firstLine: firstLine, dropping: draft.repeated) { resolver.outcome($0, in: draft) }
        var problems = text.notes.map { Diagnostic($0.id, at: draft.page.place(line: $0.line), $0.arguments) }
        if draft.answered == nil, draft.reviewed == nil { problems.append(Diagnostic(.importDateMissing, at: draft.page.place, ["day": today.description])) }
        let path = "answers/\(draft.topics[0].rawValue)/\(id.rawValue).\(draft.language).md"
        let bytes = AnswerText.bytes(of: draft, markdown: text.markdown, today: today)
        do throws(Problems) {
            let file = try TextFile.checked(bytes, shownAs: path, limit: Bank.answerLimit)
            let (answer, found) = Answer.parse(file, id: id, language: draft.language)
            let errors = found.filter { $0.severity == .error }
            guard answer != nil, errors.isEmpty else { throw Problems(errors.isEmpty ? found : errors) }
        } catch {
            // Nobody can look at a file that was not written: the problems stand where the text came from.
            return (nil, problems + error.all.map { Diagnostic($0.id, at: draft.page.place, $0.arguments) })
        }
        return (ImportedAnswer(path: path, bytes: bytes, id: id, language: draft.language), problems)
    }

    /// The text of the page; the field that holds it where there is none below the front matter.
    private func text(of draft: Draft, _ kind: SiteKind) -> (ArraySlice<UInt8>, firstLine: Int) {
        let page = draft.page
        guard page.body.allSatisfy({ $0 <= 0x20 }), let field = PageValues(page: page, map: map, kind: kind).field(.answer) else { return (page.body, page.bodyLine) }
        return (ArraySlice(field.value.texts.joined(separator: "\n\n").utf8.filter { $0 != 0x0D }), field.line)
    }
}
