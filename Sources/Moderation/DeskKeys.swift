import Crypto
import CryptoExtras
package import Diagnostics
import FileTree
import Foundation
import UTF8Text

/// The desk's keys. Originals are sealed to a public key, so that importing needs no passphrase and holds no secret. The private half is
/// sealed to each holder: the moderators, and a recovery key that is printed and put in a safe.
///
///     desk.public              to which originals are sealed
///     KEY.HOLDER.sealed        the private half of the desk key KEY, for one holder
///     KEY.holders              the public keys of these holders, under a code that only a holder can make
///     HOLDER.public, .wrapped  a holder's own key; its private half under a passphrase
///     set-aside.salt           for recognising what was set aside before
///
/// Sealing is HPKE (RFC 9180) with X25519, HKDF-SHA256 and ChaCha20-Poly1305; see `WrappedKey` for the passphrases.
package struct DeskKeys: Sendable {
    let folder: String
    let permissions: FilePermissions

    package static let recoveryName = "recovery"
    /// Tells a sealed file's format; the key to which it is sealed follows on the same line.
    private static let header = Array("answerbank-sealed-1 ".utf8)

    /// What is sealed, so that a file of one kind never passes for another.
    private enum Purpose: String {
        case original = "answerbank desk original 1"
        case key = "answerbank desk key 1"
    }

    /// Makes the keys of a new desk.
    /// - Parameter passphrases: per moderator id.
    /// - Returns: the recovery key, to be shown once.
    func create(_ passphrases: [(moderator: String, passphrase: String)]) throws(Problems) -> String {
        try write(Array(SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.base64EncodedString().utf8), to: "set-aside.salt")
        let recovery = DeskKeys.newRecoveryKey()
        let holders = passphrases.map { ($0.moderator, $0.passphrase) } + [(DeskKeys.recoveryName, recovery)]
        let authority = SymmetricKey(size: .bits256)
        for (name, secret) in holders { try addHolder(name, secret, authority) }
        try makeKey(for: holders.map(\.0), authority)
        return recovery
    }

    /// 400 bits, in groups that can be read aloud.
    package static func newRecoveryKey() -> String { (0..<4).map { _ in RandomName.make() + RandomName.make() }.joined(separator: "-") }

    /// Gives a person a key of their own. It opens nothing until a desk key is sealed to it.
    /// - Parameter authority: known to holders only, and kept with each holder's own key under the passphrase: who can write in the folder but
    ///   opens nothing cannot make a list of holders that passes.
    func addHolder(_ name: String, _ secret: String, _ authority: SymmetricKey) throws(Problems) {
        let own = Curve25519.KeyAgreement.PrivateKey()
        try write(try WrappedKey(wrapping: own.rawRepresentation + authority.withUnsafeBytes { Data($0) }, secret).bytes, to: name + ".wrapped")
        try write(Array(own.publicKey.rawRepresentation.base64EncodedString().utf8), to: name + ".public")
    }

    /// Makes a new desk key, seals it to `holders`, and only then lets everything be sealed to it.
    func makeKey(for holders: [String], _ authority: SymmetricKey) throws(Problems) {
        let key = Curve25519.KeyAgreement.PrivateKey()
        let name = DeskKeys.name(of: key.publicKey)
        for holder in holders { try seal(key: key.rawRepresentation, name, to: holder) }
        try record(holders, of: name, authority)
        try write(Array(key.publicKey.rawRepresentation.base64EncodedString().utf8), to: "desk.public")
    }

    func seal(key: Data, _ name: String, to holder: String) throws(Problems) {
        try write(try seal(Array(key), .key, context: "\(name) \(holder)", to: holder + ".public"), to: "\(name).\(holder).sealed")
    }

    /// Notes whose keys a desk key is sealed to, so that a key that somebody puts in the place of another is noticed before anything else
    /// is sealed to it.
    func record(_ holders: [String], of key: String, _ authority: SymmetricKey) throws(Problems) {
        var lines = ""
        for holder in holders.sorted() { lines += "\(holder) \(String(decoding: try publicKey(of: holder), as: UTF8.self))\n" }
        try write(Array((lines + DeskKeys.code(of: lines, key, authority) + "\n").utf8), to: "\(key).holders")
    }

    fileprivate func publicKey(of holder: String) throws(Problems) -> [UInt8] {
        try filing { () throws(FileError) in try FileTree.read("\(folder)/\(holder).public") }.filter { $0 > 0x20 }
    }

    /// HMAC-SHA256.
    fileprivate static func code(of lines: String, _ key: String, _ authority: SymmetricKey) -> String {
        Data(HMAC<SHA256>.authenticationCode(for: Data("\(key)\n\(lines)".utf8), using: authority)).base64EncodedString()
    }

    /// Seals bytes so that only a holder can read them. `item` is bound to them: a sealed file moved to another item does not open. The
    /// length is padded: with the masked text at hand it would say how long a masked name is.
    func seal(_ bytes: [UInt8], item: String) throws(Problems) -> [UInt8] { try seal(Padding.padded(bytes), .original, context: item, to: "desk.public") }

    private func seal(_ bytes: [UInt8], _ purpose: Purpose, context: String, to file: String) throws(Problems) -> [UInt8] {
        do {
            let text = try FileTree.read(folder + "/" + file)
            guard let raw = Data(base64Encoded: Data(text)) else { throw CryptoKitError.incorrectKeySize }
            let key = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw)
            var sender = try HPKE.Sender(recipientKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(purpose.rawValue.utf8))
            let sealed = try sender.seal(Data(bytes), authenticating: Data(context.utf8))
            return DeskKeys.header + Array(DeskKeys.name(of: key).utf8) + [0x0A] + Array(sender.encapsulatedKey) + Array(sealed)
        } catch {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": folder + "/" + file]))
        }
    }

    /// - Parameters:
    ///   - holder: a moderator's id, or `recovery`.
    ///   - secret: that moderator's passphrase, or the recovery key.
    package func unlock(_ holder: String, secret: String) throws(Problems) -> UnlockedKeys {
        let wrapped = try filing { () throws(FileError) in try FileTree.read(folder + "/\(holder).wrapped") }
        guard let raw = WrappedKey(wrapped)?.unwrap(secret), raw.count == 64, let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: raw.prefix(32)) else {
            throw Problems(Diagnostic(.passphraseWrong, at: nil, ["id": holder]))
        }
        return UnlockedKeys(keys: self, holder: holder, own: key, authority: SymmetricKey(data: raw.suffix(32)))
    }

    /// Everything sealed to `recipient`, taken apart; nil where it is not as it was sealed.
    fileprivate static func unsealed(_ sealed: [UInt8], _ context: String, isKey: Bool, with recipient: Curve25519.KeyAgreement.PrivateKey) -> [UInt8]? {
        guard let start = bodyStart(of: sealed), sealed.count > start + 32 else { return nil }
        let purpose: Purpose = isKey ? .key : .original
        let (sender, box) = (Data(sealed[start..<(start + 32)]), Data(sealed[(start + 32)...]))
        guard var opener = try? HPKE.Recipient(privateKey: recipient, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(purpose.rawValue.utf8), encapsulatedKey: sender) else {
            return nil
        }
        return (try? opener.open(box, authenticating: Data(context.utf8))).map { Array($0) }
    }

    /// The name of the key to which a file is sealed; nil where it is no sealed file.
    static func keyName(of sealed: [UInt8]) -> String? {
        bodyStart(of: sealed).map { String(decoding: sealed[header.count..<($0 - 1)], as: UTF8.self) }
    }

    private static func bodyStart(of sealed: [UInt8]) -> Int? {
        let start = header.count + nameLength + 1
        return sealed.count >= start && sealed.starts(with: header) && sealed[start - 1] == 0x0A ? start : nil
    }

    private static let nameLength = 16

    /// The first 64 bits of the SHA-256 of the public key.
    private static func name(of key: Curve25519.KeyAgreement.PublicKey) -> String {
        SHA256.hash(data: key.rawRepresentation).prefix(nameLength / 2).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The name of the key to which originals are sealed now.
    func currentName() throws(Problems) -> String {
        let text = try filing { () throws(FileError) in try FileTree.read(folder + "/desk.public") }
        guard let raw = Data(base64Encoded: Data(text)), let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: raw) else {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": folder + "/desk.public"]))
        }
        return DeskKeys.name(of: key)
    }

    /// The names of the desk keys that `holder` can open, and of their files.
    func sealedKeys(of holder: String) throws(Problems) -> [(key: String, file: String)] {
        let names = try filing { () throws(FileError) in try FileTree.names(in: folder) }
        return names.filter { $0.hasSuffix(".\(holder).sealed") }.map { (String($0.prefix(DeskKeys.nameLength)), $0) }
    }

    /// See `SetAsideMarker`.
    func setAsideMarker() throws(Problems) -> SetAsideMarker {
        let path = folder + "/set-aside.salt"
        let text = try filing { () throws(FileError) in try FileTree.read(path) }
        guard let salt = Data(base64Encoded: Data(text)) else { throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": path])) }
        return SetAsideMarker(salt: salt)
    }

    func write(_ bytes: [UInt8], to name: String) throws(Problems) {
        try filing { () throws(FileError) in try FileTree.write(bytes, to: folder + "/" + name, mode: permissions.file, durably: true) }
    }
}

