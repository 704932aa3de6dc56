package import Diagnostics
import FileTree
package import SiteBuilder

/// The site as it is now, in memory, rebuilt whenever a file of the bank or the theme changes.
package actor PreviewSite {
    /// What pages are told: a number that grows with every build, and what was wrong in the last one.
    struct State: Sendable {
        var generation = 0
        var problems: [Diagnostic] = []
    }

    private let options: BuildOptions
    private var files: [String: [UInt8]] = [:]
    /// Of bank and theme before they were read for the last build: whatever is saved from then on is another.
    private var built: Fingerprint?
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private(set) var state = State()

    package init(_ options: BuildOptions) { self.options = options }

    /// Builds now; a build that fails keeps the pages of the last good one.
    /// - Returns: what was wrong.
    @discardableResult
    package func rebuild() -> [Diagnostic] {
        built = fingerprint
        do {
            let site = try SiteBuild.inMemory(options)
            files = Dictionary(site.files.map { ($0.path, $0.bytes) }) { first, _ in first }
            state.problems = site.report.warnings
        } catch {
            state.problems = error.all
        }
        state.generation += 1
        for continuation in waiting { continuation.resume() }
        waiting = []
        return state.problems
    }

    /// Rebuilds after each change until the task is cancelled. Folders are looked through four times a second, which also works on
    /// network drives, and costs about a millisecond per thousand files.
    package func watch(_ report: @Sendable ([Diagnostic]) -> Void) async {
        while !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(250))
            if fingerprint != built { report(rebuild()) }
        }
    }

    private var fingerprint: Fingerprint { Fingerprint(of: [options.bank, options.theme]) }

    /// The file at a path of the site; a folder's path gives its index.html.
    func file(at path: String) -> [UInt8]? {
        let relative = String(path.drop { $0 == "/" })
        return files[relative.isEmpty || relative.hasSuffix("/") ? relative + "index.html" : relative]
    }

    func hasFolder(at path: String) -> Bool { files[path.drop { $0 == "/" } + "/index.html"] != nil }

    /// Waits until there is a newer build than `generation`, at most ten seconds: the server gives a request up after fifteen.
    func state(after generation: Int) async -> State {
        if state.generation <= generation {
            let limit = Task {
                if (try? await Task.sleep(for: .seconds(10))) != nil { wakeAll() }
            }
            await withCheckedContinuation { waiting.append($0) }
            limit.cancel()
        }
        return state
    }

    private func wakeAll() {
        for continuation in waiting { continuation.resume() }
        waiting = []
    }
}
