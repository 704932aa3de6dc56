import Testing
import UTF8Text

struct JSONReadingTests {
    @Test(arguments: [
        "{\"a\":1,\"b\":[true,false,null,\"x\"],\"c\":{}}", "[]", "[[-3]]", "0", "\"\\u00e5\\\"\"", "{\"\":{\"k\":[\"\"]}}",
    ])
    func `what is read is written as it was`(json: String) throws {
        let value = try #require(JSONValue(reading: Array(json.utf8)))
        #expect(String(decoding: value.bytes, as: UTF8.self) == json.replacing("\\u00e5", with: "å"))
    }

    @Test func `space between values means nothing`() throws {
        let value = try #require(JSONValue(reading: Array(" { \"a\" :\t[ 1 ,\r\n2 ] } \n".utf8)))
        #expect(value["a"]?.list?.compactMap(\.number) == [1, 2])
        #expect(value["b"] == nil && value["a"]?.text == nil && value["a"]?["a"] == nil)
    }

    @Test(arguments: ["", "{", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "01", "1.5", "1e3", "-", "tru", "\"a", "\"\\", "1 2", "{\"a\":1,\"a\":2}", "99999999999999999999", "'a'"])
    func `what is no such value is refused`(json: String) {
        #expect(JSONValue(reading: Array(json.utf8)) == nil)
    }

    @Test func `depth is limited`() {
        func nested(_ depth: Int) -> [UInt8] { [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth) }
        #expect(JSONValue(reading: nested(16)) != nil)
        #expect(JSONValue(reading: nested(100_000)) == nil)
    }
}
