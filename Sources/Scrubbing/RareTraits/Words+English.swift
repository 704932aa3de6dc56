import Identifiers

extension TraitWords {
    static let english = TraitWords(
        .english,
        family: """
            twin twins triplet* quadruplet* widow widowed widower orphan* fostered foster_child* foster_care foster_parent* foster_carer*
            foster_mum* foster_mom foster_dad foster_famil* foster_son foster_daughter foster_kid* in_foster adopted adoptive* adopting adoption
            two_mums two_moms two_mothers two_dads two_fathers surrogate surrogacy donor_conceived sperm_donor
            """,
        siblings: "siblings brothers sisters children kids sons daughters grandchildren",
        event: """
            house_fire flat_fire the_fire a_fire burnt_down burned_down burnt_to_the_ground burned_to_the_ground arson car_crash* car_accident*
            road_accident* motorway_crash* train_crash* plane_crash* fatal_accident* the_accident the_crash drowned drowning on_trial the_trial
            court_case crown_court charged_with convicted_of remanded inquest took_his_own_life took_her_own_life taken_his_own_life
            took_their_own_life took_his_life took_her_life killed_himself killed_herself hanged_himself hanged_herself hung_himself hung_herself
            committed_suicide died_by_suicide murdered the_murder stabbed stabbing shot_dead the_shooting manslaughter in_the_paper in_the_papers
            in_the_newspaper in_the_newspapers in_the_news on_the_news in_the_local_paper local_paper local_news front_page made_the_headlines
            headlines tabloid*
            """,
        happenings: """
            happened died killed born crashed burnt burned arrested sentenced vanished disappeared buried funeral* accident* robbery robbed attacked
            attack
            """,
        roles: """
            vicar priest rector parson minister pastor reverend bishop archdeacon deacon imam rabbi organist mayor councillor* mp msp
            member_of_parliament magistrate judge chief_constable police_chief chief_executive headmaster headmistress consultant_surgeon ambassador
            influencer* youtuber* blogger celebrity actor actress footballer professional_footballer international_player olympi* presenter
            newsreader author politician editor
            """,
        professions: """
            doctor* gp nurse* midwife midwives dentist* vet vets teacher* headteacher* head_teacher* policeman policewoman police_officer*
            shopkeeper* shop_keeper* vicar* priest* hairdresser* barber* interpreter* psychologist* social_worker* firefighter* fireman taxi_driver*
            bus_driver* farmer* fisherman fishermen gamekeeper* solicitor* publican* landlord* baker* blacksmith* butcher* organist* caretaker*
            postman postmistress postmaster* pharmacist* librarian* crofter* ferryman
            """,
        being: "am is was are were been be as m s become became being",
        lone: "only sole lone",
        small: """
            village village's hamlet* island island's parish tiny_town small_town small_place small_community close-knit our_little little_town
            rural glen congregation croft*
            """,
        groups: """
            jehovah's_witness* jehovahs_witness* amish plymouth_brethren exclusive_brethren brethren scientolog* mormon* latter-day_saint* hasidic
            haredi orthodox_jew* jewish jew traveller_family irish_traveller* travellers gypsy gypsies romany roma yazidi* yezidi* druze
            zoroastrian* baha'i quaker* hutterite* laestadian* sami christadelphian* free_presbyterian* wee_free*
            """,
        origins: """
            somali* syrian* iraqi* iranian* afghan* eritrean* ethiopian* kurd* turkish turk thai polish pole russian* ukrainian* romanian*
            bulgarian* bosnian* serb* croat* albanian* kosov* arab* chinese indian pakistani* bangladeshi* vietnam* filipin* brazil* chilean*
            colombian* gambian* nigerian* ghanaian* sudanese tamil* nepal* muslim* hindu* buddhist* sikh* catholic* black_family black_girl
            black_boy only_black mixed_race asian
            """,
        health: """
            huntington* cystic_fibrosis motor_neurone* mnd down's_syndrome downs_syndrome down_syndrome duchenne* muscular_dystrophy deafblind blind
            deaf sign_language bsl wheelchair* haemophili* hemophili* tourette* spina_bifida dwarfism achondroplasia rare_disease* rare_condition*
            rare_illness* rare_disorder* rare_syndrome* narcolep* porphyria ehlers-danlos* marfan* williams_syndrome turner_syndrome
            turner's_syndrome klinefelter* rett_syndrome rett's_syndrome leukaemia leukemia brain_tumour* brain_tumor* transplant* hiv brain_injur*
            brain_damage* amputee* amputat* paralysed paraplegic* quadriplegic* tetraplegic* albinis* cleft_palate cleft_lip cerebral_palsy
            locked-in
            """)
}
