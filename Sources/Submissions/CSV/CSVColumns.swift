/// What the columns of a table mean; all of them, or the table's records are refused.
struct CSVColumns {
    /// From 0, in the order in which the texts are joined.
    let questions: [Int]
    let language: Int?
    /// How many columns are left behind.
    let dropped: Int
    let channel: Channel

    struct Refused: Error {
        let reason: RefusedSubmission.Reason
        /// From 1.
        var column: Int?
    }

    private init(questions: [Int], language: Int?, count: Int, channel: Channel) {
        self.questions = questions
        self.language = language
        self.channel = channel
        dropped = count - questions.count - (language == nil ? 0 : 1)
    }
}

extension Result where Success == CSVColumns, Failure == CSVColumns.Refused {
    fileprivate static func refused(_ reason: RefusedSubmission.Reason, _ index: Int? = nil) -> Self { .failure(CSVColumns.Refused(reason: reason, column: index.map { $0 + 1 })) }
}

extension CSVColumns {
    /// - Parameter dropsOthers: whether columns without a meaning are dropped where no map says so.
    static func read(_ headers: [String], maps: [FieldMap], dropsOthers: Bool = false) -> Result<CSVColumns, Refused> {
        if let map = maps.first(where: { $0.belongs(to: headers) }) { return mapped(headers, map, dropsOthers) }
        var questions: [Int] = []
        var languages: [Int] = []
        var unknown: Int?
        for (index, header) in headers.enumerated() {
            switch KnownColumns.meaning(of: header) {
            case .question: questions.append(index)
            case .language: languages.append(index)
            case .dropped: break
            case nil: unknown = unknown ?? index
            }
        }
        if let unknown, !dropsOthers { return .refused(.unknownColumn, unknown) }
        // Two columns that may hold the text: which one it is, or whether both are, a map must say.
        if questions.count > 1 { return .refused(.ambiguousColumn, questions[1]) }
        if languages.count > 1 { return .refused(.ambiguousColumn, languages[1]) }
        guard !questions.isEmpty else { return .refused(.noText) }
        let signs = headers.compactMap(KnownColumns.channel)
        let channel = KnownColumns.order.first(where: signs.contains) ?? .csv
        return .success(CSVColumns(questions: questions, language: languages.first, count: headers.count, channel: channel))
    }

    private static func mapped(_ headers: [String], _ map: FieldMap, _ dropsOthers: Bool) -> Result<CSVColumns, Refused> {
        var named = Set(map.dropped.flatMap { FieldMap.places(of: $0, in: headers) })
        var single: [Int] = []
        for column in map.questions + [map.language].compactMap(\.self) {
            let places = FieldMap.places(of: column, in: headers)
            if places.count > 1 || named.contains(places[0]) { return .refused(.ambiguousColumn, places.count > 1 ? places[1] : places[0]) }
            single.append(places[0])
            named.insert(places[0])
        }
        if !map.dropsOthers, !dropsOthers, let unknown = headers.indices.first(where: { !named.contains($0) }) { return .refused(.unknownColumn, unknown) }
        let questions = Array(single.prefix(map.questions.count))
        return .success(CSVColumns(questions: questions, language: map.language == nil ? nil : single.last, count: headers.count, channel: Channel(rawValue: map.channel)))
    }

    /// The texts of several columns as one.
    static func joined(_ texts: [String]) -> String {
        texts.count == 1 ? texts[0] : texts.filter { !$0.utf8.allSatisfy(Bytes.isSpace) }.joined(separator: "\n\n")
    }
}
