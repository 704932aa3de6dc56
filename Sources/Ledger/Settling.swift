import Diagnostics
import FileTree
import UTF8Text

/// What was shown of a month is written down, once: `figures/YYYY-MM.json`. Later reports are made of it, so that neither entries that come
/// late nor another `suppress-below` change a figure, which compared with what it was before would tell about single people. Such entries are
/// counted in the next month. The file holds nothing but what may be shown. A desk that is restored
/// from a backup needs these files of the same day or a later one.
extension Ledger {
    static let newestFiguresFormat = 1

    /// Shows what may be shown of all months up to `end`, and writes it down. Months that are settled stay as they are; a month that was
    /// passed over when a later one was settled shows nothing.
    /// - Returns: entries that cannot be read. They are counted when they can.
    /// - Throws: where a figures file is damaged, for showing anything else than before is out of the question.
    func settle(through end: Month, suppressBelow k: Int) throws(Problems) -> [Diagnostic] {
        let known = try whileLocked { () throws(Problems) -> [Diagnostic] in
            let settled = try settledMonths()
            if let newest = settled.last, newest >= end { return [] }
            var shown = Tally()
            for month in settled { shown += try figures(of: month) }
            let earliest = try months().first ?? end
            let reading = try entries(in: min(earliest, end)...end)
            let first = settled.last?.next ?? min(earliest, end)
            let byMonth = Dictionary(grouping: reading.entries.map(\.entry)) { max($0.month ?? first, first) }
            var all = Tally()
            var last = try figures(of: Month(index: first.index - 1))
            for index in first.index...end.index {
                let month = Month(index: index)
                for entry in byMonth[month] ?? [] { all.count(entry) }
                let figures = Suppression.showable(of: all, after: shown, last: last, below: k)
                // The last is written though it be empty: it says that the months before it are settled.
                if !figures.isEmpty || month == end { try write(figures, of: month) }
                shown += figures
                last = figures
            }
            return reading.problems
        }
        return known ?? []
    }

    /// What is shown of a settled month.
    func figures(of month: Month) throws(Problems) -> Tally {
        let path = figuresPath(month)
        guard FileTree.kind(of: path) != nil else { return Tally() }
        let json = try readJSON(path, newestFormat: Ledger.newestFiguresFormat)
        guard let tally = Tally(json) else { throw damaged(path) }
        return tally
    }

    private func settledMonths() throws(Problems) -> [Month] {
        try names(in: folder + "/figures").compactMap { $0.hasSuffix(".json") ? Month(String($0.dropLast(5))) : nil }
    }

    private func write(_ tally: Tally, of month: Month) throws(Problems) {
        try filing { () throws(FileError) in
            try FileTree.makeFolder(folder + "/figures", mode: mode.folder)
            try FileTree.write(tally.json.bytes + [0x0A], to: figuresPath(month), mode: mode.file, durably: true)
        }
    }

    private func figuresPath(_ month: Month) -> String { "\(folder)/figures/\(month).json" }
}

extension Tally {
    /// Sorted, so that equal figures have equal bytes.
    var json: JSONValue {
        let received = received.sorted { $0.key < $1.key }.map { cell, count in
            JSONValue.object([("language", .string(cell.language))] + (cell.channel.map { [("channel", .string($0))] } ?? []) + [("count", .int(count))])
        }
        let outcomes = outcomes.sorted { $0.key < $1.key }.map { cell, count in
            var fields: [(String, JSONValue)] = [("kind", .string(cell.kind.rawValue))]
            if let band = cell.band { fields.append(("hours", .string(band.rawValue))) }
            if let inTime = cell.inTime { fields.append(("in-time", .bool(inTime))) }
            return JSONValue.object(fields + [("count", .int(count))])
        }
        let topics = topics.sorted { $0.key < $1.key }.map { JSONValue.object([("topic", .string($0.key)), ("count", .int($0.value))]) }
        return .object([
            ("format", .int(Ledger.newestFiguresFormat)), ("received", .array(received)), ("outcomes", .array(outcomes)), ("topics", .array(topics)), ("returns", .int(returns)),
        ])
    }

    /// nil where a part is missing or is not what it should be.
    init?(_ json: JSONValue) {
        guard let received = json["received"]?.list, let outcomes = json["outcomes"]?.list, let topics = json["topics"]?.list, let returns = json["returns"]?.number else { return nil }
        self.returns = returns
        for cell in received {
            guard let language = cell["language"]?.text, let count = cell["count"]?.number, count > 0 else { return nil }
            self.received[Received(language: language, channel: cell["channel"]?.text)] = count
        }
        for cell in outcomes {
            guard let kind = cell["kind"]?.text.flatMap(OutcomeKind.init(rawValue:)), let count = cell["count"]?.number, count > 0 else { return nil }
            self.outcomes[Outcome(kind: kind, band: cell["hours"]?.text.flatMap(Band.init(rawValue:)), inTime: cell["in-time"]?.flag)] = count
        }
        for cell in topics {
            guard let topic = cell["topic"]?.text, let count = cell["count"]?.number, count > 0 else { return nil }
            self.topics[topic] = count
        }
    }
}
