import Diagnostics
import KnowledgeBank
import Mustache

/// `/style-guide/`: every component of the theme with its examples. Part of a preview, and of a site that is built with `--style-guide`.
package enum StyleGuide {
    static let path = "/style-guide/"

    static func render(_ site: Site) throws(Problems) -> OutputFile {
        let language = site.bank.settings.defaultLanguage
        var frame = PageFrame(path: path, language: language, title: site.strings(language)("style-guide-title"), description: "", versions: [], countries: site.bank.settings.countries)
        frame.isIndexed = false
        var components: [Value] = []
        for component in site.theme.examples {
            var examples: [Value] = []
            for example in component.examples {
                examples.append(.record(Record(["example-name": .text(example.name), "example-html": .html(try html(of: example, component.component, frame, site))])))
            }
            let name = String(component.component.dropFirst("components/".count))
            components.append(.record(Record(["component-name": .text(name), "about": .text(component.about), "examples": .list(examples)])))
        }
        return try site.page("style-guide", frame, Record(["heading": .text(frame.title), "components": .list(components)]))
    }

    /// One component as it stands on a page whose own data are those of the example.
    static func html(of example: ComponentExamples.Example, _ component: String, _ frame: PageFrame, _ site: Site) throws(Problems) -> [UInt8] {
        try site.fragment(component, frame, example.data)
    }
}
