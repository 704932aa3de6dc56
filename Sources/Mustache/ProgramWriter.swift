/// Writes a `Program` while it moves through the source, and settles everything that depends on lines: which tags take their line
/// with them, where the lines of the text begin, and which indentation they lose.
struct ProgramWriter {
    let lines: SourceLines
    private(set) var program = Program()
    /// How much of the source is written or left out.
    var position = 0
    /// The indentation that each line loses.
    var dedent: ArraySlice<UInt8> = []
    /// Whether what comes next begins a line.
    private var beginsLine = false
    /// Whether the last node is text to which more can be joined.
    private var joinsText = false

    init(lines: SourceLines) { self.lines = lines }

    /// Writes the text before the tag in `tag` and steps over the tag. If it stands alone, its line goes with it, and the result
    /// is the blanks before it; otherwise the result is nil.
    @discardableResult
    mutating func write(before tag: Range<Int>) -> Range<Int>? {
        guard let start = lines.start(before: tag.lowerBound), let next = lines.next(after: tag.upperBound) else {
            write(upTo: tag.lowerBound)
            position = tag.upperBound
            return nil
        }
        write(upTo: start)
        position = next
        return start..<tag.lowerBound
    }

    /// Writes the text up to `end`.
    mutating func write(upTo end: Int) {
        while true {
            if lines.isStart(position) {
                beginsLine = true
                position = dedented(position, limit: end)
            }
            guard position < end else { return }
            let lineEnd = lines.bytes[position..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
            append(text: lines.bytes[position..<lineEnd])
            position = lineEnd
        }
    }

    /// Notes the start of a line if a tag that stays in it is the first thing there.
    mutating func beginLine() {
        if beginsLine { append(text: []) }
    }

    /// What is written next is rendered apart from what was written before; if `asLine`, as the beginning of a line.
    mutating func separate(asLine: Bool) {
        beginsLine = asLine
        joinsText = false
    }

    /// Returns the index of the node.
    @discardableResult
    mutating func append(_ node: Node) -> Int {
        program.nodes.append(node)
        joinsText = false
        return program.nodes.count - 1
    }

    /// Puts `node`, whose end is now known, in the place that was kept for it.
    mutating func close(_ node: Node, at index: Int) {
        program.nodes[index] = node
        joinsText = false
    }

    mutating func add(_ path: Path) -> Int {
        program.paths.append(path)
        return program.paths.count - 1
    }

    mutating func add(_ call: Call) -> Int {
        program.calls.append(call)
        return program.calls.count - 1
    }

    mutating func add(_ block: Block) -> Int {
        program.blocks.append(block)
        return program.blocks.count - 1
    }

    /// The blanks in `range`, which begins a line, without the indentation that the line loses.
    func dedented(_ range: Range<Int>) -> [UInt8] {
        Array(lines.bytes[dedented(range.lowerBound, limit: range.upperBound)..<range.upperBound])
    }

    private func dedented(_ start: Int, limit: Int) -> Int {
        start + zip(lines.bytes[start..<limit], dedent).prefix { $0 == $1 }.count
    }

    private mutating func append(text: ArraySlice<UInt8>) {
        let (start, line) = (program.text.count, program.lineStarts.count)
        if beginsLine { program.lineStarts.append(start) }
        program.text += text
        let (end, lineEnd) = (program.text.count, program.lineStarts.count)
        if joinsText, case .text(let range, let lineStarts)? = program.nodes.popLast() {
            program.nodes.append(.text(range.lowerBound..<end, lineStarts: lineStarts.lowerBound..<lineEnd))
        } else {
            program.nodes.append(.text(start..<end, lineStarts: line..<lineEnd))
        }
        (beginsLine, joinsText) = (false, true)
    }
}
