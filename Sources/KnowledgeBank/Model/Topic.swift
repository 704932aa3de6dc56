package import Diagnostics

/// What an answer is about.
package struct Topic: Sendable {
    package let id: TopicID
    /// In bytes of topics.yaml.
    package let offset: Int
    package let name: Localized
    package let description: Localized
    package let related: [Located<TopicID>]
}
