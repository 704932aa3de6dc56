import Crypto
import CryptoExtras
import Diagnostics
import Foundation
import UTF8Text

/// Keys under a passphrase: scrypt (RFC 7914) and ChaCha20-Poly1305 (RFC 8439). As a file: a line of format and scrypt
/// parameters, then salt and box in base64.
struct WrappedKey {
    /// scrypt's cost: 64 MiB and a fraction of a second for each guess.
    private static let rounds = 65_536
    private static let blockSize = 8
    private static let parallelism = 1
    private static let header = "answerbank-wrapped-1 scrypt \(rounds) \(blockSize) \(parallelism)"

    private let salt: Data
    private let box: Data

    init(wrapping key: Data, _ secret: String) throws(Problems) {
        do {
            salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
            box = try ChaChaPoly.seal(key, using: try WrappedKey.key(secret, salt)).combined
        } catch {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": "keys"]))
        }
    }

    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 3, lines[0] == WrappedKey.header, let salt = Data(base64Encoded: String(lines[1])), let box = Data(base64Encoded: String(lines[2])) else { return nil }
        self.salt = salt
        self.box = box
    }

    var bytes: [UInt8] { Array("\(WrappedKey.header)\n\(salt.base64EncodedString())\n\(box.base64EncodedString())\n".utf8) }

    /// nil for a wrong passphrase.
    func unwrap(_ secret: String) -> Data? {
        guard let sealed = try? ChaChaPoly.SealedBox(combined: box), let key = try? WrappedKey.key(secret, salt) else { return nil }
        return try? ChaChaPoly.open(sealed, using: key)
    }

    private static func key(_ secret: String, _ salt: Data) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(from: Data(secret.nfc.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    }
}
