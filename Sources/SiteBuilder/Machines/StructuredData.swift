import Diagnostics
import KnowledgeBank
import UTF8Text

/// JSON-LD in the vocabulary of schema.org.
enum StructuredData {
    /// A `QAPage` with one question and its answer.
    static func question(_ answer: Answer, answerHTML: [UInt8], _ site: Site) -> [UInt8] {
        JSONValue.object([
            ("@context", .string("https://schema.org")), ("@type", .string("QAPage")), ("inLanguage", .string(answer.language.standard.rawValue)),
            ("mainEntity", question(answer, text: answer.summary?.value ?? String(decoding: answerHTML, as: UTF8.self), site)),
        ]).bytes
    }

    /// A `FAQPage` of the answers on a topic page.
    static func questions(_ answers: [Answer], _ site: Site) -> [UInt8] {
        JSONValue.object([
            ("@context", .string("https://schema.org")), ("@type", .string("FAQPage")),
            ("mainEntity", .array(answers.filter { $0.summary != nil }.map { question($0, text: $0.summary?.value ?? "", site) })),
        ]).bytes
    }

    private static func question(_ answer: Answer, text: String, _ site: Site) -> JSONValue {
        let url = JSONValue.string(site.links.absolute(answer.path))
        return .object([
            ("@type", .string("Question")), ("name", .string(answer.question.value)), ("url", url), ("answerCount", .int(1)),
            (
                "acceptedAnswer",
                .object([("@type", .string("Answer")), ("text", .string(text)), ("url", url), ("dateModified", .string(answer.lastReviewed.description))])
            ),
        ])
    }
}
