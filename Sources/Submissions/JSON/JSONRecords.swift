internal import FileTree

/// JSON from forms and scripts: one object, a list, or an object per line. Objects per line are read as they come; of the others the bytes are held
/// whole.
struct JSONRecords: RecordReader {
    private enum Shape {
        case unknown, lines
        case parts([UInt8], ArraySlice<Range<Int>>)
    }

    private let maps: [FieldMap]
    private var shape = Shape.unknown

    init(maps: [FieldMap]) { self.maps = maps }

    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]? {
        if case .unknown = shape {
            guard try beginsWithLine(window) else {
                let bytes = try window.takeAll()
                let parts = JSONRecords.parts(of: bytes)
                shape = .parts(bytes, parts[...])
                return parts.count > JSONElements.limit ? refused(bytes) : next(of: bytes, parts[...])
            }
            shape = .lines
        }
        if case .parts(let bytes, let parts) = shape { return next(of: bytes, parts) }
        while let (line, isWhole) = try JSONRecords.line(from: window) {
            guard isWhole else { return [.failure(Refusal(.tooLarge, line, isIncomplete: true))] }
            if !line.allSatisfy(Bytes.isSpace) { return [JSONSubmission.read(line, maps)] }
        }
        return nil
    }

    private mutating func next(of bytes: [UInt8], _ parts: ArraySlice<Range<Int>>) -> [Outcome]? {
        guard let part = parts.first else { return nil }
        shape = .parts(bytes, parts.dropFirst())
        return [JSONSubmission.read(Array(bytes[part]), maps)]
    }

    private mutating func refused(_ bytes: [UInt8]) -> [Outcome] {
        shape = .parts([], [])
        return [.failure(Refusal(.tooLarge, bytes))]
    }

    /// Where each object lies. What holds none is a message in brackets, or a damaged file: it is set aside as a whole, not in shreds.
    private static func parts(of bytes: [UInt8]) -> [Range<Int>] {
        let parts = JSONElements.ofList(bytes) ?? (JSONSubmission.isObject(bytes) ? [bytes.indices] : JSONElements.ofLines(bytes))
        return parts.isEmpty || parts.contains { JSONSubmission.isObject(Array(bytes[$0])) } ? parts : [bytes.indices]
    }

    /// Whether the first line is an object of its own and more follows.
    private func beginsWithLine(_ window: ByteWindow) throws(FileError) -> Bool {
        var scanned = 0
        while true {
            let rest = window.rest
            let begin = rest.firstIndex { !Bytes.isSpace($0) } ?? rest.endIndex
            guard let end = rest[max(begin, rest.startIndex + scanned)...].firstIndex(of: 0x0A) else {
                scanned = rest.count
                if window.isAtEnd { return false }
                try window.grow()
                continue
            }
            return !(window.isAtEnd && rest[end...].allSatisfy(Bytes.isSpace)) && JSONSubmission.isObject(Array(rest[begin..<end]))
        }
    }

    /// Without its line feed, or the beginning of one that is too long to be held; nil at the end.
    private static func line(from window: ByteWindow) throws(FileError) -> (bytes: [UInt8], isWhole: Bool)? {
        var scanned = 0
        while !window.isUsedUp {
            let rest = window.rest
            if let end = rest[(rest.startIndex + scanned)...].firstIndex(of: 0x0A) {
                var line = window.take(end + 1 - rest.startIndex)
                line.removeLast()
                return (line, true)
            }
            if window.isAtEnd { return (window.take(rest.count), true) }
            if window.isFull {
                let line = window.take(rest.count)
                try skipLine(in: window)
                return (line, false)
            }
            scanned = rest.count
            try window.grow()
        }
        return nil
    }

    private static func skipLine(in window: ByteWindow) throws(FileError) {
        while !window.isUsedUp {
            let rest = window.rest
            if let end = rest.firstIndex(of: 0x0A) { return window.skip(end + 1 - rest.startIndex) }
            window.skip(rest.count)
            try window.grow()
        }
    }
}
