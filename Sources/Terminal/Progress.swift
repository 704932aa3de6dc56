import Glibc
import Synchronization

/// A line on the terminal that tells how far long work is: nothing in the first half second, nothing where standard error is no terminal.
package final class Progress: Sendable {
    private let start = ContinuousClock.now
    private let isOnTerminal = isatty(STDERR_FILENO) == 1
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)

    package init() {}

    /// - Parameters:
    ///   - stage: what is being done.
    ///   - done: how much of it, of `total`; no numbers are shown where that is 0.
    package func show(_ stage: String, _ done: Int = 0, of total: Int = 0) {
        let now = ContinuousClock.now
        guard isOnTerminal, now - start > .milliseconds(500) else { return }
        lastShown.withLock { last in
            if let last, now - last < .milliseconds(100) { return }
            last = now
            Output.error("\r\u{1B}[K\(stage)" + (total > 0 ? " \(done)/\(total)" : ""))
        }
    }

    /// Clears the line; for before anything else is printed.
    package func end() {
        lastShown.withLock { last in
            if last != nil { Output.error("\r\u{1B}[K") }
            last = nil
        }
    }
}
