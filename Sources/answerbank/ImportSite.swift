import ArgumentParser
import Diagnostics
import FileTree
import KnowledgeBank
import SiteImport
import Terminal

struct ImportSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings the pages of another site into a bank.",
        discussion: """
            Reads a folder of Hugo, Jekyll, MkDocs or Decap CMS, or a table (CSV) with a
            question and an answer a row. Each page becomes an answer that nobody has
            approved; old addresses lead to it, and links between pages lead to answers.
            Nothing is overwritten. What did not map is listed, with what to do about it.
            Field maps are explained in docs/import-site.md.

            Examples:
              answerbank import-site old-site --bank my-bank --dry-run --report todo.md
              answerbank import-site old-site --bank my-bank --map fields.yaml
              answerbank import-site faq.csv --bank my-bank --topic housing
            Afterwards, since it also looks for personal data:
              answerbank check --bank my-bank
            """)

    @Argument(help: "The folder of the old site, or a CSV file.", completion: .file())
    var input: String
    @OptionGroup var bank: BankOption
    @Option(help: "What the old site was made with. Default: what it looks like.")
    var kind: SiteKind?
    @Option(help: ArgumentHelp("A file that says which field becomes what.", valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
    var map: String?
    @Option(help: ArgumentHelp("The language of pages that do not say theirs. Default: the old site's, else the bank's main one.", valueName: "tag"))
    var language: LanguageTag?
    @Option(help: ArgumentHelp("The topic of pages whose own words are none of the bank's topics.", valueName: "id"))
    var topic: TopicID?
    @Option(help: ArgumentHelp("Where the old site stands: links to pages that were not taken over lead there.", valueName: "url"))
    var baseURL: String?
    @Flag(help: "Write no answers; only say what would be written and what does not map.")
    var dryRun = false
    @Option(help: ArgumentHelp("Write everything that did not map to this file, as a table in Markdown.", valueName: "file"), completion: .file(extensions: ["md"]))
    var report: String?
    @OptionGroup var today: TodayOption
    @OptionGroup var output: FormatOption

    /// Problems of one kind that are shown on a terminal; a report has them all.
    private static let shown = 5

    func validate() throws {
        if let baseURL, !BankSettings.isBaseURL(baseURL) { throw ValidationError("--base-url must begin with https:// or http:// and have no ?, # or further //") }
    }

    func run() throws {
        let day = try today.day
        let (plan, problems) = try reporting(output.format) { () throws(Problems) in
            try Approving.alone(in: bank.folder) { () throws(Problems) in try importing(day) }
        }
        let written = dryRun ? plan.answers.count : plan.answers.count - problems.count + plan.problems.count
        if let report {
            let text = plan.report(problems, input: input, written: written, language: Output.messageLanguage)
            try reporting(output.format) { () throws(Problems) in try filing { () throws(FileError) in try FileTree.write(Array(text.utf8), to: report) } }
        }
        show(problems)
        if output.format == .text {
            Output.print("\(plan.kind.rawValue): \(plan.pages) pages read, \(written) answers \(dryRun ? "would be written" : "written") to \(bank.folder)\n")
            if !dryRun, written > 0 { Output.print("\nNext: answerbank check --bank \(bank.folder)\n") }
        }
        if problems.hasErrors { throw ExitCode(problems.contains(where: \.id.isInability) ? 2 : 1) }
    }

    /// - Returns: the plan, and its problems with those of writing it.
    private func importing(_ day: Day) throws(Problems) -> (ImportPlan, [Diagnostic]) {
        let read = Bank.read(bank.folder)
        guard let bank = read.bank else { throw Problems(read.problems) }
        var fields = ImportMap()
        if let map { fields = try ImportMap(reading: try TextFile.read(map, shownAs: map)) }
        let site = SiteImport(input: input, map: fields.with(kind: kind, defaultTopic: topic, baseURL: baseURL), language: language, today: day)
        let plan = try site.plan(into: bank)
        return (plan, plan.problems + (dryRun ? [] : plan.write(into: self.bank.folder)))
    }

    private func show(_ problems: [Diagnostic]) {
        let printer = Output.printer(output.format)
        guard output.format == .text else { return Output.error(printer.print(problems)) }
        var counts: [DiagnosticID: Int] = [:]
        for problem in problems {
            counts[problem.id, default: 0] += 1
            if counts[problem.id, default: 0] <= Self.shown { Output.error(printer.print([problem])) }
        }
        for id in DiagnosticID.allCases {
            if let count = counts[id], count > Self.shown { Output.error("\(count - Self.shown) more like this: [\(id.rawValue)]\n") }
        }
        let summary = printer.summary(of: problems)
        if !summary.isEmpty { Output.error(summary + (counts.values.contains { $0 > Self.shown } && report == nil ? "; --report FILE lists them all\n" : "\n")) }
    }
}

extension SiteKind: ExpressibleByArgument {}
