import Diagnostics
import Mustache
import Testing

@Suite struct SyntaxTests {
    @Test(arguments: [
        ("a {{b", "1:3", "the tag is not closed with }}"), ("\n{{{b}} x", "2:1", "the tag is not closed with }}}"),
        ("{{! x", "1:1", "the tag is not closed with }}"),
        ("{{=<% %>}}", "1:1", "the tag is not closed with =}}"), ("{{=<%=}}", "1:1", "delimiters are set as in {{=<% %>=}}"),
        ("{{=a=b c=}}", "1:1", "delimiters are set as in {{=<% %>=}}"), ("{{= a b c =}}", "1:1", "delimiters are set as in {{=<% %>=}}"),
        ("{{}}", "1:1", "the tag has no name"), ("{{# }}", "1:1", "the tag has no name"),
        ("{{/}}", "1:1", "the tag has no name"), ("{{>*}}", "1:1", "the tag has no name"),
        ("{{a b}}", "1:1", "a name cannot contain spaces"), ("{{a..b}}", "1:1", "a dotted name has an empty part"),
        ("{{.a}}", "1:1", "a dotted name has an empty part"), ("{{>*a.}}", "1:1", "a dotted name has an empty part"),
        ("é {{#a}}", "1:3", "a is never closed"), ("{{<a}}", "1:1", "a is never closed"), ("{{$a}}", "1:1", "a is never closed"),
        ("x\n {{/a}}", "2:2", "nothing called a is open here"), ("{{<a}}\n{{b}}{{/a}}", "2:1", "only blocks can stand directly inside {{<a}}"),
        ("{{<a}}{{>b}}{{/a}}", "1:7", "only blocks can stand directly inside {{<a}}"),
    ])
    func `a mistake has a place and a reason`(source: String, place: String, reason: String) throws {
        let path = "themes/x/templates/a.mustache"
        let error = try #require(throws: Problems.self) { try Template(name: "a", source: SourceFile(path: path, bytes: Array(source.utf8))) }
        #expect(error.all.map(\.id) == [.templateSyntax])
        #expect(error.all.map { $0.place?.description } == ["\(path):\(place)"])
        #expect(error.all.map(\.arguments) == [["reason": reason]])
    }

    @Test func `all mistakes of a file are told`() {
        #expect(
            complaints("{{#a}}\n{{title <b>\n{{ }}\n{{#b}}\n{{/a}}\n{{/c}}\n{{{d}}") == [
                "main.mustache:2:1 template-syntax: reason=the tag is not closed with }}",
                "main.mustache:3:1 template-syntax: reason=the tag has no name",
                "main.mustache:4:1 template-syntax: reason=b is never closed",
                "main.mustache:6:1 template-syntax: reason=nothing called c is open here",
                "main.mustache:7:1 template-syntax: reason=the tag is not closed with }}}",
            ])
    }

    @Test func `sections nest 100 levels deep and no deeper`() throws {
        func nested(_ depth: Int) -> String { String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth) }
        #expect(try rendered(nested(100), ["a": .bool(true)]) == "x")
        #expect(complaints(nested(30_000)) == ["main.mustache:1:601 template-syntax: reason=sections are nested more than 100 levels deep"])
    }

    @Test(arguments: ["{", "}", "{ {", "}}", "a } } {", "=}}", "a{"])
    func `single braces and lone closing delimiters are text`(source: String) throws {
        #expect(try rendered(source) == source)
    }
}
