import Diagnostics

/// Contacts say when they answer and when that was verified, and every country has a crisis line: a wrong hour is the harm
/// that a page like this does most easily.
enum ContactCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let bank = checked.bank
        var problems: [Diagnostic] = []
        if let file = bank.contactsFile {
            for contact in bank.contacts {
                let place = file.place(at: contact.offset)
                if contact.hours == nil { problems.append(Diagnostic(.contactWithoutHours, at: place, ["id": contact.id.rawValue])) }
                if contact.verified == nil { problems.append(Diagnostic(.contactWithoutVerified, at: place, ["id": contact.id.rawValue])) }
            }
        }
        for country in bank.settings.countries where !bank.contacts.contains(where: { $0.kind == .crisis && $0.country == country }) {
            problems.append(Diagnostic(.crisisLineMissing, at: bank.contactsFile?.whole ?? bank.settings.file.whole, ["country": country]))
        }
        return problems
    }
}
