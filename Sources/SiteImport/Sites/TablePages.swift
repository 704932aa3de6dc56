import CSV
import Diagnostics

/// Rows of a table as pages.
enum TablePages {
    /// - Returns: a page for each row whose cells are as many as the headers, and the rows that are not.
    /// - Throws: if there is no row of headers.
    static func read(_ path: String, _ bytes: [UInt8]) throws(Problems) -> (pages: [OldPage], problems: [Diagnostic]) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let (lead, stated) = CSVDelimiter.stated(in: bytes[...])
        let table = bytes[lead...]
        let headers = (stated.map { [$0] } ?? CSVDelimiter.all).compactMap { delimiter -> (end: Int, delimiter: UInt8, cells: [[UInt8]])? in
            var scanner = CSVScanner(delimiter: delimiter)
            guard case .at(let end) = scanner.end(in: table, isAll: true) else { return nil }
            return (end, delimiter, CSVScanner.cells(of: table.prefix(end), delimiter: delimiter))
        }.max { $0.cells.count < $1.cells.count }
        let file = SourceFile(path: path, bytes: [])
        guard let headers, headers.cells.count > 1 else { throw Problems(Diagnostic(.tableHeadersUnclear, at: Place(file: path, line: 1))) }
        let encoding = CSVEncoding(headers: table.prefix(headers.end))
        let names = headers.cells.map { (encoding.text($0) ?? "").trimmed }
        var pages: [OldPage] = []
        var problems: [Diagnostic] = []
        var lines = LineCounter()
        var rest = table.dropFirst(headers.end)
        while !rest.isEmpty {
            let line = lines.line(at: rest.startIndex, in: bytes)
            func refuse() { problems.append(Diagnostic(.tableRowInvalid, at: Place(file: path, line: line), ["count": "\(names.count)"])) }
            var scanner = CSVScanner(delimiter: headers.delimiter)
            guard case .at(let length) = scanner.end(in: rest, isAll: true) else {
                // Where rows begin is not certain behind a quotation mark that is never closed.
                refuse()
                break
            }
            let row = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
            if row.allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 || $0 == headers.delimiter }) { continue }
            let encoding = encoding.settled(by: row)
            let cells = CSVScanner.cells(of: row[...], delimiter: headers.delimiter, atMost: names.count + 1).compactMap(encoding.text)
            guard cells.count == names.count else {
                refuse()
                continue
            }
            let fields = zip(names, cells).map { Field(key: $0, value: .text($1), line: line) }
            pages.append(
                OldPage(file: file, path: "\(line)", folders: [], name: "", day: nil, language: nil, isIndex: false, isList: false, fields: fields, body: [], bodyLine: line))
        }
        return (pages, problems)
    }
}
