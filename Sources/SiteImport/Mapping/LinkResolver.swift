import Diagnostics
import KnowledgeBank

/// Finds out which answers old links lead to.
struct LinkResolver: Sendable {
    private enum Destination: Sendable {
        case answer(AnswerID)
        case topic(TopicID)
        case front
    }

    /// By the key of the old address.
    private var addresses: [String: Destination] = [:]
    /// By the key of the source file's path, with and without its language.
    private var sources: [String: AnswerID] = [:]
    /// By the name of the source file; nil where several have it.
    private var names: [String: AnswerID?] = [:]
    /// The addresses of an answer's versions, in the order of their languages.
    private var versions: [AnswerID: [(language: LanguageTag, path: String)]] = [:]
    /// Host and path of the old site, without a slash at the end.
    private let baseURL: String?
    private let topics: TopicFinder
    /// Whether relative addresses start from the source file, as in MkDocs, and not from the page.
    private let startsFromSource: Bool

    init(_ drafts: [Draft], _ lists: [OldPage], _ bank: Bank, _ topics: TopicFinder, _ kind: SiteKind, baseURL: String?) {
        startsFromSource = kind == .mkdocs
        self.baseURL = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        self.topics = topics
        addresses[""] = .front
        for language in bank.settings.languages { addresses[language.rawValue] = .front }
        for entry in SiteMap(bank).entries {
            if case .answer(let key) = entry.destination { addresses[OldPath.key(entry.path)] = .answer(key.id) }
        }
        for page in lists {
            guard let topic = topics.topic(page.name) else { continue }
            let path = OldPath.key((page.folders + [page.name]).joined(separator: "/"))
            addresses[path] = .topic(topic)
            if let language = page.language { addresses[language.lowercased() + "/" + path] = .topic(topic) }
        }
        for draft in drafts {
            guard let id = draft.id, let target = draft.target else { continue }
            versions[id, default: []].append((draft.language, target))
            for address in draft.formerAddresses + (draft.address.map { [$0] } ?? []) { addresses[OldPath.key(address)] = .answer(id) }
            guard !draft.page.name.isEmpty else { continue }
            let path = OldPath.key((draft.page.folders + [draft.page.name]).joined(separator: "/"))
            sources[path] = id
            sources[OldPath.key(draft.page.path)] = id
            if let language = draft.page.language, addresses[language.lowercased() + "/" + path] == nil { addresses[language.lowercased() + "/" + path] = .answer(id) }
            let fileName = OldPath.key(draft.page.path).split(separator: "/").last.map(String.init) ?? ""
            for name in Set([draft.page.name.lowercased(), fileName]) {
                if let other = names[name], other != id { names[name] = .some(nil) } else { names[name] = id }
            }
        }
        for id in versions.keys { versions[id]?.sort { $0.language < $1.language } }
    }

    /// - Parameter target: as written in the text of `draft`.
    func outcome(_ target: String, in draft: Draft) -> LinkOutcome {
        switch OldTarget(target) {
        case .unknown: return .dropped
        case .source(let path):
            let (path, fragment) = Self.parts(path)
            guard let id = source(path, from: draft) else { return .dropped }
            return rewritten(.answer(id), hasFragment: fragment, draft)
        case .address(let address): return outcome(ofAddress: address, isAsWritten: address == target, draft)
        }
    }

    private func outcome(ofAddress address: String, isAsWritten: Bool, _ draft: Draft) -> LinkOutcome {
        switch Body.Target(address) {
        case .fragment: return isAsWritten ? .kept : .rewritten(address, losesFragment: false)
        case .answer, .topic, .page, .contact: return .dropped
        case .external:
            guard let baseURL, address.hasPrefix(baseURL), ["", "/", "#", "?"].contains(address.dropFirst(baseURL.count).prefix(1)) else {
                return isAsWritten ? .kept : .rewritten(address, losesFragment: false)
            }
            let (path, fragment) = Self.parts(String(address.dropFirst(baseURL.count)))
            return self.address(OldPath.key(path)).flatMap { rewritten($0, hasFragment: fragment, draft) } ?? .kept
        case .unsafe:
            // An address that takes the scheme of the page it stands on.
            return address.hasPrefix("//") ? .rewritten("https:" + address, losesFragment: false) : .dropped
        case .path:
            let (path, fragment) = Self.parts(address)
            if let found = destination(path, from: draft) { return rewritten(found, hasFragment: fragment, draft) }
            guard let baseURL else { return .unresolved(address) }
            let folders = startsFromSource ? draft.page.path.split(separator: "/").dropLast() : draft.address.map(Self.folders) ?? draft.page.folders.map { $0[...] }
            let isFolder = path.hasSuffix("/")
            return .unresolved(baseURL + "/" + OldPath.joined(folders, path) + (isFolder ? "/" : "") + address.dropFirst(path.count))
        }
    }

    private func destination(_ path: String, from draft: Draft) -> Destination? {
        if path.hasPrefix("/") { return address(OldPath.key(path)) ?? sources[OldPath.key(path)].map { .answer($0) } }
        if let id = sources[OldPath.key(OldPath.joined(draft.page.path.split(separator: "/").dropLast(), path))] { return .answer(id) }
        if let id = sources[OldPath.key(OldPath.joined(draft.page.folders.map { $0[...] }, path))] { return .answer(id) }
        return draft.address.flatMap { address(OldPath.key(OldPath.joined(Self.folders(of: $0), path))) }
    }

    private func address(_ key: String) -> Destination? {
        if let found = addresses[key] { return found }
        // Lists of what the site calls a topic: `categories/ekonomi`, `sv/tags/ekonomi`.
        let parts = key.split(separator: "/").map(String.init)
        guard parts.count >= 2, ["topics", "categories", "category", "tags", "tag"].contains(parts[parts.count - 2]) else { return nil }
        return topics.topic(parts[parts.count - 1]).map { .topic($0) }
    }

    /// A path or name as `ref`, `link` and `post_url` take it.
    private func source(_ path: String, from draft: Draft) -> AnswerID? {
        let folders = draft.page.path.split(separator: "/").dropLast()
        for candidate in [OldPath.joined(Array(folders), path), OldPath.joined(draft.page.folders.map { $0[...] }, path), OldPath.joined([], path)] {
            if let id = sources[OldPath.key(candidate)] { return id }
        }
        let name = OldPath.key(path)
        return name.contains("/") ? nil : names[name] ?? nil
    }

    private func rewritten(_ destination: Destination, hasFragment: Bool, _ draft: Draft) -> LinkOutcome {
        let target: String
        switch destination {
        case .front: target = "/\(draft.language.standard)/"
        case .topic(let id): target = "topic:\(id.rawValue)"
        case .answer(let id):
            let own = versions[id] ?? []
            let isReached = own.isEmpty || own.contains { $0.language == draft.language || $0.language == draft.language.standard || $0.language == draft.language.simple }
            // `answer:` leads to the version in the reader's language; where there is none, the address leads to another.
            target = isReached ? "answer:\(id.rawValue)" : own[0].path
        }
        return .rewritten(target, losesFragment: hasFragment)
    }

    /// Without query and fragment, and whether there was a fragment.
    private static func parts(_ address: String) -> (path: String, hasFragment: Bool) {
        (String(address.prefix { $0 != "#" && $0 != "?" }), address.contains("#"))
    }

    /// The folders from which a browser works out relative addresses.
    private static func folders(of address: String) -> [Substring] {
        let parts = address.split(separator: "/")
        return address.hasSuffix("/") ? parts : parts.dropLast()
    }
}
