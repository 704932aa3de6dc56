extension BankFolder {
    /// The smallest bank in which nothing is wrong, nor becomes wrong when `rent` cannot be read: two languages, one topic, one crisis
    /// line, two answers; policy `open`.
    static let minimal: [String: String] = [
        "bank.yaml": settings(), "topics.yaml": "- {id: economy, name: {sv: Pengar, en: Money}}\n", "contacts.yaml": contact(),
        "answers/rent.sv.md": answer(), "answers/other.sv.md": answer(question: "Vart ringer jag?"),
    ]

    /// bank.yaml with further lines at its end.
    static func settings(_ more: String = "", policy: String = "open") -> String {
        """
        format: 1
        name: {sv: Svar, en: Answers}
        base-url: https://svar.example/
        languages: [sv, en]
        countries: [SE]
        audiences:
        - {id: adults, name: {sv: Vuxna, en: Adults}}
        policy: \(policy)
        moderators: [m1, m2, m3]

        """ + line(more)
    }

    /// contacts.yaml with a crisis line, and further entries at its end.
    static func contact(_ more: String = "") -> String {
        """
        - id: emergency
          country: SE
          kind: crisis
          name: SOS
          number: "112"
          hours: {mon-sun: "00-24"}
          verified: 2026-10-01

        """ + line(more)
    }

    /// An answer with further lines at the end of its front matter.
    static func answer(_ more: String = "", question: String = "Får jag hjälp med hyran?", topics: String = "[economy]", body: String = "Ja, det kan du få.") -> String {
        "---\nquestion: \(question)\ntopics: \(topics)\nanswered: 2026-10\n\(line(more))---\n\(line(body))"
    }

    /// A page with further lines at the end of its front matter.
    static func page(_ more: String = "", body: String = "Vi svarar.") -> String {
        "---\ntitle: Om oss\n\(line(more))---\n\(line(body))"
    }

    private static func line(_ text: String) -> String { text.isEmpty || text.hasSuffix("\n") ? text : text + "\n" }
}
