package import Diagnostics
import FileTree
package import KnowledgeBank

/// An answer that an import would write.
package struct ImportedAnswer: Sendable {
    /// Relative to the bank's folder.
    package let path: String
    package let bytes: [UInt8]
    package let id: AnswerID
    package let language: LanguageTag
}

/// What an import would do, and what it could not.
package struct ImportPlan: Sendable {
    package let kind: SiteKind
    /// How many pages or rows the old site has, those that are not taken over included.
    package let pages: Int
    package let answers: [ImportedAnswer]
    /// In the order of files and lines.
    package let problems: [Diagnostic]
    /// Words of the old site for topics that the bank does not have, the most frequent first.
    package let unmappedTopics: [(word: String, count: Int)]

    /// Writes the answers into the bank; nothing is overwritten.
    /// - Returns: what could not be written. Whatever else there is stands there.
    package func write(into bank: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for answer in answers {
            let path = bank + "/" + answer.path
            if FileTree.kind(of: path) != nil {
                problems.append(Diagnostic(.fileExists, at: nil, ["path": path]))
                continue
            }
            do throws(FileError) {
                if let folder = FileTree.parent(of: path) { try FileTree.makeFolder(folder) }
                try FileTree.write(answer.bytes, to: path)
            } catch {
                problems.append(error.diagnostic)
            }
        }
        return problems
    }
}
