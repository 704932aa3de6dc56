internal import FileTree

/// JSON from forms and scripts: one object, a list, or an object per line. Objects per line are read as they come; the others are held whole.
struct JSONRecords: RecordReader {
    private enum Shape {
        case unknown, lines, read
    }

    private let maps: [FieldMap]
    private var shape = Shape.unknown

    init(maps: [FieldMap]) { self.maps = maps }

    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]? {
        if case .unknown = shape {
            guard try beginsWithLine(window) else {
                shape = .read
                return read(try window.takeAll())
            }
            shape = .lines
        }
        guard case .lines = shape else { return nil }
        while let (line, isWhole) = try JSONRecords.line(from: window) {
            guard isWhole else { return [.failure(Refusal(.tooLarge, line, isIncomplete: true))] }
            if !line.allSatisfy(Bytes.isSpace) { return [JSONSubmission.read(line, maps)] }
        }
        return nil
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

    private func read(_ bytes: [UInt8]) -> [Outcome] {
        let parts = JSONRecords.elements(of: bytes) ?? (JSONSubmission.isObject(bytes) ? [bytes] : JSONRecords.lines(of: bytes))
        // Not one object: a message in brackets, or a damaged file. It is set aside as a whole, not in shreds.
        let isTaken = parts.isEmpty || parts.contains(where: JSONSubmission.isObject)
        return (isTaken ? parts : [bytes]).map { JSONSubmission.read($0, maps) }
    }

    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0x0A).filter { !$0.allSatisfy(Bytes.isSpace) }.map(Array.init)
    }

    /// The bytes of each element of a JSON list; nil where the bytes are no list. The elements themselves are not looked at, so that a
    /// broken one does not hide the others.
    private static func elements(of bytes: [UInt8]) -> [[UInt8]]? {
        guard bytes.first(where: { !Bytes.isSpace($0) }) == 0x5B, bytes.last(where: { !Bytes.isSpace($0) }) == 0x5D else { return nil }
        var elements: [[UInt8]] = []
        var current: [UInt8] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        var isClosed = false
        for byte in bytes {
            // Something behind the closing bracket: no list, and nothing of it may be lost.
            if isClosed, !Bytes.isSpace(byte) { return nil }
            let isInside = depth > 1 || (depth == 1 && byte != 0x5D && (byte != 0x2C || isInString))
            if isInside { current.append(byte) }
            if isInString {
                if isEscaped { isEscaped = false } else if byte == 0x5C { isEscaped = true } else if byte == 0x22 { isInString = false }
                continue
            }
            switch byte {
            case 0x22: isInString = true
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D:
                depth -= 1
                isClosed = depth == 0
            case 0x2C where depth == 1:
                elements.append(current)
                current = []
            default: break
            }
        }
        if !current.allSatisfy(Bytes.isSpace) || !elements.isEmpty { elements.append(current) }
        return elements
    }
}
