import Urgency

extension Sentences {
    /// Written before the lexicons.
    static let finnish = [
        Sentences(
            of: .suicide, in: "fi",
            raising: """
                en jaksa enää elää
                mä tapan itteni
                haluun kuolla
                oon miettiny itsemurhaa monta kertaa
                en aio tappaa itseäni mut ajattelen kuolemaa joka päivä
                viiltelen ja kukaan ei tiiä
                kaikilla ois parempi ilman mua
                siskoni sanoo että aikoo päättää päivänsä
                en halua olla enää olemassa
                EN HALUA ELÄÄ
                elämällä ei oo mitään merkitystä
                kirjotin kirjeen ja annoin koiran pois
                haluisin vaan nukahtaa enkä herätä enää
                poikani puhuu itsetuhoisia
                oon säästäny lääkkeitä sitä varten
                """,
            leaving: """
                kuolen nauruun kun luen näitä
                isä kuoli keväällä, kuka maksaa hautajaiset
                en jaksa enää täyttää näitä lomakkeita
                menin tappamaan aikaa kirjastoon
                en halua olla asiakkaana enää
                haluan elää itsenäisesti omassa kodissa
                kirjoitin kirjeen vuokranantajalle
                kuolinpesän perukirjoitus on tekemättä
                """),
        Sentences(
            of: .violence, in: "fi",
            raising: """
                mies hakkaa mua
                isä lyö äitiä kännissä
                mieheni kuristi minua viime viikolla
                mut raiskattiin bileissä
                veljet sanoo et tuon häpeää suvulle
                mun poikaystävä löi mua naamaan
                pelkään mennä kotiin kun se suuttuu ja heittelee tavaroita
                koen lähisuhdeväkivaltaa mistä saa turvakodin
                se pakottaa mut seksiin
                vaimoni tönäisi minut rappusista
                mut halutaan naittaa serkulle
                setä koskettelee mua
                puoliso on väkivaltainen
                hän kontrolloi puhelintani eikä anna tavata ystäviä
                isäpuoli potki mua
                """,
            leaving: """
                ei oo lyöny ikinä
                isä ei lyö minua
                mies ei ole väkivaltainen
                tappaa aikaa bussia odotellessa
                löin pääni kaapin oveen
                kello löi kaksitoista
                vuokrankorotus iski pahasti
                löimme hynttyyt yhteen vuosi sitten
                lyön vetoa ettei kela vastaa
                """),
        Sentences(
            of: .child, in: "fi",
            raising: """
                naapurin lapset on yöt yksin kotona
                pelkään että tyttöä laiminlyödään
                siskon lapset ei saa ruokaa kotona
                oon raskaana ja käytän huumeita
                isä juo aina kun lapset on sen luona
                miten tehdään lastensuojeluilmoitus
                oon 12 ja isäpuoli lyö mua
                äiti jättää meidät yksin koko viikonlopuksi ja mä hoidan pikkuveljiä
                oon 13v ja joku aikuinen mies pyytää alastonkuvia
                oppilaalla on mustelmia ja se pelkää isäänsä
                pelkään että satutan vauvaa
                lapset näkee kun mies hakkaa mua
                vauva huutaa naapurissa kaiket yöt eikä kukaan lohduta
                """,
            leaving: """
                miten haen lapsilisää toisesta lapsesta
                saako 15-vuotias tehdä kesätöitä
                lapsi sai päiväkotipaikan mutta haluamme vaihtaa
                tyttäreni ei halua mennä kouluun
                olen raskaana ja kysyisin äitiysrahasta
                haluaisimme sijaisperheeksi
                pojallani on adhd mistä saa tukea
                voivatko lapset asua vuoroviikoin
                """),
        Sentences(
            of: .threat, in: "fi",
            raising: """
                mä tapan sen jos se tulee tänne
                ex uhkaa tappaa mut
                tiedän missä asut
                se uhkailee levittää mun kuvia jos jätän sen
                pojalla on puukko mukana koulussa
                miehellä on ase kotona
                poltan koko sossun
                saan tappouhkauksia sen suvulta
                ne sano et ne ampuu mun veljen
                vedän sitä turpaan
                te saatte vielä maksaa tästä
                mua on uhkailtu snäpissä
                joku jengi uhkailee ja vaatii myymään kamaa
                """,
            leaving: """
                meitä uhkaa häätö
                voisin tappaa kahvikupista
                ampuvat hintoja ylös koko ajan
                kukaan ei ole uhkaillut
                pelkään menettäväni asunnon
                työttömyyden uhka on suuri
                siirretään tapaaminen ensi viikolle
                tiedän missä toimisto on
                """),
        Sentences(
            of: .hostile, in: "fi",
            raising: """
                ootte täysiä idiootteja
                haistakaa vittu koko sossu
                neekerit saa kaiken ja suomalaiset ei mitään
                kaikki mamut pitäis lähettää takas, loisia
                se työntekijä on huora
                vitun homot
                toivottavasti kuolette kaikki
                mustalaiset vaan varastaa
                ryssät pois suomesta
                turpa kiinni läski
                olette paskoja ja hyödyttömiä
                vitun sossu
                """,
            leaving: """
                vittu kun väsyttää
                onko se syrjintää jos vuokranantaja ei ota maahanmuuttajia
                olen homo ja mietin adoptiota
                se haukkuu mua huoraksi
                olette helvetin hyviä kiitos
                tunnen itseni idiootiksi näiden lomakkeiden kanssa
                kuka on minun työntekijäni
                olen romani ja haluan tietää oikeuteni asuntoon
                """),
        Sentences(
            of: .acute, in: "fi",
            raising: """
                se on lukinnu mut makuuhuoneeseen
                otin kaikki pillerit
                siltä tulee hirveesti verta
                teen sen tänä yönä
                se hakkaa ovea just nu apua
                kaveri ei herää se joi ihan liikaa
                tänä iltana tapan itteni
                epäilen yliannostusta
                seison sillalla
                se ei saa henkeä
                mies lyö mua just nyt
                vuoto ei lopu viilsin liian syvälle
                lukittauduin vessaan se raivoo oven takana
                """,
            leaving: """
                olen lukinnut itseni ulos omakannasta
                tarvitsen vastauksen tänään toimeentulotuesta
                kävin verikokeessa milloin tulokset tulee
                tällä hetkellä asun kaverin luona
                voinko saada kiireellistä toimeentulotukea
                onko toimisto auki illalla
                hakemuksella on kiire
                mummo ottaa pillereitä verenpaineeseen
                """),
    ]
}
