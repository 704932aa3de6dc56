package import Compression
package import Diagnostics
package import KnowledgeBank
import Parallel
import Synchronization

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
    /// Compressed copies that are made of each text, for web servers that send them.
    package var precompress: [Encoding] = []
    /// Whether a site that was made from the same bytes, and is as it was left, is taken for built.
    package var usesLastBuild = true
    /// Told how far the build is: the stage, the files that are done and all files. Called from several threads.
    package var progress: @Sendable (String, Int, Int) -> Void = { _, _, _ in }

    package init(today: Day) { self.today = today }
}

/// How a build went.
package struct BuildReport: Sendable {
    /// HTML files.
    package let pages: Int
    package let warnings: [Diagnostic]
    /// Seconds per stage, in order.
    package let timings: [(stage: String, seconds: Double)]
}

/// A site in memory.
package struct BuiltSite: Sendable {
    package let files: [OutputFile]
    package let report: BuildReport
}

/// The way from a content folder to a site. Each stage makes one value from the last; nothing is published before all is made.
package enum SiteBuild {
    /// Makes the site and publishes it. Files are staged as they are made and not held.
    package static func run(_ options: BuildOptions) throws(Problems) -> (report: BuildReport, changes: Publication) {
        var clock = StageClock()
        options.progress("compare", 0, 0)
        let inputs = InputDigest.of(options)
        if let inputs, options.usesLastBuild, let (publication, pages) = Publication.unchanged(in: options.output, madeFrom: inputs) {
            clock.end("compare")
            return (BuildReport(pages: pages, warnings: [], timings: clock.stages), publication)
        }
        clock.end("compare")
        let (site, warnings) = try prepare(options, &clock)
        var pages = 0
        // A file that changed while the site was made may be in it or not.
        let settledInputs = { warnings.isEmpty && inputs != nil && InputDigest.of(options) == inputs ? inputs : nil }
        let changes = try Publication.publish(to: options.output, apartFrom: [options.bank, options.theme], inputs: settledInputs) { staging throws(Problems) in
            let taken = try make(site, options, &clock) { file throws(Problems) in try staging.take(file, precompressing: options.precompress) }.flatMap(\.self)
            pages = taken.count { $0.path.hasSuffix(".html") }
            return taken
        }
        clock.end("publish")
        return (BuildReport(pages: pages, warnings: warnings, timings: clock.stages), changes)
    }

    /// Makes the site without writing anything.
    package static func inMemory(_ options: BuildOptions) throws(Problems) -> BuiltSite {
        var clock = StageClock()
        let (site, warnings) = try prepare(options, &clock)
        let files = try make(site, options, &clock) { file in file }
        return BuiltSite(files: files, report: BuildReport(pages: files.count { $0.path.hasSuffix(".html") }, warnings: warnings, timings: clock.stages))
    }

    private static func prepare(_ options: BuildOptions, _ clock: inout StageClock) throws(Problems) -> (Site, warnings: [Diagnostic]) {
        options.progress("load", 0, 0)
        let read = Bank.read(options.bank)
        guard let bank = read.bank else { throw Problems(read.problems) }
        clock.end("load")
        options.progress("check", 0, 0)
        let (publishable, found) = BankCheck.run(options.baseURL.map(bank.with(baseURL:)) ?? bank, today: options.today, showingUnapproved: options.isPreview)
        let problems = (read.problems + found).inFileOrder()
        guard !problems.hasErrors else { throw Problems(problems) }
        clock.end("check")
        let site = try resolve(publishable, options)
        clock.end("resolve")
        return (site, problems)
    }

    /// Makes all files and hands each to `take`, from several threads.
    private static func make<Taken: Sendable>(
        _ site: Site, _ options: BuildOptions, _ clock: inout StageClock, _ take: @Sendable (OutputFile) throws(Problems) -> Taken
    ) throws(Problems) -> [Taken] {
        options.progress("index", 0, 0)
        let index = try SearchIndexing.files(site)
        var taken = try collect(site.theme.assets, "index", options, take) { OutputFile("assets/" + $0.servedName, $0.bytes) }
        taken += try collect(index, "index", options, take) { $0 }
        clock.end("index")
        taken += try collect(site.siteMap.entries, "render", options, take) { entry throws(Problems) in try page(entry, site) }
        taken += try collect([()], "render", options, take) { () throws(Problems) in try SitePages.notFound(site) }
        taken += try collect(machineFiles(site), "render", options, take) { $0 }
        clock.end("render")
        options.progress("publish", 0, 0)
        return taken
    }

    /// What `take` made of the files that `make` made; else all problems, each once.
    private static func collect<Input: Sendable, Taken: Sendable>(
        _ inputs: [Input], _ stage: String, _ options: BuildOptions, _ take: @Sendable (OutputFile) throws(Problems) -> Taken, _ make: @Sendable (Input) throws(Problems) -> OutputFile?
    ) throws(Problems) -> [Taken] {
        let done = Atomic<Int>(0)
        let results = Parallel.map(inputs, serially: options.serially) { input in
            let number = done.wrappingAdd(1, ordering: .relaxed).newValue
            if number % 64 == 0 { options.progress(stage, number, inputs.count) }
            return Result { () throws(Problems) in try make(input).map { file throws(Problems) in try take(file) } }
        }
        var taken: [Taken] = []
        var problems: [Diagnostic] = []
        for result in results {
            switch result {
            case .success(let file): if let file { taken.append(file) }
            case .failure(let failure): for problem in failure.all where !problems.contains(problem) { problems.append(problem) }
            }
        }
        guard problems.isEmpty else { throw Problems(problems.inFileOrder()) }
        return taken
    }

    private static func resolve(_ bank: Bank, _ options: BuildOptions) throws(Problems) -> Site {
        let theme = try Theme.read(options.theme, for: bank.settings)
        let links = Links(style: options.links, baseURL: bank.settings.baseURL, basePath: bank.settings.basePath)
        return Site(bank: bank, theme: theme, links: links, isPreview: options.isPreview)
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
    private var last = ContinuousClock.now
    private(set) var stages: [(stage: String, seconds: Double)] = []

    mutating func end(_ stage: String) {
        let (seconds, attoseconds) = (ContinuousClock.now - last).components
        stages.append((stage, Double(seconds) + Double(attoseconds) / 1e18))
        last = .now
    }
}
