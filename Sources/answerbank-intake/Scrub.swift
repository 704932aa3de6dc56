import ArgumentParser
import Diagnostics
import FileTree
import FoundationEssentials
import Identifiers
import Moderation
import Parallel
import Scrubbing
import Terminal
import UTF8Text

struct Scrub: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Masks personal data in text from standard input.",
        discussion: """
            Needs no desk and writes nothing. With --format jsonl each line is {"id", "text", "language"?} and is answered, in order and as they
            come, by {"id", "text", "findings": [{"start", "end", "label", "score", "recognizer"}]}; start and end count Unicode scalars of the
            text as it came in. A line that cannot be read is named by its number, and the others go on.

            Examples:
              answerbank-intake scrub < message.txt
              answerbank-intake scrub --language sv < message.txt
              answerbank-intake scrub --format jsonl < archive.jsonl > scrubbed.jsonl
            """)

    enum Language: String, ExpressibleByArgument, CaseIterable {
        case sv, fi, da, en, auto
    }

    @Option(help: "The language of the texts; auto takes what a line says, else what the text looks like.")
    var language = Language.auto
    @Option(help: ArgumentHelp("Threads for --format jsonl. Default: one a core.", valueName: "number"))
    var threads: Int?
    @Flag(help: "Leave names as they are: numbers, addresses, dates and the like only, and no dictionary is needed.")
    var noNames = false
    @OptionGroup var output: FormatOption

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads must be 1 or more") }
    }

    func run() throws {
        switch output.format {
        case .text: try scrubText()
        case .jsonl: try scrubLines()
        }
    }

    private func scrubText() throws {
        try reporting(output.format) { () throws(Problems) in
            let input = try filing { () throws(FileError) in try FileTree.readStream("/dev/stdin", limit: 64 << 20) }
            guard input.count <= Scrubber.limit else { throw Problems(Self.tooLong(nil)) }
            let file = SourceFile(path: "-", bytes: input)
            if let offset = UTF8Check.firstInvalidByte(in: input) { throw Problems(Diagnostic(.fileNotUTF8, at: file.place(at: offset))) }
            let scrubber = Scrubber(findsNames: !noNames, findsRareTraits: false)
            Output.print(try scrubber.scrubbed(String(decoding: input, as: UTF8.self), language: stated).masked)
        }
    }

    private var stated: String? { language == .auto ? nil : language.rawValue }

    private func scrubLines() throws {
        let workers = threads ?? Parallel.width
        let scrubbers = (0..<workers).map { _ in Scrubber(findsNames: !noNames, findsRareTraits: false) }
        let printer = Output.printer(output.format)
        var status: Int32 = 0
        var read = 0
        try reporting(output.format) { () throws(Problems) in
            let stream = try filing { () throws(FileError) in try LineStream("/dev/stdin", limit: Scrub.lineLimit) }
            while true {
                let lines = try filing { () throws(FileError) in try stream.next() }
                if lines.isEmpty { return }
                let numbered = lines.enumerated().map { [read] in (number: read + $0 + 1, line: $1) }
                read += lines.count
                var answers = ""
                for result in Parallel.map(numbered, with: scrubbers, { scrubber, line in answer(line.line, number: line.number, with: scrubber) }) {
                    switch result {
                    case .answer(let line): answers += line
                    case .problem(let problem):
                        guard problem.id != .dictionaryMissing else { throw Problems(problem) }
                        status = max(status, problem.id.isInability ? 2 : 1)
                        Output.error(printer.print([problem]))
                    }
                }
                Output.print(answers)
            }
        }
        if status > 0 { throw ExitCode(status) }
    }

    /// What is printed for a line, nothing for an empty one.
    private enum Result: Sendable {
        case answer(String)
        case problem(Diagnostic)
    }

    /// In bytes: a text of the greatest length with every character escaped, and room for the rest.
    private static let lineLimit = Scrubber.limit * 6 + 4096

    private func answer(_ line: LineStream.Line, number: Int, with scrubber: Scrubber) -> Result {
        let place = Place(file: "-", line: number)
        guard case .bytes(let bytes) = line else { return .problem(Self.tooLong(place)) }
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { return .answer("") }
        guard let input = try? JSONDecoder().decode(Input.self, from: Data(bytes)) else { return .problem(Diagnostic(.scrubLineInvalid, at: place)) }
        guard input.text.utf8.count <= Scrubber.limit else { return .problem(Self.tooLong(place)) }
        do throws(Problems) {
            return .answer(Self.json(input.id, try scrubber.scrubbed(input.text, language: stated ?? input.language)))
        } catch {
            return .problem(error.all[0])
        }
    }

    private static func json(_ id: String, _ scrubbed: ScrubbedText) -> String {
        let findings = scrubbed.findings.map { finding in
            JSONValue.object([
                ("start", .int(finding.scalars.lowerBound)), ("end", .int(finding.scalars.upperBound)), ("label", .string(finding.label.rawValue)),
                ("score", .hundredths(Int(finding.score * 100 + 0.5))), ("recognizer", .string(finding.recognizer)),
            ])
        }
        let fields: [(String, JSONValue)] = [("id", .string(id)), ("text", .string(scrubbed.masked)), ("findings", .array(findings))]
        return String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n"
    }

    private static func tooLong(_ place: Place?) -> Diagnostic {
        Diagnostic(.textTooLong, at: place, ["limit": "\(Scrubber.limit / 1024) KiB"])
    }

    private struct Input: Decodable {
        let id: String
        let text: String
        let language: String?
    }
}
