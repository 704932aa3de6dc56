import Diagnostics

/// A part of the work of making a site: files that are made together on one thread, and kept together where nothing has changed that they are made from.
struct SiteWork: Sendable {
    /// Whether it is part of the search index, which `--timings` tells apart.
    var isIndex = false
    /// The files that the last build left, if they may be kept as they stand; none where something has changed.
    var keeping: [String] = []
    let make: @Sendable () throws(Problems) -> [OutputFile]
}
