package import Identifiers

/// What stands in the place of personal data: the class in the reader's language, never the length.
package struct MaskWords: Sendable {
    let language: String

    /// - Parameter language: a primary language subtag; others than sv, fi and da are worded in English.
    package init(language: String) { self.language = language }

    /// Without brackets.
    package func mask(for label: Label) -> String {
        switch language {
        case "sv": swedish(label)
        case "fi": finnish(label)
        case "da": danish(label)
        default: english(label)
        }
    }

    static let languages = ["sv", "fi", "da", "en"]

    /// Every mask that a text may hold, with brackets, in all languages, since the text may have been imported in another one; without the
    /// letters of persons and the years of months, which `length(ofMaskAt:in:)` knows.
    package static let all: [String] = {
        var masks: Set<String> = []
        for words in languages.map(MaskWords.init) {
            for mask in Label.allCases.map(words.mask) + words.details { masks.insert("[\(mask)]") }
        }
        return masks.sorted()
    }()

    private func english(_ label: Label) -> String {
        switch label {
        case .person: "person"
        case .nationalID: "personal number"
        case .phone: "phone number"
        case .email: "email address"
        case .handle: "username"
        case .url: "web address"
        case .ip: "IP address"
        case .gps: "position"
        case .address: "street address"
        case .postal: "postal code"
        case .location: "place"
        case .date: "date"
        case .dateOfBirth: "date of birth"
        case .age: "age"
        case .school: "school"
        case .schoolClass: "class"
        case .workplace: "workplace"
        case .caseNumber: "case number"
        case .bankAccount: "bank account"
        case .iban: "bank account number"
        case .card: "card number"
        case .plate: "number plate"
        case .orgID: "organisation number"
        }
    }

    private func swedish(_ label: Label) -> String {
        switch label {
        case .person: "person"
        case .nationalID: "personnummer"
        case .phone: "telefonnummer"
        case .email: "e-postadress"
        case .handle: "användarnamn"
        case .url: "webbadress"
        case .ip: "IP-adress"
        case .gps: "position"
        case .address: "gatuadress"
        case .postal: "postadress"
        case .location: "plats"
        case .date: "datum"
        case .dateOfBirth: "födelsedatum"
        case .age: "ålder"
        case .school: "skola"
        case .schoolClass: "klass"
        case .workplace: "arbetsplats"
        case .caseNumber: "ärendenummer"
        case .bankAccount: "bankkonto"
        case .iban: "kontonummer"
        case .card: "kortnummer"
        case .plate: "registreringsnummer"
        case .orgID: "organisationsnummer"
        }
    }

    private func finnish(_ label: Label) -> String {
        switch label {
        case .person: "henkilö"
        case .nationalID: "henkilötunnus"
        case .phone: "puhelinnumero"
        case .email: "sähköpostiosoite"
        case .handle: "käyttäjätunnus"
        case .url: "verkko-osoite"
        case .ip: "IP-osoite"
        case .gps: "sijainti"
        case .address: "katuosoite"
        case .postal: "postinumero"
        case .location: "paikka"
        case .date: "päivämäärä"
        case .dateOfBirth: "syntymäaika"
        case .age: "ikä"
        case .school: "koulu"
        case .schoolClass: "luokka"
        case .workplace: "työpaikka"
        case .caseNumber: "asianumero"
        case .bankAccount: "pankkitili"
        case .iban: "tilinumero"
        case .card: "korttinumero"
        case .plate: "rekisterinumero"
        case .orgID: "y-tunnus"
        }
    }

    private func danish(_ label: Label) -> String {
        switch label {
        case .person: "person"
        case .nationalID: "cpr-nummer"
        case .phone: "telefonnummer"
        case .email: "e-mailadresse"
        case .handle: "brugernavn"
        case .url: "webadresse"
        case .ip: "IP-adresse"
        case .gps: "position"
        case .address: "gadeadresse"
        case .postal: "postadresse"
        case .location: "sted"
        case .date: "dato"
        case .dateOfBirth: "fødselsdato"
        case .age: "alder"
        case .school: "skole"
        case .schoolClass: "klasse"
        case .workplace: "arbejdsplads"
        case .caseNumber: "sagsnummer"
        case .bankAccount: "bankkonto"
        case .iban: "kontonummer"
        case .card: "kortnummer"
        case .plate: "nummerplade"
        case .orgID: "cvr-nummer"
        }
    }
}
