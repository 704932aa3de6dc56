import Scrubbing
import Testing

/// Realistic messages in many voices. What the scrubber does with them is known not to be perfect; it may not get worse.
@MainActor struct MarkedMessageTests {
    @Test(arguments: [("sv", 0.92, 0.06), ("fi", 0.92, 0.06), ("da", 0.92, 0.06), ("en", 0.9, 0.06)])
    func `what identifies somebody is masked and the rest stays`(language: String, recall: Double, wronglyMasked: Double) throws {
        let messages = MarkedMessage.all(language)
        #expect(messages.count >= 80)
        let scrubber = Scrubber()
        var spans = 0
        var missed: [String] = []
        var kept = 0
        var lost: [String] = []
        for message in messages {
            let findings = try scrubber.scrub(message.text, language: language).findings.map(\.scalars)
            for span in message.spans {
                spans += 1
                if !message.isCovered(span.scalars, by: findings) { missed.append("\(message.number) \(span.mark) \(scalars(message.text, span.scalars))") }
            }
            for span in message.kept {
                kept += 1
                if findings.contains(where: { $0.overlaps(span) }) { lost.append("\(message.number) \(scalars(message.text, span))") }
            }
        }
        #expect(Double(spans - missed.count) >= recall * Double(spans), "\(missed)")
        #expect(Double(lost.count) <= wronglyMasked * Double(kept), "\(lost)")
    }

    @Test(arguments: ["sv", "fi", "da", "en"])
    func `the language of a message is told`(language: String) throws {
        let scrubber = Scrubber()
        let told = try MarkedMessage.all(language).count { try scrubber.scrub($0.text, language: nil).language == language }
        #expect(told * 100 >= MarkedMessage.all(language).count * 93)
    }
}
