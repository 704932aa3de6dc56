/// What a diagnostic is about: the chapters of the list that `answerbank explain` prints.
package enum DiagnosticGroup: String, Sendable, CaseIterable {
    case files, yaml, keys, bank, themes, building, commands, importing, desk, figures

    package func title(in language: MessageLanguage) -> String {
        switch language {
        case .english: english
        case .swedish: swedish
        case .finnish: finnish
        case .danish: danish
        }
    }

    private var english: String {
        switch self {
        case .files: "Files"
        case .yaml: "YAML"
        case .keys: "Front matter and keys"
        case .bank: "The bank"
        case .themes: "Themes and templates"
        case .building: "Building and searching"
        case .commands: "Commands"
        case .importing: "Importing a site"
        case .desk: "The desk"
        case .figures: "Figures"
        }
    }

    private var swedish: String {
        switch self {
        case .files: "Filer"
        case .yaml: "YAML"
        case .keys: "Filhuvuden och nycklar"
        case .bank: "Svarsbanken"
        case .themes: "Teman och mallar"
        case .building: "Att bygga och söka"
        case .commands: "Kommandon"
        case .importing: "Att importera en webbplats"
        case .desk: "Skrivbordet"
        case .figures: "Siffror"
        }
    }

    private var finnish: String {
        switch self {
        case .files: "Tiedostot"
        case .yaml: "YAML"
        case .keys: "Alkutiedot ja avaimet"
        case .bank: "Vastauspankki"
        case .themes: "Teemat ja sivupohjat"
        case .building: "Kokoaminen ja haku"
        case .commands: "Komennot"
        case .importing: "Sivuston tuonti"
        case .desk: "Työpöytä"
        case .figures: "Luvut"
        }
    }

    private var danish: String {
        switch self {
        case .files: "Filer"
        case .yaml: "YAML"
        case .keys: "Filhoveder og nøgler"
        case .bank: "Svarbanken"
        case .themes: "Temaer og skabeloner"
        case .building: "At bygge og søge"
        case .commands: "Kommandoer"
        case .importing: "At importere et websted"
        case .desk: "Skrivebordet"
        case .figures: "Tal"
        }
    }
}
