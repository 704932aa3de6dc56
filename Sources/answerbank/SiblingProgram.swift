import ArgumentParser
import FileTree
import Glibc

/// A command that is a program of its own: `answerbank serve` runs `answerbank-serve`, found beside this one or in PATH.
struct SiblingProgram {
    let path: String

    /// nil where `name` is an option, a command of ours, or no such program exists.
    static func find(_ name: String) -> SiblingProgram? {
        let isName = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } && !name.hasPrefix("-")
        guard isName, name != "help", !AnswerBank.configuration.subcommands.contains(where: { $0 != Serve.self && $0._commandName == name }) else { return nil }
        return folders().lazy.map { "\($0)/answerbank-\(name)" }.first { access($0, X_OK) == 0 }.map(SiblingProgram.init)
    }

    private static func folders() -> [String] {
        let own = FileTree.programFolder.map { [$0] } ?? []
        return own + (getenv("PATH").map { String(cString: $0).split(separator: ":").map(String.init) } ?? [])
    }

    /// Becomes the other program; returns only where the system refuses.
    func run(_ arguments: [String]) {
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
        words.append(nil)
        execv(path, words)
        for case let word? in words { free(word) }
    }
}
