import Identifiers
import Testing

struct DateTests {
    @Test(
        arguments: [
            ("Det hände ⟦den 29:e mars⟧ vid 22", .swedish), ("⟦3 maj⟧ kom polisen", .swedish), ("⟦mars 3⟧", .swedish),
            ("⟦tredje april⟧ flyttar jag", .swedish), ("det var ⟦2:a feb⟧", .swedish),
            ("hände ⟦den 15/2⟧ kl 22", .swedish), ("⟦21/6-23⟧", .swedish), ("⟦den 4 september 2023⟧", .swedish), ("⟦2022-09-26⟧", .swedish),
            ("från ⟦3-5 maj⟧", .swedish), ("natten till ⟦den 3/5⟧", .swedish),
            ("⟦14 okt⟧ på kvällen", .swedish), ("den skedde ⟦den tjugotredje maj⟧", .swedish), ("⟦DEN 3 MAJ⟧", .swedish),
            ("⟦den 3 och 4 maj⟧", .swedish), ("hände ⟦230315⟧", .swedish),
            ("Se tapahtui ⟦17. kesäkuuta⟧ noin", .finnish), ("⟦toinen toukokuuta⟧", .finnish), ("⟦2. toukokuuta⟧", .finnish),
            ("⟦2.5.⟧ tulin", .finnish), ("tapahtui ⟦8.1.⟧ noin kello 22", .finnish),
            ("⟦22.11.22⟧", .finnish), ("⟦3.-5.5.⟧ olin", .finnish), ("⟦2 toukokuuta⟧", .finnish), ("⟦2.3.2022⟧ noin", .finnish),
            ("⟦toukokuun 3. päivänä⟧", .finnish), ("ma ⟦2.5⟧ kävin", .finnish),
            ("⟦kolmantena toukokuuta⟧", .finnish), ("⟦12.3.⟧-⟦14.3.2024⟧", .finnish),
            ("⟦d. 3. maj⟧ skete det", .danish), ("⟦den tredje maj⟧", .danish), ("⟦den 06-11-2023⟧ omkring kl. 22", .danish),
            ("⟦den 3.5⟧ var", .danish), ("⟦10/5⟧", .danish), ("⟦den enogtyvende maj⟧", .danish),
            ("It happened on ⟦26/03/2025⟧ around 10 pm", .english), ("⟦the 2nd of October⟧", .english), ("⟦Oct 2nd⟧", .english),
            ("⟦December 24⟧", .english), ("⟦29 December⟧ around 10", .english), ("⟦the 2th of October⟧", .english),
            ("on ⟦may 3rd⟧ he", .english), ("⟦14 January 2025⟧ around", .english), ("⟦December 24, 2023⟧", .english),
            ("⟦march 3⟧ i went", .english), ("⟦the twenty third of may⟧", .english), ("⟦12/24/23⟧", .english), ("⟦16th March 97⟧", .english),
            ("⟦2024-01-15⟧T14:30", .english),
        ] as [(String, Languages)])
    func `days`(marked: String, languages: Languages) { expectMasked(marked, [.date], in: languages) }

    @Test(
        arguments: [
            ("i mars", .swedish), ("mars 2023", .swedish), ("socialtjänstlagen (2025:400)", .swedish), ("1/2 portion", .all), ("3/4", .all),
            ("24/7", .all), ("version 2.5.1.3", .all), ("iOS 12.3", .all), ("5 kap. 3 §", .swedish),
            ("i maj 3 gånger", .swedish), ("en maj", .swedish), ("klo 12.10", .finnish), ("2.5 tuntia", .finnish), ("toukokuussa", .finnish),
            ("kl. 10.10", .danish), ("you may 2", .english), ("SFS 2025:400", .all), ("2023", .all),
            ("12.30-14.00", .all), ("IP 1.2.3.4", .all), ("070-174 06 05", .all), ("SN 2024/01234", .all), ("4.5 km", .all),
            ("det kostar 12.50", .all), ("all 3 may be", .english), ("2019-2024", .all), ("läsåret 2023/24", .all),
        ] as [(String, Languages)])
    func `no days`(text: String, languages: Languages) { expectMasked(text, [.date], in: languages) }

    @Test(
        arguments: [
            ("jag är född ⟦13 juni 1980⟧", .swedish), ("född ⟦101022⟧.", .swedish), ("född ⟦8/4-94⟧", .swedish), ("f. ⟦820814⟧", .swedish),
            ("jag fyller år ⟦3 maj⟧", .swedish), ("född ⟦-09⟧", .swedish), ("född ⟦2009⟧ i", .swedish),
            ("född ⟦09⟧ så", .swedish), ("födelsedatum: ⟦1982-08-14⟧", .swedish), ("född ⟦nio åtta noll sju ett två⟧", .swedish),
            ("Olen syntynyt ⟦10. lokakuuta 1970⟧", .finnish), ("synt. ⟦05.12.60⟧", .finnish), ("s. ⟦27.9.1951⟧", .finnish),
            ("syntymäaika ⟦14.11.2010⟧", .finnish), ("syntynyt vuonna ⟦1954⟧", .finnish), ("oon synt ⟦88⟧", .finnish),
            ("⟦3.5.⟧ on synttärini", .finnish), ("Jeg er født ⟦14-08-1982⟧", .danish), ("født ⟦30/1 1955⟧", .danish),
            ("fødselsdag ⟦d. 3. maj⟧", .danish), ("født i ⟦1988⟧", .danish),
            ("I was born on ⟦21 October 1964⟧", .english), ("dob ⟦16/12/1960⟧", .english), ("d.o.b. ⟦16/12/60⟧", .english),
            ("my birthday is on ⟦the 3rd of May⟧", .english), ("born in ⟦2009⟧", .english), ("born ⟦98⟧", .english),
        ] as [(String, Languages)])
    func `birth`(marked: String, languages: Languages) { expectMasked(marked, [.dateOfBirth], in: languages) }

    @Test(
        arguments: [
            ("född i Sverige", .all), ("barn födda 2009 eller senare", .swedish), ("born 2009 or later", .english), ("f. 3 barn", .swedish), ("(Boalt, s. 16)", .swedish),
            ("S. 10th & Federal", .english), ("året 2009", .swedish), ("2009", .all),
        ] as [(String, Languages)])
    func `no birth`(text: String, languages: Languages) { expectMasked(text, [.dateOfBirth], in: languages) }
}
