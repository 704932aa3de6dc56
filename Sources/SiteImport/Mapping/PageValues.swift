import KnowledgeBank

/// The values of a page by what they become.
struct PageValues {
    let page: OldPage
    let map: ImportMap
    let kind: SiteKind

    func field(_ target: MapTarget) -> Field? {
        map.names(of: target, kind).lazy.compactMap { page.fields.field($0) }.first { !$0.value.texts.isEmpty }
    }

    func text(_ target: MapTarget) -> String? { field(target)?.value.texts.first.map(Self.oneLine) }

    /// The values of a list; a single text is taken apart at commas, semicolons and bars.
    func words(_ target: MapTarget) -> [String] {
        guard let value = field(target)?.value else { return [] }
        guard case .text(let text) = value else { return value.texts.map(Self.oneLine) }
        return text.split(whereSeparator: { ",;|".contains($0) }).map { Self.oneLine(String($0)) }.filter { !$0.isEmpty }
    }

    /// Whether the page says that it is not public: `draft: true`, `published: false`.
    var isDraft: Bool {
        page.collection == "drafts"
            || map.names(of: .draft, kind).contains { name in
                guard let value = page.fields.text(name)?.lowercased() else { return false }
                return name.lowercased().hasSuffix("published") ? value == "false" || value == "no" : ["true", "yes", "1"].contains(value)
            }
    }

    /// The day of a field; nil where it has none that is understood.
    func day(_ target: MapTarget) -> Day? { text(target).flatMap(Self.day) }

    /// `2024-05-01`, with or without a time behind it, or `1.5.2024`.
    static func day(_ text: String) -> Day? {
        if let day = Day(String(text.prefix(10))) { return day }
        let parts = text.split(separator: ".").map { Int($0) }
        guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// With single spaces for line ends and whatever else does not show.
    static func oneLine(_ text: String) -> String {
        text.unicodeScalars.split { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
            default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            }
        }.map(String.init).joined(separator: " ")
    }
}
