import KnowledgeBank
import Testing

@testable import SiteImport

struct OldAddressTests {
    @Test(arguments: [
        ("/a/B/", "a/b"), ("a/b.html", "a/b"), ("/a/index.html", "a"), ("_index.md", ""), ("/a/README.md", "a"), ("/%C3%A5/", "å"), ("/a.b/", "a.b"), ("/", ""), ("%zz%4", "%zz%4"),
    ])
    func `one address has one key`(path: String, key: String) { #expect(OldPath.key(path) == key) }

    @Test(arguments: [
        ("../c", "a/c"), ("c/d", "a/b/c/d"), ("./c", "a/b/c"), ("/c", "c"), ("../../../c", "c"), ("", "a/b"),
    ])
    func `relative paths are worked out`(target: String, joined: String) { #expect(OldPath.joined(["a", "b"], target) == joined) }

    @Test(arguments: [("https://a.example/b/?c#d", "/b/"), ("https://a.example", "/"), ("b//c", "/b/c"), ("/b", "/b")])
    func `the path of an address`(url: String, path: String) { #expect(OldPath.ofURL(url) == path) }

    @Test(arguments: [
        ("Kan jag få hjälp?", "kan-jag-fa-hjalp"), ("Ærlig Øl", "aerlig-ol"), ("a_b.c", "a-b-c"), ("???", nil),
        (String(repeating: "ord ", count: 40), "ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord-ord"),
    ])
    func `ids are made of words`(words: String, id: String?) {
        #expect(IDText.made(of: words) == id)
        if let id { #expect(AnswerID(id) != nil) }
    }

    @Test(arguments: [
        ("2024-05-01", "2024-05-01"), ("2024-05-01T10:00:00Z", "2024-05-01"), ("2024-05-01 10:00:00 +0200", "2024-05-01"), ("1.5.2024", "2024-05-01"), ("05/01/2024", nil), ("yesterday", nil),
        ("", nil),
    ])
    func `days are read`(text: String, day: String?) { #expect(PageValues.day(text)?.description == day) }
}
