import Foundation
import Submissions
import Testing

/// Holds the reader of mail to what Python's email package makes of 300 mails; scripts/mail-vectors.py writes the file.
struct MailVectorTests {
    struct Vector: Decodable {
        let name: String
        let mail: Data
        let text: String?
        let reason: String?
        /// Why Python says otherwise.
        let differs: String?
    }

    static let vectors: [Vector] = Fixtures.lines("mail.jsonl")

    @Test func `there are vectors of texts and of reasons`() {
        #expect(Self.vectors.count >= 300)
        #expect(Self.vectors.count { $0.text != nil } >= 200)
        #expect(Set(Self.vectors.compactMap(\.reason)).isSubset(of: RefusedSubmission.Reason.allCases.map(\.rawValue)))
    }

    @Test func `mail is read as the oracle reads it`() {
        for vector in Self.vectors {
            let read = SubmissionReader.read(Array(vector.mail), as: .mail)
            #expect(read.texts.first.map { Array($0.utf8) } == vector.text.map { Array($0.utf8) }, "\(vector.name)")
            #expect(read.reasons.first?.rawValue == vector.reason, "\(vector.name)")
            #expect((read.accepted.map(\.original) + read.refused.map(\.original)) == [Array(vector.mail)], "\(vector.name)")
        }
    }
}
