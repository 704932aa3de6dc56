/// The hash FNV-1a of 64 bits (Fowler, Noll and Vo): quick, the same in every run, and no protection against whoever seeks collisions.
///
/// Public because Swift inlines only what is public into other targets, and this is called for every byte.
public enum FNV1a {
    @inlinable public static var empty: UInt64 { 0xCBF2_9CE4_8422_2325 }

    @inlinable public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    /// - Parameter start: the hash of the bytes before these.
    @inlinable public static func of(_ bytes: some Sequence<UInt8>, after start: UInt64 = empty) -> UInt64 {
        var hash = start
        for byte in bytes { hash = step(hash, byte) }
        return hash
    }
}
