package import Diagnostics
import FileTree

/// The items of a desk.
package enum Queue {
    /// Every item that can be read, those that wait longest first, and what is wrong with the others.
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
        return (items.sorted { ($0.received?.at ?? "", $0.id) < ($1.received?.at ?? "", $1.id) }, problems)
    }

    package static func item(_ id: String, of desk: Desk) throws(Problems) -> Item { try Item(id, in: desk) }
}
