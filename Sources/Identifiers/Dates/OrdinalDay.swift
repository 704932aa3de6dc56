/// Days without a month: "den 3e", "den 24:e kl 9", "d. 24.", "on the 24th". The words around must leave no room for a noun that is counted: "den 3:e gången".
extension Passage {
    func forEachOrdinalDay(_ body: (WrittenDay) -> Void) {
        for index in runs.indices where runs[index].count <= 2 && !runs[index].followsLetter && !gapBefore(index).binds {
            guard (1...31).contains(value(ofRun: index)), let end = ordinalEnd(ofRun: index) else { continue }
            let start = articleStart(before: runs[index].start)
            let isWeekday = followsWeekday(start)
            guard start < runs[index].start || isWeekday, isWeekday || !isNumberOfNoun(behind: end) else { continue }
            body(WrittenDay(range: start..<end, score: 0.3))
        }
        for index in words.indices.dropFirst() where Self.articles.contains(words[index - 1]) && words[index - 1].end + 1 == words[index].start {
            guard let value = OrdinalWords.value(of: words[index].hash), value > 3 || followsWeekday(words[index - 1].start) else { continue }
            var end = words[index].end
            // "den fjärde i elfte"
            if let link = wordIndex(behind: end, atMost: 1), words[link].count == 1, self[words[link].start] == 0x69,
                let month = wordIndex(behind: words[link].end, atMost: 1), OrdinalWords.value(of: words[month].hash).map({ $0 <= 12 }) ?? false
            {
                end = words[month].end
            }
            guard end > words[index].end || !isNumberOfNoun(behind: end) && !Self.positions.contains(behind: end, in: self) else { continue }
            body(WrittenDay(range: articleStart(before: words[index].start)..<end, score: 0.3))
        }
    }

    /// Behind the ending or the dot that makes a number an ordinal.
    private func ordinalEnd(ofRun index: Int) -> Int? {
        let end = runs[index].end
        let mark = self[end] == 0x3A || self[end] == 0x27 ? end + 1 : end
        if let ending = word(at: mark), Self.ordinalEndings.contains(ending) { return ending.end }
        guard languages.contains(.danish), self[end] == 0x2E, self[end + 1].isSpace || end + 1 >= bytes.count else { return nil }
        return end + 1
    }

    private func isNumberOfNoun(behind end: Int) -> Bool {
        guard let next = wordIndex(behind: end) else { return self[end] == 0x2D }
        return !Self.followers.contains(words[next])
    }

    private static let positions = Vocabulary("på in i is")
    private static let followers = Vocabulary(
        """
        kl klockan klokken på hos och og and vi we i at in och om ska skal for för till til med men så when när når då da kom kommer har hade havde ringde
        ringede rang came flyttar flytter moved hände skete she he they hon han hun de jag jeg is was är er var because since with so but ved vid från fra
        """)
}
