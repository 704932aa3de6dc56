import Diagnostics
import FileTree
import Foundation

/// Git work trees: a desk inside one would be published with the next push.
enum WorkTree {
    /// - Parameter folder: need not exist yet; the nearest folder above it that does decides.
    /// - Throws: where `folder` lies in a work tree that does not ignore it, or that cannot be asked.
    static func refuse(_ folder: String) throws(Problems) {
        let path = FileTree.resolvedPath(folder)
        guard let root = root(around: path) else { return }
        guard ["desk.yaml", "keys/a", "items/a", "set-aside/a", "ledger/a"].allSatisfy({ isIgnored(path + "/" + $0, in: root) }) else {
            throw Problems(Diagnostic(.deskInWorkTree, at: nil, ["path": folder, "tree": root]))
        }
    }

    private static func root(around path: String) -> String? {
        var folder: String? = path
        while let current = folder {
            if FileTree.kind(of: current + "/.git") != nil { return current }
            folder = current == "/" ? nil : FileTree.parent(of: current)
            if folder == "." { return nil }
        }
        return nil
    }

    /// - Parameter path: a file, though it need not exist: what git does with a folder depends on what it holds.
    private static func isIgnored(_ path: String, in root: String) -> Bool {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        git.arguments = ["git", "-C", root, "check-ignore", "-q", "--no-index", path]
        git.standardOutput = FileHandle.nullDevice
        git.standardError = FileHandle.nullDevice
        guard (try? git.run()) != nil else { return false }
        git.waitUntilExit()
        return git.terminationStatus == 0
    }
}
