/// Takes Swedish and Danish compounds apart for the search index: "bostadsbidrag" is found by "bidrag", "børnepenge" by "penge".
///
/// The dictionary decides what may stand first and last in a compound, the vocabulary which of several divisions is meant.
package struct CompoundSplitter: Sendable {
    private let dictionary: AffixDictionary
    private let rules: CompoundRules
    private let vocabulary: Set<String>

    /// None for languages whose compounds are not known.
    /// - Parameters:
    ///   - language: `sv` or `da`.
    ///   - vocabulary: the bank's own words, lower case; parts among them are preferred.
    package init?(language: String, vocabulary: Set<String>) throws(MissingDictionary) {
        guard let rules = CompoundRules.of(language) else { return nil }
        self.rules = rules
        dictionary = AffixDictionary(path: try DictionaryFile(language: language).path)
        self.vocabulary = vocabulary
    }

    /// The smallest parts in their order, first parts in their dictionary form and the head as it is inflected; then the larger parts that the
    /// vocabulary holds ("hemtjänst" of "hemtjänstavgift"). None when `word` is no compound.
    /// - Parameter word: lower case, NFC, not folded; of more than 64 letters it is none.
    package func parts(of word: String) -> [String] {
        guard (6...64).contains(word.unicodeScalars.count), word.utf8.count <= 90 else { return [] }
        var leaves: [String] = []
        var larger: [String] = []
        divide(word, &leaves, &larger)
        return leaves.count < 2 ? [] : leaves + larger.filter { $0 != word && vocabulary.contains($0) && !leaves.contains($0) }
    }

    private func divide(_ word: String, _ leaves: inout [String], _ larger: inout [String]) {
        guard let (first, head) = bestCut(word) else { return leaves.append(word) }
        larger.append(word)
        divide(first, &leaves, &larger)
        divide(head, &leaves, &larger)
    }

    /// The cheapest division in two; of equally cheap ones that with the longest head.
    private func bestCut(_ word: String) -> (first: String, head: String)? {
        guard word.unicodeScalars.count >= 6, !rules.isWhole(word) else { return nil }
        var cuts = CompoundCuts(word, dictionary)
        let letters = cuts.pieces.letters.count
        var best: (cost: Int, first: String, head: String)?
        for letter in 3...letters - 3 {
            guard letter == 3 || cuts.isFirst(0, letter) else { continue }
            let surface = cuts.pieces.text(0..<letter)
            let head = cuts.pieces.text(letter..<letters)
            guard letters - letter > 3 || rules.mayEnd(surface, shortly: head) else { continue }
            guard mayBeFirst(surface), cuts.isFirst(0, letter) || rules.shortFirsts.contains(surface), isHead(head, &cuts, letter) else { continue }
            let first = dictionaryForm(surface)
            let cost = cost(of: first, surface, rules.shortFirst) + cost(of: head, head, rules.shortHead)
            if cost <= rules.highestCost, cost < best?.cost ?? .max { best = (cost, first, head) }
        }
        return best.map { ($0.first, $0.head) }
    }

    /// Nothing for a long part of the vocabulary; most for a short one that is not in it.
    private func cost(of part: String, _ surface: String, _ shortness: [Int]) -> Int {
        let length = surface.unicodeScalars.count
        let known = vocabulary.contains(part) || vocabulary.contains(surface)
        return known ? (length == 3 ? 1 : 0) : 3 + (length < 6 ? shortness[length - 3] : 0)
    }

    private func mayBeFirst(_ surface: String) -> Bool {
        let isFamiliar = rules.shortFirsts.contains(surface) || vocabulary.contains(surface)
        return (isFamiliar || surface.unicodeScalars.count > 3 && !rules.isScrap(surface)) && !rules.prefixes.contains(surface)
    }

    private func isHead(_ head: String, _ cuts: inout CompoundCuts, _ letter: Int) -> Bool {
        guard !rules.isEnding(head), cuts.isWord(letter) else { return false }
        return vocabulary.contains(head) && head.unicodeScalars.count > 5 || rules.shortHeads.contains(head) || cuts.isLast(letter)
            || rules.firstProbes.contains { isListed($0 + head) }
    }

    private func dictionaryForm(_ surface: String) -> String {
        if surface.last != "s", isWord(surface) { return surface }
        let forms = rules.forms(surface).filter { form in
            (form == surface || form.unicodeScalars.count > 3 || rules.shortFirsts.contains(form) || vocabulary.contains(form)) && isWord(form)
        }
        return forms.first(where: vocabulary.contains) ?? forms.first ?? surface
    }

    private func isWord(_ form: String) -> Bool {
        var cuts = CompoundCuts(form, dictionary)
        return cuts.isWord(0)
    }

    private func isListed(_ form: String) -> Bool {
        let pieces = WordPieces(form)
        return dictionary.contains(0..<pieces.letters.count, of: pieces, .alone)
    }
}

