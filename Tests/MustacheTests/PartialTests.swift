import Mustache
import Testing

@Suite struct PartialTests {
    @Test func `a partial sees the context of its tag`() throws {
        let data: Record = ["list": .list([.record(["n": .text("1")]), .record(["n": .text("2")])])]
        #expect(try rendered("{{#list}}{{>parts/item}}{{/list}}", data, partials: ["parts/item": "<{{n}}>"]) == "<1><2>")
    }

    @Test func `a partial can contain itself`() throws {
        let leaf: Record = ["name": .text("c"), "children": .list([])]
        let inner: Record = ["name": .text("b"), "children": .list([.record(leaf)])]
        let root: Record = ["name": .text("a"), "children": .list([.record(inner), .record(leaf)])]
        let node = "- {{name}}\n{{#children}}\n  {{>node}}\n{{/children}}\n"
        #expect(try rendered("{{>node}}\n", root, partials: ["node": node]) == "- a\n  - b\n    - c\n  - c\n")
    }

    @Test(arguments: ["{{>*kind.name}}", "{{> * kind.name }}"])
    func `the data can name a partial`(source: String) throws {
        #expect(try rendered(source, ["kind": .record(["name": .text("p")])], partials: ["p": "x"]) == "x")
    }

    @Test func `no name, no partial`() throws {
        #expect(try rendered("[{{>*a}}]", ["a": .absent]) == "[]")
    }

    @Test func `100 levels are deep enough`() throws {
        var partials = ["p100": "x"]
        for level in 1..<100 { partials["p\(level)"] = "{{>p\(level + 1)}}" }
        #expect(try rendered("{{>p1}}", partials: partials) == "x")
        partials["p100"] = "{{>p101}}"
        partials["p101"] = "x"
        #expect(complaints("{{>p1}}", partials: partials) == ["p100.mustache:1:1 template-too-deep: limit=100"])
    }

    @Test func `a circle ends, even one that doubles`() {
        #expect(complaints("\n {{>a}}", partials: ["a": "{{>b}}\n\n {{>b}}", "b": "-{{>a}}{{>a}}"]) == ["b.mustache:1:2 template-too-deep: limit=100"])
        #expect(complaints("{{<main}}{{/main}}") == ["main.mustache:1:1 template-too-deep: limit=100"])
        #expect(throws: (any Error).self) { try rendered("{{>main}}", mode: .lenient) }
    }
}
