import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@Suite struct NewBankTests {
    private func folder(called name: String = "Vår svarsbank", _ languages: [String], policy: String = "recorded") throws -> BankFolder {
        let files = NewBank.files(name: name, languages: languages.compactMap(LanguageTag.init), today: BankFolder.today)
        let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text.replacing("policy: recorded", with: "policy: \(policy)")) })
        return try BankFolder(texts, without: Array(BankFolder.minimal.keys.filter { texts[$0] == nil }))
    }

    @Test(arguments: [["sv"], ["en"], ["fi", "sv"], ["da", "en", "uk"]]) func `a new bank can be built at once`(languages: [String]) throws {
        let checked = try folder(languages).checked()
        #expect(checked.lines == ["answers/economy/first-answer.\(languages[0]).md approval-missing", "topics.yaml:2:7 topic-empty", "topics.yaml:5:7 topic-empty"])
        #expect(!checked.problems.hasErrors)
        #expect(checked.bank?.settings.languages.map(\.rawValue) == languages && checked.bank?.settings.defaultLanguage.rawValue == languages[0])
    }

    @Test func `under the policy open its answer is published`() throws {
        let checked = try folder(["sv"], policy: "open").checked()
        #expect(checked.lines == ["topics.yaml:5:7 topic-empty"])
        #expect(checked.publishable?.answers.map(\.id.rawValue) == ["first-answer"])
    }

    @Test func `its first answer is approved by two people and published`() throws {
        let folder = try folder(["sv"])
        for moderator in ["m1", "m2"] {
            guard case .recorded(let bytes, _) = try Approving.approve(try folder.answer("first-answer"), by: try #require(ModeratorID(moderator)), in: month("2026-11")) else {
                throw NoFolder(code: 0)
            }
            try folder.write(bytes, to: "answers/economy/first-answer.sv.md")
        }
        #expect(folder.checked().lines == ["topics.yaml:5:7 topic-empty"])
        #expect(folder.checked().publishable?.answers.count == 1)
    }

    @Test(arguments: ["Ask: us", "It's #1", "\"Svar\"", "a\\b", "{a} [b] & *c", "åäö 😀"]) func `any name will do`(name: String) throws {
        let bank = try #require(try folder(called: name, ["sv"]).checked().bank)
        #expect(bank.text(bank.settings.name, in: bank.settings.defaultLanguage) == name.filter { $0 != "\"" && $0 != "\\" })
    }
}
