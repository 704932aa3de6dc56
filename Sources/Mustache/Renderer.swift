import Diagnostics
import UTF8Text

/// One rendering of one page.
struct Renderer {
    /// The arguments of one parent tag.
    private struct Frame {
        let unit: Int
        let call: Int
    }

    let set: TemplateSet
    let mode: TemplateSet.Mode
    var output: [UInt8]
    var problems: [Diagnostic] = []
    /// The context stack, the innermost last.
    var contexts: [Value]
    private let outputStart: Int
    /// What goes before each line of the template that is being rendered.
    private var indentation: [UInt8] = []
    /// The arguments in force; those of the outermost parent come first and count before the others.
    private var frames: [Frame] = []
    private var depth = 0

    init(set: TemplateSet, mode: TemplateSet.Mode, root: Value, output: [UInt8]) {
        self.set = set
        self.mode = mode
        self.output = output
        outputStart = output.count
        contexts = [root]
    }

    /// Renders the nodes of `unit` in `range`.
    mutating func run(_ unit: Unit, _ range: Range<Int>) throws(Problems) {
        var index = range.lowerBound
        while index < range.upperBound {
            let body = index + 1
            switch unit.program.nodes[index] {
            case .text(let text, let lineStarts):
                write(unit.program, text, lineStarts)
                index = body
            case .variable(let path, let raw):
                if let value = find(unit.program.paths[path], in: unit) { print(value, unit.program.paths[path], raw: raw, in: unit) }
                index = body
            case .section(let path, let end):
                if let value = find(unit.program.paths[path], in: unit), !value.isFalsy { try runSection(on: value, unit, body..<end) }
                index = end
            case .inverted(let path, let end):
                if let value = find(unit.program.paths[path], in: unit), value.isFalsy { try run(unit, body..<end) }
                index = end
            case .call(let call, let end):
                try runCall(call, in: unit)
                index = end
            case .block(let block, let end):
                try runBlock(unit.program.blocks[block], in: unit, default: body..<end)
                index = end
            }
        }
    }

    private mutating func runSection(on value: Value, _ unit: Unit, _ body: Range<Int>) throws(Problems) {
        guard case .list(let items) = value else { return try run(unit, body, on: value) }
        for item in items { try run(unit, body, on: item) }
    }

    private mutating func run(_ unit: Unit, _ body: Range<Int>, on value: Value) throws(Problems) {
        contexts.append(value)
        try run(unit, body)
        contexts.removeLast()
    }

    private mutating func runCall(_ index: Int, in unit: Unit) throws(Problems) {
        let call = unit.program.calls[index]
        guard let target = target(of: call, index, in: unit) else { return }
        guard depth < TemplateSet.deepestCalls else {
            throw Problems(Diagnostic(.templateTooDeep, at: unit.source.place(at: call.offset), ["limit": String(TemplateSet.deepestCalls)]))
        }
        let outer = indentation
        indentation = call.indentation.map { outer + $0 } ?? []
        if !call.arguments.isEmpty { frames.append(Frame(unit: unit.index, call: index)) }
        depth += 1
        try run(set.units[target], 0..<set.units[target].program.nodes.count)
        depth -= 1
        if !call.arguments.isEmpty { frames.removeLast() }
        indentation = outer
    }

    /// An argument sees the arguments that were in force where its parent tag stands, so that a block inside it cannot mean itself.
    private mutating func runBlock(_ block: Block, in unit: Unit, default body: Range<Int>) throws(Problems) {
        for (position, frame) in frames.enumerated() {
            let filling = set.units[frame.unit]
            guard let argument = filling.program.calls[frame.call].arguments.first(where: { $0.name == block.name }) else { continue }
            let outer = (frames, indentation)
            frames.removeSubrange(position...)
            indentation += block.indentation
            try run(filling, argument.body)
            (frames, indentation) = outer
            return
        }
        try run(unit, body)
    }

    private mutating func write(_ program: Program, _ text: Range<Int>, _ lineStarts: Range<Int>) {
        var start = text.lowerBound
        if !indentation.isEmpty {
            for lineStart in program.lineStarts[lineStarts] {
                output += program.text[start..<lineStart]
                if output.count == outputStart || output.last == 0x0A { output += indentation }
                start = lineStart
            }
        }
        program.text.withUnsafeBufferPointer { output += UnsafeBufferPointer(rebasing: $0[start..<text.upperBound]) }
    }

    private mutating func print(_ value: Value, _ path: Path, raw: Bool, in unit: Unit) {
        switch (value, raw) {
        case (.absent, _): break
        case (.text(let text), false): HTMLText.appendEscaped(text, to: &output)
        case (.html(let bytes), true): output += bytes
        case _ where mode == .strict: report(value.mismatch(path.written()), at: path.offset, in: unit)
        case (.text(let text), _): output += text.utf8
        case (.html(let bytes), _): bytes.withUnsafeBufferPointer { HTMLText.appendEscaped($0, to: &output) }
        case (.bool(let flag), _): output += (flag ? "true" : "false").utf8
        case (.list, _), (.record, _): break
        }
    }
}
