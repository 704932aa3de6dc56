import Foundation
import Testing

@testable import Morphology

struct AffixDictionaryTests {
    /// `affixes` and `words` written as the two files of a dictionary.
    private static func dictionary(_ affixes: String, _ words: [String]) throws -> AffixDictionary {
        let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(affixes.utf8).write(to: folder.appending(component: "x.aff"))
        try Data(("\(words.count)\n" + words.joined(separator: "\n") + "\n").utf8).write(to: folder.appending(component: "x.dic"))
        return AffixDictionary(path: folder.appending(component: "x").path)
    }

    private static func places(of word: String, in dictionary: AffixDictionary) -> String {
        let pieces = WordPieces(word)
        return [("alone", AffixDictionary.Place.alone), ("first", .first), ("middle", .middle), ("last", .last)]
            .filter { dictionary.contains(0..<pieces.letters.count, of: pieces, $0.1) }.map(\.0).joined(separator: " ")
    }

    private static let letters = """
        COMPOUNDPERMITFLAG W
        COMPOUNDBEGIN X
        COMPOUNDMIDDLE U
        COMPOUNDEND Y
        ONLYINCOMPOUND Z
        NEEDAFFIX N
        FORBIDDENWORD F
        SFX A Y 2
        SFX A 0 en [^ea]
        SFX A a or [^m]a
        SFX B N 1
        SFX B a u/WXZ a
        """

    @Test(arguments: [
        ("lag", "alone first last"), ("lagen", "alone last"), ("lagor", ""), ("bladen", ""), ("vara", "alone last"), ("varor", "alone last"), ("varu", "first last"), ("blomma", "alone"),
        ("blommor", ""), ("ting", ""), ("tingen", "alone"), ("mellan", "middle"), ("fel", ""), ("bok", "alone last"), ("öl", "alone"), ("ölen", ""), ("", ""), ("a", ""), ("lagn", ""),
    ])
    func `suffixes, conditions and flags decide where a form may stand`(word: String, places: String) throws {
        let words = ["lag/AXY", "blad", "vara/ABY", "blomma/A", "ting/AN", "mellan/UZ", "fel/AF", "bok", "bok/Y", "öl"]
        #expect(Self.places(of: word, in: try Self.dictionary(Self.letters, words)) == places)
    }

    @Test(arguments: [
        ("bolig", "alone first"), ("boligen", "alone last"), ("boligens", "alone last"), ("boligers", "alone"), ("boliger", ""), ("boligs", ""), ("væv", "alone"), ("væven", ""),
    ])
    func `flags may be numbers, and suffixes carry suffixes`(word: String, places: String) throws {
        let affixes = """
            FLAG num
            COMPOUNDBEGIN 32
            COMPOUNDEND 34
            NEEDAFFIX 8
            SFX 10 Y 1
            SFX 10 0 s/34 [^s]
            SFX 11 Y 2
            SFX 11 0 en/10,34 .
            SFX 11 0 er/10,8 .
            """
        #expect(Self.places(of: word, in: try Self.dictionary(affixes, ["bolig/11,32 po:noun", "væv"])) == places)
    }

    @Test func `a dictionary that is missing holds nothing`() {
        #expect(Self.places(of: "lag", in: AffixDictionary(path: "/nowhere/x")) == "")
    }

    @Test(arguments: ["sv", "da"]) func `what it takes for a word hunspell takes for one too, but for one in two hundred`(language: String) throws {
        let path = try DictionaryFile(language: language).path
        let (dictionary, hunspell) = (AffixDictionary(path: path), try WordList(language: language))
        let entries = try String(contentsOfFile: path + ".dic", encoding: .utf8).split(separator: "\n").map { $0.prefix { $0 != "/" && $0 != "\t" && $0 != " " } }
        let plain = entries.filter { $0.count > 3 && $0.allSatisfy { $0.isLowercase } }
        var (known, strange) = (0, 0)
        for number in stride(from: 0, to: plain.count, by: 97) {
            for ending in ["", "s", "en", "et", "er", "erne", "or", "na", "ens", "ets", "a", "e"] {
                let form = plain[number] + ending
                guard Self.places(of: String(form), in: dictionary).contains("alone") else { continue }
                known += 1
                if !hunspell.contains(Array(form.utf8)) { strange += 1 }
            }
        }
        // Some forms are forbidden by ways of hunspell that make no difference to compounds.
        #expect(known > 1_500 && strange * 200 < known)
    }
}
