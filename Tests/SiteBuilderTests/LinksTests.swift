import Testing

@testable import SiteBuilder

struct LinksTests {
    private let site = Links(style: .site, baseURL: "https://host/sub/", basePath: "/sub/")
    private let files = Links(style: .files, baseURL: "https://host/sub/", basePath: "/sub/")

    @Test func `a site links from its base path`() {
        #expect(site.href("/sv/hyran/", from: "/sv/") == "/sub/sv/hyran/")
        #expect(site.href("/", from: "/sv/") == "/sub/")
        #expect(site.absolute("/sv/feed.xml") == "https://host/sub/sv/feed.xml")
    }

    @Test(arguments: [
        ("/sv/hyran/", "/sv/", "../sv/hyran/index.html"), ("/", "/sv/topics/economy/", "../../../index.html"), ("/sv/", "/", "./sv/index.html"),
        ("/sv/#topics", "/404.html", "./sv/index.html#topics"), ("/assets/style.css", "/sv/hyran/", "../../assets/style.css"),
    ])
    func `a folder links by relative paths to files`(path: String, page: String, expected: String) {
        #expect(files.href(path, from: page) == expected)
    }
}
