/// Names that say nothing.
package enum RandomName {
    /// Ten characters of a–z and 2–7 from the system's random generator: 50 bits.
    package static func make() -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
        return String(decoding: (0..<10).map { _ in alphabet[Int.random(in: 0..<32)] }, as: UTF8.self)
    }
}
