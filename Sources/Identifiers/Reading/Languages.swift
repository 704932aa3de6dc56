/// The languages in which a passage may be written. Recognizers that read words ask, since "sex" is a number in one and none in another.
package struct Languages: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let swedish = Languages(rawValue: 1)
    package static let finnish = Languages(rawValue: 2)
    package static let danish = Languages(rawValue: 4)
    package static let english = Languages(rawValue: 8)
    package static let all: Languages = [.swedish, .finnish, .danish, .english]

    /// - Parameter tag: a BCP 47 tag, of which the primary subtag counts; one that is not known here stands for all four.
    package init(tag: String) {
        self =
            switch tag.prefix(while: { $0 != "-" }) {
            case "sv": .swedish
            case "fi": .finnish
            case "da": .danish
            case "en": .english
            default: .all
            }
    }
}
