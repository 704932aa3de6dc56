/// The files of a content folder as somebody has read them who looks at all of them before the bank is made of them.
package struct BankFiles: Sendable {
    /// By path, which begins with that of the folder.
    let bytes: [String: [UInt8]]
    /// The paths of texts that are known to be in order: neither they nor anything that they depend on has changed since they were checked.
    let sound: Set<String>

    /// - Parameter bytes: of all files that `FileTree.walk` lists.
    package init(_ bytes: [String: [UInt8]], sound: Set<String>) {
        self.bytes = bytes
        self.sound = sound
    }

    func paths(in folder: String) -> [String] { bytes.keys.filter { $0.hasPrefix(folder + "/") } }
}
