/// Where an item stands.
package enum ItemState: String, Sendable, CaseIterable {
    case received, triaged, drafted, proposed, approved, published, returned, rejected
}

/// What people do with an item. The raw value is the command and the kind of the event.
package enum Move: String, Sendable, CaseIterable {
    case receive, triage, draft, propose, approve, publish
    case giveBack = "return"
    case reject
}

/// The one table of states: which move leads from where to where. Anything else is not allowed.
package enum Workflow {
    private static let open: Set<ItemState> = [.received, .triaged, .drafted, .proposed, .approved, .returned]

    static let table: [Move: (from: Set<ItemState>, to: ItemState)] = [
        .receive: ([], .received),
        .triage: ([.received, .triaged, .drafted, .returned], .triaged),
        .draft: (open, .drafted),
        .propose: ([.drafted], .proposed),
        .approve: ([.proposed], .approved),
        .publish: ([.approved], .published),
        .giveBack: ([.proposed, .approved], .returned),
        .reject: (open, .rejected),
    ]

    static func isAllowed(_ move: Move, from state: ItemState) -> Bool { table[move]?.from.contains(state) ?? false }

    static func state(after move: Move) -> ItemState { table[move]?.to ?? .received }

    /// The moves that an item in `state` allows, in the order of the work.
    package static func moves(from state: ItemState) -> [Move] { Move.allCases.filter { isAllowed($0, from: state) } }
}
