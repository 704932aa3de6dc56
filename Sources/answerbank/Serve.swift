import ArgumentParser

/// Listed for the help text; `answerbank-serve` does the work and is started before commands are parsed.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the site while you edit (answerbank-serve).")

    @Argument(parsing: .allUnrecognized)
    var rest: [String] = []

    func run() throws {
        throw ValidationError("The program answerbank-serve was not found beside answerbank or in PATH. Build it with: make site")
    }
}
