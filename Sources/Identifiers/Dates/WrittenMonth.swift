/// The month of a day that a text names.
package struct WrittenMonth: Sendable, Equatable {
    /// 1 to 12.
    package let number: Int
    /// nil where the text has none, or two digits of one only.
    package let year: Int?

    package init(number: Int, year: Int?) {
        self.number = number
        self.year = year
    }
}

/// Reading what a date finding says.
extension Passage {
    /// The month that a date names in words or as one of its numbers: day before month as in the Nordic countries and Britain, except where only
    /// the American order gives a day. nil where it is not plain: days of two months, six or eight digits in a row.
    ///
    /// - Parameter range: bytes, of a finding of the label `date`.
    package func month(in range: Range<Int>) -> WrittenMonth? {
        let first = firstWord(from: range.lowerBound)
        let named = Set(words[first..<max(first, firstWord(from: range.upperBound))].compactMap { Months.number(of: $0) })
        let numbers = runs.indices.filter { runs[$0].start >= range.lowerBound && runs[$0].end <= range.upperBound }
        let years = numbers.filter { isYear(ofRun: $0) }
        let parts = numbers.filter { runs[$0].count <= 2 }
        guard years.count <= 1, named.count <= 1, years.count + parts.count == numbers.count else { return nil }
        let year = years.first.map { value(ofRun: $0) }
        if let month = named.first { return WrittenMonth(number: month, year: year) }
        let isISO = parts.count == 2 && years.first.map { $0 < parts[0] } ?? false
        return (isISO ? isoMonth(parts) : month(ofDigits: parts)).map { WrittenMonth(number: $0, year: year) }
    }

    private func isoMonth(_ parts: [Int]) -> Int? {
        let month = value(ofRun: parts[0])
        return BirthDate.isPlausible(day: value(ofRun: parts[1]), month: month) ? month : nil
    }

    /// 3/5, 3/5-24, 3.5.24, 3–5/5.
    private func month(ofDigits parts: [Int]) -> Int? {
        switch parts.count {
        case 2: return month(parts[0], parts[1])
        case 3:
            guard parts[1] == parts[0] + 1, parts[2] == parts[1] + 1 else { return nil }
            let (first, second) = (gapText(after: parts[0]), gapText(after: parts[1]))
            if first.elementsEqual(second) { return month(parts[0], parts[1]) }
            let (spansFirst, spansSecond) = (isSpan(first), isSpan(second))
            if spansFirst == spansSecond { return nil }
            return spansFirst ? month(parts[1], parts[2]) : month(parts[0], parts[1])
        default: return nil
        }
    }

    private func month(_ first: Int, _ second: Int) -> Int? {
        let (day, month) = (value(ofRun: first), value(ofRun: second))
        if BirthDate.isPlausible(day: day, month: month) { return month }
        return BirthDate.isPlausible(day: month, month: day) ? day : nil
    }

    private func gapText(after run: Int) -> ArraySlice<UInt8> { bytes[runs[run].end..<runs[run + 1].start] }

    private func isSpan(_ gap: ArraySlice<UInt8>) -> Bool { gap.contains { $0 == 0x2D || $0 == 0x27 || $0 >= 0x41 } }
}
