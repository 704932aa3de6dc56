import FileTree
import Foundation
import Submissions
import TestSupport
import Testing

/// Which files may be deleted after they were read.
struct SourcesTests {
    private func file(_ name: String, _ text: String, in folder: String = makeScratchFolder()) throws -> String {
        let path = folder + "/" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    private func sources(_ path: String) throws -> [Source] {
        let stream = try SubmissionStream(path)
        while try stream.next() != nil {}
        return stream.sources
    }

    @Test func `a file is a source once all of it was handed out`() throws {
        let path = try file("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")
        let stream = try SubmissionStream(path)
        for _ in 0..<2 {
            _ = try stream.next()
            #expect(stream.sources.isEmpty)
        }
        #expect(try stream.next() == nil)
        #expect(stream.sources.map(\.path) == [path] && stream.sources.allSatisfy { $0.isUnchanged() })
    }

    @Test(arguments: [("a.txt", "Hej"), ("a.json", "[]"), ("a.csv", "ID,Question\n1,\"a"), ("a.csv", ""), ("a.eml", "X: 1\n\nHej"), ("a.mbox", "From x Tue Oct 13 10:05:00 2026\nX: 1\n\nHej")])
    func `files of every format are`(name: String, text: String) throws {
        let path = try file(name, text)
        #expect(try sources(path).map(\.path) == [path])
    }

    @Test func `what changed since is known`() throws {
        let longer = try file("a.txt", "Hej")
        let other = try file("b.txt", "Hej")
        let same = try file("c.txt", "Hej")
        let link = try file("d.txt", "Hej")
        let read = try [longer, other, same, link].flatMap(sources)
        try #require(read.count == 4 && read.allSatisfy { $0.isUnchanged() })
        let handle = try #require(FileHandle(forWritingAtPath: longer))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("!".utf8))
        try handle.close()
        try FileManager.default.removeItem(atPath: other)
        try FileManager.default.moveItem(atPath: link, toPath: link + "2")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link + "2")
        #expect(read.map { $0.isUnchanged() } == [false, false, true, false])
        try FileManager.default.moveItem(atPath: same, toPath: other)
        #expect(read.map { $0.isUnchanged() } == [false, false, false, false])
    }

    @Test func `a file that grows while it is read is none`() throws {
        let path = try file("a.jsonl", String(repeating: "{\"text\":\"a\"}\n", count: 50_000))
        let stream = try SubmissionStream(path)
        _ = try stream.next()
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("{\"text\":\"b\"}\n".utf8))
        try handle.close()
        while try stream.next() != nil {}
        #expect(stream.sources.isEmpty)
    }

    @Test func `bytes in memory and links are none`() throws {
        let stream = try SubmissionStream(Array("Hej".utf8))
        while try stream.next() != nil {}
        #expect(stream.sources.isEmpty)
        let path = try file("a.txt", "Hej")
        try FileManager.default.createSymbolicLink(atPath: path + ".lnk", withDestinationPath: path)
        #expect(try sources(path + ".lnk").map { $0.isUnchanged() } == [false])
    }

    @Test(.timeLimit(.minutes(10)))
    func `what cannot be read in a Maildir hides nothing behind it`() throws {
        let folder = makeScratchFolder()
        for name in ["cur", "new/3", "new"] { try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true) }
        let first = try file("1", "X: 1\n\nett", in: folder + "/cur")
        try FileManager.default.createSymbolicLink(atPath: folder + "/new/2", withDestinationPath: "nowhere")
        #expect(mkfifo(folder + "/new/4", 0o600) == 0)
        let last = try file("5", "X: 1\n\ntvå", in: folder + "/new")
        let stream = try SubmissionStream(folder)
        var seen: [String] = []
        while true {
            do {
                guard let result = try stream.next() else { break }
                seen.append(try result.get().text)
            } catch let error as FileError {
                seen.append(String(error.path.suffix(5)))
            }
        }
        #expect(seen == ["ett", "new/2", "new/3", "new/4", "två"])
        #expect(stream.sources.map(\.path) == [first, last])
    }
}
