import Diagnostics
import KnowledgeBank

/// Gives drafts their addresses on the new site and those on the old one that lead there.
struct AddressChooser {
    private var taken: Set<String>
    private let languages: [LanguageTag]
    private let main: LanguageTag

    init(_ bank: Bank) {
        taken = Set(SiteMap(bank).entries.map(\.path))
        languages = bank.settings.languages
        main = bank.settings.defaultLanguage
    }

    mutating func choose(for drafts: [Draft], _ findings: inout Findings) -> [Draft] {
        var drafts = drafts
        for index in drafts.indices { chooseSlug(&drafts[index], &findings) }
        // An address that several versions had leads to the main language's.
        let order = drafts.indices.filter { drafts[$0].language == main } + drafts.indices.filter { drafts[$0].language != main }
        for index in order { chooseAliases(&drafts[index], &findings) }
        return drafts
    }

    private mutating func chooseSlug(_ draft: inout Draft, _ findings: inout Findings) {
        guard let id = draft.id?.rawValue else { return }
        let wanted = draft.statedSlug.flatMap(IDText.made) ?? id
        for name in [wanted, id, id + "-answer"] {
            guard let slug = Slug(name), !isUsed("/\(draft.language)/\(name)/") else { continue }
            draft.slug = slug
            break
        }
        // Every name is used: the check of the bank says so.
        if draft.slug == nil { draft.slug = Slug(id) }
        guard let target = draft.target else { return }
        taken.insert(target)
        if draft.slug?.rawValue != wanted { findings.add(Diagnostic(.importSlugTaken, at: draft.page.place, ["path": "/\(draft.language)/\(wanted)/", "target": target])) }
    }

    private mutating func chooseAliases(_ draft: inout Draft, _ findings: inout Findings) {
        guard let target = draft.target else { return }
        var seen: Set<String> = [target]
        for address in (draft.address.map { [$0] } ?? []) + draft.formerAddresses {
            let path = address.hasSuffix("/") || (address.split(separator: "/").last?.contains(".") ?? true) ? address : address + "/"
            guard seen.insert(path).inserted else { continue }
            if Answer.isAlias(path), !isUsed(path) {
                taken.insert(path)
                draft.aliases.append(path)
            } else {
                findings.add(Diagnostic(.importAddress, at: draft.page.place, ["path": path, "target": target]))
            }
        }
    }

    /// Whether something stands at an address or may stand there one day.
    private func isUsed(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let first = parts.first, !taken.contains(path), first != "assets", first != "search" else { return true }
        guard languages.contains(where: { $0.rawValue == first }) else { return false }
        return parts.count == 1 || SiteMap.reservedSlugs.contains(parts[1])
    }
}
