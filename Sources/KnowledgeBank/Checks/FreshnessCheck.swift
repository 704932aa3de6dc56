import Diagnostics

/// Facts and numbers that are due for another look.
enum FreshnessCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        var problems: [Diagnostic] = []
        for answer in bank.answers {
            let due = answer.reviewDue(bank.settings)
            guard due < checked.today else { continue }
            let offset = answer.reviewBy?.offset ?? answer.reviewed?.offset ?? 0
            problems.append(Diagnostic(.reviewOverdue, at: answer.file.place(at: offset), ["day": due.description]))
        }
        if let file = bank.contactsFile {
            for contact in bank.contacts {
                guard let verified = contact.verified, verified.adding(months: bank.settings.contactMonths) < checked.today else { continue }
                problems.append(Diagnostic(.contactOverdue, at: file.place(at: contact.offset), ["id": contact.id.rawValue, "day": verified.description]))
            }
        }
        if let statement = bank.accessibility, let test = statement.test {
            let due = test.value.on.adding(months: statementMonths)
            if due < checked.today { problems.append(Diagnostic(.reviewOverdue, at: statement.file.place(at: test.offset), ["day": due.description])) }
        }
        return problems
    }

    /// A statement on accessibility is looked at every year (Implementing Decision (EU) 2018/1523, annex).
    private static let statementMonths = 12
}