/// What the dictionary says of the pieces of one word; places are counted in letters (scalars).
private struct CompoundCuts {
    let pieces: WordPieces
    private let dictionary: AffixDictionary
    /// By place; whether the rest of the word may stand last.
    private var lasts: [Bool?]
    /// By start and end; whether a piece may stand first.
    private var firsts: [Bool?]

    init(_ word: String, _ dictionary: AffixDictionary) {
        pieces = WordPieces(word)
        self.dictionary = dictionary
        let places = pieces.letters.count + 1
        lasts = Array(repeating: nil, count: places)
        firsts = Array(repeating: nil, count: places * places)
    }

    private var end: Int { pieces.letters.count }

    /// Whether a piece may stand first in a compound, be it one itself.
    mutating func isFirst(_ start: Int, _ end: Int) -> Bool {
        let number = start * lasts.count + end
        if let known = firsts[number] { return known }
        var isFound = dictionary.contains(start..<end, of: pieces, .first)
        for cut in inside(start, end) where !isFound { isFound = isFirst(start, cut) && dictionary.contains(cut..<end, of: pieces, .middle) }
        firsts[number] = isFound
        return isFound
    }

    /// Whether the rest of the word may stand last in a compound.
    mutating func isLast(_ start: Int) -> Bool {
        if let known = lasts[start] { return known }
        var isFound = dictionary.contains(start..<end, of: pieces, .last)
        for cut in inside(start, end) where !isFound { isFound = dictionary.contains(start..<cut, of: pieces, .middle) && isLast(cut) }
        lasts[start] = isFound
        return isFound
    }

    /// Whether the rest of the word is a word.
    mutating func isWord(_ start: Int) -> Bool {
        if dictionary.contains(start..<end, of: pieces, .alone) { return true }
        for cut in inside(start, end) where isFirst(start, cut) && isLast(cut) { return true }
        return false
    }

    /// Where a piece may be cut once more.
    private func inside(_ start: Int, _ end: Int) -> Range<Int> { end - start < 6 ? start..<start : start + 3..<end - 2 }
}

/// What a language's compounds are made with.
private struct CompoundRules {
    /// Verb particles and prefixes: what begins with one is derived, not put together.
    let prefixes: Set<String>
    /// Derivational endings that the dictionary also knows as words, with their inflected forms.
    let endings: Set<String>
    /// The same with a linking s: the head begins further right ("faderskabs-sag").
    let linkedEndings: [String]
    /// Beginnings of words that are no compounds though both halves are words; they stay whole with up to four letters more.
    let whole: [String]
    /// The only words of three letters that are taken as heads; "sret" stands for "ret" after a linking s.
    let shortHeads: Set<String>
    /// The words of three letters that are taken as first parts though the vocabulary does not hold them.
    let shortFirsts: Set<String>
    /// What a part of three, four or five letters costs more when the vocabulary does not hold it.
    let shortFirst: [Int]
    let shortHead: [Int]
    /// Divisions that cost more are too doubtful.
    let highestCost: Int
    /// Endings of first parts that hunspell puts together from scraps, as "efterla" of "efterlader".
    let scraps: [String]
    /// Words with which dictionaries list many compounds: what they list behind one of these may be a head.
    let firstProbes: [String]
    /// The dictionary forms that `surface`, as it stands in a compound, may have; the likeliest first.
    let forms: @Sendable (_ surface: String) -> [String]

    static func of(_ language: String) -> CompoundRules? { language == "sv" ? swedish : language == "da" ? danish : nil }

    func isEnding(_ head: String) -> Bool { endings.contains(head) || linkedEndings.contains { head.hasPrefix($0) } }

    func mayEnd(_ surface: String, shortly head: String) -> Bool {
        shortHeads.contains(head) || surface.hasSuffix("s") && shortHeads.contains("s" + head)
    }

    func isWhole(_ word: String) -> Bool { whole.contains { word.hasPrefix($0) && word.utf8.count <= $0.utf8.count + 4 } }

    func isScrap(_ surface: String) -> Bool {
        surface.hasSuffix("s") && endings.contains(String(surface.dropLast())) || surface.utf8.count > 5 && scraps.contains { surface.hasSuffix($0) }
    }

