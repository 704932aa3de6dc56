import Diagnostics
import Testing

@testable import Ledger

struct RenderingTests {
    private var report: Report {
        var shown = Tally()
        shown.received = [Tally.Received(language: "sv", channel: "form"): 1200, Tally.Received(language: "fi", channel: nil): 7]
        shown.outcomes = [Tally.Outcome(kind: .publish, band: .within24, inTime: true): 28, Tally.Outcome(kind: .publish, band: .longer, inTime: false): 6]
        shown.topics = ["=rent": 9]
        return Report(.quarter(year: 2026, 4), shown, suppressBelow: 5, promiseHours: 72, listing: Report.Listed(languages: ["en", "sv"]))
    }

    @Test func `text for people`() {
        #expect(
            report.rendered(as: .text, language: .english) == """
                Figures for 2026-Q4

                Questions received                    1207
                By language
                  en                                     –
                  fi                                     7
                  sv                                  1200
                By channel
                  form                                1200
                How they ended
                  answer published                      34
                  answered already by the bank           –
                  referred elsewhere                     –
                  rejected                               –
                  expired                                –
                By topic
                  =rent                                  9
                Drafts returned to the author            –
                Time to the first answer
                  0–4 hours                              –
                  5–24 hours                            28
                  25–72 hours                            –
                  more than 72 hours                     6
                  median                        5–24 hours
                Promise: an answer within 72 hours
                  in time                               28
                  late                                   6
                  share in time                       82 %

                –: not shown, perhaps zero.
                Fewer than 5 are never shown; they are counted in the first month in which there are 5 or more of them,
                so that a figure may hold some from months before.
                Topics, endings and times count in the month in which work on the question ended.
                A question with several topics counts in each of them.

                """)
    }

    @Test func `CSV for spreadsheets`() {
        let lines = report.rendered(as: .csv, language: .swedish).split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(5) == ["period,figure,key,value,withheld", "2026-Q4,received,,1207,false", "2026-Q4,language,en,,true", "2026-Q4,language,fi,7,false", "2026-Q4,language,sv,1200,false"])
        #expect(lines.contains("2026-Q4,topic,'=rent,9,false") && lines.contains("2026-Q4,in-time-percent,,82,false") && lines.contains("2026-Q4,median-hours-to-answer,,24,false"))
        #expect(lines.last == "" && lines.count == report.figures.count + 2)
    }

    @Test func `JSON lines for programs`() {
        let lines = report.rendered(as: .jsonl, language: .finnish).split(separator: "\n")
        #expect(lines.first == "{\"period\":\"2026-Q4\",\"figure\":\"received\",\"key\":null,\"value\":1207}")
        #expect(lines.contains("{\"period\":\"2026-Q4\",\"figure\":\"language\",\"key\":\"en\",\"value\":null}"))
        #expect(lines.contains("{\"period\":\"2026-Q4\",\"figure\":\"median-hours-to-answer\",\"key\":null,\"value\":\"24\"}"))
        #expect(lines.count == report.figures.count)
    }

    @Test(arguments: [
        ("rent", "rent"), ("", ""), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@sum", "'@sum"), ("\ta", "'\ta"), ("\ra", "\"'\ra\""), ("＝1", "'＝1"), ("a,b", "\"a,b\""),
        ("say \"a\"", "\"say \"\"a\"\"\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("a=b", "a=b"), ("a\r\nb", "\"a\r\nb\""),
    ])
    func `no cell is a formula, and none ends early`(text: String, cell: String) {
        #expect(CSVText.cell(text) == cell)
    }

    @Test func `an id cannot steer a terminal`() {
        var shown = Tally()
        shown.topics = ["\u{1B}[2J": 9]
        #expect(!Report(.year(2026), shown, suppressBelow: 5, promiseHours: 72).rendered(as: .text, language: .danish).contains("\u{1B}"))
    }

    @Test(arguments: MessageLanguage.allCases)
    func `every language fills its slots`(language: MessageLanguage) {
        let text = report.rendered(as: .text, language: language)
        #expect(!text.contains("{") && text.contains("2026-Q4") && text.contains("5–24") && text.contains("72"))
        #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 120 })
        #expect(language == .english || text != report.rendered(as: .text, language: .english))
    }
}
