import Diagnostics
import KnowledgeBank
import Mustache
import UTF8Text

/// `/LANG/a-z/`: every question of a language, for those who have no scripts or want to look around.
enum AlphabetPage {
    static func render(_ language: LanguageTag, _ site: Site) throws(Problems) -> OutputFile {
        let page = "/\(language)/a-z/"
        let strings = site.strings(language)
        let alphabet = site.alphabets[language] ?? Alphabet(language: language.rawValue)
        let frame = PageFrame(
            path: page, language: language, title: strings("alphabet-title"), description: "", versions: site.bank.settings.languages.map { ($0, "/\($0)/a-z/") },
            countries: site.bank.settings.countries)
        var groups: [(letter: String, answers: [Answer])] = []
        for answer in site.list(.alphabet(language)) {
            let letter = alphabet.heading(of: answer.question.value)
            if groups.last?.letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].answers.append(answer)
        }
        let letters = groups.enumerated().map { index, group in
            Value.record(
                Record(["letter": .text(group.letter), "anchor": .text("letter-\(index + 1)"), "items": .list(group.answers.map { site.listEntry($0, from: page) })]))
        }
        return try site.page("alphabet", frame, Record(["letters": .list(letters), "heading": .text(strings("alphabet-title"))]))
    }
}
