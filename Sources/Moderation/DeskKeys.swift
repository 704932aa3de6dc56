import Crypto
import CryptoExtras
package import Diagnostics
import FileTree
import Foundation
import UTF8Text

/// The desk's keys. Originals are sealed to a public key, so that importing needs no passphrase and holds no secret; the private key is
/// kept only wrapped: once per moderator under a passphrase, once under a recovery key that is printed and put in a safe.
///
/// Sealing is HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305; wrapping is scrypt (RFC 7914) and ChaCha20-Poly1305.
package struct DeskKeys: Sendable {
    let folder: String
    let permissions: FilePermissions

    private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
    private static let purpose = Data("answerbank desk original 1".utf8)
    /// Tells a sealed file's format.
    private static let header = Array("answerbank-sealed-1\n".utf8)
    static let recoveryName = "recovery"

    /// Makes the keys of a new desk.
    /// - Parameter passphrases: per moderator id.
    /// - Returns: the recovery key, to be shown once.
    func create(_ passphrases: [(moderator: String, passphrase: String)]) throws(Problems) -> String {
        let key = Curve25519.KeyAgreement.PrivateKey()
        try write(Array(key.publicKey.rawRepresentation.base64EncodedString().utf8), to: "desk.public")
        try write(Array(SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedString().utf8), to: "known.key")
        let recovery = (0..<4).map { _ in RandomName.make() + RandomName.make() }.joined(separator: "-")
        for (name, secret) in passphrases.map({ ($0.moderator, $0.passphrase) }) + [(DeskKeys.recoveryName, recovery)] {
            try write(try Wrapped(wrapping: key.rawRepresentation, secret).bytes, to: name + ".wrapped")
        }
        return recovery
    }

    /// Seals bytes so that only a moderator can read them. `item` is bound to them: a sealed file moved to another item does not open.
    func seal(_ bytes: [UInt8], item: String) throws(Problems) -> [UInt8] {
        do {
            let text = try FileTree.read(folder + "/desk.public")
            guard let raw = Data(base64Encoded: Data(text)) else { throw CryptoKitError.incorrectKeySize }
            let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw)
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: DeskKeys.suite, info: DeskKeys.purpose)
            let sealed = try sender.seal(Data(bytes), authenticating: Data(item.utf8))
            return DeskKeys.header + Array(sender.encapsulatedKey) + Array(sealed)
        } catch {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": folder + "/desk.public"]))
        }
    }

    /// - Parameters:
    ///   - holder: a moderator's id, or `recovery`.
    ///   - secret: that moderator's passphrase, or the recovery key.
    package func open(_ sealed: [UInt8], item: String, holder: String, secret: String) throws(Problems) -> [UInt8] {
        let wrapped = try filing { () throws(FileError) in try FileTree.read(folder + "/\(holder).wrapped") }
        guard let raw = Wrapped(wrapped)?.unwrap(secret) else { throw Problems(Diagnostic(.passphraseWrong, at: nil, ["id": holder])) }
        let body = sealed.dropFirst(DeskKeys.header.count)
        do {
            guard sealed.starts(with: DeskKeys.header), body.count > 32 else { throw CryptoKitError.incorrectParameterSize }
            let key = try Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw)
            var recipient = try HPKE.Recipient(privateKey: key, ciphersuite: DeskKeys.suite, info: DeskKeys.purpose, encapsulatedKey: Data(body.prefix(32)))
            return Array(try recipient.open(Data(body.dropFirst(32)), authenticating: Data(item.utf8)))
        } catch {
            throw Problems(Diagnostic(.itemDamaged, at: nil, ["id": item, "path": "original.sealed"]))
        }
    }

    /// By which a submission that was imported before is recognised: HMAC-SHA256 under a key of this desk, so that it says nothing to
    /// anybody without the desk, and goes when the item goes.
    func mark(of bytes: [UInt8]) throws(Problems) -> String {
        let text = try filing { () throws(FileError) in try FileTree.read(folder + "/known.key") }
        guard let raw = Data(base64Encoded: Data(text)) else { throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": folder + "/known.key"])) }
        let code = HMAC<SHA256>.authenticationCode(for: Data(bytes), using: SymmetricKey(data: raw))
        return Data(code).base64EncodedString()
    }

    private func write(_ bytes: [UInt8], to name: String) throws(Problems) {
        try filing { () throws(FileError) in try FileTree.write(bytes, to: folder + "/" + name, mode: permissions.file, durably: true) }
    }
}

/// A private key under a passphrase. As a file: a line of format and scrypt parameters, then salt and box in base64.
private struct Wrapped {
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
            box = try ChaChaPoly.seal(key, using: try Wrapped.key(secret, salt)).combined
        } catch {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": "keys"]))
        }
    }

    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 3, lines[0] == Wrapped.header, let salt = Data(base64Encoded: String(lines[1])), let box = Data(base64Encoded: String(lines[2])) else { return nil }
        self.salt = salt
        self.box = box
    }

    var bytes: [UInt8] { Array("\(Wrapped.header)\n\(salt.base64EncodedString())\n\(box.base64EncodedString())\n".utf8) }

    /// nil for a wrong passphrase.
    func unwrap(_ secret: String) -> Data? {
        guard let sealed = try? ChaChaPoly.SealedBox(combined: box), let key = try? Wrapped.key(secret, salt) else { return nil }
        return try? ChaChaPoly.open(sealed, using: key)
    }

    private static func key(_ secret: String, _ salt: Data) throws -> SymmetricKey {
        try KDF.Scrypt.deriveKey(from: Data(secret.nfc.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
    }
}
