import Identifiers
import Testing
import UTF8Text
import Urgency

struct SignTests {
    private func words(_ text: String, in language: String, of kind: UrgencyFlag.Kind) -> [String] {
        let normalised = NormalisedText(text)
        let flag = Urgency.flags(in: Passage(normalised, languages: Languages(tag: language))).first { $0.kind == kind }
        return flag.map { $0.words.map { String(decoding: normalised.bytes[$0], as: UTF8.self) } } ?? []
    }

    @Test func `a flag names its words in order`() {
        #expect(words("Hej! Han har ofta slagit mig, sa hon.", in: "sv", of: .violence) == ["slagit", "mig"])
        #expect(words("I don’t want to live. Honestly.", in: "en", of: .suicide) == ["don’t", "want", "live"])
    }

    @Test func `flags come in the order of the kinds and one of each`() {
        let kinds = flags("han slår mig just nu. han hotar att döda mig. jag vill dö. han slår mig", in: "sv").map(\.kind)
        #expect(kinds == [.suicide, .violence, .threat, .acute])
    }

    @Test func `a negation voids violence, not suicide`() {
        #expect(kinds("han har aldrig slagit mig", in: "sv").isEmpty)
        #expect(kinds("han slår mig inte", in: "sv").isEmpty)
        #expect(kinds("jag tänker inte ta livet av mig", in: "sv") == [.suicide])
        #expect(kinds("there is no violence but he strangled me once", in: "en") == [.violence])
    }

    @Test func `a negation in another clause voids nothing`() {
        #expect(kinds("jag vet inte vad jag ska göra han slår mig", in: "sv").contains(.violence))
        #expect(kinds("i dont feel safe, dad hits me", in: "en").contains(.violence))
        #expect(kinds("he doesn't stop hitting me", in: "en").contains(.violence))
        #expect(kinds("han slår mig inte bara när han är full", in: "sv").contains(.violence))
    }

    @Test func `an idiom voids its own words only`() {
        #expect(kinds("han slog upp dörren och slog mig", in: "sv").contains(.violence))
        #expect(!kinds("vi slog ihjäl tid", in: "sv").contains(.threat))
    }

    @Test func `a word for now counts near another sign only`() {
        #expect(kinds("kan jag ringa er ikväll?", in: "sv").isEmpty)
        #expect(kinds("han slår mig ikväll", in: "sv").contains(.acute))
    }

    @Test func `only the lexicons of the languages given are read`() {
        #expect(kinds("en jaksa enää elää", in: "sv").isEmpty)
        #expect(kinds("en jaksa enää elää", in: "und") == [.suicide])
    }

    @Test func `stretched and slipped letters match`() {
        #expect(kinds("jag vill döööö", in: "sv").contains(.suicide))
        #expect(kinds("i want to dieeee", in: "en").contains(.suicide))
        #expect(kinds("tänker på sjävlmord", in: "sv").contains(.suicide))
        #expect(kinds("SJALVMORD", in: "sv").contains(.suicide))
    }

    @Test func `numbers in sums and dates are no ages`() {
        #expect(kinds("min pappa dricker kaffe och betalar 12 000 kr", in: "sv").contains(.child) == false)
    }

    @Test func `texts without words raise nothing`() {
        for text in ["", " \n", "🙂🙂", "12 34", "…", "\u{FEFF}"] { #expect(flags(text, in: "und").isEmpty) }
    }

    @Test func `bytes that are no text are survived`() {
        for seed in 0..<64 as Range<UInt8> {
            let bytes = (0..<200).map { UInt8(truncatingIfNeeded: Int(seed) &* 31 &+ $0 &* $0 &* 7 &+ $0 << 3) }
            let text = NormalisedText(bytes)
            for flag in Urgency.flags(in: Passage(text)) { #expect(flag.words.allSatisfy { $0.upperBound <= text.bytes.count }) }
        }
    }

    @Test func `time grows with the length`() {
        let text = "jag orkar inte han slår slår slår mig inte och brev brev brev vill vill vill "
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let passage = Passage(NormalisedText(String(repeating: text, count: count)))
            return (0..<3).map { _ in clock.measure { _ = Urgency.flags(in: passage) } }.min() ?? .zero
        }
        _ = time(1)
        #expect(time(240) < time(30) * 24)
    }
}
