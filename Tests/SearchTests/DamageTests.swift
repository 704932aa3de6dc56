import TestSupport
import Testing

@testable import Search

struct DamageTests {
    private let index: BuiltIndex
    private let sound: [String?]

    private static let queries = ["betala hyran", "vräcktt", "rull sto"]

    init() throws {
        index = try SharedIndexes.index("sv")
        sound = Self.answers(index, index.bytes)
    }

    /// What each query finds; nil for damage.
    private static func answers(_ index: BuiltIndex, _ files: [String: [UInt8]]) -> [String?] {
        guard let search = index.open(files) else { return [] }
        return queries.map { query in (try? search.search(query))?.list.joined(separator: " ") } + [(try? search.similar(to: "barn och pengar"))?.map { "\($0.document.title):\($0.score)" }.joined()]
    }

    private func expectDamage(_ path: String, _ bytes: [UInt8]?, _ what: String) {
        var files = index.bytes
        files[path] = bytes
        let answers = Self.answers(index, files)
        #expect(zip(answers, sound).allSatisfy { $0 == nil || $0 == $1 } && answers.count == sound.count, "\(path) \(what)")
        if path.contains("/t") || path.contains("/d") { #expect(answers.allSatisfy { $0 == nil }, "\(path) \(what)") }
    }

    @Test func `the sound index answers`() { #expect(sound.allSatisfy { $0?.isEmpty == false }) }

    @Test func `a missing file is damage, named by its path`() throws {
        for file in index.files { expectDamage(file.path, nil, "is missing") }
        let path = try #require(index.files.first { $0.path.contains("/t") }).path
        var files = index.bytes
        files[path] = nil
        let search = try #require(index.open(files))
        #expect { try search.search("hyra") } throws: { ($0 as? SearchIndex.Damage)?.path == path }
        #expect { try search.similar(to: "hyra") } throws: { ($0 as? SearchIndex.Damage)?.path == path }
    }

    @Test func `a file that was cut off is damage`() {
        var numbers = Numbers(state: 4)
        for file in index.files {
            for length in [0, 1, file.bytes.count - 1] + (0..<47).map({ _ in Int(numbers.next() % UInt64(file.bytes.count)) }) {
                expectDamage(file.path, Array(file.bytes[..<length]), "cut off after \(length) bytes")
            }
        }
    }

    @Test func `a file in the place of another is damage`() throws {
        let others = try index.files + SharedIndexes.index("da").files
        for file in index.files {
            for other in others where other.path != file.path { expectDamage(file.path, other.bytes, "swapped with \(other.path)") }
        }
    }

    @Test func `a wrong byte is damage or an answer, never a crash`() {
        var numbers = Numbers(state: 8)
        let signs = Array("\\\"tn#!@+~ *a0Z_-\u{E5}".utf8) + [0, 0xFF, 0xED]
        for file in index.files where !file.path.contains("/f") {
            for _ in 0..<25 {
                var bytes = file.bytes
                bytes[Int(numbers.next() % UInt64(bytes.count))] = signs[Int(numbers.next() % UInt64(signs.count))]
                if numbers.next() % 4 == 0 { bytes.remove(at: Int(numbers.next() % UInt64(bytes.count))) }
                var files = index.bytes
                files[file.path] = bytes
                #expect(Self.answers(index, files).count == sound.count)
            }
        }
    }

    @Test func `a manifest that was cut off or changed is none, or an index whose files are missed`() {
        var numbers = Numbers(state: 6)
        let bytes = Array(index.manifest.utf8)
        for length in 0..<bytes.count { #expect(SearchIndex(manifest: String(decoding: bytes[..<length], as: UTF8.self), load: { _ in nil }) == nil) }
        let files = index.bytes
        for _ in 0..<60 {
            var changed = bytes
            changed[Int(numbers.next() % UInt64(bytes.count))] = UInt8(0x20 + numbers.next() % 0x60)
            _ = try? SearchIndex(manifest: String(decoding: changed, as: UTF8.self), load: { files[$0] })?.search("betala hyran")
        }
    }
}
