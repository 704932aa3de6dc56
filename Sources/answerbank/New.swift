import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import Terminal

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a bank, an answer or a translation to begin with.", subcommands: [NewBankCommand.self, NewAnswerCommand.self, NewTranslationCommand.self])
}

struct NewBankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bank", abstract: "Makes a folder with a bank that builds.",
        discussion: """
            Examples:
              answerbank new bank my-bank
              answerbank new bank my-bank --name "Ask Springfield" --languages sv,fi
            """)

    @Argument(help: "The folder to make.", completion: .directory)
    var folder: String
    @Option(help: "What the bank is called.")
    var name = "Our answer bank"
    @Option(help: ArgumentHelp("Its languages with commas between, the main one first.", valueName: "tags"))
    var languages = "sv"
    @OptionGroup var today: TodayOption

    func run() throws {
        let tags = languages.split(separator: ",").map { LanguageTag(String($0)) }
        guard !tags.isEmpty, tags.allSatisfy({ $0 != nil && $0?.isSimple == false }) else { throw ValidationError("--languages takes tags such as sv,fi,en,da.") }
        let files = NewBank.files(name: name, languages: tags.compactMap(\.self), today: try today.day)
        try reporting { () throws(Problems) in
            for (path, text) in files { try writeNew(text.utf8, to: folder + "/" + path) }
        }
        Output.print("\(files.map { "\(folder)/\($0.path)\n" }.joined())")
        Output.print("\nNext: edit bank.yaml, then  answerbank build --bank \(folder) --output \(folder)-site\n")
    }
}

struct NewAnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Makes a file for a new answer, with the parts that a good answer has.",
        discussion: """
            Example:
              answerbank new answer help-with-rent --language en --topic economy
            """)

    @Argument(help: "The id: small letters, digits and hyphens.")
    var id: AnswerID
    @Option(help: ArgumentHelp("The language. Default: the bank's main one.", valueName: "tag"))
    var language: LanguageTag?
    @Option(help: ArgumentHelp("Its first topic, which is also its folder.", valueName: "id"))
    var topic: TopicID?
    @OptionGroup var bank: BankOption
    @OptionGroup var today: TodayOption

    func run() throws {
        let bank = try readBank(self.bank.folder)
        let language = language ?? bank.settings.defaultLanguage
        let month = Month(of: try today.day)
        try reporting { () throws(Problems) in
            guard bank.settings.languages.contains(language.standard) else {
                throw Problems(Diagnostic(.languageNotInBank, at: bank.settings.file.whole, ["language": language.rawValue, "known": bank.settings.languages.map(\.rawValue).joined(separator: ", ")]))
            }
            if let topic, bank.topic(topic) == nil {
                throw Problems(Diagnostic(.topicUnknown, at: nil, ["id": topic.rawValue], nearest: nearestNames(to: topic.rawValue, among: bank.topics.map(\.id.rawValue))))
            }
            if let other = bank.answer(id, in: language) { throw Problems(Diagnostic(.fileExists, at: nil, ["path": other.file.path])) }
            let path = "\(self.bank.folder)/answers/\(topic.map { $0.rawValue + "/" } ?? "")\(id.rawValue).\(language).md"
            try writeNew(NewAnswer.text(language: language, topics: topic.map { [$0] } ?? [], asked: month, answered: month).utf8, to: path)
            Output.print(path + "\n")
        }
    }
}

struct NewTranslationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translation", abstract: "Makes a file for a translation, or notes that one is up to date.",
        discussion: """
            The file begins as a copy of the original, to be translated in place. It remembers which text it was made from, so that
            check can tell when the original changes.

            Examples:
              answerbank new translation rent fi
              answerbank new translation rent fi --from sv
              answerbank new translation rent fi --mark-current     you have compared it with the original as it is now
            """)

    @Argument(help: "The id of the answer.")
    var id: AnswerID
    @Argument(help: "The language to translate into.")
    var language: LanguageTag
    @Option(help: ArgumentHelp("The language of the original. Default: the bank's main one.", valueName: "tag"))
    var from: LanguageTag?
    @Flag(help: "Only note in the existing translation that it matches the original as it is now.")
    var markCurrent = false
    @OptionGroup var bank: BankOption

    func run() throws {
        let bank = try readBank(self.bank.folder)
        try reporting { () throws(Problems) in
            guard bank.settings.languages.contains(language.standard) else {
                throw Problems(Diagnostic(.languageNotInBank, at: bank.settings.file.whole, ["language": language.rawValue, "known": bank.settings.languages.map(\.rawValue).joined(separator: ", ")]))
            }
            let existing = bank.answer(id, in: language)
            let from = from ?? existing?.translatedFrom?.language ?? bank.settings.defaultLanguage
            guard let original = bank.answer(id, in: from) else { throw notFound(from, bank) }
            guard markCurrent else {
                if let existing { throw Problems(Diagnostic(.fileExists, at: nil, ["path": existing.file.path])) }
                let folder = FileTree.parent(of: original.file.path) ?? "."
                let path = "\(folder)/\(id.rawValue).\(language).md"
                try writeNew(NewAnswer.translation(of: original, into: language), to: path)
                return Output.print(path + "\n")
            }
            guard let existing else { throw notFound(language, bank) }
            let value = "{language: \(from), digest: \(original.digest)}"
            let bytes = try FrontMatterEditor.setting("translated-from", to: value, in: existing.file)
            try filing { () throws(FileError) in try FileTree.write(bytes, to: existing.file.path) }
            Output.print(existing.file.path + "\n")
        }
    }

    private func notFound(_ language: LanguageTag, _ bank: Bank) -> Problems {
        Problems(
            Diagnostic(.answerNotFound, at: nil, ["id": id.rawValue, "language": language.rawValue], nearest: nearestNames(to: id.rawValue, among: Set(bank.answers.map(\.id.rawValue)))))
    }
}

/// Writes a file that must not exist yet, and its folder.
private func writeNew(_ bytes: some Collection<UInt8>, to path: String) throws(Problems) {
    if FileTree.kind(of: path) != nil { throw Problems(Diagnostic(.fileExists, at: nil, ["path": path])) }
    do throws(FileError) {
        if let folder = FileTree.parent(of: path) { try FileTree.makeFolder(folder) }
        try FileTree.write(Array(bytes), to: path)
    } catch {
        throw Problems(error.diagnostic)
    }
}
