import Submissions
import Testing

/// Whatever a mail looks like: each word that somebody wrote is in its text, or in what was cut and can be looked over, or the mail is set aside.
struct MailWordsTests {
    private static let names = """
        html head body div p span b a ul ol li table tr td th tbody caption select option textarea button form input fieldset object embed param iframe noscript noframes frameset frame svg math audio \
        video canvas blockquote pre plaintext xmp listing br hr img meta link base center font dl dt dd map applet isindex dir label legend o:p col summary marquee image slot ruby rt
        """.split(separator: " ")
    private static let odd = [
        "<!-- c -->", "<!-->", "<!--->", "<!--c--!>", "<![CDATA[", "]]>", "<!x>", "<?x>", "<!DOCTYPE html>", "</>", "< ", "<1", "&", "&amp", "&#0;", "&#x80;", "&nbsp;", "&lt;", "\n", "\r", " ",
        "\u{A0}",
        ">", "\"", "'", "=", "/", "-->", "<![if x]>", "<![endif]>", "<div id=Signature>", "<div id=appendonsend>", "<blockquote type=cite>", "<div class=gmail_signature>", "<style>p {}</style>",
    ]
    private static let attributes = ["", " a", " a=b", " a='b>c'", " a=\"b\"", " /", " =", " class=\"x\"", " a=b'c", " \"", " style='color:red'", "\n", "/"]
    private static let lines = [
        "", " ", "> ", ">", "-- ", "From: ", "Sent: ", "To: ", "Skickat från min iPhone ", "-----Original Message-----", "On 13 Oct 2026, at 10:05, A wrote:", "Den 3 skrev han:",
        "Den 13 okt. 2026 kl 10:05 skrev A ",
        "<a@example.org>:", "_____", "Vad? ", "----- ", "Begin forwarded message:", ">> ", "On ", "Lähetetty puhelimesta",
    ]

    /// nil for a mail that is set aside.
    private func missing(_ words: [String], _ type: String, _ text: String) -> [String]? {
        let read = SubmissionReader.read(Array("From: a\nContent-Type: \(type); charset=utf-8\n\n\(text)".utf8), as: .mail)
        guard let submission = read.accepted.first else { return nil }
        return words.filter { !submission.text.contains($0) && !submission.leftOut.contains($0) }
    }

    @Test func `no word of a page is lost`() {
        var numbers = Numbers(state: 20_261_103)
        var taken = 0
        for _ in 0..<3000 {
            var page = ""
            var words: [String] = []
            func word() -> String {
                words.append("w\(words.count)w")
                return words[words.count - 1]
            }
            for _ in 0..<Int.random(in: 1...14, using: &numbers) {
                let name = Self.names[Int.random(in: Self.names.indices, using: &numbers)]
                switch Int.random(in: 0..<6, using: &numbers) {
                case 0, 1: page += word()
                case 2: page += "<\(name)\(Self.attributes[Int.random(in: Self.attributes.indices, using: &numbers)])>"
                case 3: page += "</\(name)>"
                case 4: page += "<\(name)>\(word())</\(name)>"
                default: page += Self.odd[Int.random(in: Self.odd.indices, using: &numbers)]
                }
            }
            guard let missing = missing(words, "text/html", page) else { continue }
            taken += 1
            #expect(missing.isEmpty, "\(page.debugDescription)")
        }
        #expect(taken > 1000)
    }

    @Test(arguments: ["text/plain", "text/plain; format=flowed", "text/plain; format=flowed; delsp=yes"])
    func `no word of a text is lost`(type: String) {
        var numbers = Numbers(state: 20_261_104)
        var taken = 0
        for _ in 0..<2000 {
            var words: [String] = []
            let lines = (0..<Int.random(in: 1...16, using: &numbers)).map { _ in
                let line = Self.lines[Int.random(in: Self.lines.indices, using: &numbers)]
                guard Bool.random(using: &numbers) else { return line }
                words.append("w\(words.count)w")
                return line + words[words.count - 1]
            }
            guard let missing = missing(words, type, lines.joined(separator: "\n")) else { continue }
            if !words.isEmpty { taken += 1 }
            #expect(missing.isEmpty, "\(lines)")
        }
        #expect(taken > 1000)
    }

    /// Words before, between and behind parts; a part that is a file is counted.
    @Test func `no word of parts is lost`() {
        var numbers = Numbers(state: 20_261_105)
        let pieces = [
            "--q\n", "--q--\n", "--r\n", "--r--\n", "--qr\n", "Content-Type: multipart/mixed; boundary=r\n\n", "Content-Type: multipart/mixed; boundary=s\n\n", "\n", "\n\n",
            "Content-Type: text/html\n\n",
        ]
        var taken = 0
        for _ in 0..<3000 {
            var words: [String] = []
            let body = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
                guard Bool.random(using: &numbers) else { return pieces[Int.random(in: pieces.indices, using: &numbers)] }
                words.append("w\(words.count)w")
                return "\n\(words[words.count - 1])\n"
            }
            let mail = "From: a\nSubject: Hej\nContent-Type: multipart/mixed; boundary=q\n\n\(body.joined())"
            guard let submission = SubmissionReader.read(Array(mail.utf8), as: .mail).accepted.first else { continue }
            if !words.isEmpty, submission.dropped[.attachment] == 0 { taken += 1 }
            #expect(words.filter { !submission.text.contains($0) }.isEmpty || submission.dropped[.attachment] > 0, "\(mail.debugDescription)")
        }
        #expect(taken > 100)
    }
}
