import Foundation

/// The files of Fixtures.
enum Fixtures {
    static func lines<Line: Decodable>(_ name: String) -> [Line] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/" + name)
        let lines = (try? Data(contentsOf: file))?.split(separator: 0x0A) ?? []
        return lines.compactMap { try? JSONDecoder().decode(Line.self, from: $0) }
    }
}
