import UTF8Text

/// The known names that someone who wrote `name` most likely meant, nearest first, at most `limit`.
///
/// A name counts as near when at most a third of the scalars differ, or one; capital letters do not count.
package func nearestNames(to name: String, among known: some Sequence<String>, limit: Int = 2) -> [String] {
    let wanted = Array(name.lowercased().unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= 64 else { return [] }
    var found: [(distance: Int, name: String)] = []
    for candidate in known {
        let scalars = Array(candidate.lowercased().unicodeScalars)
        let allowed = max(1, max(wanted.count, scalars.count) / 3)
        if let distance = EditDistance.between(wanted, scalars, limit: allowed) { found.append((distance, candidate)) }
    }
    return found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(limit).map(\.name)
}
