import Diagnostics
import KnowledgeBank
import Testing

@testable import Moderation

struct WorkflowTests {
    /// Written out, so that a change of the table is a change here.
    private let allowed: [ItemState: [Move]] = [
        .received: [.assign, .triage, .draft, .merge, .refer, .reject, .expire],
        .triaged: [.assign, .triage, .draft, .consult, .merge, .refer, .reject, .expire],
        .drafted: [.assign, .triage, .draft, .consult, .propose, .merge, .refer, .reject, .expire],
        .proposed: [.assign, .draft, .approve, .giveBack, .merge, .refer, .reject, .expire],
        .approved: [.assign, .draft, .publish, .giveBack, .merge, .refer, .reject, .expire],
        .published: [.release],
        .returned: [.assign, .triage, .draft, .consult, .merge, .refer, .reject, .expire],
        .rejected: [.release],
        .merged: [.release],
        .referred: [.assign, .triage, .expire],
        .expired: [.release],
    ]

    @Test(arguments: ItemState.allCases)
    func `a state allows these moves and no others`(state: ItemState) {
        for move in Move.allCases { #expect(Workflow.isAllowed(move, from: state) == allowed[state]?.contains(move), "\(move)") }
        #expect(Workflow.moves(from: state) == allowed[state])
    }

    @Test func `a move leads to its state`() {
        let states: [ItemState?] = [.received, nil, .triaged, .drafted, nil, .proposed, .approved, .published, .returned, .merged, .referred, .rejected, .expired, nil]
        #expect(Move.allCases.map(Workflow.state(after:)) == states)
        #expect(Move.giveBack.rawValue == "return")
    }

    /// The same as a desk sees it: each move is tried in each state, and only what the table allows is not refused as illegal.
    @Test(arguments: ItemState.allCases)
    func `the desk holds to the table`(state: ItemState) throws {
        let desk = try TestDesk()
        let (bank, other) = (try TestBank(), try TestBank(policy: "open"))
        for move in Move.allCases where move != .receive {
            let id = try desk.item(state, bank: other)
            let m3 = try desk.handling("m3")
            let found = problems {
                switch move {
                case .receive: return
                case .triage: _ = try m3.triage(id, language: nil, topics: [])
                case .draft: _ = try m3.draft(id, answerID: AnswerID("other")) { _ in answerText("Nytt.") }
                case .propose: _ = try m3.propose(id, masksConfirmed: false)
                case .approve: _ = try m3.approve(id)
                case .publish: _ = try m3.publish(id, to: bank.folder)
                case .giveBack: _ = try m3.giveBack(id, note: "")
                case .reject: _ = try m3.reject(id, note: "")
                case .assign: _ = try m3.assign(id, to: "m2")
                case .consult: _ = try m3.bundle(id, for: "skuldrådgivare")
                case .merge: _ = try m3.merge(id, with: #require(AnswerID("deposit")), in: nil)
                case .refer: _ = try m3.refer(id, to: "socialjour", note: nil, mayHaveToBeReported: false)
                case .expire: _ = try m3.expire(id, note: "")
                case .release: _ = try m3.release(id, note: "")
                }
            }
            let isAllowed = allowed[state]?.contains(move) == true
            #expect(found.map(\.id) == (isAllowed ? [] : [.moveIllegal]), "\(move)")
            #expect(try desk.item(id).state == (isAllowed ? Workflow.state(after: move) ?? state : state), "\(move)")
            let known = allowed[state].map { $0.isEmpty ? "–" : $0.map(\.rawValue).joined(separator: ", ") }
            if !isAllowed { #expect(found[0].arguments == ["id": id, "state": state.rawValue, "move": move.rawValue, "known": known ?? ""]) }
        }
    }
}
