import Identifiers

extension Grammar {
    static let finnish = Grammar(
        language: .finnish,
        fillers:
            "vaan vain niinku ihan tosi kyl kyllä nyt taas aina usein joskus myös myöskin kai ehkä oikeesti oikeasti muka enää edes jo sit sitten niin nii vittu tota siis aika vähän koko usein mä minä se hän",
        negations: "ei eikä eivät eihän eivat eiku ette älä ilman ikinä koskaan kukaan eikö",
        weakeners: "vain vaan ainoastaan pelkästään",
        clauseOpeners: "mutta mut että et koska kun ku jos joten ja sekä vaikka",
        objects: ""
    )
}

/// Groups of words that many patterns share.
enum Finnish {
    static let me = "mua|mut|mun|mulle|mulla|mulle|minua|minut|minun|minulle|minulla|meitä|meidät|meille|meidän|mutki|muaki"
    static let parents =
        "isä|isän|isää|isä*|isi|iskä|iskän|faija|faijan|äiti|äidin|äitiä|äiti*|äidi*|mutsi|mutsin|vanhem*|vanhempani|isäpuol*|äitipuol*|huoltaja*|porukat|vanhemmat"
    static let kin =
        "\(parents)|mies|miehe*|mieh*|vaimo*|puoliso*|poikaystäv*|tyttöystäv*|kumppani*|eksä*|ex|exä*|exän|exmie*|ex-mies|avopuoliso|avomie*|avovaimo|avokki|veli|velje*|veljet|broidi|sisko*|systeri|setä*|seda*|eno|täti*|serk*|ukki|vaari|pappa|naapuri*|opettaja*|valmentaja*|suku|suvun|suku*|perhe*|poika*|tytär*|tyttär*|jätkä|ukko|pomo*|anoppi*|appiukko"
    static let they = "se|hän|ne|he|joku|toi|noi|te|\(kin)"
    static let others =
        "sitä|sen|sille|hänet|häntä|hänen|niitä|niiden|ne|teitä|teidät|sua|sut|sun|meitä|äitiä|äidin|isää|isän|lasta|lapsen|lapsia|lapset|lapsi*|laps*|sisko*|veljeä|veljen|velje*|pikkuvelje*|pikkusisko*|poikaa|pojan|poik*|tyttöä|tytön|tyttär*|tyttö*|vaimoa|vaimon|vaimo*|miestä|naista|kaveria|kaverin|vauvaa|vauva*|ystävä*|jonkun|jotain|kaikki|ketään|toisiaan|mummoa|tyttöystävä*|oppila*"
    static let victims = "\(me)|\(others)"
    static let child =
        "lapsi|lapsen|lasta|lapse*|lapset|lasten|lapsia|laps*|lapsi*|vauva*|beibi*|poika|pojan|poikaa|pojat|poj*|tyttö*|tytön|tytöt|tytär|tyttär*|pikkuvelje*|pikkuveli|pikkusisko*|pikkubroidi|taapero*|kakara*|penska*|muksu*|mukula*|oppila*|sisarukse*|sisarus*|vuotias|vuotiaa*|*vuotias|*vuotiaa*|nuori|alaikäi*|veljenpoja*|siskonpoja*|siskontyt*|lapsenlaps*"
    static let dont = "en|ei|emme|ette|eivät|et|enkä|eikä|em"
    static let children = "lapset|lapsia|lasten|lapsilla|lapsille|lapsi|lasta|lapsen|lapselle|lapsella|poika|poikaa|tyttö|tyttöä|pojat|tytöt|vauva|vauvaa|vauvan|mukulat|kakarat|muksut|penskat"
}
