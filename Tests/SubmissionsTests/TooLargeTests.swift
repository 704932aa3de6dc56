import FileTree
import Foundation
import Submissions
import TestSupport
import Testing

/// Records that are larger than what is held: they are refused, what is behind them is read.
struct TooLargeTests {
    /// In bytes.
    private static let limit = 1 << 20

    private func results(_ name: String, _ pieces: [String]) throws -> (results: [String], incomplete: [Int], hasSource: Bool) {
        let path = makeScratchFolder() + "/" + name
        defer { try? FileManager.default.removeItem(atPath: path) }
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        for piece in pieces { try handle.write(contentsOf: Data(piece.utf8)) }
        try handle.close()
        let stream = try SubmissionStream(path, limit: Self.limit)
        var results: [String] = []
        var incomplete: [Int] = []
        while let result = try stream.next() {
            switch result {
            case .success(let submission): results.append(submission.text)
            case .failure(let refused):
                results.append(refused.reason.rawValue)
                if refused.isIncomplete { incomplete.append(refused.original.count) }
            }
        }
        return (results, incomplete, !stream.sources.isEmpty)
    }

    private static let separator = "From x@example.org Tue Oct 13 10:05:00 2026\n"
    private static let filler = String(repeating: String(repeating: "a", count: 1023) + "\n", count: 2000)

    /// A separator is one behind a blank line only, wherever the message is cut.
    @Test(arguments: ["", "\n", "\nFrom me to you\n", "a\n\(separator)", "\nFrom " + String(repeating: "b", count: 5000) + "\n"])
    func `a message of an mbox does not hide the next`(end: String) throws {
        let found = try results("a.mbox", [Self.separator, "X: 1\n\nett\n\n", Self.separator, "X: 1\n\n", Self.filler, end, "\n", Self.separator, "X: 1\n\ntre\n"])
        #expect(found.results == ["ett", "too-large", "tre"])
        #expect(found.incomplete.allSatisfy { $0 > Self.limit - 2000 && $0 <= Self.limit + (256 << 10) } && found.incomplete.count == 1)
        #expect(!found.hasSource)
    }

    @Test func `a message that ends the mbox is refused, too`() throws {
        let found = try results("a.mbox", [Self.separator, "X: 1\n\n", Self.filler])
        #expect(found.results == ["too-large"] && found.incomplete.count == 1 && !found.hasSource)
    }

    @Test func `a line of JSON does not hide the next`() throws {
        let long = "{\"text\":\"\(Self.filler.replacing("\n", with: " "))\"}\n"
        let found = try results("a.jsonl", ["{\"text\":\"ett\"}\n", long, "{\"text\":\"tre\"}\n"])
        #expect(found.results == ["ett", "too-large", "tre"] && found.incomplete.count == 1 && !found.hasSource)
    }

    @Test func `a mail of a Maildir does not hide the next`() throws {
        let folder = makeScratchFolder()
        try FileManager.default.createDirectory(atPath: folder + "/new", withIntermediateDirectories: true)
        for (name, text) in [("1", "ett"), ("2", Self.filler), ("3", "tre")] { try Data("X: 1\n\n\(text)".utf8).write(to: URL(filePath: folder + "/new/" + name)) }
        let stream = try SubmissionStream(folder, limit: Self.limit)
        #expect(try stream.next()?.get().text == "ett")
        #expect(throws: FileError.self) { try stream.next() }
        #expect(try stream.next()?.get().text == "tre")
        #expect(try stream.next() == nil)
        #expect(stream.sources.map { String($0.path.suffix(5)) } == ["new/1", "new/3"])
    }

    @Test func `a row of a table and what is behind it are refused as one`() throws {
        let found = try results("a.csv", ["ID,Question\n1,ett\n2,\"", Self.filler, "\"\n3,tre\n"])
        #expect(found.results == ["ett", "too-large"] && found.incomplete.count == 1 && !found.hasSource)
        let unclosed = try results("a.csv", ["ID,Question\n1,ett\n2,\"a\" \n", Self.filler])
        #expect(unclosed.results == ["ett", "unclosed-quote"] && unclosed.incomplete.count == 1 && !unclosed.hasSource)
    }

    @Test func `a row of headers is bounded, since every row carries it`() {
        func table(_ count: Int, _ rows: String) -> ReadSubmissions {
            let names = (0..<count).map { "Nr\($0)" }.joined(separator: ",")
            let map = FieldMap(channel: "x", questions: [.header("Question")], dropsOthers: true)
            return SubmissionReader.read(Array("\(names),Question\n\(rows)".utf8), as: .csv, maps: [map])
        }
        #expect(table(2000, String(repeating: ",", count: 2000) + "Hej\n").texts == ["Hej"])
        let large = table(200_000, "a\nb\n")
        #expect(large.reasons == [.tooLarge])
        #expect(large.refused.map(\.isIncomplete) == [false])
        #expect(large.originals.allSatisfy { $0.hasPrefix("Nr0,") && $0.hasSuffix("Question\na\nb\n") })
        #expect(SubmissionReader.read(Array(("\"" + String(repeating: "Fråga;", count: 10_000)).utf8), as: .csv).refused.count == 1)
    }
}
