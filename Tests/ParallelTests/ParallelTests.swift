import Dispatch
import Parallel
import Synchronization
import Testing

struct ParallelTests {
    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 1_000, 10_007], [false, true])
    func `results stand in the order of the values`(count: Int, serially: Bool) {
        let values = Array(0..<count)
        #expect(Parallel.map(values, serially: serially) { "\($0)" } == values.map { "\($0)" })
    }

    @Test func `each value is transformed once`() {
        let counts = Mutex([Int](repeating: 0, count: 5_000))
        _ = Parallel.map(Array(0..<5_000)) { value in counts.withLock { $0[value] += 1 } }
        #expect(counts.withLock { $0 } == [Int](repeating: 1, count: 5_000))
    }

    @Test func `work within work ends`() {
        let table = Parallel.map(Array(0..<40)) { row in Parallel.map(Array(0..<40)) { row * $0 } }
        #expect(table == (0..<40).map { row in (0..<40).map { row * $0 } })
    }

    @Test(.enabled(if: Parallel.width > 1))
    func `threads that the outer work has no need of help with the inner`() {
        let come = DispatchSemaphore(value: 0)
        let found = Parallel.map([0, 1], atATime: 1) { outer in
            outer == 0 || Parallel.map([0, 1], atATime: 1) { inner in inner == 1 ? come.signal() >= 0 : come.wait(timeout: .now() + .seconds(60)) == .success } == [true, true]
        }
        #expect(found == [true, true])
    }

    @Test func `results that own memory are kept and let go`() {
        final class Token: Sendable {}
        weak var last: Token?
        do {
            let tokens = Parallel.map(Array(0..<100)) { _ in [Token()] }
            last = tokens.last?.first
            #expect(last != nil)
            #expect(Set(tokens.map { ObjectIdentifier($0[0]) }).count == 100)
        }
        #expect(last == nil)
    }

    @Test func `few values, and many done serially, are transformed on the calling thread`() async {
        await MainActor.run {
            #expect(Parallel.map(Array(0..<16)) { _ in MainActor.assumeIsolated { true } } == [Bool](repeating: true, count: 16))
            #expect(Parallel.map(Array(0..<1_000), serially: true) { _ in MainActor.assumeIsolated { true } }.count == 1_000)
        }
    }
}
