import Testing

@testable import SiteBuilder

struct SlimScriptTests {
    @Test(arguments: [
        ("// A comment\n(function () {\n  var a = 1; // kept\n\n\treturn a;\n})();\n", "(function () {\nvar a = 1; // kept\nreturn a;\n})();\n"),
        ("var url = \"https://x\";\n", "var url = \"https://x\";\n"), ("", ""), ("// only\n", ""),
        ("var text = `\n  // no comment\n`;\n", "var text = `\n  // no comment\n`;\n"),
    ])
    func `what only readers need goes`(script: String, slim: String) {
        #expect(String(decoding: SlimScript.of(Array(script.utf8)), as: UTF8.self) == slim)
    }
}
