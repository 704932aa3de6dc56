import Diagnostics
import FileTree
import KnowledgeBank
import Parallel

/// What has to be done to a folder so that it holds a site.
struct Plan {
    let folder: String
    let added: [OutputFile]
    let changed: [OutputFile]
    let removed: [String]
    private let manifest: [UInt8]
    /// The manifest while files are being moved: those of the last build and those of this one, so that an interrupted build leaves no
    /// file that the next one would take for somebody else's.
    private let interimManifest: [UInt8]

    private static let manifestHeader = "answerbank-site 1"

    /// Compares `files` with what is in `folder`.
    /// - Throws: `outputNotASite` where a file that no build made stands in the way.
    init(_ files: [OutputFile], _ folder: String) throws(Problems) {
        let ours = Set(Plan.manifestPaths(in: folder))
        let states = Parallel.map(files) { Plan.state(of: $0, in: folder) }
        var added: [OutputFile] = []
        var changed: [OutputFile] = []
        for (file, state) in zip(files, states) {
            switch state {
            case .same: break
            case .missing: added.append(file)
            case .different:
                guard ours.contains(file.path) else { throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": folder + "/" + file.path])) }
                changed.append(file)
            }
        }
        let paths = Set(files.map(\.path))
        self.folder = folder
        self.added = added.sorted { $0.path < $1.path }
        self.changed = changed.sorted { $0.path < $1.path }
        removed = ours.subtracting(paths).sorted()
        let lines = files.sorted { $0.path < $1.path }.map { "\(Digest.of($0.bytes)) \($0.path)\n" }
        manifest = Plan.manifest(lines)
        interimManifest = Plan.manifest(lines + removed.map { "- \($0)\n" })
    }

    private static func manifest(_ lines: [String]) -> [UInt8] { Array((manifestHeader + "\n" + lines.joined()).utf8) }

    private enum State: Sendable {
        case same, different, missing
    }

    private static func state(of file: OutputFile, in folder: String) -> State {
        guard let bytes = try? FileTree.read(folder + "/" + file.path) else { return FileTree.kind(of: folder + "/" + file.path) == nil ? .missing : .different }
        return bytes == file.bytes ? .same : .different
    }

    /// The files of the last build: lines of a digest and a path. Paths that lead out of the folder are not believed.
    private static func manifestPaths(in folder: String) -> [String] {
        guard let bytes = try? FileTree.read(folder + "/" + Publication.manifestName) else { return [] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == manifestHeader else { return [] }
        return lines.dropFirst().compactMap { line in
            guard let space = line.firstIndex(of: " ") else { return nil }
            let path = line[line.index(after: space)...]
            let isInside = !path.hasPrefix("/") && !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0 == "." || $0.isEmpty }
            return isInside ? String(path) : nil
        }
    }

    /// A folder that was never built into may hold nothing but a README and hidden files.
    static func requireNothingForeign(in folder: String) throws(Problems) {
        guard manifestPaths(in: folder).isEmpty else { return }
        let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
        if names.contains(where: { !$0.hasPrefix(".") && $0 != "README.md" }) { throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": folder])) }
    }

    func carryOut() throws(FileError) {
        guard !(added.isEmpty && changed.isEmpty && removed.isEmpty) else { return }
        let staging = folder + "/" + Publication.stagingName
        try FileTree.removeFolder(staging)
        let new = added + changed
        do throws(FileError) {
            try FileTree.makeFolder(staging)
            for (number, file) in new.enumerated() { try FileTree.create(file.bytes, at: "\(staging)/\(number)") }
            try FileTree.create(interimManifest, at: staging + "/interim")
            try FileTree.create(manifest, at: staging + "/manifest")
            for file in added { try makeParent(of: file) }
        } catch {
            // What was staged is dropped, so that a full disk has room again; the site has not been touched.
            try? FileTree.removeFolder(staging)
            throw error
        }
        // From here on nothing needs room. Files that pages refer to come before the pages.
        try FileTree.move(staging + "/interim", to: folder + "/" + Publication.manifestName)
        let order = new.indices.sorted { (new[$0].path.hasSuffix(".html") ? 1 : 0, $0) < (new[$1].path.hasSuffix(".html") ? 1 : 0, $1) }
        for number in order { try FileTree.move("\(staging)/\(number)", to: folder + "/" + new[number].path) }
        for path in removed { try remove(path) }
        try FileTree.move(staging + "/manifest", to: folder + "/" + Publication.manifestName)
        try FileTree.removeFolder(staging)
    }

    private func makeParent(of file: OutputFile) throws(FileError) {
        if let parent = FileTree.parent(of: folder + "/" + file.path) { try FileTree.makeFolder(parent) }
    }

    /// Removes a file and the folders that it leaves empty.
    private func remove(_ path: String) throws(FileError) {
        try FileTree.removeFile(folder + "/" + path)
        var parent = FileTree.parent(of: path)
        while let current = parent, current != "." {
            FileTree.removeFolderIfEmpty(folder + "/" + current)
            parent = FileTree.parent(of: current)
        }
    }
}
