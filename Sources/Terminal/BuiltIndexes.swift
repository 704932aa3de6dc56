package import Diagnostics
import FileTree
package import KnowledgeBank
package import Search

/// The search indexes of a built site, read on first need.
package struct BuiltIndexes {
    private let site: String
    private var opened: [LanguageTag: SearchIndex] = [:]

    /// - Parameter site: the folder of the built site.
    package init(site: String) { self.site = site }

    /// - Throws: if the site has no index of the language, or a damaged one.
    package mutating func searching<Found>(_ language: LanguageTag, _ search: (SearchIndex) throws(SearchIndex.Damage) -> Found) throws(Problems) -> Found {
        let index = try index(of: language)
        do {
            return try search(index)
        } catch {
            throw damage(error.path)
        }
    }

    /// `search/LANG.js` tells which files the index has.
    private mutating func index(of language: LanguageTag) throws(Problems) -> SearchIndex {
        if let index = opened[language] { return index }
        let folder = site + "/search/"
        guard let script = try? FileTree.read(folder + "\(language).js") else { throw Problems(Diagnostic(.searchIndexMissing, at: nil, ["path": site, "language": language.rawValue])) }
        guard let index = SearchIndex(script: script, load: { try? FileTree.read(folder + $0) }) else { throw damage("\(language).js") }
        opened[language] = index
        return index
    }

    private func damage(_ path: String) -> Problems { Problems(Diagnostic(.searchIndexDamaged, at: nil, ["path": site + "/search/" + path])) }
}
