package import Diagnostics
import FileTree
package import KnowledgeBank
import Scrubbing

extension Handling {
    /// Writes the answer's text.
    /// - Parameters:
    ///   - answerID: the id that the answer gets in the bank; needed the first time.
    ///   - edit: is given the text as it stands (for a first draft: the parts of a good answer, with the scrubbed question) and gives the new one.
    package func draft(_ id: String, answerID: AnswerID?, _ edit: ([UInt8]) throws(Problems) -> [UInt8]) throws(Problems) -> Item {
        try step(.draft, id) { item, event throws(Problems) in
            guard let name = answerID ?? item.answerID else { throw Problems(Diagnostic(.answerIDNeeded, at: nil, ["id": item.id])) }
            try LeakGate.refuse(name)
            let current = if let answer = try item.answer() { answer.bytes } else { try firstDraft(of: item) }
            let new = try edit(current)
            guard new.count <= TextFile.limit else { throw Problems(Diagnostic(.fileTooLarge, at: nil, ["limit": "1 MB"])) }
            let digest = Digest.of(new)
            _ = try TextFile.checked(new, shownAs: item.answerPath)
            if new != (try item.answer()?.bytes) { try desk.write(new, to: item.answerPath) }
            // The text that was agreed on, once more: nothing is voided.
            if item.last(.draft)?.digest == digest, item.answerID == name, [.drafted, .proposed, .approved].contains(item.state) { return false }
            event.digest = digest
            event.answer = name.rawValue
            return true
        }
    }

    private func firstDraft(of item: Item) throws(Problems) -> [UInt8] {
        let language = LanguageTag(item.language) ?? LanguageTag(desk.language)
        guard let language else { throw Problems(Diagnostic(.languageInvalid, at: nil, ["value": item.language])) }
        let asked = item.received.flatMap { Month(String($0.at.prefix(7))) } ?? Month(of: clock.day)
        return Array(NewAnswer.text(language: language, topics: item.topics.compactMap { TopicID($0) }, asked: asked, answered: Month(of: clock.day), quote: try item.question()).utf8)
    }
}

/// The answer of an item as the bank would read it.
package struct DraftedAnswer {
    package let answer: Answer
    /// Masks that still stand in the text, with their places.
    package let masks: [Place]

    /// - Throws: everything that would keep the bank from publishing it, and structured personal data in it.
    package init(of item: Item) throws(Problems) {
        guard let text = try item.answer(), let id = item.answerID, let language = LanguageTag(item.language) else {
            throw Problems(Diagnostic(.nothingDrafted, at: nil, ["id": item.id]))
        }
        let file = try TextFile.checked(text.bytes, shownAs: text.path)
        let (answer, problems) = Answer.parse(file, id: id, language: language)
        guard let answer, !problems.hasErrors else { throw Problems(problems) }
        if let approved = answer.approved { throw Problems(Diagnostic(.approvalNotLast, at: file.place(at: approved.offset), ["path": file.path])) }
        self.answer = answer
        masks = Masks.places(in: file)
    }
}

/// Masks in a text.
enum Masks {
    static func places(in file: SourceFile) -> [Place] {
        file.bytes.indices.filter { MaskWords.length(ofMaskAt: $0, in: file.bytes) != nil }.map(file.place(at:))
    }
}
