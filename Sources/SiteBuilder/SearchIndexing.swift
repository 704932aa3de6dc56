import Diagnostics
import KnowledgeBank
import Markdown
import Morphology
import Search
import UTF8Text

/// The search index of each language.
///
/// `search/LANG.js` keeps its name and is all that pages know; it names the other files, which carry their digests. So an edited answer changes
/// some files of the index but not every page.
enum SearchIndexing {
    /// In answers.
    private static let largeBank = 30_000

    /// The index of each language; that of the language with most answers first.
    /// - Parameter last: the files that the last build left and that may be kept where no text has changed.
    static func works(_ site: Site, last: Set<String>) -> [SiteWork] {
        let answers = Dictionary(grouping: site.bank.answers, by: \.language.standard)
        let languages = site.bank.settings.languages.sorted { (answers[$1]?.count ?? 0) < (answers[$0]?.count ?? 0) }
        let works = languages.map { language in
            let hasChanged = answers[language]?.contains { $0.body != nil } ?? false
            // Compressed copies are kept with what they are copies of.
            let keeping = hasChanged || last.isEmpty ? [] : [entryPath(language)] + last.filter { $0.hasPrefix("search/\(language)/") && $0.hasSuffix(".js") }
            return SiteWork(isIndex: true, keeping: keeping) { () throws(Problems) in try files(language, site) }
        }
        guard site.bank.answers.count > largeBank else { return works }
        // One after the other, since each needs memory.
        let changed = works.filter(\.keeping.isEmpty)
        let all = SiteWork(isIndex: true) { () throws(Problems) in
            var files: [OutputFile] = []
            for work in changed { files += try work.make() }
            return files
        }
        return (changed.isEmpty ? [] : [all]) + works.filter { !$0.keeping.isEmpty }
    }

    private static func entryPath(_ language: LanguageTag) -> String { "search/\(language).js" }

    private static func files(_ language: LanguageTag, _ site: Site) throws(Problems) -> [OutputFile] {
        do {
            return try index(language, site)
        } catch {
            throw Problems(Diagnostic(.dictionaryMissing, at: nil, ["name": error.name, "package": error.package]))
        }
    }

    private static func index(_ language: LanguageTag, _ site: Site) throws(MissingDictionary) -> [OutputFile] {
        let builder = try SearchIndexBuilder(language: language.rawValue, documents(language, site), glossary: glossary(language, site))
        let names = FacetNames(
            topics: site.bank.topics.map { site.bank.text($0.name, in: language) }, audiences: site.bank.settings.audiences.map { site.bank.text($0.name, in: language) })
        let index = builder.files(names) { bytes in String(Digest.of(bytes).dropFirst("sha256-".count).prefix(5)) }
        var entry = site.theme.stemmers[language.rawValue] ?? []
        entry += "answerbankIndex(".utf8
        JSONText.appendQuoted(index.manifest, to: &entry)
        entry += ");\n".utf8
        return index.files.map { OutputFile("search/" + $0.path, $0.bytes) } + [OutputFile(entryPath(language), entry)]
    }

    private static func glossary(_ language: LanguageTag, _ site: Site) -> [SearchGlossary] {
        site.bank.glossary.filter { $0.language == language && !$0.synonyms.isEmpty }.map { SearchGlossary(terms: [$0.term] + $0.forms, synonyms: $0.synonyms) }
    }

    /// Answers of one topic stand together, since they are found together; those that were reviewed last come first.
    private static func documents(_ language: LanguageTag, _ site: Site) -> [SearchDocument] {
        let badge = site.strings(language)("easy-language")
        let topicNumbers = Dictionary(zip(site.bank.topics.map(\.id.rawValue), 0...), uniquingKeysWith: { first, _ in first })
        let audienceNumbers = Dictionary(zip(site.bank.settings.audiences.map(\.id.rawValue), 0...), uniquingKeysWith: { first, _ in first })
        let documents = site.bank.answers.filter { $0.language.standard == language }.map { answer in
            let topics = answer.topics.compactMap { topicNumbers[$0.value.rawValue] }
            let document = SearchDocument(
                id: answer.id.rawValue, url: answer.path.dropFirst() + (site.links.style == .files ? "index.html" : ""), title: answer.question.value, summary: answer.summary?.value ?? "",
                badge: answer.language.isSimple ? badge : "", topics: topics, audiences: answer.audience.compactMap { audienceNumbers[$0.value.rawValue] },
                fields: [(.title, answer.question.value), (.terms, answer.searchTerms.joined(separator: " ")), (.summary, answer.summary?.value ?? "")]
                    + topics.map { (.topics, site.bank.text(site.bank.topics[$0].name, in: language)) } + [(.body, answer.document.plainText())])
            return (document: document, reviewed: answer.lastReviewed)
        }
        return documents.sorted { a, b in
            let (topicA, topicB) = (a.document.topics.first ?? -1, b.document.topics.first ?? -1)
            if topicA != topicB { return topicA < topicB }
            if a.reviewed != b.reviewed { return b.reviewed < a.reviewed }
            return (a.document.id, a.document.url) < (b.document.id, b.document.url)
        }.map(\.document)
    }
}
