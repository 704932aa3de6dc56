import FoundationEssentials

/// JSON from forms and scripts. Allow-listed: one field with the text, one with the language; nothing else is even looked at.
enum JSONSubmissions {
    /// Names under which forms send the text, in the order in which they are tried.
    static let textFields = ["question", "text", "message", "body"]
    static let languageField = "language"

    static func read(_ bytes: [UInt8]) -> ReadSubmissions {
        let parts = elements(of: bytes) ?? (isObject(bytes) ? [bytes] : lines(of: bytes))
        // Not one object: a message in brackets, or a damaged file. It is set aside as a whole, not in shreds.
        let isTaken = parts.isEmpty || parts.contains(where: isObject)
        return SubmissionReader.collect((isTaken ? parts : [bytes]).map(submission), .json)
    }

    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: 0x0A).filter { !$0.allSatisfy(SubmissionReader.isSpace) }.map(Array.init)
    }

    private static func isObject(_ bytes: [UInt8]) -> Bool {
        if case .object? = try? decode(Field.self, bytes) { true } else { false }
    }

    /// The bytes of each element of a JSON list; nil where the bytes are no list. The elements themselves are not looked at, so that a
    /// broken one does not hide the others.
    private static func elements(of bytes: [UInt8]) -> [[UInt8]]? {
        guard bytes.first(where: { !SubmissionReader.isSpace($0) }) == 0x5B, bytes.last(where: { !SubmissionReader.isSpace($0) }) == 0x5D else { return nil }
        var elements: [[UInt8]] = []
        var current: [UInt8] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        var isClosed = false
        for byte in bytes {
            // Something behind the closing bracket: no list, and nothing of it may be lost.
            if isClosed, !SubmissionReader.isSpace(byte) { return nil }
            let isInside = depth > 1 || (depth == 1 && byte != 0x5D && (byte != 0x2C || isInString))
            if isInside { current.append(byte) }
            if isInString {
                if isEscaped { isEscaped = false } else if byte == 0x5C { isEscaped = true } else if byte == 0x22 { isInString = false }
                continue
            }
            switch byte {
            case 0x22: isInString = true
            case 0x5B, 0x7B: depth += 1
            case 0x5D, 0x7D:
                depth -= 1
                isClosed = depth == 0
            case 0x2C where depth == 1:
                elements.append(current)
                current = []
            default: break
            }
        }
        if !current.allSatisfy(SubmissionReader.isSpace) || !elements.isEmpty { elements.append(current) }
        return elements
    }

    private static func submission(_ original: [UInt8]) -> Result<Submission, SubmissionReader.Refusal> {
        guard let field = try? decode(Field.self, original) else { return .failure(SubmissionReader.Refusal(reason: .notJSON, original: original)) }
        guard case .object(let fields) = field, let name = textFields.first(where: { fields[$0] != nil }), case .text(let text)? = fields[name] else {
            return .failure(SubmissionReader.Refusal(reason: .noText, original: original))
        }
        var language: String?
        if case .text(let stated)? = fields[languageField] { language = primaryLanguage(stated) }
        let dropped = fields.count - 1 - (fields[languageField] == nil ? 0 : 1)
        return SubmissionReader.text(Array(text.utf8)).mapError { SubmissionReader.Refusal(reason: $0.reason, original: original) }.map {
            Submission(text: $0, language: language, original: original, droppedFields: dropped)
        }
    }

    /// Languages that people who write in may state. A closed list, because any other two or three letters may be a first name.
    private static let languages: Set<String> = [
        "sv", "fi", "da", "en", "no", "nb", "nn", "is", "se", "de", "fr", "es", "pl", "ru", "uk", "et", "lv", "lt", "ro", "tr", "ku", "ar", "fa", "so", "ti", "am", "th", "zh",
    ]

    /// `sv` of `sv-SE`; nil for anything that is not a language of the list.
    private static func primaryLanguage(_ stated: String) -> String? {
        let primary = String(stated.lowercased().prefix { $0 != "-" && $0 != "_" })
        return languages.contains(primary) ? primary : nil
    }

    private static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }

    /// Any JSON value, as far as it matters here.
    private enum Field: Decodable {
        case text(String)
        case object([String: Field])
        case other

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                self = .text(text)
            } else if let object = try? decoder.singleValueContainer().decode([String: Field].self) {
                self = .object(object)
            } else {
                self = .other
            }
        }
    }
}
