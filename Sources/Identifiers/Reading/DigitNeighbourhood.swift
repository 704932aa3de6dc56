/// Tells of the words of a passage, asked in order, whether digits are near: most words have none, and what announces a number needs one.
struct DigitNeighbourhood {
    private let passage: Passage
    /// The first run that begins behind the last word asked.
    private var next = 0

    init(_ passage: Passage) { self.passage = passage }

    /// Whether a run begins at most `ahead` bytes behind `word`, or ends at most `behind` bytes before it.
    mutating func isNear(_ word: Word, ahead: Int = 120, behind: Int = 0) -> Bool {
        let runs = passage.runs
        while next < runs.count, runs[next].start < word.end { next += 1 }
        if next < runs.count, runs[next].start - word.end <= ahead { return true }
        return behind > 0 && next > 0 && word.start - runs[next - 1].end <= behind
    }
}
