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
    /// Whether the site has a page with the components of its theme.
    package var styleGuide = false
    /// On one thread: the same bytes, for tests.
    package var serially = false
    /// Compressed copies that are made of each text, for web servers that send them.
    package var precompress: [Encoding] = []
    /// Whether what the last build left, and what it found to be in order, is taken for so where it was made from the same bytes.
    package var usesLastBuild = true
    /// Whether the process ends with the build: the bank is left for the system to clear away, which is quicker than taking every answer apart.
    package var endsProcess = false
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
        let inputs = BuildInputs(options)
        if let inputs, options.usesLastBuild, let (publication, pages) = Publication.unchanged(in: options.output, madeFrom: inputs.digest) {
            clock.end("compare")
            return (BuildReport(pages: pages, warnings: [], timings: clock.stages), publication)
        }
        let last = options.usesLastBuild ? inputs.flatMap { LastBuild.read(in: options.output, outline: $0.outline()) } : nil
        clock.end("compare")
        let prepared = try prepare(options, inputs, last, &clock)
        var pages = 0
        let records = { manifest in inputs.map { Self.records(of: prepared, $0, options, manifest) } ?? [:] }
        let changes = try Publication.publish(to: options.output, apartFrom: [options.bank, options.theme], records: records) { staging throws(Problems) in
            let isLast = prepared.last.map { $0.manifest == staging.lastManifest } ?? false
            let taking = Taking(take: { file throws(Problems) in try staging.take(file, precompressing: options.precompress) }, last: isLast ? Set(staging.ours.keys) : [], keep: staging.keep)
            let taken = try make(prepared.site, options, &clock, taking).flatMap(\.self)
            pages = taken.count { $0.path.hasSuffix(".html") }
            return taken
        }
        if options.endsProcess { _ = Unmanaged.passRetained(prepared.site) }
        clock.end("publish")
        return (BuildReport(pages: pages, warnings: prepared.warnings, timings: clock.stages), changes)
    }

    /// Makes the site without writing anything.
    package static func inMemory(_ options: BuildOptions) throws(Problems) -> BuiltSite {
        var clock = StageClock()
        let prepared = try prepare(options, nil, nil, &clock)
        let files = try make(prepared.site, options, &clock, Taking(take: { file in file }))
        return BuiltSite(files: files, report: BuildReport(pages: files.count { $0.path.hasSuffix(".html") }, warnings: prepared.warnings, timings: clock.stages))
    }

    private struct Prepared {
        let site: Site
        let warnings: [Diagnostic]
        /// The answers that lack an approval and are not part of the site, with spaces between.
        let leftOut: String
        /// The last build, if what it left can be kept.
        let last: LastBuild?
    }

    private static func prepare(_ options: BuildOptions, _ inputs: BuildInputs?, _ last: LastBuild?, _ clock: inout StageClock) throws(Problems) -> Prepared {
        options.progress("load", 0, 0)
        let read = Bank.read(options.bank, from: inputs?.bankFiles(after: last))
        guard let bank = read.bank else { throw Problems(read.problems) }
        clock.end("load")
        options.progress("check", 0, 0)
        let (publishable, found) = BankCheck.run(options.baseURL.map(bank.with(baseURL:)) ?? bank, today: options.today, showingUnapproved: options.isPreview)
        let leftOut = names(bank.answers.count == publishable.answers.count ? [] : Set(bank.answers.map(\.key)).subtracting(publishable.answers.map(\.key)))
        // Links to what is left out lead nowhere.
        if let last, last.leftOut != leftOut { return try prepare(options, inputs, nil, &clock) }
        let problems = (read.problems + found).inFileOrder()
        guard !problems.hasErrors else { throw Problems(problems) }
        clock.end("check")
        let site = try resolve(publishable, options)
        clock.end("resolve")
        return Prepared(site: site, warnings: problems, leftOut: leftOut, last: last)
    }

    private static func names(_ keys: Set<Answer.Key>) -> String { keys.map { "\($0.id.rawValue).\($0.language)" }.sorted().joined(separator: " ") }

    /// What a build asked for later builds to know, by file name.
    private static func records(of prepared: Prepared, _ inputs: BuildInputs, _ options: BuildOptions, _ manifest: [UInt8]) -> [String: [UInt8]] {
        // A theme that changed while the site was made may be in it or not.
        guard inputs.isThemeUnchanged(options) else { return [:] }
        let build = LastBuild(outline: prepared.last?.outline ?? inputs.outline(), manifest: Digest.of(manifest), leftOut: prepared.leftOut, soundFiles: inputs.soundFiles(prepared.warnings))
        var records = [Publication.cacheName: build.bytes]
        if prepared.warnings.isEmpty { records[Publication.inputsName] = Publication.record(of: inputs.digest, manifest) }
        return records
    }

    /// What becomes of the files of a site; called from several threads.
    private struct Taking<Taken: Sendable>: Sendable {
        let take: @Sendable (OutputFile) throws(Problems) -> Taken
        /// The files of the last build, if what that was made from differs in texts only; else none.
        var last: Set<String> = []
        /// Takes one of them as it stands; nil where it is not as it was left.
        var keep: @Sendable (String) -> Taken? = { _ in nil }
    }

    /// Makes the files of a site. The index and the pages are made side by side: the time that takes is told apart by what each of them kept threads busy.
    private static func make<Taken: Sendable>(_ site: Site, _ options: BuildOptions, _ clock: inout StageClock, _ taking: Taking<Taken>) throws(Problems) -> [Taken] {
        let works = works(site, options, last: taking.last)
        let kept = Parallel.map(works, serially: options.serially) { work in
            let kept = work.keeping.compactMap { taking.last.contains($0) ? taking.keep($0) : nil }
            return kept.count == work.keeping.count ? kept : []
        }
        let others = zip(works, kept).filter(\.1.isEmpty).map(\.0)
        let done = Atomic<Int>(0)
        // Nanoseconds.
        let indexing = Atomic<Int>(0)
        let rendering = Atomic<Int>(0)
        // One at a time: the first ones are long.
        let results = Parallel.map(others, atATime: 1, serially: options.serially) { work in
            let number = done.wrappingAdd(1, ordering: .relaxed).newValue
            if number % 64 == 0 { options.progress("render", number, others.count) }
            let start = ContinuousClock.now
            let result = Result { () throws(Problems) in try work.make().map { file throws(Problems) in try taking.take(file) } }
            let time = Int((ContinuousClock.now - start) / .nanoseconds(1))
            if work.isIndex { indexing.wrappingAdd(time, ordering: .relaxed) } else { rendering.wrappingAdd(time, ordering: .relaxed) }
            return result
        }
        var taken = kept.flatMap(\.self)
        var problems: [Diagnostic] = []
        for result in results {
            switch result {
            case .success(let files): taken += files
            case .failure(let failure): for problem in failure.all where !problems.contains(problem) { problems.append(problem) }
            }
        }
        guard problems.isEmpty else { throw Problems(problems.inFileOrder()) }
        clock.end([("index", indexing.load(ordering: .relaxed)), ("render", rendering.load(ordering: .relaxed))])
        options.progress("publish", 0, 0)
        return taken
    }

    /// All that is to be done, what takes longest first.
    private static func works(_ site: Site, _ options: BuildOptions, last: Set<String>) -> [SiteWork] {
        var works = SearchIndexing.works(site, last: last)
        works += site.siteMap.entries.map { entry in
            SiteWork(keeping: hasChanged(entry, site) ? [] : [OutputFile.path(ofPage: entry.path)]) { () throws(Problems) in try page(entry, site).map { [$0] } ?? [] }
        }
        works.append(SiteWork { () throws(Problems) in [try SitePages.notFound(site)] })
        if options.styleGuide || (options.isPreview && !site.theme.examples.isEmpty) { works.append(SiteWork { () throws(Problems) in [try StyleGuide.render(site)] }) }
        works += PartnerFiles.works(site) + Feed.works(site) + site.shareCards.works
        works.append(SiteWork { HostFiles.all(site) + site.theme.assets.map { OutputFile("assets/" + $0.servedName, $0.bytes) } })
        return works
    }

    /// Whether the text that a page shows is not the one of the last build. What else pages show is: else nothing would be kept.
    private static func hasChanged(_ entry: SiteMap.Entry, _ site: Site) -> Bool {
        switch entry.destination {
        case .answer(let key): site.bank.answer(key.id, in: key.language)?.body != nil
        case .page(let id, let language): site.bank.page(id, in: language)?.body != nil
        case .languageChoice, .front, .topic, .audience, .alphabet, .contacts, .glossary, .redirect: false
        }
    }

    private static func resolve(_ bank: Bank, _ options: BuildOptions) throws(Problems) -> Site {
        let theme = try Theme.read(options.theme, for: bank.settings)
        let links = Links(style: options.links, baseURL: bank.settings.baseURL, basePath: bank.settings.basePath)
        return try Site(bank: bank, theme: theme, links: links, isPreview: options.isPreview)
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
        case .contacts(let language): try ContactsPage.render(language, site)
        case .glossary(let language): try GlossaryPage.render(language, site)
        case .page(let id, let language):
            if let text = site.bank.page(id, in: language) { try StaticPage.render(text, site) } else { nil }
        case .redirect(let target): try SitePages.redirect(from: entry.path, to: target, site)
        }
    }
}

/// Wall-clock time between the ends of stages.
private struct StageClock {
    private var last = ContinuousClock.now
    private(set) var stages: [(stage: String, seconds: Double)] = []

    mutating func end(_ stage: String) { end([(stage, 1)]) }

    /// Ends stages that ran side by side: the time is divided by their shares.
    mutating func end(_ shares: [(stage: String, share: Int)]) {
        let (seconds, attoseconds) = (ContinuousClock.now - last).components
        let all = max(1, shares.reduce(0) { $0 + $1.share })
        stages += shares.map { ($0.stage, (Double(seconds) + Double(attoseconds) / 1e18) * Double($0.share) / Double(all)) }
        last = .now
    }
}
