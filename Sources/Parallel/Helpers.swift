import Dispatch
import Synchronization

/// Threads that help the calling one with a piece of work, as soon as there are any to spare: of work within work, those that the outer one has no more
/// need of. (`DispatchQueue.concurrentPerform` takes what is to spare when it begins.)
final class Helpers: Sendable {
    private struct State {
        /// nil as soon as the caller has seen the end of it.
        var work: (@Sendable (Int) -> Void)?
        var begun = 1
        var atWork = 0
    }

    private let state: Mutex<State>
    private let areGone = DispatchSemaphore(value: 0)

    private init(_ work: @escaping @Sendable (Int) -> Void) { state = Mutex(State(work: work)) }

    /// Calls `work` at once and from at most so many threads, each with a number of its own from 0 on, until every call has returned. The calling thread
    /// is the first of them; whether others come is not certain.
    static func share(among threads: Int, _ work: @Sendable (Int) -> Void) {
        withoutActuallyEscaping(work) { work in
            let helpers = Helpers(work)
            for _ in 1..<threads { DispatchQueue.global().async { helpers.help() } }
            work(0)
            helpers.end()
        }
    }

    private func help() {
        do {
            let taken = state.withLock { state -> (work: @Sendable (Int) -> Void, number: Int)? in
                guard let work = state.work else { return nil }
                state.begun += 1
                state.atWork += 1
                return (work, state.begun - 1)
            }
            guard let taken else { return }
            taken.work(taken.number)
        }
        let isLast = state.withLock { state in
            state.atWork -= 1
            return state.atWork == 0 && state.work == nil
        }
        if isLast { areGone.signal() }
    }

    private func end() {
        let isAlone = state.withLock { state in
            state.work = nil
            return state.atWork == 0
        }
        if !isAlone { areGone.wait() }
    }
}
