/// Phone numbers that fit no plan as they stand, where the words right before say that they are someone's: without the nought ("mitt nr är 70 123 45
/// 67"), without the area code ("mitt nummer är 1234567"), and Swish numbers ("swish 123 456 78 90").
struct AnnouncedPhone: Recognizer {
    let name = "announced-phone"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for index in passage.runs.indices where index >= next && passage.mayBeginPhone(index) && isAnnounced(passage.runs[index].start, in: passage) {
            var last = index
            var digits = passage.runs[index].count
            while last + 1 < passage.runs.count, passage.runs[last].gap == .space || passage.runs[last].gap == .hyphen, digits < 10 {
                last += 1
                digits += passage.runs[last].count
            }
            let range = passage.runs[index].start..<passage.runs[last].end
            guard (6...11).contains(digits), passage.standsAlone(index...last), !passage.isAmount(range), !passage.isDateOrTimes(index, last) else { continue }
            findings.append(finding(range, Score.doubtful))
            next = last + 1
        }
    }

    private func isAnnounced(_ start: Int, in passage: Passage) -> Bool {
        guard var index = passage.wordIndex(before: start, across: ":.=") else { return false }
        for _ in 0..<2 where Self.fillers.contains(passage.words[index]) && !isOwned(index, in: passage) {
            guard let next = passage.wordIndex(before: passage.words[index].start, across: ":.") else { return false }
            index = next
        }
        let word = passage.words[index]
        if Self.phones.match(word, in: passage.bytes) { return true }
        return isOwned(index, in: passage)
    }

    /// "mitt nummer"
    private func isOwned(_ index: Int, in passage: Passage) -> Bool {
        Self.numbers.contains(passage.words[index]) && Self.owners.contains(before: passage.words[index].start, in: passage)
    }

    private static let phones = Cues(stems: "telefon mobil swish kännyk puhelinnum phone whatsapp", words: "tel tlf tfn mob puh mobnr telnr")
    private static let numbers = Vocabulary("nr nummer numret numero numeroni number num nro")
    private static let owners = Vocabulary("mitt min mit mun minun my hans hennes hennar hendes his her mig mej deras hänen meidän vårt")
    private static let fillers = Vocabulary("är er on is e till til nr nummer to på ar")
}
