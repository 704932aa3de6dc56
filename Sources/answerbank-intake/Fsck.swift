import ArgumentParser
import Diagnostics
import Moderation
import Terminal

struct Fsck: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Looks the desk over: puts right what an interruption left, names what a person must decide.",
        discussion: """
            Nothing that was taken over is deleted. Exit status 0: nothing to complain of, or all of it put right.

            Examples:
              answerbank-intake fsck
              answerbank-intake fsck --dry-run     say what would be put right, and change nothing
            """)

    @Flag(help: "Say what would be put right, and change nothing.")
    var dryRun = false
    @OptionGroup var desk: DeskOption
    @OptionGroup var output: FormatOption

    func run() throws {
        let check = try reporting(output.format) { () throws(Problems) in
            let desk = try self.desk.opened()
            return try Importing.alone(on: desk) { () throws(Problems) in try DeskCheck(of: desk, repairs: !dryRun) }
        }
        if !check.problems.isEmpty { Output.print(Output.printer(output.format, terminal: 1).print(check.problems)) }
        Output.error(dryRun ? "\(check.problems.count) found.\n" : "\(check.problems.count) found, \(check.repaired) put right.\n")
        if check.problems.count > check.repaired { throw ExitCode(1) }
    }
}
