import Diagnostics
import FileTree
import KnowledgeBank
import Testing

@testable import SiteImport

struct SiteImportTests {
    /// A page with the front matter that an answer needs.
    private func page(_ title: String = "Fråga?", _ more: String = "", body: String = "Text.\n") -> String { "---\ntitle: \(title)\ndate: 2025-01-02\ncategories: [Ekonomi]\n\(more)---\n\(body)" }

    @Test func `a page becomes an answer that nobody has approved`() throws {
        let old = try OldSiteFolder(["content/hyra.md": page("Får jag hjälp?", "description: Kort.\nkeywords: [hyra, bidrag]\naliases: [/gammal/]\n", body: "# Får jag hjälp?\n\nJa.\n")])
        let plan = try old.plan()
        #expect(plan.kind == .hugo)
        #expect(
            plan.text("economy/hyra.sv.md") == """
                ---
                question: Får jag hjälp?
                topics: [economy]
                answered: 2025-01-02
                summary: Kort.
                search-terms: [hyra, bidrag]
                aliases: [/hyra/, /gammal/]
                ---
                Ja.

                """)
        #expect(plan.found.isEmpty)
    }

    @Test func `languages come from folders, names and fields`() throws {
        let old = try OldSiteFolder([
            "content/sv/a.md": page(), "content/en/a.md": page("Question?"), "content/fi/b.md": page(), "content/sv/c.en.md": page(), "content/sv/d.md": page("D?", "lang: sv-FI\n"),
            "content/de/a.md": page(),
        ])
        let plan = try old.plan()
        #expect(plan.paths == ["economy/a.en.md", "economy/a.sv.md", "economy/b.fi.md", "economy/c.en.md", "economy/d.sv.md"])
        #expect(plan.problems.map(\.id) == [.languageNotInBank])
        #expect(plan.text("economy/a.en.md")?.contains("aliases") == false)
        #expect(plan.text("economy/a.sv.md")?.contains("aliases: [/a/]") == true)
    }

    @Test func `links lead to answers in the reader's language, else to the address of another`() throws {
        let body =
            "[a](/b/) [b](../b/) [c](b.md#x) [d]({{< ref \"b\" >}}) [e](/c/) [f](/none/) [g](https://old.example/b/) [h](/) [i](/tags/boende/) [j](#here) [k](mailto:a@b.example) [l](javascript:x) [m](//x.example/)"
        let old = try OldSiteFolder([
            "content/a.sv.md": page(body: body), "content/b.sv.md": page(), "content/c.en.md": page(), "hugo.toml": "baseURL = 'https://old.example'\ndefaultContentLanguage = 'sv'\n",
        ])
        let text = try #require(try old.plan().text("economy/a.sv.md"))
        #expect(
            text.hasSuffix(
                "[a](answer:b) [b](answer:b) [c](answer:b) [d](answer:b) [e](/en/c/) [f](https://old.example/none/) [g](answer:b) [h](/sv/) [i](topic:housing) [j](#here) [k](mailto:a@b.example) l "
                    + "[m](https://x.example/)\n"))
        let unknown = try old.plan(baseURL: "https://other.example/").text("economy/a.sv.md")
        #expect(unknown?.contains("[f](https://other.example/none/) [g](https://old.example/b/)") == true)
    }

    @Test func `pages of one name get the names of their folders too`() throws {
        let old = try OldSiteFolder(["content/ekonomi/a.md": page(), "content/boende/a.md": page(), "content/b/index.md": page(), "content/ÅÄÖ.md": page(), "content/x.md": page("X?", "id: stated\n")])
        #expect(try old.plan().paths == ["economy/aao.sv.md", "economy/b.sv.md", "economy/boende-a.sv.md", "economy/ekonomi-a.sv.md", "economy/stated.sv.md"])
    }

    @Test func `what the bank has stays as it is`() throws {
        let old = try OldSiteFolder(
            ["content/a.md": page(), "content/b.md": page("B?", "slug: a\n"), "content/c.md": page("C?", "aliases: [/sv/a/, /old/]\n"), "content/d.md": page("D?", "aliases: [/old/]\n")],
            bank: ["answers/a.sv.md": "---\nquestion: A?\ntopics: [economy]\nanswered: 2025-01\n---\nText.\n"])
        let plan = try old.plan()
        #expect(plan.paths == ["economy/b.sv.md", "economy/c.sv.md", "economy/d.sv.md"])
        let bank = old.path + "/bank"
        #expect(
            plan.found == [
                "import-id-taken id=a path=\(bank)/answers/a.sv.md", "import-slug-taken path=/sv/a/ target=/sv/b/", "import-address path=/sv/a/ target=/sv/c/",
                "import-address path=/old/ target=/sv/d/",
            ])
        #expect(plan.write(into: bank).isEmpty)
        #expect(plan.write(into: bank).map(\.id) == [.fileExists, .fileExists, .fileExists])
        let read = try #require(Bank.read(bank).bank)
        #expect(BankCheck.run(read, today: Day(year: 2025, month: 2, day: 1) ?? .earliest).problems.hasErrors == false)
    }

    @Test func `topics come from the map, the bank and the folders`() throws {
        let old = try OldSiteFolder([
            "content/boende/a.md": "---\ntitle: A\ndate: 2025-01-01\ntags: [Pengar, 'Nej']\n---\nText\n", "content/boende/b.md": "---\ntitle: B\ndate: 2025-01-01\ntags: [Nej]\n---\nText\n",
            "content/c.md": "---\ntitle: C\ndate: 2025-01-01\ntags: Nej\n---\nText\n",
        ])
        let plan = try old.plan("topics: {PENGAR: economy}\n")
        #expect(plan.paths == ["economy/a.sv.md", "housing/b.sv.md"])
        #expect(plan.found.contains("import-topic-unmapped count=3 name=Nej"))
        #expect(plan.unmappedTopics.map(\.word) == ["Nej"])
        #expect(try old.plan(topic: "economy").paths.contains("economy/c.sv.md"))
        #expect(throws: Problems.self) { try old.plan(topic: "nowhere") }
    }

    @Test func `versions of an answer have the same topics`() throws {
        let old = try OldSiteFolder([
            "content/a.sv.md": page(), "content/a.en.md": "---\ntitle: A\ndate: 2025-01-01\ntags: [Housing]\n---\nText\n", "content/a.fi.md": "---\ntitle: A\ndate: 2025-01-01\n---\nText\n",
        ])
        let plan = try old.plan()
        #expect(plan.paths == ["economy/a.en.md", "economy/a.fi.md", "economy/a.sv.md"])
        #expect(plan.problems.map(\.id) == [.importTopicsDiffer])
    }

    @Test func `one bad page keeps nothing else back`() throws {
        var files = ["content/good.md": page(), "content/draft.md": page("D?", "draft: true\n"), "content/_index.md": page(), "content/empty.md": page(body: ""), "content/none.md": "Text\n"]
        files["content/yaml.md"] = "---\na: b: c\n---\n"
        files["content/long.md"] = page(body: String(repeating: "word ", count: 15_000))
        files["content/control.md"] = page(body: "a\u{202E}b\n")
        files["content/escaped.md"] = "+++\ntitle = \"a\\u0000\\u2028b\"\ncategories = ['Ekonomi']\n+++\nText\n"
        let plan = try OldSiteFolder(files).plan()
        #expect(plan.paths == ["economy/escaped.sv.md", "economy/good.sv.md"])
        #expect(Set(plan.problems.map(\.id)) == [.importDraft, .importListPage, .bodyEmpty, .importQuestionMissing, .yamlColon, .fileTooLarge, .fileControlCharacter, .importDateMissing])
        #expect(plan.text("economy/escaped.sv.md")?.contains("question: a b\n") == true)
        #expect(plan.text("economy/escaped.sv.md")?.contains("answered: 2026-11\nreview-by: 2026-11-22\n") == true)
    }

    @Test(arguments: [
        (["_config.yml": "permalink: pretty\n", "_posts/2024-05-01-a.md": "---\ntitle: A\ncategory: boende\n---\nText\n"], SiteKind.jekyll, "housing/a.sv.md", "/boende/2024/05/01/a/"),
        (["_config.yml": "", "_faq/a.md": "---\ntitle: A\ntags: boende\npermalink: /x/y/\n---\nText\n"], .jekyll, "housing/a.sv.md", "/x/y/"),
        (["mkdocs.yml": "nav: [{Boende: [{Om A: b/a.md}]}]\n", "docs/b/a.md": "# A\n\nText\n"], .mkdocs, "housing/a.sv.md", "/b/a/"),
        (["admin/config.yml": "collections: [{folder: faq}]\ni18n: {locales: [sv, en]}\n", "faq/sv/a.md": "---\ntitle: A\ntags: Boende\n---\nText\n"], .decap, "housing/a.sv.md", "/a/"),
        (["content/_index.md": "", "content/b/a.md": "---\ntitle: A\ntags: Boende\nurl: /u/\n---\nText\n"], .hugo, "housing/a.sv.md", "/u/"),
        (["config.toml": "[permalinks]\nb = '/:year/:slug/'\n", "content/b/a.md": "---\ntitle: A\ndate: 2024-05-01\ntags: Boende\nslug: s\n---\nText\n"], .hugo, "housing/a.sv.md", "/2024/s/"),
    ])
    func `each kind of site is recognised by its looks`(files: [String: String], kind: SiteKind, path: String, alias: String) throws {
        let plan = try OldSiteFolder(files).plan()
        #expect(plan.kind == kind)
        #expect(plan.paths == [path])
        #expect(plan.text(path)?.contains("aliases: [\(alias)]\n") == true)
    }

    @Test func `links of MkDocs start from the file, those of others from the page`() throws {
        let page = "---\ntitle: A\ndate: 2025-01-01\ntags: Boende\n---\n[a](../x.pdf) [b](/y.pdf) [c](z/)\n"
        let mkdocs = try OldSiteFolder(["b/c/a.md": page]).plan(kind: .mkdocs, baseURL: "https://o.example/")
        #expect(mkdocs.text("housing/a.sv.md")?.hasSuffix("[a](https://o.example/b/x.pdf) [b](https://o.example/y.pdf) [c](https://o.example/b/c/z/)\n") == true)
        let hugo = try OldSiteFolder(["b/c/a.md": page]).plan(kind: .hugo, baseURL: "https://o.example/")
        #expect(hugo.text("housing/a.sv.md")?.hasSuffix("[a](https://o.example/b/c/x.pdf) [b](https://o.example/y.pdf) [c](https://o.example/b/c/a/z/)\n") == true)
    }

    @Test func `an address that versions shared leads to the main language`() throws {
        let old = try OldSiteFolder(["a.sv.md": page(), "a.en.md": page(), "a.fi.md": page()])
        let plan = try old.plan("addresses: /x/:slug/\n", kind: .hugo)
        #expect(plan.text("economy/a.sv.md")?.contains("aliases: [/x/a/]") == true)
        #expect(plan.problems.map(\.id) == [.importAddress, .importAddress])
        #expect(try old.plan("addresses: '/:language/x/'\n", kind: .hugo).problems.isEmpty)
    }

    @Test func `one file of Decap CMS may hold all languages`() throws {
        let old = try OldSiteFolder(["a.md": "---\nsv: {title: Fråga, tags: Boende, body: Ja.}\nen: {title: Question, tags: Housing, body: Yes.}\n---\n"])
        let plan = try old.plan(kind: .decap)
        #expect(plan.paths == ["housing/a.en.md", "housing/a.sv.md"])
        #expect(plan.text("housing/a.en.md")?.hasSuffix("---\nYes.\n") == true)
    }

    @Test func `rows of a table become answers`() throws {
        let old = try OldSiteFolder([
            "faq.csv": "\u{FEFF}sep=;\r\nFråga;Svar;Kategori;id;Språk\r\n\"Vem; när?\";\"Rad 1\r\n\r\nRad \"\"2\"\"\";Boende, Ekonomi;7;sv\r\nWho?;Me;Housing;7;en\r\n;;;;\r\nkort;rad\r\n"
        ])
        let plan = try old.plan(input: "faq.csv")
        #expect(plan.kind == .csv && plan.paths == ["housing/vem-nar.en.md", "housing/vem-nar.sv.md"])
        #expect(plan.text("housing/vem-nar.sv.md")?.contains("question: Vem; när?\ntopics: [housing, economy]\n") == true)
        #expect(plan.text("housing/vem-nar.sv.md")?.hasSuffix("---\nRad 1\n\nRad \"2\"\n") == true)
        #expect(plan.problems.filter { $0.id == .tableRowInvalid }.map(\.place?.line) == [8])
    }

    @Test(arguments: ["a,b\n1,2\n", "", "question\nx\n", "\"never"])
    func `a table without the columns is refused`(table: String) throws {
        let old = try OldSiteFolder(["faq.csv": table])
        let problems = #expect(throws: Problems.self) { try old.plan(input: "faq.csv") }
        #expect(problems?.all.map(\.id) == [.tableHeadersUnclear])
    }

    @Test func `what cannot be a site is refused`() throws {
        let old = try OldSiteFolder(["notes.txt": "x"])
        let empty = #expect(throws: Problems.self) { try old.plan() }
        #expect(empty?.all.map(\.id) == [.importNothing])
        let file = #expect(throws: Problems.self) { try old.plan(kind: .hugo, input: "notes.txt") }
        #expect(file?.all.map(\.id) == [.importKindUnclear])
        let missing = #expect(throws: Problems.self) { try old.plan(input: "none") }
        #expect(missing?.all.map(\.id) == [.fileMissing])
    }

    @Test(arguments: [
        ("kind: wordpress\n", DiagnosticID.valueNotAllowed), ("fields: {qestion: a}\n", .keyUnknown), ("topics: {A: Not an id}\n", .idInvalid), ("languages: {a: Swedish}\n", .languageInvalid),
        ("base-url: x\n", .urlInvalid), ("- a\n", .valueNotMapping), ("default-topic: '!'\n", .idInvalid), ("more: x\n", .keyUnknown),
    ])
    func `a wrong field map is refused`(map: String, id: DiagnosticID) throws {
        let problems = #expect(throws: Problems.self) { try ImportMap(reading: SourceFile(path: "map.yaml", bytes: Array(map.utf8))) }
        #expect(problems?.all.map(\.id) == [id])
    }

    @Test func `a field map says what becomes what`() throws {
        let map =
            "fields: {question: [rubrik], answer: params.svar, answered: uppdaterad, topics: tema, search-terms: [ord]}\nlanguages: {swe: sv, lätt: sv-simple}\nignore: [layoutx]\nskip: [hemligt/]\naddresses: '/f/:year/:name/'\n"
        let page = "---\nrubrik: 'A: \"b\"'\nlang: lätt\nuppdaterad: 3.4.2025\ntema: boende\nord: x, null\nlayoutx: y\nother: z\nparams: {svar: Text}\n---\n"
        let plan = try OldSiteFolder(["content/a.md": page, "content/hemligt/b.md": page]).plan(map)
        #expect(plan.text("housing/a.sv-simple.md") == "---\nquestion: \"A: \\\"b\\\"\"\ntopics: [housing]\nanswered: 2025-04-03\nsearch-terms: [x, \"null\"]\naliases: [/f/2025/a/]\n---\nText\n")
        #expect(plan.found == ["import-field count=1 key=other"])
    }

    @Test func `a report is a table that says what to do`() throws {
        let plan = try OldSiteFolder(["content/a.md": page(body: "{{< x|y >}} [a](/b|c/)\n"), "content/b.md": "---\ntitle: B\ntags: ['Nytt: a']\n---\nText\n"]).plan()
        for language in MessageLanguage.allCases {
            let report = plan.report(plan.problems, input: "old", written: 1, language: language)
            let rows = report.split(separator: "\n").filter { $0.hasPrefix("| ") }
            #expect(rows.count == plan.problems.count + 1)
            #expect(rows.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 5 })
            #expect(report.contains("\ntopics:\n  \"Nytt: a\": # 1\n"))
            #expect(report.contains("answerbank check"))
        }
    }
}
