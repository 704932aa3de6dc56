/// A bank to begin with: settings, two topics, emergency number and one answer.
package enum NewBank {
    /// Paths relative to the bank's folder, with their bytes.
    package static func files(name: String, languages: [LanguageTag], today: Day) -> [(path: String, text: String)] {
        let first = languages[0]
        let list = languages.map(\.rawValue).joined(separator: ", ")
        func perLanguage(_ text: String) -> String { languages.map { "\($0): \"\(text)\"" }.joined(separator: ", ") }
        let bank = """
            format: 1
            # How the bank is called, in each of its languages.
            name: {\(perLanguage(name.filter { $0 != "\"" && $0 != "\\" }))}
            # Where it will be published.
            base-url: "https://answers.example/"
            languages: [\(list)]
            default-language: \(first)
            time-zone: Europe/Stockholm
            # Countries to which answers apply unless they say otherwise.
            countries: [SE]
            audiences:
              - {id: adults, name: {\(perLanguage("Adults"))}, lix: 42}
            # Facts are due for a check after so many months, telephone numbers after so many.
            review-months: 12
            contact-months: 6
            # recorded: two different moderators approve each answer. open: whatever passes the check is published.
            policy: recorded
            unapproved: leave-out
            # Neutral ids, never names.
            moderators: [m1, m2]
            # Where "leave this site" leads, a page that nobody wonders about; a blank page until you choose one.
            # quick-exit: {url: "https://www.smhi.se/"}

            """
        let topics = """
            # What answers are about. Each id is used in the topics: line of answers.
            - id: economy
              name: {\(perLanguage("Money"))}
              related: [housing]
            - id: housing
              name: {\(perLanguage("Housing"))}
              related: [economy]

            """
        let contacts = """
            # Numbers stand here and nowhere else; texts link to them with contact:ID. Check number and hours before you publish.
            - id: emergency
              country: SE
              kind: crisis
              name: {\(perLanguage("112"))}
              number: "112"
              languages: [sv, en]
              hours: {mon-sun: "00-24"}
              identification: none
              verified: \(today)
              source: "https://www.sosalarm.se/"

            """
        return [
            ("bank.yaml", bank), ("topics.yaml", topics), ("contacts.yaml", contacts),
            ("answers/economy/first-answer.\(first).md", NewAnswer.text(language: first, topics: TopicID("economy").map { [$0] } ?? [], asked: Month(of: today), answered: Month(of: today))),
        ]
    }
}
