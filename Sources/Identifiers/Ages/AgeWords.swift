/// What one language says about people's ages: "jag är 16", "min son fyller 8", "en flicka på 7 år".
struct AgeWords: Sendable {
    let language: Languages
    /// Forms of "to be" and "to become" that need a person before them.
    let be: Vocabulary
    /// Forms that hold the person themselves: "olen", "im".
    let beMe: Vocabulary
    /// To turn an age, and nouns for age itself.
    let turning: Vocabulary
    let pronouns: Vocabulary
    /// Relatives and other people.
    let people: Vocabulary
    /// Parts person and age: "en pige på 15".
    let of: Vocabulary
    /// May stand between the verb and the age.
    let fillers: Vocabulary
    /// Make a number of years an age limit.
    let limits: Vocabulary
    let years: Vocabulary
    /// Units of babies' ages.
    let months: Vocabulary
    let old: Vocabulary

    static let all = [swedish, finnish, danish, english]

    static let swedish = AgeWords(
        language: .swedish,
        be: Vocabulary("är ar e ä va var blir blev bli blivit vart hunnit verkar ser"),
        beMe: Vocabulary(""),
        turning: Vocabulary("fyller fyll fyllde fyllt fylla fyllr fylde ålder åldern åldren åler"),
        pronouns: Vocabulary("jag ja jak jg hon ho han hen du vi dom de"),
        people: Vocabulary(
            """
            son sonen sonson dotter dottern dottra dotra dotter dotterson sondotter dotterdotter bror brorsan brorsa brodern lillebror lillebrorsan
            storebror storebrorsan syster syrran syrra systern lillasyster lillasyrran storasyster storasyrran syskon barn barnet barnen ungen unge
            ungar ungarna barnbarn mamma morsan mor pappa farsan far mormor morfar farmor farfar mommo gammelmormor kusin kompis kompisen vän vännen
            pojkvän pojkvännen flickvän flickvännen sambo sambon kille killen tjej tjejen flicka flickan flickor pojke pojken pojk pojkar grabb
            grabben tjejer killar jänta tös bebis bebisen bebis bebben bäbis tvilling tvillingar tvillingarna yngsta yngste äldsta äldste minsta
            minste mellersta lilla lillan lillen kvinna kvinnan exet ex maken make maka fru frun mannen gubben tant student elev unge
            tonåring tonåringen brorson brorsdotter systerson systerdotter dotterns plastson bonusson bonusdotter bonusbarn fosterson fosterdotter
            gosse gossen pilt parvel parveln knodd lillkille lillkillen lilltjej lilltjejen lilltjejer lilleman snubbe snubben dam damen polare polaren
            sonens ungdom knatte knatten smågrabb bebin spädis barnets kidsen ungens
            """),
        of: Vocabulary("på pa"),
        fillers: Vocabulary(
            """
            precis nyss snart bara bra typ redan nästan ca cirka ungefär nu idag just också väl ju alltså faktiskt runt omkring kring knappt ändå nog
            inte ens nämligen själv iaf åtminstone numera äntligen kanske nyligen lite visst ut som runtom eg egentligen idagens tror väl bäre nog
            """),
        limits: Vocabulary("under över från minst mellan till upp högst alla innan efter fram tills före sedan per varje dom"),
        years: Vocabulary("år års åt ar å åra"),
        months: Vocabulary("månad månader mån måna månaders veckor veckors manader v"),
        old: Vocabulary("gammal gammla gamla gammalt gamal gammel ung ålder åldern ålders"))

