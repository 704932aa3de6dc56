package import Diagnostics
import YAML

extension Answer {
    static let requiredKeys = ["question", "topics", "answered"]

    /// Reads an answer that may not be in a bank yet.
    /// - Returns: the answer, or nil where its front matter cannot be used, and what is wrong.
    package static func parse(_ file: SourceFile, id: AnswerID, language: LanguageTag) -> (Answer?, [Diagnostic]) { read(file, id: id, language: language) }

    /// - Parameter isSound: whether the text is known to be in order and need not be looked at.
    static func read(_ file: SourceFile, id: AnswerID, language: LanguageTag, isSound: Bool = false) -> (Answer?, [Diagnostic]) {
        let frontMatter: FrontMatter
        let mapping: Mapping
        do throws(Problems) {
            frontMatter = try FrontMatter(of: file)
            mapping = try frontMatter.mapping(in: file)
        } catch {
            return (nil, error.all)
        }
        var reader = MappingReader(mapping, in: file, as: shape)
        let question = reader.text("question", required: true)
        let topics: [Located<TopicID>] = reader.ids("topics", required: true)
        let answered = reader.monthOrDay("answered", required: true)
        let slug: Located<Slug>? = reader.mapping["slug"] != nil ? reader.id("slug") : Slug(id.rawValue).map { Located($0, at: 0) }
        let reviewed = reader.day("reviewed")
        let reviewBy = reader.day("review-by")
        if let reviewed, let reviewBy, reviewBy.value < reviewed.value { reader.report(.dateOrder, at: reviewBy.offset, ["key": "review-by", "other": "reviewed"]) }
        let asked = reader.month("asked")
        if let asked, let answered, answered.lastDay < MonthOrDay.month(asked).firstDay { reader.report(.dateOrder, at: reader.offset(of: "answered") ?? 0, ["key": "answered", "other": "asked"]) }
        let audience: [Located<AudienceID>] = reader.ids("audience")
        let appliesTo = reader.texts("applies-to").map(\.value)
        let summary = reader.text("summary")
        let searchTerms = reader.texts("search-terms").map(\.value)
        let follows: Located<AnswerID>? = reader.id("follows")
        let seeAlso: [Located<AnswerID>] = reader.ids("see-also")
        let aliases = readAliases(&reader)
        let sources = readSources(&reader)
        let consulted = reader.texts("consulted").map(\.value)
        let origin = readOrigin(&reader)
        let corrected = readCorrections(&reader)
        let approved = readApproval(&reader)
        let (body, bodyProblems) = isSound ? (nil, []) : Body.read(file, from: frontMatter.bodyStart)
        let problems = reader.problems + bodyProblems
        guard let question, let answered, let slug, !topics.isEmpty else { return (nil, problems) }
        let answer = Answer(
            id: id, language: language, file: file, bodyStart: frontMatter.bodyStart, digest: Digest.of(file.bytes, without: ApprovedLine.find(in: file.bytes, frontMatter)?.range),
            question: question, topics: topics, audience: audience, appliesTo: appliesTo, asked: asked, answered: answered, reviewed: reviewed, reviewBy: reviewBy,
            summary: summary, searchTerms: searchTerms, follows: follows, seeAlso: seeAlso, aliases: aliases, slug: slug, sources: sources, consulted: consulted,
            translatedFrom: origin, corrected: corrected, approved: approved, body: body)
        return (answer, problems)
    }

    private static func readSources(_ reader: inout MappingReader) -> [Source] {
        var sources: [Source] = []
        for node in reader.items("sources") {
            guard let mapping = reader.mapping(node, key: "sources") else { continue }
            var inner = MappingReader(mapping, in: reader.file, as: Source.shape)
            let title = inner.text("title", required: true)
            let url = inner.url("url", required: true)
            reader.add(inner.problems)
            if let title, let url { sources.append(Source(title: title.value, url: url)) }
        }
        return sources
    }

