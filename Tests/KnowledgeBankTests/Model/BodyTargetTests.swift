import KnowledgeBank
import Testing

@Suite struct BodyTargetTests {
    @Test(arguments: [("answer:rent", Body.Target.answer("rent")), ("Topic:x", .topic("x")), ("page:a:b", .page("a:b")), ("contact:", .contact("")), ("answer:Å b", .answer("Å b"))])
    func `a link inside the bank`(text: String, target: Body.Target) { #expect(Body.Target(text) == target) }

    @Test(arguments: ["https://a.example/", "http://a", "HTTPS://a.example", "tel:112", "mailto:a@b.example", "https://a.example/?q=javascript:x#y"])
    func `a link that leads away from the site`(text: String) { #expect(Body.Target(text) == .external) }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "javascript:/x/", "javascript:?x", "java\tscript:x", " javascript:x", "\u{1}javascript:x", "javascript :x", "data:text/html,x", "vbscript:x",
        "file:///etc/passwd", "ftp://a", "//a.example/", "//a:80/", "///a", ":x", ":", "blob:https://a", "view-source:https://a", "javascript:\u{301}x", "javascript\u{301}:x", "//\u{301}a", "c:\\x",
        "sv:/rent/",
    ])
    func `a link that is not safe`(text: String) { #expect(Body.Target(text) == .unsafe) }

    @Test(arguments: ["#", "#x", "#a:b", "#/x", "#\u{301}"]) func `a place in the same text`(text: String) { #expect(Body.Target(text) == .fragment) }

    @Test(arguments: [
        ("/sv/rent/", "/sv/rent/"), ("/sv/rent/?query#x", "/sv/rent/"), ("/sv/rent/#x?y", "/sv/rent/"), ("path?query#x", "path"), ("a/b:c", "a/b:c"), ("/a:b", "/a:b"), ("?a:b", ""), ("a?b:c", "a"),
        ("a#b:c", "a"),
        ("", ""), (".", "."), ("../x", "../x"), ("rent", "rent"), ("/å/", "/å/"), ("/\\a.example", "/\\a.example"), ("/x\u{301}#y", "/x\u{301}"),
    ])
    func `a path, without what follows it`(text: String, path: String) { #expect(Body.Target(text) == .path(path)) }
}
