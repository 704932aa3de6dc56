internal import CSV

/// The first row of a table: with which character it parts cells, in which encoding it is, what its columns mean.
struct CSVHeader {
    /// The row as it stands in the file, with its line end; a "sep=" line before it included.
    let bytes: [UInt8]
    let delimiter: UInt8
    let encoding: CSVEncoding
    let count: Int
    let columns: Result<CSVColumns, CSVColumns.Refused>

    enum Found {
        case header(CSVHeader)
        case tooLarge
        case broken
    }

    /// In bytes: every row carries the headers in its original.
    static let limit = 16 * 1024

    /// - Parameters:
    ///   - bytes: the table from its beginning; no more than `limit` bytes are looked at.
    ///   - isAll: whether nothing comes behind them.
    static func find(in bytes: ArraySlice<UInt8>, isAll: Bool, maps: [FieldMap]) -> Found {
        let isAll = isAll && bytes.count <= limit
        let bytes = bytes.prefix(limit)
        let (lead, stated) = CSVDelimiter.stated(in: bytes)
        let table = bytes.dropFirst(lead)
        var best: (header: CSVHeader, known: Int)?
        var needsMore = table.isEmpty && !isAll
        for delimiter in stated.map({ [$0] }) ?? CSVDelimiter.all {
            var scanner = CSVScanner(delimiter: delimiter)
            switch scanner.end(in: table, isAll: isAll) {
            case .needsMore: needsMore = true
            case .broken: break
            case .at(let end):
                let row = table.prefix(end)
                let encoding = CSVEncoding(headers: row)
                let headers = CSVScanner.cells(of: row, delimiter: delimiter).map { encoding.text($0) ?? "" }
                let columns = CSVColumns.read(headers, maps: maps)
                let isMapped = maps.contains { $0.namesHeaders && $0.belongs(to: headers) }
                let known = isMapped ? headers.count : headers.count { KnownColumns.meaning(of: $0) != nil }
                let header = CSVHeader(bytes: Array(bytes.prefix(lead + end)), delimiter: delimiter, encoding: encoding, count: headers.count, columns: columns)
                if let other = best, (other.known, other.header.count) >= (known, headers.count) { continue }
                best = (header, known)
            }
        }
        // A delimiter under which a quotation mark stays open decides nothing where another one explains every cell.
        if needsMore, best.map({ $0.known < $0.header.count }) ?? true { return .tooLarge }
        return best.map { .header($0.header) } ?? .broken
    }

    /// Whether bytes of unknown format begin with a row of headers: two cells or more, all of them known or named by a map.
    static func isRecognised(_ head: ArraySlice<UInt8>, maps: [FieldMap]) -> Bool {
        guard case .header(let header) = find(in: head, isAll: true, maps: maps), header.count > 1, case .success = header.columns else { return false }
        return true
    }
}
