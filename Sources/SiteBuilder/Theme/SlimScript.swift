/// Scripts without what only their readers need: indentation, empty lines and lines that are a `//` comment.
///
/// A script that holds a backtick is left as it is, since a template literal may span lines.
enum SlimScript {
    static func of(_ script: [UInt8]) -> [UInt8] {
        guard !script.contains(0x60) else { return script }
        var slim: [UInt8] = []
        slim.reserveCapacity(script.count)
        for line in script.split(separator: 0x0A) {
            let text = line.drop { $0 == 0x20 || $0 == 0x09 }
            if text.isEmpty || text.starts(with: [0x2F, 0x2F]) { continue }
            slim += text
            slim.append(0x0A)
        }
        return slim
    }
}