    private static func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }

    private static func set(_ words: String) -> Set<String> { Set(list(words)) }

    private static let swedish = CompoundRules(
        prefixes: set(
            """
            för an be ut in upp av till om under över med mot fram bort ned ner åter sam miss van ent på från efter före genom vid hop ihop samman kring \
            runt själv sär inter trans uppe mellan utan inne ute väl god all var den det ett sig hit dit när där här hos och att som mån per kon pro
            """),
        endings: set(
            """
            het heten heter heterna hets lig ligt liga ligen bar bart bara dom domen domar domarna doms lös löst lösa löshet full fullt fulla fri fritt \
            fria sam samt samma vis skap skapet skaper else elser inna innor ing ning ningar ende ande are aren arna ist ister eri mässig mässigt \
            mässiga aktig aktigt aktiga ling lingar ligast barhet samhet sen son ens era eras eran läggare läggaren givning givningen givare givaren \
            hållet hållen häng gifte
            """),
        linkedEndings: list("hets löshets skaps nings"),
        whole: list("kontakt kommun person transport kontant fullmakt självmord hushåll fortfarande fortsätt fredag middag handlägg diskriminer"),
        shortHeads: set(
            """
            avi bad bil bok bud båt dag hem hot hus jul kod kök kön lag lån lön mat mor mål mur nät ord ost par rum råd rån sal syn tak tal tid tåg val \
            vin väg vän yta
            """),
        shortFirsts: set(
            """
            arv bad bar bil bok bro bud båt dag fot gas hem hot hud hus hår jul kyl kök lag lek liv lån lön mat mor mun nät nöd ord ost rum råd rör röd \
            sex sjö sko snö syn tak tal tid tåg val väg vän
            """),
        shortFirst: [1, 1, 0], shortHead: [1, 1, 0], highestCost: 9, scraps: [],
        firstProbes: ["bil", "hus"], forms: swedishForms)

    private static let danish = CompoundRules(
        prefixes: set(
            """
            for an be ud ind op af til om under over med mod frem bort ned sam mis van på fra efter før gen igen ved sammen hen und er ent tilbage imod \
            mellem selv hver fore bi inter at ad den det der her hos og som per kon pro vel god al alt hvor
            """),
        endings: set(
            """
            hed heden heder hederne lig lige ligt ligere skab skabet skaber skaberne bar bart bare dom dommen domme dommene løs løst løse fuld fuldt \
            fulde fri frit frie som somt somme sam vis ning ninger ende ere erne ens inde inder else elser ling linge mæssig mæssigt mæssige agtig \
            agtigt agtige eri lighed ligheden løshed løsheden isme ismen ingen inger ingerne læns riet kende ynder meste læggende gere geren gerne tisk \
            tiske lens lenes hips fonen fonens holisme tage tager taget
            """),
        linkedEndings: list("heds løsheds skabs nings"),
        whole: list("diskrimina finland konkret kontakt person kommun vejled samfund frivillig gennemgå"),
        shortHeads: set("bad bil bog bud båd dag mad mor mål råd rum sag sal syn tag tal tid tog vej ven ord lov lån løn hus sret"),
        shortFirsts: set(
            """
            arv bad bar bil bog båd dag fag fod gas hus hår job jul køb lån løn mad mor ord ret råd sag sex sko syn tag tal tid tog val vej ven vin web
            """),
        shortFirst: [1, 1, 0], shortHead: [0, 1, 0], highestCost: 8, scraps: ["a", "u", "å", "ø", "æ"],
        firstProbes: ["bil", "hus"], forms: danishForms)

    @Sendable private static func swedishForms(_ surface: String) -> [String] {
        let stem = String(surface.dropLast())
        switch surface.last {
        case "s" where stem.hasSuffix("s") || surface.hasSuffix("hus"): return [surface]
        case "s" where stem.unicodeScalars.count == 3: return [stem, surface]
        case "s": return [stem] + (stem.hasSuffix("e") ? [stem.dropLast() + "a"] : []) + [stem + "e", surface]
        case "e": return [surface, stem, stem + "a", stem + "um"]
        case "o", "u": return [surface, stem + "a"]
        case "a": return [surface, stem] + (stem.hasSuffix("r") ? [stem.dropLast() + "er"] : []) + [surface + "r"]
        default: return surface.hasSuffix("ar") && surface.utf8.count > 4 ? [surface + "e", surface] : [surface, surface + "a", surface + "e"]
        }
    }

    @Sendable private static func danishForms(_ surface: String) -> [String] {
        let stem = String(surface.dropLast())
        switch surface.last {
        case "s" where stem.hasSuffix("s") || surface.hasSuffix("hus"): return [surface]
        case "s" where stem.unicodeScalars.count == 3: return [stem, surface]
        case "s": return [stem, stem + "e", surface]
        case "e": return [surface, stem]
        default: return [surface]
        }
    }
}
