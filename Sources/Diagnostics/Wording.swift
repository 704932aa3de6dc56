/// What a diagnostic says in one language.
package struct Wording: Sendable {
    /// What is wrong, in one sentence without a full stop. `{name}` stands for an argument.
    package let what: String
    /// What to do about it.
    package let help: String

    init(_ what: String, help: String) {
        self.what = what
        self.help = help
    }
}

extension DiagnosticID {
    package func wording(in language: MessageLanguage) -> Wording {
        switch language {
        case .english: english
        case .swedish: swedish
        case .finnish: finnish
        case .danish: danish
        }
    }
}

/// The few words around the messages.
struct FrameWords {
    let error: String
    let warning: String
    let help: String
    let didYouMean: (String) -> String
    let errors: (Int) -> String
    let warnings: (Int) -> String
    let or: String
    let why: String
    let wrong: String
    let right: String
    /// Where more is said about a problem.
    let more: String
}

extension MessageLanguage {
    var frame: FrameWords {
        switch self {
        case .english:
            FrameWords(
                error: "error", warning: "warning", help: "help", didYouMean: { "Did you mean \($0)?" },
                errors: { $0 == 1 ? "1 error" : "\($0) errors" }, warnings: { $0 == 1 ? "1 warning" : "\($0) warnings" }, or: "or", why: "Why", wrong: "Wrong", right: "Right",
                more: "more about each: answerbank explain ID")
        case .swedish:
            FrameWords(
                error: "fel", warning: "varning", help: "hjälp", didYouMean: { "Menade du \($0)?" },
                errors: { "\($0) fel" }, warnings: { $0 == 1 ? "1 varning" : "\($0) varningar" }, or: "eller", why: "Varför", wrong: "Fel", right: "Rätt",
                more: "mer om vart och ett: answerbank explain ID")
        case .finnish:
            FrameWords(
                error: "virhe", warning: "varoitus", help: "ohje", didYouMean: { "Tarkoititko: \($0)?" },
                errors: { $0 == 1 ? "1 virhe" : "\($0) virhettä" }, warnings: { $0 == 1 ? "1 varoitus" : "\($0) varoitusta" }, or: "tai", why: "Miksi", wrong: "Väärin", right: "Oikein",
                more: "lisää kustakin: answerbank explain ID")
        case .danish:
            FrameWords(
                error: "fejl", warning: "advarsel", help: "hjælp", didYouMean: { "Mente du \($0)?" },
                errors: { "\($0) fejl" }, warnings: { $0 == 1 ? "1 advarsel" : "\($0) advarsler" }, or: "eller", why: "Hvorfor", wrong: "Forkert", right: "Rigtigt",
                more: "mere om hver af dem: answerbank explain ID")
        }
    }
}
