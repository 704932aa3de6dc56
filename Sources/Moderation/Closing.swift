package import Diagnostics
package import KnowledgeBank

/// Steps that end the work on an item without a new answer.
extension Handling {
    package func giveBack(_ id: String, note: String) throws(Problems) -> Item { try noted(.giveBack, id, note) }

    package func reject(_ id: String, note: String) throws(Problems) -> Item { try noted(.reject, id, note) }

    /// Nothing came of it, and its time is over.
    package func expire(_ id: String, note: String) throws(Problems) -> Item { try noted(.expire, id, note) }

    private func noted(_ move: Move, _ id: String, _ note: String) throws(Problems) -> Item {
        try step(move, id) { _, event throws(Problems) in
            event.note = note
            return true
        }
    }

    /// The question is answered by an answer that the bank has.
    /// - Parameter bank: looked up for the answer; nil takes the id as it is.
    package func merge(_ id: String, with answer: AnswerID, in bank: Bank?) throws(Problems) -> Item {
        try step(.merge, id) { _, event throws(Problems) in
            if let bank, bank.answers.allSatisfy({ $0.id != answer }) {
                let known = Set(bank.answers.map(\.id.rawValue)).sorted()
                throw Problems(
                    Diagnostic(.answerNotFound, at: nil, ["id": answer.rawValue, "language": bank.settings.defaultLanguage.rawValue], nearest: nearestNames(to: answer.rawValue, among: known)))
            }
            event.answer = answer.rawValue
            return true
        }
    }

    /// Somebody else takes over: it is acute, or it may have to be reported.
    /// - Parameter role: who, by function: `child protection`, never a name.
    package func refer(_ id: String, to role: String, note: String?, mayHaveToBeReported: Bool) throws(Problems) -> Item {
        try step(.refer, id) { _, event throws(Problems) in
            event.role = role
            event.note = note
            event.mayHaveToBeReported = mayHaveToBeReported ? true : nil
            return true
        }
    }

    /// Agrees that an item which may have to be reported is deleted when its time has come. Another person deletes it.
    package func release(_ id: String, note: String) throws(Problems) -> Item { try noted(.release, id, note) }
}
