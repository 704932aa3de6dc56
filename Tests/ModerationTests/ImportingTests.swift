import Diagnostics
import FileTree
import KnowledgeBank
import Submissions
import Testing

@testable import Moderation

struct ImportingTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test func `an item has these files and no others`() throws {
        let id = try desk.importing("Hej, jag är 17.").imported[0]
        let event = try desk.item(id).heads[0]
        let files = try desk.tree.filter { $0.key.hasPrefix("items/") && $0.key != "items/" }
        #expect(files.keys.sorted() == ["", "events/", "events/\(event).json", "original.sealed", "question.md"].map { "items/\(id)/\($0)" })
        for path in files.keys { #expect(mode(of: desk.desk.folder + "/" + path) == (path.hasSuffix("/") ? 0o700 : 0o600), "\(path)") }
    }

    @Test func `the same file twice adds nothing`() throws {
        let file = "{\"text\":\"Ett\"}\n{\"text\":\"Två\"}\ntrasig\n{\"text\":\"Ett\"}\n"
        let first = try desk.importing(file)
        #expect(first.imported.count == 3 && first.alreadyKnown == 0)
        #expect(first.setAside.map(\.number) == [3] && first.setAside.map(\.reason) == [.notJSON])
        let before = try desk.tree
        let second = try desk.importing(file)
        #expect(second.imported.isEmpty && second.setAside.isEmpty && second.alreadyKnown == 4)
        #expect(try desk.tree == before)
    }

    @Test func `two files of one import with the same words are of two people`() throws {
        var importing = try Importing(into: desk.desk, at: TestDesk.now, language: nil, dryRun: false)
        for _ in 1...2 { try importing.run(Array("Hej".utf8)) }
        #expect(importing.report.imported.count == 2)
        #expect(importing.report.alreadyKnown == 0)
    }

    @Test func `a dry run writes nothing and says the same`() throws {
        _ = try desk.importing("Två")
        let file = "[{\"text\":\"Ett\",\"name\":\"x\"},{\"text\":\"\"},{\"text\":\"Två\",\"name\":\"x\"}]"
        let before = try desk.tree
        let dry = try desk.importing(file, dryRun: true)
        #expect(try desk.tree == before)
        let real = try desk.importing(file)
        #expect(dry.imported.count == 1 && real.imported.count == 1)
        #expect(dry.dropped[.field] == 1 && real.dropped[.field] == 1)
        #expect(dry.alreadyKnown == 1 && real.alreadyKnown == 1)
        #expect(dry.setAside.map(\.number) == real.setAside.map(\.number))
    }

