import Pictures
import Testing

struct DrawnPictureTests {
    @Test func `a drawing becomes a PNG of the size asked for`() throws {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><rect width=\"4\" height=\"2\" fill=\"#123456\"/></svg>"
        let png = try #require(DrawnPicture.png(svg: Array(svg.utf8), width: 40, height: 20))
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        // Width and height stand in the first chunk (PNG, 11.2.1).
        #expect(Array(png[16..<24]) == [0, 0, 0, 40, 0, 0, 0, 20])
        #expect(png == DrawnPicture.png(svg: Array(svg.utf8), width: 40, height: 20))
    }

    @Test(arguments: ["", "no drawing", "<svg", "<html/>"])
    func `what is no drawing gives nothing`(text: String) {
        #expect(DrawnPicture.png(svg: Array(text.utf8), width: 10, height: 10) == nil)
    }
}
