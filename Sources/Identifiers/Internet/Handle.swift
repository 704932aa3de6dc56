/// Names on social platforms that show themselves: @name, name#1234, u/name, name_with_underscores and CamelCase99.
///
/// Rule: the platforms allow 2–32 letters, digits, `_` and `.` (Instagram, X, TikTok, Telegram); Discord's older names end in # and four digits, those
/// of Battle.net in four or five.
struct Handle: Recognizer {
    let name = "handle"
    let label = Label.handle

    func find(in passage: Passage, into findings: inout [Finding]) {
        for index in passage.bytes.indices {
            switch passage.bytes[index] {
            case 0x40:
                guard !passage[index - 1].isLocalPart, !passage.isWordCharacter(before: index) else { continue }
                guard let end = passage.handleEnd(from: index + 1), end - index > 2 else { continue }
                let hasLetter = passage.bytes[index..<end].contains { $0.isASCIILetter || $0 >= 0x80 }
                findings.append(finding(index..<end, hasLetter ? 0.85 : Score.doubtful))
            case 0x23:
                let digits = (index + 1)..<(index + (passage[index + 5].isDigit ? 6 : 5))
                guard digits.allSatisfy({ passage[$0].digitValue != nil }), digits.contains(where: { passage[$0].isDigit }) else { continue }
                guard !passage.isWordCharacter(at: digits.upperBound) else { continue }
                var start = index
                while start > 0, index - start < 32, passage[start - 1].isHandle || passage[start - 1] >= 0x80 { start -= 1 }
                if index - start >= 2, passage[start] & 0xC0 != 0x80 { findings.append(finding(start..<digits.upperBound, 0.85)) }
            case 0x5F where passage[index - 1].isASCIIAlphanumeric && passage[index + 1].isASCIIAlphanumeric:
                if let found = underscored(around: index, in: passage) { findings.append(found) }
            // u/name on Reddit.
            case 0x2F where passage[index - 1] | 0x20 == 0x75 && !passage.isWordCharacter(before: index - 1) && passage[index - 2] != 0x2E:
                guard let end = passage.handleEnd(from: index + 1), end - index > 3, passage[end] != 0x2F else { continue }
                let start = passage[index - 2] == 0x2F ? index - 2 : index - 1
                if !passage.isWordCharacter(before: start) { findings.append(finding(start..<end, 0.7)) }
            case 0x2E where passage[index - 1].isASCIIAlphanumeric && passage[index + 1].isASCIIAlphanumeric:
                if let found = dotted(around: index, in: passage) { findings.append(found) }
            default:
                continue
            }
        }
        for run in passage.runs where run.followsLetter {
            if let found = mixed(run, in: passage) ?? digitsForLetters(around: run, in: passage) { findings.append(found) }
        }
    }

    /// DarkWolf2003, and blodet88 behind a word that says that it is a name.
    private func mixed(_ run: DigitRun, in passage: Passage) -> Finding? {
        guard (2...4).contains(run.count), run.lookalikes == 0, !run.precedesLetter, !run.gap.binds,
            let index = passage.wordIndex(endingAt: run.start)
        else { return nil }
        let word = passage.words[index]
        guard word.count >= 4, word.count <= 24, ![0x40, 0x2F, 0x5F, 0x2E, 0x2D, 0x23].contains(passage[word.start - 1]),
            passage[run.end] != 0x40
        else { return nil }
        let capitals = passage.bytes[word.range].dropFirst().count(where: \.isASCIICapital)
        let isCamel = word.isCapitalised && capitals > 0 && capitals < word.count / 2 && passage[word.end - 1] >= 0x61
        let isNamed = passage.mentions(Self.naming, before: word.start)
        return isCamel || isNamed ? finding(word.start..<run.end, 0.45) : nil
    }

