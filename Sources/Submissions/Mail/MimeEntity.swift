internal import CGMime
import Glibc

/// GMime as far as it is used here.
enum GMime {
    private static let isStarted: Bool = {
        g_mime_init()
        return true
    }()

    static func start() { _ = isStarted }
}

/// A mail that GMime took apart. Headers other than Subject and Content-* are never asked for.
final class MimeMessage {
    private let message: UnsafeMutablePointer<GMimeMessage>

    /// nil where there is nothing like a mail in the bytes.
    init?(_ bytes: [UInt8]) {
        GMime.start()
        let stream = g_mime_stream_mem_new_with_buffer(bytes, bytes.count)
        defer { g_object_unref(stream) }
        let parser = g_mime_parser_new_with_stream(stream)
        defer { g_object_unref(parser) }
        guard let message = g_mime_parser_construct_message(parser, nil) else { return nil }
        guard g_mime_message_get_mime_part(message) != nil else {
            g_object_unref(message)
            return nil
        }
        self.message = message
    }

    deinit { g_object_unref(message) }

    var root: MimeEntity? { g_mime_message_get_mime_part(message).map(MimeEntity.init) }

    /// As it stands in the mail, lines not unfolded.
    func headers(_ name: String) -> [[UInt8]] { MimeEntity.headers(name, of: mime_message_object(message)) }
}

/// A part of a mail, or a mail's body. Valid as long as its `MimeMessage`.
struct MimeEntity {
    private let object: UnsafeMutablePointer<GMimeObject>

    fileprivate init(_ object: UnsafeMutablePointer<GMimeObject>) { self.object = object }

    /// In lower case.
    var type: String { lowered(g_mime_content_type_get_media_type(g_mime_object_get_content_type(object))) }
    var subtype: String { lowered(g_mime_content_type_get_media_subtype(g_mime_object_get_content_type(object))) }

    func parameter(_ name: String) -> String? { g_mime_object_get_content_type_parameter(object, name).map { String(cString: $0) } }

    /// In lower case; nil where nothing is stated.
    var disposition: String? { g_mime_object_get_disposition(object).map { lowered($0) } }

    var hasFileName: Bool { g_mime_object_get_content_disposition_parameter(object, "filename") != nil || parameter("name") != nil }

    var isMultipart: Bool { mime_is_multipart(object) != 0 }

    var parts: [MimeEntity] {
        guard isMultipart, let multipart = mime_multipart(object) else { return [] }
        return (0..<g_mime_multipart_get_count(multipart)).compactMap { g_mime_multipart_get_part(multipart, $0).map(MimeEntity.init) }
    }

    /// The part of a multipart/related that its `start` names (RFC 2387); nil where it names none.
    var startPart: Int? {
        guard let start = parameter("start"), let multipart = mime_multipart(object) else { return nil }
        let id = start.hasPrefix("<") && start.hasSuffix(">") ? String(start.dropFirst().dropLast()) : start
        guard let part = g_mime_multipart_get_subpart_from_content_id(multipart, id) else { return nil }
        let index = g_mime_multipart_index_of(multipart, part)
        return index < 0 ? nil : Int(index)
    }

    /// What stands before the first part and behind the last one.
    var textsOutsideParts: [String] {
        guard isMultipart, let multipart = mime_multipart(object) else { return [] }
        return [g_mime_multipart_get_prologue(multipart), g_mime_multipart_get_epilogue(multipart)].compactMap { $0.map { String(cString: $0) } }
    }

    func headers(_ name: String) -> [[UInt8]] { MimeEntity.headers(name, of: object) }

    /// The content as the mail holds it, still encoded; empty for multiparts and messages.
    var encodedContent: [UInt8] {
        guard let content = content, let stream = g_mime_data_wrapper_get_stream(content) else { return [] }
        return MimeEntity.written { target in
            g_mime_stream_reset(stream)
            return Int(g_mime_stream_write_to_stream(stream, target))
        }
    }

    /// The content, decoded from what Content-Transfer-Encoding states.
    var decodedContent: [UInt8] {
        guard let content = content else { return [] }
        return MimeEntity.written { g_mime_data_wrapper_write_to_stream(content, $0) }
    }

    /// In bytes.
    var decodedSize: Int {
        guard let content = content, let target = g_mime_stream_null_new() else { return 0 }
        defer { g_object_unref(target) }
        return max(0, Int(g_mime_data_wrapper_write_to_stream(content, target)))
    }

    private var content: UnsafeMutablePointer<GMimeDataWrapper>? { mime_is_part(object) != 0 ? g_mime_part_get_content(mime_part(object)) : nil }

    private static func written(_ write: (UnsafeMutablePointer<GMimeStream>) -> Int) -> [UInt8] {
        guard let target = g_mime_stream_mem_new() else { return [] }
        defer { g_object_unref(target) }
        _ = write(target)
        guard let array = mime_written_bytes(target), let data = array.pointee.data else { return [] }
        return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
    }

    fileprivate static func headers(_ name: String, of object: UnsafeMutablePointer<GMimeObject>?) -> [[UInt8]] {
        guard let list = g_mime_object_get_header_list(object) else { return [] }
        var values: [[UInt8]] = []
        for index in 0..<g_mime_header_list_get_count(list) {
            guard let header = g_mime_header_list_get_header_at(list, index), let own = g_mime_header_get_name(header), g_ascii_strcasecmp(own, name) == 0 else { continue }
            guard let value = g_mime_header_get_raw_value(header) else { continue }
            values.append(Array(UnsafeRawBufferPointer(start: value, count: strlen(value))))
        }
        return values
    }

    private func lowered(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0).lowercased() } ?? "" }
}
