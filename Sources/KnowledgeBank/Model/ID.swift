/// An id of the bank: `[a-z0-9][a-z0-9-]*`, at most 100 bytes. `Of` tells what it is the id of, so that ids of different kinds do not mix.
package struct ID<Of>: Sendable, Hashable, Comparable {
    package let rawValue: String

    /// nil where `text` is not an id.
    package init?(_ text: String) {
        let utf8 = text.utf8
        guard let first = utf8.first, first != 0x2D, utf8.count <= 100, utf8.allSatisfy(isIDByte) else { return nil }
        rawValue = text
    }

    package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
}

private func isIDByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
}

package typealias AnswerID = ID<Answer>
package typealias TopicID = ID<Topic>
package typealias AudienceID = ID<Audience>
package typealias ContactID = ID<Contact>
package typealias PageID = ID<Page>
package typealias ModeratorID = ID<Moderator>

/// A person who reads answers before they are published: a neutral id, never a name.
package enum Moderator {}

/// The part of an address that names an answer or a page.
package typealias Slug = ID<SiteMap>
