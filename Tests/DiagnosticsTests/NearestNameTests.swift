import Diagnostics
import Testing

struct NearestNameTests {
    private let keys = ["question", "topics", "audience", "answered", "reviewed", "review-by", "slug", "sources", "summary", "asked", "å"]

    @Test(arguments: [
        ("qestion", ["question"]), ("Topics", ["topics"]), ("topcis", ["topics"]), ("reveiwed", ["reviewed"]), ("answerd", ["answered"]), ("slugg", ["slug"]),
        ("review", ["reviewed", "review-by"]), ("a", ["å"]), ("nothing-like-it", []), ("", []), ("completely", []),
    ])
    func `the names that were most likely meant, nearest first`(name: String, near: [String]) {
        #expect(nearestNames(to: name, among: keys) == near)
    }

    @Test func `equally near names stand in alphabetical order, no more than the limit`() {
        #expect(nearestNames(to: "card", among: ["cart", "care", "bard"]) == ["bard", "care"])
        #expect(nearestNames(to: "card", among: ["cart", "care", "bard"], limit: 1) == ["bard"])
    }

    @Test func `what is too long to be a typing error is not compared`() {
        let long = String(repeating: "x", count: 65)
        #expect(nearestNames(to: long, among: [long]).isEmpty)
    }
}
