/// A number that may be an age.
struct AgeNumber {
    /// Its range takes in a half or a decimal behind the whole number.
    let quantity: Quantity
    /// 3,5 and 3.5, which only count with a unit; and one and a half in one word.
    let isFraction: Bool
}

extension Passage {
    /// Every quantity, and every number with a half or a decimal: "3,5", "4½", "two and a half", "halvandet".
    func forEachAgeNumber(_ body: (AgeNumber) -> Void) {
        for index in runs.indices where runs[index].count <= 3 {
            if let quantity = quantity(ofRun: index) {
                body(AgeNumber(quantity: withFraction(quantity), isFraction: false))
            } else if let quantity = decimal(from: index) {
                body(AgeNumber(quantity: quantity, isFraction: true))
            }
        }
        var index = 0
        while index < words.count {
            guard words[index].isNumber else {
                index += 1
                continue
            }
            if let (quantity, last) = spelledNumber(from: index) {
                body(AgeNumber(quantity: withFraction(quantity), isFraction: false))
                index = last
            } else if NumberWords.isOneAndHalf(words[index].hash) {
                let quantity = Quantity(value: 1, range: words[index].range, languages: languages, isSpelled: true)
                body(AgeNumber(quantity: quantity, isFraction: true))
            }
            index += 1
        }
    }

    private func withFraction(_ quantity: Quantity) -> Quantity {
        let end = fractionEnd(behind: quantity.range.upperBound)
        guard end > quantity.range.upperBound else { return quantity }
        return Quantity(value: quantity.value, range: quantity.range.lowerBound..<end, languages: quantity.languages, isSpelled: quantity.isSpelled)
    }

    /// A number of at most two digits with one behind a comma or a dot.
    private func decimal(from index: Int) -> Quantity? {
        let run = runs[index]
        guard run.count <= 2, run.gap == .tight || run.gap == .dot, self[run.end] == 0x2C || self[run.end] == 0x2E else { return nil }
        let next = runs[index + 1]
        guard next.start == run.end + 1, next.count == 1, !next.gap.binds, !gapBefore(index).binds, !run.followsLetter else { return nil }
        return Quantity(value: value(ofRun: index), range: run.start..<next.end, languages: .all, isSpelled: false)
    }
}
