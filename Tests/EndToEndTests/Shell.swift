import Foundation

/// Runs command lines in a folder, with the tools just built in front of PATH.
struct Shell {
    let folder: URL

    /// The folder of the executables: beside the test bundle.
    static let tools: URL = {
        if let chosen = ProcessInfo.processInfo.environment["ANSWERBANK_TOOLS"] { return URL(filePath: chosen) }
        return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    }()

    struct Outcome {
        let output: String
        let status: Int32
    }

    /// Standard output and standard error together.
    func run(_ line: String) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.currentDirectoryURL = folder
        process.environment = [
            "PATH": "\(Self.tools.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "SOURCE_DATE_EPOCH": "1795305600", "ANSWERBANK_CLOCK": "1795305600", "TZ": "UTC",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Outcome(output: String(decoding: output, as: UTF8.self), status: process.terminationStatus)
    }

    /// Each line of `commands` behind a `$`, what it printed, and its exit status where that is not 0. Empty lines and `#` are skipped.
    func transcript(of commands: String) throws -> String {
        var transcript = ""
        for line in commands.split(separator: "\n") where !line.hasPrefix("#") {
            let outcome = try run(String(line))
            transcript += "$ \(line)\n" + outcome.output.replacing(/\(\d+ ms\)/, with: "(… ms)")
            if outcome.status != 0 { transcript += "[exit \(outcome.status)]\n" }
        }
        return transcript
    }
}
