/// Addresses of computers: IPv4, IPv6 and the addresses of network cards (MAC).
///
/// Rules: RFC 791 as people write it, four numbers up to 255 with dots between; RFC 4291 section 2.2, eight groups of up to four hexadecimal digits, of
/// which `::` stands for some; IEEE 802, six pairs with colons or hyphens.
struct IPAddress: Recognizer {
    let name = "ip-address"
    let label = Label.ip

    private static let cues = Cues(stems: "ipadress ipaddr iposoit", words: "ip ip:n ipn ip-adress ipv4 ipv6 mac mac-adress")
    private static let versions = Cues(
        stems: """
            version versio utgåva ios android windows firmware build release avsnitt kapitel section luku afsnit
            """, words: "v ver")

    func find(in passage: Passage, into findings: inout [Finding]) {
        var next = 0
        for run in passage.runs where run.start >= next && !run.followsLetter {
            guard let found = version4(at: run.start, in: passage) else { continue }
            findings.append(found)
            next = found.range.upperBound
        }
        next = 0
        for index in passage.bytes.indices where index >= next && (passage.bytes[index] == 0x3A || passage.bytes[index] == 0x2D) {
            guard let found = hexadecimal(around: index, in: passage) else { continue }
            if found.score > 0 { findings.append(found) }
            next = found.range.upperBound
        }
    }

    private func version4(at start: Int, in passage: Passage) -> Finding? {
        guard !passage.isTied(before: start), !passage.isWordCharacter(before: start) else { return nil }
        var index = start
        var large = 0
        var tooLarge = 0
        var spaces = 0
        for octet in 0..<4 {
            var value = 0
            let first = index
            while index - first < 3, let digit = passage[index].digitValue {
                value = value * 10 + Int(digit)
                index += 1
            }
            guard index > first else { return nil }
            if value > 31 { large += 1 }
            if value > 255 { tooLarge += 1 }
            guard octet < 3 else { break }
            let dot = passage.skippingSpaces(from: index, atMost: 1)
            guard passage[dot] == 0x2E || passage[dot] == 0x2C else { return nil }
            if passage[dot] == 0x2C { tooLarge += 1 }
            index = passage.skippingSpaces(from: dot + 1, atMost: 1)
            if dot > index - 1 || passage[index - 1].isSpace { spaces += 1 }
        }
        guard !passage.isWordCharacter(at: index), passage[index] != 0x2E || !passage[index + 1].isDigit else { return nil }
        let range = start..<index
        if passage.mentions(Self.cues, near: range) { return finding(range, 0.9) }
        guard tooLarge <= 1, spaces == 0 || (large > 1 && tooLarge == 0) else { return nil }
        if large == 0 || passage.mentions(Self.versions, before: start) { return finding(range, 0.3) }
        return finding(range, tooLarge > 0 || spaces > 0 || large == 1 ? 0.5 : 0.9)
    }

    /// The groups of hexadecimal digits around the colon or hyphen at `index`. A score of 0 says that they are no address.
    private func hexadecimal(around index: Int, in passage: Passage) -> Finding? {
        let mark = passage[index]
        var start = index
        while index - start < 40, passage[start - 1].isHexadecimal { start -= 1 }
        var end = start
        var groups = 0
        var groupStart = start
        var longest = 0
        var gaps = 0
        var pairs = 0
        var digits = 0
        while end - start < 48, passage[end].isHexadecimal || passage[end] == mark {
            if passage[end].isHexadecimal {
                if passage[end].isDigit { digits += 1 }
                if end == start || passage[end - 1] == mark { groupStart = end }
                if !passage[end + 1].isHexadecimal {
                    groups += 1
                    longest = max(longest, end + 1 - groupStart)
                    if end + 1 - groupStart == 2 { pairs += 1 }
                }
            } else if passage[end + 1] == mark {
                gaps += 1
            }
            end += 1
        }
        while end > start, passage[end - 1] == mark, passage[end - 2] != mark { end -= 1 }
        guard end > index else { return nil }
        let range = start..<end
        let nothing = finding(range, 0)
        guard !passage.isWordCharacter(before: start), !passage.isWordCharacter(at: end) else { return nothing }
        if groups == 6, pairs == 6, gaps == 0 { return finding(range, mark == 0x3A || digits < 12 ? Score.likely : 0.3) }
        guard mark == 0x3A, longest <= 4, groups >= 2, gaps <= 1, digits > 0 || longest == 4 else { return nothing }
        if groups == 8, gaps == 0 { return finding(range, 0.9) }
        if gaps == 1, groups < 8 { return finding(range, longest >= 3 ? 0.9 : 0.5) }
        // One or two groups were lost.
        return (6...9).contains(groups) && gaps == 0 && longest >= 3 ? finding(range, Score.plausible) : nothing
    }
}

extension UInt8 {
    /// Or the letter o, typed for a nought.
    fileprivate var isHexadecimal: Bool { isDigit || (self | 0x20) &- 0x61 < 6 || isLookalikeNought }
}
