package import YAML

/// The files of a bank, as their readers know them and as `answerbank schema` tells editors.
package enum BankSchemas {
    package static let all = [
        FileSchema("bank", .mapping(BankSettings.shape), "bank.yaml: what a bank is called, where it is published and how it is worked on."),
        FileSchema("topics", .list(Topic.shape), "topics.yaml: what answers are about."),
        FileSchema("contacts", .list(Contact.shape), "contacts.yaml: numbers and addresses to turn to."),
        FileSchema("glossary", .list(GlossaryEntry.shape), "glossary.yaml: words that readers may not know."),
        FileSchema("accessibility", .mapping(AccessibilityStatement.shape), "accessibility.yaml: what the statement on accessibility says."),
        FileSchema("answer", .mapping(Answer.shape), "The front matter of answers/…/ID.LANGUAGE.md."),
        FileSchema("page", .mapping(Page.shape), "The front matter of pages/…/ID.LANGUAGE.md."),
    ]
}

private func words<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> Shape.Value { .choice(type.allCases.map(\.rawValue)) }

/// Former addresses: paths of at most eight parts.
private let formerAddresses = Shape.Value.allMatching("^(/[A-Za-z0-9_-]{1,100}){1,8}/$")

extension Answer {
    static let shape = Shape([
        .required("question", .text, "The question, as readers ask it."),
        .required("topics", .ids, "Ids from topics.yaml."),
        .optional("audience", .ids, "Ids from audiences: in bank.yaml."),
        .optional("applies-to", .texts, "Countries or places to which the answer applies. Default: countries: of bank.yaml."),
        .optional("asked", .month, "The month in which it was asked; never the day, which could point at the asker."),
        .required("answered", .monthOrDay, "When it was answered."),
        .optional("reviewed", .day, "When the facts were last checked."),
        .optional("review-by", .day, "When the facts are to be checked again. Default: after review-months: of bank.yaml."),
        .optional("summary", .text, "The short answer, in one sentence."),
        .optional("search-terms", .texts, "Words that readers may look for and that the text does not have."),
        .optional("follows", .id, "The answer to which this one is the next."),
        .optional("see-also", .ids, "Answers that readers may want to read as well."),
        .optional("aliases", formerAddresses, "Former addresses, from the first slash to the last."),
        .optional("slug", .id, "The last part of the address. Default: the id."),
        .optional("sources", .list(Source.shape), "On what the answer relies."),
        .optional("consulted", .texts, "Professions that were asked, never persons."),
        .optional("translated-from", .mapping(TranslationOrigin.shape), "The text of which this is a translation; written by answerbank new translation."),
        .optional("corrected", .list(Correction.shape), "What was corrected after it was published."),
        .optional("approved", .mapping(Approval.shape), "Who approved this very text; written by answerbank approve, as the last line."),
    ])
}

extension Answer.Source {
    static let shape = Shape([.required("title", .text, "What the source is called."), .required("url", .url, "Its address.")])
}

extension Answer.TranslationOrigin {
    static let shape = Shape([.required("language", .language, "The language of the original."), .required("digest", .text, "The digest of the original as it was.")])
}

extension Answer.Correction {
    static let shape = Shape([.required("on", .day, "When."), .required("what", .text, "What was corrected, as readers should know it.")])
}

extension Answer.Approval {
    static let shape = Shape([
        .required("digest", .text, "The digest of the text that was approved."), .required("by", .texts, "Ids of the moderators who approved it."),
        .required("on", .month, "The month in which they did."),
    ])
}

extension Page {
    static let shape = Shape([
        .required("title", .text, "The title of the page."),
        .optional("summary", .text, "The page in one sentence."),
        .optional("slug", .id, "The last part of the address. Default: the id."),
        .optional("aliases", formerAddresses, "Former addresses, from the first slash to the last."),
        .optional("reviewed", .day, "When the facts were last checked."),
    ])
}

extension Topic {
    static let shape = Shape([
        .required("id", .id, "As answers name it: small letters, digits, hyphens."),
        .required("name", .localized, "As readers see it, in each language."),
        .optional("description", .localized, "One sentence below the name."),
        .optional("related", .ids, "Neighbouring topics."),
    ])
}

extension GlossaryEntry {
    static let shape = Shape([
        .required("language", .language, "The language of the word."),
        .required("term", .text, "The word."),
        .optional("forms", .texts, "Other forms of it in texts."),
        .required("definition", .text, "What it means, in plain words."),
        .optional("synonyms", .texts, "Everyday words for it, which the search understands."),
    ])
}

