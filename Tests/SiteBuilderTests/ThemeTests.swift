import Diagnostics
import Glibc
import KnowledgeBank
import Mustache
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

    @Test func `styles are one sheet in a fixed order, scripts of components one script`() throws {
        try extending(["styles/extra.css": "/* gone */\n  a { color: red; }\n", "components/zebra/style.css": ".zebra { order: 1; }", "components/zebra/script.js": "zebra();\n"])
        let theme = try #require(read("own").0)
        let style = try String(decoding: #require(theme.assets.first { $0.name == "style.css" }).bytes, as: UTF8.self)
        let places = [":root {", "box-sizing", "a { color: red; }", ".answers {", ".zebra {", "@media print {"].map { style.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(!style.contains("/*"))
        let script = try String(decoding: #require(theme.assets.first { $0.name == "site.js" }).bytes, as: UTF8.self)
        #expect(script.hasSuffix("zebra();\n") && script.contains(".quick-exit"))
    }

    @Test func `a theme replaces a component's template, its style or the whole sheet`() throws {
        try extending(["components/ask/template.mustache": "<p>own</p>", "components/ask/style.css": ".own-ask { order: 1; }", "templates/redirect.mustache": "{{>components/ask}}"])
        let theme = try #require(read("own").0)
        let style = try String(decoding: #require(theme.assets.first { $0.name == "style.css" }).bytes, as: UTF8.self)
        #expect(style.contains(".own-ask") && !style.contains(".ask p") && style.contains(".asked"))
        var bytes: [UInt8] = []
        try theme.templates.render("redirect", with: [:], into: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self).contains("<p>own</p>"))
        try scratch.write("own", to: "own/assets/style.css")
        #expect(try #require(read("own").0).assets.filter { $0.name == "style.css" }.map(\.bytes) == [Array("own".utf8)])
    }

    @Test func `examples that cannot be read are named with their place`() throws {
        try extending(["components/ask/examples.yaml": "examples:\n  - data: {a: b}\n    more: x\n"])
        let problems = try read("own").1
        #expect(problems.map(\.id).sorted { $0.rawValue < $1.rawValue } == [.keyMissing, .keyMissing, .keyUnknown])
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

    @Test func `a theme that is not there is the installed one of that name`() throws {
        for theme in ["calm", "plain"] { try scratch.write("format: 1\n", to: "installed/\(theme)/theme.yaml") }
        try scratch.write("extends: calm\n", to: "own/theme.yaml")
        try scratch.write("format: 1\n", to: "plain/theme.yaml")
        let installed = scratch.path + "/installed"
        #expect(try ThemeChain("themes/calm", installed: installed).folders == [installed + "/calm"])
        #expect(try ThemeChain("plain/", installed: installed).folders == [installed + "/plain"])
        #expect(try ThemeChain(scratch.path + "/own", installed: installed).folders == [scratch.path + "/own", installed + "/calm"])
        #expect(try ThemeChain(scratch.path + "/plain", installed: installed).folders == [scratch.path + "/plain"])
        for missing in ["themes/none", "elsewhere/calm", scratch.path + "/calm"] {
            let problems = #expect(throws: Problems.self) { try ThemeChain(missing, installed: installed) }
            #expect(problems?.all == [Diagnostic(.themeMissing, at: nil, ["path": missing])])
        }
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
        for text in ["format: 0\n", "format: one\n"] {
            try scratch.write(text, to: "odd/theme.yaml")
            #expect(try read("odd").1.map(\.id) == [.valueOutOfRange])
        }
    }
}
