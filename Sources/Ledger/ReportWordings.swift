import Diagnostics

extension MessageLanguage {
    var reportWording: ReportWording {
        switch self {
        case .english: .english
        case .swedish: .swedish
        case .finnish: .finnish
        case .danish: .danish
        }
    }
}

extension ReportWording {
    fileprivate static let english = ReportWording(
        title: "Figures for {period}", received: "Questions received", languages: "By language", channels: "By channel", outcomes: "How they ended", published: "answer published",
        merged: "answered already by the bank", referred: "referred elsewhere", rejected: "rejected", expired: "expired", topics: "By topic", returned: "Drafts returned to the author",
        hoursToAnswer: "Time to the first answer", hours: "{hours} hours", longer: "more than 72 hours", median: "median", promise: "Promise: an answer within {hours} hours", inTime: "in time",
        late: "late", share: "share in time",
        suppression:
            "–: not shown, perhaps zero.\nFewer than {k} are never shown; they are counted in the first month in which there are {k} or more of them,\nso that a figure may hold some from months before.",
        counting: "Topics, endings and times count in the month in which work on the question ended.\nA question with several topics counts in each of them.")

    fileprivate static let swedish = ReportWording(
        title: "Siffror för {period}", received: "Inkomna frågor", languages: "Per språk", channels: "Per kanal", outcomes: "Hur de avslutades", published: "svar publicerat",
        merged: "besvarad av ett svar som redan fanns", referred: "hänvisad vidare", rejected: "avvisad", expired: "utgången", topics: "Per ämne",
        returned: "Utkast som skickats tillbaka till författaren",
        hoursToAnswer: "Tid till första svar", hours: "{hours} timmar", longer: "mer än 72 timmar", median: "median", promise: "Löfte: svar inom {hours} timmar", inTime: "i tid",
        late: "för sent", share: "andel i tid",
        suppression:
            "–: visas inte, kan vara noll.\nFärre än {k} visas aldrig; de räknas i den första månad då de är {k} eller fler,\nså en siffra kan innehålla några från tidigare månader.",
        counting: "Ämnen, avslut och tider räknas i den månad då arbetet med frågan avslutades.\nEn fråga med flera ämnen räknas under vart och ett av dem.")

    fileprivate static let finnish = ReportWording(
        title: "Luvut: {period}", received: "Saapuneet kysymykset", languages: "Kielittäin", channels: "Kanavittain", outcomes: "Miten käsittely päättyi", published: "vastaus julkaistu",
        merged: "vastattu olemassa olevalla vastauksella", referred: "ohjattu muualle", rejected: "hylätty", expired: "vanhentunut", topics: "Aiheittain",
        returned: "Kirjoittajalle palautetut luonnokset",
        hoursToAnswer: "Aika ensimmäiseen vastaukseen", hours: "{hours} tuntia", longer: "yli 72 tuntia", median: "mediaani", promise: "Lupaus: vastaus {hours} tunnin kuluessa",
        inTime: "ajoissa", late: "myöhässä", share: "ajoissa vastattujen osuus",
        suppression:
            "–: ei näytetä, voi olla nolla.\nAlle {k}:n lukumääriä ei koskaan näytetä; ne lasketaan mukaan siinä kuussa, jossa niitä on ensimmäisen kerran vähintään {k},\njoten luvussa voi olla mukana aiempien kuukausien kysymyksiä.",
        counting: "Aiheet, päättymistavat ja ajat lasketaan sille kuulle, jossa kysymyksen käsittely päättyi.\nKysymys, jolla on useita aiheita, lasketaan jokaiseen niistä.")

    fileprivate static let danish = ReportWording(
        title: "Tal for {period}", received: "Modtagne spørgsmål", languages: "Efter sprog", channels: "Efter kanal", outcomes: "Hvordan de blev afsluttet", published: "svar offentliggjort",
        merged: "besvaret med et svar, der fandtes i forvejen", referred: "henvist til andre", rejected: "afvist", expired: "udløbet", topics: "Efter emne",
        returned: "Udkast sendt tilbage til forfatteren",
        hoursToAnswer: "Tid til første svar", hours: "{hours} timer", longer: "mere end 72 timer", median: "median", promise: "Løfte: svar inden for {hours} timer", inTime: "til tiden",
        late: "for sent", share: "andel til tiden",
        suppression:
            "–: vises ikke, kan være nul.\nFærre end {k} vises aldrig; de tælles med i den første måned, hvor der er {k} eller flere af dem,\nså et tal kan rumme nogle fra tidligere måneder.",
        counting: "Emner, afslutninger og tider tælles i den måned, hvor arbejdet med spørgsmålet blev afsluttet.\nEt spørgsmål med flere emner tæller med under hvert af dem.")
}
