/// Style sheets without what only their readers need: comments, indentation and empty lines.
///
/// A comment inside a string would be taken for one; write such a string with an escape.
enum SlimStyle {
    static func of(_ style: [UInt8]) -> [UInt8] {
        var slim: [UInt8] = []
        slim.reserveCapacity(style.count)
        var index = 0
        while index < style.count {
            let byte = style[index]
            if byte == 0x2F, index + 1 < style.count, style[index + 1] == 0x2A {
                index += 2
                while index + 1 < style.count, !(style[index] == 0x2A && style[index + 1] == 0x2F) { index += 1 }
                index += 2
                continue
            }
            let startsLine = slim.isEmpty || slim.last == 0x0A
            let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A
            if !(startsLine && isSpace) { slim.append(byte) }
            index += 1
        }
        return slim
    }
}
