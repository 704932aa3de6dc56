import Testing

@Suite struct BodyReaderTests {
    static let broken: [Broken] = [
        .body("one line", "Se ⟦link-unsafe⟧[här](javascript:alert%281%29)."),
        .body("behind letters of two bytes", "Åäö ⟦link-unsafe⟧[här](data:x) och ⟦link-unsafe⟧[å](file:x)."),
        .body("second line of a paragraph", "Först.\nÅ sedan ⟦link-unsafe⟧[här](data:x)."),
        .body("quote", "> Åäö ⟦link-unsafe⟧[här](data:x)\n> åå ⟦link-unsafe⟧[här](data:x)\n\nSvar."),
        .body("list", "- å\n- å ⟦link-unsafe⟧[här](data:x)\n  å ⟦link-unsafe⟧[här](data:x)"),
        .body("table", "|a|b|\n|-|-|\n|å|å ⟦link-unsafe⟧[här](data:x)|"),
        .body("picture", "Å ⟦image-not-allowed⟧![å](x.png)"),
        .body("html", "Å ⟦html-omitted⟧<b>å⟦html-omitted⟧</b>\n\n⟦html-omitted⟧<div>å</div>"),
        .body("heading", "## Å ⟦link-unsafe⟧[å](data:x)\n\nÅ"),
        .body("emphasis", "Å *å ⟦link-unsafe⟧[å](data:x)*"),
        .body("autolink", "Å ⟦path-unknown⟧[å](/å/) https://å.example [å](http://x)"),
        .body("empty", ""),
    ]

    @Test(arguments: broken) func `is found at its place`(_ broken: Broken) throws { try broken.expect() }
}
