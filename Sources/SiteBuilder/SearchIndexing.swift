import Diagnostics
import KnowledgeBank
import Markdown
import Parallel
import Search
import UTF8Text

/// The search index of each language.
///
/// `search/LANG.js` keeps its name and is all that pages know; it names the index file, which carries its digest. So an edited
/// answer changes the index but not every page.
enum SearchIndexing {
    static func files(_ site: Site) -> [OutputFile] {
        site.bank.settings.languages.flatMap { language in
            let index = SearchIndex(language: language.rawValue, documents(language, site)).script
            let name = ServedName.of("\(language).js", index)
            var entry = Array("answerbankSearch(".utf8)
            JSONText.appendQuoted(name, to: &entry)
            entry += ");\n".utf8
            return [OutputFile("search/\(name)", index), OutputFile("search/\(language).js", entry)]
        }
    }

    private static func documents(_ language: LanguageTag, _ site: Site) -> [SearchDocument] {
        let glossary = site.bank.glossary.filter { $0.language == language && !$0.synonyms.isEmpty }.map { entry in
            (words: ([entry.term] + entry.forms).map(Words.split), synonyms: entry.synonyms.joined(separator: " "))
        }
        let badge = site.strings(language)("easy-language")
        return Parallel.map(site.bank.answers.filter { $0.language.standard == language }) { answer in
            let text = MarkdownDocument(answer.markdown).plainText()
            let words = Words.split(answer.question.value + " " + text)
            let synonyms = glossary.filter { entry in entry.words.contains { holds(words, $0) } }.map(\.synonyms)
            let topics = answer.topics.compactMap { site.bank.topic($0.value) }.map { site.bank.text($0.name, in: language) }
            return SearchDocument(
                id: answer.id.rawValue, url: site.path(of: answer).dropFirst() + (site.links.style == .files ? "index.html" : ""), title: answer.question.value, summary: answer.summary?.value ?? "",
                badge: answer.language.isSimple ? badge : "",
                fields: [(.title, answer.question.value), (.terms, answer.searchTerms.joined(separator: " ")), (.terms, synonyms.joined(separator: " ")), (.summary, answer.summary?.value ?? "")]
                    + topics.map { (.topics, $0) } + [(.body, text)])
        }
    }

    private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
        guard let first = phrase.first, words.count >= phrase.count else { return false }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: phrase) }
    }
}
