extension Example {
    static let frontMatterMissing = file(answerPath, "▸Yes, if the money does not stretch.\n", answerText())
    static let frontMatterUnclosed = file(answerPath, "▸---\nquestion: Can I get help with the rent?\ntopics: [economy]\nanswered: 2026-10\n", answerText())
    static let frontMatterClosedLate = file(
        answerPath, "---\nquestion: Can I get help with the rent?\ntopics: [economy]\nanswered: 2026-10\n\n▸Yes, if the money does not stretch.\n", answerText())
    static let keyUnknown = file(
        "content/topics.yaml", "- {id: economy, name: Money, ▸desciption: What you live on}\n", "- {id: economy, name: Money, description: What you live on}\n",
        ["key": "desciption", "known": "id, name, description, related"], nearest: ["description"])
    static let keyMissing = file(answerPath, "---\n▸question: Can I get help with the rent?\ntopics: [economy]\n---\nYes, if the money does not stretch.\n", answerText(), ["key": "answered"])
    static let valueNotText = answer("summary: ▸[Yes, you can]", "summary: Yes, you can", ["key": "summary"])
    static let valueNotList = answer("search-terms: ▸{arrears: 1}", "search-terms: [arrears]", ["key": "search-terms"])
    static let valueNotMapping = answer("translated-from: ▸sv", "translated-from: {language: sv, digest: sha256-0}", ["key": "translated-from"])
    static let valueEmpty = answer("▸summary:", "summary: Yes, you can", ["key": "summary"])
    static let valueNotAllowed = settings("policy: ▸record", "policy: recorded", ["key": "policy", "value": "record", "known": "open, recorded, signed"], nearest: ["recorded"])
    static let valueOutOfRange = settings("review-months: ▸0", "review-months: 12", ["key": "review-months", "low": "1", "high": "120"])
    static let dateInvalid = answer("answered: ▸October 2026", "answered: 2026-10", ["key": "answered"])
    static let dayInvalid = answer("reviewed: ▸2026-02-30", "reviewed: 2026-02-28", ["key": "reviewed"])
    static let monthInvalid = answer("asked: ▸2026-10-14", "asked: 2026-10", ["key": "asked"])
    static let dateOrder = answer("reviewed: 2026-10-14\nreview-by: ▸2026-01-14", "reviewed: 2026-10-14\nreview-by: 2027-01-14", ["key": "review-by", "other": "reviewed"])
    static let idInvalid = answer("topics: [▸Economy]", "topics: [economy]", ["value": "Economy"])
    static let idDuplicate = file(
        "content/topics.yaml", "- {id: economy, name: Money}\n- {id: ▸economy, name: Work}\n", "- {id: economy, name: Money}\n- {id: work, name: Work}\n", ["id": "economy", "line": "1"])
    static let languageInvalid = settings("languages: [en, ▸swedish]", "languages: [en, sv]", ["value": "swedish"])
    static let languageMissing = file(
        "content/topics.yaml", "- id: economy\n  name: ▸{en: Money}\n", "- id: economy\n  name: {en: Money, sv: Pengar}\n", ["key": "name", "language": "sv"])
    static let urlInvalid = answer("sources: [{title: Rules, url: ▸www.example.org}]", "sources: [{title: Rules, url: \"https://www.example.org/\"}]", ["key": "url"])
    static let aliasInvalid = answer("aliases: [▸old/rent]", "aliases: [/old/rent/]")
    static let hoursInvalid = contact("hours: {▸monday: \"09-16\"}", "hours: {mon: \"09-16\"}")
}
