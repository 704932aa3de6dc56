import FoundationEssentials

/// Why a submission was set aside.
struct SetAsideNote: Decodable {
    let reason: String
    let at: String
    let known: String

    init?(_ bytes: [UInt8]) {
        guard let note = try? JSONDecoder().decode(SetAsideNote.self, from: Data(bytes)) else { return nil }
        self = note
    }
}
