/// Places as numbers: pairs of degrees, in decimals or with minutes and seconds, grid coordinates of Sweden and Finland, and plus codes.
///
/// Rules (ISO 6709, annex D): latitude to 90 before longitude to 180, with a letter of the compass or a sign. Without one and without a word nearby at
/// least three decimals must show what the pair is. SWEREF 99 TM and ETRS-TM35FIN: N with seven digits, E with six or seven. Plus codes (Open
/// Location Code): four to eight of 23456789CFGHJMPQRVWX, `+`, and two or three more.
struct Coordinates: Recognizer {
    let name = "coordinates"
    let label = Label.gps

    private static let cues = Cues(
        stems: """
            gps koordina coordina position sijain lokation location plats lat lon breddgrad längdgrad leveys pituus latitud longitud nålen pinned
            breddegrad længdegrad karta kartan kartta maps
            """,
        words: "long lng pin")

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs where run.start >= next {
            guard let found = pair(at: run, in: passage) ?? grid(at: run, in: passage) else { continue }
            findings.append(found)
            next = found.range.upperBound
        }
        next = 0
        for index in passage.bytes.indices where passage.bytes[index] == 0x2B && index >= next {
            guard let found = plusCode(around: index, in: passage) else { continue }
            findings.append(found)
            next = found.range.upperBound
        }
    }

    /// Two angles, the first of which begins with `run`.
    private func pair(at run: DigitRun, in passage: Passage) -> Finding? {
        guard run.count <= 3 else { return nil }
        guard let first = Angle(at: run.start, in: passage) else { return nil }
        var index = first.range.upperBound
        var separators = 0
        while index - first.range.upperBound < 6, [0x20, 0x2C, 0x3B, 0x2F, 0x7C, 0x0A].contains(passage[index]) {
            separators += 1
            index += 1
        }
        // lat 59.3293 lon 18.0686; 59.3 och 18.0
        for _ in 0..<2 {
            guard let word = passage.word(at: index), word.count > 1, Self.cues.match(word, in: passage.bytes) || Self.ands.contains(word) else { break }
            index = word.end
            while index - word.end < 3, [0x20, 0x3A, 0x3D].contains(passage[index]) { index += 1 }
            separators += 1
        }
        guard let start = Angle.start(from: index, in: passage) else { return nil }
        guard let second = Angle(at: start, notBefore: first.range.upperBound, in: passage) else { return nil }
        guard separators > 0 || first.hasSigns || second.hasLetterBefore else { return nil }
        guard first.degrees <= 180, second.degrees <= 180, first.degrees <= 90 || second.degrees <= 90 else { return nil }
        let range = first.range.lowerBound..<second.range.upperBound
        guard !passage.isTied(after: range.upperBound), !passage.isWordCharacter(at: range.upperBound) else { return nil }
        let decimals = min(first.decimals, second.decimals)
        let isNamed = passage.mentions(Self.cues, near: range)
        if first.hasSigns && second.hasSigns { return finding(range, 0.95) }
        if first.hasSigns || second.hasSigns, isNamed || first.hasLetter || second.hasLetter || first.decimals > 2 { return finding(range, 0.7) }
        if first.hasLetter && second.hasLetter, decimals >= 1 || isNamed { return finding(range, decimals >= 2 ? 0.9 : Score.plausible) }
        // Three decimals may be thousands.
        if decimals > 3 || (decimals == 3 && isNamed) { return finding(range, 0.9) }
        return isNamed && decimals >= 1 && max(first.decimals, second.decimals) >= 2 ? finding(range, Score.plausible) : nil
    }

    private static let ands = Vocabulary(
        """
        och ja og and nord nordlig norr north pohjoista leveyttä syd söder south n s lon long lng e w ö ost öst itä itäistä øst länge väst west länsi
        """)

    /// N 6580822, E 674032
    private func grid(at run: DigitRun, in passage: Passage) -> Finding? {
        guard run.count == 7, passage[run.start].isDigit else { return nil }
        var start = run.start
        while run.start - start < 3, [0x20, 0x3A, 0x3D].contains(passage[start - 1]) { start -= 1 }
        guard let north = passage.wordIndex(endingAt: start), Self.norths.contains(passage.words[north]) else { return nil }
        let next = passage.firstWord(from: run.end)
        guard next < passage.words.count, passage.words[next].start - run.end <= 3, Self.easts.contains(passage.words[next]) else { return nil }
        var index = passage.words[next].end
        while index - passage.words[next].end < 3, [0x20, 0x3A, 0x3D].contains(passage[index]) { index += 1 }
        var end = index
        while end - index < 8, passage[end].isDigit { end += 1 }
        guard (6...7).contains(end - index), !passage.isWordCharacter(at: end) else { return nil }
        return finding(passage.words[north].start..<end, Score.likely)
    }

    private static let norths = Vocabulary("n p x nord norr pohj")
    private static let easts = Vocabulary("e i ö y ö øst öst itä")

    private func plusCode(around plus: Int, in passage: Passage) -> Finding? {
        var start = plus
        while plus - start < 9, passage[start - 1].isPlusCode { start -= 1 }
        var end = plus + 1
        while end - plus < 5, passage[end].isPlusCode { end += 1 }
        guard [4, 6, 8].contains(plus - start), (3...4).contains(end - plus) else { return nil }
        guard !passage.isWordCharacter(before: start), !passage.isWordCharacter(at: end) else { return nil }
        let code = passage.bytes[start..<end]
        guard code.contains(where: \.isDigit), code.contains(where: \.isASCIILetter) else { return nil }
        return finding(start..<end, code.contains { $0.isASCIILetter && !$0.isASCIICapital } ? Score.doubtful : 0.85)
    }
}

/// What3words' names of squares: ///word.word.word, or three words with dots beside a word that says so.
struct WordCoordinates: Recognizer {
    let name = "what3words"
    let label = Label.gps

    private static let cues = Cues(stems: "whatthreew wordsapp words", words: "w w3w what")

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.words.indices.dropLast(2) {
            let first = passage.words[index]
            let second = passage.words[index + 1]
            let third = passage.words[index + 2]
            guard Self.isDot(first, second, in: passage), Self.isDot(second, third, in: passage), !Self.isDotted(third.end, in: passage) else { continue }
            guard passage[first.start - 1] != 0x2E, passage[first.start - 1] != 0x40, min(first.count, second.count, third.count) >= 3 else { continue }
            var start = first.start
            while first.start - start < 3, passage[start - 1] == 0x2F { start -= 1 }
            if first.start - start == 3 {
                findings.append(finding(start..<third.end, Score.checked))
            } else if start == first.start, passage.mentions(Self.cues, before: start) {
                findings.append(finding(start..<third.end, 0.7))
            }
        }
    }

    private static func isDot(_ first: Word, _ second: Word, in passage: Passage) -> Bool { second.start - first.end == 1 && passage[first.end] == 0x2E }
    private static func isDotted(_ end: Int, in passage: Passage) -> Bool { passage[end] == 0x2E && passage.isWordCharacter(at: end + 1) }
}

extension UInt8 {
    fileprivate var isPlusCode: Bool { "23456789CFGHJMPQRVWX".utf8.contains(uppercased) }
}
