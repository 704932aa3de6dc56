/// Flats, doors and boxes by the word before them: "lägenhetsnummer 1102", "lgh nr 1203", "portkod 4711", "ovikoodi 1234", "Box 123", "PL 44",
/// "Brf Solrosen 3"; and property designations behind a word for them: "fastigheten Hult 2:14".
struct Dwelling: Recognizer {
    let name = "dwelling"
    let label = Label.address

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.runs.indices where passage.runs[index].count <= 6 && !passage.runs[index].followsLetter {
            guard let range = designation(index, in: passage) ?? numbered(index, in: passage) else { continue }
            findings.append(finding(range, Score.doubtful))
        }
    }

    private func numbered(_ index: Int, in passage: Passage) -> Range<Int>? {
        let run = passage.runs[index]
        guard !passage.gapBefore(index).binds, !run.gap.binds, !passage.isAmount(run.start..<run.end),
            var word = passage.wordIndex(before: run.start, across: ":.=#")
        else { return nil }
        for _ in 0..<2 where Self.fillers.contains(passage.words[word]) {
            guard let next = passage.wordIndex(before: passage.words[word].start, across: ":.") else { return nil }
            word = next
        }
        let cue = passage.words[word]
        // 1203 and 1203A
        let end = run.precedesLetter ? run.end + passage.bytes.letterLength(at: run.end) : run.end
        guard !passage.isWordCharacter(at: end) else { return nil }
        if Self.doors.match(cue, in: passage.bytes) { return run.count >= 2 ? cue.start..<end : nil }
        if Self.boxes.contains(cue), cue.isCapitalised, (2...5).contains(run.count) { return cue.start..<end }
        guard run.count <= 3, let union = passage.wordIndex(before: cue.start), Self.unions.contains(passage.words[union]), cue.count > 2 else { return nil }
        return passage.words[union].start..<end
    }

    /// "fastigheten Hult 2:14"
    private func designation(_ index: Int, in passage: Passage) -> Range<Int>? {
        let run = passage.runs[index]
        guard run.gap == .tight, passage[run.end] == 0x3A, !passage.gapBefore(index).binds, passage.runs[index + 1].count <= 4,
            !passage.runs[index + 1].gap.binds, let name = passage.wordIndex(before: run.start, atMost: 1)
        else { return nil }
        var end = passage.words[name].start
        for _ in 0..<4 {
            guard let before = passage.wordIndex(before: end, across: ":,") else { return nil }
            if Self.properties.match(passage.words[before], in: passage.bytes) { return end..<passage.runs[index + 1].end }
            end = passage.words[before].start
        }
        return nil
    }

    private static let doors = Cues(
        stems: "lägenhetsn lägenhetnum portkod dörrkod ovikood dørkod dörrkod portkoden asuntonum lejlighedsn leilighetsn huoneistonum", words: "lgh")
    private static let boxes = Vocabulary("box postbox boks postboks pl pb")
    private static let unions = Vocabulary("brf bostadsrättsföreningen")
    private static let properties = Cues(stems: "fastighet kiinteistö matrikel tomt")
    private static let fillers = Vocabulary("nr nummer no num är er on is numero den til till in ar")
}
