import Diagnostics

/// Links in texts lead somewhere.
enum LinkCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        let texts = bank.answers.map { ($0.language, $0.body) } + bank.pages.map { ($0.language, $0.body) }
        return texts.flatMap { language, body in (body?.links ?? []).compactMap { problem($0, in: language, checked) } }
    }

    private static func problem(_ link: Body.Link, in language: LanguageTag, _ checked: CheckedBank) -> Diagnostic? {
        let bank = checked.bank
        func unknown(_ kind: DiagnosticID, _ id: String, _ known: [String]) -> Diagnostic {
            Diagnostic(kind, at: link.place, ["id": id, "language": language.rawValue], nearest: nearestNames(to: id, among: known))
        }
        switch link.target {
        case .answer(let id):
            return AnswerID(id).flatMap { bank.linkedAnswer($0, from: language) } == nil ? unknown(.answerUnknown, id, bank.answerIDs(near: language)) : nil
        case .topic(let id): return TopicID(id).flatMap(bank.topic) == nil ? unknown(.topicUnknown, id, bank.topics.map(\.id.rawValue)) : nil
        case .page(let id): return PageID(id).flatMap { bank.linkedPage($0, from: language) } == nil ? unknown(.pageUnknown, id, bank.pageIDs(near: language)) : nil
        case .contact(let id): return ContactID(id).flatMap(bank.contact) == nil ? unknown(.contactUnknown, id, bank.contacts.map(\.id.rawValue)) : nil
        case .path(let path):
            return checked.siteMap.destination(at: path) != nil
                ? nil : Diagnostic(.pathUnknown, at: link.place, ["path": path], nearest: nearestNames(to: path, among: checked.siteMap.entries.map(\.path)))
        case .unsafe: return Diagnostic(.linkUnsafe, at: link.place)
        case .fragment, .external: return nil
        }
    }
}
