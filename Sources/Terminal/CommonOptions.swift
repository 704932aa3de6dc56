package import ArgumentParser
package import Diagnostics
import Glibc
package import KnowledgeBank

/// Options that commands of several tools share.
package struct FormatOption: ParsableArguments {
    package init() {}

    @Option(help: "How to print: text for people, jsonl for programs (one JSON object per line).")
    package var format = DiagnosticPrinter.Format.text
}

package struct TodayOption: ParsableArguments {
    package init() {}

    @Option(help: ArgumentHelp("The day to take for today, as 2026-10-14. Default: SOURCE_DATE_EPOCH if set, else the clock.", valueName: "day"))
    package var today: Day?

    package var day: Day {
        get throws {
            if let today { return today }
            if let text = Output.environment(["SOURCE_DATE_EPOCH"])["SOURCE_DATE_EPOCH"] {
                guard let seconds = Int(text), let day = Day(unixSeconds: seconds) else { throw ValidationError("SOURCE_DATE_EPOCH is not a number of seconds.") }
                return day
            }
            return Day(unixSeconds: time(nil)) ?? .earliest
        }
    }
}

extension Day: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension LanguageTag: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension ID: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}
