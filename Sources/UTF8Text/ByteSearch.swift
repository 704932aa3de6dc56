import Glibc

extension [UInt8] {
    /// Offset of the first occurrence of `needle`, which must not be empty, at or behind `start`. Cheap on rendered pages, unlike the standard library's
    /// search in any collection.
    package func firstOffset(of needle: [UInt8], from start: Int = 0) -> Int? {
        withUnsafeBytes { bytes in
            needle.withUnsafeBytes { needle in
                guard let base = bytes.baseAddress, let wanted = needle.baseAddress else { return nil }
                var offset = start
                while offset + needle.count <= bytes.count {
                    guard let found = memchr(base + offset, Int32(needle[0]), bytes.count - needle.count - offset + 1) else { return nil }
                    offset = UnsafeRawPointer(found) - base
                    if memcmp(base + offset, wanted, needle.count) == 0 { return offset }
                    offset += 1
                }
                return nil
            }
        }
    }
}
