import Diagnostics
import YAML

/// Ids in front matter and registries lead somewhere.
enum ReferenceCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        var problems: [Diagnostic] = []
        func require<Of>(_ id: Located<ID<Of>>, _ exists: Bool, _ kind: DiagnosticID, in file: SourceFile, language: LanguageTag? = nil, known: @autoclosure () -> [String]) {
            guard !exists else { return }
            var arguments = ["id": id.value.rawValue]
            if let language { arguments["language"] = language.rawValue }
            problems.append(Diagnostic(kind, at: file.place(at: id.offset), arguments, nearest: nearestNames(to: id.value.rawValue, among: known())))
        }
        let topics = bank.topics.map(\.id.rawValue)
        let audiences = bank.settings.audiences.map(\.id.rawValue)
        for answer in bank.answers {
            for id in answer.topics { require(id, bank.topic(id.value) != nil, .topicUnknown, in: answer.file, known: topics) }
            for id in answer.audience { require(id, bank.settings.audience(id.value) != nil, .audienceUnknown, in: answer.file, known: audiences) }
            let linked: [Located<AnswerID>] = (answer.follows.map { [$0] } ?? []) + answer.seeAlso
            for id in linked {
                require(id, bank.linkedAnswer(id.value, from: answer.language) != nil, .answerUnknown, in: answer.file, language: answer.language, known: bank.answerIDs(near: answer.language))
            }
        }
        if let file = bank.topicsFile {
            for topic in bank.topics {
                for id in topic.related { require(id, bank.topic(id.value) != nil, .topicUnknown, in: file, known: topics) }
            }
        }
        if case .page(let id)? = bank.settings.ask {
            require(
                id, bank.page(id.value, in: bank.settings.defaultLanguage) != nil, .pageUnknown, in: bank.settings.file, language: bank.settings.defaultLanguage,
                known: bank.pageIDs(near: bank.settings.defaultLanguage))
        }
        if let privacy = bank.settings.privacy {
            require(privacy.contact, bank.contact(privacy.contact.value) != nil, .contactUnknown, in: bank.settings.file, known: bank.contacts.map(\.id.rawValue))
        }
        if let telling = bank.settings.telling {
            let (file, language) = (bank.settings.file, bank.settings.defaultLanguage)
            for id in telling.audiences { require(id, bank.settings.audience(id.value) != nil, .audienceUnknown, in: file, known: audiences) }
            for id in telling.topics { require(id, bank.topic(id.value) != nil, .topicUnknown, in: file, known: topics) }
            for (_, id) in telling.pages { require(id, bank.page(id.value, in: language) != nil, .pageUnknown, in: file, language: language, known: bank.pageIDs(near: language)) }
        }
        return problems
    }
}

extension Bank {
    func answerIDs(near language: LanguageTag) -> [String] {
        answers.filter { $0.language.standard == language.standard }.map(\.id.rawValue)
    }

    func pageIDs(near language: LanguageTag) -> [String] {
        pages.filter { $0.language.standard == language.standard }.map(\.id.rawValue)
    }
}
