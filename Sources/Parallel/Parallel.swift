import Dispatch

/// The same work on many values, on all cores.
package enum Parallel {
    /// Values taken by one thread at a time: enough to make the hand-over cheap, few enough to keep all cores busy to the end.
    private static let chunk = 16

    /// `transform` of every value, in the order of the values. Few values are transformed on the calling thread.
    package static func map<Input: Sendable, Output: Sendable>(_ values: [Input], serially: Bool = false, _ transform: @Sendable (Input) -> Output) -> [Output] {
        guard !serially, values.count > chunk else { return values.map(transform) }
        return [Output](unsafeUninitializedCapacity: values.count) { buffer, count in
            // Each index is written exactly once, by one thread.
            nonisolated(unsafe) let start = buffer.baseAddress
            DispatchQueue.concurrentPerform(iterations: (values.count + chunk - 1) / chunk) { part in
                for index in part * chunk..<min((part + 1) * chunk, values.count) {
                    (start! + index).initialize(to: transform(values[index]))
                }
            }
            count = values.count
        }
    }
}
