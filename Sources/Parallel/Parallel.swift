import Dispatch
import Synchronization

/// The same work on many values, on all cores.
package enum Parallel {
    /// Values taken by one thread at a time: enough to make the hand-over cheap, few enough to keep all cores busy to the end.
    private static let chunk = 16

    /// `transform` of every value, in the order of the values. Few values are transformed on the calling thread.
    package static func map<Input: Sendable, Output: Sendable>(_ values: [Input], serially: Bool = false, _ transform: @Sendable (Input) -> Output) -> [Output] {
        guard !values.isEmpty else { return [] }
        return map(values, with: [Void](repeating: (), count: serially ? 1 : (values.count + chunk - 1) / chunk)) { _, value in transform(value) }
    }

    /// The same with something that only one thread at a time may use, such as an opened dictionary: as many threads as there are `tools`, each
    /// with one of them.
    package static func map<Input: Sendable, Tool, Output: Sendable>(_ values: [Input], with tools: [Tool], _ transform: @Sendable (Tool, Input) -> Output) -> [Output] {
        guard tools.count > 1, values.count > chunk else { return tools.first.map { tool in values.map { transform(tool, $0) } } ?? [] }
        let taken = Atomic<Int>(0)
        return [Output](unsafeUninitializedCapacity: values.count) { buffer, count in
            // Each index is written exactly once, by one thread, and each tool is used by one thread.
            nonisolated(unsafe) let start = buffer.baseAddress
            nonisolated(unsafe) let tools = tools
            DispatchQueue.concurrentPerform(iterations: tools.count) { worker in
                while true {
                    let first = taken.wrappingAdd(chunk, ordering: .relaxed).oldValue
                    guard first < values.count else { return }
                    for index in first..<min(first + chunk, values.count) {
                        (start! + index).initialize(to: transform(tools[worker], values[index]))
                    }
                }
            }
            count = values.count
        }
    }
}
