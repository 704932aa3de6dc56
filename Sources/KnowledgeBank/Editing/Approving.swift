package import Diagnostics

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
        let line = ApprovedLine.find(in: bytes, frontMatter)
        var people: [String] = []
        if let approval = answer.approved, approval.digest == answer.digest {
            for person in approval.by where !people.contains(person.value) { people.append(person.value) }
            if people.contains(moderator.rawValue), line?.isLast == true { return .already }
        }
        if !people.contains(moderator.rawValue) { people.append(moderator.rawValue) }
        let text = "approved: {digest: \(answer.digest), by: [\(people.joined(separator: ", "))], on: \(month)}" + lineEnd(bytes, frontMatter)
        let end = frontMatter.range.upperBound
        var new: [UInt8] = []
        new.reserveCapacity(bytes.count + text.utf8.count)
        new += bytes[..<(line?.range.lowerBound ?? end)]
        if let line { new += bytes[line.range.upperBound..<end] }
        new += text.utf8
        new += bytes[end...]
        return .recorded(bytes: new, people: people.count)
    }

    /// The line end that the front matter uses.
    private static func lineEnd(_ bytes: [UInt8], _ frontMatter: FrontMatter) -> String {
        frontMatter.range.lowerBound >= 2 && bytes[frontMatter.range.lowerBound - 2] == 0x0D ? "\r\n" : "\n"
    }
}
