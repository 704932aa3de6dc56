import Glibc

/// Makes an empty folder below the system's folder for temporary files. Whoever asks for it removes it.
package func makeScratchFolder() -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    // mkdtemp(3) replaces the last six characters.
    var template = Array("\(parent)/answerbank-\(String(repeating: "X", count: 6))".utf8CString)
    guard let path = mkdtemp(&template) else { preconditionFailure("no folder can be made in \(parent)") }
    return String(cString: path)
}
