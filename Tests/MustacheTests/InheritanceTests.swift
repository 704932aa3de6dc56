import Mustache
import Testing

@Suite struct InheritanceTests {
    @Test func `a child fills blocks of its parent`() throws {
        let layout = "<title>{{$title}}Bank{{/title}}</title>{{$main}}empty{{/main}}"
        #expect(
            try rendered("{{<layout}} ignored {{! too }}{{$main}}{{a}}{{/main}}{{/layout}}", ["a": .text("x")], partials: ["layout": layout])
                == "<title>Bank</title>x")
    }

    @Test func `the outermost template counts`() throws {
        let partials = ["middle": "{{<base}}{{$a}}middle a{{/a}}{{$b}}middle b{{/b}}{{/base}}", "base": "{{$a}}a{{/a}} {{$b}}b{{/b}} {{$c}}c{{/c}}"]
        #expect(try rendered("{{<middle}}{{$a}}child a{{/a}}{{/middle}}", partials: partials) == "child a middle b c")
    }

    @Test func `blocks reach through partials`() throws {
        #expect(try rendered("{{<base}}{{$a}}child{{/a}}{{/base}}", partials: ["base": "[{{>head}}]", "head": "{{$a}}head{{/a}}"]) == "[child]")
    }

    @Test func `a block is rendered in the context of the parent`() throws {
        let data: Record = ["name": .text("outer"), "r": .record(["name": .text("inner")])]
        #expect(try rendered("{{<base}}{{$a}}{{name}}{{/a}}{{/base}}", data, partials: ["base": "{{#r}}{{$a}}{{/a}}{{/r}}"]) == "inner")
    }

    @Test func `a block inside an argument of the same name means the one outside`() throws {
        let partials = ["layout": "<main>{{$main}}{{/main}}</main>", "card": "<div>{{$main}}{{/main}}</div>"]
        #expect(
            try rendered("{{<layout}}{{$main}}a {{<card}}{{$main}}b{{/main}}{{/card}} c{{/main}}{{/layout}}", partials: partials)
                == "<main>a <div>b</div> c</main>")
        #expect(try rendered("{{<layout}}{{$main}}{{$main}}own{{/main}}{{/main}}{{/layout}}", partials: partials) == "<main>own</main>")
    }

    @Test func `the data can name a parent`() throws {
        #expect(try rendered("{{<*kind}}{{$a}}x{{/a}}{{/*kind}}", ["kind": .text("base")], partials: ["base": "({{$a}}{{/a}})"]) == "(x)")
    }

    @Test func `arguments are moved to the indentation of their block`() throws {
        let child = """
            {{<layout}}
              {{$title}}One line{{/title}}
              {{$main}}
                <p>
                  {{a}}
                </p>
                {{>p}}
              {{/main}}
            {{/layout}}

            """
        let layout = """
            <title>{{$title}}{{/title}}</title>
            <main>
              {{$main}}
              none
              {{/main}}
            </main>

            """
        #expect(
            try rendered(child, ["a": .text("1\n2")], partials: ["layout": layout, "p": "<i>\n</i>\n"]) == """
                <title>One line</title>
                <main>
                  <p>
                    1
                2
                  </p>
                  <i>
                  </i>
                </main>

                """)
    }

    @Test func `a default stays where it stands`() throws {
        #expect(try rendered("  {{<layout}}\n  {{/layout}}\n", partials: ["layout": "a\n {{$b}}\n   b\n {{/b}}\n"]) == "  a\n     b\n")
    }

    @Test func `a parent within a line keeps the line`() throws {
        #expect(try rendered("a {{<p}}{{/p}}\nb {{<p}}\n{{/p}} c\n", partials: ["p": "1\n2"]) == "a 1\n2\nb 1\n2 c\n")
    }

    @Test func `the indentation of a parent holds inside its blocks`() throws {
        #expect(try rendered("  {{<p}}\n{{$b}}\n      x\n      y\n{{/b}}\n  {{/p}}\n", partials: ["p": "<i>{{$b}}{{/b}}</i>\n"]) == "  <i>x\n  y\n</i>\n")
    }
}
