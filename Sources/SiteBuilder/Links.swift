/// How pages refer to each other.
package enum LinkStyle: String, Sendable, CaseIterable {
    /// For a web server: `/folder/sv/hyran/`.
    case site
    /// For a folder that is opened without a server, such as a USB stick: `../../sv/hyran/index.html`.
    case files
}

/// Turns paths of the site (from its root, beginning with a slash) into references.
struct Links: Sendable {
    let style: LinkStyle
    /// `https://host/folder/`
    let baseURL: String
    /// `/folder/`
    let basePath: String

    /// A reference from the page at `page` to `path`, which may end in a fragment.
    func href(_ path: String, from page: String) -> String {
        switch style {
        case .site: return basePath + path.dropFirst()
        case .files:
            let (target, fragment) = split(path)
            return root(from: page) + target.dropFirst() + (target.hasSuffix("/") ? "index.html" : "") + fragment
        }
    }

    /// The root of the site as seen from a page, with a slash at its end.
    func root(from page: String) -> String {
        switch style {
        case .site: return basePath
        case .files:
            let depth = page.utf8.count { $0 == 0x2F } - 1
            return depth == 0 ? "./" : String(repeating: "../", count: depth)
        }
    }

    /// The full address, for machines.
    func absolute(_ path: String) -> String { baseURL + path.dropFirst() }

    private func split(_ path: String) -> (String, String) {
        guard let mark = path.firstIndex(where: { $0 == "#" || $0 == "?" }) else { return (path, "") }
        return (String(path[..<mark]), String(path[mark...]))
    }
}
