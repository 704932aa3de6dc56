import Diagnostics
import Testing

struct PlaceTests {
    @Test(arguments: [
        (Place(file: "a.md"), "a.md"), (Place(file: "a.md", line: 2), "a.md:2"), (Place(file: "a b/å.md", line: 2, column: 3), "a b/å.md:2:3"),
    ])
    func `a place reads as editors and terminals link it`(place: Place, description: String) {
        #expect(place.description == description)
    }
}
