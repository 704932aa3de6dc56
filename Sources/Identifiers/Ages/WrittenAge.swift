/// Reading what an age finding says.
extension Passage {
    /// The ages, in whole years, that digits and number words within `range` give; nil where they are not plain: no number, a number that is no
    /// age, years and months in one. Months and weeks of babies count as nought to two years.
    ///
    /// - Parameter range: bytes, of a finding of the label `age`.
    package func ages(in range: Range<Int>) -> [Int]? {
        let inside = firstWord(from: range.lowerBound)..<max(firstWord(from: range.lowerBound), firstWord(from: range.upperBound))
        var ages: [Int] = []
        for run in runs.indices where runs[run].start >= range.lowerBound && runs[run].end <= range.upperBound {
            // The 5 of 3,5
            let isDecimal = gapBefore(run) == .tight && self[runs[run].start - 1] == 0x2C || gapBefore(run) == .dot
            if isDecimal, runs[run].start - 1 > range.lowerBound { continue }
            guard runs[run].count <= 3 else { return nil }
            ages.append(value(ofRun: run))
        }
        var index = inside.lowerBound
        while index < inside.upperBound {
            if let (number, last) = spelledNumber(from: index) {
                ages.append(number.value)
                index = last
            } else if let length = AgeAdjective.prefixLength(of: words[index], in: self), words[index].count < 48 {
                // A word before -årig or -vuotias that is no number: "flerårig".
                guard let number = NumberWords.meaning(of: bytes[words[index].start..<words[index].start + length]) else { return nil }
                ages.append(number.value)
            }
            index += 1
        }
        guard !ages.isEmpty, ages.allSatisfy({ (0...120).contains($0) }) else { return nil }
        guard words[inside].contains(where: { word in AgeWords.all.contains { $0.months.contains(word) } }) else { return ages }
        let hasYears = words[inside].contains { word in AgeWords.all.contains { $0.years.contains(word) } }
        return hasYears || ages.contains { $0 >= 36 } ? nil : ages.map { $0 / 12 }
    }
}
