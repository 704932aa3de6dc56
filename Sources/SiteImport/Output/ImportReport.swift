package import Diagnostics

extension ImportPlan {
    /// The plan as a Markdown document for people who go through what did not map.
    /// - Parameters:
    ///   - problems: the plan's and those of writing it.
    ///   - input: the folder or table that was read.
    package func report(_ problems: [Diagnostic], input: String, written: Int, language: MessageLanguage) -> String {
        let words = ReportWords(language)
        let printer = DiagnosticPrinter(language: language)
        var text = "# \(words.title)\n\n\(words.counts(pages, written)) \(words.check)\n"
        if !problems.isEmpty {
            text += "\n| \(words.columns.joined(separator: " | ")) |\n|---|---|---|---|\n"
            for problem in problems {
                let cells = [problem.place?.file ?? input, problem.place?.line.map(String.init) ?? "", printer.message(of: problem), printer.help(for: problem)]
                text += "| \(cells.map(Self.cell).joined(separator: " | ")) |\n"
            }
        }
        if !unmappedTopics.isEmpty {
            text += "\n## \(words.topics)\n\n\(words.topicsHelp)\n\n```yaml\ntopics:\n"
            for (word, count) in unmappedTopics { text += "  \(AnswerText.scalar(word)): # \(count)\n" }
            text += "```\n"
        }
        return text
    }

    /// Text in a cell of a table: no bar, no line end, and nothing that would be markup.
    private static func cell(_ text: String) -> String {
        var cell = ""
        for character in text {
            if character.isNewline { cell += " "; continue }
            if "|\\`*_<>[]{}!#".contains(character) { cell += "\\" }
            cell.append(character)
        }
        return cell
    }
}

/// The words around the rows of a report.
private struct ReportWords {
    let title: String
    let counts: (Int, Int) -> String
    let check: String
    let columns: [String]
    let topics: String
    let topicsHelp: String

    init(_ language: MessageLanguage) {
        switch language {
        case .english:
            title = "What the import left for you"
            counts = { "\($0) pages were read, \($1) answers were written." }
            check = "Nobody has approved them. Run `answerbank check` before anybody reads on: it also looks for personal data."
            columns = ["File", "Line", "What", "What to do"]
            topics = "Words without a topic"
            topicsHelp = "Write the id of a topic of the bank behind each word, in the field map:"
        case .swedish:
            title = "Det här återstår efter importen"
            counts = { "\($0) sidor har lästs, \($1) svar har skrivits." }
            check = "Ingen har godkänt dem. Kör `answerbank check` innan någon läser vidare: den letar också efter personuppgifter."
            columns = ["Fil", "Rad", "Vad", "Vad du gör"]
            topics = "Ord som saknar ämne"
            topicsHelp = "Skriv i fältkartan vilket av svarsbankens ämnen varje ord motsvarar:"
        case .finnish:
            title = "Mitä tuonnin jälkeen on vielä tehtävä"
            counts = { "Sivuja luettiin \($0), vastauksia kirjoitettiin \($1)." }
            check = "Kukaan ei ole hyväksynyt niitä. Suorita `answerbank check` ennen kuin kukaan lukee niitä: se etsii myös henkilötietoja."
            columns = ["Tiedosto", "Rivi", "Mitä", "Mitä tehdä"]
            topics = "Sanat, joille ei löytynyt aihetta"
            topicsHelp = "Kirjoita kenttäkarttaan jokaisen sanan perään sitä vastaavan aiheen tunniste:"
        case .danish:
            title = "Det mangler efter importen"
            counts = { "\($0) sider er læst, \($1) svar er skrevet." }
            check = "Ingen har godkendt dem. Kør `answerbank check`, før nogen læser videre: den leder også efter personoplysninger."
            columns = ["Fil", "Linje", "Hvad", "Hvad du gør"]
            topics = "Ord uden emne"
            topicsHelp = "Skriv i feltkortet, hvilket af svarbankens emner hvert ord svarer til:"
        }
    }
}
