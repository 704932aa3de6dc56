import ArgumentParser
import Diagnostics
import FileTree
package import YAML

/// What `answerbank schema` and `answerbank-intake schema` have in common: each prints the schemas of its own files.
package struct SchemaOptions: ParsableArguments {
    package init() {}

    @Argument(help: "Of which file; without it, their names are listed.")
    var name: String?
    @Flag(help: "Write the schemas of all files.")
    var all = false
    @Option(help: ArgumentHelp("The folder for these schemas.", valueName: "folder"), completion: .directory)
    var output: String?

    package mutating func validate() throws {
        guard all == (output != nil), !all || name == nil else { throw ValidationError("--all and --output belong together, without a name.") }
    }

    package func run(_ schemas: [FileSchema]) throws {
        if let output {
            return try reporting { () throws(Problems) in
                try filing { () throws(FileError) in
                    try FileTree.makeFolder(output)
                    for schema in schemas { try FileTree.write(schema.text, to: "\(output)/\(schema.name).schema.json") }
                }
            }
        }
        guard let name else { return Output.print(schemas.map { $0.name + "\n" }.joined()) }
        guard let schema = schemas.first(where: { $0.name == name }) else {
            throw ValidationError("There is no schema of that name. There are: \(schemas.map(\.name).joined(separator: ", ")).")
        }
        Output.print(String(decoding: schema.text, as: UTF8.self))
    }
}
