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
            guard let header = try header(from: window) else {
                state = .end
                return [.failure(Refusal(.unclosedQuote, try window.takeAll()))]
            }
            state = .rows(header)
        }
        guard case .rows(let header) = state else { return nil }
        while !window.isUsedUp {
            var scanner = CSVScanner(delimiter: header.delimiter)
            var end = scanner.end(in: window.rest, isAll: window.isAtEnd)
            while end == .needsMore {
                try window.grow()
                end = scanner.end(in: window.rest, isAll: window.isAtEnd)
            }
            guard case .at(let length) = end else {
                state = .end
                return [.failure(Refusal(.unclosedQuote, header.bytes + (try window.takeAll())))]
            }
            let row = window.take(length)
            if !row.allSatisfy({ $0 == 0x0A || $0 == 0x0D }) { return [CSVRecords.outcome(row, header)] }
        }
        return nil
    }

    private func header(from window: ByteWindow) throws(FileError) -> CSVHeader? {
        while true {
            switch CSVHeader.find(in: window.rest, isAll: window.isAtEnd, maps: maps) {
            case .broken: return nil
            case .header(let header):
                _ = window.take(header.bytes.count)
                return header
            case .needsMore:
                // Nothing to tell from: a row of headers is no megabyte long.
                if window.rest.count > 1 << 20 { return nil }
                try window.grow()
            }
        }
    }

    private static func outcome(_ row: [UInt8], _ header: CSVHeader) -> Outcome {
        let original = header.bytes + row
        func refuse(_ reason: RefusedSubmission.Reason, _ column: Int? = nil) -> Outcome { .failure(Refusal(reason, column: column, original)) }
        let columns: CSVColumns
        switch header.columns {
        case .success(let known): columns = known
        case .failure(let refused): return refuse(refused.reason, refused.column)
        }
        let cells = CSVScanner.cells(of: row[...], delimiter: header.delimiter)
        guard cells.count == header.count else { return refuse(.wrongColumnCount) }
        // The row shows its encoding as a whole: one cell may happen to be valid in both.
        guard header.encoding.text(row) != nil else { return refuse(.notText) }
        let encoding = header.encoding.settled(by: row)
        let texts = columns.questions.compactMap { encoding.text(unescaped(cells[$0])) }
        let language = columns.language.flatMap { encoding.text(cells[$0]) }.flatMap { StatedLanguage.primary(KnownColumns.trimmed($0)) }
        return SubmissionReader.text(Array(CSVColumns.joined(texts).utf8)).mapError { Refusal($0, original) }.map {
            Submission(text: $0, language: language, original: original, dropped: Dropped(fields: columns.dropped), channel: columns.channel)
        }
    }

    /// Without the apostrophe that keeps spreadsheets from taking a text for a formula.
    private static func unescaped(_ cell: [UInt8]) -> [UInt8] {
        guard cell.count > 1, cell[0] == 0x27, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(cell[1]) else { return cell }
        return Array(cell.dropFirst())
    }
}
