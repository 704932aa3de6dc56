import TestSupport
import Diagnostics
import Mustache
import Testing

@Suite struct RobustnessTests {
    private let pieces = ["{{", "}}", "{{", "}}", "#", "^", "/", ">", "<", "$", "*", "&", "!", "=", "{", "}", ".", "|", "a", "b", " ", "\t", "\n", "\r\n", "ö"]
    private let tags = [
        "{{#a}}", "{{/a}}", "{{^a}}", "{{$a}}", "{{<a}}", "{{>a}}", "{{a}}", "{{#b}}", "{{/b}}", "{{$b}}", "{{>*b}}",
        "{{! }}", "{{=| |=}}", "|={{ }}=|", " ", "\n", "  ", "x",
    ]

    @Test(arguments: 0..<100)
    func `no template makes the compiler or the renderer stumble`(seed: Int) throws {
        var numbers = Numbers(state: UInt64(seed))
        let data: Record = ["a": .text("b"), "b": .list([.record(["a": .absent]), .text("a")])]
        for round in 0..<100 {
            let parts = round % 2 == 0 ? pieces : tags
            let source = (0..<Int.random(in: 1...16, using: &numbers)).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
            let partials = ["a": "1\n{{$a}}\n  2\n{{/a}}\n {{$b}}{{/b}}\n", "b": "x"]
            if let strict = try? rendered(source, data, partials: partials) {
                #expect(try rendered(source, data, partials: partials, mode: .lenient) == strict)
            }
            _ = try? rendered(source, data, partials: partials, mode: .lenient)
        }
    }
}
