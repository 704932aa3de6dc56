package import Diagnostics
import FileTree
import KnowledgeBank
import Foundation
import YAML

/// Who works at a desk, and whose keys open it.
package struct Membership: Sendable {
    private let desk: Desk
    private let unlocked: UnlockedKeys

    /// - Parameter unlocked: of whoever makes the change: only a holder can let others in.
    package init(of desk: Desk, _ unlocked: UnlockedKeys) {
        self.desk = desk
        self.unlocked = unlocked
    }

    /// Lets a person in: to everything that is on the desk, and what is to come.
    package func add(_ moderator: String, passphrase: String) throws(Problems) {
        guard !desk.moderators.contains(moderator) else { throw Problems(Diagnostic(.moderatorExists, at: nil, ["id": moderator])) }
        let holders = try holders(apartFrom: moderator)
        try desk.keys.addHolder(moderator, passphrase, unlocked.authority)
        try sealKeys(to: moderator, among: holders + [moderator])
        let file = try moderatorsFile()
        let isOpen = file.bytes.isEmpty || file.bytes.last == 0x0A
        try writeModerators(file.bytes + Array("\(isOpen ? "" : "\n")- {id: \(moderator)}\n".utf8), in: file, expecting: desk.moderators + [moderator])
    }

    /// Gives a holder a new key under a new passphrase, in the place of the old: for a passphrase that was forgotten or may have been seen.
    /// Interrupted, it is run again, by another holder if it was one's own. In the second case `rotate` follows, since who has seen it may have copied the old key.
    package func renew(_ holder: String, passphrase: String) throws(Problems) {
        if holder != DeskKeys.recoveryName { try desk.require(holder) }
        let holders = try holders(apartFrom: holder) + [holder]
        // Opened before the holder's own key is replaced: it may be the one in use.
        var opened: [(name: String, key: Data)] = []
        for (name, _) in try desk.keys.sealedKeys(of: unlocked.holder) { opened.append((name, try unlocked.deskKey(name))) }
        try desk.keys.addHolder(holder, passphrase, unlocked.authority)
        for (name, key) in opened {
            try desk.keys.seal(key: key, name, to: holder)
            try desk.keys.record(holders, of: name, unlocked.authority)
        }
    }

    private func sealKeys(to holder: String, among holders: [String]) throws(Problems) {
        for (name, _) in try desk.keys.sealedKeys(of: unlocked.holder) {
            let key = try unlocked.deskKey(name)
            try desk.keys.seal(key: key, name, to: holder)
            try desk.keys.record(holders, of: name, unlocked.authority)
        }
    }

    /// Locks a person out of what comes after the next `rotate`. What they have copied before, they have. Run again after an interruption, it ends what it began.
    package func remove(_ moderator: String) throws(Problems) {
        let isBegun = ModeratorID(moderator) != nil && !desk.moderators.contains(moderator) && FileTree.kind(of: "\(desk.folder)/keys/\(moderator).wrapped") == .file
        let holders = try holders(apartFrom: moderator)
        if !isBegun || moderator == DeskKeys.recoveryName { try strike(moderator) }
        for (name, _) in try desk.keys.sealedKeys(of: unlocked.holder) { try desk.keys.record(holders, of: name, unlocked.authority) }
        try removeKeys(of: moderator)
    }

    /// Takes a person out of moderators.yaml.
    private func strike(_ moderator: String) throws(Problems) {
        try desk.require(moderator)
        guard desk.moderators.count > 2 else { throw Problems(Diagnostic(.moderatorsTooFew, at: nil, ["id": moderator])) }
        guard moderator != unlocked.holder else { throw Problems(Diagnostic(.selfRemoval, at: nil, ["id": moderator])) }
        let file = try moderatorsFile()
        let rest = desk.moderators.filter { $0 != moderator }
        guard case .sequence(let sequence)? = try YAML.parse(file), let index = desk.moderators.firstIndex(of: moderator), index < sequence.items.count else { return }
        let item = sequence.items[index].range
        let start = file.bytes[..<item.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let end = file.bytes[max(item.upperBound - 1, item.lowerBound)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? file.bytes.count
        try writeModerators(Array(file.bytes[..<start] + file.bytes[end...]), in: file, expecting: rest)
    }

    private func removeKeys(of moderator: String) throws(Problems) {
        for name in try desk.keys.sealedKeys(of: moderator).map(\.file) + ["\(moderator).wrapped", "\(moderator).public"] {
            try filing { () throws(FileError) in try FileTree.removeFile("\(desk.folder)/keys/\(name)") }
        }
    }

    /// Those who hold the present key and work here; who was being let in or locked out when a command was interrupted is not among them.
    private func holders(apartFrom moderator: String?) throws(Problems) -> [String] {
        try unlocked.holders { ($0 == DeskKeys.recoveryName || desk.moderators.contains($0)) && $0 != moderator }
    }

    /// Makes a new desk key for those who hold the present one, and seals every original to it. Earlier keys stay with those who work here: a
    /// colleague's computer may still seal to one until it has the new. Run again after an interruption, it ends what it began.
    /// - Returns: how many originals were sealed anew, and what could not be opened and stays as it is.
    /// - Throws: `key-foreign` where somebody has exchanged a key.
    package func rotate() throws(Problems) -> (count: Int, problems: [Diagnostic]) {
        try desk.keys.makeKey(for: try holders(apartFrom: nil), unlocked.authority)
        // What an interrupted removal left.
        let names = try filing { () throws(FileError) in try FileTree.names(in: desk.folder + "/keys") }
        for name in names where name.hasSuffix(".wrapped") {
            let holder = String(name.dropLast(".wrapped".count))
            if holder != DeskKeys.recoveryName, !desk.moderators.contains(holder) { try removeKeys(of: holder) }
        }
        let current = try desk.keys.currentName()
        var count = 0
        var problems: [Diagnostic] = []
        for (item, path) in try desk.sealedFiles() {
            do throws(Problems) {
                let sealed = try filing { () throws(FileError) in try FileTree.read(path) }
                guard DeskKeys.keyName(of: sealed) != current else { continue }
                try desk.write(try desk.keys.seal(try unlocked.open(sealed, item: item), item: item), to: path)
                count += 1
            } catch {
                problems += error.all
            }
        }
        return (count, problems)
    }

    private func moderatorsFile() throws(Problems) -> SourceFile { try TextFile.read(desk.folder + "/moderators.yaml", shownAs: desk.folder + "/moderators.yaml") }

    /// - Throws: where the file would say something else than it should; it is left as it is then.
    private func writeModerators(_ bytes: [UInt8], in file: SourceFile, expecting ids: [String]) throws(Problems) {
        let found = try? Desk.moderators(in: SourceFile(path: file.path, bytes: bytes))
        guard found == ids else { throw Problems(Diagnostic(.moderatorsByHand, at: file.whole)) }
        try desk.write(bytes, to: file.path)
    }
}

extension Desk {
    /// Every sealed original, with the id that is bound to it: of items and of what was set aside.
    func sealedFiles() throws(Problems) -> [(id: String, path: String)] {
        let items = try filing { () throws(FileError) in try FileTree.names(in: itemsFolder) }
        let aside = try filing { () throws(FileError) in try FileTree.names(in: setAsideFolder) }
        return items.filter { Item.isID($0) }.map { ($0, "\(itemsFolder)/\($0)/original.sealed") }.filter { FileTree.kind(of: $0.1) == .file }
            + aside.filter { $0.hasSuffix(".sealed") && Item.isID(String($0.dropLast(".sealed".count))) }.map { (String($0.dropLast(".sealed".count)), "\(setAsideFolder)/\($0)") }
    }
}
