import Diagnostics
import Markdown

extension Answer {
    /// Everything that a reader of the page, its address or the search index can see, as it is shown: values of the front matter and the
    /// words of the text, with escapes and character references resolved. For recognizers that must not be fooled by how it is written.
    package var visibleTexts: [String] { visibleValues + [document.plainText()] }

    private var visibleValues: [String] {
        let names = [id.rawValue, slug.value.rawValue].map { $0.split(separator: "-").joined(separator: " ") }
        let paths = aliases.map { $0.value.split(separator: "/").joined(separator: " ") }
        return names + paths + [question.value, summary?.value ?? ""] + searchTerms + sources.map(\.title) + consulted + corrected.map(\.what) + appliesTo
    }

    /// What looks like personal data in what of `visibleTexts` does not stand in the file as it is shown: who has looked at the file needs to look at nothing
    /// else.
    var shownData: [PersonalData] {
        guard let body else { return [] }
        let values = visibleValues.map { Array($0.utf8) }.filter { !$0.isEmpty }
        let otherValues = file.bytes[..<bodyStart].withUnsafeBufferPointer { bytes in values.filter { !WrittenText(bytes).holds($0) } }
        return otherValues.flatMap(PersonalData.all) + body.shownData
    }
}
