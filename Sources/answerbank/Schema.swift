import ArgumentParser
import KnowledgeBank
import SiteBuilder
import Terminal

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints what text editors need to know of the files of a bank or a theme (JSON Schema).",
        discussion: """
            docs/editors.md tells how to use them.

            Examples:
              answerbank schema                            the names of all schemas
              answerbank schema bank > bank.schema.json
              answerbank schema --all --output schemas
            """)

    @OptionGroup var schema: SchemaOptions

    func run() throws { try schema.run(BankSchemas.all + ThemeSchemas.all) }
}
