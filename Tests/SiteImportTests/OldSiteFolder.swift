import Diagnostics
import FileTree
import KnowledgeBank
import TestSupport

@testable import SiteImport

/// An old site and a bank in a folder of their own, which goes with them.
final class OldSiteFolder {
    let path = makeScratchFolder()

    /// - Parameters:
    ///   - files: of the old site, by path.
    ///   - bank: further files of the bank, whose languages are sv, en and fi and whose topics are economy and housing.
    init(_ files: [String: String], bank: [String: String] = [:]) throws {
        let usual = [
            "bank.yaml": "format: 1\nname: Bank\nbase-url: https://a.example/\nlanguages: [sv, en, fi]\npolicy: open\n",
            "topics.yaml": "- {id: economy, name: {sv: Ekonomi, en: Money}}\n- {id: housing, name: {sv: Boende, en: Housing}}\n",
        ]
        for (name, text) in files { try write(text, to: "old/" + name) }
        for (name, text) in usual.merging(bank, uniquingKeysWith: { $1 }) { try write(text, to: "bank/" + name) }
        try FileTree.makeFolder(path + "/old")
    }

    deinit { try? FileTree.removeFolder(path) }

    private func write(_ text: String, to name: String) throws {
        let path = self.path + "/" + name
        if let folder = FileTree.parent(of: path) { try FileTree.makeFolder(folder) }
        try FileTree.create(Array(text.utf8), at: path)
    }

    /// - Parameter input: a file of the old site; nil for the folder.
    func plan(_ map: String? = nil, kind: SiteKind? = nil, topic: String? = nil, baseURL: String? = nil, language: String? = nil, input: String? = nil) throws -> ImportPlan {
        var fields = ImportMap()
        if let map { fields = try ImportMap(reading: SourceFile(path: "map.yaml", bytes: Array(map.utf8))) }
        fields = fields.with(kind: kind, defaultTopic: topic.flatMap { TopicID($0) }, baseURL: baseURL)
        let site = SiteImport(
            input: path + "/old" + (input.map { "/" + $0 } ?? ""), map: fields, language: language.flatMap { LanguageTag($0) }, today: Day(year: 2026, month: 11, day: 22) ?? .earliest)
        guard let bank = Bank.read(path + "/bank").bank else { throw Problems([]) }
        return try site.plan(into: bank)
    }
}

extension ImportPlan {
    func text(_ path: String) -> String? { answers.first { $0.path == "answers/" + path }.map { String(decoding: $0.bytes, as: UTF8.self) } }

    var paths: [String] { answers.map { String($0.path.dropFirst("answers/".count)) }.sorted() }

    /// `id` or `id key=value` for each problem.
    var found: [String] {
        problems.map { problem in ([problem.id.rawValue] + problem.arguments.sorted { $0.key < $1.key }.filter { $0.key != "known" }.map { "\($0.key)=\($0.value)" }).joined(separator: " ") }
    }
}
