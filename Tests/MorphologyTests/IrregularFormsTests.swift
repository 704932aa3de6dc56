import Morphology
import Testing

struct IrregularFormsTests {
    @Test(arguments: [
        ("en", "pay paid"), ("en", "go went gone"), ("en", "child children"), ("en", "woman women"), ("en", "feel felt"), ("en", "leave left"),
        ("en", "wife wives"),
        ("sv", "få fick fått"), ("sv", "gå gick gått"), ("sv", "ge gav gett"), ("sv", "hand händer"), ("sv", "natt nätter"), ("sv", "mor mödrar"),
        ("sv", "far fäder"), ("sv", "bror bröder"), ("sv", "ligga låg legat"), ("sv", "bostad bostäder"), ("da", "få fik fået"), ("da", "gå gik"),
        ("da", "barn børn"), ("da", "mand mænd"), ("da", "hånd hænder"), ("da", "mor mødre"), ("da", "hjælpe hjalp"),
    ])
    func `a group holds the forms, the base form first`(language: String, forms: String) throws {
        let wanted = forms.split(separator: " ").map(String.init)
        let group = try #require(IrregularForms.groups(language).first { $0.first == wanted[0] })
        #expect(wanted.allSatisfy(group.contains))
    }

    @Test(arguments: ["en", "sv", "da"])
    func `every form stands in one group only and is a word`(language: String) throws {
        let groups = IrregularForms.groups(language)
        let dictionary = try WordList(language: language)
        var seen: Set<String> = []
        for form in groups.flatMap(\.self) {
            #expect(seen.insert(form).inserted, "\(form) stands twice")
            #expect(form == form.lowercased() && dictionary.contains(Array(form.utf8)), "\(form) is no word")
        }
        #expect(groups.count >= 180)
        #expect(groups.allSatisfy { $0.count > 1 })
    }

    @Test func `there are none for other languages`() {
        #expect(IrregularForms.groups("fi").isEmpty)
    }
}
