import Diagnostics
import FileTree
import Glibc
import KnowledgeBank
import TestSupport

/// A bank in a temporary folder of its own, which goes when the last copy of the value goes.
///
/// It begins as the smallest bank in which nothing is wrong (`minimal`), so that every problem comes from what a test has changed.
struct BankFolder {
    private let folder: TemporaryFolder
    var root: String { folder.path }

    /// The day on which every bank of these tests is checked.
    static let today = day("2026-11-20")

    /// - Parameters:
    ///   - files: texts by path, added to the minimal bank or put in place of its files.
    ///   - without: paths of the minimal bank that are left out.
    init(_ files: [String: String] = [:], without: [String] = []) throws {
        folder = try TemporaryFolder()
        for (path, text) in BankFolder.minimal.merging(files, uniquingKeysWith: { $1 }) where !without.contains(path) { try write(text, to: path) }
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        if let folder = FileTree.parent(of: root + "/" + path) { try FileTree.makeFolder(folder) }
        try FileTree.create(bytes, at: root + "/" + path)
    }

    func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

    func bytes(of path: String) throws -> [UInt8] { try FileTree.read(root + "/" + path) }

    func link(_ path: String, to target: String) throws {
        guard symlink(target, root + "/" + path) == 0 else { throw NoFolder(code: errno) }
    }

    /// A second name for a file, which takes no room.
    func share(_ path: String, as other: String) throws {
        guard Glibc.link(root + "/" + path, root + "/" + other) == 0 else { throw NoFolder(code: errno) }
    }

    /// Reads and checks the bank as `answerbank check` does.
    func checked() -> CheckedFolder {
        let (bank, found) = Bank.read(root)
        guard let bank else { return CheckedFolder(root: root, bank: nil, publishable: nil, problems: found.inFileOrder()) }
        let (publishable, more) = BankCheck.run(bank, today: BankFolder.today)
        return CheckedFolder(root: root, bank: bank, publishable: publishable, problems: (found + more).inFileOrder())
    }

    /// The answer in a file of the minimal bank, or of that name.
    func answer(_ id: String = "rent", _ language: String = "sv") throws -> Answer {
        guard let id = AnswerID(id), let language = LanguageTag(language), let answer = Bank.read(root).bank?.answer(id, in: language) else { throw NoFolder(code: ENOENT) }
        return answer
    }
}

private final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = makeScratchFolder()
    }

    deinit { try? FileTree.removeFolder(path) }
}

struct NoFolder: Error { let code: Int32 }

/// What is to be known of a bank after it was read and checked.
struct CheckedFolder {
    let root: String
    /// nil where bank.yaml cannot be used.
    let bank: Bank?
    let publishable: Bank?
    let problems: [Diagnostic]

    /// `path:line:column id`, paths from the root of the bank; a hyphen stands for a missing place.
    var lines: [String] {
        problems.map { "\(shown($0.place)) \($0.id.rawValue)" }.sorted()
    }

    func shown(_ place: Place?) -> String {
        guard let place = place?.description else { return "-" }
        return place.hasPrefix(root + "/") ? String(place.dropFirst(root.count + 1)) : place
    }

    /// The only problem with this id, or nil.
    func problem(_ id: DiagnosticID) -> Diagnostic? {
        let found = problems.filter { $0.id == id }
        return found.count == 1 ? found[0] : nil
    }
}

func day(_ text: String) -> Day { Day(text) ?? .earliest }
func month(_ text: String) -> Month { Month(text) ?? Month(of: .earliest) }
