/// Mail addresses with an at sign, also with spaces around it and with spelled dots.
///
/// Rule: RFC 5321, as far as `HostReader` says. Without any dot only the names of mail providers are taken for a host: anna@gmail.
struct EmailAddress: Recognizer {
    let name = "email"
    let label = Label.email

    func find(in passage: Passage, into findings: inout [Finding]) {
        let reader = HostReader(passage: passage)
        for index in passage.bytes.indices where passage.bytes[index] == 0x40 {
            let before = passage.skippingSpacesBack(from: index, atMost: 2)
            let after = passage.skippingSpaces(from: index + 1, atMost: 2)
            guard let host = reader.host(at: after), let start = reader.localStart(endingAt: before) else { continue }
            let isSpaced = before < index || after > index + 1
            guard !isSpaced || host.hasKnownTop else { continue }
            // "follow @anna.example" is a handle.
            let isHandle = before < index && after == index + 1
            let score = isHandle ? 0.5 : host.dots == 0 ? Score.plausible : isSpaced || !host.hasKnownTop ? Score.likely : Score.checked
            findings.append(finding(start..<host.end, score))
        }
    }
}
