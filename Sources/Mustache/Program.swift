/// The compiled form of a template: a flat list of nodes and the tables they point into.
///
/// Nodes hold numbers only, so that stepping through them touches no reference count. The body of a node with an `end` is
/// `nodes[own index + 1 ..< end]`.
struct Program: Sendable {
    var nodes: [Node] = []
    /// The text between the tags, without the lines that standalone tags take with them.
    var text: [UInt8] = []
    /// Offsets into `text` at which a line of the template begins: there an indented partial gets its indentation.
    var lineStarts: [Int] = []
    var paths: [Path] = []
    var calls: [Call] = []
    var blocks: [Block] = []
}

enum Node: Sendable {
    /// A range of `text`, and the range of `lineStarts` that lie in it. The text is empty where a line begins with a tag.
    case text(Range<Int>, lineStarts: Range<Int>)
    /// `raw`: written `{{{name}}}` or `{{&name}}`. `path` is an index into `paths`.
    case variable(path: Int, raw: Bool)
    case section(path: Int, end: Int)
    case inverted(path: Int, end: Int)
    /// A partial or a parent. Between this node and `end` stand the bodies of its arguments.
    case call(Int, end: Int)
    /// A place that a child template may fill; the body is what stands there otherwise.
    case block(Int, end: Int)
}

/// A dotted name as one tag uses it.
struct Path: Sendable {
    /// Of the tag, in the source.
    let offset: Int
    /// Empty for the implicit iterator `{{.}}`.
    let steps: [Name]

    /// As the template writes it, up to and including step number `last`.
    func written(through last: Int? = nil) -> String {
        steps.isEmpty ? "." : steps.prefix((last ?? steps.count) + 1).map(\.text).joined(separator: ".")
    }
}

/// One use of another template.
struct Call: Sendable {
    enum Target: Sendable {
        case named(String)
        /// `{{>*path}}`: the data name the template.
        case dynamic(Path)
    }

    struct Argument: Sendable {
        let name: Name
        let body: Range<Int>
    }

    /// Of the tag, in the source.
    let offset: Int
    let target: Target
    /// What goes before each line of the called template; nil when the tag does not stand alone on its line.
    let indentation: [UInt8]?
    /// The blocks written inside a parent tag.
    let arguments: [Argument]
}

struct Block: Sendable {
    let name: Name
    /// What goes before each line of an argument that fills the block.
    let indentation: [UInt8]
}
