/// A number or address to turn to. It stands in contacts.yaml only; texts refer to it by id.
package struct Contact: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Help in an emergency; shown first on every page.
        case crisis
        case channel
    }

    /// What a caller must show.
    package enum Identification: String, Sendable, CaseIterable {
        case none, optional, name
        case electronicID = "e-id"
    }

    package enum Way: Sendable, Hashable {
        /// As a person dials it, spaces included.
        case number(String)
        case url(String)
    }

    package let id: ContactID
    /// In bytes of contacts.yaml.
    package let offset: Int
    package let country: String
    package let kind: Kind
    package let name: Localized
    package let description: Localized
    package let way: Way
    package let languages: [LanguageTag]
    package let hours: OpeningHours?
    package let identification: Identification?
    package let verified: Day?
    package let source: String?

    /// The number without anything that is not dialled, for a `tel:` link.
    package var dialled: String? {
        guard case .number(let number) = way else { return nil }
        return number.filter { $0.isNumber || $0 == "+" }
    }
}

/// When somebody answers: per day of the week, in minutes of the day.
package struct OpeningHours: Sendable, Hashable {
    package struct Span: Sendable, Hashable {
        /// 0 to 1439.
        package let opens: Int
        /// 1 to 1440; not more than `opens` where the span ends on the next day.
        package let closes: Int

        package init(opens: Int, closes: Int) {
            self.opens = opens
            self.closes = closes
        }

        package var isWholeDay: Bool { opens == 0 && closes == 1440 }
    }

    /// Days that follow each other and have the same hours. 0 is Monday.
    package struct Group: Sendable, Hashable {
        package let days: ClosedRange<Int>
        package let spans: [Span]

        package init(days: ClosedRange<Int>, spans: [Span]) {
            self.days = days
            self.spans = spans
        }
    }

    package let groups: [Group]

    package init(groups: [Group]) { self.groups = groups }

    package var isAlways: Bool { groups == [Group(days: 0...6, spans: [Span(opens: 0, closes: 1440)])] }

    private static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// `mon` or `mon-fri` → days; nil where it is neither.
    static func days(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let first = dayNames.firstIndex(of: parts[0]), let last = dayNames.firstIndex(of: parts[parts.count - 1]), first <= last else { return nil }
        return first...last
    }

    /// `09-16`, `09:30-16:00`, several with commas between, or `00-24`.
    static func spans(_ text: String) -> [Span]? {
        var spans: [Span] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.filter { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let opens = minutes(ends[0]), let closes = minutes(ends[1]), opens < 1440, closes > 0, opens != closes else { return nil }
            spans.append(Span(opens: opens, closes: closes))
        }
        return spans.isEmpty ? nil : spans
    }

    /// `9`, `09`, `09:30` or `09.30`.
    private static func minutes(_ text: some StringProtocol) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        let areDigits = parts.allSatisfy { $0.utf8.count <= 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard areDigits, (1...2).contains(parts.count), let hour = Int(parts[0]), (0...24).contains(hour) else { return nil }
        guard parts.count == 2 else { return hour * 60 }
        guard parts[1].utf8.count == 2, let minute = Int(parts[1]), (0..<60).contains(minute), hour < 24 || minute == 0 else { return nil }
        return hour * 60 + minute
    }
}
