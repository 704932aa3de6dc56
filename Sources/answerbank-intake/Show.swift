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
              answerbank-intake show abcdefgh23 --site ../bank/site    and which published answers are about the same
              answerbank-intake show abcdefgh23 --original --as m1     asks for m1's passphrase
              answerbank-intake show abcdefgh23 --original --as recovery
            """)

    @OptionGroup var item: ItemArgument
    @OptionGroup var desk: DeskOption
    @Flag(help: "Open the sealed original.")
    var original = false
    @Option(name: .customLong("as"), help: ArgumentHelp("Whose passphrase opens the original.", valueName: "id"))
    var holder: String?
    @Option(help: ArgumentHelp("A file with the passphrase.", valueName: "file"), completion: .file())
    var passphraseFile: String?
    @Option(help: ArgumentHelp("A built site: lists its answers that are about the same.", valueName: "folder"), completion: .directory)
    var site: String?
    @OptionGroup var output: FormatOption

    func validate() throws {
        if original && holder == nil { throw ValidationError("Say whose passphrase opens the original: --as ID") }
    }

    func run() throws {
        try reporting(output.format) { () throws(Problems) in
            let desk = try Desk(opening: self.desk.folder)
            let item = try Queue.item(self.item.item, of: desk)
            guard let holder, original else {
                try show(item)
                return try showSimilar(to: item)
            }
            if holder != "recovery" { try desk.require(holder) }
            let secret = try Passphrases.read(for: [holder], file: passphraseFile, twice: false)[0]
            let sealed = try filing { () throws(FileError) in try FileTree.read(item.originalPath) }
            let bytes = try desk.keys.open(sealed, item: item.id, holder: holder, secret: secret)
            Output.print(TerminalText.visibleLines(String(decoding: bytes, as: UTF8.self)) + "\n")
        }
    }

    /// Answers of the built site that may do instead of a new one.
    private func showSimilar(to item: Item) throws(Problems) {
        guard let site, let language = LanguageTag(item.language) else { return }
        let question = try item.question()
        var indexes = BuiltIndexes(site: site)
        let hits = try indexes.searching(language.standard) { index throws(SearchIndex.Damage) in try index.similar(to: question, limit: 5) }
        Output.print("---- similar answers\n")
        for hit in hits { Output.print("\(TerminalText.visible(hit.document.title))\n  /\(hit.document.url)\n") }
    }

    private func show(_ item: Item) throws(Problems) {
        Output.print("\(item.id): \(item.isInConflict ? "conflict" : item.state.rawValue), \(item.language)\n")
        for event in item.history {
            let detail = [event.by, event.answer, event.note.map(TerminalText.visible), event.confirmedMasks.map { "masks: \($0)" }].compactMap(\.self).joined(separator: "  ")
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
            Output.print("---- \(answer.path)\n" + TerminalText.visibleLines(String(decoding: answer.bytes, as: UTF8.self)) + "\n")
        }
    }
}
