import KnowledgeBank
import Testing

@Suite struct SummaryCheckTests {
    static let broken: [Broken] = [
        .answer("161 characters", "summary: ⟦summary-long⟧\"" + String(repeating: "å", count: 161) + "\""),
        .answer("160 characters", "summary: " + String(repeating: "å", count: 160)),
        .answer("160 characters of several scalars", "summary: " + String(repeating: "a\u{30A}", count: 160)),
        .answer("on several lines", "summary: ⟦summary-long⟧>\n  " + String(repeating: "ord ", count: 39) + "\n  och ord"),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
