/// The bytes of a file, in which texts are looked for. A space in a text also stands for a line end and the spaces around it.
struct WrittenText {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var start = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    func holds(_ text: ArraySlice<UInt8>) -> Bool { end(of: text) != nil }

    /// The same for a text behind those that were found before.
    mutating func passes(_ text: ArraySlice<UInt8>) -> Bool {
        guard let end = end(of: text) else { return false }
        start = end
        return true
    }

    private func end(of text: ArraySlice<UInt8>) -> Int? {
        text.withUnsafeBufferPointer { text in
            for start in start..<bytes.count where bytes[start] == text[0] {
                if let end = end(of: text, at: start) { return end }
            }
            return nil
        }
    }

    private func end(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        var index = start
        for byte in text {
            guard index < bytes.count else { return nil }
            if byte == 0x20, isSpace(bytes[index]) {
                while index < bytes.count, isSpace(bytes[index]) { index += 1 }
            } else if bytes[index] == byte {
                index += 1
            } else {
                return nil
            }
        }
        return index
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}
