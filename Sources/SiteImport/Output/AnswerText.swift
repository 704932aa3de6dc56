import KnowledgeBank

/// The file of an answer made of a draft.
enum AnswerText {
    /// - Parameters:
    ///   - today: stands for the day of an answer whose age nobody knows: its facts are due for a check at once.
    static func bytes(of draft: Draft, markdown: [UInt8], today: Day) -> [UInt8] {
        var lines = ["---", "question: \(scalar(draft.question))", "topics: \(list(draft.topics.map(\.rawValue)))"]
        if !draft.audience.isEmpty { lines.append("audience: \(list(draft.audience.map(\.rawValue)))") }
        if let asked = draft.asked { lines.append("asked: \(asked)") }
        lines.append("answered: \(draft.answered?.description ?? Month(of: today).description)")
        if let reviewed = draft.reviewed { lines.append("reviewed: \(reviewed)") }
        if draft.answered == nil, draft.reviewed == nil { lines.append("review-by: \(today)") }
        if let summary = draft.summary { lines.append("summary: \(scalar(summary))") }
        if !draft.searchTerms.isEmpty { lines.append("search-terms: \(list(draft.searchTerms))") }
        if !draft.aliases.isEmpty { lines.append("aliases: \(list(draft.aliases))") }
        if let slug = draft.slug?.rawValue, slug != draft.id?.rawValue { lines.append("slug: \(slug)") }
        return Array((lines + ["---", ""]).joined(separator: "\n").utf8) + markdown
    }

    private static func list(_ items: [String]) -> String { "[\(items.map(scalar).joined(separator: ", "))]" }

    /// YAML on one line: plain where that is safe in lists too, else in quotation marks.
    static func scalar(_ text: String) -> String {
        let marks = Set(":#,[]{}\"'`&*!|>%@\\".utf8)
        let isPlain = text.utf8.allSatisfy { !marks.contains($0) && $0 >= 0x20 } && (text.first?.isLetter ?? false || text.first?.isNumber ?? false || text.first == "/") && !text.hasSuffix(" ")
        if isPlain, !["null", "true", "false", "yes", "no"].contains(text.lowercased()) { return text }
        var quoted = "\""
        for character in text.unicodeScalars {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
