/// A file of the built site.
package struct OutputFile: Sendable {
    /// From the root of the site, without a leading slash.
    package let path: String
    package let bytes: [UInt8]

    package init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The file of a page: `/sv/hyran/` → `sv/hyran/index.html`.
    init(page: String, _ bytes: [UInt8]) {
        path = Self.path(ofPage: page)
        self.bytes = bytes
    }

    static func path(ofPage page: String) -> String { page.dropFirst() + (page.hasSuffix("/") ? "index.html" : "") }
}
