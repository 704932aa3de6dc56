/// Numbers of cases said in words with a word for a stroke or a hyphen among them: "four four oh seven stroke twenty-six", "kaksi viisi kautta
/// kaksikolme", "S N, twenty, dash, nought one, F for Freddie".
struct SpokenCaseNumber: Recognizer {
    let name = "spoken-case-number"
    let label = Label.caseNumber

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.words.indices where Self.strokes.contains(passage.words[index]) {
            guard index > 0, isPart(index - 1, in: passage) else { continue }
            var (first, last) = (index - 1, index)
            while first > 0, index - first < 12, joins(first, in: passage), isPart(first - 1, in: passage) || Self.strokes.contains(passage.words[first - 1]) { first -= 1 }
            while last + 1 < passage.words.count, last - index < 12, joins(last + 1, in: passage), isPart(last + 1, in: passage) || Self.strokes.contains(passage.words[last + 1]) { last += 1 }
            if let end = spellingAidEnd(behind: last, in: passage) { last = end }
            let count = (first...last).count { passage.words[$0].isNumber }
            guard last > index, count >= 3 else { continue }
            let range = passage.words[first].start..<passage.words[last].end
            guard findings.last?.range != range || findings.last?.recognizer != name else { continue }
            findings.append(finding(range, 0.55))
        }
    }

    private func isPart(_ index: Int, in passage: Passage) -> Bool {
        let word = passage.words[index]
        let isCode = word.count <= 3 && passage.bytes[word.range].allSatisfy(\.isASCIICapital)
        return word.isNumber || word.count == 1 || isCode || Self.letters.contains(word) || Self.links.contains(word) || Self.compounds.match(word, in: passage.bytes)
    }

    private func joins(_ index: Int, in passage: Passage) -> Bool { index > 0 && passage.wordIndex(before: passage.words[index].start, across: ",-") == index - 1 }

    /// "F for Freddie": the last word of what says which letter is meant.
    private func spellingAidEnd(behind last: Int, in passage: Passage) -> Int? {
        guard passage.words[last].count == 1, last + 2 < passage.words.count, Self.aids.contains(passage.words[last + 1]), joins(last + 1, in: passage), joins(last + 2, in: passage)
        else { return nil }
        return passage[passage.words[last + 2].start] | 0x20 == passage[passage.words[last].start] | 0x20 ? last + 2 : nil
    }

    private static let aids = Vocabulary("for som as")
    /// Finnish names of letters.
    private static let letters = Vocabulary("aa bee see dee äf äffä gee hoo ii jii koo äl ällä äm ämmä än ännä oo pee kuu är ärrä äs ässä tee uu vee")
    private static let strokes = Vocabulary("snedstreck streck bindestreck stroke slash dash hyphen kautta viiva kauttaviiva skråstreg streg bindestreg")
    private static let links = Vocabulary("og hundra hundred hundrede tusen tusind thousand and double dubbel")
    private static let compounds = Cues(stems: "tvåtusen nittonhundra totusind nittenhundred kaksituhat tuhatyhdeks")
}
