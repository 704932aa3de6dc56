import Diagnostics
import KnowledgeBank
import Testing

@Suite struct BodyReaderTests {
    static let broken: [Broken] = [
        .body("a link of a scheme that is not known", "Se ⟦link-unsafe⟧[här](javascript:alert%281%29)."),
        .body("columns behind letters of two bytes", "Åäö ⟦link-unsafe⟧[här](data:x) och ⟦link-unsafe⟧[å](file:x)."),
        .body("the second line of a paragraph", "Först.\nÅ sedan ⟦link-unsafe⟧[här](data:x)."),
        .body("a quote", "> Åäö ⟦link-unsafe⟧[här](data:x)\n> åå ⟦link-unsafe⟧[här](data:x)\n\nSvar."),
        .body("a list", "- å\n- å ⟦link-unsafe⟧[här](data:x)\n  å ⟦link-unsafe⟧[här](data:x)"),
        .body("a table", "|a|b|\n|-|-|\n|å|å ⟦link-unsafe⟧[här](data:x)|"),
        .body("a heading", "## Å ⟦link-unsafe⟧[å](data:x)\n\nÅ"),
        .body("emphasis", "Å *å ⟦link-unsafe⟧[å](data:x)*"),
        .body("a link by reference", "Å ⟦link-unsafe⟧[å]\n\n[å]: //other.example/"),
        .body("a footnote, which comes last", "Å[^1] ⟦link-unsafe⟧[b](data:x)\n\n[^1]: Å ⟦link-unsafe⟧[b](data:x)\n\n⟦link-unsafe⟧[b](data:x)"),
        .body("a picture", "Å ⟦image-not-allowed⟧![å](x.png)"),
        .body("a picture as a link", "⟦path-unknown⟧[⟦image-not-allowed⟧![å](x.png)](/x/)"),
        .body("HTML in a line and as a block", "Å ⟦html-omitted⟧<b>å⟦html-omitted⟧</b>\n\n⟦html-omitted⟧<div>å</div>"),
        Broken("nothing but a quote", ["answers/rent.sv.md": BankFolder.answer(body: "> Får jag hjälp?\n") + "⟦body-empty⟧"]),
        Broken("no text at all", ["answers/rent.sv.md": BankFolder.answer(body: "") + "⟦body-empty⟧"]),
        Broken("no text at all and no line end", ["answers/rent.sv.md": String(BankFolder.answer(body: "").dropLast()) + "⟦body-empty⟧"]),
        Broken("CR LF line ends", ["answers/rent.sv.md": BankFolder.answer(body: "Å\nå ⟦link-unsafe⟧[å](data:x)").crlf]),
        Broken("the text of a page", ["pages/about.sv.md": BankFolder.page(body: "Å ⟦link-unsafe⟧[å](data:x) ⟦image-not-allowed⟧![b](c)")]),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }

    @Test func `links, telephone numbers and addresses of other sites are fine`() throws {
        let body = "[a](https://a.example/?q=1#x) [b](tel:112) [d](#x) [e](/sv/rent/) [f](/sv/rent/?q=1#x) [g](answer:rent) [h](topic:economy) [i](contact:emergency)"
        #expect(try BankFolder(["answers/rent.sv.md": BankFolder.answer(body: body)]).checked().lines == [])
    }

    /// Every line of a long text has a link; its places must be those of the text, one after the other.
    @Test func `many links keep their places`() throws {
        let marked = (0..<2_000).map { $0 % 3 == 0 ? "å ⟦link-unsafe⟧[å](data:x) å ⟦link-unsafe⟧[å](data:x)\n" : "å\n\n" }.joined()
        try Broken.body("many links", marked).expect()
    }
}

extension String {
    /// With CR LF for every LF.
    var crlf: String { String(decoding: utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self) }
}
