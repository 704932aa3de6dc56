/// The steps on which recognizers agree. A check of public pages asks for `plausible` and above, scrubbing takes `doubtful` too.
enum Score {
    /// A checksum holds, or the form can hardly be anything else.
    static let checked = 0.95
    /// The form is right in every detail, but has no checksum.
    static let likely = 0.8
    /// The form fits; the checksum fails, or other things are written the same way.
    static let plausible = 0.6
    /// More often something else; below what a check of public pages reports.
    static let doubtful = 0.4

    /// A word nearby says what the number is: half the doubt goes.
    static func raised(_ score: Double) -> Double { score + (1 - score) / 2 }

    /// A word nearby says that it is something else.
    static func lowered(_ score: Double) -> Double { score / 2 }
}
