import Diagnostics
import Testing

struct DiagnosticIDTests {
    @Test(arguments: DiagnosticID.allCases)
    func `an id is words of small letters and digits with hyphens between`(id: DiagnosticID) {
        let words = id.rawValue.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } })
    }

    @Test(arguments: DiagnosticID.allCases)
    func `a command that could not run says so with an error`(id: DiagnosticID) {
        #expect(!id.isInability || id.severity == .error)
    }
}
