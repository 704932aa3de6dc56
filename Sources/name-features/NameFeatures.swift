import FoundationEssentials
import Glibc
import Names

/// Writes what a model is trained on. Standard input: lines of JSON with a "text". Standard output: a line per token with its start and end
/// in Unicode scalars and its buckets, and an empty line behind each text.
@main
struct NameFeatures {
    private struct Line: Decodable {
        let text: String
    }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let language = NameLanguage(rawValue: arguments[1]), let forgetting = UInt64(arguments[2]) else {
            let usage = "usage: name-features sv|fi|da|en PERCENT-FORGOTTEN < texts.jsonl\n"
            write(STDERR_FILENO, usage, usage.utf8.count)
            exit(2)
        }
        let features = try TrainingFeatures(language)
        let decoder = JSONDecoder()
        while let line = readLine() {
            let text = try decoder.decode(Line.self, from: Data(line.utf8)).text
            var output = ""
            for row in features.rows(of: text, forgetting: forgetting) {
                output += "\(row.scalars.lowerBound) \(row.scalars.upperBound)"
                for bucket in row.buckets { output += " \(bucket)" }
                output += "\n"
            }
            print(output)
        }
    }
}
