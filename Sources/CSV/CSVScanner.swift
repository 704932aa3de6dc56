/// Finds where a record of a table ends (RFC 4180): line ends between quotation marks belong to the cell. It can be stopped and goes on where it was.
package struct CSVScanner {
    package enum End: Equatable {
        /// Behind the line end.
        case at(Int)
        case needsMore
        /// A quotation mark is followed by neither a delimiter, a line end nor another one, or is never closed.
        case broken
    }

    private enum State {
        case cellStart, plain, quoted, quoteInQuoted
    }

    private let delimiter: UInt8
    private var state = State.cellStart
    /// How many bytes of the record were looked at.
    private var scanned = 0

    package init(delimiter: UInt8) { self.delimiter = delimiter }

    /// - Parameters:
    ///   - bytes: begins with the record; may be longer than at the last call.
    ///   - isAll: whether nothing more will come.
    package mutating func end(in bytes: ArraySlice<UInt8>, isAll: Bool) -> End {
        bytes.withUnsafeBufferPointer { bytes in
            while scanned < bytes.count {
                let byte = bytes[scanned]
                switch state {
                case .quoted:
                    if byte == 0x22 { state = .quoteInQuoted }
                case .quoteInQuoted where byte == 0x22: state = .quoted
                case .cellStart where byte == 0x22: state = .quoted
                default:
                    if byte == delimiter {
                        state = .cellStart
                    } else if byte == 0x0A {
                        return .at(scanned + 1)
                    } else if byte == 0x0D {
                        if scanned + 1 < bytes.count { return .at(scanned + (bytes[scanned + 1] == 0x0A ? 2 : 1)) }
                        return isAll ? .at(scanned + 1) : .needsMore
                    } else if state == .quoteInQuoted {
                        return .broken
                    } else {
                        state = .plain
                    }
                }
                scanned += 1
            }
            guard isAll else { return .needsMore }
            return state == .quoted ? .broken : .at(bytes.count)
        }
    }

    /// The cells of a whole record, without its line end, quotation marks taken away.
    /// - Parameter limit: what is behind so many cells is not looked at.
    package static func cells(of record: ArraySlice<UInt8>, delimiter: UInt8, atMost limit: Int = .max) -> [[UInt8]] {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var state = State.cellStart
        for byte in withoutLineEnd(record) {
            switch state {
            case .quoted:
                if byte == 0x22 { state = .quoteInQuoted } else { cell.append(byte) }
            case .cellStart where byte == 0x22: state = .quoted
            default:
                if state == .quoteInQuoted, byte == 0x22 {
                    cell.append(byte)
                    state = .quoted
                } else if byte == delimiter {
                    cells.append(cell)
                    if cells.count == limit { return cells }
                    cell = []
                    state = .cellStart
                } else {
                    cell.append(byte)
                    if state == .cellStart { state = .plain }
                }
            }
        }
        return cells + [cell]
    }

    private static func withoutLineEnd(_ record: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var record = record
        if record.last == 0x0A { record.removeLast() }
        if record.last == 0x0D { record.removeLast() }
        return record
    }
}
