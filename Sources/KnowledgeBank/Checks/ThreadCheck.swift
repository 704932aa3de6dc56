import Diagnostics

/// No answer follows itself.
enum ThreadCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        checked.bank.answers.compactMap { answer in
            guard let follows = answer.follows else { return nil }
            var seen: Set<AnswerID> = [answer.id]
            var next = checked.bank.linkedAnswer(follows.value, from: answer.language)
            while let current = next {
                guard seen.insert(current.id).inserted else {
                    // Reported once per answer that stands in the circle, not for those that lead into it.
                    return current.id == answer.id ? Diagnostic(.followsLoop, at: answer.file.place(at: follows.offset), ["id": answer.id.rawValue]) : nil
                }
                next = current.follows.flatMap { checked.bank.linkedAnswer($0.value, from: current.language) }
            }
            return nil
        }
    }
}
