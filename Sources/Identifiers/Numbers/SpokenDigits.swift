/// Seven or more dictated digits, whatever number they are: most often a phone's. What other recognizers make of them they say themselves,
/// in the second reading of `Identifiers.findings(in:)`.
struct SpokenDigits: Recognizer {
    let name = "spoken-digits"
    let label = Label.phone

    func find(in passage: Passage, into findings: inout [Finding]) {
        for stretch in passage.dictation where stretch.digitCount >= 7 && !stretch.isCounting {
            findings.append(finding(stretch.range, 0.45))
        }
    }
}
