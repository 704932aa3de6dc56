import CRSVG
import Glibc

/// A drawing (SVG) as pixels.
package enum DrawnPicture {
    /// Whether the library that draws is installed.
    package static var isAvailable: Bool { Library.shared != nil }

    /// A PNG of `width` × `height` pixels into which the drawing is fitted; nil where it is not a drawing that librsvg reads, or librsvg is missing.
    ///
    /// Nothing is fetched: a drawing given as bytes has no place that links in it could lead to. Its texts need a font on this machine.
    package static func png(svg: [UInt8], width: Int, height: Int) -> [UInt8]? {
        guard let library = Library.shared, let handle = library.newHandle(svg, gsize(svg.count), nil) else { return nil }
        defer { library.release(handle) }
        guard let surface = library.newSurface(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else { return nil }
        defer { library.destroySurface(surface) }
        guard let canvas = library.newCanvas(surface) else { return nil }
        defer { library.destroyCanvas(canvas) }
        var viewport = RsvgRectangle(x: 0, y: 0, width: Double(width), height: Double(height))
        guard library.render(handle, canvas, &viewport, nil) != 0 else { return nil }
        var bytes: [UInt8] = []
        let status = withUnsafeMutablePointer(to: &bytes) { target in
            library.writePNG(
                surface,
                { target, data, length in
                    target?.assumingMemoryBound(to: [UInt8].self).pointee.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
                    return CAIRO_STATUS_SUCCESS
                }, target)
        }
        return status == CAIRO_STATUS_SUCCESS ? bytes : nil
    }
}

/// librsvg and the cairo that it brings, opened when the first picture is drawn: with their forty libraries they would double the time in which every
/// command starts.
private struct Library: Sendable {
    typealias Errors = UnsafeMutablePointer<UnsafeMutablePointer<GError>?>
    typealias NewHandle = @convention(c) @Sendable (UnsafePointer<UInt8>?, gsize, Errors?) -> UnsafeMutablePointer<RsvgHandle>?
    typealias Render = @convention(c) @Sendable (UnsafeMutablePointer<RsvgHandle>?, OpaquePointer?, UnsafePointer<RsvgRectangle>?, Errors?) -> gboolean
    typealias NewSurface = @convention(c) @Sendable (cairo_format_t, Int32, Int32) -> OpaquePointer?
    typealias NewCanvas = @convention(c) @Sendable (OpaquePointer?) -> OpaquePointer?
    typealias Destroy = @convention(c) @Sendable (OpaquePointer?) -> Void
    typealias Release = @convention(c) @Sendable (UnsafeMutableRawPointer?) -> Void
    typealias WritePNG = @convention(c) @Sendable (OpaquePointer?, cairo_write_func_t?, UnsafeMutableRawPointer?) -> cairo_status_t

    let newHandle: NewHandle
    let render: Render
    let release: Release
    let newSurface: NewSurface
    let destroySurface: Destroy
    let newCanvas: NewCanvas
    let destroyCanvas: Destroy
    let writePNG: WritePNG

    static let shared = Library()

    private init?() {
        guard let library = dlopen("librsvg-2.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
        func function<Function>(_ name: String, _: Function.Type = Function.self) -> Function? { dlsym(library, name).map { unsafeBitCast($0, to: Function.self) } }
        guard let newHandle: NewHandle = function("rsvg_handle_new_from_data"), let render: Render = function("rsvg_handle_render_document"),
            let release: Release = function("g_object_unref"), let newSurface: NewSurface = function("cairo_image_surface_create"),
            let destroySurface: Destroy = function("cairo_surface_destroy"), let newCanvas: NewCanvas = function("cairo_create"),
            let destroyCanvas: Destroy = function("cairo_destroy"), let writePNG: WritePNG = function("cairo_surface_write_to_png_stream")
        else { return nil }
        self.newHandle = newHandle
        self.render = render
        self.release = release
        self.newSurface = newSurface
        self.destroySurface = destroySurface
        self.newCanvas = newCanvas
        self.destroyCanvas = destroyCanvas
        self.writePNG = writePNG
    }
}
