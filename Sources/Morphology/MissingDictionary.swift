/// A dictionary that could not be opened. Whoever scrubs must stop: without it names would pass.
package struct MissingDictionary: Error, Equatable {
    /// What is missing: a file's path or a name.
    package let name: String
    /// The Debian package that holds it.
    package let package: String
}
