import ArgumentParser
import Compression
import Diagnostics
import KnowledgeBank
import SiteBuilder
import Terminal

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks a bank and builds its site.",
        discussion: """
            Nothing is written unless the whole bank is right; a build that fails leaves the site as it was. Files that did not
            change are not touched, and files of the last build that are no longer part of the site are removed.

            Examples:
              answerbank build
              answerbank build --bank my-bank --output my-site --base-url https://answers.example.org/
              answerbank build --links files --output /media/stick     a site that opens without a web server
              answerbank build --precompress gzip,brotli --timings
            """)

    @OptionGroup var bank: BankOption
    @Option(help: ArgumentHelp("The folder of the theme, or the name of an installed one.", valueName: "folder"), completion: .directory)
    var theme = "themes/default"
    @Option(help: ArgumentHelp("The folder that becomes the site.", valueName: "folder"), completion: .directory)
    var output = "site"
    @Option(help: ArgumentHelp("The address at which the site will stand. Default: the one in bank.yaml.", valueName: "url"))
    var baseURL: String?
    @Option(help: "How pages refer to each other: site for a web server, files for a folder that is opened without one.")
    var links = LinkStyle.site
    @OptionGroup var today: TodayOption
    @Option(
        help: ArgumentHelp("Make compressed copies (.gz, .br) of pages, scripts and styles for web servers that send them: gzip, brotli or both with a comma between.", valueName: "encodings"),
        transform: Build.encodings)
    var precompress: [Encoding] = []
    @Option(help: "Print how long each stage took: --timings as a table, --timings=json as one JSON object.")
    var timings: TimingsFormat?
    @Flag(help: "Add a page with the components of the theme, at /style-guide/.")
    var styleGuide = false
    @Flag(help: "Use one thread. The site is the same, byte for byte.")
    var serial = false
    @Flag(help: "Make every page again, even if bank and theme are those of the last build. The site is the same, byte for byte.")
    var noCache = false
    @OptionGroup var format: FormatOption

    func validate() throws {
        if let baseURL, !BankSettings.isBaseURL(baseURL) { throw ValidationError("--base-url must begin with https:// or http:// and have no ?, # or further //") }
    }

    func run() throws {
        var options = BuildOptions(today: try today.day)
        options.bank = bank.folder
        options.theme = theme
        options.output = output
        options.baseURL = baseURL
        options.links = links
        options.styleGuide = styleGuide
        options.serially = serial
        options.precompress = precompress
        options.usesLastBuild = !noCache
        let progress = Progress()
        options.progress = progress.show
        options.endsProcess = true
        let (report, changes) = try reporting(format.format) { () throws(Problems) in
            defer { progress.end() }
            return try SiteBuild.run(options)
        }
        if !report.warnings.isEmpty { Output.error(Output.printer(format.format).print(report.warnings)) }
        if let timings { printTimings(report, timings) }
        let milliseconds = Int(report.timings.reduce(0) { $0 + $1.seconds } * 1000)
        Output.print(
            "\(report.pages) pages in \(output): \(changes.added.count) files added, \(changes.changed.count) changed, \(changes.removed.count) removed, "
                + "\(changes.unchanged) unchanged (\(milliseconds) ms)\n")
    }

    private static func encodings(_ list: String) throws -> [Encoding] {
        try list.split(separator: ",").map { name in
            guard let encoding = Encoding(rawValue: String(name)) else { throw ValidationError("--precompress knows gzip and brotli, not '\(name)'.") }
            return encoding
        }
    }

    private func printTimings(_ report: BuildReport, _ format: TimingsFormat) {
        if format == .json {
            let stages = report.timings.map { "\"\($0.stage)\":\(Int($0.seconds * 1_000_000))" }.joined(separator: ",")
            Output.error("{\"pages\":\(report.pages),\"microseconds\":{\(stages)}}\n")
            return
        }
        for (stage, seconds) in report.timings {
            let microseconds = Int(seconds * 1_000_000)
            let perPage = report.pages > 0 ? microseconds / report.pages : 0
            Output.error(
                "\(stage)".padded(10) + "\(microseconds / 1000).\("\(microseconds % 1000)".padded(3, with: "0", before: true)) ms".padded(14, before: true)
                    + "\(perPage) µs per page".padded(20, before: true) + "\n")
        }
    }
}

extension LinkStyle: ExpressibleByArgument {}

enum TimingsFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json
}

extension String {
    /// Filled up to `width` characters.
    func padded(_ width: Int, with filler: String = " ", before: Bool = false) -> String {
        let padding = String(repeating: filler, count: max(0, width - count))
        return before ? padding + self : self + padding
    }
}
