import Mustache
import Testing

@Suite struct SectionTests {
    @Test(arguments: [Value.absent, .bool(false), .text(""), .html([]), .list([])])
    func `falsy values`(value: Value) throws {
        #expect(try rendered("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "no")
    }

    @Test(arguments: [Value.bool(true), .text("0"), .html([0x20]), .list([.absent]), .record([:])])
    func `truthy values`(value: Value) throws {
        #expect(try rendered("{{#a}}yes{{/a}}{{^a}}no{{/a}}", ["a": value]) == "yes")
    }

    @Test func `a section on text is its own context`() throws {
        #expect(try rendered("{{#a}}<{{.}}>{{b}}{{/a}}", ["a": .text("&"), "b": .text("b")]) == "<&amp;>b")
    }

    @Test func `a section on HTML is its own context`() throws {
        #expect(try rendered("{{#a}}[{{{.}}}]{{/a}}", ["a": .html(Array("<b>".utf8))]) == "[<b>]")
    }

    @Test func `lists repeat their section`() throws {
        let data: Record = ["list": .list([.record(["n": .text("1")]), .record(["n": .text("2")])]), "n": .text("0"), "m": .text("-")]
        #expect(try rendered("{{n}}{{#list}}{{m}}{{n}}{{/list}}{{n}}", data) == "0-1-20")
    }

    @Test func `lists in lists`() throws {
        let row: Value = .list([.text("a"), .text("b")])
        #expect(try rendered("{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}", ["rows": .list([row, row])]) == "(ab)(ab)")
    }

    @Test func `the inner name hides the outer one`() throws {
        let data: Record = ["a": .text("outer"), "r": .record(["a": .absent])]
        #expect(try rendered("[{{#r}}{{a}}{{/r}}]", data) == "[]")
    }

    @Test func `sections can be dotted`() throws {
        #expect(try rendered("{{#a.b}}{{c}}{{/a.b}}{{^a.d}}!{{/a.d}}", ["a": .record(["b": .record(["c": .text("x")]), "d": .bool(false)])]) == "x!")
    }
}

@Suite struct RecordTests {
    @Test func `a record keeps its order and replaces in place`() {
        var record: Record = ["b": .text("1"), "a": .text("2"), "b": .text("3")]
        record.set("a", .text("4"))
        record.set("c", .absent)
        #expect(record.names == ["b", "a", "c"])
        #expect(record["b"]?.text == "3")
        #expect(record["a"]?.text == "4")
        #expect(record["d"] == nil)
    }

    @Test func `in a merged record the other's values count`() {
        let merged = (["a": .text("1"), "b": .text("2")] as Record).merging(["c": .text("3"), "a": .text("4")])
        #expect(merged.names == ["a", "b", "c"])
        #expect(merged["a"]?.text == "4")
    }

    @Test func `30 fields are all found`() {
        var record: Record = [:]
        for index in 0..<30 { record.set("field-\(index)", .text("\(index)")) }
        for index in 0..<30 { #expect(record["field-\(index)"]?.text == "\(index)") }
    }
}

extension Value {
    fileprivate var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}
