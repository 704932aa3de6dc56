import Testing

@testable import SiteBuilder

struct SlimStyleTests {
    @Test(arguments: [
        ("/* A comment */\na {\n  color: red; /* kept? no */\n\n}\n", "a {\ncolor: red; \n}\n"), ("a::after { content: \"/\"; }", "a::after { content: \"/\"; }"), ("", ""), ("/* only", ""),
        ("a {}\n\n\n\tb {}", "a {}\nb {}"),
    ])
    func `what only readers need goes`(style: String, slim: String) {
        #expect(String(decoding: SlimStyle.of(Array(style.utf8)), as: UTF8.self) == slim)
    }
}
