import KnowledgeBank

/// Dates as people write them.
extension Strings {
    func date(_ day: Day) -> String {
        self("date-day", ["day": "\(day.day)", "month": name(words("months-in-date"), day.month), "year": "\(day.year)"])
    }

    func date(_ month: Month) -> String {
        self("date-month", ["month": name(words("months"), month.month), "year": "\(month.year)"])
    }

    func date(_ date: MonthOrDay) -> String {
        switch date {
        case .month(let month): self.date(month)
        case .day(let day): self.date(day)
        }
    }

    private func name(_ names: [String], _ month: Int) -> String { names.count == 12 ? names[month - 1] : "\(month)" }
}
