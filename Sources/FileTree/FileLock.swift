package import Diagnostics
import Glibc

/// An exclusive claim on a folder; the system drops it when the process ends, however it ends.
package enum FileLock {
    /// Does `work` while holding the lock, or gives nil at once where another process holds it.
    /// - Parameter path: the lock file, made if missing; it stays behind, empty.
    /// - Parameter waiting: waits for the other process to end instead.
    package static func whileHolding<Result>(_ path: String, mode: UInt32 = 0o644, waiting: Bool = false, _ work: () throws(Problems) -> Result) throws(Problems) -> Result? {
        let descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC, mode_t(mode))
        guard descriptor >= 0 else { throw Problems(FileError(.write, path).diagnostic) }
        // Unlocked by hand: a process that another thread has just forked still holds the descriptor.
        defer {
            flock(descriptor, LOCK_UN)
            close(descriptor)
        }
        guard flock(descriptor, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) == 0 else {
            if errno == EWOULDBLOCK { return nil }
            throw Problems(FileError(.write, path).diagnostic)
        }
        return try work()
    }
}
