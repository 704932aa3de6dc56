package import Diagnostics
import FileTree
import Urgency

/// The items of a desk.
package enum Queue {
    /// Every item that can be read, flagged ones first and then those that wait longest, and what is wrong with the others.
    package static func items(of desk: Desk) throws(Problems) -> (items: [Item], problems: [Diagnostic]) {
        var items: [Item] = []
        var problems: [Diagnostic] = []
        for name in try filing({ () throws(FileError) in try FileTree.names(in: desk.itemsFolder) }) where Item.isID(name) {
            do throws(Problems) {
                items.append(try Item(name, in: desk))
            } catch {
                problems += error.all
            }
        }
        return (items.sorted { ($0.urgency, $0.received?.at ?? "", $0.id) < ($1.urgency, $1.received?.at ?? "", $1.id) }, problems)
    }

    package static func item(_ id: String, of desk: Desk) throws(Problems) -> Item { try Item(id, in: desk) }
}

extension Item {
    /// 0 for what may be a matter of life, 1 for other flags but that for hostile wording, 2 for the rest.
    fileprivate var urgency: Int {
        let flags = Set((received?.flags ?? []).compactMap(UrgencyFlag.Kind.init(rawValue:)))
        if !flags.isDisjoint(with: [.suicide, .acute]) { return 0 }
        return flags.subtracting([.hostile]).isEmpty ? 2 : 1
    }
}