extension Contact {
    static let shape = Shape(
        [
            .required("id", .id, "As texts name it: contact:ID."),
            .required("country", .text, "The ISO 3166-1 code of the country, such as SE."),
            .required("kind", words(Kind.self), "crisis: help in an emergency, shown first on every page. channel: anything else."),
            .required("name", .localized, "As readers see it, in each language."),
            .optional("description", .localized, "One sentence on what help there is."),
            .optional("number", .numberMatching("^[0-9 +-]*[0-9][0-9 +-]*$"), "The telephone number, as it is dialled."),
            .optional("url", .url, "The address, of a contact without a number."),
            .optional("languages", .languages, "The languages that are spoken there."),
            .optional("hours", .hours, "Days and times, such as {mon-fri: \"09-16\"}, or {mon-sun: \"00-24\"} for round the clock."),
            .optional("identification", words(Identification.self), "What a caller must show."),
            .optional("verified", .day, "When number and hours were last checked."),
            .optional("source", .url, "Where number and hours stand."),
        ], oneOf: ["number", "url"])
}

extension BankSettings {
    static let shape = Shape([
        .optional("format", .whole(1...newestFormat), "The format of this bank."),
        .required("name", .localized, "How the bank is called, in each of its languages."),
        .optional("description", .localized, "One sentence on it."),
        .required("base-url", .matching("^https?://[^\\s/?#@\"<>\\\\]+(/[^\\s/?#\"<>\\\\]+)*/?$"), "Where it is published."),
        .required("languages", .languages, "The bank's languages, such as sv or en."),
        .optional("default-language", .language, "The language of originals. Default: the first one."),
        .optional("time-zone", .text, "Where opening hours apply, such as Europe/Stockholm."),
        .optional("countries", .texts, "Countries to which answers apply unless they say otherwise."),
        .optional("audiences", .list(audienceShape), "For whom answers are meant."),
        .optional("promise-hours", .whole(1...10_000), "In how many office hours a question is answered."),
        .optional("review-months", .whole(1...120), "After how many months facts are checked again."),
        .optional("contact-months", .whole(1...120), "After how many months contacts are checked again."),
        .optional("policy", words(Policy.self), "recorded: two moderators approve each answer. open: whatever passes the check is published."),
        .optional("unapproved", words(Unapproved.self), "What becomes of an answer that lacks an approval."),
        .optional("moderators", .ids, "Neutral ids of those who approve, never names."),
        .optional("retention", .mapping(retentionShape), "How long originals are kept, and by what right."),
        .optional("suppress-below", .whole(1...1000), "Counts from 1 to this are never told in a report."),
        .optional("masks", .mapping(masksShape), "How much masks in imported messages tell."),
        .optional("ask", .mapping(askShape), "Where \"ask a question\" leads."),
        .optional("quick-exit", .mapping(quickExitShape), "Where \"leave this site\" leads."),
        .optional("tell", .mapping(tellShape), "Pages on what happens if one tells, and where they are pointed at."),
        .optional("privacy", .mapping(privacyShape), "Who answers for personal data, and how to reach them."),
        .optional("share-cards", .flag, "Whether each answer has a picture for those who share its address."),
        .optional("demo", .flag, "Whether every page says that this is a demonstration."),
    ])

    static let audienceShape = Shape([
        .required("id", .id, "As answers name it."), .required("name", .localized, "As readers see it, in each language."),
        .optional("lix", .whole(10...100), "How hard texts for them may be to read."),
    ])
    static let retentionShape = Shape([
        .required("days", .whole(1...36_500), "After how many days."), .required("legal-basis", .text, "The decision or provision, as it is cited."),
    ])
    static let masksShape = Shape([
        .optional("age", words(Masks.Age.self), "Ages: hidden, or as bands."), .optional("date", words(Masks.Date.self), "Dates: hidden, or as months."),
        .optional("place", words(Masks.Place.self), "Places: hidden, but for large towns."),
    ])
    static let askShape = Shape([.optional("page", .id, "A page of the bank."), .optional("url", .url, "An address elsewhere.")])
    static let quickExitShape = Shape([.required("url", .matching("^https://[^\\s/?#@\"<>\\\\]+([/?#][^\\s\"<>\\\\]*)?$"), "A page that nobody wonders about.")])
    static let privacyShape = Shape([
        .required("controller", .localized, "Who is responsible, in each language."), .required("contact", .id, "The contact through which they are reached."),
    ])
    static let tellShape = Shape([
        .optional("audiences", .ids, "Answers for these carry the box."), .optional("topics", .ids, "Answers about these carry the box."),
        .required("pages", .dictionary(keys: "^", .id), "A page for each country."),
    ])
}

extension AccessibilityStatement {
    static let shape = Shape([
        .optional("format", .whole(1...newestFormat), "The format of this file."), .optional("tested", .mapping(testShape), "When and how the site was tested."),
        .optional("shortcomings", .entries(.localized), "What does not work yet, in each language."), .optional("complaints", .mapping(complaintsShape), "Who hears complaints."),
    ])

    static let testShape = Shape([
        .required("on", .day, "When."), .required("tool", .text, "With what."), .required("pages", .whole(0...10_000_000), "How many pages."),
        .required("violations", .whole(0...10_000_000), "How many violations were found."),
    ])
    static let complaintsShape = Shape([.required("name", .localized, "The authority, in each language."), .required("url", .url, "Its address.")])
}
