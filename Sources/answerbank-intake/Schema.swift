import ArgumentParser
import Moderation
import Terminal

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints what text editors need to know of the files of a desk (JSON Schema).",
        discussion: """
            Examples:
              answerbank-intake schema                            the names of all schemas
              answerbank-intake schema calendar > calendar.schema.json
              answerbank-intake schema --all --output schemas
            """)

    @OptionGroup var schema: SchemaOptions

    func run() throws { try schema.run(DeskSchemas.all) }
}
