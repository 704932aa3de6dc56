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

    @Test(arguments: [("#123456", "#abcdef", 3), ("url(#g)", "#abcdef", 2)])
    func `pictures have a palette unless they have too many colours`(left: String, right: String, colourType: UInt8) throws {
        let gradient = "<linearGradient id=\"g\" y2=\"1\"><stop stop-color=\"#f00\"/><stop offset=\"1\" stop-color=\"#0f8\"/></linearGradient>"
        let svg =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\"><defs>\(gradient)</defs><rect width=\"2\" height=\"2\" fill=\"\(left)\"/><rect x=\"2\" width=\"2\" height=\"2\" fill=\"\(right)\"/></svg>"
        let png = try #require(DrawnPicture.png(svg: Array(svg.utf8), width: 800, height: 400))
        #expect(png[25] == colourType)
        let again =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 4 2\"><image width=\"4\" height=\"2\" xlink:href=\"data:image/png;base64,\(base64(png))\"/></svg>"
        // What was drawn is what another reader of PNG sees.
        #expect(DrawnPicture.png(svg: Array(again.utf8), width: 800, height: 400) == png)
    }

    private func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).map { start in
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            return String((0..<4).map { $0 <= group.count ? digits[bits >> (18 - 6 * $0) & 63] : "=" })
        }.joined()
    }

    @Test(arguments: ["", "no drawing", "<svg", "<html/>"])
    func `what is no drawing gives nothing`(text: String) {
        #expect(DrawnPicture.png(svg: Array(text.utf8), width: 10, height: 10) == nil)
    }
}
