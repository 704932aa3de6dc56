package import Diagnostics
import Glibc

/// A file operation that the system refused.
package struct FileError: Error, Sendable, Hashable {
    package enum Operation: Sendable {
        case read, write
    }

    package let operation: Operation
    package let path: String
    /// The system's error number; nil where a rule of ours refused (`reason` says which).
    package let code: Int32?
    package let limit: Int?

    init(_ operation: Operation, _ path: String, code: Int32 = errno) {
        self.operation = operation
        self.path = path
        self.code = code
        limit = nil
    }

    init(tooLarge path: String, limit: Int) {
        operation = .read
        self.path = path
        code = nil
        self.limit = limit
    }

    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    package var diagnostic: Diagnostic {
        let place = Place(file: path)
        if let limit { return Diagnostic(.fileTooLarge, at: place, ["limit": limit < 1 << 20 ? "\(limit / 1024) KiB" : "\(limit / (1 << 20)) MB"]) }
        let code = code ?? 0
        if code == ENOSPC || code == EDQUOT { return Diagnostic(.diskFull, at: nil, ["path": path]) }
        if operation == .read, isMissing { return Diagnostic(.fileMissing, at: nil, ["path": path]) }
        if code == ELOOP { return Diagnostic(.fileLinkLoop, at: place, ["path": path]) }
        let reason = String(cString: strerror(code))
        return Diagnostic(operation == .read ? .fileUnreadable : .fileUnwritable, at: nil, ["path": path, "reason": reason])
    }
}

/// Turns what the system refused into a problem.
package func filing<Result>(_ work: () throws(FileError) -> Result) throws(Problems) -> Result {
    do {
        return try work()
    } catch {
        throw Problems(error.diagnostic)
    }
}
