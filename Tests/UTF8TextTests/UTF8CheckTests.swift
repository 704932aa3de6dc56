import Testing
import UTF8Text

struct UTF8CheckTests {
    @Test(arguments: ["", "ASCII", "åäö", "\u{0}", "\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"])
    func `text has no invalid byte`(text: String) {
        #expect(UTF8Check.firstInvalidByte(in: Array(text.utf8)) == nil)
    }

    @Test(
        arguments: [
            ([0x80], 0), ([0x61, 0xFF, 0x62], 1), ([0xC3, 0xA5, 0xC3], 2), ([0x61, 0xC3, 0x28], 1), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0),
            ([0xE0, 0x9F, 0xBF], 0), ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
            ([0xE2, 0x82, 0xAC, 0xE2, 0x82], 3), ([0x61, 0xF0, 0x9F, 0x98], 1), ([0xC3, 0xA5, 0xA5], 2),
        ] as [([UInt8], Int)])
    func `the first byte that is not UTF-8 is found`(bytes: [UInt8], offset: Int) {
        #expect(UTF8Check.firstInvalidByte(in: bytes) == offset)
    }

    @Test(arguments: 0..<20)
    func `random bytes are text exactly where decoding repairs nothing`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let likely: [UInt8] = [0x61, 0x80, 0xA5, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xF0, 0xF4]
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in likely.randomElement(using: &numbers) ?? 0 }
            let isText = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
            #expect((UTF8Check.firstInvalidByte(in: bytes) == nil) == isText, "\(bytes)")
        }
    }
}
