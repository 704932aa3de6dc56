import Diagnostics
import Mustache
import Testing

@Suite struct StrictTests {
    private let data: Record = [
        "title": .text("x"), "body": .html([0x3C]), "contact": .record(["name": .text("y")]), "list": .list([.text("z")]), "flag": .bool(true),
    ]

    @Test(arguments: [
        "{{titel}}", "{{{titel}}}", "{{&titel}}", "{{#titel}}{{.}}{{/titel}}", "{{^titel}}{{nothing}}{{/titel}}", "{{>*titel}}", "{{<*titel}}{{/*titel}}",
    ])
    func `a missing name is an error at its tag`(tag: String) {
        let problem = problems("å\r\n  ä\(tag)\n", data)
        #expect(problem.map(\.place) == [Place(file: "main.mustache", line: 2, column: 4)])
        #expect(problem.map(\.id) == [.templateNameMissing])
        #expect(problem.first?.arguments == ["name": "titel", "known": "body, contact, flag, list, title"])
        #expect(problem.first?.nearest == ["title"])
    }

    @Test func `each step of a dotted name counts`() {
        #expect(
            complaints("{{contact.nmae}} {{contact.name.x}} {{#a.b}}{{/a.b}} {{^flag.on}}{{/flag.on}}", data) == [
                "main.mustache:1:1 template-name-missing: known=name name=contact.nmae",
                "main.mustache:1:18 template-name-missing: known=– name=contact.name.x",
                "main.mustache:1:37 template-name-missing: known=body, contact, flag, list, title name=a",
                "main.mustache:1:54 template-name-missing: known=– name=flag.on",
            ])
        #expect(problems("{{contact.nmae}}", data).first?.nearest == ["name"])
    }

    @Test func `the names of the innermost record are shown, near ones are sought in all`() {
        let problem = problems("{{#contact}}{{#list}}{{titel}}{{/list}}{{/contact}}", data).first
        #expect(problem?.arguments["known"] == "name")
        #expect(problem?.nearest == ["title"])
    }

    @Test func `the place is in the template of the tag`() {
        #expect(
            complaints("{{<base}}{{$a}}\n {{b}}{{/a}}{{/base}}", [:], partials: ["base": "\n{{c}}{{$a}}{{/a}}"]) == [
                "base.mustache:2:1 template-name-missing: known=– name=c",
                "main.mustache:2:2 template-name-missing: known=– name=b",
            ])
    }

    @Test func `a tag in a loop complains once`() {
        #expect(complaints("{{#list}}{{a}}{{b}}{{/list}}", ["list": .list(Array(repeating: .text("x"), count: 50))]).count == 2)
    }

    @Test func `an absent value is known, what it would hold is not`() {
        #expect(complaints("{{a}}{{#a}}{{x}}{{/a}}{{^a}}{{/a}}", ["a": .absent]) == [])
        #expect(complaints("{{a.b}}", ["a": .absent]) == ["main.mustache:1:1 template-name-missing: known=– name=a.b"])
    }

    @Test(arguments: [
        ("{{{title}}}", "title is text: it is printed with two braces"), ("{{&title}}", "title is text: it is printed with two braces"),
        ("{{body}}", "body is html: it is printed with three braces"), ("{{contact}}", "contact is a record, not text"),
        ("{{{contact}}}", "contact is a record, not text"), ("{{list}}", "list is a list, not text"), ("{{flag}}", "flag is true or false, not text"),
        ("{{#list}}{{{.}}}{{/list}}", ". is text: it is printed with two braces"), ("{{.}}", ". is a record, not text"),
        ("{{{contact.name}}}", "contact.name is text: it is printed with two braces"), ("{{>*list}}", "list is a list, not text"),
    ])
    func `a value that does not suit its tag is an error`(source: String, reason: String) {
        let problem = problems("\n " + source, data)
        #expect(problem.map(\.id) == [.templateSyntax])
        #expect(problem.first?.arguments == ["reason": reason])
        #expect(problem.first?.place == Place(file: "main.mustache", line: 2, column: source.hasPrefix("{{#") ? 11 : 2))
    }

    @Test func `a missing template is an error at its tag`() {
        #expect(
            complaints("x\n {{>a/b}} {{<c}}{{/c}} {{>*title}}", data) == [
                "main.mustache:2:2 template-missing: name=a/b", "main.mustache:2:11 template-missing: name=c", "main.mustache:2:24 template-missing: name=x",
            ])
    }

    @Test func `a missing page has no place`() throws {
        let set = try templateSet([:])
        var bytes: [UInt8] = []
        let error = #expect(throws: Problems.self) { try set.render("page", with: [:], mode: .lenient, into: &bytes) }
        #expect(error?.all == [Diagnostic(.templateMissing, at: nil, ["name": "page"])])
    }

    @Test func `lenient templates print nothing for what is missing`() throws {
        let source = "[{{a}}{{a.b}}{{#a}}x{{/a}}{{>p}}{{>*a}}{{<q}}{{/q}}{{list}}{{contact}}{{>*list}}]{{^a}}no{{/a}} {{body}} {{{title}}} {{flag}}"
        #expect(try rendered(source, data, mode: .lenient) == "[]no &lt; x true")
    }
}