/// What a holder can open. In memory only.
package struct UnlockedKeys: Sendable {
    let keys: DeskKeys
    let holder: String
    let own: Curve25519.KeyAgreement.PrivateKey
    let authority: SymmetricKey

    /// The bytes of a sealed original.
    package func open(_ sealed: [UInt8], item: String) throws(Problems) -> [UInt8] {
        let damaged = Problems(Diagnostic(.itemDamaged, at: nil, ["id": item, "path": "original.sealed"]))
        guard let name = DeskKeys.keyName(of: sealed) else { throw damaged }
        guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: try deskKey(name)), let padded = DeskKeys.unsealed(sealed, item, isKey: false, with: key),
            let bytes = Padding.unpadded(padded)
        else { throw damaged }
        return bytes
    }

    /// The holders to whom the current desk key is sealed.
    /// - Parameter isWanted: who of them still works here, and is not about to get another key: the others are left out.
    /// - Throws: `key-foreign` where a public key is not the one that was there then, or the list itself was changed.
    func holders(_ isWanted: (String) -> Bool) throws(Problems) -> [String] {
        let name = try keys.currentName()
        let text = try filing { () throws(FileError) in String(decoding: try FileTree.read("\(keys.folder)/\(name).holders"), as: UTF8.self) }
        // A key that opens nothing for us is none of ours.
        _ = try deskKey(name)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        let code = lines.popLast()
        guard code == DeskKeys.code(of: lines.map { $0 + "\n" }.joined(), name, authority) else { throw foreign("\(name).holders") }
        var holders: [String] = []
        for line in lines {
            let parts = line.split(separator: " ").map(String.init)
            if let holder = parts.first, !isWanted(holder) { continue }
            guard parts.count == 2, String(decoding: try keys.publicKey(of: parts[0]), as: UTF8.self) == parts[1] else { throw foreign("\(parts.first ?? "").public") }
            holders.append(parts[0])
        }
        return holders
    }

    private func foreign(_ file: String) -> Problems { Problems(Diagnostic(.keyForeign, at: nil, ["path": "\(keys.folder)/\(file)"])) }

    /// The private half of a desk key.
    func deskKey(_ name: String) throws(Problems) -> Data {
        let file = "\(name).\(holder).sealed"
        let sealed = try filing { () throws(FileError) in try FileTree.read(keys.folder + "/" + file) }
        guard let raw = DeskKeys.unsealed(sealed, "\(name) \(holder)", isKey: true, with: own) else {
            throw Problems(Diagnostic(.deskKeyUnusable, at: nil, ["path": keys.folder + "/" + file]))
        }
        return Data(raw)
    }
}
