import ArgumentParser
import Diagnostics
import FileTree
import Foundation
import KnowledgeBank
import Moderation
import Terminal
import UTF8Text

struct Draft: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes or changes the answer.",
        discussion: """
            Opens the answer in your editor (EDITOR, else nano), the first time with the parts of a good answer and the scrubbed question
            in it. Changing a text that was proposed or approved takes it back to the draft.

            Examples:
              answerbank-intake draft abcdefgh23 --as m1 --id help-with-rent
              answerbank-intake draft abcdefgh23 --as m1 --id help-with-rent --file answer.md
            """)

    @OptionGroup var item: ItemArgument
    @Option(help: ArgumentHelp("The id that the answer gets in the bank.", valueName: "id"))
    var id: AnswerID?
    @Option(help: ArgumentHelp("Take the text from this file instead of an editor; - for standard input.", valueName: "file"), completion: .file())
    var file: String?
    @OptionGroup var desk: DeskOption
    @OptionGroup var person: PersonOption
    @OptionGroup var output: FormatOption

    /// Where the text is edited: a folder of its own on the desk, so that an editor's back-ups stay inside the desk's walls. It goes when
    /// the text has been taken over; until then nothing that was saved is lost.
    private var editingFolder: String { "\(desk.folder)/\(Desk.editingPrefix)\(item.item)" }

    func run() throws {
        try step(desk, person, output) { handling throws(Problems) in
            try handling.draft(item.item, answerID: id) { text throws(Problems) in
                guard let file else { return try edit(text, handling.desk.permissions) }
                return try filing { () throws(FileError) in try FileTree.readStream(file == "-" ? "/dev/stdin" : file, limit: TextFile.limit) }
            }
        }
        if file == nil { try? FileTree.removeFolder(editingFolder) }
    }

    private func edit(_ text: [UInt8], _ permissions: FilePermissions) throws(Problems) -> [UInt8] {
        let environment = Output.environment(["VISUAL", "EDITOR"])
        let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "nano"
        let path = editingFolder + "/answer.md"
        do throws(FileError) {
            try FileTree.makeFolder(editingFolder, mode: permissions.folder)
            let base = Digest.of(text)
            if FileTree.kind(of: path) != nil {
                if (try? FileTree.read(editingFolder + "/base")) == Array(base.utf8) {
                    Output.error("An earlier edit was interrupted; this is the text as it was saved then.\n")
                } else {
                    // Somebody has written since: neither text may cover the other.
                    let aside = "\(editingFolder)-\(RandomName.make())"
                    try FileTree.move(editingFolder, to: aside)
                    try FileTree.makeFolder(editingFolder, mode: permissions.folder)
                    Output.error("An earlier edit was interrupted, and the answer has changed since. What was saved then: \(aside)/answer.md\n")
                }
            }
            if FileTree.kind(of: path) == nil {
                try FileTree.write(text, to: path, mode: permissions.file)
                try FileTree.write(Array(base.utf8), to: editingFolder + "/base", mode: permissions.file)
            }
        } catch {
            throw Problems(error.diagnostic)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec \(editor) \"$1\"", "sh", path]
        let hasRun = (try? process.run()) != nil
        if hasRun { process.waitUntilExit() }
        guard hasRun, process.terminationStatus == 0 else {
            if (try? FileTree.read(path)) == text { try? FileTree.removeFolder(editingFolder) }
            throw Problems(Diagnostic(.editorFailed, at: nil, ["path": editor]))
        }
        return try filing { () throws(FileError) in try FileTree.read(path, limit: TextFile.limit) }
    }
}
