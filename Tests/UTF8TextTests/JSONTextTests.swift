import Testing
import UTF8Text

struct JSONTextTests {
    @Test(arguments: [
        ("", #""""#), ("åäö 😀", #""åäö 😀""#), (#"a "b" \c/"#, #""a \"b\" \\c/""#), ("a\nb\tc\r\u{0}\u{1F}", #""a\nb\tc\u000d\u0000\u001f""#),
        ("</script><!-- & -->", #""\u003c/script\u003e\u003c!-- \u0026 --\u003e""#), ("\u{2028}\u{2029}\u{2027}\u{202A}", "\"\\u2028\\u2029\u{2027}\u{202A}\""),
    ])
    func `text is quoted so that it may stand in a script element too`(text: String, quoted: String) {
        #expect(JSONText.quoted(text) == quoted)
    }

    @Test(arguments: [
        (#""""#, ""), (#""a\/b""#, "a/b"), (#""\"\\\b\f\n\r\t""#, "\"\\\u{8}\u{C}\n\r\t"), (#""\u00e5\u00C5\u0000""#, "åÅ\u{0}"),
        (#""\ud83d\ude00 😀""#, "😀 😀"), (#""\uD800\uDC00\udbff\udfff""#, "\u{10000}\u{10FFFF}"),
    ])
    func `every escape of the standard is read`(quoted: String, text: String) {
        #expect(unquoted(quoted) == text)
    }

    @Test(arguments: [
        "", "\"", "a", "\"a", "a\"", "'a'", #""\""#, #""a"b""#, #""\x""#, #""\u""#, #""\u12""#, #""\u12g4""#, #""\u+123""#, #""\u-000""#, #""\u 123""#,
        #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\ud83d""#, #""\ud83d\u0041""#, "\"a\nb\"", "\"\u{0}\"", "\"\\u00e\u{E5}\"",
    ])
    func `what is not a JSON string is nil`(text: String) {
        #expect(unquoted(text) == nil)
    }

    @Test func `bytes that are not UTF-8 are no text`() {
        #expect(JSONText.unquoted([0x22, 0x61, 0xFF, 0x22]) == nil)
    }

    @Test func `a slice is read from where it begins`() {
        let line = Array(#"{"id":"hyra"}"#.utf8)
        #expect(JSONText.unquoted(line[6..<12]) == "hyra")
    }

    @Test(arguments: 0..<50)
    func `what is quoted comes back, and holds nothing that a script element would notice`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        for _ in 0..<40 {
            let text = numbers.text(length: 30, likely: "\"\\/u</>&\u{0}\n\u{2028}\u{2029}\u{2030}å€😀\u{301}".unicodeScalars)
            let quoted = JSONText.quoted(text)
            #expect(unquoted(quoted).map { Array($0.utf8) } == Array(text.utf8))
            #expect(!quoted.unicodeScalars.contains { "<>&\u{2028}\u{2029}".unicodeScalars.contains($0) || $0.value < 0x20 })
        }
    }

    @Test func `values are written without spaces, fields in the order given`() {
        let value = JSONValue.object([
            ("z", .array([.null, .bool(true), .bool(false), .int(-7), .int(.max)])), ("a\"", .string("å\n")), ("empty", .object([])), ("none", .array([])),
        ])
        #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"z":[null,true,false,-7,9223372036854775807],"a\"":"å\n","empty":{},"none":[]}"#)
    }

    private func unquoted(_ text: String) -> String? { JSONText.unquoted(Array(text.utf8)[...]) }
}
