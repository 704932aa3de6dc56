/// Where in a file a problem stands, as an editor shows it.
package struct Place: Sendable, Hashable {
    /// The path as the user would type it, relative to where the command runs.
    package let file: String
    /// 1 for the first line; nil when the problem is about the file as a whole.
    package let line: Int?
    /// 1 for the first Unicode scalar of the line.
    package let column: Int?

    package init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Place: Comparable {
    package static func < (a: Place, b: Place) -> Bool {
        (a.file, a.line ?? 0, a.column ?? 0) < (b.file, b.line ?? 0, b.column ?? 0)
    }
}
