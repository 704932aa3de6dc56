import Crypto
import CryptoExtras
import Diagnostics
import Foundation

/// By which a submission that was set aside is recognised when it comes again: scrypt (RFC 7914) with a salt of this desk, so that who has
/// the desk but no passphrase needs hours to try the rows of a form that one person may have filled in.
struct SetAsideMarker: Sendable {
    let salt: Data

    /// 4 MiB and a few thousandths of a second each.
    private static let rounds = 4096

    func mark(of bytes: [UInt8]) throws(Problems) -> String {
        let digest = Data(SHA256.hash(data: bytes))
        guard let key = try? KDF.Scrypt.deriveKey(from: digest, salt: salt, outputByteCount: 32, rounds: SetAsideMarker.rounds, blockSize: 8, parallelism: 1) else {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": "keys/set-aside.salt"]))
        }
        return key.withUnsafeBytes { Data($0).base64EncodedString() }
    }
}
