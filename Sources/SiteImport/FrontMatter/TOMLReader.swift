import Diagnostics

/// Reads the TOML (1.0) of front matter and of Hugo's settings: strings, lists, tables, dates, numbers and truth values. Whether a date or a number is a
/// possible one is for those to judge who use it.
struct TOMLReader {
    private static let depthLimit = 16
    private static let keyLimit = 1000

    private struct Key {
        let name: String
        let line: Int
    }

    private let file: SourceFile
    private let end: Int
    private var index: Int
    private var lines: LineCounter
    private var keys = 0
    private var root: [Field] = []

    private init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        index = range.lowerBound
        end = range.upperBound
        lines = LineCounter()
    }

    /// The fields that the bytes of `range` hold. The first thing that is no such TOML, more than 1,000 keys or 16 levels end the reading.
    static func read(_ file: SourceFile, in range: Range<Int>? = nil) throws(Problems) -> [Field] {
        var reader = TOMLReader(file, range ?? 0..<file.bytes.count)
        return try reader.document()
    }

    private mutating func document() throws(Problems) -> [Field] {
        var table: [Key] = []
        while true {
            skipLines()
            guard let byte = peek() else { return root }
            if byte == 0x5B {
                index += 1
                let isList = take(0x5B)
                table = try keyPath()
                guard take(0x5D), !isList || take(0x5D) else { throw wrong() }
                try openTable(table, isList: isList)
            } else {
                let path = try keyPath()
                guard take(0x3D) else { throw wrong() }
                try insert(try value(depth: 0), at: (table + path)[...], into: &root)
            }
            try endLine()
        }
    }

    // MARK: Tables

    private mutating func openTable(_ path: [Key], isList: Bool) throws(Problems) {
        if isList {
            try append(at: path[...], to: &root)
        } else if !Self.exists(path[...], in: root) {
            try insert(.table([]), at: path[...], into: &root)
        }
    }

    private static func exists(_ path: ArraySlice<Key>, in fields: [Field]) -> Bool {
        guard let key = path.first, let field = fields.first(where: { $0.key == key.name }) else { return path.isEmpty }
        switch field.value {
        case .table(let inner): return path.count == 1 || exists(path.dropFirst(), in: inner)
        case .list(let items): return path.count > 1 && items.last.map { exists(path.dropFirst(), in: $0.fields) } ?? false
        case .text: return false
        }
    }

    private func insert(_ value: FieldValue, at path: ArraySlice<Key>, into fields: inout [Field]) throws(Problems) {
        guard let key = path.first, path.count <= Self.depthLimit else { throw wrong() }
        guard let place = fields.firstIndex(where: { $0.key == key.name }) else {
            var inner = value
            for outer in path.dropFirst().reversed() { inner = .table([Field(key: outer.name, value: inner, line: outer.line)]) }
            fields.append(Field(key: key.name, value: inner, line: key.line))
            return
        }
        guard path.count > 1 else { throw wrong() }
        fields[place] = Field(key: key.name, value: try changing(fields[place].value) { inner throws(Problems) in try insert(value, at: path.dropFirst(), into: &inner) }, line: fields[place].line)
    }

    private func append(at path: ArraySlice<Key>, to fields: inout [Field]) throws(Problems) {
        guard let key = path.first, path.count <= Self.depthLimit else { throw wrong() }
        guard let place = fields.firstIndex(where: { $0.key == key.name }) else { return try insert(Self.nested(path.dropFirst()), at: path.prefix(1), into: &fields) }
        let old = fields[place]
        if path.count == 1 {
            guard case .list(let items) = old.value else { throw wrong() }
            fields[place] = Field(key: old.key, value: .list(items + [.table([])]), line: old.line)
        } else {
            fields[place] = Field(key: old.key, value: try changing(old.value) { inner throws(Problems) in try append(at: path.dropFirst(), to: &inner) }, line: old.line)
        }
    }

    /// A list of one table at the end of a path of tables.
    private static func nested(_ path: ArraySlice<Key>) -> FieldValue {
        var value = FieldValue.list([.table([])])
        for key in path.reversed() { value = .table([Field(key: key.name, value: value, line: key.line)]) }
        return value
    }

    /// A table, or the last one of a list, with other fields.
    private func changing(_ value: FieldValue, _ change: (inout [Field]) throws(Problems) -> Void) throws(Problems) -> FieldValue {
        switch value {
        case .table(var inner):
            try change(&inner)
            return .table(inner)
        case .list(let items):
            guard case .table(var inner)? = items.last else { throw wrong() }
            try change(&inner)
            return .list(items.dropLast() + [.table(inner)])
        case .text: throw wrong()
        }
    }

    // MARK: Keys and values

    private mutating func keyPath() throws(Problems) -> [Key] {
        var path: [Key] = []
        repeat {
            skipSpace()
            keys += 1
            let line = lines.line(at: index, in: file.bytes)
            guard keys <= Self.keyLimit, path.count < Self.depthLimit, let byte = peek() else { throw wrong() }
            if byte == 0x22 || byte == 0x27 {
                path.append(Key(name: try string(byte, canBeLong: false), line: line))
            } else {
                let start = index
                while let next = peek(), Self.isBare(next) { index += 1 }
                guard index > start else { throw wrong() }
                path.append(Key(name: text(start..<index), line: line))
            }
            skipSpace()
        } while take(0x2E)
        return path
    }

    private static func isBare(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
    }

    private mutating func value(depth: Int) throws(Problems) -> FieldValue {
        skipSpace()
        guard let byte = peek(), depth < Self.depthLimit else { throw wrong() }
        switch byte {
        case 0x22, 0x27: return .text(try string(byte, canBeLong: true))
        case 0x5B: return try list(depth: depth)
        case 0x7B: return try inlineTable(depth: depth)
        default: return try word()
        }
    }

    private mutating func list(depth: Int) throws(Problems) -> FieldValue {
        var items: [FieldValue] = []
        index += 1
        while true {
            skipLines()
            if take(0x5D) { return .list(items) }
            items.append(try value(depth: depth + 1))
            skipLines()
            if take(0x5D) { return .list(items) }
            guard take(0x2C) else { throw wrong() }
        }
    }

    private mutating func inlineTable(depth: Int) throws(Problems) -> FieldValue {
        var fields: [Field] = []
        index += 1
        skipSpace()
        if take(0x7D) { return .table([]) }
        repeat {
            let path = try keyPath()
            guard take(0x3D) else { throw wrong() }
            try insert(try value(depth: depth + 1), at: path[...], into: &fields)
            skipSpace()
        } while take(0x2C)
        guard take(0x7D) else { throw wrong() }
        return .table(fields)
    }

    /// A number, a date or a truth value, as written.
    private mutating func word() throws(Problems) -> FieldValue {
        let start = index
        while let byte = peek(), Self.isBare(byte) || byte == 0x2B || byte == 0x2E || byte == 0x3A || (byte == 0x20 && isBetweenDayAndTime(start)) { index += 1 }
        let word = text(start..<index)
        guard let first = word.utf8.first, (0x30...0x39).contains(first) || first == 0x2B || first == 0x2D || ["true", "false", "inf", "nan"].contains(word) else { throw wrong() }
        return .text(word)
    }

    private func isBetweenDayAndTime(_ start: Int) -> Bool {
        index - start == 10 && file.bytes[start + 4] == 0x2D && index + 1 < end && (0x30...0x39).contains(file.bytes[index + 1])
    }

    // MARK: Strings

    /// - Parameter canBeLong: whether three quotation marks begin a string of several lines.
    private mutating func string(_ quote: UInt8, canBeLong: Bool) throws(Problems) -> String {
        let isLong = canBeLong && index + 2 < end && file.bytes[index + 1] == quote && file.bytes[index + 2] == quote
        index += isLong ? 3 : 1
        if isLong, peek() == 0x0A { index += 1 }
        var bytes: [UInt8] = []
        while let byte = peek() {
            if byte == quote, !isLong || isClosing(quote) {
                index += isLong ? 3 : 1
                // Up to two more marks belong to the text.
                for _ in 0..<(isLong ? 2 : 0) where take(quote) { bytes.append(quote) }
                return String(decoding: bytes, as: UTF8.self)
            }
            if byte == 0x0A, !isLong { throw wrong() }
            if byte == 0x5C, quote == 0x22 {
                try escape(into: &bytes, isLong: isLong)
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        throw wrong()
    }

    private func isClosing(_ quote: UInt8) -> Bool { index + 2 < end && file.bytes[index + 1] == quote && file.bytes[index + 2] == quote }

    private mutating func escape(into bytes: inout [UInt8], isLong: Bool) throws(Problems) {
        index += 1
        guard let byte = peek() else { throw wrong() }
        switch byte {
        case 0x75, 0x55:
            let digits = byte == 0x75 ? 4 : 8
            guard index + digits < end, let number = UInt32(text(index + 1..<index + 1 + digits), radix: 16), let scalar = Unicode.Scalar(number) else { throw wrong() }
            bytes += String(scalar).utf8
            index += digits + 1
        case 0x0A, 0x20, 0x09:
            guard isLong else { throw wrong() }
            while let next = peek(), next == 0x0A || next == 0x20 || next == 0x09 { index += 1 }
        default:
            guard let plain = Self.escapes[byte] else { throw wrong() }
            bytes.append(plain)
            index += 1
        }
    }

    private static let escapes: [UInt8: UInt8] = [0x62: 0x08, 0x74: 0x09, 0x6E: 0x0A, 0x66: 0x0C, 0x72: 0x0D, 0x22: 0x22, 0x5C: 0x5C]

    // MARK: Bytes

    private func peek() -> UInt8? { index < end ? file.bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 { index += 1 }
    }

    private mutating func skipComment() {
        guard peek() == 0x23 else { return }
        while let byte = peek(), byte != 0x0A { index += 1 }
    }

    /// Space, comments and line ends.
    private mutating func skipLines() {
        repeat {
            skipSpace()
            skipComment()
        } while take(0x0A)
    }

    private mutating func endLine() throws(Problems) {
        skipSpace()
        skipComment()
        guard index == end || take(0x0A) else { throw wrong() }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

    private func wrong() -> Problems { Problems(Diagnostic(.tomlSyntax, at: file.place(at: index))) }
}
