package import Diagnostics

/// One template file, compiled: Mustache as the specification 1.4 describes it, with inheritance and dynamic names and without lambdas.
///
/// Rules of layout: https://github.com/mustache/spec. A template knows nothing of the other templates: `TemplateSet` links them.
package struct Template: Sendable {
    /// As partial tags write it: without `.mustache`, with the folders below `templates`.
    package let name: String
    let source: SourceFile
    let program: Program

    /// - Parameter source: UTF-8 text.
    /// - Throws: `templateSyntax` for each mistake that can be told from the others, in the order of the file.
    package init(name: String, source: SourceFile) throws(Problems) {
        var scanner = TagScanner(source: source)
        scanner.scan()
        var matcher = TagMatcher(source: source, tags: scanner.tags)
        matcher.match()
        let problems = (scanner.problems + matcher.problems).inFileOrder()
        guard problems.isEmpty else { throw Problems(problems) }
        self.name = name
        self.source = source
        program = Compiler(source: source, tags: scanner.tags, closers: matcher.closers).compiled()
    }
}
