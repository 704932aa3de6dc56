/// Forms of one word that Snowball's stems keep apart: strong verbs, plurals with another vowel, irregular comparison.
///
/// No two groups share a form or a stem. Forms whose stem the group already has are left out, so are most that are better known as another word
/// ("wound" of "wind", Danish "nød" of "nyde").
package enum IrregularForms {
    /// Groups of lower-case forms, the base form first.
    /// - Parameter language: `en`, `sv` or `da`; there are none for others.
    package static func groups(_ language: String) -> [[String]] {
        switch language {
        case "en": split(english)
        case "sv": split(swedish)
        case "da": split(danish)
        default: []
        }
    }

    private static func split(_ table: String) -> [[String]] {
        table.split(separator: ",").map { group in group.split { $0 == " " || $0 == "\n" }.map(String.init) }
    }

    private static let english = """
        arise arose arisen, awake awoke awoken, be am is are was were been, bear borne, beat beaten, become became, befall befell befallen,
        begin began begun, behold beheld, bend bent, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
        build built, burn burnt, buy bought, catch caught, choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, do does did done,
        draw drew drawn, dream dreamt, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt,
        fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden, foresee foresaw foreseen, forget forgot forgotten,
        forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got gotten, give gave given, go goes went gone, grow grew grown, hang hung,
        have has had, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt,
        learn learnt, leave left, lend lent, lie lain, light lit, lose lost, make made, mean meant, meet met, misspell misspelt, mistake mistook mistaken,
        misunderstand misunderstood, mow mown, outgrow outgrew outgrown, overcome overcame, overdo overdid overdone, overhear overheard,
        oversee oversaw overseen, oversleep overslept, overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken, pay paid,
        prove proven, rebuild rebuilt, repay repaid, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen, run ran, say said,
        see saw seen, seek sought, sell sold, send sent, sew sewn, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk,
        sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, smell smelt, sow sown, speak spoke spoken, speed sped, spell spelt, spend spent,
        spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk,
        stride strode, strike struck stricken, strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung,
        take took taken, teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod trodden, undergo underwent undergone,
        understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, wake woke woken, wear wore worn, weave wove woven,
        weep wept, win won, withdraw withdrew withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written, can could, shall should,
        will would, child children, man men, woman women, person people, foot feet, tooth teeth, goose geese, mouse mice, louse lice, ox oxen, wife wives,
        housewife housewives, midwife midwives, life lives, knife knives, half halves, self selves, myself ourselves, shelf shelves, loaf loaves,
        thief thieves, calf calves, wolf wolves, scarf scarves, grandchild grandchildren, stepchild stepchildren, schoolchild schoolchildren,
        policeman policemen, policewoman policewomen, ombudsman ombudsmen, chairman chairmen, crisis crises, diagnosis diagnoses, analysis analyses,
        basis bases, hypothesis hypotheses, psychosis psychoses, neurosis neuroses, criterion criteria, phenomenon phenomena, medium media, datum data,
        bacterium bacteria, curriculum curricula, appendix appendices, index indices, penny pence, good better best, bad worse worst,
        far farther further farthest furthest, little less least, many more most
        """

    private static let swedish = """
        vara är varit vore, ha har hade haft, bli blir blev blivit, få får fick fått, gå går gick gått gånget, ge ger gav gett givit given givet givna,
        ta tar tog tagit tagen taget tagna, se ser såg sett sedd, be ber bett, dra drar drog dragit dragen draget dragna,
        slå slår slog slagit slagen slaget slagna, stå står stod stått, le ler log lett, dö dör dog dött, må mår mådde, bo bor bodde bott,
        tro tror trodde trott, förstå förstår förstod förstått, missförstå missförstår missförstod missförstått, anstå anstår anstod anstått,
        bestå består bestod bestått, uppstå uppstår uppstod uppstått, utstå utstår utstod utstått, avstå avstår avstod avstått,
        begå begår begick begått begången, undgå undgår undgick undgått, utgå utgår utgick utgått, ingå ingår ingick ingått, avgå avgår avgick avgått,
        övergå övergår övergick övergått, genomgå genomgår genomgick genomgått, avge avgav avgett avgivit, ange angav angett angivit angiven angivna,
        uppge uppgav uppgett uppgivit, medge medgav medgett medgivit medgiven, överge övergav övergett övergivit övergiven övergivna,
        anta antog antagit antagen antagna, avta avtog avtagit, delta deltog deltagit, motta mottog mottagit mottagen, uppta upptog upptagit upptagen,
        åta åtar åtog åtagit, anse ansåg ansett, avse avsåg avsett avsedd, förse försåg försett, inse insåg insett, utse utsåg utsett utsedd,
        överse översåg översett, fördra fördrog fördragit, avslå avslår avslog avslagit avslagen avslaget avslagna,
        föreslå föreslår föreslog föreslagit föreslagen, komma kom kommit, återkomma återkom återkommit, uppkomma uppkom uppkommit, ankomma ankom ankommit,
        förekomma förekom förekommit, sova sovit, ligga låg legat, sitta satt suttit, lägga lade la lagt lagd, säga sade sa sagt sagd,
        uppsäga uppsade uppsagt, veta visste, kunna kan kunde, vilja vill velat, böra borde, göra gjorde gjort, avgöra avgjorde avgjort, ersätta ersatte,
        fortsätta fortsatte, bosätta bosatte, utsätta utsatte, förutsätta förutsatte, välja valde valt, dölja dolde dolt, följa följde följt,
        svälja svalde svalt, sälja sålde sålt, vänja vande vant, kväva kvävde kvävt, leva levde levt, smörja smorde smort, bära burit buren buret burna,
        skära skar skurit skuren skuret skurna, stjäla stal stulit stulen stulet stulna, svära svor svurit svuren, äta äter åt ätit äten ätet,
        låta lät låtit, gråta grät gråtit, förlåta förlät förlåtit, tillåta tillät tillåtit tillåtet tillåtna, överlåta överlät överlåtit, hålla höll hållit,
        behålla behöll behållit, innehålla innehöll innehållit, erhålla erhöll erhållit, falla föll fallit fallna, gälla gällde gällt,
        växa växte vuxit vuxen vuxna, springa sprang sprungit sprungen, dricka drack druckit drucken, finna fann funnit funnen, vinna vann vunnit vunnen,
        försvinna försvann försvunnit försvunnen, övervinna övervann övervunnit, hinna hann hunnit, brinna brann brunnit brunnen, rinna rann runnit,
        spinna spann spunnit, binda band bundit bunden bundet bundna, sticka stack stuckit stucken, spricka sprack spruckit sprucken,
        brista brast brustit brusten, slippa slapp sluppit, sjunga sjöng sjungit, sjunka sjönk sjunkit, stinka stank, tvinga tvang tvungit tvungen tvungna,
        ryta röt rutit, skriva skrev skrivit skrivet skrivna, driva drev drivit, kliva klev klivit, riva rev rivit, bita bet bitit, slita slet slitit slitna,
        skita sket skitit, lida lidit, rida red ridit, strida stred stridit, glida gled glidit, svida sved svidit, vrida vred vridit, sprida spred spridit,
        tiga teg tigit, stiga steg stigit, skina sken skinit, svika svek svikit svikna, vika vek vikit, kvida kved kvidit, gripa grep gripit gripna,
        angripa angrep angripit, begripa begrep begripit, ingripa ingrep ingripit, knipa knep knipit, skrika skrek skrikit, bjuda bjöd bjudit bjudna,
        erbjuda erbjöd erbjudit, förbjuda förbjöd förbjudit förbjudna, ljuda ljöd ljudit, ljuga ljög ljugit, njuta njöt njutit, skjuta sköt skjutit,
        sluta slöt slutit, besluta beslöt beslutit, bryta bröt brutit bruten brutet brutna, avbryta avbröt avbrutit avbruten, flyta flöt flutit,
        knyta knöt knutit knuten, flyga flög flugit, smyga smög smugit, krypa kröp krupit, dyka dök dykt, frysa frös frusit frusen, klyva klöv kluvit,
        stryka strök strukit struken, supa söp supit, suga sög sugit, erfara erfar erfarit, heta hette, nysa nös, ryka rök rykt, minnas mindes mints,
        umgås umgicks umgåtts, duga dög dugt, hugga högg huggit, begrava begravde begravt, bedra bedrog bedragit bedragen bedragna, hand händer, natt nätter,
        mor moder mödrar, far fader fäder, bror broder bröder, dotter döttrar, son söner, man män mannen männen, barn barnet, bok böcker, fot fötter,
        tand tänder, stad städer, land länder landet, rand ränder, strand stränder, brand bränder, stånd ståndet, bostad bostäder bostaden,
        huvudstad huvudstäder, rot rötter, ledamot ledamöter, bot böter, vän vänner, tång tänger, stång stänger, gås gäss, mus möss, lus löss, nöt nötter,
        bonde bönder, svärmor svärmödrar, svärfar svärfäder, farmor farmödrar, mormor mormödrar, farfar farfäder, morfar morfäder, styvmor styvmödrar,
        styvfar styvfäder, halvbror halvbröder, tjänsteman tjänstemän, ombudsman ombudsmän, fackman fackmän, förälder föräldrar, syster systrar,
        finger fingrar fingret, nyckel nycklar, nummer numret numren, medel medlet medlen, läger lägret, handikapp handikappet, öga ögon ögat, öra öron örat,
        centrum centret centrumet, museum museet museer, gymnasium gymnasiet gymnasier, studium studiet studier, stipendium stipendiet stipendier,
        medium mediet medier, bra bättre bäst, dålig sämre sämst värre värst, gammal äldre äldst gamla, ung yngre yngst, stor större störst,
        liten litet lilla små mindre minst, lång längre längst, hög högre högst, tung tyngre tyngst, många fler flest, mycket mer mest, nära närmare,
        ska skall skulle
        """

    private static let danish = """
        være er var, blive blev, få får fik fået, gå går gik gået, stå står stod stået, slå slår slog slået, se ser set, le ler lo, dø døde,
        bo bor boede boet, tro tror troede troet, give gav, tage tog, drage drog, ligge lå, sidde sad, lægge lagde lagt, sætte satte, sige sagde sagt,
        vide vidste, kunne kan, skulle skal, måtte må, burde bør, turde tør, gøre gjorde gjort, spørge spurgte, smøre smurte, følge fulgte, vælge valgte,
        sælge solgte, tælle talte, fortælle fortalte, kvæle kvalte, række rakte, strække strakte, vække vakte, dølge dulgte, vænne vante, bringe bragte,
        tilbringe tilbragte, bede bedt, bære bar båret, skære skar skåret, stjæle stjal stjålet, æde æder åd ædt, træde trådte, kvæde kvad,
        hjælpe hjalp hjulpet, træffe traf truffet, trække trak trukket, sprække sprak sprukket, brække brækkede, drikke drak drukket, finde fandt fundet,
        vinde vandt vundet, binde bandt bundet, forsvinde forsvandt forsvundet, spinde spandt spundet, springe sprang sprunget, synge sang sunget,
        synke sank sunket, tvinge tvang tvunget, svinge svang svunget, hænge hang, slippe slap sluppet, stikke stak stukket, briste brast,
        rinde randt rundet, græde grædt, lade lod, tillade tillod, forlade forlod, overlade overlod, hugge huggede, skrive skrev, drive drev, rive rev,
        gribe greb, angribe angreb, knibe kneb, pibe peb, bide bidt, lide led lidt, ride red, slide sled slidt, stride stred stridt, glide gled, vride vred,
        skride skred, stige steg, svige sveg, vige veg, tie tier tav tiet, skrige skreg, byde bød budt, tilbyde tilbød tilbudt, forbyde forbød forbudt,
        bryde brød brudt, afbryde afbrød afbrudt, flyde flød flydt, lyde lød lydt, nyde nydt, skyde skød skudt, snyde snød snydt, fortryde fortrød fortrudt,
        betyde betød, flyve fløj, lyve løj, krybe krøb, fryse frøs frosset, ryge røg, stryge strøg, smyge smøg, fyge føg, erfare erfarede, grave gravede,
        jage jog, sværge svor, forstå forstår forstod, misforstå misforstår misforstod, bestå består bestod, opstå opstår opstod, begå begår begik,
        undgå undgår undgik, indgå indgår indgik, foregå foregår foregik, overgå overgår overgik, gennemgå gennemgår gennemgik, afgive afgav, angive angav,
        opgive opgav, tilgive tilgav, antage antog, deltage deltog, modtage modtog, optage optog, foretage foretog, søge søgte, foreslå foreslår foreslog,
        afslå afslår afslog, beskrive beskrev, indskrive indskrev, afgøre afgjorde afgjort, erstatte erstattede, fortsætte fortsatte, ansætte ansatte,
        udsætte udsatte, besætte besatte, forudsætte forudsatte, modsige modsagde, opsige opsagde, barn børn, barnebarn børnebørn, mand mænd,
        nordmand nordmænd, ombudsmand ombudsmænd, hånd hænder, tand tænder, fod fødder, nat nætter, stand stænder, and ænder, tang tænger, stang stænger,
        bog bøger, ko køer, so søer, rod rødder, klo kløer, bonde bønder, gås gæs, mor moder mødre, far fader fædre, bror broder brødre, søster søstre,
        datter døtre, bedstemor bedstemødre, bedstefar bedstefædre, svigermor svigermødre, svigerfar svigerfædre, stedmor stedmødre, stedfar stedfædre,
        farmor farmødre, mormor mormødre, halvbror halvbrødre, forælder forældre, kraft kræfter, by byer, øje øjne øjet, nummer numre, middel midler,
        museum museet, gymnasium gymnasiet, studium studiet, medium mediet, god bedre bedst, dårlig værst, gammel ældre ældst gamle, ung yngre yngst,
        stor større størst, lille små mindre mindst, lang længere længst, mange flere flest, meget mere mest, nær nærmere nærmest, centrum centret center
        """
}
