import Submissions
import Testing

/// Forms that only a map makes readable.
struct FieldMapTests {
    private let table = "Nr,Ärende,Bakgrund,Kod,Skola\n1,Hyran,Jag har inget jobb,sv,Lindskolan\n2,,Bara detta,xx,Lindskolan\n"

    private func read(_ text: String, _ maps: FieldMap..., as format: SubmissionFormat? = .csv) -> ReadSubmissions {
        SubmissionReader.read(Array(text.utf8), as: format, maps: maps)
    }

    @Test func `columns are joined in the order of the map`() {
        let map = FieldMap(channel: "lindhamn", questions: [.header("Bakgrund"), .number(2)], language: .header("Kod"), dropped: [.number(1), .header("Skola")])
        let found = read(table, map)
        #expect(found.texts == ["Jag har inget jobb\n\nHyran", "Bara detta"])
        #expect(found.languages == ["sv", nil])
        #expect(found.accepted.map(\.channel.rawValue) == ["lindhamn", "lindhamn"])
        #expect(found.accepted.map(\.droppedFields) == [2, 2])
        #expect(found.originals.first == "Nr,Ärende,Bakgrund,Kod,Skola\n1,Hyran,Jag har inget jobb,sv,Lindskolan\n")
    }

    @Test func `columns that the map does not name set aside, unless it drops them`() {
        let strict = FieldMap(channel: "x", questions: [.header("Bakgrund")], dropped: [.header("Nr"), .header("Ärende")])
        #expect(read(table, strict).reasons == [.unknownColumn, .unknownColumn])
        #expect(read(table, strict).refused.map(\.column) == [4, 4])
        #expect(read(table, FieldMap(channel: "x", questions: [.header("Bakgrund")], dropsOthers: true)).texts == ["Jag har inget jobb", "Bara detta"])
    }

    @Test func `the first map that belongs to the table is used, or none`() {
        let other = FieldMap(channel: "other", questions: [.header("bakgrund")], dropsOthers: true)
        let right = FieldMap(channel: "right", questions: [.header(" Bakgrund ")], dropsOthers: true)
        #expect(read(table, other).reasons == [.unknownColumn, .unknownColumn])
        #expect(read(table, other, right).accepted.first?.channel.rawValue == "right")
        #expect(read(table, FieldMap(channel: "x", questions: [.number(9)], dropsOthers: true)).reasons.first == .unknownColumn)
        #expect(read(table, FieldMap(channel: "x", questions: [], dropsOthers: true)).reasons.first == .unknownColumn)
    }

    @Test func `a header that stands twice is not chosen between`() {
        let map = FieldMap(channel: "x", questions: [.header("Svar")], dropsOthers: true)
        #expect(read("Svar,Svar\na,b\n", map).reasons == [.ambiguousColumn])
        #expect(read("Svar,Svar\na,b\n", map).refused.map(\.column) == [2])
        #expect(read("Svar,Svar\na,b\n", FieldMap(channel: "x", questions: [.number(2)], dropped: [.number(1)])).texts == ["b"])
        #expect(read("A,B\na,b\n", FieldMap(channel: "x", questions: [.number(2)], dropped: [.header("B")], dropsOthers: true)).reasons == [.ambiguousColumn])
    }

    @Test func `a table without a name is recognised by its map`() {
        let map = FieldMap(channel: "x", questions: [.header("Bakgrund")], dropsOthers: true)
        #expect(read(table, map, as: nil).texts.count == 2)
        #expect(read(table, as: nil).channel == .text)
    }

    @Test func `a map names fields of JSON too`() {
        let map = FieldMap(channel: "webb", questions: [.header("Fråga"), .header("Bakgrund")], language: .header("Kod"))
        let found = read(#"[{"Fråga":"Hyran?","Bakgrund":"Inget jobb","Kod":"fi","Namn":"Sanna"},{"data":{"Fråga":"a","Bakgrund":"b","Kod":""},"ip":"x"}]"#, map, as: nil)
        #expect(found.texts == ["Hyran?\n\nInget jobb", "a\n\nb"])
        #expect(found.languages == ["fi", nil] && found.accepted.map(\.channel.rawValue) == ["webb", "webb"] && found.accepted.map(\.droppedFields) == [1, 1])
    }

    @Test(
        arguments: [
            ("ID,Start time,Question", .msForms), ("Timestamp,Question", .googleForms), ("id,submitdate,question", .limeSurvey), ("User ID,Timestamp,Question", .nextcloudForms), ("ID,Question", .csv),
        ] as [(String, Channel)])
    func `known forms name their channel`(header: String, channel: Channel) {
        let row = [String](repeating: "x", count: header.split(separator: ",").count).joined(separator: ",")
        #expect(read(header + "\n" + row).accepted.map(\.channel) == [channel])
    }
}
