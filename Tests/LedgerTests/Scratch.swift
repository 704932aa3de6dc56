import FileTree
import TestSupport

/// An empty folder for one test, removed at its end.
final class Scratch: Sendable {
    let path: String

    init() {
        path = makeScratchFolder()
    }

    deinit { try? FileTree.removeFolder(path) }
}
