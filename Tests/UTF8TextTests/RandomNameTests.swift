import Testing
import UTF8Text

struct RandomNameTests {
    @Test func `names are ten plain characters and do not repeat`() {
        let names = (0..<1_000).map { _ in RandomName.make() }
        #expect(Set(names).count == 1_000)
        #expect(names.allSatisfy { $0.utf8.count == 10 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) } })
    }
}
