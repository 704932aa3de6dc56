import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Moderation
import Search
import Terminal
import UTF8Text
import Urgency

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows an item: the scrubbed question, the answer, and what happened.",
        discussion: """
            Examples:
              answerbank-intake show abcdefgh23
              answerbank-intake show abcdefgh23 --site ../bank/site    and which published answers are about the same, and their topics
              answerbank-intake show abcdefgh23 --original --as m1     asks for m1's passphrase
              answerbank-intake show abcdefgh23 --original --as recovery
            """)

    @OptionGroup var item: ItemArgument
    @OptionGroup var desk: DeskOption
    @Flag(help: "Open the sealed original.")
    var original = false
    @Option(name: .customLong("as"), help: ArgumentHelp("Whose passphrase opens the original.", valueName: "id"))
    var holder: String?
    @OptionGroup var secret: SecretOption
    @Option(help: ArgumentHelp("A built site: lists its answers that are about the same.", valueName: "folder"), completion: .directory)
    var site: String?
    @OptionGroup var bank: DeskBankOption
    @OptionGroup var output: FormatOption

    func validate() throws {
        if original && holder == nil { throw ValidationError("Say whose passphrase opens the original: --as ID") }
    }

    func run() throws {
        try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            let item = try Queue.item(self.item.item, of: desk)
            guard let holder, original else {
                let bank = try bank.read(of: desk)
                try show(item)
                try showFindings(item, bank)
                return try showSimilar(to: item, bank)
            }
            let sealed = try filing { () throws(FileError) in try FileTree.read(item.originalPath) }
            let bytes = try secret.unlock(desk, holder).open(sealed, item: item.id)
            Output.print(TerminalText.visibleLines(String(decoding: bytes, as: UTF8.self)) + "\n")
        }
    }

    /// Answers of the built site that may do instead of a new one, and the topics that they suggest.
    private func showSimilar(to item: Item, _ bank: Bank?) throws(Problems) {
        guard let site, let language = LanguageTag(item.language) else { return }
        let question = try item.question()
        var indexes = BuiltIndexes(site: site)
        let hits = try indexes.searching(language.standard) { index throws(SearchIndex.Damage) in try index.similar(to: question, limit: 5) }
        Output.print("---- similar answers\n")
        for hit in hits { Output.print("\(TerminalText.visible(hit.document.title))\n  \(hit.document.id)  /\(hit.document.url)\n") }
        guard let bank, item.topics.isEmpty else { return }
        let topics = Suggestions.topics(of: hits.map { (answer: $0.document.id, weight: $0.score) }, in: bank)
        if !topics.isEmpty { Output.print("---- topics that these have\n\(topics.joined(separator: ","))\n") }
    }

    /// What is still to be done, and what in the draft may be better. Findings are hints; none stops anything.
    private func showFindings(_ item: Item, _ bank: Bank?) throws(Problems) {
        let missing = Suggestions.missing(for: item, in: bank)
        if !missing.isEmpty { Output.print("---- to do\n" + missing.map { "\($0)\n" }.joined()) }
        let problems = Suggestions.editorial(for: item, bank?.settings)
        if !problems.isEmpty { Output.print("---- hints\n" + Output.printer(output.format, terminal: 1).print(problems)) }
        let terms = bank.map { Suggestions.terms(in: item, of: $0) } ?? []
        if !terms.isEmpty { Output.print("---- words to explain\n" + terms.map { "\($0.term): \($0.definition)\n" }.joined()) }
    }

    private func show(_ item: Item) throws(Problems) {
        Output.print("\(item.id): \(item.isInConflict ? "conflict" : item.state.rawValue), \(item.language)\n")
        for event in item.history {
            let detail = [
                event.by, event.assignee.map { "to \($0)" }, event.role.map(TerminalText.visible), event.answer, event.mayHaveToBeReported == true ? "possible-report" : nil,
                event.note.map(TerminalText.visible), event.confirmedMasks.map { "masks: \($0)" },
            ].compactMap(\.self).joined(separator: "  ")
            Output.print("  \(event.at)  \(event.kind)  \(detail)\n")
        }
        if let traits = item.received?.rareTraits {
            Output.print("  ?rare  \(traits.joined(separator: ", ")): together these may tell who is meant, though nobody is named\n")
        }
        for (kind, words) in try Flagging.reasons(of: item) {
            Output.print("  !\(kind.rawValue)  \(words.map { "\"\(TerminalText.visible($0))\"" }.joined(separator: " "))\n")
        }
        Output.print("\n" + TerminalText.visibleLines(try item.question()) + "\n")
        if let answer = try item.answer() {
            Output.print("---- \(answer.path)  \(Digest.of(answer.bytes).prefix(23))\n" + TerminalText.visibleLines(String(decoding: answer.bytes, as: UTF8.self)) + "\n")
        }
    }
}
