package import Diagnostics
import Glibc

/// Standard output and standard error of a command.
package enum Output {
    package static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

    package static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    package static func leave(_ status: Int32) -> Never { exit(status) }

    /// The printer for diagnostics: in the user's language, with colour on a terminal unless NO_COLOR is set (no-color.org).
    package static func printer(_ format: DiagnosticPrinter.Format, terminal: Int32 = STDERR_FILENO) -> DiagnosticPrinter {
        let environment = environment(["NO_COLOR", "TERM"])
        let colour = isatty(terminal) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        return DiagnosticPrinter(format: format, language: messageLanguage, colour: colour)
    }

    /// The line below a list of problems, with its line feed; empty where there is nothing to say.
    package static func summary(of problems: [Diagnostic], _ printer: DiagnosticPrinter, terminal: Int32 = STDERR_FILENO) -> String {
        let summary = printer.summary(of: problems, tellingMore: isatty(terminal) == 1)
        return summary.isEmpty ? "" : summary + "\n"
    }

    /// The language in which the user wants to be spoken to.
    package static var messageLanguage: MessageLanguage { MessageLanguage(environment: environment(["ANSWERBANK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"])) }

    /// Those of the named variables that are set.
    package static func environment(_ names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } })
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest)).baseAddress, rest.count)
                if count < 0 && errno == EINTR { continue }
                // Standard error is the last resort: where it cannot be written to, nobody is left to tell.
                guard count > 0 else {
                    if descriptor == STDOUT_FILENO {
                        error("The output could not be written: \(String(cString: strerror(errno)))\n")
                        leave(2)
                    }
                    return
                }
                rest = rest.dropFirst(count)
            }
        }
    }
}
