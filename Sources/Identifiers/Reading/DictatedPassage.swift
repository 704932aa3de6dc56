/// A passage in which dictated digits are written as digits, so that recognizers of numbers see them; with the way back.
struct DictatedPassage {
    let passage: Passage
    /// Where each byte came from, and whether it stands for a spoken sign.
    private let origins: [(range: Range<Int>, isSpoken: Bool)]

    /// nil if nothing in `passage` is dictated.
    init?(_ passage: Passage) {
        let stretches = passage.dictation
        guard !stretches.isEmpty else { return nil }
        var bytes: [UInt8] = []
        var origins: [(Range<Int>, Bool)] = []
        bytes.reserveCapacity(passage.bytes.count)
        origins.reserveCapacity(passage.bytes.count)
        var index = 0
        for stretch in stretches {
            for place in index..<stretch.range.lowerBound {
                bytes.append(passage.bytes[place])
                origins.append((place..<place + 1, false))
            }
            for sign in stretch.signs {
                bytes.append(sign.byte)
                origins.append((sign.origin, true))
            }
            index = stretch.range.upperBound
        }
        for place in index..<passage.bytes.count {
            bytes.append(passage.bytes[place])
            origins.append((place..<place + 1, false))
        }
        self.passage = Passage(bytes: bytes, languages: passage.languages)
        self.origins = origins
    }

    /// The bytes of the first passage that `finding` came from; nil if none of them is dictated, since the first reading has seen the rest.
    func original(of finding: Finding) -> Finding? {
        guard origins[finding.range].contains(where: \.isSpoken) else { return nil }
        let range = origins[finding.range.lowerBound].range.lowerBound..<origins[finding.range.upperBound - 1].range.upperBound
        return Finding(range: range, label: finding.label, score: finding.score, recognizer: finding.recognizer)
    }
}
