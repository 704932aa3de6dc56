/// Of pages of other sites on their way into a bank.
extension Example {
    static let tomlSyntax = page("+++\n▸title = \"Rent\n+++\nYes.\n", "+++\ntitle = \"Rent\"\n+++\nYes.\n")
    static let tableHeadersUnclear = table("▸a,b\nRent?,Yes.\n", "question,answer\nRent?,Yes.\n")
    static let tableRowInvalid = table("question,answer\n▸Rent?,Yes, you can.\n", "question,answer\nRent?,\"Yes, you can.\"\n", ["count": "2"])
    static let importKindUnclear = commands("answerbank import-site old-site.zip", "unzip old-site.zip\nanswerbank import-site old-site", [:])
    static let importNothing = commands("answerbank import-site old-site/themes", "answerbank import-site old-site --kind hugo")
    static let importQuestionMissing = page("▪---\ndate: 2025-10-14\n---\nYes.\n", "---\ntitle: Can I get help with the rent?\ndate: 2025-10-14\n---\nYes.\n")
    static let importTopicMissing = page("---\ntitle: Rent\ntags: [▸other]\n---\nYes.\n", "---\ntitle: Rent\ntags: [economy]\n---\nYes.\n")
    static let importIDTaken = page("▪---\ntitle: Rent\n---\nYes.\n", "---\ntitle: Rent\nid: rent-in-advance\n---\nYes.\n", ["id": "rent", "path": "content/answers/rent.en.md"])
    static let importIDTwice = Example(
        .none, .files([File("old-site/a/rent.md", "---\ntitle: Rent\n---\nYes.\n"), File("old-site/b/rent.md", "▪---\ntitle: Deposit\n---\nYes.\n")]),
        .files([File("old-site/a/rent.md", "---\ntitle: Rent\n---\nYes.\n"), File("old-site/b/deposit.md", "---\ntitle: Deposit\n---\nYes.\n")]),
        ["id": "rent", "language": "en", "other": "old-site/a/rent.md"])
    static let importListPage = Example(
        .none, .files([File("old-site/_index.md", "▪---\ntitle: Questions\n---\n")]), .files([File("content/topics.yaml", "- {id: economy, name: Money, description: What you live on}\n")]), [:])
    static let importDraft = page("---\ntitle: Rent\n▸draft: true\n---\nYes.\n", "---\ntitle: Rent\n---\nYes.\n")
    static let importNotMarkdown = Example(
        .none, .files([File("old-site/rent.html", "▪<p>Yes.</p>\n")]), .files([File("old-site/rent.md", "---\ntitle: Rent\n---\nYes.\n")]), [:])
    static let importField = map("topics: {money: economy}\n", "topics: {money: economy}\nignore: [weight]\n", ["key": "weight", "count": "12"])
    static let importTopicUnmapped = map("ignore: [weight]\n", "ignore: [weight]\ntopics: {money: economy}\n", ["name": "money", "count": "12"])
    static let importTopicsDiffer = Example(
        .none, .files([File("old-site/rent.en.md", "---\ntitle: Rent\ntags: [economy]\n---\nYes.\n"), File("old-site/rent.sv.md", "▪---\ntitle: Hyra\ntags: [housing]\n---\nJa.\n")]),
        .files([File("old-site/rent.en.md", "---\ntitle: Rent\ntags: [economy]\n---\nYes.\n"), File("old-site/rent.sv.md", "---\ntitle: Hyra\ntags: [economy]\n---\nJa.\n")]),
        ["id": "rent", "language": "en"])
    static let importDate = page("---\ntitle: Rent\ndate: ▸last autumn\n---\nYes.\n", "---\ntitle: Rent\ndate: 2025-10-14\n---\nYes.\n", ["key": "date"])
    static let importDateMissing = page("▪---\ntitle: Rent\n---\nYes.\n", "---\ntitle: Rent\ndate: 2025-10-14\n---\nYes.\n", ["day": "2026-11-22"])
    static let importSlugTaken = page("---\ntitle: Rent\nslug: ▸search\n---\nYes.\n", "---\ntitle: Rent\nslug: how-to-search\n---\nYes.\n", ["path": "/en/search/", "target": "/en/rent/"])
    static let importAddress = page(
        "---\ntitle: Rent\naliases: [▸/rent.html]\n---\nYes.\n", "---\ntitle: Rent\naliases: [/rent/]\n---\nYes.\n", ["path": "/rent.html", "target": "/en/rent/"])
    static let importLink = text("Read ▸[this](gone.md).", "Read [this](answer:debts).", ["path": "gone.md"])
    static let importLinkDropped = text("Write to ▸[us](mailto:).", "Write to [us](contact:emergency).", ["path": "mailto:"])
    static let importFragment = text("Read ▸[this](debts.md#fees).", "Read about fees in [this](debts.md).", ["path": "debts.md#fees"])
    static let importTemplate = text("▸{{< video 12 >}}", "The film shows the way to the office.", ["name": "video"])
    static let importHTML = text("▸<script>show()</script>", "Yes, you can.", ["name": "script"])
    static let importImage = text("▸![The way to us](map.png)", "From the station, turn left.")
    static let importQuotation = text("▸> Rents are paid in advance.\n\nYes.", "Yes.\n\n> Rents are paid in advance.")

    private static func page(_ wrong: String, _ right: String, _ arguments: [String: String] = [:]) -> Example {
        Example(.none, .files([File("old-site/rent.md", wrong)]), .files([File("old-site/rent.md", right)]), arguments)
    }

    private static func text(_ wrong: String, _ right: String, _ arguments: [String: String] = [:]) -> Example {
        page("---\ntitle: Rent\n---\n\(wrong)\n", "---\ntitle: Rent\n---\n\(right)\n", arguments)
    }

    private static func table(_ wrong: String, _ right: String, _ arguments: [String: String] = [:]) -> Example {
        Example(.none, .files([File("questions.csv", wrong)]), .files([File("questions.csv", right)]), arguments)
    }

    private static func map(_ wrong: String, _ right: String, _ arguments: [String: String]) -> Example {
        Example(.none, .files([File("fields.yaml", wrong)]), .files([File("fields.yaml", right)]), arguments)
    }
}
