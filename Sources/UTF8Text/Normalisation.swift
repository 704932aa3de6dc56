@_spi(_Unicode) import Swift

extension String {
    /// Normalisation form C (Unicode annex 15): composed, so that equal text has equal bytes.
    package var nfc: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        var composed = String.UnicodeScalarView()
        composed.append(contentsOf: _nfc)
        return String(composed)
    }
}
