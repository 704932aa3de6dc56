package import Diagnostics
import FileTree
import YAML

/// Recording that a person has read an answer.
package enum Approving {
    package enum Outcome: Sendable {
        /// The new bytes of the file, and how many different people now stand in it.
        case recorded(bytes: [UInt8], people: Int)
        /// This person stood there already, for exactly this text.
        case already
    }

    /// Adds `moderator` to the approvals of `answer`. Approvals of an earlier text are dropped: they were given for other words.
    /// Every byte outside the `approved:` line stays as it is.
    package static func approve(_ answer: Answer, by moderator: ModeratorID, in month: Month) throws(Problems) -> Outcome {
        let bytes = answer.file.bytes
        let frontMatter = try FrontMatter(of: answer.file)
        let line = try line(of: answer, frontMatter)
        var people: [String] = []
        if let approval = answer.approved, approval.digest == answer.digest {
            for person in approval.by where ModeratorID(person.value) != nil && !people.contains(person.value) { people.append(person.value) }
            if people.contains(moderator.rawValue), line?.isLast == true { return .already }
        }
        if !people.contains(moderator.rawValue) { people.append(moderator.rawValue) }
        let text = "approved: {digest: \(answer.digest), by: [\(people.joined(separator: ", "))], on: \(month)}"
        let end = frontMatter.range.upperBound
        var new: [UInt8] = []
        new.reserveCapacity(bytes.count + text.utf8.count + 2)
        new += bytes[..<(line?.range.lowerBound ?? end)]
        if let line { new += bytes[line.range.upperBound..<end] }
        new += text.utf8
        new += frontMatter.lineEnd(in: bytes)
        new += bytes[end...]
        try FrontMatter.requireReadable(new, as: answer.file)
        return .recorded(bytes: new, people: people.count)
    }

    /// Runs `work`, which reads a bank and then writes into it, while no other process does so; waits for one that does.
    package static func alone<Result>(in bank: String, _ work: () throws(Problems) -> Result) throws(Problems) -> Result {
        guard FileTree.kind(of: bank + "/bank.yaml") != nil, let result = try FileLock.whileHolding(bank + "/bank.yaml", waiting: true, work) else { return try work() }
        return result
    }

    /// The line to be replaced, or nil where there is none yet. Throws where the value stands in any other way than on one line of its
    /// own: what is taken out must be all of the old value and nothing else.
    private static func line(of answer: Answer, _ frontMatter: FrontMatter) throws(Problems) -> ApprovedLine? {
        let line = ApprovedLine.find(in: answer.file.bytes, frontMatter)
        let value = try frontMatter.mapping(in: answer.file)["approved"]?.range
        switch (line, value) {
        case (nil, nil): return nil
        case (let line?, let value?) where line.range.lowerBound < value.lowerBound && value.upperBound <= line.range.upperBound: return line
        default:
            throw Problems(Diagnostic(.approvalNotLast, at: answer.file.place(at: value?.lowerBound ?? line?.range.lowerBound ?? 0), ["path": answer.file.path]))
        }
    }
}
