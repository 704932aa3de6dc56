package import Diagnostics
import FileTree
import KnowledgeBank
import Parallel

/// What publishing changed in the output folder. Paths are relative to it and sorted.
package struct Publication: Sendable {
    package let added: [String]
    package let changed: [String]
    package let removed: [String]
    package let unchanged: Int

    static let manifestName = ".answerbank-manifest"
    /// The `InputDigest` of the site and the digest of its manifest, where there was nothing to warn of.
    static let inputsName = ".answerbank-inputs"
    /// A `LastBuild`.
    static let cacheName = ".answerbank-cache"
    static let lockName = ".answerbank-lock"
    static let stagingName = ".answerbank-staging"

    /// Makes `folder` hold exactly the files that `make` hands to the staging and gives back, besides what others put there and what is hidden.
    ///
    /// All new bytes are written beside the site first and then moved into place, so that a build that fails, a full disk or a missing right leaves the
    /// site as it was. Files that are the same already are not touched; files of the last build that are gone from this one go last. A folder that does
    /// not exist yet is filled under another name and renamed once.
    /// - Parameters:
    ///   - apartFrom: folders that the output must not overlap.
    ///   - records: hidden files that later builds may look at, by their names, given the bytes of the manifest; asked for when all is made.
    package static func publish(
        to folder: String, apartFrom sources: [String], records: ([UInt8]) -> [String: [UInt8]] = { _ in [:] }, _ make: (Staging) throws(Problems) -> [TakenFile]
    ) throws(Problems) -> Publication {
        if overlaps(folder, sources) { throw Problems(Diagnostic(.outputInsideBank, at: nil, ["path": folder])) }
        let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let publication = FileTree.kind(of: folder) == nil ? try publishFirst(folder, records, make) : try publishNext(folder, records, make)
        guard let publication else { throw Problems(Diagnostic(.outputBusy, at: nil, ["path": folder])) }
        return publication
    }

    /// What a build would say that makes the same site again: nothing changed. nil where the site was made from something else, or is not what it was.
    package static func unchanged(in folder: String, madeFrom inputs: String) -> (publication: Publication, pages: Int)? {
        guard let manifest = try? FileTree.read(folder + "/" + manifestName) else { return nil }
        guard FileTree.comparison(of: folder + "/" + inputsName, with: record(of: inputs, manifest)) == .same, FileTree.kind(of: folder + "/" + stagingName) == nil else { return nil }
        let files = Array(Manifest.files(manifest))
        let areThere = Parallel.map(files) { path, digest in (try? FileTree.read(folder + "/" + path)).map { Digest.of($0) } == digest }
        guard !areThere.contains(false) else { return nil }
        return (Publication(added: [], changed: [], removed: [], unchanged: files.count), files.count { $0.key.hasSuffix(".html") })
    }

    /// What a site was made from, and what it consists of.
    static func record(of inputs: String, _ manifest: [UInt8]) -> [UInt8] { Array("\(inputs)\n\(Digest.of(manifest))\n".utf8) }

    private static func publishFirst(_ folder: String, _ records: ([UInt8]) -> [String: [UInt8]], _ make: (Staging) throws(Problems) -> [TakenFile]) throws(Problems) -> Publication? {
        let name = folder.split(separator: "/").last.map(String.init) ?? ""
        let parent = FileTree.parent(of: folder) ?? "."
        let fresh = "\(parent)/.\(name).answerbank-new"
        // Only what a build of ours left behind may be cleared away.
        let isForeign = FileTree.isLink(fresh) || FileTree.kind(of: fresh) != nil && FileTree.kind(of: fresh + "/" + lockName) == nil
        if isForeign { throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": fresh])) }
        try filing { () throws(FileError) in try FileTree.makeFolder(fresh) }
        return try FileLock.whileHolding(fresh + "/" + lockName) { () throws(Problems) in
            do throws(Problems) {
                // Another build was quicker.
                guard FileTree.kind(of: folder) == nil else { throw Problems(Diagnostic(.outputBusy, at: nil, ["path": folder])) }
                for entry in try filing({ () throws(FileError) in try FileTree.names(in: fresh) }) where entry != lockName {
                    try filing { () throws(FileError) in try FileTree.removeFolder(fresh + "/" + entry) }
                }
                let taken = try make(Staging(fresh, isFresh: true)).sorted { $0.path < $1.path }
                try filing { () throws(FileError) in
                    let manifest = Manifest(taken)
                    try FileTree.create(manifest.bytes, at: fresh + "/" + manifestName)
                    for (name, bytes) in records(manifest.bytes) { try? FileTree.create(bytes, at: fresh + "/" + name) }
                    try FileTree.move(fresh, to: folder)
                }
                return Publication(added: taken.map(\.path), changed: [], removed: [], unchanged: 0)
            } catch {
                try? FileTree.removeFolder(fresh)
                throw error
            }
        }
    }

    private static func publishNext(_ folder: String, _ records: ([UInt8]) -> [String: [UInt8]], _ make: (Staging) throws(Problems) -> [TakenFile]) throws(Problems) -> Publication? {
        try requireNothingForeign(in: folder)
        return try FileLock.whileHolding(folder + "/" + lockName) { () throws(Problems) in
            let staging = Staging(folder, isFresh: false)
            try filing { () throws(FileError) in try staging.clear() }
            let plan: Plan
            do throws(Problems) {
                plan = Plan(try make(staging), staging)
                try filing { () throws(FileError) in try plan.prepare() }
            } catch {
                // What was staged is dropped, so that a full disk has room again; the site has not been touched.
                try? staging.clear()
                throw error
            }
            do throws(FileError) {
                try plan.carryOut()
            } catch {
                try? staging.clear()
                throw Problems(error.diagnostic)
            }
            // Without them the next build takes longer, and that is all.
            for (name, bytes) in records(plan.manifest.bytes) where FileTree.comparison(of: folder + "/" + name, with: bytes) != .same {
                try? FileTree.write(bytes, to: folder + "/" + name)
            }
            return plan.publication
        }
    }

    /// A folder that was never built into may hold nothing but a README and hidden files.
    private static func requireNothingForeign(in folder: String) throws(Problems) {
        try Manifest.requireKnown(in: folder)
        guard !Manifest.namesFiles(in: folder) else { return }
        let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
        if names.contains(where: { !$0.hasPrefix(".") && $0 != "README.md" }) { throw Problems(Diagnostic(.outputNotASite, at: nil, ["path": folder])) }
    }

    private static func overlaps(_ folder: String, _ sources: [String]) -> Bool {
        let output = FileTree.resolvedPath(folder) + "/"
        return sources.compactMap { FileTree.realPath($0).map { $0 + "/" } }.contains { $0.hasPrefix(output) || output.hasPrefix($0) }
    }
}
