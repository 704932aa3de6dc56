/// How many typing errors lie between two words.
package enum EditDistance {
    /// Optimal string alignment distance over Unicode scalars: insert, delete, replace, swap neighbours, each counting one.
    /// - Parameter limit: the highest distance that is of interest; nil is given for more.
    package static func between(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var before: [Int] = []
        var previous = Array(0...b.count)
        for i in a.indices {
            var current = [i + 1]
            var least = i + 1
            for j in b.indices {
                var best = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                current.append(best)
                least = min(least, best)
            }
            // A swap reaches back two rows, so a row may exceed the limit by one.
            if least > limit + 1 { return nil }
            before = previous
            previous = current
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
