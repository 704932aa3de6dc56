import Identifiers

extension Lexicon {
    private static let harms =
        "lyö*|löi|hakkaa|hakkas*|hakannu*|potki*|piekse*|pieks*|läpsi*|kuristi|kurista*|kuristaa|raiska*|koskettel*|kopelo*|hyväksikäyt*|uhkail*|tukist*|töni*|satutta*|satutt*|satuta*|ravist*|lukitsi*|lukitsee|huutaa|raivoaa|nöyryyttä*|haukku*|tuuppi*|lääppi*|kouri*|pahoinpi*|ahdistel*|tönäis*|remmi*|selkään|heitti|väkival*|vihaa"
    private static let drugs =
        "huume*|päihde*|päihtei*|päihty*|juo|juovat|joi|juonut|juo*|kännissä|kännis|humalas*|känni*|ryyppä*|dokaa|dokaavat|alkoholi*|kamaa|kama|subu*|subutex*|amfetami*|piri*|piriä|pilve*|kannabist*|lääkkei*|sekaisin|pöllyis*|aineis*|aineita|viinaa|viina|bentso*|spiidi|heroiini*|kokaiini*|nistit|nisti|narkkar*|päissää*|rännä*|polttaa|bileet"

    static let finnishChild = Lexicon(
        .child,
        in: .finnish,
        signs: """
            lastensuoj*|lastensuojel*|lasu-ilmo*|lasuilmo*|lasu|lasun|lasusta|lapsiporno*|groomi*|huostaan*|kaltoinkohtel*|pedofi*|pedo|insesti*|laiminly*|heitteille*|heitteillä*|lastenkod*
            ilmoitus*|ilmoitan|ilmoittaa .. \(Finnish.children)|perhe*|lastens*|naapuri*
            kaltoin|kaltoinkohd* .. kohd*|laps*|koh*
            \(Finnish.child) & laiminly*|kaltoin*|pahoinpid*|hyväksikäyt*|heitteil*|väkival*|ahdistel*|seksuaali*|raiskat*|hakataan|hakat*|lyödään|piekse*
            \(harms) .. \(Finnish.child)
            lyö|löi|hakkaa|potkii|läpsii|satuttaa .. \(Finnish.children)
            \(Finnish.children) .. lyö|hakkaa|läpsi*|potkii|kurit*|satut*
            \(Finnish.parents) .. \(harms)
            \(harms) .. mua|minua|mut & 5-17
            5-17 & \(Finnish.parents) .. \(harms)|juo|kännissä|uhkail*|vihaa|pelottaa|heitti|ryyppää|humalas*|hirvee
            \(Finnish.parents) .. juo|juovat|ryyppää|dokaa|kännissä|humalassa|sekaisin|huume*|aineis*|ryyppä*|kamaa|alkoholis*|päihde*|päissään
            \(Finnish.children) & \(drugs)
            \(Finnish.child) .. pelkää|pelkäävät|peloissa*|pelkäs* .. isä*|äiti*|kotiin|sitä|häntä|vanhem*|mennä
            pelkää|pelkään|pelkäävät .. isääns*|isää|äitiä|äitiäns*|isäpuol*|vanhempi*
            \(Finnish.child) .. yksin|yksinään|keskenään|valvon*
            yksin|yksinään|keskenään .. kotona|kotiin|öisin|yöt|yötä|viikonlo* .. \(Finnish.child)
            jättää|jätti|jätetään|jätetty|jättävät|jättäny* .. meidät|mut|minut|\(Finnish.children) .. yksin|keskenään|ulos|heitteille|kahdestaan
            hoidan|hoitaa|hoitamaan|huolehdin|huolehtia|vastuussa|vahdin|passaan|hoidamme .. pikku*|sisaruks*|velje*|siskoj*|perhee*|siskoa
            \(Finnish.child)|meille|mulle|me .. ei|eivät|eikä|en .. saa|anna|anneta|ruokaa|syöny*|syö|ole|oo|riitä .. ruoka|ruokaa|syödä|syötävää|vaatte*|safka*
            ei|eikä|lopettanu* .. anna|syötä|laita|antamasta|tee|osta .. ruokaa|syödä|safkaa|\(Finnish.children)
            \(Finnish.child) .. nälkä|nälissää*|likais*|nälässä|nälkäi*|haisee|aliravi*|kylmissää*|vaippa*|paleltu*
            nälkä|nälässä .. \(Finnish.children)
            kotona ei .. ruokaa
            ei .. ruokaa .. kotona|kaapi*|jääkaap*
            jääkaappi tyhjä|tyhjänä
            \(Finnish.child) & mustelm*|palovam*|jälkiä|haavoj*|arpia
            \(Finnish.children)|vauva*|naapuri* & itkee|huutaa|kirku*|kirkuu|parku*|itku .. yöt|yöllä|kaiket|tunt*|koko|kukaan|naapuri*|joka|öisin|lohdu*
            vauva*|lapsi|lapset & huutaa|itkee & naapur*|yöt|öisin|tunti*
            \(Finnish.children) .. näkee|näki|nähny*|nähnyt|näkevät|kuulee|kuulevat|todist*|katsoo|joutuu .. kun|miten|väki*|riit*|tappel*|se|isä*|lyö*
            \(Finnish.children) nähden|edessä|kuullen
            raskaan*|raskana|odotan|imetän|imetä*|odottava* & huume*|päihde*|juon|juo|juovat|alkoholi*|kamaa|subu*|amfetami*|piri*|pilve*|kannabi*|aineita|lääkkei*|viinaa|tupak*|dokaa
            pelkään|pelottaa|meinaan|meinasin|voin|haluan|tekee .. satut*|satutan|satuttaa|satuttav*|ravist*|vahingoit*|lyö*|pudot*|tappa*|hakka* .. vauva*|lasta|lapse*|lapsi*|poikaa|tyttöä|häntä|sitä
            satutan|satuttaa|satuttavani|ravistin|ravistan|ravistelin|löin|läpsin|läimäytin|tukistin .. vauva*|lasta|lastani|lapse*|poik*|tyttö*|taapero*|tytärt*
            menetä*|menetin|menettäny* .. malt*|hermo*|hermon*|itsehill* .. \(Finnish.children)|vauva*
            5-17 & alaston*|nudeja|nudes|seksi*|aikuinen|aikuisen|tavata|raiska*|tissi*|kuvia|sugar*|koskettel*|lääppi*
            alaston*|nudeja|nakukuv* .. lapse*|tyttäre*|pyytä*|pyysi|mult*|multa|alaikäi*|oppila*|joku|tyttö*
            aikuinen|aikuisen|vanha|vanhempi|tuntematon mies|jätkä|ukko|miehe* .. kuvi*|alaston*|seks*|5-17|tyttär*|tavata|tyttö*|nudeja
            \(Finnish.parents) .. heitti|heitti|heittäny*|potki|jättää|lukitsee|ajoi|lähti|häipy* .. ulos|mut|pihalle|yksin|meidät|pois
            heitettiin|potkittiin ulos|pihalle .. kotoa|5-17
            karannu*|karkas*|karata|karkasin|karkaa .. kotoa|kotoota|kotoo|lastenkod*|5-17
            \(Finnish.dont) .. uskalla .. kotiin|kotona .. \(Finnish.parents)|isä|äiti
            uskalla .. kotiin & \(Finnish.parents)|5-17
            vie|viedään|viedä|vievät|lähettä*|lähetetään|kaapa* .. \(Finnish.child)|mut|minut|sisko* .. ulkomai*|kotimaa*|naimisiin|somalia*|irakiin|naitta*|silvo*|leikat*
            naitta*|naimisiin|naitetaan & 5-17|tytär|tyttär*|alaikäi*|sisko*
            silpomi*|silvot*|ympärileik*
            \(Finnish.child) .. viiltel*|itsetuhoi* .. yksin
            \(Finnish.child) .. yksin|yksinään .. pihalla|ulkona|kadulla|iltaisin|öisin
            juoksee|kulkee|seikkailee .. iltaisin|öisin|yöllä|yksin .. yksin|pihalla|ulkona|kadulla
            *vuotias|vuotias .. yksin|ulkona
            seksiviest*|seksi*|alaston*|kuvi* .. laps*|tyttär*|poja*|oppila*|alaikäi*
            mies|ukko|aikuinen|jätkä & tyttär*|tyttö*|5-17|laps* & seks*|alaston*|kuvi*|viestej*|snäp*
            ravisti*|ravist*|ravistan .. vauva*|lasta|lapse*|beibi*
            ei|eikä|oo .. rahaa|varaa .. ruokaan|ruokaa|ruoka*
            \(Finnish.child) .. itkee|huutaa & lyö|hakkaa|kuulen|joka
            valmentaja*|opettaja*|ohjaaja*|aikuinen|pappi|rippi* .. suihku*|sauna*|alasti|kahdestaan|koske* & 5-17|mä|mun|kanssa
            suihku*|alasti & 5-17|valmentaja*|opettaja*
            """,
        harmless: """
            lyödään hynttyyt
            yksinhuolt*
            yksin .. asuva
            hakkaa .. päätä|puita
            juo .. maitoa|vettä|kahvia|tuttel*|tuttipul*|mehua|pullosta
            haen|hakea|haemme|hain .. lapsilisä*|elatus*|tuki*
            lastensuojelula*|lastensuojelulain
            """
    )
}
