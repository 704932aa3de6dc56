/// A search key for Finnish words, made without a dictionary.
///
/// The index files base forms that libvoikko found; a query in the browser has no libvoikko, so both sides file and look up by this key. It is
/// no word: it only has to be the same for most forms of one word. themes/default/assets/stem/fi.js holds the same rules and gives the same
/// keys; Tests/SearchTests/Fixtures/finnish-stems.json holds both to it.
package enum FinnishStem {
    /// - Parameter word: in lower case, folded to a–z ("aiti" for "äiti"). What has other letters, or fewer than three, is its own key.
    /// - Returns: at least two letters for a word of three or more.
    package static func stem(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        var key = word
        for step in steps {
            if step.rules.isEmpty {
                dropVowels(of: &key, least: step.least)
            } else if let rule = step.rules.first(where: { $0.fits(key, least: step.least) }) {
                key.removeLast(rule.ending.count)
                key += rule.replacement
            }
        }
        return key
    }

    /// Final vowels change from form to form (velka, velkoja); a j between two of them belongs to the plural.
    private static func dropVowels(of key: inout [UInt8], least: Int) {
        while key.count > least, let last = key.last, vowels.contains(last) {
            key.removeLast()
            if key.count > least + 1, key.last == 0x6A, vowels.contains(key[key.count - 2]) { key.removeLast() }
        }
    }

    /// A number and rules, parted by spaces: the first rule that fits is applied. A step without rules drops final vowels.
    private struct Step: Sendable {
        /// So many letters stay in front of the ending.
        let least: Int
        let rules: [Rule]

        init(_ line: Substring) {
            let parts = line.utf8.split(separator: 0x20)
            least = Int(parts[0][parts[0].startIndex]) - 0x30
            rules = parts.dropFirst().map { Rule(Array($0)) }
        }
    }

    /// `BEFORE-ENDING>REPLACEMENT`. BEFORE says what stands in front of the ending: one of the letters named, V a vowel, C a consonant, ^ nothing
    /// (the ending is all that is left of the word); without it, anything.
    private struct Rule: Sendable {
        let isWhole: Bool
        let before: [UInt8]
        let isBeforeExcluded: Bool
        let ending: [UInt8]
        let replacement: [UInt8]

        init(_ text: [UInt8]) {
            let parts = text.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == 0x2D || $0 == 0x3E }.map(Array.init)
            isWhole = parts[0] == [0x5E]
            isBeforeExcluded = parts[0].isEmpty || parts[0] == [0x43]
            before = parts[0] == [0x56] || parts[0] == [0x43] ? vowels : parts[0]
            ending = parts[1]
            replacement = parts.count > 2 ? parts[2] : []
        }

        func fits(_ key: [UInt8], least: Int) -> Bool {
            guard !isWhole else { return key == ending }
            let length = key.count - ending.count
            return length >= least && key[length...].elementsEqual(ending) && before.contains(key[length - 1]) != isBeforeExcluded
        }
    }

    private static let vowels = Array("aeiouy".utf8)

    /// In order: clitics and persons, possessives, cases, what hid behind them, stems that lose their k or change their t, verbal nouns, vowels, the
    /// stem's last consonants, and the grades of its last consonants made one. Chosen by trial on running text and paradigms read by libvoikko.
    private static let steps = """
        2 ^-lasta>las ^-yolla>yo u-oden>osi V-limme aent-kaan ni-kin V-ko C-ko
        3 V-mme V-nsa -aan>a V-ni ae-si V-lleen>lle -kin
        3 -tkaa -ksi ea-sti ae-kaa V-tu ae-na -den s-ten e-tta uy-tta>d V-ttiin -valta>valt V-sta i-hin V-ssa aou-hun V-minen V-llen
        3 -valla>valt -empia el-inta>in s-ta oa-han V-lla V-lta V-vat V-lle V-ja V-tte V-nen V-da i-ta aeouy-ta V-nnut V-n so-ina V-t
        2 ^-tue>tuk ^-hae>hak ^-hai>hak ^-lue>luk ^-lai>lak ^-poja>poik ^-aja>aik ^-ruoa>ruok ^-uusi>uut ^-kuusi>kuut ^-kasi>kat ^-vesi>vet u-osi>ot \
        u-osia>ot u-osie>ot V-t -ttele>t V-da V-tue>tuk is-tue>tuk V-mme ae-a
        2 -valla>valt a-tta aeoy-ta V-nee V-misee V-mise V-mpa -elee V-mma V-mpi V-lla
        3
        3 -tin C-as V-ks uy-t uy-d V-s
        2
        2 ^-lain>lain -lain>lain -im i-ts e-h V-n C-is
        2
        4 V-mp
        1 -ns>nt -ps>s -kk>k -tt>t -ttom>t aeouy-pp>p -nn>nt -ll>lt -rr>rt -ng>nk -d>t -v>p -lk>l oa-rk>r
        """.split(separator: "\n").map(Step.init)
}
