internal import FileTree
import Glibc

/// The messages of an mbox (RFC 4155), one at a time.
///
/// A message begins behind a line "From ADDRESS TIME" that stands at the beginning or after a blank line. A line of a text that begins with "From "
/// but holds no year and time is none, since not every program writes ">From " there. What was written so is given back (mboxrd). Of a message that is
/// larger than what is held the beginning is refused; the next one is read.
struct MboxRecords: RecordReader {
    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]? {
        if window.rest.isEmpty { try window.grow() }
        guard !window.isUsedUp else { return nil }
        var scanned = 0
        while true {
            if let end = MboxRecords.end(in: window.rest, &scanned, isAll: window.isAtEnd) { return [MboxRecords.outcome(window.take(end))] }
            if window.isFull { return [try MboxRecords.beginning(of: window, scanned)] }
            try window.grow()
        }
    }

    /// What is kept of a message that is too large. The window then begins behind the message.
    private static func beginning(of window: ByteWindow, _ scanned: Int) throws(FileError) -> Outcome {
        // Whether a separator follows a blank line shows in the bytes before it, which therefore stay.
        let context = 4
        let kept = window.take(scanned - context)
        var scanned = context
        while true {
            if let end = end(in: window.rest, &scanned, isAll: window.isAtEnd) {
                window.skip(end)
                return .failure(Refusal(.tooLarge, kept, isIncomplete: true))
            }
            window.skip(max(0, scanned - context))
            scanned = min(scanned, context)
            try window.grow()
        }
    }

    private static func outcome(_ record: [UInt8]) -> Outcome {
        var message = record
        if isSeparator(message.prefix { $0 != 0x0A }) {
            let line = message.firstIndex(of: 0x0A).map { $0 + 1 } ?? message.count
            message.removeSubrange(..<line)
        }
        return MailSubmissions.read(unescaped(message), original: record)
    }

    /// Where the record that begins with `bytes` ends; nil where more bytes are needed to say.
    private static func end(in bytes: ArraySlice<UInt8>, _ scanned: inout Int, isAll: Bool) -> Int? {
        bytes.withUnsafeBytes { bytes in
            while let base = bytes.baseAddress, let hit = memchr(base + scanned, 0x0A, bytes.count - scanned) {
                let feed = UnsafeRawPointer(hit) - base
                let line = feed + 1
                scanned = line
                guard bytes.count - line >= 5 || isAll else {
                    scanned = feed
                    return nil
                }
                guard bytes[line...].starts(with: "From ".utf8) else { continue }
                guard let stop = memchr(base + line, 0x0A, min(bytes.count - line, separatorLimit)) else {
                    if bytes.count - line >= separatorLimit { continue }
                    scanned = feed
                    return isAll ? bytes.count : nil
                }
                let lineEnd = UnsafeRawPointer(stop) - base
                let isAfterBlank = feed == 0 || bytes[feed - 1] == 0x0A || (bytes[feed - 1] == 0x0D && (feed == 1 || bytes[feed - 2] == 0x0A))
                if isAfterBlank, isSeparator(Array(bytes[line..<lineEnd])[...]) { return line }
            }
            scanned = bytes.count
            return isAll ? bytes.count : nil
        }
    }

    /// In bytes.
    private static let separatorLimit = 1000

    /// "From ", an address without spaces, and somewhere behind it a time with colons and a year.
    static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < separatorLimit, line.starts(with: "From ".utf8) else { return false }
        let words = line.dropFirst(5).split(whereSeparator: Bytes.isSpace)
        guard words.count >= 4 else { return false }
        return words.dropFirst().contains(where: isTime) && words.dropFirst().contains(where: isYear)
    }

    private static func isTime(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: 0x3A, omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(Bytes.isDigit) }
    }

    private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == 4 && word.allSatisfy(Bytes.isDigit) && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
    }

    /// ">From " at the beginning of a line gives "From ", ">>From " gives ">From ", as mboxrd writes them.
    private static func unescaped(_ message: [UInt8]) -> [UInt8] {
        guard Bytes.contains(Array(">From ".utf8), in: message) else { return message }
        var result: [UInt8] = []
        result.reserveCapacity(message.count)
        for line in message.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let quoted = line.drop { $0 == 0x3E }
            result += quoted.startIndex > line.startIndex && quoted.starts(with: "From ".utf8) ? line.dropFirst() : line
            result.append(0x0A)
        }
        result.removeLast()
        return result
    }
}
