package import Diagnostics
import FileTree
import Submissions
import YAML

extension Desk {
    /// The names of all ways in which messages may come to this desk.
    package func channels() throws(Problems) -> [String] {
        let known: [Channel] = [.text, .json, .csv, .mail, .msForms, .googleForms, .limeSurvey, .nextcloudForms]
        return known.map(\.rawValue) + (try fieldMaps().map(\.channel))
    }

    /// `channels.yaml`: what the columns of forms mean that are not known to the tool.
    ///
    ///     - {name: school-form, question: ["What would you like to ask?"], language: Language, drop: [Timestamp, 4]}
    ///
    /// - Throws: everything that is wrong with it: a column taken for another one is a leak.
    func fieldMaps() throws(Problems) -> [FieldMap] {
        let path = folder + "/channels.yaml"
        guard FileTree.kind(of: path) != nil else { return [] }
        let file = try TextFile.read(path, shownAs: path)
        guard case .sequence(let sequence)? = try YAML.parse(file) else { throw Problems(Diagnostic(.valueNotList, at: file.whole, ["key": "channels.yaml"])) }
        var maps: [FieldMap] = []
        var problems: [Diagnostic] = []
        for item in sequence.items {
            guard case .mapping(let mapping) = item else {
                problems.append(Diagnostic(.valueNotMapping, at: file.place(at: item.range.lowerBound), ["key": "-"]))
                continue
            }
            var reader = MappingReader(mapping, in: file, as: DeskSchemas.channelShape)
            let name = reader.text("name", required: true)
            // The name stands in events and reports: an id says nothing about anybody.
            if let name, !FieldMap.isName(name.value) { reader.report(.idInvalid, at: name.offset, ["value": name.value]) }
            let questions = reader.texts("question", required: true)
            let language = reader.text("language")
            let dropped = reader.mapping["drop"] == nil ? [] : reader.texts("drop")
            let map = FieldMap(
                channel: name?.value ?? "", questions: questions.map { FieldMap.column($0.value) }, language: language.map { FieldMap.column($0.value) },
                dropped: dropped.map { FieldMap.column($0.value) }, dropsOthers: reader.bool("drop-others") ?? false)
            if reader.problems.isEmpty { maps.append(map) } else { problems += reader.problems }
        }
        guard problems.isEmpty else { throw Problems(problems) }
        return maps
    }
}

extension FieldMap {
    /// A number names a column by its place, anything else by its header.
    fileprivate static func column(_ text: String) -> Column { Int(text).map { .number($0) } ?? .header(text) }

    fileprivate static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D } && text.utf8.first != 0x2D
    }
}
