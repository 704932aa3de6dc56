import Identifiers
import Testing
import UTF8Text
import Urgency

struct UrgencyTests {
    private static let sets =
        Sentences.swedish + Sentences.finnish + Sentences.danish + Sentences.english
        + Sentences.secondSwedish + Sentences.secondFinnish + Sentences.secondDanish + Sentences.secondEnglish + Sentences.third

    @Test(arguments: sets)
    func `messages of a kind raise its flag`(set: Sentences) {
        for message in set.raising { #expect(kinds(message, in: set.language).contains(set.kind), "\(message)") }
    }

    @Test(arguments: sets)
    func `harmless uses of the words do not`(set: Sentences) {
        for message in set.leaving { #expect(!kinds(message, in: set.language).contains(set.kind), "\(message)") }
    }

    @Test(arguments: sets)
    func `capitals and lost Nordic letters do not hide a message`(set: Sentences) {
        for message in set.raising {
            #expect(kinds(message.uppercased(), in: set.language).contains(set.kind), "\(message)")
        }
        let found = set.raising.count { kinds(Folding.fold(String($0)), in: set.language).contains(set.kind) }
        #expect(found * 10 >= set.raising.count * 9)
    }

    @Test(arguments: Sentences.ordinary)
    func `everyday questions raise nothing`(language: String, messages: String) {
        for message in messages.split(separator: "\n") { #expect(flags(message, in: language).isEmpty, "\(message)") }
    }

    /// Mail of unknown language is read with all four lexicons.
    @Test func `few everyday questions raise a flag in any language`() {
        let messages = Sentences.ordinary.flatMap { $0.messages.split(separator: "\n") }
        #expect(messages.count { !flags($0, in: "und").isEmpty } * 10 <= messages.count)
    }
}
