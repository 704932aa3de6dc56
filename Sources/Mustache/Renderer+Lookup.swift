import Diagnostics

extension Renderer {
    /// What `path` names. A missing name is `.absent` in lenient mode; in strict mode it is a problem and nil.
    mutating func find(_ path: Path, in unit: Unit) -> Value? {
        guard let first = path.steps.first else { return contexts.last }
        guard var value = lookUp(first) else { return missing(path, step: 0, in: unit) }
        for step in path.steps.indices.dropFirst() {
            guard case .record(let record) = value, let next = record[path.steps[step]] else {
                return missing(path, step: step, holder: value, in: unit)
            }
            value = next
        }
        return value
    }

    /// The template that `call` names; nil when there is none, or when the data say that there is none.
    mutating func target(of call: Call, _ index: Int, in unit: Unit) -> Int? {
        let name: String
        switch call.target {
        case .named(let fixed):
            if let target = unit.targets[index] { return target }
            name = fixed
        case .dynamic(let path):
            guard let value = find(path, in: unit), !value.isFalsy else { return nil }
            guard case .text(let found) = value else {
                if mode == .strict { report(value.mismatch(path.written()), at: path.offset, in: unit) }
                return nil
            }
            if let target = set.indexes[found] { return target }
            name = found
        }
        if mode == .strict { note(Diagnostic(.templateMissing, at: unit.source.place(at: call.offset), ["name": name])) }
        return nil
    }

    mutating func report(_ reason: String, at offset: Int, in unit: Unit) {
        note(Diagnostic(.templateSyntax, at: unit.source.place(at: offset), ["reason": reason]))
    }

    private func lookUp(_ name: Name) -> Value? {
        for index in contexts.indices.reversed() {
            if case .record(let record) = contexts[index], let value = record[name] { return value }
        }
        return nil
    }

    /// - Parameter holder: the value that lacks the step; nil for the first step, which the whole context stack lacks.
    private mutating func missing(_ path: Path, step: Int, holder: Value? = nil, in unit: Unit) -> Value? {
        guard mode == .strict else { return .absent }
        let innermost = holder.map { [$0.names] } ?? contexts.reversed().map(\.names)
        let known = innermost.first { !$0.isEmpty } ?? []
        let near = nearestNames(to: path.steps[step].text, among: Set(innermost.joined()))
        let arguments = ["name": path.written(through: step), "known": known.isEmpty ? "–" : known.sorted().joined(separator: ", ")]
        note(Diagnostic(.templateNameMissing, at: unit.source.place(at: path.offset), arguments, nearest: near))
        return nil
    }

    /// A tag in a loop has its problem once.
    private mutating func note(_ problem: Diagnostic) {
        if !problems.contains(where: { $0.place == problem.place && $0.id == problem.id }) { problems.append(problem) }
    }
}

extension Value {
    fileprivate var names: [String] {
        if case .record(let record) = self { record.names } else { [] }
    }

    /// Why strict mode does not print this value, which the template calls `name`.
    func mismatch(_ name: String) -> String {
        switch self {
        case .absent, .text: "\(name) is text: it is printed with two braces"
        case .html: "\(name) is html: it is printed with three braces"
        case .bool: "\(name) is true or false, not text"
        case .list: "\(name) is a list, not text"
        case .record: "\(name) is a record, not text"
        }
    }
}
