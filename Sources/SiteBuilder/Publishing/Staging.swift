package import Compression
package import Diagnostics
import FileTree
import KnowledgeBank
import Synchronization

/// A file that a build has made, and what is to be done with it.
package struct TakenFile: Sendable {
    enum State: Sendable {
        /// Stands in the site already, with the same bytes.
        case same
        case added(staged: Int)
        case changed(staged: Int)
        /// Stands in a fresh folder, where it belongs.
        case placed
    }

    let path: String
    let digest: String
    let state: State
}

/// Takes the files of a site as they are made, from any thread, so that they need not be held until all are there: what is new or different is
/// written beside the site, and the site itself is not touched.
package final class Staging: Sendable {
    let folder: String
    /// The files of the last build with their digests.
    let ours: [String: String]
    /// Of the last build's manifest.
    let lastManifest: String?
    /// Whether the folder is new and nobody reads it yet: files are written where they belong.
    private let isFresh: Bool
    private let count = Atomic<Int>(0)
    private let hasFolder = Mutex(false)

    var path: String { folder + "/" + Publication.stagingName }

    init(_ folder: String, isFresh: Bool) {
        self.folder = folder
        self.isFresh = isFresh
        let manifest = isFresh ? nil : try? FileTree.read(folder + "/" + Publication.manifestName)
        ours = manifest.map(Manifest.files) ?? [:]
        lastManifest = manifest.map { Digest.of($0) }
    }

    /// - Throws: `outputNotASite` where a file that no build made stands in the way; what the system refuses.
    package func take(_ file: OutputFile) throws(Problems) -> TakenFile {
        let digest = Digest.of(file.bytes)
        let place = folder + "/" + file.path
        if isFresh {
            try filing { () throws(FileError) in
                if let parent = FileTree.parent(of: place) { try FileTree.makeFolder(parent) }
                try FileTree.create(file.bytes, at: place)
            }
            return TakenFile(path: file.path, digest: digest, state: .placed)
        }
        let comparison = FileTree.comparison(of: place, with: file.bytes)
        if comparison == .same { return TakenFile(path: file.path, digest: digest, state: .same) }
        if comparison == .different, ours[file.path] == nil { throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": place])) }
        let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
        try filing { () throws(FileError) in
            try makeFolder()
            try FileTree.create(file.bytes, at: "\(path)/\(number)")
        }
        return TakenFile(path: file.path, digest: digest, state: comparison == .missing ? .added(staged: number) : .changed(staged: number))
    }

    /// The same with compressed copies beside the file, if it is a text of some length. A copy that stands there already is made again only if the file
    /// has changed.
    package func take(_ file: OutputFile, precompressing encodings: [Encoding]) throws(Problems) -> [TakenFile] {
        let taken = try take(file)
        var all = [taken]
        guard file.bytes.count >= Self.leastCompressed, Self.compressedEndings.contains(where: file.path.hasSuffix) else { return all }
        for encoding in encodings {
            let path = file.path + encoding.suffix
            if case .same = taken.state, let digest = ours[path], let copy = try? FileTree.read(folder + "/" + path), Digest.of(copy) == digest {
                all.append(TakenFile(path: path, digest: digest, state: .same))
            } else if let copy = encoding.compressed(file.bytes) {
                all.append(try take(OutputFile(path, copy)))
            }
        }
        return all
    }

    /// Takes a file of the last build as it stands, with its compressed copies; nil where it is not what it was.
    func keep(_ path: String) -> [TakenFile]? {
        guard let file = standing(path) else { return nil }
        let copies = Encoding.allCases.map { path + $0.suffix }.filter { ours[$0] != nil }
        let taken = copies.compactMap(standing)
        return taken.count == copies.count ? [file] + taken : nil
    }

    private func standing(_ path: String) -> TakenFile? {
        guard let digest = ours[path], let bytes = try? FileTree.read(folder + "/" + path), Digest.of(bytes) == digest else { return nil }
        return TakenFile(path: path, digest: digest, state: .same)
    }

    /// In bytes: what fits into one packet is not worth a file.
    private static let leastCompressed = 1_000
    private static let compressedEndings = [".html", ".css", ".js", ".xml", ".txt", ".json", ".svg"]

    func makeFolder() throws(FileError) {
        let made = hasFolder.withLock { hasFolder in
            Result { () throws(FileError) in
                if !hasFolder { try FileTree.makeFolder(path) }
                hasFolder = true
            }
        }
        try made.get()
    }

    /// Makes room: what a build leaves behind that was broken off, or failed.
    func clear() throws(FileError) { try FileTree.removeFolder(path) }
}
