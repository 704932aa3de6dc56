import Mustache
import Testing

@Suite struct VariableTests {
    @Test func `text is escaped`() throws {
        #expect(try rendered("<p>{{a}}</p>", ["a": .text("Tom & \"Ann\" <b> 'x'")]) == "<p>Tom &amp; &quot;Ann&quot; &lt;b&gt; &#39;x&#39;</p>")
    }

    @Test(arguments: ["{{{a}}}", "{{&a}}", "{{{ a }}}", "{{& a }}"])
    func `HTML is printed as it stands`(source: String) throws {
        #expect(try rendered(source, ["a": .html(Array("<b>&amp;</b>".utf8))]) == "<b>&amp;</b>")
    }

    @Test func `absent is printed as nothing`() throws {
        #expect(try rendered("[{{a}}{{{a}}}]", ["a": .absent]) == "[]")
    }

    @Test func `dotted names look into records`() throws {
        let data: Record = ["a": .record(["b": .record(["c": .text("x")])]), "b": .text("wrong")]
        #expect(try rendered("{{a.b.c}}", data) == "x")
    }

    @Test func `output is not read again`() throws {
        #expect(try rendered("{{a}}", ["a": .text("{{b}}")]) == "{{b}}")
    }

    @Test func `comments vanish`() throws {
        #expect(try rendered("a{{! {{#x}} }}b{{!\n\n}}c") == "a }}bc")
    }

    @Test func `delimiters can be changed and changed back`() throws {
        #expect(try rendered("{{=<% %>=}}<%a%> {{a}} <%={{ }}=%>{{a}} <%a%>", ["a": .text("x")]) == "x {{a}} x <%a%>")
    }

    @Test func `delimiters do not reach into partials`() throws {
        #expect(try rendered("{{=| |=}}|>p| |a|", ["a": .text("x")], partials: ["p": "{{a}}|a|"]) == "x|a| x")
    }

    @Test func `other delimiters have raw tags too`() throws {
        #expect(try rendered("{{=<% %>=}}<%{a}%><%&a%>", ["a": .html([0x3C])]) == "<<")
    }

    @Test func `bytes that stand in the buffer stay there`() throws {
        var bytes = Array("before ".utf8)
        try templateSet(["a": "x"]).render("a", with: [:], into: &bytes)
        #expect(bytes == Array("before x".utf8))
        #expect(throws: (any Error).self) { try templateSet(["a": "x{{y}}"]).render("a", with: [:], into: &bytes) }
        #expect(bytes == Array("before x".utf8))
    }
}
