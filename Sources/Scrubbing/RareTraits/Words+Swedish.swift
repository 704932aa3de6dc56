import Identifiers

extension TraitWords {
    static let swedish = TraitWords(
        .swedish,
        family: """
            tvilling* trilling* enäggstvilling* fyrling* änka änkan änkling änklingen änkeman föräldralös* fosterbarn* fosterhem* fosterfamilj*
            fostermamma* fosterpappa* fosterson* fosterdotter* familjehem* adoptera* adopterad* adoptivbarn* adoptivförälder* adoptivföräldr*
            adoptivson* adoptivdotter* två_mammor två_mammer två_pappor regnbågsfamilj* surrogatm* stjärnfamilj*
            """,
        siblings: "syskon syskonen söskon barn bröder systrar ungar bonusbarn",
        event: """
            brand branden husbrand* lägenhetsbrand* villabrand* eldsvåd* brann_ner brann_upp brunnit_ner brunnit_upp brann_inne bilolyck*
            trafikolyck* dödsolyck* olycka olyckan drunkningsolyck* arbetsplatsolyck* flygolyck* tågolyck* drunknade drunknat rättegång*
            tingsrättsförhandling* huvudförhandling* åtalad* häktad* dömdes_för tog_sitt_liv tagit_sitt_liv tog_livet_av_sig tagit_livet_av_sig
            begick_självmord begått_självmord hängde_sig tog_sitt_eget_liv tagit_sitt_eget_liv mördad* mördades mordet mord_på sköts_till_döds
            sköts_ihjäl skjutningen dödsskjutning* knivdåd* knivskuren i_tidningen i_tidningarna i_kvällstidning* lokaltidning* på_nyheterna
            på_löpsed* löpsed* i_aftonbladet i_expressen
            """,
        happenings: """
            hände hänt inträffade inträffat skedde skett dog avled omkom gick_bort föddes brann krockade körde_av anhölls greps häktades dömdes
            försvann begravning* begravd* olyck* rån* överfall*
            """,
        roles: """
            präst prästen kyrkoherde kyrkoherden domprost* komminister* diakon pastor pastorn imam imamen rabbin kantor kommunalråd*
            kommunstyrelsens_ordförande borgmästare riksdagsledamot* riksdagsman* minister landshövding* polischef* kommunchef* kommundirektör*
            socialchef* skolchef* länspolismästare* chefredaktör* chefsläkare* överläkare chefsåklagare domare ambassadör* influencer* youtuber*
            bloggare kändis* artist skådespelare elitidrottare* landslagsspelare* fotbollsproffs* proffsspelare* elitspelare* programledare*
            nyhetsankare författare politiker
            """,
        professions: """
            läkar* doktor* sjuksköters* distriktssköters* barnmorsk* tandläkar* veterinär* lärar* rektor* polis polisen poliser* handlar*
            lanthandlar* butiksägar* ica-handlar* präst* pastor* frisör* hårfrisör* tolk* psykolog* kurator* socialsekreterar* socialarbetar*
            brandman* taxichaufför* busschaufför* bonde bonden lantbrukar* mjölkbond* fiskar* skogvaktar* renskötar* mäklar* advokat* krögar* bagar*
            smed* slaktar* kantor* vaktmästar* brevbärar* apotekar* bibliotekari*
            """,
        being: "är var varit blev som jobbar arbetar heter",
        lone: "enda enda_kvinnliga enda_manliga ende ensam_om",
        small: """
            byn byns by bygden bygdens småstad* småort* småkommun* liten_ort litet_samhälle lilla_ort* lilla_samhäll* lilla_kommun* glesbygd* ön öns
            skärgården skärgårdsö* församlingen församlingens socknen socknens
            """,
        groups: """
            jehovas_vittne* laestadian* læstadian* pingstvän* frikyrklig* scientolog* mormon* livets_ord smyrnaförsamling* plymouthbröder*
            plymouthbrödr* hutterit* judisk* romsk* romer resande resandefolk* samisk* same samer tornedaling* jesid* yezid* drus* mandé* assyri*
            syrian* kvänsk*
            """,
        origins: """
            somali* syri* syrisk* irak* iran* afghan* afgan* eritre* etiop* kurd* turk* thailänd* polsk* polack* rysk* ryss* ukrain* rumän* bulgar*
            bosni* serb* kroat* alban* kosov* arab* kines* indisk* pakistan* vietnam* filippin* brasilian* chilen* kolombi* gambi* nigeri* muslim*
            hindu* buddhist* sikh* katolik* katolsk* ortodox* judisk* adventist*
            """,
        health: """
            huntington* cystisk_fibros als downs_syndrom* down_syndrom* duchenne* muskeldystrofi* muskelsjukdom* dövblind* blind blinda döv döva
            teckenspråk* rullstol* blödarsjuk* hemofili* tourette* ryggmärgsbråck* dvärgväxt* kortväxt* sällsynt_sjukdom* sällsynt_diagnos*
            ovanlig_sjukdom* ovanlig_diagnos* narkolepsi* porfyri* skelleftesjuka* ehlers-danlos* marfans* williams_syndrom* turners_syndrom*
            klinefelter* rett_syndrom* retts_syndrom* leukemi* hjärntumör* transplanter* hivpositiv* hiv-positiv hiv hjärnskad* benamputer* amputer*
            förlamad* ryggmärgsskad* albinis* läppspalt* gomspalt* ms-sjuk* cp-skad*
            """)
}
