import Compression
import FileTree
import KnowledgeBank
import Parallel

/// All that a site is made from in one digest: where it is the same, the site is.
enum InputDigest {
    /// nil where something cannot be read; the build will say what.
    ///
    /// The bytes of the bank and of the theme count, the options, and the time and size of the tool and of what decides about the dictionaries and
    /// libraries that it uses.
    static func of(_ options: BuildOptions) -> String? {
        guard let folders = try? [options.bank] + ThemeChain(options.theme).folders else { return nil }
        var paths: [String] = []
        for folder in folders {
            guard let listing = try? FileTree.walk(folder), listing.problems.isEmpty else { return nil }
            paths += listing.files.map { folder + "/" + $0 }
        }
        let files = Parallel.map(paths, serially: options.serially) { path in
            (try? FileTree.read(path)).map { Digest.of($0) + " " + path }
        }
        guard !files.contains(nil) else { return nil }
        let settings = ["\(options.today)", options.baseURL ?? "", options.links.rawValue] + options.precompress.map(\.rawValue)
        guard let tool = FileTree.stamp(of: "/proc/self/exe") else { return nil }
        let surroundings = [tool, FileTree.stamp(of: "/var/lib/dpkg/status") ?? ""] + Fingerprint(of: ["/usr/share/hunspell", "/usr/lib/voikko"]).lines
        return Digest.of(Array((settings + surroundings + files.compactMap(\.self)).joined(separator: "\n").utf8))
    }
}
