import FoundationEssentials

/// The files of Fixtures.
enum Fixtures {
    static func path(_ name: String, file: String = #filePath) -> String {
        let folder = file.utf8.lastIndex(of: 0x2F).map { file[...$0] } ?? ""
        return folder + "Fixtures/" + name
    }

    static func decoded<Value: Decodable>(_ type: Value.Type, _ name: String) throws -> Value {
        guard let data = FileManager.default.contents(atPath: path(name)) else { throw CocoaError(.fileReadNoSuchFile) }
        return try JSONDecoder().decode(type, from: data)
    }

    static func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }
}
