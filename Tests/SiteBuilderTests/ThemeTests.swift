import Diagnostics
import Glibc
import KnowledgeBank
import Testing

@testable import SiteBuilder

struct ThemeTests {
    private let scratch = Scratch()

    private func settings() throws -> BankSettings { try #require(Bank.read(repository + "/content").bank).settings }

    private func read(_ name: String) throws -> (Theme?, [Diagnostic]) {
        let settings = try settings()
        do {
            return (try Theme.read(scratch.path + "/" + name, for: settings), [])
        } catch {
            return (nil, error.all)
        }
    }

    /// A theme beside a link to the default one.
    private func extending(_ files: [String: String]) throws {
        try scratch.write("format: 1\nname: Own\nextends: default\n", to: "own/theme.yaml")
        for (name, text) in files { try scratch.write(text, to: "own/" + name) }
        #expect(symlink(repository + "/themes/default", scratch.path + "/default") == 0)
    }

    @Test func `a theme that extends another needs only what differs`() throws {
        try extending(["templates/redirect.mustache": "to {{target}}", "strings/sv.yaml": "topics: Rubriker\n"])
        let (theme, problems) = try read("own")
        #expect(problems.isEmpty)
        #expect(theme?.strings[tag("sv")]?("topics") == "Rubriker")
        #expect(theme?.strings[tag("fi")]?("topics") == "Aiheet")
    }

    @Test func `a style sheet refers to other assets by their served names`() throws {
        try extending(["assets/own.css": "body { background: url(asset:dot.svg) }", "assets/dot.svg": "<svg/>"])
        let theme = try #require(read("own").0)
        let dot = try #require(theme.assets.first { $0.name == "dot.svg" })
        let style = try #require(theme.assets.first { $0.name == "own.css" })
        #expect(String(decoding: style.bytes, as: UTF8.self) == "body { background: url(\(dot.servedName)) }")
        #expect(dot.servedName != "dot.svg")
    }

    @Test func `every mistake is named with its place`() throws {
        try extending([
            "templates/redirect.mustache": "{{#open}}\n{{/close}}", "strings/sv.yaml": "date-day: no slots\n", "templates/extra.mustache": "{{unclosed",
        ])
        let problems = try read("own").1
        #expect(problems.filter { $0.id == .templateSyntax }.count >= 2)
        #expect(problems.filter { $0.id == .stringSlotMissing }.count == 3)
        #expect(problems.filter { $0.id != .stringMissing }.allSatisfy { $0.place?.line != nil })
    }

    @Test func `a text that one language lacks is an error`() throws {
        try extending(["strings/da.yaml": "new-text: kun dansk\n"])
        let problems = try read("own").1
        #expect(problems.map(\.id) == [.stringMissing, .stringMissing, .stringMissing])
    }

    @Test func `themes that extend each other are refused`() throws {
        try scratch.write("extends: b\n", to: "a/theme.yaml")
        try scratch.write("extends: a\n", to: "b/theme.yaml")
        #expect(try read("a").1.map(\.id) == [.themeLoop])
    }

    @Test func `a theme that is not there, or newer than this version, is named`() throws {
        #expect(try read("none").1.map(\.id) == [.themeMissing])
        try scratch.write("format: 99\n", to: "new/theme.yaml")
        #expect(try read("new").1.map(\.id) == [.formatNewer])
    }
}
