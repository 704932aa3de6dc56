import Submissions
import Testing

struct MboxTests {
    private static let line = "From x@example.org Tue Oct 13 10:05:00 2026\n"

    private func mbox(_ text: String) -> ReadSubmissions { SubmissionReader.read(Array(text.utf8)) }

    @Test func `messages are read one by one, and a damaged one takes no other with it`() {
        let read = mbox("\(Self.line)Subject: a\n\nett\n\n\(Self.line)Content-Type: text/plain; charset=x\n\ntvå\n\n\(Self.line)Subject: b\n\ntre\n")
        #expect(read.channel == .mail)
        #expect(read.texts == ["a\n\nett", "b\n\ntre"])
        #expect(read.reasons == [.unknownCharset] && read.numbers == [2])
        #expect(read.originals.joined().count == "\(Self.line)Subject: a\n\nett\n\n\(Self.line)Content-Type: text/plain; charset=x\n\ntvå\n\n\(Self.line)Subject: b\n\ntre\n".count)
    }

    @Test func `only a line with a time and a year behind a blank line begins a message`() {
        #expect(mbox("\(Self.line)X: 1\n\nHej\n\nFrom the beginning I was afraid.\n").texts == ["Hej\n\nFrom the beginning I was afraid."])
        #expect(mbox("\(Self.line)X: 1\n\nHej\nFrom x@example.org Tue Oct 13 10:05:00 2026\nda\n").texts.count == 1)
        #expect(mbox("\(Self.line)X: 1\n\nHej\n\n\(Self.line)X: 1\n\nda").texts == ["Hej", "da"])
        #expect(mbox("From - Tue Oct 13 10:05:00 2026\r\nX: 1\r\n\r\nHej\r\n\r\nFrom 123@xxx Tue Oct 13 10:05:00 +0200 2026\r\nX: 1\r\n\r\nda").texts == ["Hej", "da"])
        #expect(mbox("From me to you 2026\n\nHej").channel == .text)
    }

    @Test func `what was escaped is given back`() {
        #expect(mbox("\(Self.line)X: 1\n\n>From the beginning\n>>From\n>>From me\nHej\n").texts == ["From the beginning\n>>From\n>From me\nHej"])
    }
}
