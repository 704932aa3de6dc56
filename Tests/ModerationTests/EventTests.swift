import FileTree
import KnowledgeBank
import Testing

@testable import Moderation

struct EventTests {
    private func event() -> Event {
        var event = Event(parents: ["sha256-b", "sha256-a"], move: .propose, by: "m1", at: "2026-11-22T14Z")
        event.language = "sv"
        event.topics = ["money", "home"]
        event.digest = "sha256-c"
        event.answer = "rent-help"
        event.channel = "json"
        event.masked = ["PHONE": 2, "EMAIL": 1]
        event.confirmedMasks = 1
        event.note = "å/\"<\n"
        return event
    }

    @Test func `equal events have equal bytes`() throws {
        let event = event()
        let bytes = try event.bytes
        for _ in 0..<20 { #expect(try event.bytes == bytes) }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                {"answer":"rent-help","at":"2026-11-22T14Z","by":"m1","channel":"json","confirmedMasks":1,"digest":"sha256-c","entry":"\(event.entry)","format":1,"kind":"propose","language":"sv",\
                "masked":{"EMAIL":1,"PHONE":2},"note":"å/\\"<\\n","parents":["sha256-b","sha256-a"],"topics":["money","home"]}

                """)
    }

    @Test func `an event reads as it was written`() throws {
        let bytes = try event().bytes
        let read = try #require(Event(bytes))
        #expect(try read.bytes == bytes)
        #expect(read.move == .propose)
        #expect(read.topics == ["money", "home"])
        #expect(read.note == "å/\"<\n")
    }

    @Test func `what is not known is left out`() throws {
        let event = Event(parents: [], move: .giveBack, by: nil, at: "2026-11-22T14Z")
        #expect(String(decoding: try event.bytes, as: UTF8.self) == "{\"at\":\"2026-11-22T14Z\",\"entry\":\"\(event.entry)\",\"format\":1,\"kind\":\"return\",\"parents\":[]}\n")
    }

    @Test(arguments: ["", "{}", "[]", "{\"format\":1}", "{\"format\":1,\"kind\":\"draft\",\"parents\":\"a\",\"at\":\"\"}"])
    func `what is no event is none`(text: String) { #expect(Event(Array(text.utf8)) == nil) }

    @Test func `a kind from elsewhere is no move`() throws {
        #expect(try #require(Event(Array("{\"format\":1,\"kind\":\"teleport\",\"parents\":[],\"at\":\"2026-11-22T14Z\",\"entry\":\"abcdefgh23\"}".utf8))).move == nil)
    }

    @Test func `a file is named by the digest of its bytes`() throws {
        let desk = try TestDesk()
        let item = try desk.item(try desk.item(.proposed))
        let names = try FileTree.names(in: item.folder + "/events")
        #expect(names.count == 4)
        for name in names { #expect(name == Digest.of(try FileTree.read("\(item.folder)/events/\(name)")) + ".json") }
    }
}
