import Diagnostics
import Mustache

/// A set of templates given as text; the file of `a/b` is `a/b.mustache`.
func templateSet(_ sources: [String: String]) throws(Problems) -> TemplateSet {
    var templates: [String: Template] = [:]
    for (name, text) in sources { templates[name] = try Template(name: name, source: SourceFile(path: name + ".mustache", bytes: Array(text.utf8))) }
    return TemplateSet(templates)
}

/// The template `main`, which is `source`, rendered with `data`.
func rendered(_ source: String, _ data: Record = [:], partials: [String: String] = [:], mode: TemplateSet.Mode = .strict) throws(Problems) -> String {
    var bytes: [UInt8] = []
    try templateSet(partials.merging(["main": source]) { $1 }).render("main", with: data, mode: mode, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

/// What compiling or strict rendering complains about, as `file:line:column id: arguments`.
func complaints(_ source: String, _ data: Record = [:], partials: [String: String] = [:]) -> [String] {
    problems(source, data, partials: partials).map { problem in
        let arguments = problem.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return "\(problem.place?.description ?? "-") \(problem.id.rawValue): \(arguments.joined(separator: " "))"
    }
}

func problems(_ source: String, _ data: Record = [:], partials: [String: String] = [:]) -> [Diagnostic] {
    do {
        _ = try rendered(source, data, partials: partials)
        return []
    } catch {
        return error.all
    }
}
