package import Diagnostics
package import KnowledgeBank
import Scrubbing

extension Scrubber {
    /// - Parameters:
    ///   - usual: a tag of the language for which a text is taken that does not tell its own.
    ///   - bank: its settings decide how much masks tell, and the names of its contacts and topics are nobody's; nil for the strictest.
    convenience init(usual: String, bank: Bank?) {
        self.init(allowed: bank?.namesOfNobody ?? "", usual: usual, detail: bank.map { MaskDetail($0.settings.masks) } ?? MaskDetail())
    }
}

extension MaskDetail {
    init(_ masks: BankSettings.Masks) {
        self.init(age: masks.age == .band ? .band : .hidden, date: masks.date == .month ? .month : .hidden, place: masks.place == .large ? .large : .hidden)
    }
}

extension Bank {
    /// The names of contacts and topics in all languages, in the form that `Scrubber` takes: lower case, the words of one joined by `_`.
    var namesOfNobody: String {
        let names = (contacts.map(\.name) + topics.map(\.name)).flatMap(\.texts.values)
        let entries = names.map { name in
            name.lowercased().split { !$0.isLetter }.joined(separator: "_")
        }
        return Set(entries).filter { !$0.isEmpty }.sorted().joined(separator: " ")
    }

    /// The bank at `root`, for scrubbing by it.
    /// - Throws: what is wrong with it, single answers and pages aside: they do not matter here.
    package static func forScrubbing(_ root: String) throws(Problems) -> Bank {
        let (bank, problems) = read(root)
        guard let bank else { throw Problems(problems) }
        let folder = bank.settings.file.path.dropLast("bank.yaml".count)
        let relevant = problems.filter { problem in
            guard let file = problem.place?.file else { return true }
            return !file.hasPrefix(folder + "answers/") && !file.hasPrefix(folder + "pages/")
        }
        if relevant.hasErrors { throw Problems(relevant) }
        return bank
    }
}
