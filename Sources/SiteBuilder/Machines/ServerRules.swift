package import KnowledgeBank

/// What a web server has to say and do with a built site, whichever it is: headers, the page for addresses that lead nowhere, and former addresses.
package struct ServerRules: Sendable {
    struct Header: Sendable {
        let name: String
        let value: String
    }

    /// Headers for the addresses that match a pattern. All groups that match count.
    struct Group: Sendable {
        /// A path of the site in which the one `*`, at its end, stands for anything.
        let pattern: String
        let headers: [Header]
    }

    /// The one for the whole site first.
    let groups: [Group]
    /// Former paths and where they lead, as browsers ask for them.
    let redirects: [(from: String, to: String)]
    /// `/404.html`
    let notFound: String

    /// The policy that every page states in itself (layout.mustache), and what a page cannot say of itself: who may put it into a frame.
    static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    /// Nothing that a device could tell about the reader is asked for.
    private static let permissionsPolicy =
        ["accelerometer", "ambient-light-sensor", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "payment", "usb"]
        .map { $0 + "=()" }.joined(separator: ", ")

    /// A year: the names of these files change with their bytes.
    private static let forever = Header(name: "Cache-Control", value: "public, max-age=31536000, immutable")

    /// Asked for again each time, which costs one short answer where nothing has changed: a correction is seen at once.
    private static let always = Header(name: "Cache-Control", value: "no-cache")

    package init(_ bank: Bank) { self.init(bank.settings, SiteMap(bank)) }

    init(_ settings: BankSettings, _ siteMap: SiteMap) {
        let root = settings.basePath
        let isEncrypted = settings.baseURL.hasPrefix("https:")
        let everywhere =
            [
                Header(name: "Content-Security-Policy", value: Self.contentSecurityPolicy), Header(name: "Referrer-Policy", value: "no-referrer"),
                Header(name: "Permissions-Policy", value: Self.permissionsPolicy), Header(name: "X-Content-Type-Options", value: "nosniff"),
                Header(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
            ] + (isEncrypted ? [Header(name: "Strict-Transport-Security", value: "max-age=31536000")] : [])
        let machines = Header(name: "Access-Control-Allow-Origin", value: "*")
        let feeds = settings.languages.map { Group(pattern: "\(root)\($0)/\(JSONFeed.name)", headers: [machines]) }
        let pages = settings.languages.flatMap { language in
            [
                Group(pattern: "\(root)\(language)/*", headers: [Self.always]), Group(pattern: "\(root)\(language.simple)/*", headers: [Self.always]),
                Group(pattern: "\(root)search/\(language).js", headers: [Self.always]),
            ]
        }
        groups =
            [
                Group(pattern: root + "*", headers: everywhere), Group(pattern: root + "assets/*", headers: [Self.forever]), Group(pattern: root + "cards/*", headers: [Self.forever]),
            ] + settings.languages.map { Group(pattern: "\(root)search/\($0)/*", headers: [Self.forever]) }
            + [
                Group(pattern: root, headers: [Self.always]), Group(pattern: root + "index.html", headers: [Self.always]),
                Group(pattern: root + PartnerFiles.overviewPath, headers: [Self.always, machines]),
            ]
            + [Group(pattern: root + "bank/*", headers: [Self.always, machines])] + pages + feeds
        redirects = siteMap.entries.compactMap { entry in
            guard case .redirect(let target) = entry.destination else { return nil }
            return (root + entry.path.dropFirst(), root + target.dropFirst())
        }
        notFound = root + "404.html"
    }

    /// The headers of a group and of those whose addresses it is among.
    func headers(of group: Group) -> [Header] {
        groups.filter { $0.pattern == group.pattern || ($0.pattern.hasSuffix("*") && group.pattern.hasPrefix($0.pattern.dropLast())) }.flatMap(\.headers)
    }

    /// `_headers`, as Netlify, Cloudflare Pages and others read it.
    var headersFile: [UInt8] {
        Array(groups.map { group in group.pattern + "\n" + group.headers.map { "  \($0.name): \($0.value)\n" }.joined() }.joined().utf8)
    }

    /// `_redirects`, for the same hosts; empty where nothing has moved.
    var redirectsFile: [UInt8] { Array(redirects.map { "\($0.from) \($0.to) 301\n" }.joined().utf8) }
}
