import Crypto
import Diagnostics
import FileTree
import Glibc
import KnowledgeBank
import Ledger
import Submissions

import TestSupport
import Testing

@testable import Moderation

/// An empty folder for one test, removed at its end.
final class Scratch: Sendable {
    let path: String

    init() {
        path = makeScratchFolder()
    }

    deinit { try? FileTree.removeFolder(path) }

    func write(_ text: String, to name: String) throws {
        let file = path + "/" + name
        if let folder = FileTree.parent(of: file) { try FileTree.makeFolder(folder) }
        try FileTree.write(Array(text.utf8), to: file)
    }

    func read(_ name: String) -> String? { (try? FileTree.read(path + "/" + name)).map { String(decoding: $0, as: UTF8.self) } }
}

/// A desk with the moderators m1, m2 and m3 in a folder of its own. The keys are those of one desk, made and unlocked once: scrypt takes
/// its time.
final class TestDesk: Sendable {
    private let scratch = Scratch()
    let desk: Desk

    init() throws {
        try FileTree.makeFolder(scratch.path + "/desk", mode: 0o700)
        for (path, bytes) in try TestDesk.made.get().files.sorted(by: { $0.key < $1.key }) {
            let file = scratch.path + "/desk/" + path
            if path.hasSuffix("/") { try FileTree.makeFolder(file, mode: 0o700) } else { try FileTree.write(bytes, to: file, mode: 0o600) }
        }
        desk = try Desk(opening: scratch.path + "/desk")
    }

    static let passphrases = ["m1", "m2", "m3"].map { (moderator: $0, passphrase: "lösen för \($0) äpple") }
    static var recovery: String { get throws { try made.get().recovery } }

    private static let made: Result<(files: [String: [UInt8]], recovery: String), any Error> = Result {
        let scratch = Scratch()
        let recovery = try DeskSetup.create(scratch.path + "/desk", language: "sv", passphrases)
        return (try everyFile(below: scratch.path + "/desk"), recovery)
    }

    /// 2026-11-22, 14:27 and 13 seconds.
    static let now = Clock(seconds: 1_795_305_600 + 14 * 3600 + 27 * 60 + 13)
    static func later(hours: Int) -> Clock { Clock(seconds: now.seconds + hours * 3600) }

    func handling(_ moderator: String, at clock: Clock = now) throws -> Handling { try Handling(desk, as: moderator, at: clock) }

    @discardableResult
    func importing(_ text: String, language: String? = nil, dryRun: Bool = false) throws -> Importing.Report { try importing(Array(text.utf8), language: language, dryRun: dryRun) }

    func importing(_ bytes: [UInt8], language: String? = nil, dryRun: Bool = false) throws -> Importing.Report {
        var importing = try Importing(into: desk, at: TestDesk.now, language: language, dryRun: dryRun)
        try importing.run(bytes)
        return importing.report
    }

    /// A new item, taken as far as `state`: m1 writes and proposes, m2 agrees.
    func item(_ state: ItemState = .received, text: [UInt8] = answerText(), bank: TestBank? = nil) throws -> String {
        let id = try importing("Kan jag få hjälp med hyran? \(RandomMark.next())").imported[0]
        let (m1, m2) = (try handling("m1"), try handling("m2"))
        let path: [ItemState] = [.received, .triaged, .drafted, .proposed, .approved, .published]
        let last = path.firstIndex(of: state) ?? (state == .returned ? 3 : 0)
        if last >= 1 { _ = try m1.triage(id, language: nil, topics: [TopicID("money")].compactMap(\.self)) }
        if last >= 2 { _ = try m1.draft(id, answerID: AnswerID("rent-help")) { _ in text } }
        if last >= 3 { _ = try m1.propose(id, masksConfirmed: false) }
        if last >= 4 { _ = try m2.approve(id) }
        if last >= 5 {
            let bank = try bank ?? TestBank()
            try withExtendedLifetime(bank) { _ = try m2.publish(id, to: bank.folder) }
        }
        if state == .returned { _ = try m2.giveBack(id, note: "mer om hyran") }
        switch state {
        case .rejected: _ = try m2.reject(id, note: "ingen fråga")
        case .merged: _ = try m2.merge(id, with: #require(AnswerID("deposit")), in: nil)
        case .referred: _ = try m2.refer(id, to: "socialjour", note: nil, mayHaveToBeReported: false)
        case .expired: _ = try m2.expire(id, note: "inget mer hördes")
        default: break
        }
        return id
    }

    func item(_ id: String) throws -> Item { try Item(id, in: desk) }

    /// All months in which anything of a test can have happened.
    var ledgerMonths: ClosedRange<Ledger.Month> { Ledger.Month("2026-01")!...Ledger.Month("2030-12")! }

    func unlocked(_ moderator: String = "m1") throws -> UnlockedKeys {
        let (own, authority) = try #require(TestDesk.own[moderator]).get()
        return UnlockedKeys(keys: desk.keys, holder: moderator, own: own, authority: authority)
    }

    private static let own = Dictionary(
        uniqueKeysWithValues: passphrases.map { moderator, passphrase in
            (
                moderator,
                Result<(Curve25519.KeyAgreement.PrivateKey, SymmetricKey), any Error> {
                    let desk = try TestDesk()
                    return try withExtendedLifetime(desk) {
                        let unlocked = try desk.desk.keys.unlock(moderator, secret: passphrase)
                        return (unlocked.own, unlocked.authority)
                    }
                }
            )
        })

    /// Every file of the desk, hidden ones included.
    var tree: [String: [UInt8]] { get throws { try everyFile(below: desk.folder) } }
}

extension DeskKeys {
    func open(_ sealed: [UInt8], item: String, holder: String, secret: String) throws(Problems) -> [UInt8] { try unlock(holder, secret: secret).open(sealed, item: item) }

    func mark(of bytes: [UInt8]) throws(Problems) -> String { try setAsideMarker().mark(of: bytes) }
}

/// Makes messages differ, so that none is known already: eight small words, since others may be masked.
private enum RandomMark {
    static func next() -> String { (0..<8).map { _ in ["och", "men", "så", "nu", "här", "där", "inte", "bara"].randomElement() ?? "" }.joined(separator: " ") }
}

/// Every file below `folder` by its path, hidden ones included, and every folder with no bytes and a slash behind its name.
func everyFile(below folder: String, _ inner: String = "") throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileTree.names(in: folder + "/" + inner) {
        let path = inner + name
        if FileTree.kind(of: folder + "/" + path) == .folder {
            files[path + "/"] = []
            files.merge(try everyFile(below: folder, path + "/")) { $1 }
        } else {
            files[path] = try FileTree.read(folder + "/" + path)
        }
    }
    return files
}

/// Rights of a file or folder.
func mode(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : nil
}

/// What `work` complains of; nothing where it succeeds.
func problems<Result>(_ work: () throws -> Result) -> [Diagnostic] {
    do {
        _ = try work()
        return []
    } catch {
        return (error as? Problems)?.all ?? [Diagnostic(.fileUnreadable, at: nil)]
    }
}

func ids<Result>(_ work: () throws -> Result) -> [DiagnosticID] { problems(work).map(\.id) }
