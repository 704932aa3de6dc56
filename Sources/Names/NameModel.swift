internal import CNameModels

/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with hashed features.
///
/// A model file: the four bytes ABN1; the number of bucket bits, of classes (both one byte), two zero bytes; the scale of a weight as a
/// little-endian Float32; classes × classes transition weights as Float32, from the row's class to the column's; then, for each bucket, one
/// signed byte per class. scripts/names/train writes it.
struct NameModel {
    /// What a token is part of. The order is that of the model files.
    enum Class: Int, Sendable, CaseIterable { case nothing, person, place, organisation }

    /// e to the weights of the transitions from each class, and of those to each class.
    private let rows: [SIMD4<Float>]
    private let columns: [SIMD4<Float>]
    private let scale: Float
    private let weights: UnsafeBufferPointer<Int8>

    init(_ language: NameLanguage) {
        let file =
            switch language {
            case .swedish: name_model_sv()
            case .finnish: name_model_fi()
            case .danish: name_model_da()
            case .english: name_model_en()
            }
        self.init(UnsafeRawBufferPointer(start: file.bytes, count: file.count))
    }

    /// - Parameter file: a model in the form above, which must live as long as the process.
    private init(_ file: UnsafeRawBufferPointer) {
        let count = Self.Class.allCases.count
        let header = 12 + count * count * 4
        precondition(file.count == header + (count << Int(Features.bucketBits)) && file.prefix(4).elementsEqual("ABN1".utf8), "a model of another form is built in")
        scale = file.loadUnaligned(fromByteOffset: 8, as: Float.self)
        let transitions = (0..<(count * count)).map { file.loadUnaligned(fromByteOffset: 12 + $0 * 4, as: Float.self) }
        let rows = (0..<4).map { SIMD4<Float>(transitions[$0 * 4], transitions[$0 * 4 + 1], transitions[$0 * 4 + 2], transitions[$0 * 4 + 3]).exponential }
        columns = (0..<4).map { column -> SIMD4<Float> in SIMD4(rows[0][column], rows[1][column], rows[2][column], rows[3][column]) }
        self.rows = rows
        weights = UnsafeRawBufferPointer(rebasing: file[header...]).bindMemory(to: Int8.self)
    }

    /// The probabilities of the four classes for each token, by the forward-backward algorithm (Rabiner 1989) with scaling.
    func probabilities(_ features: Features, count: Int) -> [SIMD4<Float>] {
        guard count > 0 else { return [] }
        var emissions: [SIMD4<Float>] = []
        emissions.reserveCapacity(count)
        var buckets: [UInt32] = []
        for index in 0..<count {
            buckets.removeAll(keepingCapacity: true)
            features.append(of: index, to: &buckets)
            emissions.append(emission(buckets))
        }
        var forward = emissions
        forward[0] /= forward[0].sum()
        for index in 1..<count {
            let before = forward[index - 1]
            let value = Self.product(rows, before) * emissions[index]
            forward[index] = value / value.sum()
        }
        var backward = SIMD4<Float>(repeating: 1)
        for index in stride(from: count - 1, through: 0, by: -1) {
            let joint = forward[index] * backward
            forward[index] = joint / joint.sum()
            let value = Self.product(columns, emissions[index] * backward)
            backward = value / value.sum()
        }
        return forward
    }

    /// The sum of the vectors, each times its factor.
    private static func product(_ vectors: [SIMD4<Float>], _ factors: SIMD4<Float>) -> SIMD4<Float> {
        var sum = vectors[0] * factors[0]
        for index in 1..<4 { sum += vectors[index] * factors[index] }
        return sum
    }

    /// e to the sum of the weights of the buckets, less the greatest of the four sums.
    private func emission(_ buckets: [UInt32]) -> SIMD4<Float> {
        var sum = SIMD4<Int32>(repeating: 0)
        for bucket in buckets {
            let place = Int(bucket) << 2
            sum &+= SIMD4(Int32(weights[place]), Int32(weights[place + 1]), Int32(weights[place + 2]), Int32(weights[place + 3]))
        }
        let score = SIMD4<Float>(sum) * scale
        return (score - score.max()).exponential
    }
}
