import Diagnostics
import FileTree
import KnowledgeBank

/// The list of published files, `.answerbank-manifest`: `sha256-HEX PATH` lines in the order of paths. It tells our files from those of others, and a
/// deploy tool what to send.
struct Manifest {
    private static let newestFormat = 1
    private static let name = "answerbank-site "
    private static let header = name + "\(newestFormat)"

    let bytes: [UInt8]

    /// - Parameter removed: files of the last build that have yet to go.
    init(_ files: [TakenFile], removed: [String] = []) {
        let lines = files.map { "\($0.digest) \($0.path)\n" } + removed.map { "- \($0)\n" }
        bytes = Array((Manifest.header + "\n" + lines.joined()).utf8)
    }

    /// Whether a build has left files in a folder.
    static func namesFiles(in folder: String) -> Bool { (try? FileTree.read(folder + "/" + Publication.manifestName)).map { lines($0).contains { file($0) != nil } } ?? false }

    /// Refuses a site that a newer version has built: which files are that one's own cannot be told.
    static func requireKnown(in folder: String) throws(Problems) {
        let path = folder + "/" + Publication.manifestName
        guard let bytes = try? FileTree.read(path), let first = String(decoding: bytes.prefix(100), as: UTF8.self).split(separator: "\n").first, first.hasPrefix(name) else { return }
        guard let format = Int(first.dropFirst(name.count)), format > newestFormat else { return }
        throw Problems(Diagnostic(.formatNewer, at: Place(file: path), ["found": "\(format)", "known": "\(newestFormat)"]))
    }

    /// The files of a build with their digests, by its manifest; none where the bytes are none. Paths that lead out of the folder are not believed.
    static func files(_ bytes: [UInt8]) -> [String: String] { Dictionary(lines(bytes).compactMap(file)) { first, _ in first } }

    private static func lines(_ bytes: [UInt8]) -> ArraySlice<Substring.UTF8View> {
        let lines = Substring(decoding: bytes, as: UTF8.self).utf8.split(separator: 0x0A)
        guard let first = lines.first, first.elementsEqual(header.utf8) else { return [] }
        return lines.dropFirst()
    }

    private static func file(_ line: Substring.UTF8View) -> (path: String, digest: String)? {
        guard let space = line.firstIndex(of: 0x20) else { return nil }
        let path = line[line.index(after: space)...]
        let isInside = path.first != 0x2F && !path.split(separator: 0x2F, omittingEmptySubsequences: false).contains { $0.isEmpty || $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }
        return isInside ? (String(Substring(path)), String(Substring(line[..<space]))) : nil
    }
}
