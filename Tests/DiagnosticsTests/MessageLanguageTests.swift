import Diagnostics
import Testing

struct MessageLanguageTests {
    @Test(arguments: [
        ("sv_SE.UTF-8", MessageLanguage.swedish), ("sv", .swedish), ("sv-simple", .swedish), ("fi_FI@euro", .finnish), ("DA", .danish), ("en_GB", .english),
        ("C", nil), ("POSIX", nil), ("C.UTF-8", nil), ("nb_NO", nil), ("swe", nil), ("", nil),
    ])
    func `a locale or a tag names a language of the catalogue, or none`(locale: String, language: MessageLanguage?) {
        #expect(MessageLanguage(locale: locale) == language)
    }

    @Test(arguments: [
        ([:], MessageLanguage.english),
        (["LANG": "fi_FI.UTF-8"], .finnish),
        (["LANG": "fi_FI.UTF-8", "LC_MESSAGES": "da_DK"], .danish),
        (["LANG": "fi_FI.UTF-8", "LC_MESSAGES": "da_DK", "LC_ALL": "sv_SE"], .swedish),
        (["LC_ALL": "sv_SE", "ANSWERBANK_LANGUAGE": "fi"], .finnish),
        (["LC_ALL": "", "LANG": "sv_SE"], .swedish),
        (["LC_ALL": "C", "LANG": "sv_SE"], .english),
    ])
    func `the environment is asked in the order of POSIX`(environment: [String: String], language: MessageLanguage) {
        #expect(MessageLanguage(environment: environment) == language)
    }
}
