import Glibc

/// A drawing (SVG) as pixels.
package enum DrawnPicture {
    /// Whether the library that draws is installed.
    package static var isAvailable: Bool { DrawingLibrary.shared != nil }

    /// A PNG of `width` × `height` pixels into which the drawing is fitted; nil where it is not a drawing that librsvg reads, or librsvg is missing.
    ///
    /// Nothing is fetched: a drawing given as bytes has no place that links in it could lead to. Its texts need a font on this machine.
    package static func png(svg: [UInt8], width: Int, height: Int) -> [UInt8]? {
        guard let library = DrawingLibrary.shared, let drawing = library.readDrawing(svg, UInt(svg.count), nil) else { return nil }
        defer { library.release(drawing) }
        guard let surface = library.makeSurface(DrawingLibrary.opaquePixels, Int32(width), Int32(height)) else { return nil }
        defer { library.destroySurface(surface) }
        guard let canvas = library.makeCanvas(surface) else { return nil }
        defer { library.destroyCanvas(canvas) }
        // x, y, width, height
        var viewport = SIMD4<Double>(0, 0, Double(width), Double(height))
        guard library.render(drawing, canvas, &viewport, nil) != 0 else { return nil }
        library.finish(surface)
        guard let pixels = library.pixels(surface) else { return nil }
        let rowLength = Int(library.rowBytes(surface)) / MemoryLayout<UInt32>.size
        return pixels.withMemoryRebound(to: UInt32.self, capacity: rowLength * height) {
            PNG.encode(UnsafeBufferPointer(start: $0, count: rowLength * height), width: width, height: height, rowLength: rowLength)
        }
    }
}

/// What is needed of librsvg, and of the cairo and GObject that it brings. They are opened when the first picture is drawn: with their forty libraries they
/// would double the time in which every command starts, and a bank without pictures does not need them.
private struct DrawingLibrary: Sendable {
    typealias ReadDrawing = @convention(c) @Sendable (UnsafePointer<UInt8>?, UInt, UnsafeMutableRawPointer?) -> OpaquePointer?
    typealias Render = @convention(c) @Sendable (OpaquePointer?, OpaquePointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?) -> Int32
    typealias MakeSurface = @convention(c) @Sendable (Int32, Int32, Int32) -> OpaquePointer?
    typealias MakeCanvas = @convention(c) @Sendable (OpaquePointer?) -> OpaquePointer?
    typealias Destroy = @convention(c) @Sendable (OpaquePointer?) -> Void
    typealias Pixels = @convention(c) @Sendable (OpaquePointer?) -> UnsafeMutablePointer<UInt8>?
    typealias RowBytes = @convention(c) @Sendable (OpaquePointer?) -> Int32

    /// rsvg_handle_new_from_data, rsvg_handle_render_document
    let readDrawing: ReadDrawing
    let render: Render
    /// g_object_unref
    let release: Destroy
    /// cairo_image_surface_create, cairo_create and their counterparts
    let makeSurface: MakeSurface
    let destroySurface: Destroy
    let makeCanvas: MakeCanvas
    let destroyCanvas: Destroy
    /// cairo_surface_flush, cairo_image_surface_get_data, cairo_image_surface_get_stride
    let finish: Destroy
    let pixels: Pixels
    let rowBytes: RowBytes

    /// CAIRO_FORMAT_RGB24: 32 bits a pixel, 0xRRGGBB in the lower 24.
    static let opaquePixels: Int32 = 1

    static let shared = DrawingLibrary()

    private init?() {
        guard let library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
        func function<Function>(_ name: String) -> Function? { dlsym(library, name).map { unsafeBitCast($0, to: Function.self) } }
        guard let readDrawing: ReadDrawing = function("rsvg_handle_new_from_data"), let render: Render = function("rsvg_handle_render_document"),
            let release: Destroy = function("g_object_unref"), let makeSurface: MakeSurface = function("cairo_image_surface_create"),
            let destroySurface: Destroy = function("cairo_surface_destroy"), let makeCanvas: MakeCanvas = function("cairo_create"),
            let destroyCanvas: Destroy = function("cairo_destroy"), let finish: Destroy = function("cairo_surface_flush"),
            let pixels: Pixels = function("cairo_image_surface_get_data"), let rowBytes: RowBytes = function("cairo_image_surface_get_stride")
        else { return nil }
        self.readDrawing = readDrawing
        self.render = render
        self.release = release
        self.makeSurface = makeSurface
        self.destroySurface = destroySurface
        self.makeCanvas = makeCanvas
        self.destroyCanvas = destroyCanvas
        self.finish = finish
        self.pixels = pixels
        self.rowBytes = rowBytes
    }
}
