package import Diagnostics
import FileTree
import KnowledgeBank

/// What publishing changed in the output folder. Paths are relative to it and sorted.
package struct Publication: Sendable {
    package let added: [String]
    package let changed: [String]
    package let removed: [String]
    package let unchanged: Int

    /// Where the list of published files stands. It tells our files from those of others: only ours are ever replaced or removed.
    static let manifestName = ".answerbank-manifest"
    static let lockName = ".answerbank-lock"
    static let stagingName = ".answerbank-staging"

    /// Makes `folder` hold exactly `files`, besides what others put there and what is hidden.
    ///
    /// All new bytes are written beside the site first and then moved into place, so that a full disk or a missing right leaves the
    /// site as it was. Files that are the same already are not touched; files of the last build that are gone from this one go last.
    /// - Parameter apartFrom: folders that the output must not overlap.
    package static func publish(_ files: [OutputFile], to folder: String, apartFrom sources: [String]) throws(Problems) -> Publication {
        if overlaps(folder, sources) { throw Problems(Diagnostic(.outputInsideBank, at: nil, ["path": folder])) }
        try filing { () throws(FileError) in try FileTree.makeFolder(folder) }
        try Plan.requireNothingForeign(in: folder)
        let publication = try FileLock.whileHolding(folder + "/" + lockName) { () throws(Problems) in
            let plan = try Plan(files, folder)
            try filing { () throws(FileError) in try plan.carryOut() }
            return Publication(
                added: plan.added.map(\.path), changed: plan.changed.map(\.path), removed: plan.removed, unchanged: files.count - plan.added.count - plan.changed.count)
        }
        guard let publication else { throw Problems(Diagnostic(.outputBusy, at: nil, ["path": folder])) }
        return publication
    }

    private static func overlaps(_ folder: String, _ sources: [String]) -> Bool {
        let output = FileTree.resolvedPath(folder) + "/"
        return sources.compactMap { FileTree.realPath($0).map { $0 + "/" } }.contains { $0.hasPrefix(output) || output.hasPrefix($0) }
    }
}
