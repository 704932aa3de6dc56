import Diagnostics

/// Every address of the site belongs to one thing.
enum AddressCheck {
    static func run(_ checked: CheckedBank) -> [Diagnostic] {
        let reserved = SiteMap.reservedSlugs
        let slugs = checked.bank.answers.map { ($0.file, $0.slug) } + checked.bank.pages.map { ($0.file, $0.slug) }
        let taken = slugs.filter { reserved.contains($1.value.rawValue) }.map { file, slug in
            Diagnostic(.slugReserved, at: file.place(at: slug.offset), ["slug": slug.value.rawValue, "known": reserved.joined(separator: ", ")])
        }
        let collisions = checked.siteMap.collisions().map { entry, other in
            Diagnostic(.outputCollision, at: entry.owner, ["path": entry.path, "other": other.owner?.description ?? "bank.yaml"])
        }
        let aliasesOfSite = checked.siteMap.entries.compactMap { entry -> Diagnostic? in
            guard case .redirect = entry.destination, let first = entry.path.split(separator: "/").first, first == "assets" || first == "search" else { return nil }
            return Diagnostic(.slugReserved, at: entry.owner, ["slug": String(first), "known": reserved.joined(separator: ", ")])
        }
        return taken + collisions + aliasesOfSite
    }
}
