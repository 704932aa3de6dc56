import Diagnostics

/// Turns matched tags into a `Program`.
struct Compiler {
    private let tags: [Tag]
    private let closers: [Int: Int]
    private let lines: SourceLines
    private var writer: ProgramWriter

    init(source: SourceFile, tags: [Tag], closers: [Int: Int]) {
        self.tags = tags
        self.closers = closers
        lines = SourceLines(bytes: source.bytes)
        writer = ProgramWriter(lines: lines)
    }

    consuming func compiled() -> Program {
        compile(tags.indices)
        writer.write(upTo: lines.bytes.count)
        return writer.program
    }

    private mutating func compile(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let closer = closers[index] ?? index
            switch tags[index].kind {
            case .variable: compileVariable(tags[index], raw: false)
            case .raw: compileVariable(tags[index], raw: true)
            case .section: compileSection(index, closer) { .section(path: $0, end: $1) }
            case .inverted: compileSection(index, closer) { .inverted(path: $0, end: $1) }
            case .partial: compilePartial(tags[index])
            case .parent: compileParent(index, closer)
            case .block: compileBlock(index, closer)
            case .comment, .delimiters, .close: writer.write(before: tags[index].range)
            }
            index = closer + 1
        }
    }

    private mutating func compileVariable(_ tag: Tag, raw: Bool) {
        writer.write(upTo: tag.range.lowerBound)
        writer.position = tag.range.upperBound
        writer.beginLine()
        writer.append(.variable(path: writer.add(Path(tag.name, at: tag)), raw: raw))
    }

    private mutating func compileSection(_ index: Int, _ closer: Int, node: (_ path: Int, _ end: Int) -> Node) {
        if writer.write(before: tags[index].range) == nil { writer.beginLine() }
        let path = writer.add(Path(tags[index].name, at: tags[index]))
        let place = writer.append(node(path, 0))
        compile(index + 1..<closer)
        writer.write(before: tags[closer].range)
        writer.close(node(path, writer.program.nodes.count), at: place)
    }

    private mutating func compilePartial(_ tag: Tag) {
        let blanks = writer.write(before: tag.range)
        if blanks == nil { writer.beginLine() }
        let call = writer.add(Call(offset: tag.range.lowerBound, target: tag.target, indentation: blanks.map(writer.dedented), arguments: []))
        writer.append(.call(call, end: writer.program.nodes.count + 1))
    }

    /// A parent with all that stands inside it counts as one tag; what is inside but in no block is ignored.
    private mutating func compileParent(_ index: Int, _ closer: Int) {
        let (opening, closing) = (tags[index].range, tags[closer].range)
        let next = lines.next(after: closing.upperBound)
        let endsLine = next != nil || lines.next(after: opening.upperBound) != nil
        let start = endsLine ? lines.start(before: opening.lowerBound) : nil
        writer.write(upTo: start ?? opening.lowerBound)
        if start == nil { writer.beginLine() }
        let indentation = start.map { writer.dedented($0..<opening.lowerBound) }

        let place = writer.append(.call(0, end: 0))
        var arguments: [Call.Argument] = []
        var inner = index + 1
        while inner < closer {
            if let innerCloser = closers[inner] {
                arguments.append(compileArgument(inner, innerCloser))
                inner = innerCloser
            }
            inner += 1
        }
        let closesAlone = start != nil || lines.start(before: closing.lowerBound) != nil
        writer.position = (closesAlone ? next : nil) ?? closing.upperBound
        let call = writer.add(Call(offset: opening.lowerBound, target: tags[index].target, indentation: indentation, arguments: arguments))
        writer.close(.call(call, end: writer.program.nodes.count), at: place)
    }

    /// A block inside a parent tag. If its text begins on a line of its own, it loses the indentation of its first line.
    private mutating func compileArgument(_ index: Int, _ closer: Int) -> Call.Argument {
        let outer = writer.dedent
        writer.position = tags[index].range.upperBound
        if let next = lines.next(after: writer.position) {
            writer.position = next
            writer.dedent = lines.bytes[lines.indentation(from: next)]
        }
        writer.separate(asLine: true)
        let start = writer.program.nodes.count
        compile(index + 1..<closer)
        let end = tags[closer].range.lowerBound
        writer.write(upTo: lines.start(before: end) ?? end)
        writer.separate(asLine: false)
        writer.dedent = outer
        return Call.Argument(name: Name(tags[index].name), body: start..<writer.program.nodes.count)
    }

    /// A block outside of parent tags. What fills it is indented as its first line is, or as the tag is when text follows it.
    private mutating func compileBlock(_ index: Int, _ closer: Int) {
        let tag = tags[index]
        let isAlone = writer.write(before: tag.range) != nil
        if !isAlone { writer.beginLine() }
        let start = lines.start(before: tag.range.lowerBound) ?? tag.range.lowerBound
        let indentation = writer.dedented(isAlone ? lines.indentation(from: writer.position) : start..<tag.range.lowerBound)
        let block = writer.add(Block(name: Name(tag.name), indentation: indentation))
        let place = writer.append(.block(block, end: 0))
        compile(index + 1..<closer)
        writer.write(before: tags[closer].range)
        writer.close(.block(block, end: writer.program.nodes.count), at: place)
    }
}

extension Path {
    fileprivate init(_ name: String, at tag: Tag) {
        self.init(offset: tag.range.lowerBound, steps: name == "." ? [] : name.split(separator: ".").map { Name(String($0)) })
    }
}

extension Tag {
    fileprivate var target: Call.Target {
        name.first == "*" ? .dynamic(Path(String(name.dropFirst()), at: self)) : .named(name)
    }
}
