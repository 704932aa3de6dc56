import Mustache
import Testing

@Suite struct StandaloneTests {
    @Test(arguments: ["\n", "\r\n"])
    func `a tag alone on its line takes the line with it`(newline: String) throws {
        let source = ["a", " {{! x }} ", "\t{{#t}}", "b", "  {{/t}}", "{{=<% %>=}}", "c", "<%^t%>", "d", "<%/t%>", ""].joined(separator: newline)
        #expect(try rendered(source, ["t": .bool(true)]) == ["a", "b", "c", ""].joined(separator: newline))
    }

    @Test func `on the first and the last line too`() throws {
        #expect(try rendered("  {{#t}}\nx\n  {{/t}}", ["t": .bool(true)]) == "x\n")
    }

    @Test func `a lone carriage return ends no line`() throws {
        #expect(try rendered("a\r{{! x }}\rb") == "a\r\rb")
    }

    @Test(arguments: [" {{t}} \n", "{{#t}}{{/t}}\n", "{{! a }}{{! b }}\n", "x {{! a }}\n", "{{! a }} x\n"])
    func `a line with more than one tag, a variable or text stays`(source: String) throws {
        #expect(try rendered(source, ["t": .text("")]).last == "\n")
    }

    @Test func `a partial alone on its line indents every line`() throws {
        let partials = ["p": "1\n{{{html}}}\n{{#t}}\n2\n{{/t}}\n{{text}}{{! }}!\n"]
        let data: Record = ["html": .html(Array("<\n>".utf8)), "t": .bool(true), "text": .text("x\ny")]
        #expect(try rendered("a\n\t {{>p}}\r\nb", data, partials: partials) == "a\n\t 1\n\t <\n>\n\t 2\n\t x\ny!\nb")
    }

    @Test func `indentation adds up`() throws {
        #expect(try rendered("  {{>a}}\n", partials: ["a": "1\n  {{>b}}\n4\n", "b": "2\n3\n"]) == "  1\n    2\n    3\n  4\n")
    }

    @Test func `a partial within a line is not indented`() throws {
        #expect(try rendered("  {{>a}}\n", partials: ["a": "[{{>b}}]\n", "b": "1\n2"]) == "  [1\n2]\n")
    }

    @Test func `a skipped section at the start of a line leaves the line`() throws {
        #expect(try rendered(" {{>a}}\n", ["f": .bool(false)], partials: ["a": "{{#f}}x{{/f}}y\n{{#f}}\nz\n{{/f}}\nw\n"]) == " y\n w\n")
    }
}
