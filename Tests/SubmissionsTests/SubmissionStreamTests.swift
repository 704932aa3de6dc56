import FileTree
import Foundation
import Submissions
import TestSupport
import Testing

/// Files of every format, recognised by name or by their first bytes, read piece by piece.
struct SubmissionStreamTests {
    private func texts(_ path: String, as format: SubmissionFormat? = nil) throws -> (texts: [String], numbers: [Int]) {
        let stream = try SubmissionStream(path, as: format)
        var texts: [String] = []
        var numbers: [Int] = []
        while let result = try stream.next() {
            switch result {
            case .success(let submission): texts.append(submission.text)
            case .failure(let refused): numbers.append(refused.number)
            }
        }
        return (texts, numbers)
    }

    private func file(_ name: String, _ text: String) throws -> String {
        let path = makeScratchFolder() + "/" + name
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    @Test(
        arguments: [
            ("a.txt", "Hej", .text), ("a.md", "{\"text\":\"Hej\"}", .text), ("a", "{\"text\":\"Hej\"}", .json), ("a.eml", "X: 1\n\nHej", .mail),
            ("a.eml", "From x Tue Oct 13 10:05:00 2026\nX: 1\n\nHej", .mail), ("a.txt", "From: a\nDate: b\n\nHej", .mail),
            ("a.csv", "Question\nHej", .csv), ("a", "ID,Question\n1,Hej", .csv), ("a", "Question: x\n1,Hej", .text), ("a", "From x Tue Oct 13 10:05:00 2026\nX: 1\n\nHej", .mail),
            ("a", "Från: mig\nTill: er\n\nHej", .text), ("a", "Question, answer\nHej", .text), ("a.CSV", "\u{FEFF}Fråga;Namn\nHej;x", .csv), ("a", "Ämne: x\n\nHej", .text),
        ] as [(String, String, Channel)])
    func `a format is recognised`(name: String, text: String, channel: Channel) throws {
        #expect(try SubmissionStream(file(name, text)).channel == channel)
        #expect(try texts(file(name, text)).texts.count == 1)
    }

    @Test func `records that lie across pieces are whole`() throws {
        let filler = String(repeating: "å", count: 20_000)
        let lines = (0..<40).map { "{\"text\":\"\($0) \(filler)\"}" }
        #expect(try texts(file("a.jsonl", lines.joined(separator: "\n"))).texts == (0..<40).map { "\($0) \(filler)" })
        let rows = (0..<40).map { "\($0),\"\($0)\n\"\"\(filler)\"\"\"\r\n" }
        #expect(try texts(file("a.csv", "ID,Question\r\n" + rows.joined())).texts == (0..<40).map { "\($0)\n\"\(filler)\"" })
        let mails = (0..<40).map { "From x Tue Oct 13 10:05:00 2026\nContent-Type: text/plain; charset=utf-8\n\n\($0) \(filler)\n\n" }
        #expect(try texts(file("a.mbox", mails.joined())).texts == (0..<40).map { "\($0) \(filler)" })
    }

    @Test func `a Maildir is read file by file`() throws {
        let folder = makeScratchFolder()
        for name in ["cur", "new", "tmp"] { try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true) }
        try Data("X: 1\n\nett".utf8).write(to: URL(filePath: folder + "/cur/1:2,S"))
        try Data("inte mejl".utf8).write(to: URL(filePath: folder + "/new/2"))
        try Data("X: 1\n\ntre".utf8).write(to: URL(filePath: folder + "/new/3"))
        try Data("X: 1\n\nhalv".utf8).write(to: URL(filePath: folder + "/tmp/4"))
        let read = try texts(folder)
        #expect(read.texts == ["ett", "tre"] && read.numbers == [2])
    }

    @Test func `what is not there cannot be read`() {
        #expect(throws: FileError.self) { try SubmissionStream("/nowhere/at/all") }
        #expect(throws: FileError.self) { try SubmissionStream(makeScratchFolder()) }
    }
}
