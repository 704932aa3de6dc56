import Identifiers

extension TraitWords {
    static let danish = TraitWords(
        .danish,
        family: """
            tvilling* trilling* enke enken enkemand* forældreløs* plejebarn* plejebørn* plejefamilie* plejemor* plejefar* plejesøn* plejedatter*
            familiepleje* opholdssted* adopter* adoptiv* to_mødre to_mor to_fædre regnbuefamilie* surrogatmor* stjernefamilie*
            """,
        siblings: "søskende børn brødre søstre unger bonusbørn",
        event: """
            brand branden husbrand* lejlighedsbrand* villabrand* ildebrand* brændte_ned brændt_ned nedbrænd* brændte_inde bilulykke* trafikulykke*
            dødsulykke* ulykken drukneulykke* arbejdsulykke* flyulykke* togulykke* druknede druknet retssag* hovedforhandling* tiltalt_for
            varetægtsfængsl* blev_dømt_for tog_sit_liv taget_sit_liv tog_livet_af_sig taget_livet_af_sig begik_selvmord begået_selvmord hængte_sig
            tog_sit_eget_liv myrdet myrdede mordet drabet dræbt skuddrab* knivdrab* knivstukket skyderiet skudepisode* i_avisen i_aviserne
            avisen_skrev lokalavisen lokalavis* i_nyhederne ekstra_bladet i_medierne på_forsiden
            """,
        happenings: """
            skete sket døde omkom afgik gik_bort fødtes brændte kørte_galt blev_anholdt anholdt fængslet dømt forsvandt begravelse* begravet ulykke*
            røveri* overfald* overfaldet
            """,
        roles: """
            præst præsten sognepræst* provst* biskop* pastor imam imamen rabbiner* organist* kirkesanger* borgmester* byrådsmedlem* viceborgmester*
            folketingsmedlem* minister politidirektør* kommunaldirektør* socialdirektør* chefredaktør* overlæge* dommer ambassadør* influencer*
            youtuber* blogger kendis* skuespiller* landsholdsspiller* fodboldspiller eliteidrætsudøver* studievært* tv-vært* forfatter politiker
            kunstner
            """,
        professions: """
            læge* lægen doktor* sygeplejersk* jordemoder* tandlæge* dyrlæge* lærer* skolelærer* skoleleder* politibetjent* betjent* købmand*
            købmænd* præst* frisør* tolk* psykolog* socialrådgiver* sagsbehandler* brandmand* taxachauffør* buschauffør* landmand* landmænd* bonde*
            fisker* skovfoged* advokat* kromand* bager* smed* slagter* organist* pedel* postbud* apoteker* bibliotekar*
            """,
        being: "er var været blev som arbejder hedder",
        lone: "eneste ene",
        small: """
            landsby* landsbyens øen øens lille_by lille_samfund* lille_kommune* småø* bygden bygdens sognet sognets menigheden udkantsdanmark
            udkanten
            """,
        groups: """
            jehovas_vidne* laestadian* indre_mission* pinsekirke* scientolog* mormon* jødisk* jøde roma romaer* sinti samisk* yezidi* jesidi* drus*
            faderhuset plymouthbrødre* assyr* grønlænd* grønlandsk* færøsk* færing*
            """,
        origins: """
            somali* syrer* syrisk* irak* iran* afghan* eritre* etiop* kurd* tyrk* thai* thailand* polsk* polak* russ* ukrain* rumæn* bulgar* bosni*
            serb* kroat* alban* kosov* arab* kines* indisk* pakistan* vietnam* filippin* brasilian* chilen* colombi* gambi* nigeri* tamil* palæstin*
            muslim* hindu* buddhist* sikh* katolik* katolsk* ortodoks* adventist*
            """,
        health: """
            huntington* chorea cystisk_fibrose downs_syndrom* down_syndrom* duchenne* muskelsvind* muskeldystrofi* døvblind* blind blinde døv døve
            tegnsprog* kørestol* bløder blødersygdom* hæmofili* tourette* rygmarvsbrok* dværgvækst* sjælden_sygdom* sjælden_diagnos* sjældne_sygdom*
            narkolepsi* porfyri* ehlers-danlos* marfans* williams_syndrom* turners_syndrom* klinefelter* rett_syndrom* retts_syndrom* leukæmi*
            hjernetumor* hjernesvulst* transplanter* hivpositiv* hiv-positiv hiv hjerneskad* amputer* lammet rygmarvsskad* albinis* læbe-ganespalte
            ganespalte* spastik*
            """)
}
