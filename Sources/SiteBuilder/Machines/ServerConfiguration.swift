/// Lines for the configuration of a web server that say what `ServerRules` says.
package enum ServerConfiguration: String, Sendable, CaseIterable {
    case nginx, apache, caddy

    package func text(_ rules: ServerRules) -> String {
        switch self {
        case .nginx: nginx(rules)
        case .apache: apache(rules)
        case .caddy: caddy(rules)
        }
    }

    /// To be included in a `server` block. In nginx a location with an `add_header` of its own no longer has those around it, so that each repeats them.
    private func nginx(_ rules: ServerRules) -> String {
        let locations = rules.groups.map { group in
            let place = group.pattern.hasSuffix("*") ? "location " + group.pattern.dropLast() : "location = " + group.pattern
            return "\(place) {\n\(rules.headers(of: group).map { "    add_header \($0.name) \"\($0.value)\" always;\n" }.joined())}\n"
        }
        let redirects = rules.redirects.map { "location = \($0.from) { return 301 \($0.to); }\n" }
        return "access_log off;\nerror_page 404 \(rules.notFound);\n\n" + locations.joined() + redirects.joined()
    }

    /// For a `VirtualHost` or `.htaccess`, with mod_headers and mod_alias.
    private func apache(_ rules: ServerRules) -> String {
        let groups = rules.groups.enumerated().map { number, group in
            let headers = group.headers.map { "Header always set \($0.name) \"\($0.value)\"\n" }
            if number == 0 { return headers.joined() }
            let pattern = group.pattern.hasSuffix("*") ? "^" + Self.escaped(group.pattern.dropLast()) : "^\(Self.escaped(group.pattern[...]))$"
            return "<If \"%{REQUEST_URI} =~ m#\(pattern)#\">\n\(headers.map { "    " + $0 }.joined())</If>\n"
        }
        let redirects = rules.redirects.map { "RedirectMatch 301 \"^\(Self.escaped($0.from[...]))$\" \"\($0.to)\"\n" }
        return "ErrorDocument 404 \(rules.notFound)\n\n" + groups.joined() + redirects.joined()
    }

    private static func escaped(_ path: Substring) -> String { path.map { $0 == "." ? "\\." : String($0) }.joined() }

    /// For a site block.
    private func caddy(_ rules: ServerRules) -> String {
        let groups = rules.groups.map { group in "header \(group.pattern) {\n\(group.headers.map { "    \($0.name) \"\($0.value)\"\n" }.joined())}\n" }
        let redirects = rules.redirects.map { "redir \($0.from) \($0.to) 301\n" }
        return "handle_errors {\n    rewrite * \(rules.notFound)\n    file_server\n}\n\n" + groups.joined() + redirects.joined()
    }
}
