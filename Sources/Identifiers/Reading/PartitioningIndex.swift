extension Array {
    /// The first index whose element satisfies `belongsBehind`, where all that do stand behind all that do not; `count` if none does.
    package func partitioningIndex(where belongsBehind: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
