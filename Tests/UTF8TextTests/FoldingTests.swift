import Testing
import UTF8Text

struct FoldingTests {
    @Test(arguments: [
        ("", ""), ("Hyra 2026", "hyra 2026"), ("ÅÄÖ åäö", "aao aao"), ("Ægteskab på Øen", "aegteskab pa oen"), ("Straße STRAẞE", "strasse strasse"),
        ("Þór, Ðiệp, Łódź, Œuvre", "thor, diep, lodz, oeuvre"), ("e\u{301}lan", "elan"), ("İstanbul ısı", "istanbul isi"), ("Ǿ", "o"),
        ("sámi Ŋ đ", "sami n d"), ("кириллица", "кириллица"), ("😀", "😀"),
    ])
    func `letters become what people type`(text: String, folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test(arguments: 0..<20)
    func `folding twice is folding once`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<100 {
            let once = Folding.fold(numbers.text(length: 8, likely: "ÅäÖøÆßİı\u{301}\u{30A}Ŋŀǅ".unicodeScalars))
            #expect(Folding.fold(once) == once, "\(once.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }
}
