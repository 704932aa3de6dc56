package import Diagnostics
import FileTree
import Parallel

extension Bank {
    /// Reads the content folder at `root`.
    /// - Parameter adding: answers that are read as if they stood at these paths: what the bank would be like with them.
    /// - Parameter reading: the files of the folder where somebody has read them before; else they are read from the disk.
    /// - Returns: the bank, as far as it can be read, and all that is wrong with single files; nil where bank.yaml cannot be used.
    package static func read(_ root: String, adding: [String: [UInt8]] = [:], from files: BankFiles? = nil) -> (bank: Bank?, problems: [Diagnostic]) {
        let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
        var problems: [Diagnostic] = []
        let settings: BankSettings
        do throws(Problems) {
            guard FileTree.kind(of: root + "/bank.yaml") != nil else { throw Problems(Diagnostic(.bankMissing, at: nil, ["path": root])) }
            let file = try textFile(root + "/bank.yaml", files)
            let (read, found) = try BankSettings.read(file)
            settings = read
            problems += found
        } catch {
            return (nil, error.all)
        }
        let topicsFile = registry(root + "/topics.yaml", files, &problems)
        let contactsFile = registry(root + "/contacts.yaml", files, &problems)
        let glossaryFile = registry(root + "/glossary.yaml", files, &problems)
        let topics = topicsFile.map { Topic.readAll($0, languages: settings.languages, into: &problems) } ?? []
        let contacts = contactsFile.map { Contact.readAll($0, languages: settings.languages, into: &problems) } ?? []
        let glossary = glossaryFile.map { GlossaryEntry.readAll($0, into: &problems) } ?? []
        let accessibilityFile = registry(root + "/accessibility.yaml", files, &problems)
        let accessibility = accessibilityFile.flatMap { AccessibilityStatement.read($0, languages: settings.languages, into: &problems) }
        let answers = texts(in: root + "/answers", adding: adding, files, settings, &problems) { Answer.read($0, id: $1, language: $2, isSound: $3) }
        let pages = texts(in: root + "/pages", files, settings, &problems) { Page.read($0, id: $1, language: $2, isSound: $3) }
        problems += duplicates(of: answers)
        let bank = Bank(
            settings: settings, topics: topics, topicsFile: topicsFile, contacts: contacts, contactsFile: contactsFile, glossary: glossary, accessibility: accessibility,
            answers: answers, pages: pages)
        return (bank, problems)
    }

    private static func registry(_ path: String, _ files: BankFiles?, _ problems: inout [Diagnostic]) -> SourceFile? {
        guard FileTree.kind(of: path) != nil else { return nil }
        do {
            return try textFile(path, files)
        } catch {
            problems += error.all
            return nil
        }
    }

    private static func textFile(_ path: String, _ files: BankFiles?, limit: Int = TextFile.limit) throws(Problems) -> SourceFile {
        guard let bytes = files?.bytes[path] else { return try TextFile.read(path, shownAs: path, limit: limit) }
        return try TextFile.checked(bytes, shownAs: path, limit: limit)
    }

    /// In bytes. Markdown has inputs that take quadratic time; below this size they stay short of harm, and no answer comes near it.
    package static let answerLimit = 64 * 1024

    /// Every `ID.LANG.md` below a folder, read in parallel; the order of files decides the order of problems.
    private static func texts<Of: Sendable>(
        in folder: String, adding: [String: [UInt8]] = [:], _ files: BankFiles?, _ settings: BankSettings, _ problems: inout [Diagnostic],
        _ read: @Sendable (SourceFile, ID<Of>, LanguageTag, _ isSound: Bool) -> (Of?, [Diagnostic])
    ) -> [Of] {
        let paths = Set(files?.paths(in: folder) ?? Self.paths(in: folder, &problems)).union(adding.keys.filter { $0.hasPrefix(folder + "/") })
        let results = Parallel.map(paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }) { path -> (Of?, [Diagnostic]) in
            do throws(Problems) {
                guard path.hasSuffix(".md") else { throw Problems(Diagnostic(.fileUnexpected, at: Place(file: path))) }
                let (id, language): (ID<Of>, LanguageTag) = try fileName(path, settings)
                if let bytes = adding[path] { return read(SourceFile(path: path, bytes: bytes), id, language, false) }
                if let files, files.sound.contains(path), let bytes = files.bytes[path] { return read(SourceFile(path: path, bytes: bytes), id, language, true) }
                return read(try textFile(path, files, limit: answerLimit), id, language, false)
            } catch {
                return (nil, error.all)
            }
        }
        problems += results.flatMap(\.1)
        return results.compactMap(\.0)
    }

    private static func paths(in folder: String, _ problems: inout [Diagnostic]) -> [String] {
        guard FileTree.kind(of: folder) == .folder else { return [] }
        do {
            let listing = try FileTree.walk(folder)
            problems += listing.problems
            return listing.files.map { folder + "/" + $0 }
        } catch {
            problems.append(error.diagnostic)
            return []
        }
    }

    /// `…/ID.LANG.md` → id and language.
    private static func fileName<Of>(_ path: String, _ settings: BankSettings) throws(Problems) -> (ID<Of>, LanguageTag) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let id = ID<Of>(parts[0]), let language = LanguageTag(parts[1]) else {
            throw Problems(Diagnostic(.answerFileName, at: Place(file: path)))
        }
        guard settings.languages.contains(language.standard) else {
            let known = settings.languages.map(\.rawValue).joined(separator: ", ")
            throw Problems(Diagnostic(.languageNotInBank, at: Place(file: path), ["language": language.rawValue, "known": known]))
        }
        return (id, language)
    }

    private static func duplicates(of answers: [Answer]) -> [Diagnostic] {
        var first: [Answer.Key: String] = [:]
        return answers.compactMap { answer in
            guard let other = first[answer.key] else {
                first[answer.key] = answer.file.path
                return nil
            }
            return Diagnostic(.answerDuplicate, at: answer.file.whole, ["id": answer.id.rawValue, "language": answer.language.rawValue, "other": other])
        }
    }
}
