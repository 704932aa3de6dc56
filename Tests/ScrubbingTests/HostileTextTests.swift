import Foundation
import Scrubbing
import Testing

/// Texts that once broke something, or might: each is answered, with findings that lie in it.
@MainActor struct HostileTextTests {
    private struct Line: Decodable {
        let id: String
        let text: String
    }

    @Test(arguments: ["sv", "fi", "da", "en"])
    func `every text is answered`(language: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/hostile.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        #expect(lines.count > 30)
        for line in lines where line.text.utf8.count < 4_000 {
            let count = line.text.unicodeScalars.count
            #expect(try scrub(line.text, language: language).findings.allSatisfy { !$0.scalars.isEmpty && $0.scalars.upperBound <= count }, "\(line.id)")
        }
    }
}
