package import Diagnostics

/// The templates of a theme, linked: partials and parents with fixed names are found here, not while rendering.
package struct TemplateSet: Sendable {
    package enum Mode: Sendable {
        /// A name that the data lack is an error, and so is a value that does not suit its tag.
        case strict
        /// As the Mustache specification says: what is missing is nothing, and `{{{name}}}` prints text unescaped.
        case lenient
    }

    /// Partials and parents in one another; more is taken for a circle.
    package static let deepestCalls = 100

    let units: [Unit]
    let indexes: [String: Int]

    /// - Parameter templates: by the name that tags use: `partials/contact` for `templates/partials/contact.mustache`.
    package init(_ templates: [String: Template]) {
        let sorted = templates.sorted { $0.key < $1.key }
        let indexes = Dictionary(uniqueKeysWithValues: zip(sorted.map(\.key), sorted.indices))
        self.indexes = indexes
        units = sorted.enumerated().map { index, entry in
            let targets: [Int?] = entry.value.program.calls.map { call in
                if case .named(let name) = call.target { indexes[name] } else { nil }
            }
            return Unit(index: index, source: entry.value.source, program: entry.value.program, targets: targets)
        }
    }

    /// Appends the page to `bytes`.
    ///
    /// - Throws: `templateMissing`, `templateNameMissing`, `templateSyntax` (a value that does not suit its tag), each tag at most
    ///   once; `templateTooDeep`, which ends the rendering. `bytes` is then as it was.
    package func render(_ name: String, with data: Record, mode: Mode = .strict, into bytes: inout [UInt8]) throws(Problems) {
        try render(name, withRoot: .record(data), mode: mode, into: &bytes)
    }

    /// As above, for data that need not be a record.
    package func render(_ name: String, withRoot root: Value, mode: Mode = .strict, into bytes: inout [UInt8]) throws(Problems) {
        guard let index = indexes[name] else { throw Problems(Diagnostic(.templateMissing, at: nil, ["name": name])) }
        let start = bytes.count
        var renderer = Renderer(set: self, mode: mode, root: root, output: bytes)
        bytes = []
        do {
            try renderer.run(units[index], 0..<units[index].program.nodes.count)
        } catch {
            renderer.problems += error.all
        }
        bytes = renderer.output
        guard renderer.problems.isEmpty else {
            bytes.removeSubrange(start...)
            throw Problems(renderer.problems)
        }
    }
}

/// A template in its set.
final class Unit: Sendable {
    let index: Int
    let source: SourceFile
    let program: Program
    /// For each call the index of its template; nil when there is none or the data name it.
    let targets: [Int?]

    init(index: Int, source: SourceFile, program: Program, targets: [Int?]) {
        self.index = index
        self.source = source
        self.program = program
        self.targets = targets
    }
}
