import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import Moderation

struct BundleTests {
    private let desk: TestDesk

    init() throws { desk = try TestDesk() }

    @Test func `the page holds masked text only, and the role is on record`() throws {
        let id = try desk.importing("Jag heter Kajsa Lindqvist och mitt nummer är 070-174 06 05. Kan jag få hjälp med hyran?").imported[0]
        _ = try desk.handling("m1").triage(id, language: nil, topics: [])
        _ = try desk.handling("m1").draft(id, answerID: AnswerID("rent-help")) { _ in answerText() }
        let (item, document) = try desk.handling("m1").bundle(id, for: "skuldrådgivare")
        #expect(!document.contains("Kajsa") && !document.contains("070") && !document.contains("---") && !document.contains("topics:"))
        #expect(document.contains("hjälp med hyran") && document.contains("Ja, du kan ansöka om ekonomiskt bistånd."))
        #expect(item.consulted == ["skuldrådgivare"] && item.state == .drafted)
    }

    @Test func `a draft with a number in it goes nowhere`() throws {
        let id = try desk.item(.drafted, text: answerText("Ring 070-174 06 05."))
        #expect(ids { try desk.handling("m1").bundle(id, for: "skuldrådgivare") } == [.personalData])
        #expect(try desk.item(id).consulted.isEmpty)
    }

    @Test func `an answer names whom it asked`() throws {
        let id = try desk.item(.drafted)
        _ = try desk.handling("m1").bundle(id, for: "skuldrådgivare")
        #expect(ids { try desk.handling("m1").propose(id, masksConfirmed: true) } == [.consultedMissing])
        _ = try desk.handling("m1").draft(id, answerID: nil) { _ in answerText(more: "consulted: [skuldrådgivare]\n") }
        #expect(try desk.handling("m1").propose(id, masksConfirmed: true).state == .proposed)
    }

    @Test(arguments: ["sv", "fi", "da", "en", "so"])
    func `every language has its page`(language: String) throws {
        let id = try desk.importing("Hej", language: language).imported[0]
        _ = try desk.handling("m1").triage(id, language: nil, topics: [])
        let document = try desk.handling("m1").bundle(id, for: "x").document
        #expect(document.hasPrefix("# ") && document.contains("\n> Hej\n") && document.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == 2)
    }
}
