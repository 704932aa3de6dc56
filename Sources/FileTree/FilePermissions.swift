/// Rights of new files and folders.
package struct FilePermissions: Sendable {
    package let file: UInt32
    package let folder: UInt32

    package init(file: UInt32, folder: UInt32) {
        self.file = file
        self.folder = folder
    }

    /// For the owner alone: 0600 and 0700.
    package static let ownerOnly = FilePermissions(file: 0o600, folder: 0o700)

    /// For a group that shares a folder: 0660 and 2770, so that what is made inside belongs to the folder's group.
    package static let group = FilePermissions(file: 0o660, folder: 0o2770)
}
