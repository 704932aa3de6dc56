import Diagnostics
import FileTree

/// The files of a theme that are made of several: one style sheet and one script for all pages.
///
/// A component is a folder below `components`, with `template.mustache` and, where it has them, `style.css`, `script.js` and `examples.yaml`.
struct ThemeFiles {
    private let styles: [(name: String, path: String)]
    private let components: [(name: String, path: String)]

    static let templateName = "/template.mustache"
    static let examplesName = "/examples.yaml"

    init(_ chain: ThemeChain) throws(Problems) {
        styles = try chain.files(in: "styles").filter { $0.name.hasSuffix(".css") }
        components = try chain.files(in: "components")
    }

    /// Each component's template under the name by which others call it: `components/crisis`.
    var templates: [(name: String, path: String)] { named(ThemeFiles.templateName) }

    /// Component and file of its examples, by name.
    var examples: [(name: String, path: String)] { named(ThemeFiles.examplesName) }

    /// Style sheets in the order in which they count: tokens, base, others, components, print.
    var styleSheet: [String] {
        let order = ["tokens.css": 0, "base.css": 1, "print.css": 4]
        let all = styles.map { (order[$0.name] ?? 2, $0.name, $0.path) } + components.filter { $0.name.hasSuffix("/style.css") }.map { (3, $0.name, $0.path) }
        return all.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Scripts that every page loads, by the name of their component.
    var script: [String] { components.filter { $0.name.hasSuffix("/script.js") }.map(\.path) }

    private func named(_ suffix: String) -> [(name: String, path: String)] {
        components.filter { $0.name.hasSuffix(suffix) }.map { ("components/" + $0.name.dropLast(suffix.count), $0.path) }
    }

    static func joined(_ paths: [String]) throws(Problems) -> [UInt8] {
        var bytes: [UInt8] = []
        for path in paths {
            bytes += try filing { () throws(FileError) in try FileTree.read(path) }
            if paths.count > 1, bytes.last != 0x0A { bytes.append(0x0A) }
        }
        return bytes
    }
}
