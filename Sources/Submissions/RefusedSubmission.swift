/// A submission that could not be taken over, with its bytes, so that nothing is lost. Printed, it says its reason and number only.
package struct RefusedSubmission: Error, Sendable {
    /// Why. Raw values are what people are shown and what notes on the desk keep.
    package enum Reason: String, Error, Sendable, CaseIterable {
        case empty, encrypted
        case tooLarge = "too-large"
        /// NUL, or bytes that belong to no encoding that was stated or may be assumed.
        case notText = "not-text"
        case notJSON = "not-json"
        /// No field, column or part with a text.
        case noText = "no-text"
        /// A column that no known form has and no field map names; `column` says which.
        case unknownColumn = "unknown-column"
        /// A second column that may hold the text or the language; `column` says which.
        case ambiguousColumn = "ambiguous-column"
        /// Fields of JSON that may hold the text and say different things, or one name twice in an object.
        case ambiguousField = "ambiguous-field"
        case wrongColumnCount = "wrong-column-count"
        /// A quotation mark that is not closed, or followed by more: where records end is not certain from there on.
        case unclosedQuote = "unclosed-quote"
        case notMail = "not-mail"
        case headersTooLarge = "headers-too-large"
        /// A CR among the headers that ends no line: programs differ in where the header ends.
        case damagedHeaders = "damaged-headers"
        case tooManyParts = "too-many-parts"
        case tooDeep = "too-deep"
        /// The same header that says how to read a part, twice.
        case ambiguousHeader = "ambiguous-header"
        case unknownCharset = "unknown-charset"
        /// Bytes that are no text in the charset stated.
        case wrongCharset = "wrong-charset"
        case unknownEncoding = "unknown-encoding"
        case damagedEncoding = "damaged-encoding"
        /// Parts that are put together in a way that is not known, or words outside of them.
        case unknownStructure = "unknown-structure"
        /// A page whose words are hidden all of them, or of which more may be hidden than was meant.
        case hiddenText = "hidden-text"
        /// What a mail server says of other mail.
        case deliveryReport = "delivery-report"
        case onlyAttachments = "only-attachments"
        case onlyQuotation = "only-quotation"
    }

    package let reason: Reason
    /// From 1; where the reason lies in a column of a table.
    package let column: Int?
    package let original: [UInt8]
    /// Whether `original` is only the beginning, since the record is larger than what is held. The file is the only place where the rest of it is:
    /// it must stay.
    package let isIncomplete: Bool
    /// Which of the file's submissions it is, from 1.
    package let number: Int

    init(_ refusal: Refusal, number: Int) {
        reason = refusal.reason
        column = refusal.column
        original = refusal.original
        isIncomplete = refusal.isIncomplete
        self.number = number
    }
}

extension RefusedSubmission: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "submission \(number): \(reason.rawValue)\(column.map { " (\($0))" } ?? "")" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// The same before it has a number.
struct Refusal: Error {
    let reason: RefusedSubmission.Reason
    var column: Int?
    let original: [UInt8]
    let isIncomplete: Bool

    init(_ reason: RefusedSubmission.Reason, column: Int? = nil, _ original: [UInt8], isIncomplete: Bool = false) {
        self.reason = reason
        self.column = column
        self.original = original
        self.isIncomplete = isIncomplete
    }
}

typealias Outcome = Result<Submission, Refusal>
