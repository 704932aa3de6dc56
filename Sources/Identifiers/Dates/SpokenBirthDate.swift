/// Dates of birth said in words: "född tolfte mars åttiosju", "born the ninth of June nineteen thirty-eight", "den sjette i tolvte seksogfyrre".
struct SpokenBirthDate: Recognizer {
    let name = "spoken-birth-date"
    let label = Label.dateOfBirth

    func find(in passage: Passage, into findings: inout [Finding]) {
        for (index, word) in passage.words.enumerated() where Passage.births.match(word, in: passage.bytes) || Self.days.match(word, in: passage.bytes) {
            var first = index + 1
            while first - index <= 3, first < passage.words.count, Self.fillers.contains(passage.words[first]), joins(first, in: passage) { first += 1 }
            if let range = date(from: first, in: passage) { findings.append(finding(range, 0.5)) }
        }
    }

    /// The longest run of ordinals, numbers, names of months and links from word `first` on; a date needs two of the former.
    private func date(from first: Int, in passage: Passage) -> Range<Int>? {
        var count = 0
        var end: Int?
        var start: Int?
        for index in first..<min(first + 10, passage.words.count) {
            guard index == first || joins(index, in: passage) else { break }
            let word = passage.words[index]
            if isPart(word, in: passage) {
                count += 1
                start = start ?? word.start
                end = word.end
            } else if !Self.links.contains(word) {
                break
            }
        }
        guard let start, let end, count >= 2 else { return nil }
        return passage.articleStart(before: start)..<end
    }

    private func isPart(_ word: Word, in passage: Passage) -> Bool {
        word.isNumber || Months.names.contains(word) || OrdinalWords.value(of: word.hash) != nil || Self.compounds.match(word, in: passage.bytes)
    }

    private func joins(_ index: Int, in passage: Passage) -> Bool { passage.wordIndex(before: passage.words[index].start, across: ",-:.'") == index - 1 }

    private static let days = Cues(stems: "birthday födelsetid fødselsdag födelsedag syntymäaj syntymäpäiv", words: "synnyin synnyi")
    private static let fillers = Vocabulary("is was är e er on var oli the den dem on in i of a d es min my")
    private static let links = Vocabulary("of the i den og och and oh o hundred hundra hundrede tusen tusind thousand tuhat ja på dag")
    /// Beginnings of years and of compound ordinals.
    private static let compounds = Cues(
        stems: """
            tvåtusen nittonhundra tjugo trettio tvåhundra totusind nittenhundred enog toog treog fireog femog seksog syvog otteog niog kaksituhat
            tuhatyhdeks yhdeksäntoistasat kahdeskymmen kahdenkymmen kolmaskymmen kolmekymmen neljäkymmen viisikymmen kuusikymmen seitsemänkymmen
            kahdeksankymmen yhdeksänkymmen kakskyt kolkyt nelkyt viiskyt kuuskyt ensimmäi toise kolmat neljät viidet kuudet seitsemät kahdeksat yhdeksät
            kymmenet yhdet kahdet twenty thirty forty fifty sixty seventy eighty ninety
            """,
        words: "nineteen twenty hundred")
}
