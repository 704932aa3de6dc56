extension Example {
    static let bankMissing = commands("answerbank check --bank contents", "answerbank check --bank content", ["path": "contents"])
    static let formatNewer = newer("content/bank.yaml", settingsText("format: ▸9"), ["found": "9", "known": "1"])
    static let answerFileName = files([File("content/answers/Help with rent.en.md", "▪" + answerText())], [File("content/answers/help-with-rent.en.md", answerText())])
    static let languageNotInBank = files([File("content/answers/rent.fi.md", "▪" + answerText())], [File("content/answers/rent.sv.md", answerText())], ["language": "fi", "known": "en, sv"])
    static let topicUnknown = answer("topics: [▸econmy]", "topics: [economy]", ["id": "econmy"], nearest: ["economy"])
    static let audienceUnknown = answer("audience: [▸adult]", "audience: [adults]", ["id": "adult"], nearest: ["adults"])
    static let contactUnknown = body(
        "Call ▸[the emergency number](contact:emergncy).", "Call [the emergency number](contact:emergency).", ["id": "emergncy", "language": "en"], nearest: ["emergency"])
    static let answerUnknown = body("Read about ▸[debts](answer:debt).", "Read about [debts](answer:debts).", ["id": "debt", "language": "en"], nearest: ["debts"])
    static let pageUnknown = body("Read ▸[who we are](page:abuot).", "Read [who we are](page:about).", ["id": "abuot", "language": "en"], nearest: ["about"])
    static let pathUnknown = body("Read about ▸[debts](/en/debt/).", "Read about [debts](answer:debts).", ["path": "/en/debt/"], nearest: ["/en/debts/", "/en/rent/"])
    static let moderatorUnknown = commands("answerbank approve content/answers/rent.en.md --as m9", "answerbank approve content/answers/rent.en.md --as m1", ["id": "m9", "known": "m1, m2"])
    static let answerDuplicate = files(
        [File("content/answers/economy/rent.en.md", answerText()), File("content/answers/housing/rent.en.md", "▪" + answerText("topics: [housing]"))],
        [File("content/answers/economy/rent.en.md", answerText()), File("content/answers/housing/rent-contract.en.md", answerText("topics: [housing]"))],
        ["id": "rent", "language": "en", "other": "content/answers/economy/rent.en.md"])
    static let followsLoop = files(
        [File(answerPath, answerText("follows: ▸arrears")), File("content/answers/arrears.en.md", answerText("follows: rent"))],
        [File(answerPath, answerText()), File("content/answers/arrears.en.md", answerText("follows: rent"))], ["id": "rent"])
    static let translationDisagrees = files(
        [File(answerPath, answerText()), File("content/answers/rent.sv.md", answerText("topics: [▸housing]"))],
        [File(answerPath, answerText()), File("content/answers/rent.sv.md", answerText("topics: [economy]"))], ["key": "topics", "language": "en", "other": answerPath])
    static let translationStale = Example(
        .bank, .files([File(answerPath, answerText()), File("content/answers/rent.sv.md", answerText("translated-from: ▸{language: en, digest: sha256-0}"))]),
        .commands("answerbank new translation rent sv --mark-current"), ["language": "en", "id": "rent", "own": "sv"])
    static let slugReserved = answer(
        "slug: ▸search", "slug: how-to-search", ["slug": "search", "known": "topics, audiences, a-z, contacts, glossary, ask, feed, search, pages, receipt, assets"])
    static let outputCollision = answer("slug: ▸debts", "slug: rent", ["path": "/en/debts/", "other": "content/answers/debts.en.md:1:1"])
    static let topicEmpty = file(
        "content/topics.yaml", topics("- {id: ▸work, name: Work, related: [economy, housing]}"), topics(), ["id": "work"])
    static let topicOrphan = file(
        "content/topics.yaml", "- {id: economy, name: Money}\n- {id: ▸housing, name: Housing, related: [economy]}\n", topics(), ["id": "housing"])
    static let reviewOverdue = answer("review-by: ▸2026-01-31", "reviewed: 2026-11-02", ["day": "2026-01-31"])
    static let contactOverdue = file(
        "content/contacts.yaml", contactText("hours: {mon-sun: \"00-24\"}\n  verified: 2020-01-15", id: "▸emergency"), contactText("hours: {mon-sun: \"00-24\"}\n  verified: 2026-10-15"),
        ["id": "emergency", "day": "2020-01-15"])
    static let contactWithoutHours = file(
        "content/contacts.yaml", contactText("verified: 2026-10-15", id: "▸emergency"), contactText("hours: {mon-sun: \"00-24\"}\n  verified: 2026-10-15"), ["id": "emergency"])
    static let contactWithoutVerified = file(
        "content/contacts.yaml", contactText("hours: {mon-sun: \"00-24\"}", id: "▸emergency"), contactText("hours: {mon-sun: \"00-24\"}\n  verified: 2026-10-15"), ["id": "emergency"])
    static let crisisLineMissing = file(
        "content/contacts.yaml", "▪" + contactText("verified: 2026-10-15", kind: "channel"), contactText("verified: 2026-10-15"), ["country": "SE"])
    static let personalData = body("Call ▸070-174 06 05.", "Call [the office](contact:emergency).", ["label": "PHONE"])
    static let summaryLong = answer(
        "summary: ▸Yes, you can apply for financial assistance if the money that you and your household have does not stretch to the rent, to food and to all the other things that you need to live.",
        "summary: Yes, if the money does not stretch.", ["count": "178", "limit": "160"])
    static let bodyEmpty = file(answerPath, "---\nquestion: Can I get help with the rent?\ntopics: [economy]\nanswered: 2026-10\n---\n▸", answerText())
    static let linkUnsafe = body("Look ▸[here](ftp://files.example/rent).", "Look [here](https://files.example/rent).")
    static let imageNotAllowed = body("▸![The way to us](map.png)", "From the station, turn left and walk for two minutes.")
    static let htmlOmitted = body("Yes, ▸<b>you can</b>.", "Yes, **you can**.")
    static let approvalMissing = Example(.bank, .files([recorded, File(answerPath, "▪" + answerText())]), approving, ["path": answerPath])
    static let approvalOutdated = Example(
        .bank, .files([recorded, File(answerPath, answerText("approved: ▸{digest: sha256-0, by: [m1, m2], on: 2026-10}"))]), approving, ["path": answerPath])
    static let approvalSamePerson = Example(
        .bank, .files([recorded, File(answerPath, answerText("approved: ▸{digest: \(answerDigest), by: [m1], on: 2026-10}"))]),
        .commands("answerbank approve content/answers/rent.en.md --as m2"), ["path": answerPath, "count": "1"])
    static let approvalCopied = files(
        [recorded, File(answerPath, approved()), File("content/answers/rent.sv.md", "▪" + approved())], [recorded, File(answerPath, approved())],
        ["path": "content/answers/rent.sv.md", "other": answerPath])
    static let approvalNotLast = Example(
        .bank, .files([recorded, File(answerPath, answerText("approved: ▸{digest: \(answerDigest), by: [m1, m2], on: 2026-10}\nslug: rent"))]), approving, ["path": answerPath])
    static let policyUnsupported = settings("▸policy: signed", "policy: recorded", ["value": "signed"])

    static let answerSummaryMissing = file(answerPath, answerText(body: "▸" + goodBody), answerText("summary: Yes, you can.", body: goodBody))
    static let answerOpeningMissing = editorial("▸## What you can do now\n\n- Call [the advice line](contact:emergency).\n\nThis answer is general.")
    static let answerStepsMissing = editorial("▸You are not alone. Yes, you can apply.\n\nCall [the advice line](contact:emergency).\n\nThis answer is general.")
    static let answerContactMissing = editorial("▸You are not alone. Yes, you can apply.\n\n- Gather your bills.\n\nThis answer is general.")
    static let answerGeneralMissing = editorial("▸You are not alone. Yes, you can apply.\n\n- Call [the advice line](contact:emergency).")
    static let textHard = files(
        [simple, File(answerPath, answerText("audience: [adults]", body: "▸Financial assistance presupposes comprehensive documentation concerning household circumstances."))],
        [simple, File(answerPath, answerText("audience: [adults]", body: "You can get help with the rent. Show us your bills."))], ["value": "108", "limit": "32"])

    /// SHA-256 of an answer without further lines, as `approve` writes it.
    private static let answerDigest = "sha256-8b665d36fe06d1b16dec73974f747ed0329fdeae23f75967609a37fa518c746d"

    private static let recorded = File("content/bank.yaml", settingsText("policy: recorded"))
    private static let simple = File("content/bank.yaml", settingsText("audiences: [{id: adults, name: Adults, lix: 30}]"))
    private static let approving = Part.commands("answerbank approve content/answers/rent.en.md --as m1\nanswerbank approve content/answers/rent.en.md --as m2")
    private static let goodBody = "You are not alone. Yes, you can apply.\n\n- Call [the advice line](contact:emergency).\n\nThis answer is general."

    private static func approved() -> String { answerText("approved: {digest: \(answerDigest), by: [m1, m2], on: 2026-10}") }

    private static func editorial(_ wrong: String) -> Example { body(wrong, goodBody) }

    private static func topics(_ more: String = "") -> String {
        "- {id: economy, name: Money, related: [housing]}\n- {id: housing, name: Housing, related: [economy]}\n" + (more.isEmpty ? "" : more + "\n")
    }

    /// contacts.yaml with one contact that has these lines.
    static func contact(_ wrong: String, _ right: String) -> Example {
        file("content/contacts.yaml", contactText(wrong + "\n  verified: 2026-10-15"), contactText(right + "\n  verified: 2026-10-15"))
    }

    private static func contactText(_ lines: String, id: String = "emergency", kind: String = "crisis") -> String {
        "- id: \(id)\n  country: SE\n  kind: \(kind)\n  name: SOS\n  number: \"112\"\n  \(lines)\n"
    }

    /// A file of a later version, which only a later version reads.
    static func newer(_ path: String, _ wrong: String, _ arguments: [String: String]) -> Example {
        Example(.bank, .files([File(path, wrong)]), .commands("answerbank --version"), arguments)
    }
}
