import FileTree
import Glibc
import KnowledgeBank
import TestSupport

/// An empty folder for one test, removed at its end.
final class Scratch {
    let path: String

    init() {
        path = makeScratchFolder()
    }

    deinit { try? FileTree.removeFolder(path) }

    func write(_ text: String, to name: String) throws {
        let file = path + "/" + name
        if let folder = FileTree.parent(of: file) { try FileTree.makeFolder(folder) }
        try FileTree.write(Array(text.utf8), to: file)
    }

    func read(_ name: String) -> String? { (try? FileTree.read(path + "/" + name)).map { String(decoding: $0, as: UTF8.self) } }

    func exists(_ name: String) -> Bool { FileTree.kind(of: path + "/" + name) != nil }
}

/// The repository, for its demo bank and theme.
let repository: String = {
    var folder = #filePath
    while let parent = FileTree.parent(of: folder), FileTree.kind(of: folder + "/Package.swift") == nil { folder = parent }
    return folder
}()

let someDay = day("2026-11-22")

/// A day that is known to be one.
func day(_ text: String) -> Day { Day(text) ?? .earliest }

/// A tag that is known to be one.
func tag(_ text: String) -> LanguageTag {
    guard let tag = LanguageTag(text) else { preconditionFailure("not a tag: \(text)") }
    return tag
}
