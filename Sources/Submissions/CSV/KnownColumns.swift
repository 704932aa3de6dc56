internal import UTF8Text

/// Headers of forms that are known, in Swedish, Finnish, Danish and English: in lower case, without a colon, question mark or asterisk at the end.
enum KnownColumns {
    enum Meaning {
        case question, language, dropped
    }

    static func meaning(of header: String) -> Meaning? { meanings[key(header)] }

    /// The form that alone has such a column.
    static func channel(of header: String) -> Channel? { signs[key(header)] }

    static func trimmed(_ header: String) -> String {
        String(decoding: Bytes.trimmed(Array(header.utf8)[...]), as: UTF8.self)
    }

    private static func key(_ header: String) -> String {
        // Longer than any that is known.
        guard header.utf8.count <= 300 else { return "" }
        var header = trimmed(header.nfc.lowercased())
        while let last = header.last, ":?*".contains(last) { header = trimmed(String(header.dropLast())) }
        return header
    }

    private static let questions = [
        "question", "your question", "message", "your message", "text", "body", "what is your question", "write your question", "write your question here", "ask your question",
        "fråga", "din fråga", "frågan", "meddelande", "ditt meddelande", "vad är din fråga", "skriv din fråga", "skriv din fråga här", "ställ din fråga",
        "kysymys", "kysymyksesi", "viesti", "viestisi", "mikä on kysymyksesi", "kirjoita kysymyksesi", "kirjoita kysymyksesi tähän",
        "spørgsmål", "dit spørgsmål", "spørgsmålet", "besked", "din besked", "hvad er dit spørgsmål", "skriv dit spørgsmål", "skriv dit spørgsmål her", "stil dit spørgsmål",
    ]

    private static let languages = ["language", "språk", "kieli", "sprog", "startlanguage", "start language", "startspråk", "aloituskieli", "startsprog"]

    private static let msForms = [
        "start time", "completion time", "last modified time", "starttid", "slutförandetid", "tid för slutförande", "sluttid", "senast ändrad", "tidpunkt för senaste ändring",
        "aloitusaika", "valmistumisaika", "päättymisaika", "viimeksi muokattu", "viimeisimmän muokkauksen aika", "starttidspunkt", "fuldførelsestidspunkt", "sluttidspunkt",
        "senest ændret", "tidspunkt for seneste ændring",
    ]
    private static let googleForms = ["email address", "e-postadress", "sähköpostiosoite", "mailadresse", "e-mailadresse", "username", "användarnamn", "käyttäjänimi", "brugernavn"]
    private static let limeSurvey = [
        "submitdate", "lastpage", "seed", "startdate", "datestamp", "ipaddr", "refurl", "response id", "date submitted", "last page", "date started", "date last action", "ip address",
        "referrer url", "svars-id", "svarets id", "datum inskickat", "inskickningsdatum", "sista sidan", "sista sida", "startdatum", "datum för senaste åtgärd", "ip-adress",
        "hänvisande url", "vastauksen id", "lähetyspäivä", "viimeinen sivu", "aloituspäivä", "viimeisin toiminto", "ip-osoite", "viittaava url", "svar-id", "indsendelsesdato",
        "sidste side", "startdato", "dato for seneste handling", "ip-adresse", "henvisende url",
    ]
    private static let nextcloudForms = [
        "user id", "user display name", "användar-id", "visningsnamn", "användarens visningsnamn", "käyttäjätunnus", "käyttäjän näyttönimi", "näyttönimi", "bruger-id",
        "brugerens visningsnavn", "vist navn", "visningsnavn",
    ]
    private static let shared = [
        "id", "tunnus", "tunniste", "submission id", "number", "nummer", "timestamp", "tidsstämpel", "tidstämpel", "aikaleima", "tidsstempel", "date", "datum", "päivämäärä", "dato",
        "email", "e-mail", "mail", "e-post", "epost", "sähköposti", "name", "namn", "nimi", "navn", "your name", "ditt namn", "nimesi", "dit navn", "full name", "first name",
        "last name", "förnamn", "efternamn", "etunimi", "sukunimi", "fornavn", "efternavn", "phone", "telephone", "phone number", "telefon", "telefonnummer", "puhelin",
        "puhelinnumero", "ip", "token", "referrer", "referer", "user agent", "user_agent", "score", "poäng", "pisteet", "total points", "totalpoäng", "pisteet yhteensä",
        "point i alt", "quiz feedback",
    ]

    private static let meanings: [String: Meaning] = {
        var meanings: [String: Meaning] = [:]
        for name in msForms + googleForms + limeSurvey + nextcloudForms + shared { meanings[name] = .dropped }
        for name in languages { meanings[name] = .language }
        for name in questions { meanings[name] = .question }
        return meanings
    }()

    private static let signs: [String: Channel] = {
        var signs: [String: Channel] = [:]
        for name in googleForms + ["timestamp", "tidstämpel", "tidsstämpel", "aikaleima", "tidsstempel"] { signs[name] = .googleForms }
        for name in msForms { signs[name] = .msForms }
        for name in nextcloudForms { signs[name] = .nextcloudForms }
        for name in limeSurvey + ["startlanguage", "start language"] { signs[name] = .limeSurvey }
        return signs
    }()

    /// Of several forms that the columns of one table are signs of, the one that decides: Nextcloud's have a time stamp as Google's do.
    static let order: [Channel] = [.limeSurvey, .nextcloudForms, .msForms, .googleForms]
}
