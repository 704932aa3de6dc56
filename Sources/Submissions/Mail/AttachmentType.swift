/// Media types that may be shown: a closed list, since a type of one's own invention may hold a name.
enum AttachmentType {
    private static let known: Set<String> = [
        "image/jpeg", "image/png", "image/gif", "image/heic", "image/heif", "image/webp", "image/tiff", "image/bmp", "image/svg+xml", "application/pdf", "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/vnd.oasis.opendocument.text", "application/rtf", "text/rtf",
        "application/vnd.ms-excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation", "application/zip", "application/octet-stream", "application/ms-tnef",
        "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-keys", "message/rfc822", "text/plain", "text/html", "text/calendar", "text/vcard",
        "text/x-vcard", "text/csv", "text/enriched", "text/markdown", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/wav", "audio/x-wav", "audio/amr", "video/mp4", "video/quicktime", "video/3gpp",
        "video/webm",
    ]

    static func name(_ type: String, _ subtype: String) -> String {
        let name = type + "/" + subtype
        return known.contains(name) ? name : "other"
    }
}