    static let finnish = AgeWords(
        language: .finnish,
        be: Vocabulary("on oli näyttää o onpi ois tulee ollu ollut onki onkin"),
        beMe: Vocabulary("olen oon oonki olin olet oot oonkin olenkin ollaan olemme täytän täytin täytän täytit täytimme"),
        turning: Vocabulary("täyttää täytti täyttänyt täyttäny täyty täyttäis iältäni iältään iältä ikä ikäni ikäs ikää ikänsä iältääki"),
        pronouns: Vocabulary("minä mä mie mää mnää mää miä hän hää sie sä sää se ne me he meikä meikäläinen"),
        people: Vocabulary(
            """
            poika poikani poikamme pojalle poikaa pojan tyttö tyttöni tyttömme tytön tytär tyttäreni tyttäremme tyär lapsi lapseni lapsemme lapset
            lapsia lasta lapsen veli veljeni velipoika pikkuveli isoveli sisko siskoni pikkusisko isosisko äiti äitini äiskä isä isäni iskä mummo
            mummoni mummi mummini vaari pappa pappani ukki ukkini isoäiti isoäitini isoisä isoisäni vauva vauvani vauvamme kaveri kaverini serkku
            serkkuni nainen mies naine likka jätkä muija poikaystävä poikaystäväni tyttöystävä tyttöystäväni muksu muksut skidi kersa kersat kundi
            gimma nuorin vanhin vanhempi nuorempi esikoinen esikoiseni kuopus kuopukseni keskimmäinen kaksoset kaksoseni vaimo vaimoni mieheni
            puolisoni avopuoliso opiskelija teini nuori lapsenlapsi
            tyttäret pojat tytöt pienempi pienemp
            isompi isomp vanhemp nuoremp nuorimmainen vanhin nuorimpi pikkunen pikkuinen poju tyttönen tyttäremme sisarus serkun kaverin
            siskontyttö siskonpoika veljentyttö veljenpoika lapsenlapseni
            """),
        of: Vocabulary(""),
        fillers: Vocabulary(
            """
            nyt vasta jo kohta just itse ite molemmat kumpikin keväällä syksyllä kesällä talvella joulukuussa tammikuussa lokakuussa noin melkein
            juuri vaan vain ihan kans vast ehkä varmaan nykyää nykyään aika about suunnilleen pian eilen tänään ees edes tässä siis
            niinku oikeesti jotain n jottain väliltä kai
            """),
        limits: Vocabulary("alle yli vähintään kaikki enintään joka yhteensä jokainen täyttäneet täyttänyt"),
        years: Vocabulary("vuotta vuosi vuotias vee v vuotinen vuot vuotis vuoden veet vuotiaana veenä"),
        months: Vocabulary("kk kuukautta kuukausi kuukauden kuukaus kuukautinen viikkoa viikko viikon vko"),
        old: Vocabulary("vanha vanhana ikäinen ikäisenä ikäiset ikäisen ikänen iässä iältään vanaha vanhoja vanhat"))

    static let danish = AgeWords(
        language: .danish,
        be: Vocabulary("er va var bliver blir blev ble blevet ær ligner virker"),
        beMe: Vocabulary(""),
        turning: Vocabulary("fylder fyldte fyldt fylde fyller alder alderen"),
        pronouns: Vocabulary("jeg jeh jg jæ æ a han hun hende du vi de"),
        people: Vocabulary(
            """
            søn sønnen datter datteren barn barnet børn børnene barnebarn bror broren lillebror storebror søster søsteren lillesøster storesøster mor
            moren mormor morfar far faren farmor farfar bedste bedstemor bedstefar oldemor dreng drengen drenge pige pigen piger knægt knægten tøs tøsen
            fyr fyren kvinde kvinden mand manden baby babyen spædbarn kæreste kæresten ven vennen veninde veninden kusine fætter yngste ældste mindste
            midterste lille tvilling tvillinger tvillingerne unge ungen teenager kone konen eks eksen elev studerende søskende bonussøn
            bonusdatter gut gutten purk knægte drenge piger teenageren datteren sønnens spæd spæde sønnike svigersøn niece nevø ungerne børnebørn plejesøn
            plejedatter plejebarn ægtefælle samlever sønn sønnen sønnene jente jenta jenter guttunge mannen samboer samboeren tenåring barna
            tenåringen kona gutten guttene barnebarnet storesøster nevøen niese niesen
            """),
        of: Vocabulary("på paa"),
        fillers: Vocabulary(
            """
            lige snart kun ca cirka næsten nu allerede bare omkring godt også jo ligesom ikke engang dag netop vist knap altså selv måske nok ca
            snarere nyligt
            """),
        limits: Vocabulary("under over fra mindst mellem til op højst alle inden efter før siden per hver hvert"),
        years: Vocabulary("år års aar ar"),
        months: Vocabulary("måned måneder mdr mdr måneders uger ugers maaneder"),
        old: Vocabulary("gammel gamle gammelt gamel ung alder alderen"))

