import Diagnostics

/// The words of a certificate of deletion.
struct CertificateWords {
    let title: String
    let when: String
    let who: String
    let basis: String
    let period: String
    let items: String
    let files: String
    let deleted: String
    let kept: String
    let elsewhere: String

    init(_ language: MessageLanguage) {
        switch language {
        case .english:
            title = "Certificate of deletion"
            when = "Deleted on"
            who = "By"
            basis = "Legal basis"
            period = "Days kept, from when a person had looked at it"
            items = "Items"
            files = "Files"
            deleted =
                "Deleted were, for each item: the sealed original, the masked question, every draft of an answer, every event and the mark by which a second import of the same message was recognised."
            kept = "Kept were: answers that had been published, and for the statistics the month, language, channel, topics and outcome of each item, without its id."
            elsewhere =
                "Not reached were copies outside this folder: backups, the history and the recycle bin of a synchronised folder, the disks of other computers that share it, and the mailbox or form in which the message arrived. Whoever is responsible for them deletes them there."
        case .swedish:
            title = "Intyg om gallring"
            when = "Gallrat den"
            who = "Av"
            basis = "Stöd för gallringen"
            period = "Antal dagar från att någon hade bedömt ärendet"
            items = "Ärenden"
            files = "Filer"
            deleted =
                "För varje ärende har detta raderats: det förseglade originalet, den maskade frågan, alla utkast till svar, alla händelser och det märke som visar att samma meddelande redan har lästs in."
            kept = "Kvar finns publicerade svar och, för statistiken, månad, språk, kanal, ämnen och resultat för varje ärende, utan ärendets beteckning."
            elsewhere =
                "Kopior utanför mappen har inte raderats: säkerhetskopior, historik och papperskorg i en synkroniserad mapp, andra datorer som delar mappen, och den brevlåda eller det formulär där meddelandet kom in. Den som ansvarar för dem raderar dem där."
        case .finnish:
            title = "Todistus hävittämisestä"
            when = "Hävitetty"
            who = "Hävittäjä"
            basis = "Peruste"
            period = "Säilytysaika päivinä siitä, kun joku oli arvioinut asian"
            items = "Asioita"
            files = "Tiedostoja"
            deleted =
                "Jokaisesta asiasta on poistettu sinetöity alkuperäinen viesti, peitetty kysymys, kaikki vastausluonnokset, kaikki tapahtumat ja tunniste, josta sama viesti olisi tunnistettu uudelleen."
            kept = "Jäljellä ovat julkaistut vastaukset ja tilastoja varten kunkin asian kuukausi, kieli, kanava, aiheet ja lopputulos ilman asian tunnusta."
            elsewhere =
                "Kansion ulkopuolisia kopioita ei ole poistettu: varmuuskopiot, synkronoidun kansion historia ja roskakori, muut kansiota käyttävät tietokoneet sekä postilaatikko tai lomake, jonka kautta viesti tuli. Niistä vastaava poistaa ne sieltä."
        case .danish:
            title = "Attest for sletning"
            when = "Slettet den"
            who = "Af"
            basis = "Hjemmel"
            period = "Antal dage fra nogen havde vurderet sagen"
            items = "Sager"
            files = "Filer"
            deleted =
                "For hver sag er dette slettet: den forseglede original, det maskerede spørgsmål, alle udkast til svar, alle hændelser og det mærke, der viser, at den samme besked allerede er læst ind."
            kept = "Tilbage er offentliggjorte svar og, til statistikken, hver sags måned, sprog, kanal, emner og udfald uden sagens betegnelse."
            elsewhere =
                "Kopier uden for mappen er ikke slettet: sikkerhedskopier, historik og papirkurv i en synkroniseret mappe, andre computere, der deler mappen, og den postkasse eller formular, som beskeden kom ind gennem. Den, der har ansvaret for dem, sletter dem dér."
        }
    }
}
