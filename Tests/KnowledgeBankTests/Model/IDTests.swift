import KnowledgeBank
import Testing

@Suite struct IDTests {
    @Test(arguments: ["a", "0", "a-b", "a-", "a--b", "2026-10", "rent", String(repeating: "a", count: 100)])
    func `is an id`(text: String) { #expect(AnswerID(text)?.rawValue == text) }

    @Test(arguments: ["", "-", "-a", "A", "aB", "å", "a\u{30A}", "a b", " a", "a ", "a_b", "a.b", "a/b", "..", "a\n", "a\0", "ａ", "١", "a#b", "a%20", String(repeating: "a", count: 101)])
    func `is no id`(text: String) { #expect(AnswerID(text) == nil) }

    @Test func `ids come in the order of their bytes`() {
        let ids = ["b", "a-b", "a", "10", "9", "ab"].compactMap(TopicID.init)
        #expect(ids.sorted().map(\.rawValue) == ["10", "9", "a", "a-b", "ab", "b"])
    }
}
