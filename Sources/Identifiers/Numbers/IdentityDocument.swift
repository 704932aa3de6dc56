/// Numbers of passports, identity cards, driving licences and residence permits, and the numbers by which migration authorities know a person.
///
/// There is no common rule: Finnish passports and British permits are two letters and seven digits, Swedish passports eight digits or two letters and
/// seven digits, Danish ones nine digits; a word must say what it is, or the letters be capitals.
struct IdentityDocument: Recognizer {
    let name = "identity-document"
    let label = Label.nationalID

    private static let cues = Cues(
        stems: """
            passport passnu passnr passinum passin pasnum pasnr körkortsn ajokortti ajokortin kørekort licence license oleskelulup opholdskort opholdstillad
            uppehållst udlændingen ulkomaalaisn henkilökort henkilökortin legitimation biometric permit idkort lmakort lmanu umanum reservationsn asylkort
            """,
        words: "passi pass pas körkort lma uma brp arc id-kort id-kortti idnr sharecode visum visa viisumi viisumin viisuminumero ank")
    private static let form = Form("l2 d7")

    func find(in passage: Passage, into findings: inout [Finding]) {
        var digits = DigitNeighbourhood(passage)
        for index in passage.words.indices where digits.isNear(passage.words[index]) && Self.cues.match(passage.words[index], in: passage.bytes) {
            guard let code = passage.code(announcedBy: index, atMost: 4), code.digits >= (code.letters > 0 ? 4 : 6) else { continue }
            let isSpread = code.marks > 1 || passage.isOtherNumber(code)
            if !isSpread { findings.append(finding(code.range, code.distance <= 2 ? Score.likely : Score.plausible)) }
        }
        for run in passage.runs where run.followsLetter && run.count == 7 {
            guard let match = Self.form.match(at: run.start - 2, in: passage), match.isCapital, passage.capitalsTell else { continue }
            findings.append(finding(match.range, 0.45))
        }
    }
}
