import FileTree

/// What has to be done to a folder so that it holds the site that was staged in it.
struct Plan {
    private let staging: Staging
    /// New and changed files with their numbers in the staging; what pages refer to before the pages.
    private let moves: [(path: String, number: Int)]
    private let manifest: Manifest
    /// The manifest while files are being moved: those of the last build and those of this one, so that an interrupted build leaves no file that the
    /// next one would take for somebody else's.
    private let interimManifest: Manifest
    let publication: Publication

    init(_ files: [TakenFile], _ staging: Staging) {
        self.staging = staging
        let files = files.sorted { $0.path < $1.path }
        var (added, changed): ([String], [String]) = ([], [])
        var moves: [(path: String, number: Int)] = []
        for file in files {
            switch file.state {
            case .same: break
            case .added(let number):
                added.append(file.path)
                moves.append((file.path, number))
            case .changed(let number):
                changed.append(file.path)
                moves.append((file.path, number))
            }
        }
        let removed = Set(staging.ours.keys).subtracting(files.map(\.path)).sorted()
        // A compressed copy is a page, too.
        let isPage = { (path: String) in path.hasSuffix(".html") || path.hasSuffix(".html.gz") || path.hasSuffix(".html.br") }
        self.moves = moves.filter { !isPage($0.path) } + moves.filter { isPage($0.path) }
        manifest = Manifest(files)
        interimManifest = Manifest(files, removed: removed)
        publication = Publication(added: added, changed: changed, removed: removed, unchanged: files.count - moves.count)
    }

    private var hasWork: Bool { !moves.isEmpty || !publication.removed.isEmpty }

    /// Does all that needs room.
    func prepare() throws(FileError) {
        guard hasWork else { return }
        try staging.makeFolder()
        try FileTree.create(interimManifest.bytes, at: staging.path + "/interim")
        try FileTree.create(manifest.bytes, at: staging.path + "/manifest")
        for path in publication.added {
            if let parent = FileTree.parent(of: staging.folder + "/" + path) { try FileTree.makeFolder(parent) }
        }
    }

    func carryOut() throws(FileError) {
        guard hasWork else { return }
        try FileTree.removeFile(staging.folder + "/" + Publication.inputsName)
        try FileTree.move(staging.path + "/interim", to: staging.folder + "/" + Publication.manifestName)
        for (path, number) in moves { try FileTree.move("\(staging.path)/\(number)", to: staging.folder + "/" + path) }
        for path in publication.removed { try remove(path) }
        try FileTree.move(staging.path + "/manifest", to: staging.folder + "/" + Publication.manifestName)
        try staging.clear()
    }

    /// Removes a file and the folders that it leaves empty.
    private func remove(_ path: String) throws(FileError) {
        try FileTree.removeFile(staging.folder + "/" + path)
        var parent = FileTree.parent(of: path)
        while let current = parent, current != "." {
            FileTree.removeFolderIfEmpty(staging.folder + "/" + current)
            parent = FileTree.parent(of: current)
        }
    }
}
