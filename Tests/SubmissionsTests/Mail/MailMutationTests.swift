import Submissions
import Testing

/// Mails and tables with random faults: nothing crashes, nothing is lost, and what is taken is text.
struct MailMutationTests {
    private static let pieces = [
        "\n", "\r", "\n\n", "--", "=?", "?=", "<", ">", "</div>", "<blockquote type=cite>", "<pre>", "&#128;", "\"", ",", "\nFrom x Tue Oct 13 10:05:00 2026\n", "charset=utf-16", "boundary=",
        "Content-Type: multipart/mixed; boundary=\"=_b1\"\n", "Content-Transfer-Encoding: base64\n", "\0", "\u{FEFF}", "-- \n", "> ", "wrote:", "2026 10:05", "=\n", "*0*=", "(", "<!--",
        "format=flowed",
    ].map { Array($0.utf8) }

    private func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
            let at = Int.random(in: 0...bytes.count, using: &numbers)
            let end = min(bytes.count, at + Int.random(in: 0...60, using: &numbers))
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: if at < bytes.count { bytes[at] = UInt8.random(in: 0...255, using: &numbers) }
            case 1: bytes.removeSubrange(at..<end)
            case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
            default: bytes.insert(contentsOf: Self.pieces[Int.random(in: Self.pieces.indices, using: &numbers)], at: at)
            }
        }
        return bytes
    }

    @Test(arguments: [SubmissionFormat.mail, .mbox, .csv])
    func `no fault is too odd`(format: SubmissionFormat) {
        var numbers = Numbers(state: 20_261_013)
        let sources = format == .csv ? TableVectorTests.vectors.map { Array($0.table) } : MailVectorTests.vectors.map { Array($0.mail) }
        for round in 0..<600 {
            let bytes = mutated(sources[round % sources.count], &numbers)
            let read = SubmissionReader.read(bytes, as: format)
            #expect(read.accepted.allSatisfy { !$0.text.isEmpty && !$0.text.utf8.contains(0) && $0.text.utf8.count <= Submission.limit && $0.leftOut.utf8.count <= Submission.limit })
            let originals = read.accepted.map(\.original) + read.refused.map(\.original)
            if format == .csv { continue }
            let whole = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.count - 3 : bytes.count
            #expect(originals.map(\.count).reduce(0, +) == whole)
        }
    }
}
