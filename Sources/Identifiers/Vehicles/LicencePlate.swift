/// Licence plates of Sweden, Finland, Denmark, Norway and Great Britain, and vehicle identification numbers.
///
/// Rules: Sweden ABC 123 and ABC 12D (Transportstyrelsen; no I, Q, V, Å, Ä, Ö); Finland one to three letters, `-`, one to three digits (Traficom); Denmark
/// AB 12 345 (Motorstyrelsen); Norway AB 12345 (Statens vegvesen); Great Britain AB12 CDE (DVLA INF104) and before 2001 A123 BCD; VIN 17 letters
/// and digits without I, O and Q (ISO 3779). Behind a word for plates anything with letters and digits is taken.
struct LicencePlate: Recognizer {
    let name = "licence-plate"
    let label = Label.plate

    private struct Kind {
        let form: Form
        /// In capitals; and beside a word for a vehicle, in small letters too.
        let score: Double
        let besideVehicle: Double
    }

    private static let kinds = [
        Kind(form: Form("l3 d3"), score: 0.5, besideVehicle: 0.7),
        Kind(form: Form("l3 d2 l1"), score: 0.55, besideVehicle: 0.7),
        Kind(form: Form("l3 _ d3"), score: 0.3, besideVehicle: 0.6),
        Kind(form: Form("l3 _ d2 l1"), score: Score.doubtful, besideVehicle: 0.65),
        Kind(form: Form("l2:3 - d2"), score: 0.2, besideVehicle: 0.65),
        Kind(form: Form("l2:3 - d3"), score: Score.doubtful, besideVehicle: 0.65),
        Kind(form: Form("l2 _ d2 _ d3"), score: 0.55, besideVehicle: 0.75),
        Kind(form: Form("l2 _ d5"), score: Score.doubtful, besideVehicle: 0.7),
        Kind(form: Form("l2 d2 _ l3"), score: 0.7, besideVehicle: Score.likely),
        Kind(form: Form("l1 d1:3 _ l3"), score: 0.35, besideVehicle: 0.6),
        Kind(form: Form("d3 _ l3"), score: 0, besideVehicle: 0.45),
        Kind(form: Form("l1:3 _ d1:4"), score: 0, besideVehicle: 0),
        Kind(form: Form("l2 _ d2 _ l3"), score: 0, besideVehicle: 0),
        Kind(form: Form("l2 _ d2 _ d2 _ d1"), score: 0, besideVehicle: 0),
        Kind(form: Form("l1:3 s l1:2 s d1:4"), score: 0, besideVehicle: 0),
    ]

    private static let plateCues = Cues(
        stems: """
            registreringsn regnr reggnr regnum registreringsskylt nummerskylt nummerplad nummerplat nrplad nrskylt rekisterinu rekisterinro
            rekisteritun rekkari rekisterikil rekkarin numberplate
            licenceplate licenseplate skylten bilnumm bilnr registernumme regplate registernr
            """,
        words: "plate plates reg rek rekkari rekkarit rekkarissa kilvet kilpi kilvessä plade pladen skylt reggad regga nrpl rego registration")
    private static let vehicles = Cues(
        stems: """
            bilen bilens auton autonsa autol autos fordon ajoneuv køretøj vehicle motorc moottorip moped mopo volvo toyota mercedes volkswag skoda
            škoda audi hyundai nissan
            peugeot renault citroë citroe ford opel mazda honda suzuki tesla lastbil varebil pakettia skåpbil släpvagn husvagn traktor taxi parker
            """,
        words: """
            bil bilar auto autot autoa car cars van bmw vw kia saab golf seat mini fiat lada lexus subaru mc mp knallert scooter skuter släp drove
            driving kör körde körde ajoi ajaa kører kørte parkerad
            """)
    private static let prepositions = Vocabulary("in i on på since from by til till for år mid pre")
    /// Letters that stand before a number without being a plate.
    private static let others = Vocabulary(
        """
        lss sol lvu lvm sfs sou ds prop kap art nr no nro tel tlf tfn puh sid vol ver win mac usb pdf gdpr kl klo dkk sek eur nok usd gbp nok kr max
        min ca cirka
        lgh rum dag day age alle yli noin om på i af til for och ja og and the du är var med fra from by to at as is vi he hon han en ett et den det der som
        ett två tre fyra fem kun jos vain alle osa luku laki str old box rm bus hus fm am pm hiv sars tbc ahv kela act sec para page apt flat room nej hej
        """)

