package import Diagnostics

/// The figures of a month, a quarter or a year, fit to be published: `Suppression` says what is shown, and why it tells about nobody.
package struct Report: Sendable, Equatable {
    /// Ids that are listed whether or not there is a figure for them, so that a reader sees what is not shown. They must come from what
    /// everybody can read, such as the bank; ids of which something is shown are added to them.
    package struct Listed: Sendable {
        let languages: [String]
        let channels: [String]
        let topics: [String]

        package init(languages: [String] = [], channels: [String] = [], topics: [String] = []) {
            self.languages = languages
            self.channels = channels
            self.topics = topics
        }
    }

    package let period: Period
    /// The bank's `suppress-below`, for the notes under the figures.
    package let suppressBelow: Int
    /// The bank's `promise-hours`. Whether an answer came in time says each entry; this only names the promise.
    package let promiseHours: Int
    package let figures: [Figure]
    /// Entries that could not be read when the period was settled, and are not counted until they can.
    package let problems: [Diagnostic]

    /// Settles what is shown of all months up to the end of the period, which writes to the ledger (`ledger/figures`), and reads it back:
    /// the counts of a period stay the same ever after, whatever becomes of entries and of `k`.
    /// - Parameters:
    ///   - k: the bank's `suppress-below`.
    ///   - promiseHours: the bank's `promise-hours`.
    ///   - hour: now, `2026-11-22T14Z`.
    /// - Throws: `period-not-ended`, since reports of a month that goes on would, one after the other, tell of single arrivals; and where
    ///   the ledger cannot be read or written.
    package init(
        _ ledger: Ledger, _ period: Period, suppressBelow k: Int, promiseHours: Int, listing listed: Listed = Listed(), at hour: String
    ) throws(Problems) {
        guard let now = Ledger.Month(of: hour), period.last < now else {
            throw Problems(Diagnostic(.periodNotEnded, at: nil, ["period": period.description]))
        }
        let problems = try ledger.settle(through: period.last, suppressBelow: k)
        var shown = Tally()
        for month in period.months { shown += try ledger.figures(of: month) }
        self.init(period, shown, suppressBelow: k, promiseHours: promiseHours, listing: listed, problems: problems)
    }

    /// - Parameter shown: the sum of what is shown of the period's months.
    init(_ period: Period, _ shown: Tally, suppressBelow k: Int, promiseHours: Int, listing listed: Listed = Listed(), problems: [Diagnostic] = []) {
        self.period = period
        suppressBelow = max(k, 1)
        self.promiseHours = promiseHours
        self.problems = problems
        figures = Figure.all(of: shown, listing: listed, suppressBelow: max(k, 1))
    }
}

/// One line of a report.
package struct Figure: Sendable, Equatable {
    /// What is counted. The raw values stand in CSV and JSON lines.
    package enum Kind: String, Sendable, CaseIterable {
        case received, language, channel, outcome, topic, returned
        case hours = "hours-to-answer"
        case median = "median-hours-to-answer"
        case promise
        case share = "in-time-percent"
    }

    package enum Value: Sendable, Equatable {
        case count(Int)
        case percent(Int)
        /// The median lies in it.
        case band(Band)
    }

    package let kind: Kind
    /// An id, an `OutcomeKind`, a `Band`, or `in-time` and `late`; nil where there is one figure only.
    package let key: String?
    /// nil where it is withheld: it may be zero.
    package let value: Value?
}
