package import YAML

/// The files of a theme, as their readers know them and as `answerbank schema` tells editors.
package enum ThemeSchemas {
    package static let all = [
        FileSchema("theme", .mapping(ThemeChain.shape), "theme.yaml: what a theme is called, and which one it extends."),
        FileSchema("component-examples", .mapping(ComponentExamples.shape), "components/…/examples.yaml: what the style guide shows of a component."),
    ]
}

extension ThemeChain {
    static let shape = Shape([
        .optional("format", .whole(1...newestFormat), "The format of this theme."), .optional("name", .text, "What the theme is called."),
        .optional("extends", .text, "The theme in the folder beside it that this one changes."),
    ])
}

extension ComponentExamples {
    static let shape = Shape([.required("about", .text, "One sentence on what the component is for."), .required("examples", .list(exampleShape), "What the style guide shows.")])

    static let exampleShape = Shape([
        .required("name", .text, "What this example shows."),
        .optional("data", .dictionary(keys: "^", .anything), "The names that the component's template uses; {html: \"<p>…</p>\"} is HTML."),
    ])
}
