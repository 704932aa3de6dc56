internal import CSV
internal import FileTree

/// The rows of a table, one at a time. Their original is the row of headers and the row, so that it can be read again by itself.
struct CSVRecords: RecordReader {
    private enum State {
        case begin
        case rows(CSVHeader)
        case end
    }

    private let maps: [FieldMap]
    private var state = State.begin

    init(maps: [FieldMap]) { self.maps = maps }

    mutating func next(from window: ByteWindow) throws(FileError) -> [Outcome]? {
        if case .begin = state {
            try window.fill(CSVHeader.limit)
            switch CSVHeader.find(in: window.rest, isAll: window.isAtEnd, maps: maps) {
            case .header(let header):
                window.skip(header.bytes.count)
                state = .rows(header)
            case .tooLarge: return try rest(of: window, .tooLarge)
            case .broken: return try rest(of: window, .unclosedQuote)
            }
        }
        guard case .rows(let header) = state else { return nil }
        while !window.isUsedUp {
            var scanner = CSVScanner(delimiter: header.delimiter)
            var end = scanner.end(in: window.rest, isAll: window.isAtEnd)
            while end == .needsMore {
                if window.isFull { return try rest(of: window, .tooLarge, header.bytes) }
                try window.grow()
                end = scanner.end(in: window.rest, isAll: window.isAtEnd)
            }
            guard case .at(let length) = end else { return try rest(of: window, .unclosedQuote, header.bytes) }
            let row = window.take(length)
            if !row.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return [CSVRecords.outcome(row, header)] }
        }
        return nil
    }

    /// Everything that is left as one refusal, since where records begin and end is not certain in it.
    private mutating func rest(of window: ByteWindow, _ reason: RefusedSubmission.Reason, _ header: [UInt8] = []) throws(FileError) -> [Outcome] {
        state = .end
        let (bytes, isAll) = try window.takeWhatFits()
        return [.failure(Refusal(reason, header + bytes, isIncomplete: !isAll))]
    }

    private static func outcome(_ row: [UInt8], _ header: CSVHeader) -> Outcome {
        let original = header.bytes + row
        func refuse(_ reason: RefusedSubmission.Reason, _ column: Int? = nil) -> Outcome { .failure(Refusal(reason, column: column, original)) }
        let columns: CSVColumns
        switch header.columns {
        case .success(let known): columns = known
        case .failure(let refused): return refuse(refused.reason, refused.column)
        }
        let cells = CSVScanner.cells(of: row[...], delimiter: header.delimiter, atMost: header.count + 1)
        guard cells.count == header.count else { return refuse(.wrongColumnCount) }
        // The row shows its encoding as a whole: one cell may happen to be valid in both.
        guard header.encoding.text(row) != nil else { return refuse(.notText) }
        let encoding = header.encoding.settled(by: row)
        let texts = columns.questions.compactMap { encoding.text(unescaped(cells[$0])) }
        let language = columns.language.flatMap { encoding.text(cells[$0]) }.flatMap { StatedLanguage.primary(KnownColumns.trimmed($0)) }
        return SubmissionReader.text(Array(CSVColumns.joined(texts).utf8)).mapError { Refusal($0, original) }.map {
            Submission(text: $0, language: language, original: original, dropped: Dropped(fields: columns.dropped), channel: columns.channel, leftOut: "")
        }
    }

    /// Without the apostrophe that keeps spreadsheets from taking a text for a formula.
    private static func unescaped(_ cell: [UInt8]) -> [UInt8] {
        guard cell.count > 1, cell[0] == 0x27, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(cell[1]) else { return cell }
        return Array(cell.dropFirst())
    }
}
