import ArgumentParser
import Diagnostics
import FileTree
import FoundationEssentials
import Identifiers
import Scrubbing
import Terminal
import UTF8Text

struct Scrub: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Masks personal data in text from standard input.",
        discussion: """
            Needs no desk and writes nothing. With --format jsonl each line is {"id", "text", "language"?} and is answered by
            {"id", "text", "findings": [{"start", "end", "label", "score", "recognizer"}]}; start and end count Unicode scalars of the text as
            it came in.

            Examples:
              answerbank-intake scrub --language sv < message.txt
              answerbank-intake scrub --format jsonl < archive.jsonl > scrubbed.jsonl
            """)

    enum Language: String, ExpressibleByArgument, CaseIterable {
        case sv, fi, da, en, auto
    }

    @Option(help: "The language of the masks; auto takes what a line says, else English.")
    var language = Language.auto
    @OptionGroup var output: FormatOption

    func run() throws {
        let input = try reporting(output.format) { () throws(Problems) in
            return try filing { () throws(FileError) in try FileTree.readStream("/dev/stdin", limit: 1 << 32) }
        }
        guard output.format == .jsonl else { return try scrubText(input) }
        var problems: [Diagnostic] = []
        for (number, line) in input.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            let place = Place(file: "-", line: number + 1)
            guard let text = try? JSONDecoder().decode(Line.self, from: Data(line)) else {
                problems.append(Diagnostic(.scrubLineInvalid, at: place))
                continue
            }
            guard text.text.utf8.count <= Scrubber.limit else {
                problems.append(Diagnostic(.textTooLong, at: place, ["limit": "\(Scrubber.limit / 1024) KiB"]))
                continue
            }
            print(text)
        }
        if !problems.isEmpty { throw CommandFailure(Problems(problems), output.format) }
    }

    private func scrubText(_ input: [UInt8]) throws {
        try reporting(output.format) { () throws(Problems) in
            guard input.count <= Scrubber.limit else { throw Problems(Diagnostic(.textTooLong, at: nil, ["limit": "\(Scrubber.limit / 1024) KiB"])) }
            let file = SourceFile(path: "-", bytes: input)
            if let offset = UTF8Check.firstInvalidByte(in: input) { throw Problems(Diagnostic(.fileNotUTF8, at: file.place(at: offset))) }
            Output.print(Scrubber.scrub(String(decoding: input, as: UTF8.self), language: language == .auto ? "en" : language.rawValue).masked)
        }
    }

    private func print(_ line: Line) {
        let scrubbed = Scrubber.scrub(line.text, language: language == .auto ? line.language ?? "en" : language.rawValue)
        let findings = scrubbed.findings.map { finding in
            JSONValue.object([
                ("start", .int(finding.scalars.lowerBound)), ("end", .int(finding.scalars.upperBound)), ("label", .string(finding.label.rawValue)),
                ("score", .hundredths(Int(finding.score * 100 + 0.5))), ("recognizer", .string(finding.recognizer)),
            ])
        }
        let fields: [(String, JSONValue)] = [("id", .string(line.id)), ("text", .string(scrubbed.masked)), ("findings", .array(findings))]
        Output.print(String(decoding: JSONValue.object(fields).bytes, as: UTF8.self) + "\n")
    }

    private struct Line: Decodable {
        let id: String
        let text: String
        let language: String?
    }
}
