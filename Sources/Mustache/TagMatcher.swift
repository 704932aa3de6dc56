import Diagnostics

/// Pairs the tags that open something with those that close it.
struct TagMatcher {
    /// Bounds the recursion of everything that walks a template.
    static let deepestNesting = 100

    let source: SourceFile
    let tags: [Tag]
    /// For the index of each opening tag the index of its closing tag.
    private(set) var closers: [Int: Int] = [:]
    private(set) var problems: [Diagnostic] = []
    private var open: [Int] = []

    init(source: SourceFile, tags: [Tag]) {
        self.source = source
        self.tags = tags
    }

    mutating func match() {
        for index in tags.indices {
            if let parent = open.last, tags[parent].kind == .parent { checkInside(parent, tags[index]) }
            switch tags[index].kind {
            case .section, .inverted, .parent, .block:
                open.append(index)
                if open.count == Self.deepestNesting + 1 { report("sections are nested more than \(Self.deepestNesting) levels deep", at: tags[index]) }
            case .close:
                close(with: index)
            case .variable, .raw, .partial, .comment, .delimiters:
                break
            }
        }
        reportUnclosed(from: 0)
    }

    /// A closing tag that skips others is taken to mean the nearest one of its name: the others were forgotten.
    private mutating func close(with index: Int) {
        guard let position = open.lastIndex(where: { tags[$0].name == tags[index].name }) else {
            return report("nothing called \(tags[index].name) is open here", at: tags[index])
        }
        reportUnclosed(from: position + 1)
        closers[open.removeLast()] = index
    }

    private mutating func reportUnclosed(from position: Int) {
        for index in open[position...] { report("\(tags[index].name) is never closed", at: tags[index]) }
        open.removeSubrange(position...)
    }

    /// The specification ignores text there; another tag would be ignored just as silently, so it is refused.
    private mutating func checkInside(_ parent: Int, _ tag: Tag) {
        switch tag.kind {
        case .block, .close, .comment, .delimiters: break
        default: report("only blocks can stand directly inside {{<\(tags[parent].name)}}", at: tag)
        }
    }

    private mutating func report(_ reason: String, at tag: Tag) {
        problems.append(Diagnostic(.templateSyntax, at: source.place(at: tag.range.lowerBound), ["reason": reason]))
    }
}
