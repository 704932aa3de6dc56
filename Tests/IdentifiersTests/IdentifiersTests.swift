import Identifiers
import Testing
import UTF8Text

struct IdentifiersTests {
    @Test func `every label of the design has its name`() {
        let names = """
            PERSON NATIONAL_ID PHONE EMAIL HANDLE URL IP GPS ADDRESS POSTAL LOCATION DATE DOB AGE
            SCHOOL CLASS WORKPLACE CASE_NO BANK_ACCOUNT IBAN CARD PLATE ORG_ID
            """
        #expect(Label.allCases.map(\.rawValue) == names.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    @Test func `names of recognizers are unique`() {
        let names = Recognizers.structured.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `findings are sorted and limited to what was asked for`() {
        let text = NormalisedText("Mejla anna@example.org eller ring 070-174 06 05, 131052-308T. Storgatan 5.")
        let all = Identifiers.findings(in: text)
        #expect(all == all.sorted())
        #expect(Set(all.map(\.label)).isSuperset(of: [.email, .phone, .nationalID, .address]))
        #expect(Set(Identifiers.findings(in: text, labels: [.email]).map(\.label)) == [.email])
        #expect(Identifiers.findings(in: text, labels: []).isEmpty)
        #expect(Identifiers.findings(in: text, minimumScore: 0.9).allSatisfy { $0.score >= 0.9 })
    }

    @Test func `offsets point into the text as it came in`() {
        let text = NormalisedText("Å\u{200B}sa: 0\u{200B}70\u{2013}1740605\u{AD}, o\u{308}")
        let finding = Identifiers.findings(in: text, labels: [.phone]).first { $0.recognizer == "se-phone" }
        #expect(finding.map { text.originalScalarRange(of: $0.range) } == 6..<18)
    }

    @Test(arguments: [
        "året 2024 och 1998–2003", "12 000 kr", "1.150 kr.", "45,60 €", "£1,250.00", "kl. 12.30-14.00", "08:15", "2024-01-15", "15.1.2024",
        "01.02.2024",
        "02/03/2024", "112", "Ring 1177", "1177 Vårdguiden", "90101", "116 111", "114 14", "4 kap. 1 §", "SFS 2025:400", "sidan 12 av 340", "50 %",
        "3–5 år", "0,5 mg", "1 000 000 människor", "vecka 34", "+18", "A4", "COVID-19", "t.ex. bl.a. m.fl.", "hej.Nu går vi",
        "socialtjänstlagen (2025:400) 11 kap.",
        "puh. 112", "kello 9.00-15.30", "1.1.–31.12.2024", "paragraf 46", "§ 110-111", "10 pm", "the Children Act 1989", "@", "a@b", "#1234",
        "2 + 2 = 4",
        "på vägen 2 gånger", "handlingsplan 2024", "riksväg 73", "valtatie 4", "moottori 5", "alle 18-vuotiaat", "20 000 personer", "ring 0200",
        "1,2,3",
        "Vi ses at home, it is fine", "Jag mår (a) bra och (b) dåligt", "insta är roligt", "på snap och insta", "Facebook ska ändra sina regler",
    ])
    func `public text raises no alarm`(text: String) {
        let findings = Identifiers.findings(in: NormalisedText(text), minimumScore: 0.5)
        #expect(findings.isEmpty, "\(findings.map { "\($0.recognizer) \($0.range) \($0.score)" })")
    }

    @Test(arguments: [
        "1", "1 ", "1-", "07 ", "0-", "1l", "lI1", "O", "0 0\n", "@", "a@", "a@a.", "a.", " at ", "(a)", "dot ", "piste ", "x snabel-a y punkt ",
        "SE5", "FI21 1234 ",
        "4111 ", "4111-", "+46 ", "gatan 1, ", "väg ", "Aa ", "A B ", "1 Aa Street ", "12 tr ", "snap ", "snap: ", "#1234", "http://", "www.", "()",
        "å", "\u{301}",
        "dnr ", "dnr 1 ", "nr 12-", "konto 1234 ", "1234 ", "12.", "1.2.3.4 ", "a:", "::", "59.1, ", "N 59° ", "ABC ", "AB12 ", "a.b.", "reg 1 ", "+2+",
        "19610508-9988 ", "131052A", "12345 A ", "a\u{200B}", "noll ", "1, ", "3 maj ", "en og tyve ", "1 och ", "2.5.-", "åk 8 ", "går i ", "sista fyra 1234 ", "jag är 16 ", "kolme",
        "a_", "den 3e ", "Alma 3, ", "kez is 9, ", "1,5 ", "two and a half ", "no more than ", "flat one ", "reg 1234 konto ", "4 5 6 7 ", "ab12 ", "mum of two, ",
    ])
    func `hostile text takes linear time`(unit: String) {
        let short = String(repeating: unit, count: 8_192 / unit.utf8.count)
        let long = String(repeating: unit, count: 65_536 / unit.utf8.count)
        let clock = ContinuousClock()
        let shortTime = (0..<3).map { _ in clock.measure { _ = Identifiers.findings(in: NormalisedText(short)) } }.min() ?? .zero
        let longTime = clock.measure { _ = Identifiers.findings(in: NormalisedText(long)) }
        #expect(longTime < shortTime * 40 + .milliseconds(500))
    }

    @Test func `bytes that are not UTF-8 trap nothing`() {
        var state: UInt64 = 42
        for _ in 0..<200 {
            let bytes = (0..<300).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let pool = Array("0123456789oOlI -./+()@#:,aeinstgv\u{C3}\u{A4}".utf8) + [0xFF, 0xC3, 0xE2, 0xF0, 0x80]
                return pool[Int(state >> 33) % pool.count]
            }
            for finding in Identifiers.findings(in: NormalisedText(bytes)) { #expect(finding.range.upperBound <= bytes.count && !finding.range.isEmpty) }
        }
    }
}
