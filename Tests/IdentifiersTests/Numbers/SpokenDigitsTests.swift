import Identifiers
import Testing
import UTF8Text

struct SpokenDigitsTests {
    @Test(
        arguments: [
            ("ring mig på ⟦noll sju noll ett sju fyra noll sex ett två⟧ tack", .swedish),
            ("⟦noll sjuttio sjuttiofyra noll sex tolv⟧", .swedish),
            ("numret är ⟦noll sju noll, ett sju fyra, noll sex, noll fem⟧.", .swedish),
            ("⟦070 ett sju fyra noll sex noll fem⟧", .swedish), ("⟦plus fyra sex sju noll ett sju fyra noll sex noll fem⟧", .swedish),
            ("⟦dubbel nolla fyra sex sju noll ett sju fyra⟧", .swedish), ("⟦NOLL SJU NOLL ETT SJU FYRA NOLL⟧", .swedish),
            ("soita ⟦nolla neljä yks kaks kol nel viis kuus seittemän⟧", .finnish),
            ("⟦nolla neljäkyt viis kasi yheksän nolla kaks yks⟧", .finnish),
            ("⟦nolla viis nolla kakskytkolme neljäkymmentäviisi kuuskytseittemän⟧", .finnish),
            ("ring ⟦to to tres femogtyve fireogtredive nul en⟧", .danish), ("⟦nul en to tre fire tres syv otte⟧", .danish),
            ("⟦toogtredive tolv fireogtredive seksoghalvtreds⟧", .danish),
            ("call me on ⟦oh seven seven double nine one two three four five six⟧", .english),
            ("⟦o seven seven triple two one two three four⟧", .english), ("⟦0, 7, 0, 1, 7, 4, 0, 6, 0, 5⟧", .english),
        ] as [(String, Languages)])
    func `dictated phones`(marked: String, languages: Languages) { expectMasked(marked, [.phone], in: languages) }

    @Test(
        arguments: [
            ("ett två tre fyra fem sex sju åtta", .swedish), ("tre gånger, fyra timmar, fem dagar", .swedish), ("två veckor", .swedish),
            ("barnen är fem sju nio", .swedish), ("kolme neljä viisi", .finnish), ("en to tre fire fem seks syv", .danish),
            ("one two three four five six seven eight", .english), ("one or two of the three", .english),
        ] as [(String, Languages)])
    func `other numbers in words`(text: String, languages: Languages) { expectMasked(text, [.phone, .nationalID], in: languages) }

    @Test func `every recognizer of numbers reads dictation`() {
        let cases: [(String, Label, Languages)] = [
            ("personnummer ett nio sex ett noll fem noll åtta streck nio nio åtta åtta", .nationalID, .swedish),
            ("hetu yks kolme yks nolla viis kaks viiva kolme nolla kahdeksan T", .nationalID, .finnish),
            ("cpr nul otte nul to fem to tre syv fire to", .nationalID, .danish),
            ("kort fyra ett ett ett ett ett ett ett ett ett ett ett ett ett ett ett", .card, .swedish),
        ]
        for (text, label, languages) in cases {
            let findings = Identifiers.findings(in: NormalisedText(text), languages: languages, minimumScore: 0.5)
            #expect(findings.contains { $0.label == label && $0.range.count > 30 }, "\(text)")
        }
    }

    @Test(
        arguments: [
            ("de fyra sista är ⟦9876⟧", .swedish), ("mina sista siffror ⟦9876⟧", .swedish), ("loppuosa ⟦123A⟧", .finnish),
            ("viimeiset neljä numeroa ⟦9876⟧", .finnish), ("sidste fire cifre er ⟦1234⟧", .danish), ("last four digits ⟦4321⟧", .english),
            ("card ending in ⟦4321⟧", .english), ("de fyra sista är ⟦nio åtta sju sex⟧", .swedish),
        ] as [(String, Languages)])
    func `ends of numbers`(marked: String, languages: Languages) { expectMasked(marked, [.nationalID], in: languages) }

    @Test(arguments: [("de sista 2000 kr", .swedish), ("de senaste fyra åren", .swedish), ("viimeiset neljä vuotta 2019", .finnish), ("the last four years 2019", .english)] as [(String, Languages)])
    func `no ends of numbers`(text: String, languages: Languages) { expectMasked(text, [.nationalID], in: languages) }
}
