package import Diagnostics
import FileTree

/// Making a new desk.
package enum DeskSetup {
    /// Shortest passphrase, in characters: four words or so.
    package static let passphraseLength = 12

    /// - Parameter passphrases: per moderator id, at least two moderators: author and approver must differ.
    /// - Returns: the recovery key, to be printed and put away; it is kept nowhere.
    package static func create(_ folder: String, language: String, _ passphrases: [(moderator: String, passphrase: String)]) throws(Problems) -> String {
        if FileTree.kind(of: folder) != nil {
            let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
            guard names.isEmpty else { throw Problems(Diagnostic(.deskExists, at: nil, ["path": folder])) }
        }
        let permissions = FilePermissions.ownerOnly
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
        let calendar = """
            # When answers are worked on. Times are of the bank's time zone.
            office-hours: {mon-fri: "08-17"}
            holidays: []
            away: []

            """
        let files = [
            ("moderators.yaml", "# The people of this desk: neutral ids, never names.\n" + moderators), ("calendar.yaml", calendar),
            ("desk.yaml", "format: 1\n# Taken where a submission does not say its language.\nlanguage: \(language)\n"),
        ]
        for (name, text) in files {
            try filing { () throws(FileError) in try FileTree.write(Array(text.utf8), to: folder + "/" + name, mode: permissions.file, durably: true) }
        }
        return recovery
    }
}
