package import Diagnostics
import FileTree
import KnowledgeBank

extension Handling {
    /// Puts the approved text into a bank: the one door from the desk to the public.
    ///
    /// The bank with the new answer passes its whole check before the file is written. Run again after an interruption, it ends what it began.
    /// - Parameters:
    ///   - bank: the folder of the bank.
    ///   - acknowledged: places of names, as `line:column`, that are to pass besides those that the author acknowledged.
    /// - Returns: the item, and the path of the answer.
    package func publish(_ id: String, to bank: String, acknowledged: Set<String> = []) throws(Problems) -> (item: Item, path: String) {
        var path = ""
        let item = try step(.publish, id) { item, event throws(Problems) in
            let draft = try DraftedAnswer(of: item)
            try requireUnchanged(draft.answer, since: item.last(.approve), item)
            try requireUnchanged(draft.answer, since: item.last(.propose), item)
            guard let author = item.last(.propose)?.by, let approval = item.last(.approve), let approver = approval.by, author != approver else {
                throw Problems(Diagnostic(.selfApproval, at: nil, ["id": moderator]))
            }
            try LeakGate.refuse(draft.answer, acknowledged: acknowledged.union(item.last(.propose)?.acknowledgedNames ?? []))
            path = self.path(of: draft.answer, in: bank)
            // The month of the approval, not of today: a second run must come to the same bytes.
            let month = Month(String(approval.at.prefix(7))) ?? Month(of: clock.day)
            let bytes = try approved(draft.answer, by: [author, approver], in: month)
            let target = path
            try Approving.alone(in: bank) { () throws(Problems) in
                try check(bytes, at: target, in: bank)
                try write(bytes, to: target)
            }
            event.digest = draft.answer.digest
            event.answer = draft.answer.id.rawValue
            event.inTime = try keepsPromise(item, of: bank)
            return true
        }
        return (item, path)
    }

    /// What a batch did.
    package struct Batch: Sendable {
        package var published: [(item: Item, path: String)] = []
        /// Of those that could not be published; the others are.
        package var problems: [Diagnostic] = []

        package init(published: [(item: Item, path: String)] = [], problems: [Diagnostic] = []) {
            self.published = published
            self.problems = problems
        }
    }

    /// Publishes everything that is approved, at once, so that the day of an answer does not point at an asker.
    /// - Parameter least: with fewer, nothing is published.
    package func publishAll(to bank: String, least: Int) throws(Problems) -> Batch {
        let (items, problems) = try Queue.items(of: desk)
        let approved = items.filter { $0.state == .approved && !$0.isInConflict }
        // A text that was changed since will not go, and hides nobody.
        let count = approved.count { (try? DraftedAnswer(of: $0).answer.digest) == $0.last(.approve)?.digest }
        guard count >= least else { throw Problems(Diagnostic(.batchTooSmall, at: nil, ["count": "\(count)", "needed": "\(least)"])) }
        var batch = Batch(problems: problems)
        for id in approved.map(\.id).sorted() {
            do throws(Problems) {
                batch.published.append(try publish(id, to: bank))
            } catch {
                batch.problems += error.all
            }
        }
        return batch
    }

    private func keepsPromise(_ item: Item, of bank: String) throws(Problems) -> Bool? {
        guard let received = item.received?.at, let promise = Bank.read(bank).bank?.settings.promiseHours else { return nil }
        return Timetable(try desk.calendar(), promiseHours: promise, now: clock).isInTime(from: received, to: clock.hour)
    }

    /// The bank is public: unlike the desk, its files are readable by everyone.
    private func write(_ bytes: [UInt8], to path: String) throws(Problems) {
        guard FileTree.kind(of: path) == nil else {
            let present = try filing { () throws(FileError) in try FileTree.read(path) }
            guard present == bytes else { throw Problems(Diagnostic(.fileExists, at: nil, ["path": path])) }
            return
        }
        try filing { () throws(FileError) in
            if let folder = FileTree.parent(of: path), FileTree.kind(of: folder) == nil {
                try FileTree.makeFolder(folder)
                try FileTree.setMode(0o755, of: folder)
            }
            try FileTree.write(bytes, to: path, durably: true)
            try FileTree.setMode(0o644, of: path)
        }
    }

    private func path(of answer: Answer, in bank: String) -> String {
        let folder = bank.count > 1 && bank.hasSuffix("/") ? String(bank.dropLast()) : bank
        return "\(folder)/answers/\(answer.topics[0].value.rawValue)/\(answer.id.rawValue).\(answer.language).md"
    }

    /// The text with the line that records its approval, and nothing else changed.
    private func approved(_ answer: Answer, by people: [String], in month: Month) throws(Problems) -> [UInt8] {
        var answer = answer
        for person in people {
            guard let moderator = ModeratorID(person) else { throw Problems(Diagnostic(.idInvalid, at: nil, ["value": person])) }
            guard case .recorded(let bytes, _) = try Approving.approve(answer, by: moderator, in: month) else { continue }
            let (next, problems) = Answer.parse(SourceFile(path: answer.file.path, bytes: bytes), id: answer.id, language: answer.language)
            guard let next else { throw Problems(problems) }
            answer = next
        }
        return answer.file.bytes
    }

    /// Problems of the bank that this answer has or makes.
    private func check(_ bytes: [UInt8], at path: String, in bank: String) throws(Problems) {
        let before = Bank.read(bank)
        guard let old = before.bank else { throw Problems(before.problems) }
        let known = Set(before.problems + BankCheck.run(old, today: clock.day).problems)
        let after = Bank.read(bank, adding: [path: bytes])
        guard let new = after.bank, new.answers.contains(where: { $0.file.path == path }) else { throw Problems(after.problems) }
        // A bank that leaves out what is not approved would leave this answer unchecked, and unseen.
        if new.settings.policy != .open, let answer = new.answers.first(where: { $0.file.path == path }), let problem = BankCheck.approvalProblem(of: answer, in: new) {
            throw Problems(problem)
        }
        let problems = (after.problems + BankCheck.run(new, today: clock.day).problems).filter { $0.severity == .error && !known.contains($0) }
        guard problems.isEmpty else { throw Problems(problems.inFileOrder()) }
    }
}
