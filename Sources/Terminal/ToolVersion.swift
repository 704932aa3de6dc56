/// The version of all tools, which are released together.
package enum ToolVersion {
    package static let text = "0.1.0"
}
