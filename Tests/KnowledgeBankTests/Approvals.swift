import Crypto
import Diagnostics
import KnowledgeBank
import Testing

/// The digest of `text`, worked out apart from the code under test: all of its lines but those of the front matter that begin with
/// `approved:`, line ends as they are.
func digest(of text: String) -> String {
    var hyphens = 0
    var kept: [UInt8] = []
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if line.starts(with: "---".utf8) { hyphens += 1 }
        if hyphens != 1 || !line.starts(with: "approved:".utf8) { kept += line + [0x0A] }
    }
    kept.removeLast()
    let digits = SHA256.hash(data: kept).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return "sha256-" + digits.joined()
}

extension BankFolder {
    /// A bank of one answer whose policy asks for approvals.
    static func recorded(_ text: String = BankFolder.answer(), unapproved: String = "refuse", _ files: [String: String] = [:]) throws -> BankFolder {
        let settings = BankFolder.settings("unapproved: \(unapproved)", policy: "recorded")
        return try BankFolder(["bank.yaml": settings, "answers/rent.sv.md": text].merging(files) { $1 }, without: ["answers/other.sv.md"])
    }

    func text(of path: String) throws -> String { String(decoding: try bytes(of: path), as: UTF8.self) }

    /// Approves the answer `rent` and writes the file; gives the number of people who stand in it, or nil where this one stood there already.
    @discardableResult
    func approve(as moderator: String, in text: String = "2026-11", path: String = "answers/rent.sv.md") throws -> Int? {
        switch try Approving.approve(try answer(), by: try #require(ModeratorID(moderator)), in: month(text)) {
        case .already: return nil
        case .recorded(let bytes, let people):
            try write(bytes, to: path)
            return people
        }
    }
}
