import Foundation
import Testing

/// Each folder of Cases is a small story: `input/` is copied to an empty folder, the lines of `commands` run there in a shell with the
/// real executables, and what they print, with their exit status, must equal `expected/transcript`. Files that the commands make in
/// the folder `kept/` must equal `expected/kept/`, byte for byte; an expected file that was not made fails too.
///
/// `RECORD=1 swift test --filter EndToEndTests` writes what happened as the new expectation: read the difference before you commit it.
struct TranscriptTests {
    private static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []).filter { !$0.hasPrefix(".") && $0 != "shared" }.sorted()

    @Test(arguments: names)
    func `the story goes as written`(name: String) throws {
        let folder = Self.cases.appending(path: name)
        let scratch = FileManager.default.temporaryDirectory.appending(path: "answerbank-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let input = folder.appending(path: "input")
        if FileManager.default.fileExists(atPath: input.path) {
            try FileManager.default.copyItem(at: input, to: scratch)
        } else {
            try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(at: Self.cases.appending(path: "shared/themes"), to: scratch.appending(path: "themes"))
        let transcript = try Shell(folder: scratch).transcript(of: String(contentsOf: folder.appending(path: "commands"), encoding: .utf8))
        let expected = folder.appending(path: "expected")
        let kept = Self.files(below: scratch.appending(path: "kept"))
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try? FileManager.default.removeItem(at: expected)
            try FileManager.default.createDirectory(at: expected, withIntermediateDirectories: true)
            try Data(transcript.utf8).write(to: expected.appending(path: "transcript"))
            if !kept.isEmpty { try FileManager.default.copyItem(at: scratch.appending(path: "kept"), to: expected.appending(path: "kept")) }
            return
        }
        let lines = transcript.split(separator: "\n", omittingEmptySubsequences: false)
        let wantedLines = try String(contentsOf: expected.appending(path: "transcript"), encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        let differing = zip(lines, wantedLines).enumerated().first { $1.0 != $1.1 }
        #expect(differing == nil, "line \((differing?.offset ?? 0) + 1)")
        #expect(lines.count == wantedLines.count)
        let wanted = Self.files(below: expected.appending(path: "kept"))
        #expect(kept.keys.sorted() == wanted.keys.sorted())
        for (path, bytes) in wanted {
            #expect(kept[path].map { String(decoding: $0, as: UTF8.self) } == String(decoding: bytes, as: UTF8.self), "\(path)")
        }
    }

    @Test func `there are stories`() {
        #expect(Self.names.count >= 5)
    }

    /// Relative path → bytes; hidden files are the tools' own notes and left out.
    private static func files(below folder: URL) -> [String: Data] {
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
        var files: [String: Data] = [:]
        for case let path as String in walk where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = FileManager.default.contents(atPath: folder.appending(path: path).path) }
        }
        return files
    }
}
