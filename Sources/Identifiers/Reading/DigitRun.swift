/// Digits without anything between them, among them perhaps the letters o and O for 0 and l and I for 1.
package struct DigitRun: Sendable {
    package let start: Int
    package let end: Int
    /// How many of the digits are typed as letters.
    let lookalikes: Int
    /// Whether a letter touches the run, and not only because a space was forgotten; see `NumberParting`.
    var followsLetter: Bool
    var precedesLetter: Bool
    /// What stands between this run and the next.
    var gap = Gap.far

    var count: Int { end - start }
}

/// What stands between two runs of digits.
enum Gap: Sendable {
    /// Something that sets them apart: words, a line break, a sentence's end, a comma and a space.
    case far
    /// A mark that ties them together, but not as the parts of an identifier: 12:30, 3,5.
    case tight
    case space
    case hyphen
    /// A hyphen or a slash with spaces around it.
    case spacedHyphen
    case dot
    case slash
    case plus
    /// A parenthesis, with or without a space.
    case opening
    case closing

    /// Whether people part the groups of a personal number or an account in this way.
    var separatesGroups: Bool {
        switch self {
        case .space, .hyphen, .spacedHyphen, .dot, .slash: true
        case .far, .tight, .plus, .opening, .closing: false
        }
    }

    /// Whether the runs on its two sides are plainly parts of one thing.
    var binds: Bool {
        switch self {
        case .tight, .hyphen, .dot, .slash, .plus: true
        case .far, .space, .spacedHyphen, .opening, .closing: false
        }
    }

    /// - Parameter between: the bytes from the end of one run to the start of the next.
    init(_ between: ArraySlice<UInt8>) {
        var core = between
        while let first = core.first, first.isSpace { core.removeFirst() }
        while let last = core.last, last.isSpace { core.removeLast() }
        let isSpaced = core.count < between.count
        guard let first = core.first else {
            self = between.isEmpty ? .tight : .space
            return
        }
        if core.contains(where: { $0.isASCIILetter || $0 >= 0x80 || $0.isSpace || $0.isLineEnd }) {
            self = .far
            return
        }
        self =
            switch (first, core.count) {
            case (0x2D, 1...2) where core.last == 0x2D: isSpaced ? .spacedHyphen : .hyphen
            // An underscore or a tilde.
            case (0x5F, 1), (0x7E, 1): isSpaced ? .far : .hyphen
            case (0x2F, 1): isSpaced ? .spacedHyphen : .slash
            case (0x2E, 1): isSpaced ? .far : .dot
            case (0x2B, 1): isSpaced ? .far : .plus
            // No number is written with a semicolon.
            case (0x3B, 1): .far
            case (0x28, 1): .opening
            case (0x29, 1): .closing
            case (0x29, 2) where core.last == 0x2D || core.last == 0x2F: .closing
            default: isSpaced ? .far : .tight
            }
    }

    /// Gaps longer than this are `far`.
    static let longest = 4
}
