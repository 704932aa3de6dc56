import KnowledgeBank
import Testing

@testable import SiteBuilder

struct StyleGuideTests {
    private func site() throws -> Site {
        let bank = try #require(Bank.read(repository + "/content").bank)
        let theme = try Theme.read(repository + "/themes/default", for: bank.settings)
        return try Site(bank: bank, theme: theme, links: Links(style: .site, baseURL: "https://answers.example/", basePath: "/"), isPreview: false)
    }

    @Test func `every example of every component renders`() throws {
        let site = try site()
        #expect(site.theme.examples.count > 15)
        for component in site.theme.examples {
            for example in component.examples {
                for language in site.bank.settings.languages {
                    let frame = PageFrame(path: StyleGuide.path, language: language, title: "", description: "", versions: [], countries: [])
                    let html = try StyleGuide.html(of: example, component.component, frame, site)
                    #expect(!html.isEmpty, "\(component.component): \(example.name) in \(language)")
                }
            }
        }
    }

    @Test func `it is a page of the site only where somebody asks for it`() throws {
        var options = BuildOptions(today: someDay)
        options.bank = repository + "/content"
        options.theme = repository + "/themes/default"
        #expect(try !SiteBuild.inMemory(options).files.contains { $0.path.hasPrefix("style-guide") })
        options.styleGuide = true
        #expect(try SiteBuild.inMemory(options).files.contains { $0.path == "style-guide/index.html" })
    }
}
