/// What of a month may be shown, so that no figure, and nothing that can be worked out from all figures ever shown, is a count of 1 to k − 1
/// people: suppression of small cells, as official statistics know it for tables of frequencies (Hundepool and others, Statistical
/// Disclosure Control, Wiley 2012), made safe against differencing by deferring what is too small instead of only blanking it.
///
/// The rule: a cell that has gathered fewer than k since it was last shown is not shown. It goes on gathering, and what it has gathered is
/// counted in the first month in which it is k or more. Totals, quarters and years are sums of what is shown of cells in months.
///
/// Why it holds: take what was shown, and think of a second ledger in which everything happened in the month in which it was shown, and
/// nothing else happened. The rule makes the very same figures of it, month by month. In it, every count of every cell, and of every sum of
/// cells and months, is 0 or at least k. Whoever knows all figures and this rule, too, cannot tell it from what really happened; so there is
/// no count of 1 to k − 1 that the figures determine. This needs a second ledger that could have happened, hence four more conditions,
/// which only ever hold figures back until they fit:
///
/// - no more outcomes are shown than arrivals: what ends has begun;
/// - no more quick answers are shown than arrivals of that month and the month before can have had;
/// - a topic is not shown more often than outcomes are in the same month: it is a property of theirs;
/// - returns are shown only in a month in which, by what is shown, an item was there to be returned.
///
/// Zeros are not shown: a cell without figure may be empty. If zeros were shown, "not shown" would mean "at least 1", and four such months in
/// a year of 4 would each be 1. For the same reason a category is listed only if something of it is shown, or if whoever asks listed it.
///
/// An entry need not name a topic, so the topics say nothing about the topic of the rest. What figures do not speak of is not part of the
/// argument: somebody who knows by other means what happened in one month may learn about another.
enum Suppression {
    /// - Parameters:
    ///   - all: what is known to have happened up to the end of the month. What came late, for a month shown before, is among it.
    ///   - shown: the sum of what was shown of months before.
    ///   - last: what was shown of the month before, which is part of `shown`.
    ///   - k: the bank's `suppress-below`; 1 or less shows everything.
    static func showable(of all: Tally, after shown: Tally, last: Tally, below k: Int) -> Tally {
        let k = max(k, 1)
        var month = Tally()
        for (cell, count) in all.received {
            let gathered = count - shown.received[cell, default: 0]
            if gathered >= k { month.received[cell] = gathered }
        }
        let begun = shown.totalReceived + month.totalReceived
        var room = begun - shown.totalOutcomes
        // Quick answers of last month may all have been to arrivals of last month.
        var recent = last.totalReceived + month.totalReceived - last.quickAnswers
        if room > 0, all.returns - shown.returns >= k { month.returns = all.returns - shown.returns }
        for (cell, count) in all.outcomes.sorted(by: { $0.key < $1.key }) {
            let gathered = min(count - shown.outcomes[cell, default: 0], room, cell.isQuick ? recent : room)
            guard gathered >= k else { continue }
            month.outcomes[cell] = gathered
            room -= gathered
            if cell.isQuick { recent -= gathered }
        }
        let ended = month.totalOutcomes
        for (topic, count) in all.topics {
            let gathered = min(count - shown.topics[topic, default: 0], ended)
            if gathered >= k { month.topics[topic] = gathered }
        }
        return month
    }
}