    @Test func `what cannot be read is kept, sealed, with the reason beside it`() throws {
        let bytes = Array("Storgatan 17, ".utf8) + [0xFF]
        let report = try desk.importing(bytes)
        #expect(report.imported.isEmpty && report.setAside.map(\.reason) == [.notText])
        let names = try FileTree.names(in: desk.desk.setAsideFolder)
        let id = try #require(names.first?.split(separator: ".").first.map(String.init))
        #expect(names == ["\(id).json", "\(id).sealed"])
        for name in names { #expect(mode(of: desk.desk.setAsideFolder + "/" + name) == 0o600) }
        let sealed = try FileTree.read("\(desk.desk.setAsideFolder)/\(id).sealed")
        #expect(try desk.desk.keys.open(sealed, item: id, holder: "m1", secret: TestDesk.passphrases[0].passphrase) == bytes)
        let note = String(decoding: try FileTree.read("\(desk.desk.setAsideFolder)/\(id).json"), as: UTF8.self)
        #expect(note.hasPrefix("{\"format\":1,\"reason\":\"not-text\",\"at\":\"2026-11-22T14Z\",\"known\":\""))
    }

    /// Nothing else of the object, not even sealed.
    @Test func `the original opens as it was written`() throws {
        let element = "{\"name\":\"Någon Annan\", \"text\":\"Hej\"}"
        let id = try desk.importing("[\(element)]").imported[0]
        let sealed = try FileTree.read(try desk.item(id).originalPath)
        #expect(try desk.desk.keys.open(sealed, item: id, holder: "m2", secret: TestDesk.passphrases[1].passphrase) == Array("Hej".utf8))
    }

    /// Planted where people plant it: in the text, in other fields, in their names, in the language, in what cannot be read.
    @Test func `nothing of the text stands anywhere but in the sealed original`() throws {
        let planted = ["070-1740605", "0701740605", "18300512-9801", "nagon@example.org", "Hemligsson", "X-Fält-Qvist", "Grändvägsspråket", "Aspudd", "192.0.2.17", "Brutenqvist"]
        let object = """
            {"text":"Ring 070-1740605 (0701740605) eller nagon@example.org, mitt nummer är 18300512-9801","name":"Hemligsson","X-Fält-Qvist":1,\
            "language":"Grändvägsspråket","where":{"town":"Aspudd","ip":"192.0.2.17"}}
            """
        let report = try desk.importing("[\(object),{\"text\":7,\"name\":\"Brutenqvist\"}, Brutenqvist 070-1740605]")
        #expect(report.imported.count == 1 && report.setAside.count == 2 && report.dropped[.field] == 3)
        let id = report.imported[0]
        _ = try desk.handling("m1").draft(id, answerID: AnswerID("rent-help")) { $0 }
        let sealed = try FileTree.read(try desk.item(id).originalPath)
        #expect(try desk.desk.keys.open(sealed, item: id, holder: "m1", secret: TestDesk.passphrases[0].passphrase).starts(with: Array("Ring 070-1740605".utf8)))
        for (path, bytes) in try desk.tree {
            for word in planted { #expect(!bytes.contains(Array(word.utf8)) && !path.contains(word), "\(word) in \(path)") }
        }
    }

    @Test func `time is kept to the hour`() throws {
        _ = try desk.importing("Hej")
        _ = try desk.importing([0xFF])
        for (path, bytes) in try desk.tree where path.hasSuffix(".json") {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("2026-11-22T14Z") && !text.contains(":27") && !text.contains("\(TestDesk.now.seconds)"), "\(path)")
        }
    }

    @Test func `the language is the message's, else the one given, else the desk's`() throws {
        func language(_ text: String, _ given: String?) throws -> String {
            let desk = try TestDesk()
            return try desk.item(try desk.importing(text, language: given).imported[0]).language
        }
        #expect(try language(#"{"text":"a","language":"da-DK"}"#, "fi") == "da")
        #expect(try language(#"{"text":"b"}"#, "fi") == "fi")
        #expect(try language(#"{"text":"c"}"#, nil) == "sv")
        let id = try desk.importing("Soita 070-1740605", language: "fi").imported[0]
        #expect(try desk.item(id).question() == "Soita [puhelinnumero]\n")
    }

    @Test func `a bank says how much masks tell`() throws {
        let text = "Jag är 15 år och bor i Stockholm sedan den 3 mars 2024."
        func question(_ bank: Bank?) throws -> String {
            let desk = try TestDesk()
            var importing = try Importing(into: desk.desk, at: TestDesk.now, language: "sv", bank: bank, dryRun: false)
            try importing.run(Array(text.utf8))
            return try desk.item(importing.report.imported[0]).question()
        }
        let folder = try TestBank()
        #expect(try question(nil) == "Jag är [ålder] och bor i [plats] sedan [datum].\n")
        #expect(try question(try Bank.forScrubbing(folder.folder)) == "Jag är [ålder] och bor i [plats] sedan [datum].\n")
        try folder.addSetting("masks: {age: band, date: month, place: large}")
        #expect(try question(try Bank.forScrubbing(folder.folder)) == "Jag är [13-15 år] och bor i Stockholm sedan [mars 2024].\n")
    }

    @Test func `the names of a bank's contacts and topics are nobody's`() throws {
        let folder = try TestBank()
        try folder.write("- {id: money, name: {sv: \"Pengar & Skulder\"}}\n- {id: home, name: {sv: Hem}}\n", to: "topics.yaml")
        try folder.write("- {id: line, country: SE, kind: channel, name: {sv: Annagården-Öst, en: Anna's Place}, number: \"112\"}\n", to: "contacts.yaml")
        #expect(try Bank.forScrubbing(folder.folder).namesOfNobody == "anna_s_place annagården_öst hem pengar_skulder")
    }

    @Test func `a bank with errors in its registries is refused, errors in answers do not matter`() throws {
        let folder = try TestBank()
        try folder.write("---\ntrasig\n", to: "answers/home/other.sv.md")
        #expect(ids { try Bank.forScrubbing(folder.folder) } == [])
        try folder.addSetting("masks: {age: bands}")
        #expect(ids { try Bank.forScrubbing(folder.folder) } == [.valueNotAllowed])
        #expect(ids { try Bank.forScrubbing(folder.folder + "/none") } == [.bankMissing])
        try folder.write("a: [", to: "topics.yaml")
        #expect(ids { try Bank.forScrubbing(folder.folder) }.contains(.yamlSyntax))
    }

    @Test func `the ledger knows of each arrival and not of whom`() throws {
        let id = try desk.importing(#"{"text":"Ring 070-1740605"}"#).imported[0]
        let entries = try desk.tree.filter { $0.key.hasPrefix("ledger/2026-11/") && $0.key.hasSuffix(".json") }
        #expect(entries.values.map { String(decoding: $0, as: UTF8.self) } == ["{\"format\":1,\"kind\":\"receive\",\"at\":\"2026-11-22T14Z\",\"language\":\"sv\",\"channel\":\"json\"}\n"])
        #expect(entries.keys.allSatisfy { !$0.contains(id) })
    }

    @Test func `what an import has begun and not ended is no item`() throws {
        try FileTree.makeFolder(desk.desk.itemsFolder + "/.new-abcdefgh23/events")
        try FileTree.write(Array("\u{0}".utf8), to: desk.desk.itemsFolder + "/.new-abcdefgh23/known")
        #expect(try Queue.items(of: desk.desk).items.isEmpty)
        #expect(try desk.importing("Hej").imported.count == 1)
    }

    /// The masked text alone decides; that two people may have written the same in short is said.
    @Test func `short messages that differ in what is masked are pointed out`() throws {
        #expect(try desk.importing("Ring 070-1740605").imported.count == 1)
        let second = try desk.importing("Ring 070-1740606")
        #expect(second.alreadyKnown == 1 && second.perhapsOthers == 1)
        let long = "Jag vet inte vart jag ska vända mig när pengarna är slut och barnen inte har vinterkläder. Ring "
        #expect(try desk.importing(long + "070-1740605").imported.count == 1)
        let again = try desk.importing(long + "070-1740605")
        #expect(again.alreadyKnown == 1 && again.perhapsOthers == 0)
        var importing = try Importing(into: desk.desk, at: TestDesk.now, language: nil, again: true, dryRun: false)
        try importing.run(Array("Ring 070-1740606".utf8))
        #expect(importing.report.imported.count == 1)
    }

    @Test func `the same words twice in one file are two messages, and known both when the file comes again`() throws {
        let file = "[{\"text\":\"Vad kostar det?\"},{\"text\":\"Vad kostar det?\"}]"
        #expect(try desk.importing(file).imported.count == 2)
        #expect(try desk.importing(file).alreadyKnown == 2)
    }

    @Test func `a sealed file does not tell how long the text is`() throws {
        let sizes = try ["Jag heter Bo, hjälp mig.", "Jag heter Konstantin, hjälp oss."].map { text in try FileTree.read(desk.item(desk.importing(text).imported[0]).originalPath).count }
        #expect(sizes[0] == sizes[1])
    }

    @Test func `with the item its mark goes, too`() throws {
        let id = try desk.importing("Hej").imported[0]
        try FileTree.removeFolder(try desk.item(id).folder)
        #expect(try desk.importing("Hej").imported.count == 1)
    }
}
