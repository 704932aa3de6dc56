import Compression
import Diagnostics
import FileTree
import KnowledgeBank
import Parallel

/// All that a site is made from, read once: bank and theme, the options, and the time and size of the tool and of what decides about the dictionaries and
/// libraries that it uses.
struct BuildInputs {
    /// Of all of it: where it is the same, the site is.
    let digest: String
    private let bank: [(path: String, bytes: [UInt8])]
    /// `sha256-HEX PATH` of each file of the bank.
    private let lines: [String]
    /// The digests of the theme's files by their paths.
    private let theme: [String: String]
    /// The options and the surroundings.
    private let settings: [String]
    private let serially: Bool

    /// nil where something cannot be read; the build will say what.
    init?(_ options: BuildOptions) {
        let root = options.bank.count > 1 && options.bank.hasSuffix("/") ? String(options.bank.dropLast()) : options.bank
        guard let tool = FileTree.stamp(of: "/proc/self/exe"), let bank = Self.read([root], options), let theme = Self.theme(options) else { return nil }
        self.bank = bank
        self.theme = theme
        serially = options.serially
        lines = Parallel.map(bank, serially: serially) { path, bytes in Digest.of(bytes) + " " + path }
        let surroundings = [tool, FileTree.stamp(of: "/var/lib/dpkg/status") ?? ""] + Fingerprint(of: ["/usr/share/hunspell", "/usr/lib/voikko"]).lines
        settings =
            [root, options.baseURL ?? "", options.links.rawValue, options.styleGuide ? "style guide" : ""] + options.precompress.map(\.rawValue) + surroundings
            + theme.map { "\($0.value) \($0.key)" }.sorted()
        digest = Self.digest(settings + ["\(options.today)"] + lines)
    }

    /// The digest of the same without the day and without the texts, of which their front matter counts, but for its `approved:` line. All that pages show
    /// of other texts stands there: where the outline is the same, what is made from nothing else is, and a page with a text of its own is if that is.
    func outline() -> String {
        let outlines = Parallel.map(bank, serially: serially) { path, bytes in Digest.of(path.hasSuffix(".md") ? FrontMatter.outline(of: bytes) : bytes) + " " + path }
        return Self.digest(settings + outlines)
    }

    /// The bank's files, for reading it.
    /// - Parameter last: a build with the same outline.
    func bankFiles(after last: LastBuild?) -> BankFiles {
        let sound = last.map { last in zip(bank, lines).filter { last.soundFiles.contains($1) }.map(\.0.path) } ?? []
        return BankFiles(Dictionary(uniqueKeysWithValues: bank), sound: Set(sound))
    }

    /// What `LastBuild` remembers of the files that have no problem.
    func soundFiles(_ problems: [Diagnostic]) -> Set<String> {
        let files = Set(problems.compactMap { $0.place?.file })
        return Set(zip(bank, lines).filter { !files.contains($0.0.path) }.map(\.1))
    }

    /// Whether the theme, which is read again from the disk, is still the one that was read here.
    func isThemeUnchanged(_ options: BuildOptions) -> Bool { Self.theme(options) == theme }

    private static func digest(_ lines: [String]) -> String { Digest.of(Array(lines.joined(separator: "\n").utf8)) }

    private static func theme(_ options: BuildOptions) -> [String: String]? {
        guard let folders = try? ThemeChain(options.theme).folders, let files = read(folders, options) else { return nil }
        return Dictionary(files.map { ($0.path, Digest.of($0.bytes)) }) { first, _ in first }
    }

    private static func read(_ folders: [String], _ options: BuildOptions) -> [(path: String, bytes: [UInt8])]? {
        var paths: [String] = []
        for folder in folders {
            guard let listing = try? FileTree.walk(folder), listing.problems.isEmpty else { return nil }
            paths += listing.files.map { folder + "/" + $0 }
        }
        let files = Parallel.map(paths, serially: options.serially) { path in (try? FileTree.read(path)).map { (path: path, bytes: $0) } }
        return files.contains { $0 == nil } ? nil : files.compactMap(\.self)
    }
}
