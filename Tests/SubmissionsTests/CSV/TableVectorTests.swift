import Foundation
import Submissions
import Testing

/// Holds the reader of tables to what Python's csv module makes of 40 of them; scripts/mail-vectors.py writes the file.
struct TableVectorTests {
    struct Vector: Decodable {
        struct Row: Decodable, Equatable {
            var text: String?
            var reason: String?
            var column: Int?
        }

        let name: String
        let table: Data
        let rows: [Row]
        /// Why Python says otherwise.
        let differs: String?
    }

    static let vectors: [Vector] = Fixtures.lines("tables.jsonl")

    @Test func `tables are read as the oracle reads them`() throws {
        #expect(Self.vectors.count >= 40)
        for vector in Self.vectors {
            let stream = try SubmissionStream(Array(vector.table), as: .csv)
            var rows: [Vector.Row] = []
            while let result = try stream.next() {
                switch result {
                case .success(let submission): rows.append(Vector.Row(text: submission.text))
                case .failure(let refused): rows.append(Vector.Row(reason: refused.reason.rawValue, column: refused.column))
                }
            }
            #expect(rows == vector.rows, "\(vector.name)")
        }
    }
}
