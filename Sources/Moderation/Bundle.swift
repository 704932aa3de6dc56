package import Diagnostics
import Identifiers
import KnowledgeBank
import UTF8Text

extension Handling {
    /// Makes a page for an expert outside the desk, from scrubbed text only, and records that the role was asked.
    /// - Parameter role: who is asked, by function: `debt adviser`, never a name.
    /// - Returns: Markdown.
    /// - Throws: structured personal data in the draft: what leaves the desk passes the same gate as what is published.
    package func bundle(_ id: String, for role: String) throws(Problems) -> (item: Item, document: String) {
        var document = ""
        let item = try step(.consult, id) { item, event throws(Problems) in
            document = try Bundle.document(of: item)
            try LeakGate.refuse(document, of: item)
            event.role = role
            return true
        }
        return (item, document)
    }
}

/// One page with a question, and its answer so far.
enum Bundle {
    static func document(of item: Item) throws(Problems) -> String {
        let words = BundleWords(item.language)
        let lines = try item.question().split(separator: "\n", omittingEmptySubsequences: false)
        let question = lines.reversed().drop(while: \.isEmpty).reversed().map { "> \($0)" }.joined(separator: "\n")
        var parts = ["# \(words.title)", words.request, "## \(words.question)", question]
        if let answer = try item.answer() {
            let text = String(decoding: answer.bytes, as: UTF8.self)
            parts += ["## \(words.answer)", body(of: text)]
        }
        parts += ["## \(words.how)", words.reply]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Without the front matter and the quoted question.
    private static func body(of text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { lines = lines[(end + 1)...] }
        lines = lines.drop { $0.isEmpty || $0.hasPrefix(">") }
        return lines.map { $0.hasPrefix("## ") ? "#" + $0 : $0 }.joined(separator: "\n")
    }
}

private struct BundleWords {
    let title: String
    let request: String
    let question: String
    let answer: String
    let how: String
    let reply: String

    init(_ language: String) {
        switch language {
        case "sv":
            title = "Granskning av ett svar"
            request =
                "Någon har ställt den här frågan anonymt. Uppgifter som kan peka ut en person är ersatta med hakparenteser. Vi publicerar svaret så att fler kan ha nytta av det. Stämmer det i sak?"
            question = "Frågan"
            answer = "Vårt svar så här långt"
            how = "Så svarar du"
            reply = "Skriv vad som är fel, saknas eller har ändrats, och varifrån du vet det. Skriv inget om enskilda personer. På sidan står bara din yrkesroll, aldrig ditt namn."
        case "fi":
            title = "Vastauksen tarkistus"
            request =
                "Joku on kysynyt tämän nimettömästi. Tiedot, joista kysyjän voisi tunnistaa, on korvattu hakasulkeilla. Julkaisemme vastauksen, jotta siitä olisi apua muillekin. Onko se asiallisesti oikein?"
            question = "Kysymys"
            answer = "Vastauksemme tähän mennessä"
            how = "Näin vastaat"
            reply = "Kirjoita, mikä on väärin, mitä puuttuu tai mikä on muuttunut ja mistä tiedät sen. Älä kirjoita yksittäisistä ihmisistä. Sivulla kerrotaan vain ammattiroolisi, ei koskaan nimeäsi."
        case "da":
            title = "Gennemlæsning af et svar"
            request =
                "Nogen har stillet dette spørgsmål anonymt. Oplysninger, der kan pege på en person, er erstattet med kantede parenteser. Vi offentliggør svaret, så flere kan få glæde af det. Er det rigtigt?"
            question = "Spørgsmålet"
            answer = "Vores svar indtil nu"
            how = "Sådan svarer du"
            reply = "Skriv, hvad der er forkert, mangler eller er ændret, og hvor du ved det fra. Skriv ikke om enkelte personer. På siden står kun din faglige rolle, aldrig dit navn."
        default:
            title = "An answer to check"
            request =
                "Somebody asked this anonymously. What could point at a person has been replaced by square brackets. We publish the answer so that it helps others, too. Is it correct?"
            question = "The question"
            answer = "Our answer so far"
            how = "How to reply"
            reply = "Write what is wrong, missing or has changed, and how you know. Write nothing about single persons. The page names your profession only, never you."
        }
    }
}
