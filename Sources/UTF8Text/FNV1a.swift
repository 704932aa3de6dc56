/// The hash FNV-1a of 64 bits (Fowler, Noll and Vo): quick, the same in every run, and no protection against whoever seeks collisions.
package enum FNV1a {
    @inlinable package static var empty: UInt64 { 0xCBF2_9CE4_8422_2325 }

    @inlinable package static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inlinable package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = empty
        for byte in bytes { hash = step(hash, byte) }
        return hash
    }
}
