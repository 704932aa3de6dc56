import Diagnostics
import UTF8Text

/// The words of a report in one language. Ids of languages, channels and topics are printed as they are.
struct ReportWording {
    /// With `{period}`.
    let title: String
    let received: String
    let languages: String
    let channels: String
    let outcomes: String
    let published: String
    let merged: String
    let referred: String
    let rejected: String
    let expired: String
    let topics: String
    let returned: String
    let hoursToAnswer: String
    /// With `{hours}`: "5–24".
    let hours: String
    /// More than 72 hours.
    let longer: String
    let median: String
    /// With `{hours}`.
    let promise: String
    let inTime: String
    let late: String
    let share: String
    /// With `{k}`.
    let suppression: String
    let counting: String

    func title(of period: Period) -> String { Slots.filled(title) { $0 == "period" ? period.description : nil } }

    /// nil for a kind whose only figure names itself.
    func heading(of kind: Figure.Kind, promiseHours: Int) -> String? {
        switch kind {
        case .language: languages
        case .channel: channels
        case .outcome: outcomes
        case .topic: topics
        case .hours: hoursToAnswer
        case .promise: Slots.filled(promise) { $0 == "hours" ? "\(promiseHours)" : nil }
        case .received, .returned, .median, .share: nil
        }
    }

    func label(of figure: Figure) -> String {
        switch figure.kind {
        case .received: received
        case .returned: returned
        case .median: "  " + median
        case .share: "  " + share
        case .promise: "  " + (figure.key == "late" ? late : inTime)
        case .outcome: "  " + (figure.key.flatMap(OutcomeKind.init(rawValue:)).map(name) ?? "")
        case .hours: "  " + (figure.key.flatMap(Band.init(rawValue:)).map(name) ?? "")
        case .language, .channel, .topic: "  " + TerminalText.visible(figure.key ?? "")
        }
    }

    func value(of figure: Figure) -> String {
        switch figure.value {
        case .count(let count): "\(count)"
        case .percent(let percent): "\(percent) %"
        case .band(let band): name(band)
        case nil: "–"
        }
    }

    func notes(suppressBelow k: Int) -> [String] {
        (k > 1 ? [Slots.filled(suppression) { $0 == "k" ? "\(k)" : nil }] : []) + [counting]
    }

    private func name(_ kind: OutcomeKind) -> String {
        switch kind {
        case .publish: published
        case .merge: merged
        case .refer: referred
        case .reject: rejected
        case .expire: expired
        }
    }

    private func name(_ band: Band) -> String {
        let range: String
        switch band {
        case .within4: range = "0–4"
        case .within24: range = "5–24"
        case .within72: range = "25–72"
        case .longer: return longer
        }
        return Slots.filled(hours) { $0 == "hours" ? range : nil }
    }
}