    /// n0va.baby, m4lthe, b4by.saf: digits within a word in small letters, with no hyphen or slash around it.
    private func digitsForLetters(around run: DigitRun, in passage: Passage) -> Finding? {
        guard run.count <= 2, run.precedesLetter, !run.gap.binds else { return nil }
        var start = run.start
        while start > 0, run.start - start < 32, passage[start - 1].isHandle, passage[start - 1] != 0x2D { start -= 1 }
        guard let end = passage.handleEnd(from: start), end - start >= 5, !passage.isWordCharacter(before: start) else { return nil }
        guard ![0x40, 0x2F, 0x2D, 0x23, 0x3D].contains(passage[start - 1]), ![0x40, 0x2F, 0x2D, 0x3A].contains(passage[end]) else { return nil }
        let bytes = passage.bytes[start..<end]
        let letters = bytes.count(where: \.isASCIILetter)
        let digits = bytes.count(where: \.isDigit)
        guard bytes.allSatisfy({ !$0.isASCIICapital }), letters >= 4, digits <= letters, passage[start].isASCIILetter else { return nil }
        return finding(start..<end, Score.doubtful)
    }

    private static let naming = Cues(
        stems: "användarn brugern usern nimimerk kallar kalder",
        words: "namn namnet navn name heter hedder kallas called under nick nimellä nimi som tag user konto profil kontot")

    /// roopee.stha, sad.bby.kk: words joined by a dot in a sentence about an account. The space behind a full stop is forgotten too often to count elsewhere.
    private func dotted(around index: Int, in passage: Passage) -> Finding? {
        var start = index
        while index - start < 32, passage[start - 1].isASCIIAlphanumeric || passage[start - 1] >= 0x80 || passage[start - 1] == 0x5F { start -= 1 }
        guard passage[start - 1] != 0x2E, let end = passage.handleEnd(from: start), end - start >= 6, !passage.bytes[start..<end].contains(0x2D) else { return nil }
        guard ![0x40, 0x2F, 0x3A].contains(passage[start - 1]), ![0x40, 0x2F].contains(passage[end]), !passage[start].isDigit else { return nil }
        guard passage.mentions(Self.accounts, near: start..<end) || passage.mentions(Self.saying, before: start), !passage.bytes[start..<end].contains(where: \.isASCIICapital) else { return nil }
        return finding(start..<end, Score.doubtful)
    }

    private static let accounts = Cues(
        stems: "konto account profil tiktok instag snapch discord brugernavn användarn käyttäjän tilin username nudes fejk fake",
        words: "tili insta snap snäp tt ig kik acc")
    private static let saying = Cues(stems: "", words: "hedder heter skriver skickar postar kallar kallas navnet namnet")

    /// Letters and digits around the first underscore of a word: no part of an address or of a path, and no file.
    private func underscored(around index: Int, in passage: Passage) -> Finding? {
        var start = index
        while index - start < 32, passage[start - 1].isASCIIAlphanumeric || passage[start - 1] >= 0x80 { start -= 1 }
        guard let end = passage.handleEnd(from: start), !passage.bytes[start..<end].contains(0x2E), ![0x40, 0x2F].contains(passage[end]) else { return nil }
        guard !passage.isWordCharacter(before: start), ![0x40, 0x2F, 0x2E, 0x3D, 0x5F, 0x2D, 0x26, 0x3F].contains(passage[start - 1]) else { return nil }
        return passage.bytes[start..<end].contains(where: \.isASCIILetter) ? finding(start..<end, 0.45) : nil
    }
}

extension UInt8 {
    var isHandle: Bool { isASCIIAlphanumeric || self == 0x5F || self == 0x2E || self == 0x2D }
}

extension Passage {
    /// Behind the name that begins at `start`: at most 32 letters, digits, `_`, `-` and `.`, not ending in a dot or a hyphen.
    func handleEnd(from start: Int) -> Int? {
        var end = start
        while end - start < 33 {
            let length = self[end] < 0x80 ? (self[end].isHandle ? 1 : 0) : bytes.letterLength(at: end)
            if length == 0 { break }
            end += length
        }
        while end > start, self[end - 1] == 0x2E || self[end - 1] == 0x2D { end -= 1 }
        return end > start && end - start <= 32 ? end : nil
    }
}