    private static func readOrigin(_ reader: inout MappingReader) -> TranslationOrigin? {
        guard let mapping = reader.mapping("translated-from") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: TranslationOrigin.shape)
        let language = inner.language("language", required: true)
        let digest = inner.text("digest", required: true)
        reader.add(inner.problems)
        guard let language, let digest else { return nil }
        return TranslationOrigin(language: language, digest: digest.value, offset: mapping.range.lowerBound)
    }

    private static func readCorrections(_ reader: inout MappingReader) -> [Correction] {
        var corrections: [Correction] = []
        for node in reader.items("corrected") {
            guard let mapping = reader.mapping(node, key: "corrected") else { continue }
            var inner = MappingReader(mapping, in: reader.file, as: Correction.shape)
            let day = inner.day("on")
            let what = inner.text("what", required: true)
            if inner.mapping["on"] == nil { inner.report(.keyMissing, at: mapping.range.lowerBound, ["key": "on"]) }
            reader.add(inner.problems)
            if let day, let what { corrections.append(Correction(on: day.value, what: what.value)) }
        }
        return corrections
    }

    private static func readApproval(_ reader: inout MappingReader) -> Approval? {
        guard let mapping = reader.mapping("approved") else { return nil }
        var inner = MappingReader(mapping, in: reader.file, as: Approval.shape)
        let digest = inner.text("digest", required: true)
        let by = inner.texts("by", required: true)
        let on = inner.month("on", required: true)
        reader.add(inner.problems)
        guard let digest, let on else { return nil }
        return Approval(digest: digest.value, by: by, on: on, offset: mapping.range.lowerBound)
    }
}

extension Page {
    static let requiredKeys = ["title"]

    /// - Parameter isSound: whether the text is known to be in order and need not be looked at.
    static func read(_ file: SourceFile, id: PageID, language: LanguageTag, isSound: Bool = false) -> (Page?, [Diagnostic]) {
        let frontMatter: FrontMatter
        let mapping: Mapping
        do throws(Problems) {
            frontMatter = try FrontMatter(of: file)
            mapping = try frontMatter.mapping(in: file, required: requiredKeys)
        } catch {
            return (nil, error.all)
        }
        var reader = MappingReader(mapping, in: file, as: shape)
        let title = reader.text("title", required: true)
        let summary = reader.text("summary")
        let slug: Located<Slug>? = reader.mapping["slug"] != nil ? reader.id("slug") : Slug(id.rawValue).map { Located($0, at: 0) }
        let aliases = readAliases(&reader)
        let reviewed = reader.day("reviewed")
        let (body, bodyProblems) = isSound ? (nil, []) : Body.read(file, from: frontMatter.bodyStart)
        let problems = reader.problems + bodyProblems
        guard let title, let slug else { return (nil, problems) }
        return (Page(id: id, language: language, file: file, bodyStart: frontMatter.bodyStart, title: title, summary: summary, slug: slug, aliases: aliases, reviewed: reviewed, body: body), problems)
    }
}

extension Answer {
    /// Whether a former address can be kept: `/path/` of the site, in ASCII letters, digits, hyphens and slashes, without dots.
    package static func isAlias(_ path: String) -> Bool {
        guard path.hasPrefix("/"), path.hasSuffix("/"), path.utf8.count > 1, !path.contains("//") else { return false }
        let isPlain = path.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2F || $0 == 0x5F }
        let parts = path.split(separator: "/")
        return isPlain && parts.count <= 8 && parts.allSatisfy { $0.utf8.count <= 100 }
    }
}

private func readAliases(_ reader: inout MappingReader) -> [Located<String>] {
    reader.texts("aliases").filter { alias in
        let isAlias = Answer.isAlias(alias.value)
        if !isAlias { reader.report(.aliasInvalid, at: alias.offset) }
        return isAlias
    }
}

extension FrontMatter {
    /// - Parameter required: the keys that are missing where there are none at all.
    func mapping(in file: SourceFile, required: [String] = Answer.requiredKeys) throws(Problems) -> Mapping {
        switch try YAML.parse(file, in: range) {
        case .mapping(let mapping): return mapping
        case nil: throw Problems(required.map { Diagnostic(.keyMissing, at: file.place(at: range.lowerBound), ["key": $0]) })
        case let node?: throw Problems(Diagnostic(.yamlMissingColon, at: file.place(at: node.range.lowerBound)))
        }
    }
}
