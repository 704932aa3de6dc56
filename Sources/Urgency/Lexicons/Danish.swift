import Identifiers

extension Grammar {
    static let danish = Grammar(
        language: .danish,
        fillers: "bare jo sgu lige altså virkelig faktisk også altid ofte nogle gange igen nu så helt meget kun vist nok fucking da skide snart til at",
        negations: "ikke ik aldrig ingen intet ikk ikke uden hverken næppe ikkee",
        weakeners: "kun bare længere mere okay ok rart rigtigt så",
        clauseOpeners: "men for at så og som om når hvor da fordi jeg han hun de du vi i min mit mine hans hendes",
        objects: "mig os hende ham dem sig"
    )
}

/// Groups of words that many patterns share.
enum Danish {
    static let me = "mig|mej|me|mg"
    static let parents = "far|faren|faderen|fars|mor|moren|moderen|mors|forældre*|stedfar*|stedmor*|papfar*|papmor*|bonusfar*|bonusmor*|forælder"
    static let kin =
        "\(parents)|mand|manden|kæreste*|kærste|ægtefælle*|samlever*|eks|ekskæreste*|eksmand*|ekskone|bror|broren|brødre*|storebror*|søster*|søstre*|onkel*|tante|moster|faster|fætter*|kusine*|bedstefar|morfar|farfar|kone|konen|søn|sønnen|svigermor|svigerfar|svigerfamilie*|nabo*|lærer*|familie*|slægt*|træner*|chef*|ven|fyr|fyren"
    static let they = "han|hun|de|dem|nogen|nogle|du|\(kin)"
    static let others =
        "hende|ham|os|dig|jer|dem|hinanden|mor|far|barn|barnet|børn|børnene|søster*|bror|broren|lillebror*|lillesøster*|søskende*|datter*|datteren|søn|sønnen|kæreste*|ven|veninde*|kone|konen|nabo*|mormor|farmor|baby|babyen|unge|ungerne|pige|pigen|dreng|drengen|nogen|elev*"
    static let victims = "\(me)|\(others)"
    static let child =
        "barn|barnet|børn|børnene|barnets|børns|børnenes|baby|babyen|spædbarn*|unger|ungerne|unge|pige|pigen|piger|dreng|drengen|drenge|datter|datteren|*datter|søn|sønnen|lillebror*|lillesøster*|søskende*|småsøskende|elev*|*årig|*årige|teenager*|nevø*|niece*|børnebørn|børnebarn|*børn"
    static let not = "ikke|ik|aldrig|ikk|intet|ingen|ikke"
}
