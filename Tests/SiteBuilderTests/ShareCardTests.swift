import Testing

@testable import SiteBuilder

struct ShareCardTests {
    @Test(arguments: [
        ("Ekonomi", ["Ekonomi"]), ("Våld och hot i nära relationer", ["Våld och hot i nära", "relationer"]),
        ("Lastensuojeluviranomaisilmoitus nyt", ["Lastensuojeluviranomaisilmoitus", "nyt"]), ("", []),
        ("ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton", ["ett två tre fyra fem", "sex sju åtta nio tio", "elva tolv tretton"]),
    ])
    func `a title is broken into lines that fit`(title: String, lines: [String]) {
        #expect(ShareCard.lines(of: title) == lines)
    }
}
