package import Diagnostics
package import KnowledgeBank
import Parallel

/// What a build is made from and where it goes.
package struct BuildOptions: Sendable {
    package var bank = "content"
    package var theme = "themes/default"
    package var output = "site"
    /// In place of the address in bank.yaml.
    package var baseURL: String?
    package var links = LinkStyle.site
    /// For `answerbank serve`: answers are shown whether approved or not, and pages reload when something changes.
    package var isPreview = false
    package var today: Day
    /// On one thread: the same bytes, for tests.
    package var serially = false

    package init(today: Day) { self.today = today }
}

/// A site in memory.
package struct BuiltSite: Sendable {
    package let files: [OutputFile]
    /// HTML files.
    package let pages: Int
    package let warnings: [Diagnostic]
    /// Seconds per stage, in order.
    package let timings: [(stage: String, seconds: Double)]
}

/// The way from a content folder to a site. Each stage makes one value from the last; nothing is written before all is made.
package enum SiteBuild {
    /// Makes the site and publishes it.
    package static func run(_ options: BuildOptions) throws(Problems) -> (site: BuiltSite, changes: Publication) {
        let site = try make(options)
        let clock = StageClock(after: site.timings)
        let changes = try Publication.publish(site.files, to: options.output, apartFrom: [options.bank, options.theme])
        return (BuiltSite(files: site.files, pages: site.pages, warnings: site.warnings, timings: clock.ending("publish").stages), changes)
    }

    /// Makes the site without writing anything.
    package static func make(_ options: BuildOptions) throws(Problems) -> BuiltSite {
        var clock = StageClock()
        let read = Bank.read(options.bank)
        guard let bank = read.bank else { throw Problems(read.problems) }
        clock = clock.ending("load")
        let (publishable, found) = BankCheck.run(options.baseURL.map(bank.with(baseURL:)) ?? bank, today: options.today, showingUnapproved: options.isPreview)
        let problems = (read.problems + found).inFileOrder()
        guard !problems.hasErrors else { throw Problems(problems) }
        clock = clock.ending("check")
        let site = try resolve(publishable, options)
        clock = clock.ending("resolve")
        let pages = try render(site, serially: options.serially)
        clock = clock.ending("render")
        let index = try SearchIndexing.files(site)
        clock = clock.ending("index")
        let assets = site.theme.assets.map { OutputFile("assets/" + $0.servedName, $0.bytes) }
        return BuiltSite(files: assets + index + pages + machineFiles(site), pages: pages.count, warnings: problems, timings: clock.stages)
    }

    private static func resolve(_ bank: Bank, _ options: BuildOptions) throws(Problems) -> Site {
        let theme = try Theme.read(options.theme, for: bank.settings)
        let links = Links(style: options.links, baseURL: bank.settings.baseURL, basePath: bank.settings.basePath)
        return Site(bank: bank, theme: theme, links: links, isPreview: options.isPreview)
    }

    /// Every HTML page. All problems of all templates, each once.
    private static func render(_ site: Site, serially: Bool) throws(Problems) -> [OutputFile] {
        let results = Parallel.map(site.siteMap.entries, serially: serially) { entry -> Result<OutputFile?, Problems> in
            do throws(Problems) { return .success(try page(entry, site)) } catch { return .failure(error) }
        }
        var files: [OutputFile] = []
        var problems: [Diagnostic] = []
        for result in results {
            switch result {
            case .success(let file): if let file { files.append(file) }
            case .failure(let failure): for problem in failure.all where !problems.contains(problem) { problems.append(problem) }
            }
        }
        guard problems.isEmpty else { throw Problems(problems.inFileOrder()) }
        files.append(try SitePages.notFound(site))
        return files
    }

    private static func page(_ entry: SiteMap.Entry, _ site: Site) throws(Problems) -> OutputFile? {
        switch entry.destination {
        case .languageChoice: try SitePages.languageChoice(site)
        case .front(let language): try FrontPage.render(language, site)
        case .answer(let key):
            if let answer = site.bank.answer(key.id, in: key.language) { try AnswerPage.render(answer, site) } else { nil }
        case .topic(let id, let language, let number): try ListPage.topic(id, language, number: number, site)
        case .audience(let id, let language, let number): try ListPage.audience(id, language, number: number, site)
        case .alphabet(let language): try AlphabetPage.render(language, site)
        case .page(let id, let language):
            if let text = site.bank.page(id, in: language) { try StaticPage.render(text, site) } else { nil }
        case .redirect(let target): try SitePages.redirect(from: entry.path, to: target, site)
        }
    }

    private static func machineFiles(_ site: Site) -> [OutputFile] {
        let feeds = site.bank.settings.languages.flatMap { language in
            [AtomFeed.language(language, site)] + site.bank.topics.compactMap { AtomFeed.topic($0, language, site) }
        }
        return feeds + HostFiles.all(site)
    }
}

/// Wall-clock time between the ends of stages.
private struct StageClock {
    private let last = ContinuousClock.now
    let stages: [(stage: String, seconds: Double)]

    init(after stages: [(stage: String, seconds: Double)] = []) { self.stages = stages }

    func ending(_ stage: String) -> StageClock {
        let (seconds, attoseconds) = (ContinuousClock.now - last).components
        return StageClock(after: stages + [(stage, Double(seconds) + Double(attoseconds) / 1e18)])
    }
}
