import FileTree
import KnowledgeBank

/// What a build remembers for the next one, beside the site in `.answerbank-cache`: which texts were in order, and what the site was made from.
///
/// It spares work and is never needed: where it is missing, damaged, or of a site that has changed since, everything is made again.
struct LastBuild {
    /// `BuildInputs.outline()`
    let outline: String
    /// The digest of the site's manifest.
    let manifest: String
    /// The answers that were left out for want of an approval, with spaces between.
    let leftOut: String
    /// `sha256-HEX PATH` of each file of the bank with which nothing was wrong.
    let soundFiles: Set<String>

    private static let header = "answerbank-cache 1"

    init(outline: String, manifest: String, leftOut: String, soundFiles: Set<String>) {
        self.outline = outline
        self.manifest = manifest
        self.leftOut = leftOut
        self.soundFiles = soundFiles
    }

    /// nil where there is none that was made with this outline.
    static func read(in folder: String, outline: String) -> LastBuild? {
        guard let bytes = try? FileTree.read(folder + "/" + Publication.cacheName) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        // The first line holds the digest of the others, the last one is empty.
        guard lines.count >= 5, lines[1] == outline, let first = bytes.firstIndex(of: 0x0A), lines[0] == "\(header) \(Digest.of(Array(bytes[(first + 1)...])))" else { return nil }
        return LastBuild(outline: outline, manifest: String(lines[2]), leftOut: String(lines[3]), soundFiles: Set(lines[4...].map(String.init)))
    }

    var bytes: [UInt8] {
        let rest = Array(([outline, manifest, leftOut] + soundFiles.sorted()).map { $0 + "\n" }.joined().utf8)
        return Array("\(Self.header) \(Digest.of(rest))\n".utf8) + rest
    }
}
