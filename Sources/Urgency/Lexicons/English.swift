import Identifiers

extension Grammar {
    static let english = Grammar(
        language: .english,
        fillers: "just really like literally so even ever also always often sometimes again now still actually fucking lowkey basically kinda the a an to be been being up down both",
        negations: "not never no dont doesnt didnt isnt wasnt arent hasnt havent hadnt wont wouldnt without none nobody noone nothing neither cannot cant aint nor",
        weakeners: "only just sure okay ok safe stop stopped stopping",
        clauseOpeners: "but because so that and when if where since i he she they you we my his her their cos cuz bc coz as what how who",
        objects: ""
    )
}

/// Groups of words that many patterns share.
enum English {
    static let me = "me|my|us"
    static let parents = "dad|daddy|father|mum|mom|mother|mummy|mommy|parent|parents|stepdad|stepfather|stepmum|stepmom|stepmother|dads|moms|mums"
    static let kin =
        "\(parents)|husband|wife|partner|boyfriend|girlfriend|bf|gf|hubby|spouse|ex|brother|brothers|sister|sisters|uncle|aunt|cousin|grandpa|grandfather|son|fiance*|neighbour|neighbor|teacher|coach|family|inlaws|bro|boss|man|guy|roommate|flatmate"
    static let they = "he|she|they|hes|shes|theyre|someone|somebody|\(kin)"
    static let others =
        "her|him|them|mum|mom|mother|dad|father|sister|sisters|brother|brothers|child|children|kid|kids|baby|son|daughter|wife|girlfriend|friend|girl|boy|each|you|someone|somebody|anyone|everyone|neighbour|grandma|niece|nephew"
    static let victims = "\(me)|\(others)"
    static let child =
        "child|children|kid|kids|baby|babies|infant|toddler|newborn|son|sons|daughter|daughters|boy|boys|girl|girls|niece|nephew|grandchild*|grandson|granddaughter|stepson|stepdaughter|sibling*|student|pupil|teen*|childs|kids|babys|brothers|sisters"
}
