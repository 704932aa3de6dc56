internal import Glibc
import Synchronization

/// The same work on many values, on all cores.
package enum Parallel {
    /// Threads that work at once: one for each processor.
    package static let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// `transform` of every value, in the order of the values. Few values are transformed on the calling thread.
    /// - Parameter atATime: values that a thread takes at a time: enough to make the hand-over cheap, few enough to keep all cores busy to the end.
    package static func map<Input: Sendable, Output: Sendable>(
        _ values: [Input], atATime: Int = 16, serially: Bool = false, _ transform: @Sendable (Input) -> Output
    ) -> [Output] {
        map(values, atATime: atATime, with: [Void](repeating: (), count: serially ? 1 : width)) { _, value in transform(value) }
    }

    /// The same with something that only one thread at a time may use, such as an opened dictionary: as many threads as there are `tools`, each
    /// with one of them.
    /// - Precondition: there is a tool.
    package static func map<Input: Sendable, Tool, Output: Sendable>(
        _ values: [Input], atATime: Int = 16, with tools: [Tool], _ transform: @Sendable (Tool, Input) -> Output
    ) -> [Output] {
        guard tools.count > 1, values.count > atATime else { return values.map { transform(tools[0], $0) } }
        let taken = Atomic<Int>(0)
        return [Output](unsafeUninitializedCapacity: values.count) { buffer, count in
            // Each index is written exactly once, by one thread, and each tool is used by one thread.
            nonisolated(unsafe) let start = buffer.baseAddress
            nonisolated(unsafe) let tools = tools
            Helpers.share(among: tools.count) { worker in
                while true {
                    let first = taken.wrappingAdd(atATime, ordering: .relaxed).oldValue
                    guard first < values.count else { return }
                    for index in first..<min(first + atATime, values.count) {
                        (start! + index).initialize(to: transform(tools[worker], values[index]))
                    }
                }
            }
            count = values.count
        }
    }
}
