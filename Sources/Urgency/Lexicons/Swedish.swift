import Identifiers

extension Grammar {
    static let swedish = Grammar(
        language: .swedish,
        fillers: "typ liksom bara faktiskt ju väl nog verkligen så jätte riktigt helt också även alltid ofta ibland jämt igen nu ba lixom o fan jävla kanske till",
        negations: "inte ej aldrig inget ingen inga inte utan icke nt inteee knappast slipper",
        weakeners: "bara längre mer mera kul okej ok rätt nådigt så",
        clauseOpeners: "men för att så och som om när där då eftersom jag han hon de dom du ni vi min mitt mina hans hennes",
        objects: "mig mej oss henne honom dem dom sig"
    )
}

/// Groups of words that many patterns share.
enum Swedish {
    static let me = "mig|mej|me|mg"
    static let mine = "min|mitt|mina|hans|hennes|deras|sin|sitt|sina|våra|vår|ens"
    static let parents =
        "pappa|pappan|papa|farsan|far|fadern|mamma|mamman|morsan|mor|modern|förälder*|föräldra*|styvpappa*|styvfar*|plastpappa*|styvmamma*|bonuspappa*|bonusmamma*"
    static let kin =
        "\(parents)|man|mannen|maken|make|sambo*|pojkvän*|flickvän*|kille|killen|tjej|tjejen|partner*|ex|exet|exman*|exmake*|exsambo*|bror|brorsa*|bröder*|syster*|syrra*|storebror*|farbror*|morbror*|farfar*|morfar*|moster*|faster*|kusin*|son|sonen|söner*|fru|frun|hustru*|svärmor*|svärfar*|granne*|lärare*|familj*|släkt*|ledare*|tränare*|gubben|vän|vännen|chef*"
    static let they = "han|hon|hen|dom|de|dem|nån|någon|nåt|ni|du|\(kin)"
    static let others =
        "henne|honom|hen|han|hon|oss|dig|dej|er|dom|dem|de|varandra|mamma|mamman|morsan|mor|pappa|farsan|barn|barnen|barnet|*barn|syster*|syrra*|bror|brorsan|lillebror*|lillasyster*|småsyskon*|syskon*|dotter*|son|sonen|tjejen|tjej|flickvän*|kompis*|vän|väninna*|fru|frun|granne*|mormor|farmor|bebis*|babyn|baby|unge*|ungar*|flicka*|pojke*|elev*"
    static let victims = "\(me)|\(others)"
    static let child =
        "barn|barnet|barnen|barna|bebis*|baby|babyn|spädbarn*|unge|ungen|ungar|ungarna|flicka|flickan|pojke|pojken|pojkar*|flickor*|dotter|dottern|*dotter|son|sonen|lillebror*|lillasyster*|småsyskon*|småbarn*|syskon*|elev*|*åring|*åringen|*åringar|tvååring*|treåring*|kid|kids|kidsen|brorson*|systerson*|brorsdotter*|*barn"
    static let not = "inte|ej|aldrig|nt|int|inge|inget|ingen|icke|ite"
}
