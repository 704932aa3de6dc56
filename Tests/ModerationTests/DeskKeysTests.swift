import Diagnostics
import FileTree
import Testing

@testable import Moderation

struct DeskKeysTests {
    private let desk: TestDesk
    private var keys: DeskKeys { desk.desk.keys }
    private let secret = TestDesk.passphrases[0].passphrase
    private let text = Array("Jag heter Någon Annan och bor på Storgatan 17".utf8)

    init() throws { desk = try TestDesk() }

    @Test func `each holder opens what is sealed`() throws {
        let sealed = try keys.seal(text, item: "abcdefgh23")
        for (moderator, passphrase) in TestDesk.passphrases { #expect(try keys.open(sealed, item: "abcdefgh23", holder: moderator, secret: passphrase) == text) }
        #expect(try keys.open(sealed, item: "abcdefgh23", holder: "recovery", secret: try TestDesk.recovery) == text)
    }

    @Test func `a passphrase is the same however it was typed`() throws {
        let sealed = try keys.seal([], item: "abcdefgh23")
        let decomposed = "lo\u{308}sen fo\u{308}r m1 a\u{308}pple"
        #expect(Array(decomposed.utf8) != Array(secret.utf8))
        #expect(try keys.open(sealed, item: "abcdefgh23", holder: "m1", secret: decomposed) == [])
    }

    @Test(arguments: [("m1", ""), ("m2", "lösen för m1 äpple"), ("recovery", "lösen för m1 äpple")])
    func `a wrong passphrase opens nothing`(holder: String, secret: String) throws {
        let sealed = try keys.seal(text, item: "abcdefgh23")
        let found = problems { try keys.open(sealed, item: "abcdefgh23", holder: holder, secret: secret) }
        #expect(found.map(\.id) == [.passphraseWrong])
        #expect(found[0].arguments == ["id": holder])
    }

    @Test func `nobody else has a key`() throws {
        #expect(ids { try keys.open([], item: "abcdefgh23", holder: "m4", secret: secret) } == [.fileMissing])
    }

    @Test func `equal texts are sealed differently`() throws {
        let (one, two) = (try keys.seal(text, item: "abcdefgh23"), try keys.seal(text, item: "abcdefgh23"))
        #expect(one != two)
        #expect(one.count == two.count)
    }

    @Test func `what is not as it was sealed does not open`() throws {
        let sealed = try keys.seal(text, item: "abcdefgh23")
        var broken: [[UInt8]] = [[], Array(sealed.prefix(52)), sealed.dropLast()]
        for index in [0, 20, sealed.count - 1] {
            var changed = sealed
            changed[index] ^= 1
            broken.append(changed)
        }
        for bytes in broken { #expect(ids { try keys.open(bytes, item: "abcdefgh23", holder: "m1", secret: secret) } == [.itemDamaged]) }
    }

    @Test func `a sealed file that was moved to another item does not open`() throws {
        let (one, two) = (try desk.item(try desk.item()), try desk.item(try desk.item()))
        try FileTree.move(one.originalPath, to: two.originalPath)
        #expect(ids { try keys.open(try FileTree.read(two.originalPath), item: two.id, holder: "m1", secret: secret) } == [.itemDamaged])
    }

    @Test(arguments: ["", "answerbank-wrapped-2 scrypt 65536 8 1\nAAAA\nAAAA\n", "answerbank-wrapped-1 scrypt 2 8 1\nAAAA\nAAAA\n", "answerbank-wrapped-1 scrypt 65536 8 1\nAAAA\n", "\u{0}"])
    func `a key file of another kind opens nothing`(text: String) throws {
        try FileTree.write(Array(text.utf8), to: desk.desk.folder + "/keys/m1.wrapped")
        #expect(ids { try keys.open([], item: "abcdefgh23", holder: "m1", secret: secret) } == [.passphraseWrong])
    }

    @Test func `without a public key nothing is sealed`() throws {
        for text in ["", "AAAA", "no base64"] {
            try FileTree.write(Array(text.utf8), to: desk.desk.folder + "/keys/desk.public")
            #expect(ids { try keys.seal([1], item: "abcdefgh23") } == [.deskKeyUnusable])
            #expect(ids { try desk.importing("Hej") } == [.deskKeyUnusable])
        }
    }

    @Test func `a mark is the same on one desk only`() throws {
        let mark = try keys.mark(of: text)
        #expect(try keys.mark(of: text) == mark)
        #expect(try keys.mark(of: text + [0]) != mark)
        #expect(mark.utf8.count == 44)
        let scratch = Scratch()
        let others = DeskKeys(folder: scratch.path, permissions: .ownerOnly)
        _ = try others.create([])
        #expect(try others.mark(of: text) != mark)
        #expect(ids { try others.open(try keys.seal(text, item: "abcdefgh23"), item: "abcdefgh23", holder: "recovery", secret: try TestDesk.recovery) } == [.passphraseWrong])
    }
}
