import Identifiers

extension TraitWords {
    static let finnish = TraitWords(
        .finnish,
        family: """
            kaksoseni kaksosemme kaksoset kaksosten kaksosille kaksosilla kaksosia kaksosensa kaksosveli* kaksossisko* kaksosvelje* kaksospoj*
            kaksostyt* identtiset_kaksoset kolmoset kolmosten kolmosia leski lesken leskenä leskeksi leskiäiti* leskimies* leskirouva* orpo orpoja
            orvoksi orpona sijaisperhe* sijaisperhee* sijaiskoti* sijaislaps* sijaisäi* sijaisisä* sijaisvanhem* kasvattilaps* kasvattiäi*
            kasvattivanhem* perhekoti* perhekod* adoptoi* adoptio* adoptiolaps* ottolaps* kaksi_äitiä kahden_äidin kahta_äitiä kaksi_isää
            kahden_isän sateenkaariperhe* suurperhe* sijaissynnyt*
            """,
        siblings: "sisarusta sisaruksen lasta lapsen veljeä siskoa sisarusten lapsinen",
        event: """
            tulipalo* talopalo* kotipalo* asuntopalo* talo_paloi koti_paloi paloi_maan_tasalle kolari* auto-onnettomuu* liikenneonnettomuu*
            onnettomuudessa onnettomuus onnettomuuden hukkui hukkunut hukkumis* työtapaturma* oikeudenkäyn* käräjä* käräjillä syytteessä
            teki_itsemurhan tehnyt_itsemurhan tappoi_itsensä hirttäytyi ampui_itsensä riisti_henkensä murhattiin murhasi murhan tapettiin surmattiin
            henkirikos* surmatyö* puukotet* ampumavälikohtau* ampumistapau* lehdessä lehdissä lehtiin uutisissa uutisiin paikallislehd* iltalehdessä
            iltasanomissa iltapäivälehd* otsikoissa otsikoihin
            """,
        happenings: """
            tapahtui tapahtunut sattui kuoli kuollut menehtyi syntyi paloi törmäsi kolaroi pidätettiin vangittiin tuomittiin katosi katosivat
            haudattiin hautaja* onnettomuu* ryöst* pahoinpide* hyökkäy*
            """,
        roles: """
            pappi pappina papiksi kirkkoherra* rovasti* piispa* kappalainen kappalaisena pastori* imaami* rabbi* kanttori* kunnanjohtaja*
            kaupunginjohtaja* pormestari* kansanedustaja* ministeri* sosiaalijohtaja* sivistysjohtaja* poliisipäällikkö* päätoimittaja* ylilääkäri*
            tuomari* suurlähettiläs* vaikuttaja* somevaikuttaja* tubettaja* bloggaaja* julkkis* näyttelijä* laulaja maajoukkuepelaaja*
            ammattilaispelaaja* liigapelaaja* huippu-urheilija* juontaja* uutisankkuri* kirjailija* poliitikko* valtuutettu* kunnanvaltuutettu*
            vallesmanni* nimismies*
            """,
        professions: """
            lääkäri* tohtori* sairaanhoitaja* terveydenhoitaja* kätilö* hammaslääkäri* eläinlääkäri* opettaja* rehtori* poliisi* kauppia*
            kyläkauppia* pappi* papin kampaaja* parturi* tulkki* psykologi* kuraattori* sosiaalityöntekijä* palomie* taksikuski* taksinkuljettaja*
            bussikuski* maanviljelijä* maitotilalli* kalastaja* poromie* asianajaja* leipuri* seppä* teurastaja* kanttori* talonmie* talkkari*
            postinkantaja* apteekkari* kirjastonhoitaja* ravintoloitsija*
            """,
        being: "olen oon on oli ollut toimii työskentelee toimin työskentelen",
        lone: "ainoa ainut ainoana ainoan ainoat ainoita",
        small: """
            kylän kylässä kylällä kylämme kylältä kylänraitti* pikkukylä* pikkupaikkakun* pikkukaupun* pikkukunna* pienellä_paikkakunnalla
            pieni_paikkakunta pienen_paikkakunnan pienessä_kunnassa pienessä_kaupungissa pienessä_kylässä saaren saarella saaristo* seurakunnan
            seurakunnassa pitäjän pitäjässä syrjäky* haja-asutus*
            """,
        groups: """
            jehovan_todistaj* lestadiolai* vanhoillislestadiolai* helluntailai* skientolog* mormoni* juutalai* romani romanit romaneita romaniperhe*
            romanina romanin mustalai* saamelai* jesidi* druusi* tataari* ortodoksijuutal* karjalai* koltta* kolttasaam* inkeriläi* assyyri*
            """,
        origins: """
            somali* syyria* irakilai* iranilai* afgaan* afganistan* eritrea* etiopia* kurdi* turkkilai* thai* thaimaa* puolalai* venäläi* ukraina*
            romania* bulgaria* bosnia* serbi* kroaat* albaani* kosovo* arabi* kiinalai* intialai* pakistani* vietnami* filippiini* brasilia*
            chileläi* kolumbia* gambia* nigeria* virolai* kongolai* muslimi* hindu* buddhalai* sikhi* katolinen katolilai* ortodoksi* adventisti*
            """,
        health: """
            huntington* kystinen_fibroosi kystistä_fibroosia als als-tau* als-potil* downin_syndroom* downin_oireyhtym* duchenne* lihasdystrofi*
            lihassairau* lihasrappeu* kuurosoke* sokea sokean sokeana kuuro kuurona kuuron viittomakiel* pyörätuoli* verenvuototau* hemofili*
            tourette* selkäydinkohju* lyhytkasvui* harvinainen_sairau* harvinaista_sairau* harvinaisen_sairau* harvinaissairau* narkolepsi*
            porfyria* ehlers-danlos* marfan* williamsin_oire* turnerin_oire* klinefelter* rettin_oire* leukemia* aivokasvai* elinsiir*
            munuaisensiir* sydämensiir* hiv hiv-positiivinen aivovaurio* amputoi* halvaantu* selkäydinvam* albinis* huulihalkio* suulakihalkio*
            cp-vamma* ms-tau*
            """)
}
