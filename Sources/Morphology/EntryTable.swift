/// The flags of entries by the hash of their letters; open addressing, further homonyms in lists of their own.
struct EntryTable {
    private var hashes: [UInt64] = []
    /// A bit for some bits of each hash: most pieces of words are none, and this is at hand where the table is not.
    private var filter = [UInt64](repeating: 0, count: filterBits / 64)
    private static let filterBits = 1 << 21
    /// Numbers in `distinctSets`.
    private var sets: [UInt16] = []
    private var distinctSets: [UInt128] = []
    private var numbers: [UInt128: UInt16] = [:]
    private var homonyms: [UInt64: [UInt128]] = [:]
    private var count = 0
    /// Marks the number of a word that has homonyms.
    private static let homonymMark: UInt16 = 1 << 15

    init() { resize(1 << 10) }

    /// The number of a set of flags, for `insert`; nil for further ones than 32,767.
    mutating func number(of set: UInt128) -> UInt16? {
        if let number = numbers[set] { return number }
        guard distinctSets.count < Self.homonymMark else { return nil }
        let number = UInt16(distinctSets.count)
        distinctSets.append(set)
        numbers[set] = number
        return number
    }

    /// - Parameter number: of the entry's flags.
    mutating func insert(_ hash: UInt64, _ number: UInt16) {
        if (count + 1) * 3 > hashes.count * 2 { resize(hashes.count * 2) }
        let slot = slot(of: hash)
        if hashes[slot] == hash {
            sets[slot] |= Self.homonymMark
            homonyms[hash, default: []].append(distinctSets[Int(number)])
        } else {
            (hashes[slot], sets[slot]) = (hash, number)
            filter[Self.place(hash) >> 6] |= 1 << UInt64(Self.place(hash) & 63)
            count += 1
        }
    }

    func contains(_ hash: UInt64, where isWanted: (UInt128) -> Bool) -> Bool {
        guard filter[Self.place(hash) >> 6] & 1 << UInt64(Self.place(hash) & 63) != 0 else { return false }
        let slot = slot(of: hash)
        guard hashes[slot] == hash else { return false }
        return isWanted(distinctSets[Int(sets[slot] & ~Self.homonymMark)]) || sets[slot] & Self.homonymMark != 0 && homonyms[hash]?.contains(where: isWanted) == true
    }

    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 17) & (filterBits - 1) }

    /// Where a hash stands, or belongs. No word's hash is 0.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & (hashes.count - 1)
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & (hashes.count - 1) }
        return slot
    }

    /// Makes room for so many words.
    mutating func reserve(_ words: Int) {
        var size = hashes.count
        while size * 2 < words * 3 { size *= 2 }
        if size > hashes.count { resize(size) }
    }

    private mutating func resize(_ size: Int) {
        let (oldHashes, oldSets) = (hashes, sets)
        hashes = [UInt64](repeating: 0, count: size)
        sets = [UInt16](repeating: 0, count: size)
        for (hash, set) in zip(oldHashes, oldSets) where hash != 0 {
            let slot = slot(of: hash)
            (hashes[slot], sets[slot]) = (hash, set)
        }
    }
}
