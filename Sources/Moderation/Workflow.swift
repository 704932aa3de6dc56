/// Where an item stands.
package enum ItemState: String, Sendable, CaseIterable {
    case received, triaged, drafted, proposed, approved, published, returned, rejected, merged, referred, expired

    /// Nothing more is to be done with it but to delete it when its time has come.
    package var isClosed: Bool { [.published, .rejected, .merged, .expired].contains(self) }
}

/// What people do with an item. The raw value is the command and the kind of the event.
package enum Move: String, Sendable, CaseIterable {
    case receive, assign, triage, draft, consult, propose, approve, publish
    case giveBack = "return"
    case merge, refer, reject, expire, release
}

/// The one table of states: which move leads from where to where. Anything else is not allowed.
package enum Workflow {
    private static let open: Set<ItemState> = [.received, .triaged, .drafted, .proposed, .approved, .returned]

    /// A move without a state to go to leaves the item where it is.
    static let table: [Move: (from: Set<ItemState>, to: ItemState?)] = [
        .receive: ([], .received),
        .assign: (open.union([.referred]), nil),
        .triage: ([.received, .triaged, .drafted, .returned, .referred], .triaged),
        .draft: (open, .drafted),
        .consult: ([.triaged, .drafted, .returned], nil),
        .propose: ([.drafted], .proposed),
        .approve: ([.proposed], .approved),
        .publish: ([.approved], .published),
        .giveBack: ([.proposed, .approved], .returned),
        .merge: (open, .merged),
        .refer: (open, .referred),
        .reject: (open, .rejected),
        .expire: (open.union([.referred]), .expired),
        .release: ([.published, .rejected, .merged, .expired], nil),
    ]

    static func isAllowed(_ move: Move, from state: ItemState) -> Bool { table[move]?.from.contains(state) ?? false }

    /// nil where the move leaves the state as it is.
    static func state(after move: Move) -> ItemState? { table[move].flatMap(\.to) }

    /// The moves that an item in `state` allows, in the order of the work.
    package static func moves(from state: ItemState) -> [Move] { Move.allCases.filter { isAllowed($0, from: state) } }
}
