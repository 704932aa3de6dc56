import Identifiers
import Testing

struct ClassTests {
    @Test(
        arguments: [
            ("Hon går i ⟦åk 6e⟧ på skolan", .swedish), ("går i ⟦5 E⟧ på", .swedish), ("Hon går i ⟦klass 5D⟧ på", .swedish),
            ("går i ⟦2B⟧", .swedish), ("⟦åk8⟧", .swedish), ("jag går i ⟦8b⟧ på", .swedish), ("hon gick i ⟦8 b⟧ då", .swedish),
            ("⟦årskurs 4⟧", .swedish), ("i ⟦klassen 7a⟧", .swedish), ("går i ⟦sjuan⟧", .swedish), ("sen i ⟦åttan⟧ blev det", .swedish),
            ("går gymnasiet ⟦årskurs 2⟧", .swedish), ("går i ⟦NA21b⟧", .swedish), ("⟦SA2A⟧ på gymnasiet", .swedish),
            ("går i ⟦7:an⟧", .swedish), ("alla i ⟦9C⟧ på skolan", .swedish), ("⟦åk 9⟧", .swedish), ("går i ⟦sjunde klass⟧", .swedish),
            ("GÅR I ⟦ÅK 8B⟧", .swedish), ("går i ⟦8.b⟧", .swedish),
            ("koulussa ⟦luokalla 8D⟧", .finnish), ("⟦luokassa 8 B⟧", .finnish), ("⟦8B-luokalla⟧", .finnish), ("oon ⟦seiskalla⟧", .finnish),
            ("oon ⟦kasilla⟧", .finnish), ("⟦ysillä⟧ oon", .finnish), ("⟦7.-luokkalainen⟧ poika", .finnish),
            ("⟦ekaluokkalainen⟧ tyttö", .finnish), ("oon ⟦lukion eka⟧", .finnish), ("⟦yseillä⟧", .finnish), ("⟦luokalla 7c⟧", .finnish),
            ("käyn ⟦8. luokkaa⟧", .finnish), ("⟦seitsemännellä luokalla⟧", .finnish), ("koulussa ⟦8B:llä⟧", .finnish),
            ("går i ⟦klasse 1.B⟧ på", .danish), ("Hun går i ⟦5C⟧ på", .danish), ("går i ⟦5. d⟧ på", .danish), ("Hun går i ⟦9.a⟧ på", .danish),
            ("i ⟦7. klasse⟧", .danish), ("går i ⟦0. klasse⟧", .danish), ("går i ⟦2.g⟧", .danish), ("går i ⟦niende klasse⟧", .danish),
            ("She is in ⟦Year 4 D⟧ at", .english), ("in ⟦year 9⟧", .english), ("⟦yr 9⟧", .english), ("She is in ⟦4E⟧ at", .english),
            ("is in ⟦P5⟧ at school", .english), ("he's in ⟦S3⟧ at school", .english), ("starting in ⟦reception⟧", .english),
            ("⟦kindergarten class⟧", .english), ("⟦year nine⟧", .english), ("in ⟦9th grade⟧", .english), ("im in ⟦9C⟧", .english),
            ("⟦Year 10⟧", .english),
        ] as [(String, Languages)])
    func `classes`(marked: String, languages: Languages) { expectMasked(marked, [.schoolClass], in: languages) }

    @Test(
        arguments: [
            ("Storgatan 8B", .swedish), ("bor i en trea", .swedish), ("klass och kön", .swedish), ("läsåret 2023/24", .swedish),
            ("last year 3 people", .english), ("at reception", .english), ("the reception desk", .english), ("eka kerta", .finnish),
            ("A4", .all), ("every year 2 weeks", .english), ("jag går till 3 möten", .swedish), ("year 2023", .english),
            ("god service", .swedish), ("han går i 3 timmar", .swedish), ("it was 9C outside", .english),
        ] as [(String, Languages)])
    func `no classes`(text: String, languages: Languages) { expectMasked(text, [.schoolClass], in: languages) }
}
