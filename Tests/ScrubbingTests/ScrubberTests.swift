import TestSupport
import Glibc
import Identifiers
import Scrubbing
import Testing
import UTF8Text

@MainActor struct ScrubberTests {
    @Test func `text without findings comes through`() throws {
        for text in ["", "Hej!", "Får jag hjälp med hyran?\n\nJag är så trött.", "🙂"] {
            #expect(try scrub(text, language: "sv").masked == text)
            #expect(try scrub(text, language: "sv").findings.isEmpty)
        }
    }

    @Test func `what is found is masked and nothing else changes`() throws {
        let scrubbed = try scrub("Ring \(Samples.phone) eller skriv till \(Samples.email)!", language: "sv")
        #expect(scrubbed.masked == "Ring [telefonnummer] eller skriv till [e-postadress]!")
        #expect(scrubbed.labels == [.phone, .email])
    }

    @Test(arguments: Samples.all)
    func `each kind is masked`(sample: String) throws {
        let scrubbed = try scrub("Det är \(sample) som gäller.", language: "sv")
        #expect(!scrubbed.findings.isEmpty)
        #expect(!scrubbed.masked.contains(sample))
    }

    @Test func `a mask tells nothing of the length`() throws {
        let short = try scrub("Write to a@example.org now", language: "en").masked
        let long = try scrub("Write to ett.ganska.langt.namn.har@avdelningen.example.org now", language: "en").masked
        #expect(short == "Write to [email address] now")
        #expect(short == long)
    }

    /// A personal number is within a mail address and a web address; parts of it look like a phone number. One mask stands for all.
    @Test(arguments: [
        ("183005129801@example.org", [Label.email]), ("https://example.org/?pnr=18300512-9801", [.url]), ("https://example.org/nagon@example.org", [.url]),
        (Samples.swedishID, [.nationalID]), ("SE45 5000 0000 0583 9825 7466", [.iban]),
    ])
    func `of findings that overlap the longest stays`(text: String, labels: [Label]) throws {
        let scrubbed = try scrub("Se \(text) här", language: "sv")
        #expect(scrubbed.labels == labels)
        #expect(scrubbed.findings.map { scalars("Se \(text) här", $0.scalars) } == [text])
    }

    @Test func `of findings of one length the surest stays`() throws {
        let text = "cpr 010158-5018"
        let all = Identifiers.findings(in: NormalisedText(text), minimumScore: Scrubber.minimumScore).filter { $0.range == 4..<15 }
        #expect(all.count > 1)
        #expect(try scrub(text, language: "da").findings.map(\.score) == [all.map(\.score).max()])
    }

    @Test func `no two findings overlap and all are in order`() throws {
        for text in hostileTexts {
            let findings = try scrub(text, language: "sv").findings
            #expect(zip(findings, findings.dropFirst()).allSatisfy { $0.scalars.upperBound <= $1.scalars.lowerBound })
        }
    }

    /// Whatever stands before a finding, its place counts scalars of the text as it came in.
    @Test(arguments: ["", "abc ", "a\u{30A}a\u{308}o\u{308} ", "\u{200B}\u{200B}Hej\u{FEFF} ", "👩‍👩‍👧‍👦🇸🇪 ", "\u{A0}\u{2003}", "\r\n\r\n", "\u{1F600}e\u{301}\u{AD}\u{A0}"])
    func `places count scalars of the original`(before: String) throws {
        let text = "\(before)ring \(Samples.phone) och \(Samples.email)"
        let scrubbed = try scrub(text, language: "sv", findsNames: false)
        #expect(scrubbed.findings.map { scalars(text, $0.scalars) } == [Samples.phone, Samples.email])
    }

    @Test func `invisible characters inside a finding belong to it`() throws {
        let text = "🙂 ring 070\u{200B}-\u{202A}174\u{A0}06\u{AD}05 nu"
        let scrubbed = try scrub(text, language: "sv")
        #expect(scrubbed.masked == "🙂 ring [telefonnummer] nu")
        #expect(scrubbed.findings.map { scalars(text, $0.scalars) } == ["070\u{200B}-\u{202A}174\u{A0}06\u{AD}05"])
    }

    @Test(arguments: ["sv", "fi", "da", "en"])
    func `what is masked holds nothing more to find`(language: String) throws {
        for text in messages + Samples.all.map({ "Mitt \($0), hennes \($0)" }) {
            let once = try scrub(text, language: language, findsNames: false).masked
            let twice = try scrub(once, language: language, findsNames: false)
            #expect(twice.masked == once)
        }
    }

    /// Every byte that any recognizer has pointed at is gone.
    @Test func `no part of a finding is left beside its mask`() throws {
        var left: Set<String> = []
        for text in hostileTexts {
            let normalised = NormalisedText(text)
            let covered = Set(try scrub(text, language: "sv").findings.flatMap { Array($0.scalars) })
            for finding in Identifiers.findings(in: normalised, languages: .swedish, minimumScore: Scrubber.minimumScore)
            where !covered.isSuperset(of: normalised.originalScalarRange(of: finding.range)) {
                left.insert(finding.recognizer)
            }
        }
        #expect(left.isEmpty)
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: [
            "1", "1 ", "@", "a@", "a.", "070-", "0701740605 ", "https://", "://", "SE45", "+46 ", "-", "a\u{30A}", "\u{200B}", "\u{FEFF}1", "[", "Storgatan 1", "snabel-a ", "(", "å", "👩‍👩‍👧‍👦",
            "nagon@example.org ", "010203-1234",
        ])
    func `16 KiB of anything take a moment`(piece: String) throws {
        let text = String(repeating: piece, count: Scrubber.limit / 4 / piece.utf8.count)
        let start = processorSeconds()
        _ = try scrub(text, language: "sv")
        #expect(processorSeconds() - start < 4)
    }

    /// Of this thread: what other tests and other programs do meanwhile does not count.
    private func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Samples one after the other, as people write them.
    private let messages = texts(joints: [", ", "\n", " och ", ". ", " eller ", "; ", "\u{A0}och\u{A0}"])
    /// Samples that run into each other in every way.
    private let hostileTexts = texts(joints: [" ", "", ", ", "-", "/", "\n", " och ", "\u{A0}", "\u{200B}", ".", ":", " 17 ", "(", "@"])

    private static func texts(joints: [String]) -> [String] {
        var numbers = Numbers(state: 1122)
        return (0..<150).map { _ in
            (0..<6).map { _ in Samples.all[Int.random(in: Samples.all.indices, using: &numbers)] + joints[Int.random(in: joints.indices, using: &numbers)] }.joined()
        }
    }
}
