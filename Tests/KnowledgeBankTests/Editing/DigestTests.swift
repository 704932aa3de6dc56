import Diagnostics
import KnowledgeBank
import Testing

@Suite struct DigestTests {
    @Test func `is SHA-256`() {
        #expect(Digest.of(Array("abc".utf8)) == "sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(Digest.of([]) == "sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.of(Array("axxbc".utf8), without: 1..<3) == Digest.of(Array("abc".utf8)))
    }

    private static let approval = "approved: {digest: sha256-0, by: [m1, m2], on: 2026-10}"

    @Test(arguments: [
        BankFolder.answer(), BankFolder.answer(approval), BankFolder.answer(approval + "\nslug: a"), BankFolder.answer(approval).crlf, BankFolder.answer("summary: ja\n" + approval, body: approval),
        String(BankFolder.answer(approval).dropLast()), BankFolder.answer("# approved: x\nsummary: approved"),
    ])
    func `is that of all bytes but the approved line`(text: String) throws {
        #expect(try BankFolder(["answers/rent.sv.md": text]).answer().digest == digest(of: text))
    }

    @Test func `stays the same whatever the approved line says, and changes with every other byte`() throws {
        let text = BankFolder.answer("approved: {digest: sha256-0, by: [m1, m2], on: 2026-10}")
        let folder = try BankFolder(["answers/rent.sv.md": text])
        let before = try folder.answer().digest
        try folder.write(text.replacing("m1, m2", with: "m3"), to: "answers/rent.sv.md")
        #expect(try folder.answer().digest == before)
        let edits = [
            ("Ja, det", "Ja, det "), ("\n---\nJa", "\n--- \nJa"), ("topics: [economy]", "topics: [economy ]"), ("Ja", "ja"), ("får.\n", "får."), ("Får", "Fa\u{30A}r"), ("2026-10\n", "2026-10\r\n"),
        ]
        for (old, new) in edits where text.contains(old) {
            let edited = text.replacing(old, with: new)
            try folder.write(edited, to: "answers/rent.sv.md")
            #expect(try folder.answer().digest != before, "\(new)")
            #expect(try folder.answer().digest == digest(of: edited))
        }
    }
}
