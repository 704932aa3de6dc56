import Diagnostics
import KnowledgeBank
import Testing

@testable import Moderation

struct SuggestionsTests {
    private let desk: TestDesk
    private let bank: TestBank

    init() throws {
        desk = try TestDesk()
        bank = try TestBank()
    }

    private func read() throws -> Bank { try #require(Bank.read(bank.folder).bank) }

    @Test func `topics are those of similar answers, the answer's own before those in passing`() throws {
        // deposit is about home, and in passing about money.
        #expect(try Suggestions.topics(of: [("deposit", 9)], in: read()) == ["home", "money"])
        #expect(try Suggestions.topics(of: [("deposit", 9), ("gone", 100)], in: read(), limit: 1) == ["home"])
        #expect(try Suggestions.topics(of: [], in: read()).isEmpty)
    }

    @Test func `what is missing is said in the order of the work`() throws {
        let bank = try read()
        func missing(_ id: String) throws -> [String] { Suggestions.missing(for: try desk.item(id), in: bank).map { String($0.prefix { $0 != ":" }) } }
        let id = try desk.item()
        #expect(try missing(id) == ["nobody has it", "no topics", "no answer yet"])
        _ = try desk.handling("m1").assign(id, to: "m1")
        _ = try desk.handling("m1").triage(id, language: LanguageTag("fi"), topics: [#require(TopicID("money"))])
        #expect(try missing(id) == ["the bank has no answers in fi", "no answer yet"])
        #expect(try missing(desk.item(.rejected)).isEmpty)
    }

    @Test func `hints are about drafts that can be read`() throws {
        let id = try desk.item(.drafted)
        #expect(try Suggestions.editorial(for: desk.item(id), nil).map(\.id) == [.answerSummaryMissing, .answerStepsMissing, .answerContactMissing, .answerGeneralMissing])
        #expect(try Suggestions.editorial(for: desk.item(desk.item()), nil).isEmpty)
    }

    @Test func `terms of the glossary are found in all their forms`() throws {
        try bank.write(
            "- {language: sv, term: ekonomiskt bistånd, forms: [ekonomiska biståndet], definition: Pengar från kommunen.}\n- {language: sv, term: hyra, definition: x}\n", to: "glossary.yaml")
        let id = try desk.item(.drafted)
        #expect(try Suggestions.terms(in: desk.item(id), of: read()).map(\.term) == ["ekonomiskt bistånd"])
        _ = try desk.handling("m1").draft(id, answerID: nil) { _ in answerText("Det ekonomiska biståndet räcker till hyran.") }
        #expect(try Suggestions.terms(in: desk.item(id), of: read()).map(\.term) == ["ekonomiskt bistånd"])
    }
}
