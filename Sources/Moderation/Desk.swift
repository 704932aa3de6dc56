package import Diagnostics
package import FileTree
package import Ledger
import YAML

/// The private folder in which colleagues work on answers. Only the intake tool reads it; it never lies where git would take it up.
///
///     desk.yaml  moderators.yaml  calendar.yaml  channels.yaml  keys/  items/ID/…  set-aside/  ledger/YYYY-MM/*.json
package struct Desk: Sendable {
    package static let newestFormat = 1

    /// Who may read what lies on a desk.
    package enum Sharing: String, Sendable, CaseIterable {
        /// The owner alone.
        case owner
        /// Everyone of the folder's group.
        case group

        package var permissions: FilePermissions { self == .group ? .group : .ownerOnly }
    }

    package let folder: String
    /// Neutral ids of the people who work here.
    package let moderators: [String]
    /// Taken where neither the submission nor the person says otherwise.
    package let language: String
    /// The folder of the bank that this desk works for, as desk.yaml says; nil where it does not.
    package let bank: String?
    package let sharing: Sharing
    package var permissions: FilePermissions { sharing.permissions }

    /// - Throws: where there is no desk, it is of a newer format, or git would take it up.
    package init(opening folder: String) throws(Problems) {
        guard FileTree.kind(of: folder + "/desk.yaml") == .file else { throw Problems(Diagnostic(.deskMissing, at: nil, ["path": folder])) }
        try WorkTree.refuse(folder)
        let file = try TextFile.read(folder + "/desk.yaml", shownAs: folder + "/desk.yaml")
        guard case .mapping(let mapping)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotMapping, at: file.whole, ["key": "desk.yaml"])) }
        try mapping.requireFormat(upTo: Desk.newestFormat, in: file)
        var reader = MappingReader(mapping, in: file, as: Desk.shape)
        _ = reader.int("format", in: 1...Desk.newestFormat)
        let language = reader.text("language")?.value
        let bank = reader.text("bank")?.value
        let sharing: Sharing? = reader.choice("shared-with")
        guard reader.problems.isEmpty else { throw Problems(reader.problems) }
        self.folder = folder
        self.language = language ?? "sv"
        self.bank = bank.map { $0.hasPrefix("/") ? $0 : folder + "/" + $0 }
        self.sharing = sharing ?? .owner
        moderators = try Desk.moderators(in: try TextFile.read(folder + "/moderators.yaml", shownAs: folder + "/moderators.yaml"))
    }

    static func moderators(in file: SourceFile) throws(Problems) -> [String] {
        guard case .sequence(let sequence)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotList, at: file.whole, ["key": "moderators.yaml"])) }
        var moderators: [String] = []
        var problems: [Diagnostic] = []
        for item in sequence.items {
            guard case .mapping(let mapping) = item else {
                problems.append(Diagnostic(.valueNotMapping, at: file.place(at: item.range.lowerBound), ["key": "-"]))
                continue
            }
            var reader = MappingReader(mapping, in: file, as: moderatorShape)
            if let id = reader.text("id", required: true) { moderators.append(id.value) }
            problems += reader.problems
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return moderators
    }

    /// - Throws: where nobody of that id works here.
    package func require(_ moderator: String) throws(Problems) {
        guard moderators.contains(moderator) else {
            throw Problems(
                Diagnostic(
                    .deskModeratorUnknown, at: nil, ["id": moderator, "known": moderators.joined(separator: ", ")], nearest: nearestNames(to: moderator, among: moderators)))
        }
    }

    package func calendar() throws(Problems) -> OfficeCalendar { try OfficeCalendar(of: self) }

    /// Before the id of an item, in the desk's folder: where an editor has its answer open.
    package static let editingPrefix = ".editing-"

    var itemsFolder: String { folder + "/items" }
    var setAsideFolder: String { folder + "/set-aside" }
    package var ledger: Ledger { Ledger(folder: folder + "/ledger", mode: permissions) }
    package var keys: DeskKeys { DeskKeys(folder: folder + "/keys", permissions: permissions) }

    func write(_ bytes: [UInt8], to path: String) throws(Problems) {
        try filing { () throws(FileError) in try FileTree.write(bytes, to: path, mode: permissions.file, durably: true) }
    }
}
