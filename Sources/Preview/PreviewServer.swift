package import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import UTF8Text

/// Serves a `PreviewSite` on this machine only.
package struct PreviewServer: Sendable {
    private let site: PreviewSite
    private let port: UInt16
    private let printer: DiagnosticPrinter

    /// - Parameter printer: words the problems that pages show.
    package init(_ site: PreviewSite, port: UInt16, printer: DiagnosticPrinter) {
        self.site = site
        self.port = port
        self.printer = printer
    }

    /// Serves until the task is cancelled.
    /// - Throws: where the port is taken or not allowed.
    package func run(_ listening: @escaping @Sendable () -> Void) async throws {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port))
        await server.appendRoute("GET,HEAD /_preview/preview.js") { _ in response(.ok, "text/javascript", PreviewScript.script) }
        await server.appendRoute("GET,HEAD /_preview/preview.css") { _ in response(.ok, "text/css", PreviewScript.style) }
        await server.appendRoute("GET /_preview/changes") { request in
            guard isFromHere(request) else { return response(.forbidden, "text/plain; charset=utf-8", []) }
            let since = request.query.first { $0.name == "since" }.flatMap { Int($0.value) } ?? 0
            return response(.ok, "application/json", changes(await site.state(after: since)))
        }
        await server.appendRoute("GET,HEAD *") { request in await page(request) }
        Task {
            // Where listening fails, run() throws and says why.
            if (try? await server.waitUntilListening()) != nil { listening() }
        }
        try await server.run()
    }

    private func page(_ request: HTTPRequest) async -> HTTPResponse {
        guard isFromHere(request) else { return response(.forbidden, "text/plain; charset=utf-8", Array("Open http://localhost:\(port)/\n".utf8)) }
        // Not request.path, which lacks the slash at the end.
        let path = request.target.path(percentEncoded: false)
        if let bytes = await site.file(at: path) { return response(.ok, contentType(of: path), bytes) }
        if await site.hasFolder(at: path) { return HTTPResponse(statusCode: .movedPermanently, headers: HTTPHeaders([.location: path + "/"])) }
        if let bytes = await site.file(at: "/404.html") { return response(.notFound, "text/html; charset=utf-8", bytes) }
        return response(.serviceUnavailable, "text/html; charset=utf-8", PreviewScript.emptyPage)
    }

    /// A page of another site must not read the preview under a name of its own (DNS rebinding).
    private func isFromHere(_ request: HTTPRequest) -> Bool {
        let host = request.headers[.host]?.split(separator: ":").first.map(String.init)
        return host == nil || host == "localhost" || host == "127.0.0.1"
    }

    private func changes(_ state: PreviewSite.State) -> [UInt8] {
        let problems = state.problems.map { problem in
            JSONValue.object([
                ("place", .string(problem.place?.description ?? "")), ("severity", .string(problem.severity.rawValue)), ("message", .string(printer.message(of: problem))),
                ("help", .string(printer.help(for: problem))),
            ])
        }
        return JSONValue.object([("generation", .int(state.generation)), ("failed", .bool(state.problems.hasErrors)), ("problems", .array(problems))]).bytes
    }

    private func response(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
        HTTPResponse(statusCode: status, headers: HTTPHeaders([.contentType: type, HTTPHeader("Cache-Control"): "no-store"]), body: Data(bytes))
    }

    private func contentType(of path: String) -> String {
        let types = [
            "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml", "png": "image/png", "xml": "application/xml", "json": "application/json", "woff2": "font/woff2", "jpg": "image/jpeg",
            "webp": "image/webp", "html": "text/html; charset=utf-8", "txt": "text/plain; charset=utf-8",
        ]
        guard let dot = path.lastIndex(of: "."), path.lastIndex(of: "/").map({ $0 < dot }) ?? true else { return "text/html; charset=utf-8" }
        return types[String(path[path.index(after: dot)...])] ?? "application/octet-stream"
    }
}
