import Compression
import FileTree

/// What has to be done to a folder so that it holds the site that was staged in it.
struct Plan {
    private let staging: Staging
    /// New and changed files with their numbers in the staging, in the order in which they are moved: what pages refer to (files that carry a digest are
    /// always new), new pages, changed pages, and then what leads to pages: feeds, lists of the search, sitemap.
    private let moves: [(path: String, number: Int)]
    /// Pages before what they refer to.
    private let removals: [String]
    let manifest: Manifest
    /// The manifest while files are being moved: those of the last build and those of this one, so that an interrupted build leaves no file that the
    /// next one would take for somebody else's.
    private let interimManifest: Manifest
    let publication: Publication

    init(_ files: [TakenFile], _ staging: Staging) {
        self.staging = staging
        let files = files.sorted { $0.path < $1.path }
        var (added, changed): ([(path: String, number: Int)], [(path: String, number: Int)]) = ([], [])
        for file in files {
            switch file.state {
            case .same, .placed: break
            case .added(let number): added.append((file.path, number))
            case .changed(let number): changed.append((file.path, number))
            }
        }
        let removed = Set(staging.ours.keys).subtracting(files.map(\.path)).sorted()
        moves = added.filter { !Self.isPage($0.path) } + added.filter { Self.isPage($0.path) } + changed.filter { Self.isPage($0.path) } + changed.filter { !Self.isPage($0.path) }
        removals = removed.filter(Self.isPage) + removed.filter { !Self.isPage($0) }
        manifest = Manifest(files)
        interimManifest = Manifest(files, removed: removed)
        publication = Publication(added: added.map(\.path), changed: changed.map(\.path), removed: removed, unchanged: files.count - moves.count)
    }

    /// A compressed copy of a page is one, too.
    private static func isPage(_ path: String) -> Bool { pageEndings.contains(where: path.hasSuffix) }

    private static let pageEndings = [".html"] + Encoding.allCases.map { ".html" + $0.suffix }

    private var hasWork: Bool { !moves.isEmpty || !publication.removed.isEmpty }

    /// Writes what is still to be written.
    func prepare() throws(FileError) {
        guard hasWork else { return }
        try staging.makeFolder()
        try FileTree.create(interimManifest.bytes, at: staging.path + "/interim")
        try FileTree.create(manifest.bytes, at: staging.path + "/manifest")
        if let last = try? FileTree.read(staging.folder + "/" + Publication.manifestName) { try FileTree.create(last, at: staging.path + "/last") }
    }

    func carryOut() throws(FileError) {
        guard hasWork else { return }
        try FileTree.removeFile(staging.folder + "/" + Publication.inputsName)
        // Before anything else can be seen: the next build must know all of it for ours.
        try FileTree.move(staging.path + "/interim", to: staging.folder + "/" + Publication.manifestName)
        try makeFolders()
        for (path, number) in moves { try FileTree.move("\(staging.path)/\(number)", to: staging.folder + "/" + path) }
        for path in removals { try remove(path) }
        try FileTree.move(staging.path + "/manifest", to: staging.folder + "/" + Publication.manifestName)
        try staging.clear()
    }

    /// The last step that may want room; if there is none, nothing of it stays.
    private func makeFolders() throws(FileError) {
        do throws(FileError) {
            for path in publication.added {
                if let parent = FileTree.parent(of: staging.folder + "/" + path) { try FileTree.makeFolder(parent) }
            }
        } catch {
            for path in publication.added { removeEmptyFolders(above: path) }
            do {
                try FileTree.move(staging.path + "/last", to: staging.folder + "/" + Publication.manifestName)
            } catch {
                try? FileTree.removeFile(staging.folder + "/" + Publication.manifestName)
            }
            throw error
        }
    }

    /// Removes a file and the folders that it leaves empty.
    private func remove(_ path: String) throws(FileError) {
        try FileTree.removeFile(staging.folder + "/" + path)
        removeEmptyFolders(above: path)
    }

    private func removeEmptyFolders(above path: String) {
        var parent = FileTree.parent(of: path)
        while let current = parent, current != "." {
            FileTree.removeFolderIfEmpty(staging.folder + "/" + current)
            parent = FileTree.parent(of: current)
        }
    }
}
