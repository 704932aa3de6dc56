package import Diagnostics
import KnowledgeBank

extension Handling {
    /// Offers the drafted text to a second person.
    /// - Parameters:
    ///   - masksConfirmed: the author says that every mask that still stands in the text is meant to stay.
    ///   - acknowledged: places of names, as `line:column`, of which the author says that they lead to nobody.
    package func propose(_ id: String, masksConfirmed: Bool, acknowledged: Set<String> = []) throws(Problems) -> Item {
        try step(.propose, id) { item, event throws(Problems) in
            let draft = try DraftedAnswer(of: item)
            try requireUnchanged(draft.answer, since: item.last(.draft), item)
            guard masksConfirmed || draft.masks.isEmpty else {
                throw Problems(draft.masks.map { Diagnostic(.maskUnconfirmed, at: $0, ["id": item.id]) })
            }
            let unnamed = item.consulted.filter { !draft.answer.consulted.contains($0) }
            guard unnamed.isEmpty else {
                throw Problems(unnamed.map { Diagnostic(.consultedMissing, at: draft.answer.file.place(at: 0), ["role": $0, "list": item.consulted.joined(separator: ", ")]) })
            }
            try LeakGate.refuse(draft.answer, acknowledged: acknowledged)
            event.digest = draft.answer.digest
            event.confirmedMasks = draft.masks.count
            event.acknowledgedNames = acknowledged.isEmpty ? nil : acknowledged.sorted()
            return true
        }
    }

    /// The second person agrees to exactly the text that was proposed.
    /// - Parameter text: the digest of the text that the person has read, or its beginning; nil where they read it otherwise.
    package func approve(_ id: String, expecting text: String? = nil) throws(Problems) -> Item {
        try step(.approve, id) { item, event throws(Problems) in
            let draft = try DraftedAnswer(of: item)
            let proposal = item.last(.propose)
            guard moderator != proposal?.by, moderator != item.last(.draft)?.by else { throw Problems(Diagnostic(.selfApproval, at: nil, ["id": moderator])) }
            try requireUnchanged(draft.answer, since: proposal, item)
            // Nearly all of a digest is "sha256-": a beginning that says nothing is none.
            if let text, text.utf8.count < Handling.shortestDigest || !draft.answer.digest.hasPrefix(text) {
                throw Problems(Diagnostic(.textNotTheOneRead, at: draft.answer.file.whole, ["id": item.id]))
            }
            event.digest = draft.answer.digest
            return true
        }
    }

    /// In bytes: "sha256-" and eight digits.
    private static let shortestDigest = 15

    func requireUnchanged(_ answer: Answer, since event: Event?, _ item: Item) throws(Problems) {
        guard event?.digest == answer.digest else { throw Problems(Diagnostic(.textChanged, at: answer.file.whole, ["id": item.id])) }
    }
}
