import Submissions
import Testing

struct PlainTextTests {
    @Test func `a file is one text, as it is`() {
        let read = read("Hej!\r\nJag är 17 år.\n")
        #expect(read.channel == .text)
        #expect(read.texts == ["Hej!\r\nJag är 17 år.\n"])
        #expect(read.languages == [nil])
        #expect(read.originals == ["Hej!\r\nJag är 17 år.\n"])
        #expect(read.accepted[0].droppedFields == 0)
        #expect(read.refused.isEmpty)
    }

    @Test func `a byte order mark is no part of the text`() {
        let read = read("\u{FEFF}Hej")
        #expect(read.texts.map { Array($0.utf8) } == [Array("Hej".utf8)])
        #expect(SubmissionReader.read([0xEF, 0xBB, 0xBF] + Array(#"{"text": "Hej"}"#.utf8)).texts == ["Hej"])
        #expect(SubmissionReader.read([0xEF, 0xBB, 0xBF]).reasons == [.empty])
    }

    @Test(arguments: ["", " ", "\n\r\n\t  \u{0B}\u{0C}"])
    func `what holds nothing is refused as empty`(text: String) {
        #expect(read(text).accepted.isEmpty)
        #expect(read(text).reasons == [.empty])
        #expect(read(text).numbers == [1])
    }

    @Test(
        arguments: [
            [0xFF], [0x48, 0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x48, 0x00, 0x65], [0xFF, 0xFE, 0x48, 0x00], [0xE5, 0xE4, 0xF6],
        ] as [[UInt8]])
    func `bytes that are no text are refused and kept`(bytes: [UInt8]) {
        let read = SubmissionReader.read(bytes)
        #expect(read.accepted.isEmpty)
        #expect(read.reasons == [.notText])
        #expect(read.refused.map(\.original) == [bytes])
    }

    @Test func `64 KiB are taken, one byte more is not`() {
        let most = [UInt8](repeating: 0x61, count: 65_536)
        #expect(SubmissionReader.read(most).accepted.map(\.text.utf8.count) == [65_536])
        #expect(SubmissionReader.read(most + [0x61]).reasons == [.tooLarge])
        #expect(SubmissionReader.read(most + [0x61]).refused[0].original.count == 65_537)
    }

    /// What comes back must lie in what went in, whatever it is; and bytes are only taken as text where they are.
    @Test func `no bytes are too odd to be read`() {
        var numbers = Numbers(state: 20_261_122)
        let pieces = ["{", "}", "[", "]", "\"", "\\", "\\ud83d", "\\u0000", ",", ":", "\n", " ", "question", "\"text\":", "{\"text\":\"a\"}", "é", "\u{FEFF}", "null", "1e999"].map { Array($0.utf8) }
        for round in 0..<3000 {
            let bytes: [UInt8] = (0..<Int.random(in: 0..<40, using: &numbers)).flatMap { _ in
                round.isMultiple(of: 2) ? [UInt8.random(in: 0...255, using: &numbers)] : pieces[Int.random(in: pieces.indices, using: &numbers)]
            }
            let read = SubmissionReader.read(bytes)
            #expect(read.accepted.allSatisfy { !$0.text.isEmpty && !$0.text.utf8.contains(0) && $0.droppedFields >= 0 })
            #expect((read.accepted.map(\.original) + read.refused.map(\.original)).allSatisfy { bytes.contains($0) })
        }
    }
}
