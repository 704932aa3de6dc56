import Submissions
import Testing

/// Mails that must not reach the library that takes them apart, and those that just may.
struct MailLimitsTests {
    private static let head = "From: a@example.org\nTo: b@example.org\n"

    private func mail(_ rest: String) -> ReadSubmissions { SubmissionReader.read(Array((Self.head + rest).utf8), as: .mail) }

    @Test func `headers of a mail and of a part are bounded`() {
        #expect(mail("X-A: \(String(repeating: "a", count: 100_000))\n\nHej").texts == ["Hej"])
        #expect(mail("X-A: \(String(repeating: "a", count: 140_000))\n\nHej").reasons == [.headersTooLarge])
        #expect(mail("X-A: a\n" + String(repeating: " b\n", count: 50_000) + "\nHej").reasons == [.headersTooLarge])
        let part = "Content-Type: multipart/mixed; boundary=q\n\n--q\nX-A: \(String(repeating: "a", count: 140_000))\n\nHej\n--q--\n"
        #expect(mail(part).reasons == [.headersTooLarge])
    }

    @Test func `parts are bounded`() {
        let parts = { String(repeating: "--q\n\nHej\n", count: $0) }
        #expect(mail("Content-Type: multipart/mixed; boundary=q\n\n\(parts(900))--q--\n").accepted.count == 1)
        #expect(mail("Content-Type: multipart/mixed; boundary=q\n\n\(parts(1000))--q--\n").reasons == [.tooManyParts])
        let types = String(repeating: "--q\nContent-type: text/plain\n\nHej\n", count: 200)
        #expect(mail("Content-Type: multipart/mixed; boundary=q\n\n\(types)--q--\n").reasons == [.tooManyParts])
    }

    @Test func `texts are bounded, attachments more generously`() {
        #expect(mail("\n" + String(repeating: "hjälp ", count: 9000)).accepted.count == 1)
        #expect(mail("\n" + String(repeating: "hjälp ", count: 11_000)).reasons == [.tooLarge])
        let file = String(repeating: String(repeating: "QUFB", count: 19) + "\n", count: 50_000)
        let read = mail("Content-Type: multipart/mixed; boundary=q\n\n--q\n\nHej\n--q\nContent-Type: image/jpeg; name=\"Sanna.jpg\"\nContent-Transfer-Encoding: base64\n\n\(file)--q--\n")
        #expect(read.texts == ["Hej"])
        #expect(read.accepted.first?.dropped.attachments.map(\.type) == ["image/jpeg"])
        #expect(read.accepted.first?.dropped.attachments.map(\.size) == [50_000 * 57])
    }

    @Test func `a mail of more than 32 MiB is kept and not read`() {
        let bytes = Array((Self.head + "\n").utf8) + [UInt8](repeating: 0x61, count: 33 << 20)
        let read = SubmissionReader.read(bytes, as: .mail)
        #expect(read.reasons == [.tooLarge])
        #expect(read.refused.first?.original.count == bytes.count)
    }

    @Test(.timeLimit(.minutes(10)), arguments: ["<b>", "<div>", "</x>", "<p", "<!--", "&", "<a href='", "<table>", "<![CDATA[", "<script>", "\u{A0}", "<li>", "<pre>\n"])
    func `hostile HTML takes no time`(piece: String) {
        let many = String(repeating: piece, count: 100_000 / piece.utf8.count)
        _ = mail("Content-Type: text/html; charset=utf-8\n\n\(many)")
        _ = mail("Content-Type: text/html; charset=utf-8\n\n<b>\(many)</b>" + String(repeating: "</i>", count: 50_000))
    }

    @Test(.timeLimit(.minutes(10)), arguments: [">", "> \n", "On 2026 10:05 wrote\n", "From: a\n", "-- \n", "a wrote:\n", "=?utf-8?q?", "\n\n", "\nFrom ", "skrev 1:\n>\n"])
    func `hostile text takes no time`(piece: String) {
        let many = String(repeating: piece, count: 200_000 / piece.utf8.count)
        _ = mail("\n\(many)")
        _ = mail("Subject: \(many.prefix(20_000).filter { $0 != "\n" })\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n\(many)")
        _ = SubmissionReader.read(Array(("From x Tue Oct 13 10:05:00 2026\n" + many).utf8), as: .mbox)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a long subject is not looked for in a text that is too long`() {
        let subject = String(repeating: "a", count: 1999) + "b"
        #expect(mail("Subject: \(subject)\n\n\(String(repeating: "a", count: 1_000_000))").reasons == [.tooLarge])
        #expect(mail("Subject: \(subject)\n\n\(String(repeating: "a", count: 60_000))").accepted.count == 1)
    }

    @Test(.timeLimit(.minutes(10)))
    func `attributes are bounded`() {
        func page(_ html: String) -> ReadSubmissions { mail("Content-Type: text/html; charset=utf-8\n\n\(html)") }
        #expect(page("<p \((0..<80_000).map { "a\($0)" }.joined(separator: " "))>Hej").reasons == [.tooLarge])
        #expect(page("<p \((0..<20_000).map { "a\($0)=''" }.joined())>Hej").reasons == [.tooLarge])
        #expect(page("<p \"='><p \((0..<9000).map { "a\($0)" }.joined(separator: " "))>'>Hej").reasons == [.tooLarge])
        #expect(page("<p title='\(String(repeating: "a", count: 66_000))'>Hej").reasons == [.tooLarge])
        #expect(page("<p title='\(String(repeating: "a", count: 60_000))'>Hej").texts == ["Hej"])
        #expect(page("<script>\"<p \(String(repeating: "a ", count: 9000))>\"</script>Hej<!-- <p \(String(repeating: "a ", count: 9000))> -->").texts == ["Hej"])
    }

    @Test(.timeLimit(.minutes(10)))
    func `the texts of all parts are bounded together`() {
        let blank = String(repeating: "--q\n\n\(String(repeating: "\n", count: 60_000))", count: 80)
        #expect(mail("Content-Type: multipart/mixed; boundary=q\n\n\(blank)--q--\n").reasons == [.tooLarge])
    }
}
