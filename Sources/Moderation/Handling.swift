package import Diagnostics
import FileTree
import KnowledgeBank

/// One person's step with one item: under the item's lock, from a state that allows it, ending with an event.
package struct Handling: Sendable {
    package let desk: Desk
    package let moderator: String
    let clock: Clock

    /// - Throws: where `moderator` does not work at this desk.
    package init(_ desk: Desk, as moderator: String, at clock: Clock) throws(Problems) {
        try desk.require(moderator)
        self.desk = desk
        self.moderator = moderator
        self.clock = clock
    }

    /// Runs `work` with the item as it is now and records the event that it fills in; false records nothing.
    func step(_ move: Move, _ id: String, _ work: (Item, inout Event) throws(Problems) -> Bool) throws(Problems) -> Item {
        let folder = try Item(id, in: desk).folder
        let done = try FileLock.whileHolding(folder + "/.lock", mode: desk.permissions.file) { () throws(Problems) -> Item in
            let item = try Item(id, in: desk)
            try require(move, item)
            var event = Event(parents: item.heads, move: move, by: moderator, at: clock.hour)
            guard try work(item, &event) else { return item }
            try EventWriter.write(event, in: item.folder, desk)
            let changed = try Item(id, in: desk)
            try desk.enter(changed)
            return changed
        }
        guard let done else { throw Problems(Diagnostic(.itemBusy, at: nil, ["id": id])) }
        return done
    }

    /// A conflict is settled by sending the item back or turning it down, or, where one side has published already, by publishing that
    /// same text again or by turning down what the other side did; the event names both sides as its parents.
    private func require(_ move: Move, _ item: Item) throws(Problems) {
        if item.isInConflict {
            let settling: [Move] = item.state == .published ? [.publish, .reject] : [.giveBack, .reject]
            guard settling.contains(move) else { throw Problems(Diagnostic(.itemInConflict, at: nil, ["id": item.id])) }
            return
        }
        guard Workflow.isAllowed(move, from: item.state) else {
            let allowed = Workflow.moves(from: item.state).map(\.rawValue).joined(separator: ", ")
            throw Problems(Diagnostic(.moveIllegal, at: nil, ["id": item.id, "state": item.state.rawValue, "move": move.rawValue, "known": allowed.isEmpty ? "–" : allowed]))
        }
    }
}
