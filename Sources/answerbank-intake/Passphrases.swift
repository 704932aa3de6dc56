import Diagnostics
import FileTree
import Glibc
import Moderation
import Terminal

/// Secrets that people type.
enum Passphrases {
    /// Reads the lines of a file, or asks on the terminal without showing what is typed.
    /// - Parameters:
    ///   - holders: whose passphrases, in the order of the file's lines.
    ///   - twice: whether each is typed a second time.
    static func read(for holders: [String], file: String?, twice: Bool) throws(Problems) -> [String] {
        if let file {
            let bytes = try filing { () throws(FileError) in try FileTree.read(file, limit: 64 * 1024) }
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
            for (index, holder) in holders.enumerated() where index >= lines.count || lines[index].isEmpty {
                throw Problems(Diagnostic(.passphraseMissing, at: nil, ["id": holder]))
            }
            return Array(lines.prefix(holders.count))
        }
        var passphrases: [String] = []
        for holder in holders { passphrases.append(try ask(holder, twice: twice)) }
        return passphrases
    }

    /// The passphrase of who acts, and a new one for somebody.
    static func ownAndNew(_ own: String, _ new: String, file: String?) throws(Problems) -> (own: String, new: String) {
        let secrets =
            if let file {
                try read(for: [own, new], file: file, twice: false)
            } else {
                try read(for: [own], file: nil, twice: false) + read(for: [new], file: nil, twice: true)
            }
        try requireLength(secrets[1], of: new)
        return (secrets[0], secrets[1])
    }

    static func requireLength(_ passphrase: String, of moderator: String) throws(Problems) {
        guard passphrase.count >= DeskSetup.passphraseLength else {
            throw Problems(Diagnostic(.passphraseShort, at: nil, ["id": moderator, "limit": "\(DeskSetup.passphraseLength)"]))
        }
    }

    private static func ask(_ holder: String, twice: Bool) throws(Problems) -> String {
        guard isatty(STDIN_FILENO) == 1 else { throw Problems(Diagnostic(.passphraseMissing, at: nil, ["id": holder])) }
        while true {
            guard let first = hiddenLine("Passphrase of \(holder): ") else { throw Problems(Diagnostic(.passphraseMissing, at: nil, ["id": holder])) }
            guard twice else { return first }
            if hiddenLine("Once more: ") == first { return first }
            Output.error("The two were not the same.\n")
        }
    }

    private static func hiddenLine(_ prompt: String) -> String? {
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        var hidden = settings
        hidden.c_lflag &= ~tcflag_t(ECHO)
        // What was typed before is dropped, so that the prompt comes when it is safe to type.
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        Output.error(prompt)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            Output.error("\n")
        }
        return readLine(strippingNewline: true)
    }
}
