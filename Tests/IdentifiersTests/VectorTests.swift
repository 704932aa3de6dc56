import Foundation
import Identifiers
import Testing
import UTF8Text

/// Holds the recognizers to the verdicts of python-stdnum and phonenumbers; scripts/identifier-vectors.py writes the file.
struct VectorTests {
    struct Vector: Decodable {
        let kind: String
        let text: String
        let valid: Bool
        /// The word before it that says what it is, for numbers that are not taken without.
        let lead: String?

        /// The vector as it stands in a sentence, and where.
        var sentence: (text: NormalisedText, range: Range<Int>) {
            let before = "\(lead ?? "x"): "
            return (NormalisedText("\(before)\(text)."), before.utf8.count..<(before.utf8.count + text.utf8.count))
        }
    }

    static let vectors: [Vector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/vectors.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.compactMap { try? JSONDecoder().decode(Vector.self, from: Data($0.utf8)) }
    }()

    @Test func `every kind has vectors of both verdicts`() {
        #expect((400...500).contains(Self.vectors.count))
        for kind in [
            "se-personnummer", "fi-henkilotunnus", "dk-cpr", "no-fodselsnummer", "iban", "payment-card", "se-organisationsnummer", "fi-y-tunnus", "dk-cvr",
            "no-organisasjonsnummer", "foreign-personal-number",
        ] {
            let verdicts = Self.vectors.filter { $0.kind == kind }.map(\.valid)
            #expect(verdicts.contains(true) && verdicts.contains(false), "\(kind)")
        }
    }

    @Test func `checksums are judged as the oracle judges them`() {
        for vector in Self.vectors where !vector.kind.hasPrefix("phone") {
            let (text, range) = vector.sentence
            let isSure = Identifiers.findings(in: text, minimumScore: 0.9).contains { $0.recognizer == vector.kind && $0.range == range }
            #expect(isSure == vector.valid, "\(vector.kind) \(vector.text)")
        }
    }

    @Test func `what fails a checksum is found all the same`() {
        for vector in Self.vectors where !vector.valid && BirthDates.mayExist(vector.kind, vector.text) {
            let text = vector.sentence.text
            let scores = Identifiers.findings(in: text).filter { $0.recognizer == vector.kind }.map(\.score)
            #expect(scores.contains { $0 >= 0.3 && $0 < 0.9 }, "\(vector.kind) \(vector.text)")
        }
    }

    @Test(arguments: ["", "Ring ", "puh. "])
    func `phones are found however the oracle writes them`(lead: String) {
        let names = [
            "phone": "e164-phone", "phone-SE": "se-phone", "phone-FI": "fi-phone", "phone-DK": "dk-phone", "phone-NO": "no-phone", "phone-GB": "uk-phone",
        ]
        for vector in Self.vectors {
            guard let name = names[vector.kind] else { continue }
            let text = NormalisedText(lead + vector.text)
            let findings = Identifiers.findings(in: text, minimumScore: lead.isEmpty ? 0.5 : 0.6)
            #expect(findings.contains { $0.recognizer == name && $0.range == lead.utf8.count..<text.bytes.count }, "\(vector.text)")
        }
    }
}

/// The days of the Finnish vectors that no month has are refused outright.
private enum BirthDates {
    static func mayExist(_ kind: String, _ text: String) -> Bool {
        guard kind == "fi-henkilotunnus" else { return true }
        return !["3002", "3104", "3106", "3109", "3111"].contains(text.prefix(4))
    }
}
