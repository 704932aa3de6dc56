import Foundation
import Submissions
import Testing

struct JSONSubmissionsTests {
    @Test func `an object, a list and lines are read alike`() {
        for text in [#" {"question": "Hej"}"#, #"[{"question": "Hej"}]"#, "\n{\"question\": \"Hej\"}\n\n", "{\n \"question\":\n \"Hej\"\n}"] {
            #expect(read(text).texts == ["Hej"])
            #expect(read(text).channel == .json)
            #expect(read(text).refused.isEmpty)
        }
        #expect(read(#"[{"text":"a"}, {"text":"b"},{"text":"c"}]"#).texts == ["a", "b", "c"])
        #expect(read("{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n  \n{\"text\":\"c\"}").texts == ["a", "b", "c"])
        #expect(read("[]").texts.isEmpty && read("[ ]").refused.isEmpty)
    }

    @Test func `any of the known names holds the text`() {
        for name in ["question", "text", "message", "body"] { #expect(read("{\"\(name)\":\"1\"}").texts == ["1"]) }
        #expect(read(#"{"question":null,"text":"Hej"}"#).texts == ["Hej"])
        #expect(read(#"{"body":"","message":" ","text":"2","question":[]}"#).texts == ["2"])
    }

    /// Whichever was taken, the other one would vanish.
    @Test(arguments: [
        #"{"question":"Ekonomi","message":"Min pappa slår mig"}"#, #"{"body":"4","text":"2"}"#, #"{"text":"Hej","message":["Min pappa slår mig"]}"#, #"{"text":"Hej","body":17}"#,
        #"{"text":"Hej","Fråga":"Min pappa slår mig"}"#, #"{"text":"","Fråga":"Min pappa slår mig"}"#, #"{"text":"Hej","question":"\ud83d"}"#, #"{"text":" ","question":"a","message":"b"}"#,
        #"{"text":"a","text":"b"}"#, #"{"text":"a","te\u0078t":"a"}"#, #"{"text":"a","x":{"b":[{"c":1,"c":1}]}}"#, #"{"text":"a","":"","":""}"#,
    ])
    func `one of several texts is not chosen`(text: String) {
        #expect(read(text).reasons == [.ambiguousField])
        #expect(read(text).originals == [text])
    }

    @Test func `the same text twice is one`() {
        #expect(read(#"{"text":"Hej","message":"Hej","body":" Hej\n","Fråga":"Hej"}"#).texts == ["Hej"])
        #expect(read(#"{"text":"Fra\u030aga","message":"Fr\u00e5ga"}"#).accepted.count == 1)
    }

    @Test(arguments: [
        #"{}"#, #"{"Question":"Hej"}"#, #"{"question":17}"#, #"{"question":["Hej"]}"#, #"{"question":{"text":"Hej"}}"#, #"{"question":true}"#,
        #"{"form":{"question":"Hej"}}"#,
    ])
    func `a text is looked for in one place only`(text: String) {
        #expect(read(text).accepted.isEmpty)
        #expect(read(text).reasons == [.noText])
        #expect(read(text).originals == [text])
    }

    @Test(arguments: [#"["Hej"]"#, "[1]", "[null]", "[[]]", #"[[{"text":"Hej"}]]"#])
    func `elements that are no objects have no text`(text: String) {
        #expect(read(text).reasons == [.noText])
    }

    @Test func `other fields are counted and left behind`() {
        let read = read(#"{"name":"Anna","text":"Hej","age":17,"language":"sv","where":{"ip":"192.0.2.1","x":[1,2]},"ort":"igen"}"#)
        #expect(read.texts == ["Hej"])
        #expect(read.accepted[0].droppedFields == 4)
        #expect(read.originals[0].contains("Anna"))
    }

    @Test(
        arguments: [
            ("sv", "sv"), ("sv-SE", "sv"), ("FI", "fi"), ("en_GB", "en"), ("se-FI", "se"), ("swe", nil), ("ola", nil), ("bo", nil), ("s", nil), ("svenska", nil), ("Jag bor i X", nil), ("", nil),
            ("-", nil),
            ("12", nil), ("å", nil), ("../", nil), ("s1", nil),
        ] as [(String, String?)])
    func `a language is a tag or nothing`(stated: String, language: String?) {
        #expect(read(#"{"text":"Hej","language":"\#(stated)"}"#).languages == [language])
    }

    @Test func `a language that is no text is none`() {
        for value in ["null", "7", "[\"sv\"]", "{\"sv\":1}"] { #expect(read(#"{"text":"Hej","language":\#(value)}"#).languages == [nil]) }
        #expect(read(#"{"text":"Hej","language":7}"#).accepted[0].droppedFields == 0)
    }

    @Test func `half a character is no text, and no harm elsewhere`() {
        #expect(read(#"{"text":"a\ud800b"}"#).reasons == [.noText])
        #expect(read(#"{"text":"\udc00"}"#).originals == [#"{"text":"\udc00"}"#])
        #expect(read(#"{"text":"a\ud83d\ude00b","name":"\ud83d"}"#).texts == ["a😀b"])
        #expect(read(#"[{"text":"\ud83d"},{"text":"a"}]"#).texts == ["a"])
    }

    @Test(arguments: [#"{"text":"a"#, #"{"text":"a",,}"#, "{'text':'a'}", #"{"text":"a"} och mer"#, "{", "[{]"])
    func `what is no JSON is kept whole`(text: String) {
        let read = read(text)
        #expect(read.accepted.isEmpty)
        #expect(read.reasons == [.notJSON])
        #expect(read.originals == [text])
    }

    @Test func `bytes that are no UTF-8 are refused inside JSON, too`() {
        let bytes = Array(#"{"text":"a"#.utf8) + [0xFF] + Array(#"b"}"#.utf8)
        #expect(SubmissionReader.read(bytes).accepted.isEmpty)
        #expect(SubmissionReader.read(bytes).refused.map(\.original) == [bytes])
    }

    @Test func `the rules for texts hold inside JSON`() {
        #expect(read(#"{"text":"a\u0000b"}"#).reasons == [.notText])
        #expect(read(#"{"text":"  \n "}"#).reasons == [.empty])
        #expect(read(#"{"text":""}"#).originals == [#"{"text":""}"#])
        let most = String(repeating: "å", count: 32_768)
        #expect(read(#"{"text":"\#(most)"}"#).texts == [most])
        #expect(read(#"{"text":"\#(most)a"}"#).reasons == [.tooLarge])
        #expect(read(#"{"text":"\#(most.dropLast())\u00e5"}"#).texts == [most])
    }

    @Test func `a broken element does not hide the others`() {
        let read = read(#"[{"text":"a ] } , \" b"}, {"text":, {"text":"c"}, 5, {"no":1}, ]"#)
        #expect(read.texts == ["a ] } , \" b"])
        #expect(read.refused.first?.number == 2)
        let lines = SubmissionReader.read(Array("{\"text\":\"a\"}\n{\"text\":\nskräp\n{\"text\":\"b\"}\n".utf8))
        #expect(lines.texts == ["a", "b"])
        #expect(lines.reasons == [.notJSON, .notJSON])
        #expect(lines.numbers == [2, 3])
        let list = SubmissionReader.read(Array(#"[{"text":"a"}, tja, {"text":"b"}, 5, {"no":1}]"#.utf8))
        #expect(list.texts == ["a", "b"])
        #expect(list.reasons == [.notJSON, .noText, .noText])
        #expect(list.numbers == [2, 4, 5])
    }

    @Test func `the original is every byte of its element`() {
        let element = "{ \"text\" : \"a\\u00e5\",\n \"name\":\t\"Anna\" }"
        #expect(read("[\(element),\(element)]").originals == [element, element])
        #expect(read("\n" + element + "\n").originals == ["\n" + element + "\n"])
    }

    /// Words in brackets at both ends of a message are no list; not one of them may be lost.
    @Test(arguments: [
        "[Hej] kan jag få hjälp [tack]", "[1] en fråga\ntill er\n[slut]", "{hej} och {hej}", "{\n \"text\": \"a\n b\"\n}", "[] jag []", "[1]\n[slut]", "[hej, du]",
        "[{\"text\":\"a\"}] och [{\"text\":\"b\"}]",
    ])
    func `a message that only looks like JSON is set aside as a whole`(text: String) {
        #expect(read(text).accepted.isEmpty)
        #expect(read(text).originals == [text])
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["[", "{", "{\"a\":", "[{\"text\":", "]", "[]", "{\"text\":["])
    func `deep nesting is refused`(opening: String) {
        let many = String(repeating: opening, count: 100_000)
        #expect(read("[" + many).accepted.isEmpty)
        #expect(read("[" + many + String(repeating: "]", count: 100_001)).accepted.isEmpty)
        #expect(read("{\"text\":\"a\",\"b\":" + many).accepted.isEmpty)
        #expect(read("[" + many + "]").accepted.isEmpty)
    }

    /// A parser of our own must know the same texts as others do.
    @Test func `what is JSON is decided as by Foundation`() {
        let pieces = ["{", "}", "[", "]", "\"", "\\n", "\\u00e5", "\\x", ",", ":", "1", "0", "-", ".", "e", "+", " ", "\t", "a", "true", "null", "\"a\"", "[]", "{}", "é", "\u{1}"]
        let values = ["1", "-0", "0.5", "1e9", "1E-2", "\"å\\/\"", "[1, [2]]", "{\"b\": null}", "false"]
        var numbers = Numbers(state: 20_261_122)
        for round in 0..<4000 {
            var value = values[round % values.count]
            for _ in 0..<Int.random(in: 0..<4, using: &numbers) {
                let at = value.index(value.startIndex, offsetBy: Int.random(in: 0...value.count, using: &numbers))
                value.insert(contentsOf: pieces[Int.random(in: pieces.indices, using: &numbers)], at: at)
            }
            let text = "{\"text\":\"Hej\",\"x\":\(value)}"
            // Foundation takes a comma before a closing bracket, which RFC 8259 does not.
            let isLenient = [",}", ",]"].contains { text.filter { !$0.isWhitespace }.contains($0) }
            let isJSON = !isLenient && (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil
            let read = SubmissionReader.read(Array(text.utf8), as: .json)
            #expect((read.texts == ["Hej"] || read.reasons == [.ambiguousField]) == isJSON, "\(text)")
        }
    }

    @Test(.timeLimit(.minutes(10)))
    func `many values take no time`() {
        let list = String(repeating: "1,", count: 120_000) + "1"
        #expect(read("[\(list)]").reasons == [.tooLarge])
        #expect(read("{\"text\":\"a\",\"\(String(repeating: "?", count: 300_000))\":\"b\"}").texts == ["a"])
        #expect(read("{\"text\":\"a\",\"b\":[\(list)]}").reasons == [.tooLarge])
        let fields = (0..<120_000).map { "\"\($0)\":1" }.joined(separator: ",")
        #expect(read("{\"text\":\"a\",\(fields)}").reasons == [.tooLarge])
        #expect(read("[\(String(repeating: "1,", count: 1000)){\"text\":\"a\"}]").refused.count == 1000)
        #expect(read("{\"text\":\"a\",\"b\":\"\(String(repeating: "å", count: 300_000))\"}").texts == ["a"])
    }
}
