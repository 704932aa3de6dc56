/// Lines of places that are asked for in the order of the file.
struct LineCounter {
    private(set) var line: Int
    private var offset: Int

    init(from offset: Int = 0, line: Int = 1) {
        self.offset = offset
        self.line = line
    }

    /// The line of the byte at `place`, from 1. A place before the last one is taken to be on the line of that.
    mutating func line(at place: Int, in bytes: [UInt8]) -> Int {
        while offset < min(place, bytes.count) {
            if bytes[offset] == 0x0A { line += 1 }
            offset += 1
        }
        return line
    }
}
