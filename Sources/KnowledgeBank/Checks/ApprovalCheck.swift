import Diagnostics

/// Policy `recorded`: two different moderators are on record for exactly the bytes that would be published.
enum ApprovalCheck {
    static let needed = 2

    /// - Returns: the answers that may not be published, and why.
    static func run(_ bank: Bank) -> (unapproved: Set<Answer.Key>, problems: [Diagnostic]) {
        guard bank.settings.policy != .open else { return ([], []) }
        var unapproved: Set<Answer.Key> = []
        var problems: [Diagnostic] = []
        var first: [String: Answer] = [:]
        for answer in bank.answers {
            // Equal bytes have equal digests: an approval was given for one id and one language, not for copies of the file.
            let copied = first[answer.digest].map { Diagnostic(.approvalCopied, at: answer.file.whole, ["path": answer.file.path, "other": $0.file.path]) }
            guard let found = problem(in: answer, bank.settings) ?? copied else {
                first[answer.digest] = answer
                continue
            }
            unapproved.insert(answer.key)
            problems.append(found)
        }
        return (unapproved, problems)
    }

    static func problem(in answer: Answer, _ settings: BankSettings) -> Diagnostic? {
        let path = ["path": answer.file.path]
        guard let approval = answer.approved else { return Diagnostic(.approvalMissing, at: answer.file.whole, path) }
        let place = answer.file.place(at: approval.offset)
        // A line of a longer value may begin like the line that the digest leaves out.
        guard let frontMatter = try? FrontMatter(of: answer.file), let line = ApprovedLine.find(in: answer.file.bytes, frontMatter), line.isLast, line.range.contains(approval.offset) else {
            return Diagnostic(.approvalNotLast, at: place, path)
        }
        guard approval.digest == answer.digest else { return Diagnostic(.approvalOutdated, at: place, path) }
        let known = settings.moderators.map(\.rawValue)
        if let stranger = approval.by.first(where: { !known.contains($0.value) }) {
            return Diagnostic(
                .moderatorUnknown, at: answer.file.place(at: stranger.offset), ["id": stranger.value, "known": known.joined(separator: ", ")], nearest: nearestNames(to: stranger.value, among: known))
        }
        let people = Set(approval.by.map(\.value)).count
        guard people >= needed else { return Diagnostic(.approvalSamePerson, at: place, path.merging(["count": "\(people)"]) { first, _ in first }) }
        return nil
    }
}
