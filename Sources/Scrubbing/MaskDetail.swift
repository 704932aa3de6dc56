/// How much masks of ages, days and places tell. What is found never depends on it.
package struct MaskDetail: Sendable, Equatable {
    package enum Age: Sendable {
        case hidden
        /// One of `AgeBand.all`: "[13-15 år]".
        case band
    }

    package enum Date: Sendable {
        case hidden
        /// The month, and the year where the text has it: "[mars 2024]". Days of birth stay hidden.
        case month
    }

    package enum Place: Sendable {
        case hidden
        /// Names of `LargePlaces` stay as they are.
        case large
    }

    package let age: Age
    package let date: Date
    package let place: Place

    package init(age: Age = .hidden, date: Date = .hidden, place: Place = .hidden) {
        self.age = age
        self.date = date
        self.place = place
    }
}

/// A band of ages in whole years: narrow where laws and schools draw lines, wide where little depends on it.
package struct AgeBand: Sendable, Equatable {
    package let first: Int
    /// nil for the last band.
    package let last: Int?

    package static let all: [AgeBand] = zip(firsts, firsts.dropFirst().map { $0 - 1 } + [nil]).map { AgeBand(first: $0, last: $1) }
    private static let firsts = [0, 3, 7, 13, 16, 18, 25, 35, 50, 65, 80]

    private init(first: Int, last: Int?) {
        self.first = first
        self.last = last
    }

    /// The band of all of `ages`, if they have one in common.
    init?(of ages: [Int]) {
        guard let age = ages.first, let band = AgeBand.all.last(where: { $0.first <= age }), ages.allSatisfy({ band.contains($0) }) else { return nil }
        self = band
    }

    private func contains(_ age: Int) -> Bool { age >= first && age <= last ?? .max }
}
