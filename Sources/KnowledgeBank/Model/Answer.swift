package import Diagnostics
package import Markdown
import YAML

/// One approved Q&A pair in one language. An object, since lists of answers are made for every page.
package final class Answer: Sendable {
    package struct Key: Sendable, Hashable {
        package let id: AnswerID
        package let language: LanguageTag
    }

    package struct Source: Sendable {
        package let title: String
        package let url: String
    }

    package struct Correction: Sendable {
        package let on: Day
        package let what: String
    }

    package struct TranslationOrigin: Sendable {
        package let language: LanguageTag
        /// The digest of the original when the translation was last compared with it.
        package let digest: String
        package let offset: Int
    }

    /// What `answerbank approve` writes.
    package struct Approval: Sendable {
        package let digest: String
        package let by: [Located<String>]
        package let on: Month
        package let offset: Int
    }

    package let id: AnswerID
    package let language: LanguageTag
    package let file: SourceFile
    /// Where the text begins, in bytes of the file.
    package let bodyStart: Int
    /// Where its page stands, from the root of the site.
    package let path: String
    /// SHA-256 of the file without its `approved:` line, as `sha256-` and hexadecimal digits.
    package let digest: String

    package let question: Located<String>
    package let topics: [Located<TopicID>]
    package let audience: [Located<AudienceID>]
    /// Countries or places; empty where the bank's apply.
    package let appliesTo: [String]
    package let asked: Month?
    package let answered: MonthOrDay
    package let reviewed: Located<Day>?
    package let reviewBy: Located<Day>?
    package let summary: Located<String>?
    package let searchTerms: [String]
    package let follows: Located<AnswerID>?
    package let seeAlso: [Located<AnswerID>]
    package let aliases: [Located<String>]
    package let slug: Located<Slug>
    package let sources: [Source]
    package let consulted: [String]
    package let translatedFrom: TranslationOrigin?
    package let corrected: [Correction]
    package let approved: Approval?

    /// What the check looks at in the text; nil where the text is known to be in order.
    package let body: Body?

    init(
        id: AnswerID, language: LanguageTag, file: SourceFile, bodyStart: Int, digest: String, question: Located<String>, topics: [Located<TopicID>],
        audience: [Located<AudienceID>], appliesTo: [String], asked: Month?, answered: MonthOrDay, reviewed: Located<Day>?, reviewBy: Located<Day>?,
        summary:
            Located<String>?, searchTerms: [String], follows: Located<AnswerID>?, seeAlso: [Located<AnswerID>], aliases: [Located<String>], slug: Located<Slug>,
        sources: [Source], consulted: [String], translatedFrom: TranslationOrigin?, corrected: [Correction], approved: Approval?, body: Body?
    ) {
        self.id = id
        self.language = language
        self.file = file
        self.bodyStart = bodyStart
        path = "/\(language)/\(slug.value.rawValue)/"
        self.digest = digest
        self.question = question
        self.topics = topics
        self.audience = audience
        self.appliesTo = appliesTo
        self.asked = asked
        self.answered = answered
        self.reviewed = reviewed
        self.reviewBy = reviewBy
        self.summary = summary
        self.searchTerms = searchTerms
        self.follows = follows
        self.seeAlso = seeAlso
        self.aliases = aliases
        self.slug = slug
        self.sources = sources
        self.consulted = consulted
        self.translatedFrom = translatedFrom
        self.corrected = corrected
        self.approved = approved
        self.body = body
    }

    package var key: Key { Key(id: id, language: language) }
    package var markdown: ArraySlice<UInt8> { file.bytes[bodyStart...] }

    /// The text, parsed now if it was not before.
    package var document: MarkdownDocument { body?.document ?? MarkdownDocument(markdown) }

    /// When the facts were last checked, as it was written: of an answer that was never looked at again often the month alone is known.
    package var lastLook: MonthOrDay { reviewed.map { .day($0.value) } ?? answered }

    /// The latest day that this can have been, from which the next check is counted.
    package var lastReviewed: Day { lastLook.lastDay }

    package func reviewDue(_ settings: BankSettings) -> Day { reviewBy?.value ?? lastReviewed.adding(months: settings.reviewMonths) }
}

/// A parsed text, and what a check needs to know of it.
package struct Body: Sendable {
    package enum Target: Sendable, Hashable {
        case answer(String), topic(String), page(String), contact(String)
        /// A path of the site, with what follows a `#` or `?` cut off.
        case path(String)
        case fragment
        case external
        case unsafe

        /// - Parameter text: a link target as written in Markdown. Its scheme is what stands before a colon, if no `/`, `?` or `#` comes
        ///   before that (RFC 3986, 4.2).
        package init(_ text: String) {
            let bytes = text.utf8
            guard let end = bytes.firstIndex(where: { [0x3A, 0x2F, 0x3F, 0x23].contains($0) }), bytes[end] == 0x3A else {
                let isOtherHost = bytes.starts(with: "//".utf8)
                self = bytes.first == 0x23 ? .fragment : isOtherHost ? .unsafe : .path(String(text[..<(bytes.firstIndex { $0 == 0x23 || $0 == 0x3F } ?? bytes.endIndex)]))
                return
            }
            let rest = String(text[bytes.index(after: end)...])
            switch text[..<end].lowercased() {
            case "answer": self = .answer(rest)
            case "topic": self = .topic(rest)
            case "page": self = .page(rest)
            case "contact": self = .contact(rest)
            case "https", "http", "tel", "mailto": self = .external
            default: self = .unsafe
            }
        }
    }

    package struct Link: Sendable {
        package let target: Target
        package let place: Place
    }

    package let document: MarkdownDocument
    package let links: [Link]
    package let images: [Place]
    package let html: [Place]
    package let isEmpty: Bool
    /// What looks like personal data in the lines that readers see otherwise than they are written, for emphasis, links, escapes or line ends in them. The
    /// lines themselves would take as much memory as the files.
    let shownData: [PersonalData]
}

/// A page of its own, such as "about us".
package struct Page: Sendable {
    package let id: PageID
    package let language: LanguageTag
    package let file: SourceFile
    package let bodyStart: Int
    package let title: Located<String>
    package let summary: Located<String>?
    package let slug: Located<Slug>
    package let aliases: [Located<String>]
    package let reviewed: Located<Day>?
    /// nil where the text is known to be in order.
    package let body: Body?

    package var markdown: ArraySlice<UInt8> { file.bytes[bodyStart...] }
    /// Where it stands, from the root of the site.
    package var path: String { "/\(language)/\(slug.value.rawValue)/" }

    /// The text, parsed now if it was not before.
    package var document: MarkdownDocument { body?.document ?? MarkdownDocument(markdown) }
}