    func find(in passage: Passage, into findings: inout [Finding]) {
        let first = findings.count
        var next = 0
        for run in passage.runs.indices where passage.runs[run].start >= next && passage.runs[run].count <= 17 {
            var best: Finding?
            for start in starts(run, in: passage) where passage.mayBeginForm(start) {
                guard let found = plate(at: start, in: passage) ?? vin(at: start, in: passage) else { continue }
                if best.map({ ($0.range.count, $0.score) < (found.range.count, found.score) }) ?? true { best = found }
            }
            guard let best else { continue }
            findings.append(best)
            next = best.range.upperBound
        }
        let whole = findings.count
        var digits = DigitNeighbourhood(passage)
        for index in passage.words.indices where digits.isNear(passage.words[index]) && Self.plateCues.match(passage.words[index], in: passage.bytes) {
            guard let code = passage.code(announcedBy: index, atMost: 2), code.letters >= 1, code.letters + code.digits <= 17 else { continue }
            let isKnown = findings[first..<whole].contains { $0.range.overlaps(code.range) }
            if !isKnown, code.letters + code.digits >= 4, code.letters <= 6 || code.letters + code.digits == 17 {
                findings.append(finding(code.range, Score.plausible))
            }
        }
    }

    /// Where a plate that holds run `index` may begin: with one or two groups of letters before it, too.
    private func starts(_ index: Int, in passage: Passage) -> [Int] {
        var starts = passage.formStarts(index)
        if let first = starts.last, first < passage.runs[index].start, let word = passage.wordIndex(endingAt: first - 1), passage[first - 1].isGroupSeparator {
            if passage.words[word].count <= 3 { starts.append(passage.words[word].start) }
        }
        return starts
    }

    private func plate(at start: Int, in passage: Passage) -> Finding? {
        if let word = passage.word(at: start), Self.others.contains(word) { return nil }
        var best: Finding?
        if let word = passage.word(at: start), Self.prepositions.contains(word), passage.isYear(word.end + 1..<word.end + 5) { return nil }
        for kind in Self.kinds {
            guard let match = kind.form.match(at: start, in: passage) else { continue }
            guard !passage.isAmount(match.range), !isShareOrLaw(match.range, in: passage) else { continue }
            // 360 och
            guard !passage[start].isDigit || match.isCapital else { continue }
            var score = match.isCapital && passage.capitalsTell ? kind.score : kind.score > 0.5 && !match.digits.isYear ? 0.2 : 0
            if passage.mentions(Self.plateCues, near: match.range) {
                score = 0.9
            } else if kind.besideVehicle > 0, passage.mentions(Self.vehicles, near: match.range) {
                score = max(score, match.isCapital && passage.capitalsTell ? kind.besideVehicle : kind.besideVehicle - 0.2)
            }
            if score > 0, (match.range.count, score) > (best?.range.count ?? 0, best?.score ?? 0) { best = finding(match.range, score) }
        }
        return best
    }

    private func isShareOrLaw(_ range: Range<Int>, in passage: Passage) -> Bool {
        passage.isParagraph(behind: range.upperBound) || passage[range.upperBound] == 0x25
    }

    private static let vinCues = Cues(stems: "chassi stelnum valmistenum alustanum runkonum ramnum", words: "vin")

    private func vin(at start: Int, in passage: Passage) -> Finding? {
        guard !passage.isWordCharacter(before: start) else { return nil }
        var end = start
        var digits = 0
        while end - start < 18, passage[end].isASCIIAlphanumeric {
            let capital = passage[end].uppercased
            guard capital != 0x49, capital != 0x4F, capital != 0x51 else { return nil }
            if capital.isDigit { digits += 1 }
            end += 1
        }
        guard end - start == 17, !passage.isWordCharacter(at: end), (4...15).contains(digits) else { return nil }
        let range = start..<end
        return finding(range, passage.mentions(Self.vinCues, near: range) ? 0.9 : 0.5)
    }
}

extension Digits {
    fileprivate var isYear: Bool { count == 4 && (19...20).contains(self[0..<2]) }
}
