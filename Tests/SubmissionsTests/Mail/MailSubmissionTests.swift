import Submissions
import Testing

/// What of a mail is taken over, what is only counted, and that nothing else is known of it.
struct MailSubmissionTests {
    private func mail(_ text: String) -> ReadSubmissions { SubmissionReader.read(Array(text.utf8), as: .mail) }

    @Test func `text and subject are taken, everything else is counted by kind`() throws {
        let read = mail(
            """
            From: Sanna Provsson <sanna@example.org>
            Subject: Hyran
            Content-Language: fi
            Content-Type: multipart/mixed; boundary=q

            --q
            Content-Type: multipart/alternative; boundary=r

            --r
            Content-Type: text/plain; charset=utf-8

            Hej!

            On 13 Oct 2026, at 10:05, A <a@example.org> wrote:
            > Hej
            --r
            Content-Type: text/html

            <p>Hej!</p>
            --r--
            --q
            Content-Type: x-sanna/x-provsson; name="Sanna Provsson.pdf"

            abc
            --q--
            """)
        let submission = try #require(read.accepted.first)
        #expect(submission.text == "Hyran\n\nHej!")
        #expect(submission.language == "fi")
        #expect(submission.channel == .mail)
        #expect(submission.dropped[.alternative] == 1 && submission.dropped[.quotation] == 1 && submission.dropped[.attachment] == 1)
        #expect(submission.dropped[.signature] == 0 && submission.dropped[.subject] == 0 && submission.droppedFields == 0)
        #expect(submission.dropped.attachments.map(\.type) == ["other"])
        #expect(!"\(submission.dropped)".contains("anna"))
    }

    @Test func `a reason holds no word of the mail`() {
        let read = mail("From: Sanna\nContent-Type: text/plain; charset=x-sanna\n\nHej")
        #expect(read.reasons == [.unknownCharset])
        #expect(read.refused.map { "\($0)" } == ["submission 1: unknown-charset"])
        #expect(read.refused.map { String(reflecting: $0) } == ["submission 1: unknown-charset"])
        var dumped = ""
        for refused in read.refused { dump(refused, to: &dumped) }
        #expect(!dumped.contains("anna") && !dumped.contains("["))
    }

    @Test(arguments: [("sv", "sv"), ("sv-FI", "sv"), (" EN ", "en"), ("sv, en", nil), ("Sanna", nil), ("", nil)] as [(String, String?)])
    func `the language is one tag or nothing`(stated: String, language: String?) {
        #expect(mail("From: a\nContent-Language:\(stated)\n\nHej").languages == [language])
    }

    @Test(arguments: ["Hej", "Hej\n\nFrom: x", "\n\nHej", ": x\n\nHej", "å: x\n\nHej"])
    func `what is no mail is not read as one`(text: String) {
        #expect(mail(text).reasons == [.notMail])
    }

    @Test func `the subject is said once`() {
        #expect(mail("Subject: Kan jag få hjälp?\n\nHej. KAN JAG\nfå  hjälp? Tack").texts == ["Hej. KAN JAG\nfå  hjälp? Tack"])
        #expect(mail("Subject: Kan jag få hjälp?\n\nHej.").texts == ["Kan jag få hjälp?\n\nHej."])
        #expect(mail("Subject: Re: \n\nHej.").accepted.first?.dropped[.subject] == 1)
    }

    @Test(arguments: [
        ("Svar\n\n> Hej\n> du", 1), ("Svar\n\nOn 13 Oct 2026, at 10:05, A wrote:\n> Hej", 1), ("Svar\n-----Original Message-----\nFrom: A\nHej", 1), ("Svar\n-----Original Message-----\nHej", 0),
        ("> ett\nSvar\n> två", 1), ("Svar", 0),
        ("A skrev 2026-10-13 10:05:\n> ett\nSvar\nB skrev 2026-10-13 10:06:\n> två", 2), ("A skrev 1:\n> ett\nSvar", 0),
    ])
    func `each quotation is counted once`(text: String, count: Int) {
        #expect(mail("Subject: Svar\nContent-Type: text/plain; charset=utf-8\n\n\(text)").accepted.map { $0.dropped[.quotation] } == [count])
    }

    @Test func `each quotation of a page is counted once`() {
        let page = "<div>Svar</div><div>On 13 Oct 2026, at 10:05, A wrote:</div><blockquote type=cite>Hej<blockquote type=cite>du</blockquote></blockquote>"
        let read = mail("Subject: Svar\nContent-Type: text/html; charset=utf-8\n\n\(page)<div id=Signature>A</div>")
        #expect(read.texts == ["Svar"])
        #expect(read.accepted.map { $0.dropped[.quotation] } == [1] && read.accepted.map { $0.dropped[.signature] } == [1])
    }

    private func leftOut(_ text: String, type: String = "text/plain") -> [String] {
        mail("From: a\nContent-Type: \(type); charset=utf-8\n\n\(text)").accepted.map(\.leftOut)
    }

    @Test(arguments: [
        ("Hej", ""), ("Hej\n> jag vill dö", "> jag vill dö"), ("Hej\n-----Original Message-----\nFrom: A\n\njag vill dö", "-----Original Message-----\nFrom: A\n\njag vill dö"),
        ("Hej\n-- \njag vill dö", "--\njag vill dö"), ("Hej\n\nSkickat från min mobil jag vill dö", "Skickat från min mobil jag vill dö"), ("Hej\n-- \nSanna\n\n> citat", "> citat\n--\nSanna"),
        ("On 13 Oct 2026, at 10:05, A wrote:\n> jag vill dö\nHej", "On 13 Oct 2026, at 10:05, A wrote:\n> jag vill dö"),
    ])
    func `what is cut can be looked over`(text: String, wanted: String) {
        #expect(leftOut(text) == [wanted])
    }

    @Test(arguments: [
        ("<p>Hej</p><blockquote type=cite><p>jag vill</p>dö</blockquote>", "jag vill\n\ndö"), ("Hej<div id=Signature>Sanna</div><div class=yahoo_quoted>jag vill dö</div>", "Sanna\njag vill dö"),
        ("Hej<div id=appendonsend></div><p>jag vill dö</p>", "jag vill dö"), ("Hej<div id=Signature>Vill jag dö?</div>", ""), ("Hej<blockquote type=cite>jag vill dö", "jag vill dö"),
    ])
    func `what a page marks as quoted can be looked over, too`(page: String, wanted: String) {
        #expect(leftOut(page, type: "text/html") == [wanted])
        let other = "--q\nContent-Type: text/plain\n\n \n--q\nContent-Type: text/html; charset=utf-8\n\n\(page)\n--q--"
        #expect(mail("From: a\nContent-Type: multipart/alternative; boundary=q\n\n\(other)").accepted.map(\.leftOut) == [wanted])
    }

    @Test func `64 KiB of it at most, in whole characters`() {
        let much = leftOut("Hej\n> " + String(repeating: "å", count: 40_000))
        #expect(much.map(\.utf8.count) == [65_536] && much[0].hasSuffix("å"))
        #expect(leftOut("Hej\n>" + String(repeating: "å", count: 40_000)).map(\.utf8.count) == [65_535])
        #expect(leftOut("Hej\n>" + String(repeating: "😀", count: 40_000)).allSatisfy { $0.hasSuffix("😀") && $0.utf8.count > 65_532 })
    }
}
