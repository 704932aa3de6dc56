package import Diagnostics

/// What happens to what somebody tells: pages about confidentiality and the duty to notify, and where they are pointed at.
package struct Telling: Sendable {
    /// Answers for these audiences, and answers about these topics, carry the box.
    package let audiences: [Located<AudienceID>]
    package let topics: [Located<TopicID>]
    /// By country, since the duty to notify differs.
    package let pages: [(country: String, page: Located<PageID>)]

    package func concerns(_ answer: Answer) -> Bool {
        answer.audience.contains { concerns($0.value) } || answer.topics.contains { concerns($0.value) }
    }

    package func concerns(_ audience: AudienceID) -> Bool { audiences.contains { $0.value == audience } }
    package func concerns(_ topic: TopicID) -> Bool { topics.contains { $0.value == topic } }

    /// The pages for some countries, in the order of bank.yaml.
    package func pages(for countries: [String]) -> [PageID] { pages.filter { countries.contains($0.country) }.map(\.page.value) }
}
