import TestSupport
import Mustache
import Testing

@Suite struct EscapingProperty {
    /// Templates made of these parts hold no `<` of their own, so that each `<` in the page would come from text.
    private let parts = [
        "{{a}}", "{{r.b}}", "{{#list}}{{.}}{{/list}}", "{{#r}}{{b}}{{a}}{{/r}}", "{{#a}}{{.}}{{/a}}", "  {{>p}}\n", "{{=<% %>=}}<%a%><%={{ }}=%>", "\n", "x",
        "{{<base}}{{$x}}\n  {{a}}\n{{/x}}{{/base}}", "{{>*which}}", "{{{html}}}", "{{^none}}{{a}}{{/none}}",
    ]

    @Test(arguments: 0..<200)
    func `text never reaches the page with a bare angle bracket or quotation mark`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        func text() -> Value {
            .text(String((0..<numbers.next() % 12).map { _ in "<>&\"'a ö\n{}\u{0}\u{301}😀".randomElement(using: &numbers) ?? "<" }))
        }
        let data: Record = [
            "a": text(), "r": .record(["b": text()]), "list": .list([text(), text(), text()]),
            "which": .text("p"), "html": .html(Array("ok".utf8)), "none": .absent,
        ]
        let source = (0..<12).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
        let page = try rendered(source, data, partials: ["p": "[{{a}}\n{{r.b}}]\n", "base": " {{$x}}{{/x}}{{a}}"])
        #expect(!page.utf8.contains { $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 == 0x27 })
    }
}