    static let english = AgeWords(
        language: .english,
        be: Vocabulary("am is was are m s re be r became looks look seems"),
        beMe: Vocabulary("im shes hes theyre iam ima"),
        turning: Vocabulary("turning turned turns turn aged age ages ageing agd"),
        pronouns: Vocabulary("i he she they we you who whos ah"),
        people: Vocabulary(
            """
            son sons daughter daughters brother sister bro sis kid kids child children mum mom mam mother dad father nan nana gran grandma
            grandmother grandad granddad grandpa grandson granddaughter grandkids boy boys girl girls lad lass man woman male female baby boyfriend
            girlfriend bf gf cousin nephew niece friend mate bestie twin twins youngest eldest oldest middle elder teen teenager guy husband wife partner
            ex uncle aunt auntie toddler student stepson stepdaughter stepdad foster little bairn wean ones pupil lodger bab babby lil bubba bub
            grandbaby granny grandchild
            grandchildren bairns lassie laddie missus fella bloke
            """),
        of: Vocabulary("of"),
        fillers: Vocabulary(
            """
            just only not even nearly almost now about already currently like still around literally barely soon recently over approx roughly both
            maybe perhaps like probably prolly gonna gonnae say
            """),
        limits: Vocabulary("under over from least between all any to until til till before after per every by minimum maximum max min"),
        years: Vocabulary("year years yr yrs y yo yrold yearold"),
        months: Vocabulary("month months mo mos mth mths week weeks wk wks"),
        old: Vocabulary("old olds age o"))

    /// Units of what is no age, and things that people count.
    static let counted = Vocabulary(
        """
        minut minuter minuters min mins minutes minute minuuttia minutter timme timmar timmars tim timer timers h hours hour hrs hr tuntia tunnin dag dagar
        dage dagars days day päivää päivän pv vecka veckor veckors uger uge weeks week wks viikkoa viikon vko månader måneder months month mån mdr kk
        kuukautta gånger gånge ggr gange gang times kertaa kerran kr kronor kroner euro euroa euros eur e sek dkk tusen tusind thousand tuhatta
        miljoner million millions k km kilometer meter m metriä metrin cm kilo kg kiloa miles mile minuten pund pounds quid procent percent prosenttia pct
        st stycken kpl stk personer person people henkilöä ihmistä syskon söskon siblings barn lasta barnen kids children børn söner døtre döttrar
        foot feet ft inch inches stone lbs lb medlemmar medlemmer members jäsentä women kvinnor kvinder naista miestä
        personers mile rum huonetta rooms grader grader degrees astetta poäng points pistettä point p sidor sidan
        gravid pregnant raskaana olika samma different eri nætter nights nätter yötä dages dygn døgn half halvt sekunder seconds sekuntia
        luokalla luokka luokkaa luokan luokal lk klass klasse grade
        """)

    /// What shows behind a number that it is no age: parts, comparisons, hours, months.
    static let compared = Vocabulary(
        """
        av af of ud kl klo first äldre yngre ældre older younger vanhempi nuorempi mot against vastaan till more lisää flere fler mere juni juli maj
        mars april augusti september oktober november
        december januari februari august oktober january february march june july october
        """)

    /// What follows years that pass, and not an age.
    static let elapsed = Vocabulary(
        """
        sedan sen siden ago sitten äldre yngre ældre older younger vanhempi nuorempi kuluttua päästä ajan aikana saakka asti fängelse fængsel prison
        vankeutta erfarenhet experience erfaring kokemus kokemusta framåt fram bort efter later senare senere myöhemmin i into clean sober together
        tillsammans sammen yhdessä pregnant gravid raskaana behind late gone for in försenad sena through now kuluessa kuluttu eller elle tai or
        """)

    /// Rules speak to everyone: "du måste ha fyllt 18".
    static let rules = Vocabulary(
        """
        man måste du alla personer den ungdomar människor vuxna åldersgräns gränsen krav skall ska henkilö pitää täytyy kun ihmiset kaikki aikuiset
        ikäraja you must anyone everyone people persons someone adults limit skal alle personer unge aldersgrænse voksne hvis
        """)
}
