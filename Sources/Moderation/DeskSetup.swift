package import Diagnostics
import FileTree
import UTF8Text

/// Making a new desk.
package enum DeskSetup {
    /// Shortest passphrase, in characters: four words or so.
    package static let passphraseLength = 12

    /// - Parameters:
    ///   - passphrases: per moderator id, at least two moderators: author and approver must differ.
    ///   - bank: the folder of the bank that the desk works for, as desk.yaml is to name it.
    /// - Returns: the recovery key, to be printed and put away; it is kept nowhere.
    package static func create(
        _ folder: String, language: String, sharedWith sharing: Desk.Sharing = .owner, bank: String? = nil, _ passphrases: [(moderator: String, passphrase: String)]
    ) throws(Problems) -> String {
        if FileTree.kind(of: folder) != nil {
            let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
            guard names.isEmpty else { throw Problems(Diagnostic(.deskExists, at: nil, ["path": folder])) }
        }
        let permissions = sharing.permissions
        // Asked before anything is made.
        try WorkTree.refuse(folder)
        for name in ["", "/keys", "/items", "/set-aside", "/ledger"] {
            try filing { () throws(FileError) in
                try FileTree.makeFolder(folder + name, mode: permissions.folder)
                try FileTree.setMode(permissions.folder, of: folder + name)
            }
        }
        let recovery = try DeskKeys(folder: folder + "/keys", permissions: permissions).create(passphrases)
        let moderators = passphrases.map { "- {id: \($0.moderator)}\n" }.joined()
        var settings = "format: 1\n# Taken where a submission does not say its language.\nlanguage: \(language)\n"
        if let bank { settings += "# The bank for which this desk works: its masks, its promise, its retention.\nbank: \(quoted(bank))\n" }
        if sharing == .group { settings += "# Everyone of this folder's group may read the scrubbed texts and write.\nshared-with: group\n" }
        let files = [
            ("moderators.yaml", "# The people of this desk: neutral ids, never names.\n" + moderators), ("calendar.yaml", calendar), ("channels.yaml", channels), ("desk.yaml", settings),
        ]
        for (name, text) in files {
            try filing { () throws(FileError) in try FileTree.write(Array(text.utf8), to: folder + "/" + name, mode: permissions.file, durably: true) }
        }
        return recovery
    }

    private static func quoted(_ text: String) -> String { String(decoding: JSONValue.string(text).bytes, as: UTF8.self) }

    private static let calendar = """
        # The clock of the promise, and who is there.
        time-zone: Europe/Stockholm

        # The hours that the bank promises (promise-hours in bank.yaml) run only while these do. As it stands: round the clock, weekends and
        # holidays aside. To promise working hours, write {mon-fri: "08-17"} here and 9 for "within a day" in bank.yaml.
        office-hours: {mon-fri: "00-24"}

        # Days that do not count: [2026-12-24, 2026-12-25]
        holidays: []

        # - {moderator: m1, from: 2026-12-21, to: 2027-01-06, stand-in: m2}
        away: []

        # Who takes what nobody has, by day; without an entry, everyone who is there.
        # - {from: 2026-11-23, to: 2026-11-29, moderators: [m1, m2]}
        rota: []

        """

    private static let channels = """
        # Forms whose columns the tool does not know by itself: which column holds the question, which the language, and which are dropped
        # unread. Columns are named as in the file's first line, or by number. A column that stands nowhere stops the row.
        # - {name: school-form, question: ["What would you like to ask?"], language: "Language", drop: ["Timestamp", "Class", 4]}
        []

        """
}
