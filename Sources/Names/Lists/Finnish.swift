/// Names and words of Finnish and of the larger groups that live in Finland: Russian, Estonian, Ukrainian, Somali, Vietnamese, Thai and Chinese
/// names, and the names of Finland-Swedes, Sámi and Roma; the most common ones, written down from general knowledge, in the nominative.
extension NameLists {
    static let finnish = NameLists(
        given: """
            aada aadolf aake aale aaliyah aamos aamu aapeli aapo aappo aare aarne aarni aarno aaro aaron aarre aarto aate aatos aatso aatto aatu
            aava abbas abdi abdiaziz abdifatah abdihakim abdikadir abdikarim abdillahi abdinasir abdirahim abdirahman abdirashid abdirisak abdiweli
            abdul abdulkadir abdullah abdullahi abdulrahman abebe abigail abshir achara ada adan adele adeliina aden adnan adolf adrian agneta ahlam
            ahmad ahmed ahmet aicha aigar aile aili ailu aimo ain aina aini ainikki aino ainomaija aira airi airin aisha aita aivar aive aki aksel
            akseli aksu aku alar albiina ale aleksander aleksandr aleksandra aleksandri aleksanteri aleksei aleksey aleksi aleksia aleksis alexander
            alexandr alexandra alexei alexey alexi alexis alf alfhild alfons alfred alfrida algot ali alice alicia aliina aliisa alina alisa alissa
            aljona aljoša alla allan alli alma almaz alpi alpo altti alva alvar alvari alviina alyona ama amadea amadeus amal amalia amalie amanda
            amara ambrosius amelia amelie ami amiira amina aminata amino amir amira amphon amran amy an ana anab anan anas anastasia anastasiia
            anastasija anatoli anatoly anders ando andrea andreas andrei andrej andres andrey andrii andriy andrus aneli anelma anete anette anfisa
            angel angelica angelika angelina anh anisa anita anitta anja anjali anjuska ann ann-christin ann-mari ann-sofi ann-sofie anna anna-karin
            anna-lena annaleena annaliisa annamaija annamari annamaria annastiina anne annele anneli annelie annemari annette anni anni-siiri annica
            anniina annika annikka annikki annina annu annukka ano anong anongnat ansa anselmi anssi antaras antero anton antonia antonina ants
            antti antto anttoni anu anukka anya anzhela anzhelika anára apinya aram aramis arash arben areerat argo arho ari aria ariel ariela arina
            arisa arjun arkadi arkadij armas armi armiida armo arne arno aron arri arseni arsi arta artem arthit arthur artjom arto arttu artturi
            artur artyom arunee arvi arvid arvo arvo-valentino asad asha asho asko asla aslak asli asllat asma asmo asser asseri asta astrid ate
            atseli atso atte august augusta aukusti auli aulikki aulis aune auni auno aura auri aurora auvo avo awil axel ayaan ayan aydarus ayse
            ayub ayuub azad bahar banjong bao barbro barre barwaqo bashir batula bea beata beatrice bella benedikt bengt bengt-erik benita benja
            benjam benjamin benjawan benny berfin berit berivan bernt berta bertel bertha bertiina bertil bertta besa besnik bettina bich biera
            bijay bilal bilan bill bin binh birehtta biret birger birgit birgitta birit bjarne björn blerim blessing blomerus bo bo-göran bodil
            bogdan bohdan bohdana boonmee boonsong boris brage brit brita britt britt-marie britta bruno buppha burhan busaba bussaba börje cabdi
            caj cajsa cali cam camila camilla can carina carita carl carl-erik carl-gustav carl-johan carl-magnus carla carlos carola caroline
            carolus casper catarina catharina cawo cecilia celia chai chaiya chalerm chang chanida chanpen chanya chao charlie charlotta charlotte
            chatchai chau chayanan chen cheng chi chidi chonthicha christa christel christer christian christina christine christoffer chun chunhua
            chutima clara clas claudia conny cuong cường daalia daavetti daavid daeng dag daga dagmar dagny dahir daimi dan dani daniel daniela
            danieliina daniella danjel danylo dao daria dariush darja darunee darya daryna daud david dawit deeqa delfiina denis deniz dennis denys
            deqa desiree diana diego diem diep dilan dima dimitri dino dmitri dmitrij dmitry dmytro dommá dora doris drita driton duangjai duangporn
            duc dung duomma duy duyen dũng ea ebba ebyan edgar edit edith edla eduard edvard edvin eedit eeli eelia eelis eemeli eemerik eemi eemil
            eenokki eerica eerik eerika eerikki eero eetu eeva eeva-liisa eevald eevaliisa eevert eevertti eevi eevu efraim egert egor egzon eha
            ehsan eija eila eileen einar einari eini eino eira eirik eivor ejvind ekaterina eki elea elena eleni eleonoora eleonora eliana elias
            elie eliel elif eliina eliisa eliisabet eliise elin elina elinoora elis elisa elisabet elisabeth elise elissa elizaveta elja eljas ell
            ella elle elle-máret ellen elli elliina ellinoora elma elmar elmer elmeri elmeriina elmi elmiina elmo elna elo elof eloise elsa elsi
            elsie elvi elviina elviira elvira emanuel emeli emelie emil emilia emilie emiliia emily emine emir emma emmaliina emmanuel emmi emmy
            endel ene engla enn enna enne enni enok ensio eppu erica erik erika erja erki erkka erkki erkko erland erna ernesti ernst ervin esa
            esa-pekka esi eskil esko essi ester esteri esther ethel etta eugen eva evald eve eveliina eveliini evelin evelina evert evgeni evgenia
            evgenii evgeniya evgeny evita fabian faduma fadumo fahad fahma faisa faisal fang fanni fanny farah fardi fardowsa farhan farhia farhiya
            farid farida fartun farxiya fatemeh fathi fathia fatima fatma fatmire fatuma fawzi fawzia fedor feeliks fei feija feisal felix feng
            ferdi ferdinand fia fiia fiina filip filippa filippus fiona fjalar fjodor florian florim folke fon fowzia frank frans fransiska freddy
            fredrik fredrika frej freja frida fride fritz fyodor gabriel gabriella galina gang gennadi gennady georg george gerd gerda germund gert
            gertrud getter giang gita gitta glaudia gleb grace greta gretchen grete gretel grigori guang gudrun guido guled guleed gun gun-britt
            gun-lis gun-maj gunborg gunhild gunilla gunnar gunne gunnel gunvor guo gustaf gustav gustav-adolf gustava gusti guy gáddjá gáijá gáren
            göran gösta göta ha haakan habon hafsa hafza hagar hagert hai hakan halima halyna hamda hamdi hamid hamsa hamuel hamza hanan hang hanh
            hani hanna hannaleena hannamari hanne hannele hannes hanni hannimari hannu hans hanski hao harald hari harri harry harun hasan hassan
            hatice hawa hawo hawre he heaika heandarat hedda hedvig heidi heidimaria heiki heikka heikki heimo heini heino heinrik heiti hele
            heleena helen helena helene helga helge helgi heli heljo heljä helka helle helmer helmeri helmi helmiina helvi hely heléne hemminki
            hemmo henna hennariikka henni henning hennu henri henric henrica henrietta henrihka henriika henriikka henriina henrik henrika henrikki
            henry herkko herman hermanni hertta hese hessu hiba hibaaq hibaq hibo hien hiep hieu hilal hilda hilding hilja hiljá hilkka hilla hillar
            hille hillervo hilma hilpi hilppa hindi hiếu hjalmar hjördis hoa hoai hoan hoang hodan hodo holger hong hope hossein hoàn hoàng hua huan
            hue hugo hui hulda huldá hung huong husein hussain hussein hussen huugo huy huyen huệ hyvö hánno hánsa håkan hùng hương hạnh hằng hồng
            ibbá ibraahim ibrahim ida idil idris ifrah igor ihor ihpir iia iida iikka iikko iina iines iiris iiro iisa iisak iisakki iisko iita
            iivari iivo ikram ikran ilari ilham ilhan ilir ilja ilkka ilma ilmar ilmari ilmatar ilmi ilmo ilo ilona ilpo ilse ilta ilya ilyas iman
            immi immo impi imre ina inari indrek ines inessa inga inga-britt inga-lill inga-maaret inga-maj ingalill inge ingeborg ingegerd ingela
            ingemar inger inger-anni ingmar ingrid ingvald ingvar inka inkeri inna into ira irene irina iris irja irma irmeli iryna isa isabel
            isabella isabelle isak isko isla ismahan ismail ismo issa issát istahil istar isto ivan ivana ivanna ivar ive ivo ivvár iŋger iŋgir iŋgá
            jaak jaakkima jaakko jaakob jaakoppi jaan jaana jaani jaanika jaanus jaarli jack jade jaidee jakob jali jalmar jalmari jalo jama jamal
            jami jamila jamilah jan jana janar jane janek janetta janette jani janica janiina janika janina janita janna janne janni jannica jannika
            jannike jansa jarek jari jarkko jarl jarmo jarna jarno jaroslav jarunee jasmiina jasmin jasmine jasper jasse jasu jean jean-paul
            jeanette jegor jekaterina jelena jelizaveta jemina jenna jenni jennifer jennika jenny jens jere jeremia jeremias jeri jerker jerkko
            jermu jerome jerry jesper jesse jessi jessica jessika jevgeni jevgenia jhon jia jiajun jian jibril jie jimi jimmy jin jing jintana
            jiranan jiraporn jiri jirka joa joakim joanna joao joel joela joen johan johanna johannes john johnny jonas jonathan joni jonna jonne
            joona joonas joonatan joonia joose joosef joosep jooseppi joosua jorma jose josefiina josefin josefina joseph joshua josia jouko joulia
            jouni jounni jovnna joy juan juha juha-matti juha-pekka juhan juhana juhani juho juhon juhán juhánas jukka jukka-pekka juli julia
            juliaana juliana juliane julianna juliette julija julius julle jun juoksa juovnna juri jurij juska jussi justiina justus juta jutta
            juudit juuli juulia juulianna juulius juuni juuse juuso juvvá jyri jyrki jyry jörgen jörn jüri kaafi kaalep kaaperi kaapo kaapro kaarel
            kaaren kaari kaarin kaarina kaarle kaarlo kaarlotta kadi kadri kai kaia kaidi kaido kaie kaiho kaija kaijaleena kaire kairi kairit kaisa
            kaisaleena kaisla kaisli kaisu kaj kaja kalervo kalev kaleva kalevi kaliina kalju kalle kaltuma kaltun kamal kamon kanda kaneli kanerva
            kanjana kanni kanokwan kanya karel karen kari kariita karim karin karina karita karl karl-erik karl-gustav karl-johan karl-oskar karla
            karo karoliina karolina karri karwan kasimir kaspar kasper kasperi kassu kastehelmi katariina katarina kateryna kati katinka katja katju
            katre katri katriina katrin katrina kauko kauno kaupo kaura keijo keimo kennet kenneth kent kerkko kerli kersti kerstin kert kerttu
            kerttuli kertu kevin khadar khadija khadra khalid khanh khoa khrystyna kia kid kielo kieu kiia kiira kiireli kiiti kim kimi kimmo kira
            kirill kirsi kirsikka kirste kirsten kirsti kirsti-máret kirstiina kittisak kjell klaara klara klas klaudia klaus klemet knut kofi kolja
            komsan konsta konstantin kosti kostja kreeta kreetta krishna krista kristel kristi kristian kristiina kristin kristina kristjan kristo
            kristofer kristoffer krit krõõt ksenia ksenija kseniya kukka kukka-maaria kulap kullervo kun kurt kustaa kusti kylli kyllike kyllikki
            kyrylo kyösti káija káre kärt kätlin külli ladda lahja laila laina laine laivi lam lamai lamduan lan lana lara lari larisa larissa lars
            lars-erik lars-olof lasse lassi laura lauri layla lea leammu leea leelo leena leena-maija leeni leevi lei leif leila lek lembit lemet
            lempi lena leni lenita lennart lenni lenny leo leon leona leonard leonid leonora leopold lesia lesya lev li lia liam lian liang liban
            libin lida lidia lidija lien lihua lii liia liina liis liisa liisamaija liisbet liisi liisu liivi lila lili lilia lilian lilija lilja
            lilli lilly lily lin lina linda ling linh linn linna linnea linus liping liridon lirim lisa lisa-maria lisbet lisbeth liselott liselotte
            lisen liubov liudmyla liv livia ljubov ljudmila lo loan loc lola long lotta lotte louise louna loviisa lovis lovisa luan luba luca lucas
            lucia ludmila luis luka lukas lulu lumi lumia lumina luna luong luukas luul luule luumi ly lydia lyubomyr lyubov lyudmila lyydi lyydia
            lyyli lyyti lành lásse maaret maaria maarika maarit maarita maarja maaru madde madeleine madina magda magdaleena magnus mahad mahamed
            mahamud mahdi mahmoud mai maia maie maija maija-leena maija-liisa maiju maikki maila mailiis mailis maini mainio maire maisa maisku mait
            maj maj-britt maj-len maj-lis maja majken majvor makar mako maksim maksym malee malena malev mali malin maliwan malla malle malva
            mamadou mandi manee manna manne manta manu marcus mare mareeta marek maren marfa margareetta margareta margaretha margarita marge margit
            margot margus marharyta mari mari-liis maria maria-jose maria-lena mariaana mariam mariama mariann marianna marianne marie marie-claire
            mariella marielle marietta mariia mariina marija marika mariliis marina marinella maris marisa marisol marissa marita marites mariya
            marja marja-leena marja-liisa marja-riitta marja-terttu marjaana marjaliisa marjatta marjo marjo-riitta marju marjukka marjut mark
            markku marko markus marleena marlene marlon mart marta marten martin martina martta martti mary maryam maryan mathias mathilda matias
            matilda matleena mats matti mattias matts matvii mauno mauri maurits max maxim maximilian may mayuree meea meeli meelike meelis meeri
            mehdi mehis mehmet mei meiju meiling meimi mela melina melissa melker meng menni meri merika merike merili merilin merimaaria merja
            merjaana merle meron mertsi mervi meta mette mia mica michael michaela mici mielikki mihail mihkel miia miia-maria miika miikael miikka
            miina miio miisa mika mikael mikaela mikaeli mikhail mikk mikkal mikke mikko miklas mila mildred milena milja milka milla millá millán
            milo milvi mimi mimmi mimmu mimosa min mina minea minette ming minh mini minja minka minna minni minttu mira miranda mirella miri mirja
            mirjam mirjami mirka mirkka mirkku miro miroslav mirva misa misha mitja moa mohamed mohammad mohammed mohamud mona mongkhon monica
            monika monna montana moona moonika mooses muhamed muhammad muhammed muhidin muisto muktar mulki mumin muna muno murat musa muse mustafa
            muusa my mykhailo mykola mykyta myron myroslav myroslava myrsky máhte máhtte máhtár máijjá máren máret márjjá márjá márvi märit märt
            märta måns mårten na naatan naava nadezhda nadežda nadifa nadiia nadja nadya naemi nafisa nagma naima najib najma nalinee nam nan nanna
            nanni nanny naree narong nasir nasra nasrin nasteexo nasteho nasti nastja natale natalia natalie nataliia natalja natalya natasha
            natasja natcha nattaya natthaporn nazar nazarii nea neda neea neela neella neeme nehemia nella nelli nelly nemo nestori netta nette nga
            ngan nghia ngoc ngozi nguyet ngọc nhan nhi nhu nhung nicha nicholas niclas nico nicolas nicole nid niila niilas niiles niillas niilo
            niina niini nikita nikke niklas niko nikodemus nikolai nikolaj nikolas nikolay nikolina nilla nils nils-aslak nils-erik nils-henrik nima
            nimco nimo nina ning ninja ninni nipa nittaya noa noah noel noi nok nong nooa noomi noor noora nora norma nuch nuchanat nuppi nuppu nur
            nura nuutti oanh oi oili oiva oivi okko oksana ola olaf olav olavi ole oleg oleh oleksandr oleksandra oleksi oleksii olena olesia olesja
            olga olha oliver olivia olle olli olli-pekka olof omar omid onerva onni oona oosa ora oraphan orathai orawan orest orvo orvokki oskar
            oskari osman osmo ossi ostap otava oto otso ott otteri otto oula outi ove ovi ovia ovla ovlla ovllá paap paavali paavo paju pakorn
            paloma panida panu parisa pasi patcharin patric patricia patrick patrik patrizia paul paula pauli pauliina paulina paulus pavel pavlo
            pedro peep peeter peetu pei peik pekka pekko pelle peng pensri pentti pentti-ovllá peppi peppiina per per-erik per-olof percy pertti
            perttu pessi peter petja petr petra petri petriina petro petrus petter petteri phan phensri phong phu phuc phuoc phuong phương phượng
            pia pia-maria piera pietari pieti pieti-niila pihka pihla pihlaja piia piia-maria piibe pim pimchanok ping pinja pipsa piret pirita
            piritta pirjo pirkka pirkko pirkko-liisa pirre pjotr ploy polina pong pongsak pontus porn pornthip prachak pranee prani prapai praphai
            prasert prasit precious preecha preeya priit priita princess priscilla priya pyry päivi päivikki päiviä päiviö päivä pälvi pärttyli qali
            qamar qasim qi qian qiang qin qing qiu quan quang quoc quy quyen quynh quỳnh raafael raakel rabbe racel ragna ragnar ragnhild rahma
            rahmo rahul raido raigo raija raiju raikku raila raili raimo rain raine rainer raini raisa raisu rait raita raivo rakel ralf ram rami
            ramla ramon ramona rane rasmus ratana ratchanee rattana rauha raul rauli rauna rauni rauno ravdna ravna rayan rea rebecca rebekka rebwar
            reelika reet reeta reetta reetu regina reidar reigo reija reijo reima rein reino reio reko remu rene renja reza rhea ria richard ridwan
            rigel riho rihtta riia riika riikamari riikka riin riina riitta riitta-liisa riivo rikhard rikká riku rimma risten risto rita ritva
            ritva-helen ritva-liisa robert robin roger rojin roksolana roland rolf rolle roman romeo romet ronald rong roni ronja roope roosa
            roosa-maria roosaliina rosa rosanna rosario rose rosita rosmari rostislav rowena roy ruben rudolf rufus rui rukia runa runar rune rung
            rungnapa runo ruqiya ruslan ruslana rustam rut ruth ruusu ruut rünno saaga saana saara saarni sabina sabrina sacdiyo saciid sadia sadiq
            sado saengdao saengduan safia safiya saga sagal sahal said saida saija saila saima saimi saini sakari sakda saki sakke saku salah salim
            salla sallamaari salli salma salman salme salomo salomon samatar sameli sami samira samiya sammol sampo samppa sampsa samrawit samu
            samuel samuli sanan sander sandra sanelma sanfrid sang sani sanna sanna-mari sanni santeri santra santtu saowanee sara sara-maria sari
            sari-anne sarianna sarita sasha sasithorn sasu satu satu-maaria saul sauli sayed saynab sebastian seela seeti seija sela selam seliina
            selim selina selja selma semjon semyon senja senna senni seppo serge sergei sergej sergey sergii serhii serhiy serjoža severi severiina
            shamis shamso shan sharif sheikh sherzad shilan shire shirin shpresa shu shuang shukri sia sigbritt sigfrid signe signhild signild
            sigrid sigurd sigvard siham siim siina siiri siiri-máret silja silva silver silvi silvia silvo sima simeoni simo simon simona sina sini
            sinikka sinimaaria sinna sippo sira sirikit sirilak siriporn siriwan sirje sirke sirkka sirkka-liisa sirkku sirli sirpa siru sirwan
            sisko sita siv sivi siyad skáidi slava snizhana sofi sofia sofie sofiia sofija sofya sohkká sohvi sohvia soila soile soili soilikki
            soini sointu solbritt sole solja solomiia solveig somchai somjai somjit somkiat somkid sommai somphon somporn somsak somsri son songkran
            sonia sonja sonny sopha soraja soran soraya sorella soren staffan stanislav stas stefan stefania stella sten sten-erik stepan stig
            stig-olof stiina stina sture suad suado subeer suchada suda sudarat suhayb sukanya suleiman sulev sulevi sulho sumalee sumaya sumeya
            sunan sune sunee sunisa sunita sunna sunná suoma suong supansa supaporn supatra suphan surasak suresh suriya susan susanna susanne sussi
            suvi suvituuli suwanna suwit svante svea sven sverker sveta svetlana svitlana sylvi sylvia synnöve sámmol sárre sárá sänna sävy sơn
            taava taavet taavetti taavi tage tahlil tahvo tai taija taika taimi taina taisia taisto taito talvi talvikki tam tamara tambet tan tanel
            tanja tanu tao tapani tapio tapsa tara taras tarja tarleena tarmo taru tatiana tatja tatjana tatu tatyana tauno tauri tea ted teea teele
            teemu teet teija teijo tekla tellervo telma temmi tenho teppo teresa terese teresia terhi terhikki terho terje tero terttu terttuli
            tesfaye tessa tetiana teuvo thach thai thanakorn thang thanh thao thawee thea thelma theo theodor thida thien thinh tho thom thomas
            thongchai thor thu thure thuy thành thúy thảo thắng thủy tien tihon tiia tiia-maria tiina tiina-maria tiit tiitus tiiu tilda tiltu tim
            timi timja timjami timo timofei timon timothy timur tin tina tindra ting tinja tinka tinni tino tintti tippawan titta tiu tiên toan
            tobias toimi toini toivi toivo tolja tom tomas tomi tommi tommy tong toni tony toom toomas topi topias tor tor-björn tora torbjörn tord
            tore torgny torolf torsten torsti torvald touko tove tram trang tri triin triinu trinh trong truc trung trygve trâm tu tuan tuija tuike
            tuire tuisku tung tuomas tuomi tuomo tuovi ture turkka turo tuukka tuula tuulevi tuuli tuulia tuulikki tuure tuuva tuva tuyen tuyet
            tuyết tuấn tyko tymofii tyra tytti tyyne tyyni tyyra tâm tähti tõnis tõnn tõnu tú ubah ubon udom ugaas ugbaad ukko uku ulf uliana uljana
            uljas ulla ulla-britt ulla-maija ulla-stina ullamari ulle ulpu ulpukka ulrica ulriika ulriikka ulrik ulrika ulvi ulyana umar umaymah
            unelma unna uno unto uolevi uoti urai uraiwan urho uria urmas urpo ursula urve usa usko usva uudo uula uuno uve uvllá uyen vadim vahur
            vaido vaike vaino valborg valdek valdemar valdo valentin valentina valeri valeria valeriy valio valma valo valon valpuri valter valto
            valtteri vanamo vanessa vanida vanja varma varpu varvara vasili vasilij vasily vasja vasyl veera veeti veijo veikka veikko veikko-antti
            veiko veini vekku veli veli-matti veli-pekka veljo vellamo velma vendela venla venni venny vera verna verner verneri veronica veronika
            vertti vesa vesa-matti vesla vi viacheslav vidar viena vieno viggo vihtori viive viivi viivu viki viking vikke vikki viktor viktoria
            viktoriia viktorija vilgon vilhelm vilhelmi vilhelmiina vilho vili viliam viliina vilina vilja viljam viljami viljo villa ville
            ville-veikko villen villi villiina villu vilma vilpas vilppu vincent vinh viola vira virge virpi virva virve visa visa-matti vitali
            vitalii vitalij vitaly viveca vivi vivian vivianne vjatšeslav vjosa vlad vladimir vladislav voitto volmari volodja volodymyr vova
            vsevolod vu vuokko vuokko-elle vy vyacheslav vân väinö vũ walter wanida wanna wanpen warda warsame warunee wei weiwei wen werner wichai
            wilai wilaiwan wilawan wilhelm wilhelmiina wilhelmina will willehard william willy wilma wipa wiraporn wivi xalimo xamdi xasan xia xiang
            xiao xiaohong xiaoling xiaoming xiaoyan xin xiu xiuying xuan xue xuân yahya yan yana yang yaowalak yaroslav yaroslava yasemin yaser
            yasin yasmin yehor yelyzaveta yen yevhen yevhenii yevheniia yi yifan ying yingying ylermi ylva yngve yong yonis yrjänä yrjö yrsa yu yuan
            yue yulia yuliia yun yupa yupin yuri yurii yusra yussuf yusuf yutong yvonne yến zahra zainab zakaria zakariya zakhar zamzam zana zeinab
            zeynab zhanna zhen zheng zhenya zhi zhiyuan zhong zihan zinaida zixuan ziyi zlata zoja zoriana zoya zubeyr áigin áile áilu áilá ánde
            ánne ánte áslak áslat ásllat älli ärjä åke åsa åse åsmund õie õnne öivind öjvind örjan örn östen ülar ülle ülo đức žanna ženja
            """,
        surnames: """
            aalto aaltola aaltonen aarni aarnikoivu aarnio aas aasmäe abdi abdikarim abdilahi abdirahman abdulkadir abdullahi abdulle abshir abukar
            adan aden adeyemi adhikari ahde ahlberg ahlbäck ahlfors ahlgren ahlholm ahlnäs ahlqvist ahlroos ahlskog ahlstedt ahlström ahmadi ahmed
            aho ahokas ahola aholainen ahonen ahti ahtiainen ahtola ahvenainen ahvenjärvi ahvonen aikio airaksinen airisto airola ajanki akbari
            al-ali al-hassan ala-aho ala-mattila alajoki alakoski alanen alanko alapuro alasalmi alatalo alekseev alekseeva aleksejev alen
            alexandrov alexandrova alfthan alho alhonen ali alizadeh allik allinen amiri ander andersson andersén andreev andreeva ansamaa ansio
            antell antikainen antila antola antonenko antonov antonova anttila anttonen apajalahti arffman arola arponen arslan artamonov arula
            arvola arvonen asikainen asikanius askola aspelund auer aula aun aura autere autio auvinen avela awale aweys axmed aydin aziz backas
            backholm backlund backman bai baltzar baranov baranova barre bashir belov belova belyaev belyaeva berg berglund bergman bergroth
            bergström berisha bile bilous björkgren björkholm björklund björklöf björkman björkqvist björndahl blom blomberg blomerus blomqvist
            bogdanov bogdanova bohm boiko bojko bollström boman bondar bondarchuk bondarenko bonde boonmee boonyarat borg borisov borisova boström
            brander brandt broman brunell bruun brännkärr buasri bui bunma byman bytyqi bäck bäckman bäckmand bäckström bùi cabdi cai cali cao
            carlsson carpelan cederberg cederholm celik chaisri chaiyaphum chaiyasit chan chang chanthara charoen charoensuk chau chen cheng
            chernenko cheung chow chu ciise cruz cui dahir dahl dahlbacka dahlberg dahlblom dahlqvist dahlström dang danielsson danilov danilova dao
            das daud davydenko davydov delacruz demir deng denisov denisova deria didenko ding dinh dirie diriye dmitriev dmitrieva do doan dong
            duale duong dương eamets edelmann eenpuu eerikäinen eerola egal egorov egorova eha ehrnrooth ekholm eklund eklöf ekman ekroos ekstam
            ekström elmi elo elomaa eloniemi eloranta elovaara enberg enbuska enckell engblom englund engman enlund enqvist enroth eriksson
            erkinheimo erkkilä erlund ermakov erola eronen ershov eränen eskelin eskelinen eskola etelä eteläinen etelämäki fager fagerholm
            fagerlund fagernäs fagerström fan fang farah farax fedorenko fedorov fedorova feng feodoroff fernandez filippov filippova finell finne
            finnäs fjodorov fjodorova flinkman florin fofanoff fofonoff fogde fors forsberg forsell forsman forss forsström forsén franko franzen
            fredriksson friman frisk frolov frolova fu furu förars gammelgård gao garcia gashi gauriloff gavrilov ge gebre gedi gerasimov geust
            golubev golubeva goncharenko gorbunov grahn granberg granholm grankulla granlund granqvist granström granvik grigorieva grigorjev gromov
            grönberg gröndahl grönfors grönholm grönlund grönroos grönvall gu guled gullström guo gure gurung gusev guseva gustafsson guttorm gädda
            gästgivars ha haanpää haapa haapakoski haapala haapalainen haapamäki haapanen haapaniemi haaparanta haapasaari haapasalo haapio haapoja
            haarala haataja haavisto hagert hagerth hagi haglund hagström haidari haile haji hakala hakanen hakkarainen hakkari hakola hakonen
            hakulinen halinen halkola hallbäck hallik halme halmela halmetoja halonen haltia halttunen hamad hamari hamunen han hanhela hanhineva
            hankkila hannonen hannukainen hannula hanski hansson hansén hao harala harinen harjanne harju harjula harjunen harjunpää harkonen
            hartikainen hashi hashim hashimi hassan hassinen hast hatakka hattunen hauki haukka hautakangas hautala hautamäki hautaniemi hautaviita
            havas haverinen havia havryliuk havukainen he hedman heikfolk heikka heikkala heikkilä heikkinen heikura heimo heimonen hein heinilä
            heininen heino heinola heinonen heinäaho heinämäki heiskala heiskanen helander helenius helin helle hellman hellsten hellström helmi
            helminen helo helppi helsing hemmilä hendolin henriksson henttonen hepola herala herranen herrgård hersi herttuala heräjärvi hetta
            hietala hietamäki hietanen hietaniemi hietaranta hiironen hilden hiltula hiltunen himanen himanka hintikka hintsala hirsi hirsimäki
            hirsjärvi hirvelä hirvi hirvikoski hirvilammi hirviniemi hirvonen hjelm hjelt hjerpe ho hoang hoffren hoikkala hokka hokkanen hokkinen
            holappa holm holma holmberg holmgren holmgård holmlund holmqvist holmström holopainen holtari honchar honcharenko hong hongisto honka
            honkala honkanen honkaniemi honkasalo honkavaara honko hordienko horttanainen hosseini hou houni hovi hovila hoxha hrytsenko hu huang
            huhta huhtala huhtamäki huhtanen huikko huikuri hujala hujanen hukka hukkanen hulkkonen hunt huopainen huotari huovila huovinen hurme
            hurmerinta hurri hurskainen hurtta hussaini hussein huttu huttunen huuhtanen huurre huusko huuskonen huvinen huynh hynninen hynynen
            hyppönen hyry hyttinen hyvärinen hyvönen hyyppä hyytiäinen hyötyläinen hägg häggblad häggblom häggman häggqvist häivälä häkkinen häkli
            häkämies hämälä hämäläinen hänninen härkin härkönen härmä hätinen hätönen häyhä häyrinen höglund hölttä hörkkö höök hồ ibrahim ihalainen
            ihanainen ihatsu iitiä iivari iivarinen iivonen ikonen ikäheimo ikävalko ilin ilina ilkka ilmarinen ilmonen ilola ilves ilveskoski
            ilvest immonen impiö impola inkeroinen inkinen inthara isaev isak isaksson isberg ismail iso-kuortti isoaho isokangas isokoski isometsä
            isomäki isosaari isotalo isoviita issa isse itkonen itälä ivanenko ivanoff ivanov ivanova ivashchenko jaakkola jaakkonen jaakonaho
            jaakonsaari jaanson jaatinen jabbar jafari jaidee jakobson jakobsson jakovlev jakovleva jalava jalkala jalkanen jalo jalonen jalovaara
            jama jansson jansén jantarasri janthawong jauhiainen jauho jegorov jegorova jia jiang jibril jimale jin johansson johnsson jokela
            jokelainen joki jokimäki jokinen jokiniemi jokiranta jokisalo jokivuori jolkkonen jomppanen jortikka josefsson joukainen joutsen
            joutsenlahti juhola julkunen jungar jungell junkkari junnikkala junnila junno juntti junttila junttola juntunen juntura juopperi
            jurvanen jurvelin juselius jussila jussinniemi jutila juuso juusola juvakka juvani juvonen jylhä jyrkinen jyrkkä jyrä jyväsjärvi jämsen
            jämsä jänis jänkä jänkälä jäntti jäppinen järv järvelä järveläinen järvenpää järvensivu järventaus järvi järvilehto järviluoma järvinen
            jääskelä jääskeläinen jääskö jäättelä jõgi jönkkäri jürgens jürgenson kaappola kaarakainen kaario kaarlela kaarlonen kaartinen kaarto
            kaartokallio kaasalainen kaasik kaasinen kackur kadak kadhim kaewkham kaewmanee kaewsai kahila kahilainen kahin kahra kaijanen kaikkonen
            kainu kainulainen kaipainen kairenius kaisto kaivo-oja kaivola kakko kakkonen kala kalaja kalajoki kalda kaleva kalevala kalinainen
            kalinen kalinin kalinina kallas kallaste kallinen kallio kallioinen kalliokoski kalliola kalliomäki kallioniemi kallonen kallunki
            kalmari kalpio kalske kaltiainen kananen kanerva kangas kangaskorte kangasmäki kangasniemi kangasoja kangro kangur kankaanpää
            kankaanranta kankainen kankare kankkonen kankkunen kannas kanniainen kanninen kannisto kantanen kantola kantonen kapanen kareem karf
            karhapää karhu karhula karhumaa karhunen karhusaari kari karikko karila karimi karinen karjala karjalahti karjalainen karjunen karls
            karlsson karlström karpenko karpov karpova karppanen karppi karppinen karttunen karvinen karvonen kasanen kasemets kaseva kask kaskela
            kaski kaskinen katainen kataja katajamäki katajisto kattelus kauhanen kaukonen kaukoranta kaunisto kauppi kauppila kauppinen kaur
            kaurala kauranen kautonen kautto kaya kazakov keinonen keinänen kekkonen kekäläinen keltanen kemppainen kemppi kero kerola keronen
            kerttula keränen keski-oja keski-vinkka keskinen keskitalo keto ketola ketonen kettu kettula kettunen khalif khalil khampha khamphong
            khamsing khan kharchenko khomenko kieu kiikeri kiimalainen kiira kiiski kiiskilä kiiskinen kikas kiljunen killanen kilpeläinen kilpi
            kilpinen kimmonen kinnari kinnunen kippola kiprianoff kirjalainen kirjavainen kirjonen kirkkala kirs kirsipuu kirves kirvesniemi kiselev
            kiseleva kiseljov kitti kiukas kiuru kiuttu kivelä kivi kiviaho kiviharju kivijärvi kivimäki kivinen kiviniemi kivioja kiviranta
            kivisalo kivisild kivistö kleemola klemetti klemola klingenberg klymenko knip knuts knuutila knuutinen knuuttila koch kohonen kohtala
            kohvakka koikkalainen koiranen koistinen koit koivikko koivisto koivu koivula koivumäki koivunen koivuniemi koivuranta koivusaari
            koivusalo kojo kokkila kokko kokkola kokkonen kolari kolehmainen kolesnikov kolesnyk kolkka kolu komarov komi komulainen kong kongkaew
            konola kononen konovalov kontinen kontio kontkanen konttila konttinen kontu kook kopola koponen koppanen koppel korhonen korpela
            korpelainen korpi korpijärvi korpinen korppi korte kortelainen kortesalmi kortesniemi korva korvenranta koskela koskelainen koskelo
            koskenniemi koskenvuo koski koskimies koskimäki koskinen koskiniemi kosola kosonen kosunen kotilainen kotiranta kotka kotkas kotro
            koukkari koutonen kouvo kova koval kovalainen kovalchuk kovalenko kovalev kovaleva kovanen kozlov kozlova krasniqi kravchenko kravchuk
            kravets kronholm kronqvist kruus krylov krylova kryvonos kudrjavtsev kuikka kuisma kuittinen kuitunen kuivalainen kuivanen kujala
            kujanen kujanpää kukk kukko kukkola kukkonen kull kulla kulmala kulo kultanen kumar kumpu kumpula kumpulainen kunelius kunnari kunnas
            kuokka kuokkanen kuoppa kuoppala kuoppamäki kuosmanen kuparinen kupiainen kurg kurikka kurkela kurki kurkinen kuronen kurtti kurttila
            kurvinen kushnir kuuse kuusela kuusi kuusijärvi kuusik kuusikko kuusinen kuusiniemi kuusio kuusisto kuusk kuuva kuzmenko kuzmin kuzmina
            kuznetsov kuznetsova kylliäinen kyllönen kylmälä kylmänen kymäläinen kyyrö kyyrönen kyöstilä kähkönen kähärä kähönen käki källman
            kälviäinen kämppi kämäräinen käppi käpylä käpynen kärki kärkkäinen kärnä kärppä kärpänen käyhkö käyhty kääntä käär kääriäinen kõiv
            köhler könönen kössi köyhönen köykkä kütt laakkonen laakso laaksola laaksonen laamanen laan laanemets laaninen laas laasonen laatikainen
            laatu labba lahdenmäki lahdenperä lahdensuo lahtela lahti lahtinen lahtonen lai laiho laihonen laine lainio laitala laiti laitila
            laitinen laivola lakka lakkala lam lamberg lammi lamminen lampela lampi lampila lampinen langinvainio lankinen lantto lapinlampi
            lappalainen lappi larsson lassila lassus lau lauha laukkanen launonen laur lauren lauri laurikainen laurila laurinen laurinmäki lautala
            lautanen lauttamäki lavonen le lebedev lebedeva lee lehikoinen lehmonen lehmus lehmuskoski lehmusvirta lehtelä lehti lehtimäki lehtinen
            lehto lehtola lehtomäki lehtonen lehtoranta lehtosalo lehtovaara lehtovirta lei leikas leiniö leino leinonen leivo leivonen lemmetty
            lempinen lempiäinen lempiälä leonov lepik lepistö lepo lepola lepp leppik leppä leppäaho leppälä leppämäki leppänen leskelinen leskelä
            leskinen levola levonen leväjärvi levänen li liang liao lievonen liikanen liimatainen liinamaa liitola liiv liiva liljeblad liljeroos
            liljeström lill lillbacka lillberg lillkvist lillqvist lin lind lindberg lindberg-roth lindblad lindblom lindell lindeman linden
            lindfors lindgren lindholm lindqvist lindroos lindroth lindström lindvall lindén linjama linna linnainmaa linnakangas linnala linnanen
            linnavuori lipasti lipponen litja litmanen liu liukas liukko liukkonen ljetoff loginov lohi lohiniva loikkanen long lopez loponen
            louhela louhelainen louhi lounela lu luhtala luhtanen luik lukander lukkari lukkarila lukkarinen lumiaho lumijärvi lumme lundberg
            lundell lundgren lundqvist lundström luo luoma luomala luomanen luomi luong luostarinen luoto luotonen luts luu luukkainen luukkala
            luukkanen luukko luukkonen ly lybeck lyly lylykoski lysenko lytvyn lytvynenko lyyra lyytikäinen lyytinen lähde lähdesmäki lähteenkorva
            lähteenmäki lämsä länsimäki länsiö länsman läärä lång långbacka långström lê lõhmus löf löfgren löfman lönnberg lönnqvist löppönen
            lövdahl löytty löytynoja löytömäki lü lý ma maasik magga magnusson mahamed mahamud mahdi mahmood mai maijala makarov makarova makkonen
            maksimov maksimova malik malin malinen malmberg malmi malmivaara malmström malyshev mangs manner mannermaa mannfolk mannila manninen
            mannonen mansikka mansikkamäki mantere mantila mantsinen mao marchenko marjamäki marjanen marjomaa markkanen markkula markov mars
            martikainen martin marttila marttinen martynenko martynov masalin matikainen matilainen matinlassi mattans mattila mattjus mattsson
            mattus matveev maukonen mauno maunu maunula maununen maxamed mazur medvedev medvedeva meesuk melander melartin melin mellin melnikov
            melnychuk melnyk meng mensah merikallio merikanto merilä meriläinen meriö merta mesiäinen messala mets metsar metso metsola metsä
            metsäkoivu metsälampi metsälä metsämäki metsänen metsäranta mettinen mickelsson mieho miekkoinen mieskolainen miettinen mihailov
            mihailova miina mikhailov mikhailova mikkela mikkelsson mikkelä mikkilä mikkola mikkonen mire mironov mironova mitjonen mitts mo moberg
            mohamed mohammadi mohammed mohamud moilanen moisio mononen monto moonsri moradi morina morottaja moroz morozov morozova moshnikoff
            muhonen muhumed mujo mukka mukkala mumin munukka muona muotka muranen mursal murto murtonen muse must mustajoki mustajärvi mustakallio
            mustalahti mustanen mustaniemi mustila mustonen mutanen mutikainen mutka muuri muurinen mykhailenko mykkänen mylly myllylä myllymäki
            myllynen myllyniemi myllys myllärinen myöhänen mägi mähönen mäkelä mäkeläinen mäki mäki-petäjä mäkijärvi mäkikangas mäkilä mäkinen
            mäkiniemi mäkipää mäkiranta mäkitalo mämmelä mänd männikkö männistö mänttäri mänty mäntyharju mäntylä mäntymaa mäntynen mäntyniemi
            mäntyranta mäntysaari määttä määttänen mölder mölsä mönkkönen mörsky mört möttönen naarmala nakprasit namwong narinen narkilahti
            naukkarinen nazarenko nazari nazarov nedergård nenonen nesterov nevala nevalainen nevanlinna ngo ngoc nguyen nguyễn ngô niemelä
            niemeläinen niemi niemimaa nieminen nieminiemi niemistö niinikoski niiniluoto niinimäki niiranen niitty niittylä niittymäki niittyvuopio
            niitynperä nikander nikiforov nikitin nikitina nikkanen nikkari nikkilä nikkinen nikodemus nikolaev nikolaeva nikolajev nikula
            nikulainen nillukka nilsson ning niska niskala niskanen niva nivala nokelainen nokka noor noori noponen nordberg nordlund nordman
            nordström norppa norrback norrena norrgrann norrgård norri norrlund nousiainen novik novikov novikova nuanchan nuolivirta nuorala
            nuorgam nuotio nur nurk nurkkala nurm nurmela nurmi nurminen nurminiemi nuutila nuutinen nybacka nyberg nybom nygren nygård nyholm
            nykänen nylund nylund-wiik nyman nyqvist nyström nyyssönen näkkälä näkkäläinen näkkäläjärvi närhi närvä näse näsi nätynki näätänen nõmm
            ohtonen ohvo oikarinen oikkonen oinas oinonen oja ojala ojalehto ojamäki ojanen ojaniemi ojaranta ojaste okafor okko okkonen oksa oksala
            oksanen olesk oliinyk olin oliynyk olkinuora ollas ollikainen ollikkala ollila ollonen olofsson omar onkila onnela oramo oranen oras
            oraskari orav orava oravainen oravala oravisto orell org orlov orlova orpana orpo osara osipov oskarsson osman osoble ostapenko otava
            ots ottelin oulasvirta outila outinen ovaska ovaskainen paajanen paaju paakkanen paakkari paalanen paananen paap paasikivi paaso
            paasonen paasovaara paavilainen paavola padar pahkala pahkasalo pahkinen paitsola pajari paju pajula pajunen pakarinen pakkala pakkanen
            palander palm palmberg palmgren palmroth palmu palmunen palo paloheimo palojärvi palola palomaa palomäki palonen paloniemi palosaari
            paltto palviainen pan panchenko pankaew panov pantsar pantti panyasiri pappi parkki parkkila parkkinen parkkonen parta partala partanen
            parts parviainen parviala pasanen pasma pasonen passi patel pato patonen paukkeri paukkunen paunonen pavlenko pavlov pavlova pehkonen
            pekkala pekkanen pekkarinen pelto peltokangas peltola peltomaa peltomäki peltonen peltoniemi peltoranta pelttari peng pennanen
            pentikäinen penttilä penttinen perala pereira perho perkiö perkkiö persson pesola pesonen pessala petrelius petrenko petrov petrova
            petterson pettersson petuhov petäjistö petäjä petäjäniemi peura peurala peuranen pham phan phetcharat phimphan phonphan phromma phrommin
            phạm pieski pihkala pihl pihlaja pihlajamaa pihlajamäki pihlajaniemi pihlajisto pihlak piippo piir piirainen piironen pikkarainen
            pikku-pyhälto pirhonen pirinen pirkola pirnes pirtti pirttijärvi pirttilä pirttimäki pirttinen pispala pitkä pitkälä pitkämäki pitkänen
            pitkäranta pohja pohjalainen pohjanen pohjoismäki pohjola pohjonen poikela poikonen poimenoff pokka polishchuk polojärvi polvi polvinen
            polyakov pongsri ponomarenko poom popov popova porkka porkkala porsanger portin porttinen porvali porvari post posti potapov poutanen
            poutiainen prasertsri prest proksi promsri prykhodko puhakainen puhakka puikkonen pulkka pulkkinen pulli pulliainen puolakka puolamäki
            puranen puro purola puronen puska puttonen puukka puukko puumala puurunen puuska puustelli puustinen puustjärvi pyhälahti pyhältö
            pylkkänen pylkkö pylvänäinen pyrhönen pyry pyykkö pyykkönen pyykölä pyysalo pyörälä päivinen päiväniemi päivärinta pärn pärna pärnänen
            pärssinen pärtel pääkkönen päätalo påfs põder põld pöllä pöllänen pölönen pönkä pörhölä pöyhönen pöyry pöysti qian qin qiu quach
            qvarnström raag raappana raassina raatevaara raatikainen ragnäs rahikainen rahikkala rahimi rahkola rahkonen raid raiskio raitanen
            raittila rajakangas rajala rajalin rajamäki rajanen rajaniemi rajasalo rand ranki rannikko rannisto ranta rantakangas rantala
            rantalainen rantamäki rantanen rantaniemi rantasalo rashid rasi rasila rasinkangas raski rasku ratilainen raud raudsepp raunela raunio
            rauta rautakorpi rautalin rautanen rautava rautiainen rautio ravna rebane reijonen reiman reini reinikainen reinikka reinilä reinsalu
            rekola remes ren renlund renvall repo repola reponen rex reyes rezaei rezai ribacka rihkala riihimäki riihinen riikola riikonen riipinen
            rinne rinnekari rinta rinta-aho rintala rintamäki ripatti rissanen ristiluoma ristimäki ristola ristolainen riutta riuttala roble
            rodionov rodriguez rohtla roine romanenko romanov romanova ronkainen ronkanen roos roos-lindberg rosas rosenberg rosendahl rosengren
            rosenlund rosenqvist rosenström rosin rostami rosti roth rouhiainen rousu rouvinen ruangsri rudenko ruhanen ruoho ruohonen ruoko ruokola
            ruokolahti ruokolainen ruokonen ruotsalainen ruotsi ruponen rusanen rusi rusk ruska rusko ruskoaho ruskonen ruusila ruuska ruuskanen
            ruusunen ryhänen rytilahti rytinki rytkölä rytkönen ryynänen ryyppö räihä räikkönen räisänen räme rämö räntilä räsänen rätsep räty
            rönkkö rönnberg rönnholm rönnlund rönnqvist rönty röpelinen saar saare saarela saarelainen saarelma saari saariaho saarijärvi saarikettu
            saarikivi saarikoski saarinen saario saaristo saarni saarnio saastamoinen saelee saelim saengchan saengthong saetang sahi sahin sahla
            sahlberg sahlman said saijets saikaew saikkonen sainio sainisto sairanen sakki saks saksa sala salad saleh salih salin salmela
            salmelainen salmelin salmenkivi salmi salmijärvi salminen salmivalli salmu salo salokangas salomaa salonen saloranta salovaara salumets
            samatar samran samuelsson sandberg sandelin sandell sandholm sandin sandström sandvik sandås sangthong sanila sankala santos sara
            sarapuu sarelin sarin sario sarjanen sarkki sarkkinen sarkola sarlund sarre sarvi sassi satomaa saukko saukkola saukkonen sauna-aho
            sauso savchenko savchuk savela saveljev savi savikko savinainen savo savola savolainen savukoski schwartz seesuk selin selkälä semenchuk
            semenoff semenoja semenov semenova semjonov semjonova sepp sepponen seppä seppälä seppänen serbakov sergeev sergeeva sergejev serhiienko
            setälä shala shao shapoval sharif sharifi sharma sheikh shen shevchenko shevchuk shi shire shrestha shvets siad sibul sidorov sidorova
            siekkinen sievinen sihvo sihvonen siika siikala siikaluoma siira siitonen siivonen sikk sild silfverberg silta siltala siltanen silva
            silvast silvennoinen silvonen simelius simola simonen simula singh sipilä sipola sipponen siren sirichai sirkiä sirola sironen sirviö
            sirén sivonen sivula sjö sjöberg sjöblom sjögren sjöholm sjölind sjölund sjöman sjöroos sjöström skog skogberg skoglund skogman
            skogström skrifvars slotte smedlund smeds smirnov smirnova snellman snickars snäll snåre sobolev sohlberg sohlman soikkanen soikkeli
            soila soini soininen sokolov sokolova soljander solovjov solovyov sombat somboon somsri song soo soosaar soots sorjonen sormula sormunen
            sorokin sorokina sorri sorsa sorvali sorvari soukka sova srisawat srisuk sriwong staffans stenbacka stenberg stenlund stenman stenroos
            stenvall stepanenko stepanov stepanova stolt stoor storbacka storm strand strandberg strandman strandvall ström strömberg strömsholm
            ståhl ståhlberg su sugule suhola suhonen suikka suikkanen sukjai sukkasem suksawat sulaiman sulander sulin sulkala sulonen sultani sun
            sund sundback sundberg sundell sundfors sundman sundqvist sundström sundvall suni suo suojanen suokas suomalainen suomela suominen
            suonio suonperä suonpää suopanki suoranta suorsa suuronen suutari suutarinen suvala suvanto suvisalmi suwan suwannarat svahn svart
            svartsjö svarvar svenfors svensk svensson sverloff svärd sydorenko sydänmaa sydänmaanlakka sykkö syrjä syrjälä syrjämäki syrjänen
            sysmäläinen syväjärvi syvänen syväniemi säkkinen särkelä särkijärvi särkinen särkkinen särkkä säteri sääksjärvi sääskilahti sõerd
            söderback söderberg södergård söderholm söderlund söderman söderqvist söderström taavitsainen tahkola tahlil tahvanainen taipale
            taipalinen taipalus takala takanen takkinen takkunen tali talja tallberg tallgren tallila talonen talvinen talvio talvitie tamm tamme
            tammela tammi tamminen tamminiemi tammisto tan tang tanhuanpää tannermäki tanninen tanskanen tao tapaninen tapio tapiola tapper
            tarasenko tarasov tarasova tarha tarkiainen tarkka tarkkanen tarvainen tarvonen taskila taskinen tauno tavast teder tengström tenhunen
            tepponen tereshchenko terho tervala tervo tervonen tesfay thai thammasit thapa thongchai thongdee thongkham thongsuk thylin thölix
            tiainen tian tihonov tiihonen tiilikainen tiits tiittanen tikhonov tikka tikkala tikkanen timofejev timonen timperi tirkkonen titov
            titova tiura tiuraniemi tiusanen tkachenko tkachuk toikka toikkanen toivainen toivanen toivari toivio toivola toivonen toljamo tolonen
            tolvanen tommila tompuri tong tongdee toom toome toots topelius topi toppinen torkkeli tornberg tornensis torniainen tornio toroskainen
            torppa torvela torvinen tossavainen toukonen tran treier trieu trinh truong trần tuhkanen tuikka tukiainen tuokko tuomaala tuomainen
            tuomela tuomi tuomikoski tuominen tuomisto tuomola tuononen tuovinen turkia turkka turkki turpeinen turtiainen turtola turunen
            tuulenkylä tuulola tuulos tuura tuuri tuurna tykkyläinen tymoshenko tyni tynkkynen tyrkkö tyrväinen tyynelä tähkä tähkäpää tähtinen
            täyrönen tõnisson tölli töllinen törhönen törmä törmälä törmänen törnqvist törnroos törrönen tötterman udd uibo uimonen uitto ukkola
            ukkonen ulfstedt ulmanen ulvila unkuri uotila uotinen uppgård urb urpelainen urpilainen urpola uski utriainen utsi utti uusi-heikkilä
            uusi-rauva uusimaa uusitalo uutela vaahtera vaahtoranta vaara vaarala vaarama vaaramo vaattovaara vaher vahtera vahteristo vahtola
            vahvelainen vainikainen vainikka vainio vainiomäki vainionpää vaino vaittinen valentin valjakka valk valkama valkeajärvi valkeala
            valkeapää valkeinen valkonen valli vallinkoski vallius valtanen valtari valtonen vanamo vanha-aho vanhala vanhanen vanhatalo vanninen
            vares varila varis varjonen varonen varpio varpula vartia vartiainen vartiala vasala vasara vasilev vasileva vasiliev vasiljev vasiljeva
            vasylenko vatanen vatka vauhkonen vehkaoja vehmas vehviläinen veijalainen veijola veikkola vekara velling vento venäläinen vepsäläinen
            vesala vesanen vesi vesik veski vesterbacka vesterinen vestola vierikko vierimaa viertola vierula vihavainen vihinen vihma viholainen
            viik viinikainen viinikka viippola viita viitala viitanen viitaniemi viitasaari viitasalo viitikko viklund vilander vilen vilhunen
            viljakainen viljamaa viljanen vilkman vill vilpponen vinberg vinni vinogradov vinogradova virkkala virkki virkkunen virolainen virta
            virtala virtanen virtasalo virén viskari visuri vitikainen vladimirov vlasenko vo voitenko volkov volkova volmer voloshyn voltti
            vornanen vorobjov voronin voronina voutilainen vu vuento vuokko vuola vuolab vuolle vuolteenaho vuomajoki vuontela vuopala vuorela
            vuorenmaa vuorenpää vuori vuorinen vuorio vuoristo vähäkangas vähäsalo vähäsarja vähätalo väisälä väisänen väliaho välimaa välimäki
            väliniemi välitalo välke vänskä väre vätäinen väyrynen väänttinen väänänen vääräniemi väätäinen võ võsu wadström wahlberg wahlman
            wahlroos wahlsten walle wallen wallenius walli wallin waltari wan wang warsame wasström weber weckman weckström wegelius wei wen
            wendelin west wester westerback westerberg westerholm westerlund westman westö wickholm wickström wiik wik wikberg wiklund wikman
            wikstedt wikström willberg winqvist winter wiren wirta wirtanen wong wongchai wongsa wongsuwan wu wärnå xasan xia xiao xie xiong xu xue
            xuseen yakovenko yakovlev yan yang yao yassin ye yi yildiz yilmaz yin yli-hukkala yli-korpela ylijoki ylikoski ylinen yliniemi ylitalo
            ylä-anttila ylä-soininmäki ylätalo ylönen yodsri yonis yrjänä yrjänäinen yrjölä yrttiaho yu yuan yurchenko yusuf zaharov zaichenko
            zaitsev zaitseva zakharchenko zeng zhang zhao zheng zhong zhou zhu zhuk zhukov zhukova zimin zinchenko zou zubkov äijälä äijö äikäs
            älgars ärling äyräs äärelä åberg ådjers åhman åkerblom åkerlund åkerman åkers åman ånäs åström õun õunapuu öberg öhman ölander öman öst
            österback österberg östergård österholm österlund östman överfors đinh đặng đỗ žukov
            """,
        places: """
            ahlainen ahtiala ahvenanmaa ahveninen ajos akaa ala-malmi alahärmä alajärvi alakylä alavieska alavus alppiharju alppila amuri angeli
            anjalankoski annala anttola arabia arabianranta asikkala askisto askola asola aspo aspö atala aura aurinkolahti aviapolis bangkok bergö
            billnäs björköby björneborg bodom bomarsund borgå box brändö böle degerby drumsö eckerö eira ekenäs elimäki emäsalo eno enonkoski
            enontekiö esbo espoo espoon_keskus espoonlahti etelä-haaga etelä-karjala etelä-pohjanmaa etelä-savo etu-töölö eura eurajoki evijärvi
            finnoo finström fiskari forssa fredrikshamn föglö gammelbacka gerby geta godby grankulla gullkrona göteborg haaga haapajärvi haapamäki
            haapaniemi haaparanta haapasaari haapavesi hailuoto hajala hakali hakaniemi hakis hakku hakunila hakuninmaa halikko halinen hallila
            halssila halsua hamari hamina hammarland hammaslahti hangö hankasalmi hanko hanoi hargeisa harittu haritunpelto harjavalta harkova
            hartola hatanpää hattula hauho haukilahti haukipudas haukivuori hausjärvi havukoski heinola heinäpää heinävaara heinävesi helsingfors
            helsinki hennala henttaa herde hermanni hernesaari hertsika herttoniemenranta herttoniemi herukka hervanta hesa hetta hiekkaharju
            hietalahti hietasaari hiittinen hikiä himanka himos hinthaara hirssaari hirvensalmi hirvensalo hiukkavaara hki hollihaka hollola hossa
            houtskari houtskär hovinsaari huhtasuo huhtinen huittinen hukanhauta humppila huuhkajanvaara huutoniemi hyrylä hyrynsalmi hyvinge
            hyvinkää hällö häme hämeenkyrö hämeenlinna hämevaara härkämäki härmälä hätilä hönttämäki höstvesi höyhtyä ihalainen ii iisalmi iittala
            iitti iivisniemi ikaalinen ikuri ilmajoki ilola ilomantsi ilpoinen ilveslinna imatra impivaara impola inari ingå iniö inkeroinen inkoo
            isnäs isojoki isokyrö isolahti isosaari isosanta itis itkonniemi itä-helsinki itä-pakila itä-pasila itä-uusimaa itäharju itäkeskus
            itätulli ivalo jaala jakobstad jakomäki jalasjärvi jalkaranta janakkala jkl jns joensuu jokela jokiniemi jokioinen jokivarsi jollas
            jomala jormua joroinen joutsa joutseno juankoski juhannussaari jukola jungfruskär juntusranta jupperi jurmo jurva juuka juupajoki juva
            jynkkä jyskä jyväskylä jäkärlä jämijärvi jämsä jäppilä järvenperä järvenpää jätkäsaari jääli kaamanen kaarela kaaresuvanto kaarina
            kaarisilta kaartinkaupunki kaavi kaijonharju kainuu kaitaa kaivoksela kaivopuisto kajaani kakskerta kalajoki kalajoki_hiekkasärkät
            kalajärvi kalanti kalasatama kaleva kalkku kallahti kallio kalvola kamppi kanervala kangasala kangaslampi kangasniemi kangasvuori
            kankaanpää kannelmäki kannonkoski kannus kanta-helsinki kanta-häme kantvik karakallio karasjoki karesuando karhula karhunmäki karhuvuori
            karigasniemi karijoki karis karjaa karjala karjalohja karjasilta karkkila karkku karleby karstula kartanonkoski karttula karvia kaskinen
            kaskö kastelholm kastu katajanokka katajaranta katuma kauhajoki kauhava kaukajärvi kauklahti kaukovainio kauniainen kaunissaari
            kaustinen keimola keinusaari keitele keljo keljonkangas kellokoski kelloniemi keltakangas keltinmäki kemi kemijärvi keminmaa kemiönsaari
            kempele kerava kerimäki kerinkallio kerkkoo kervo keski-pohjanmaa keski-suomi keski-uusimaa kestilä kesämäki keuruu kevätkumpu kihniö
            kiihtelysvaara kiikala kiikka kiiminki kilo kilpisjärvi kimito kinkovuori kinnula kiova kirkkojärvi kirkkoniemi kirkkonummi kisko
            kissanmaa kitee kittilä kiuruvesi kivenlahti kiveriö kivijärvi kivikko kivimaa kiviniemi kivisalmi kivistö klaukkala klemettilä
            koilliskeskus koivukylä koivula kokemäki kokkola kolari kolho koli konala konnevesi kontinkangas kontiolahti kontiomäki kontsa kontu
            kontula korkalovaara korkeamäki korkeasaari korkkitehdas korpilahti korpo korppoo korria korsholm korsnäs korso kortepohja kortesjärvi
            korvensuora koskela koskenkylä koski_tl kotiranta kotka kotkansaari kourula kouvola kristiinankaupunki kristinestad kronoby kruununhaka
            kruunupyy kruunuvuorenranta kuhmalahti kuhmo kuhmoinen kuitinmäki kulosaari kumlinge kumpula kuninkaala kunnarla kuokkala kuolajoki
            kuopijo kuopio kuortane kupittaa kurala kurikka kurkimäki kuru kustavi kuusaa kuusamo kuusankoski kuusimäki kuusinen kuusjoki kuvansi
            kylmäkoski kyläsaari kymenlaakso kymi kyminlinna kypärämäki kyrkslätt kyyjärvi kähäri kälviä käppärä käpykangas käpylä kärkölä kärpänen
            kärsämäki kökar köngäs laajalahti laajasalo laakso laaksolahti lahti lahtis laihia laitila lammi lapinjärvi lapinlahti lapinniemi
            lappajärvi lappeenranta lappi lappo lapua larsmo lassila latokartano latokaski laukaa laune launeenportti lauritsala lauste lauttasaari
            lauttis lavia lehtikangas lehtimäki lehtoniemi leinelä leinola lemi lemland lemmenjoki lempäälä lenkkari lentola lentävänniemi
            leppäkorpi leppälahti leppävaara leppävirta lepsämä lepuski lestijärvi levi levänen lieksa lielahti lieto liinaharja liipola liljendal
            liminka linnainmaa linnanmaa linnanpelto linnavuori linnunlahti lintula liperi lippajärvi lisma littoinen lohikoski lohja lohjanharju
            lohm lohtaja loimaa lojo lonna loppi louhela loviisa lovisa lpr luhanka lukonmäki lumijoki lumparland luolaja luolavuori luopioinen
            luosto luoto lutakko luumäki luvia lämsänjärvi länsi-helsinki länsi-pakila länsi-pasila länsimäki länsinummi långnäs lönnrotinpuisto
            maalahti maaninka maaria maarianhamina maikkula malax malmi malminkartano malmö mankkaa mannila manse mansesteri mariehamn mariupol
            marjala marjaniemi martinlaakso martinniemi martti marttila masala masku matari mathildedal matinkylä maunula maununneva meilahti
            melalahti melaniemi mellari mellunkylä mellunmäki menesjärvi meri-pori meri-rastila merijärvi merikarvia merimasku messukylä metsola
            metsäkangas metsälä miehikkälä mikael mikkeli mikkola mogadishu moikoinen moskova mouhijärvi muhos mukkula multia multisilta munkka
            munkkiniemi munkkivuori muonio musa mussalo mustasaari mustola mutala muurame muuratsalo muurla muurola myllykoski myllymäki myllyoja
            myllypuro myltsi mynämäki myrskylä myrtsi myyrmäki mäki-matti mäkkylä männistö mäntsälä mänttä mänttä-vilppula mäntyharju mäntyluoto
            mäntylä möysä naantali nagu nakkila narva nastola nauvo nekala nellim nenäinniemi neulamäki nickby niemenranta niemi niinivaara niipperi
            niirala niittykumpu nikkilä nilsiä nirva nivala nivavaara nokela nokia noljakka noormarkku nousiainen nuijamaa nummela nummenmylly nummi
            nummi-pusula nuorgam nurmes nurmijärvi nurmo nuuksio nykarleby nyslott nystad närpes närpiö näsi nääsville nådendal nötö nöykkiö ogeli
            oitti ojamo ojoinen okeroinen olari olkahinen olos olympiakortteli orimattila oripää orivesi otaniemi otanmäki otava otsola oulainen
            oulu oulunkylä oulunsalo oulunsuu ounasrinne ounasvaara outakoski outokumpu paavola padasjoki pahaniemi paimio pakila pakkala pallas
            paloheinä palojoensuu palokka palosaari paltamo paltaniemi pansio parainen pargas parikkala parkano parola pasila pateniemi patola
            patomäki pattijoki pedersöre peking pelkosenniemi pellinki pello peltolammi peltovuoma penttilä perho perkkaa pernaja perniö perno
            perttula pertunmaa peräseinäjoki peto petonen petsamo petäjävesi piehinki pieksämä pieksämäki pielavesi pietari pietarsaari pihlajamäki
            pihlajasaari pihlajavesi pihlajisto pihlava pihtipudas piikkiö piippola piispanristi pikisaari pinomäki pirkanmaa pirkkala pirkkola
            pispala pitäjänmäki pk-seutu pohja pohjanmaa pohjois-haaga pohjois-helsinki pohjois-karjala pohjois-pohjanmaa pohjois-savo pokka
            polvijärvi pomarkku pontus pori pormestarinluoto pornainen port_arthur portsa porvoo posio prästö pudasjärvi puijo puijonlaakso puistola
            pukinjärvi pukinmäki pukkila pulkajärvi pulkkila punavuori punis punkaharju punkalaidun puolanka puolivälinkangas puotila puotinharju
            purola puumala pyhtää pyhäjoki pyhäjärvi pyhäntä pyhäranta pyhäselkä pyynikki päijät-häme päiväkumpu päiväranta pälkäne pääkaupunkiseutu
            pöytyä raahe raasepori raattama rahola raippaluoto raisio rajakylä rajamäki rajatorppa rantakylä rantasalmi rantavitikka rantsila ranua
            rastila ratina raudanjoki raudaskylä rauha rauhalahti rauma raumo raunistula rautalampi rautavaara rautio rautjärvi rautpohja reijola
            reimarla reisjärvi rekola renko renkomäki replot reposaari reso riihimäki riistavesi ristiina ristijärvi ristikka ristikytö ristinkallio
            ristinummi ritaharju roihuvuori rollo rovaniemi rovisuvanto ruissalo ruka runosmäki runsku ruoholahti ruokolahti ruosniemi ruotsinpyhtää
            ruotula ruovesi ruskeasuo rusko ruukki ruununmylly rymättylä ryttylä räntämäki rääkkylä röykkä saarenkylä saarijärvi saariselkä
            saaristokaupunki sahalahti saigon salla salo saltvik sammatti sammonlahti sammonportti sampola santahamina santalahti sastamala
            satakunta satava saukkola saukkovaara saunalahti sauvo savitaipale savo savonlinna savonranta savukoski seili seinäjoki seppälä
            seurasaari sevettijärvi shanghai sibbo sievi siihtala siikainen siikajoki siikalatva siilinjärvi siivikkala siltamäki simo simonkylä
            sinettä sipoo sirkka siuntio siuro sjundeå själö skanssi skinnarila sodankylä soini somero sonkajärvi sotkamo sottunga soukka stadi
            storby strömfors sulkava sund sundom sunila suodenniemi suomenlinna suomenniemi suomenoja suomu suomusjärvi suomussalmi suonenjoki
            suoniemi suorama suurpelto suursuo suutarila suvela suvilahti sysmä syvänniemi säkylä särkiniemi särkisalo säynätsalo sääksjärvi
            söderkulla söderveckoski sörkka sörnäinen söörmarkku tahko tahmela taipalsaari taivalkoski taivassalo taka-töölö takahuhti talinranta
            tallinna tammela tammerfors tammerkoski tammisaari tammisalo tammisto tampere tanhua tapanila tapaninkylä tapiola tapulikaupunki
            tapulinkaupunki tartto tavastehus teeriniemi teijo teppana tervakoski tervo tervola teräsrautela tesoma teuva tiilimäki tikkakoski
            tikkurila tiksi tku toejoki tohmajärvi toholampi toijala toivakka toivala toivola tolkkinen toppila toppilansaari torneå tornio
            tornionmäki torpparinmäki toukola tre tromssa träskända tuira tukholma tuomarila tuomarinkylä turenki turku turtola tusby tuulos
            tuupovaara tuusniemi tuusula tyrnävä tölkkimäki töysä töölö uimaharju uittamo ulasoori uleåborg ulkokrunni ullanlinna ullava ulvila
            urjala utajärvi utra utsjoki utö uumaja uurainen uusikaarlepyy uusikaupunki uusikylä uusimaa vaajakoski vaala vaarala vaasa valkeakoski
            valkeala valko vallila vallisaari vammala vanda vanha_vaasa vantaa vantaankoski vapaala varissuo varistaipale varisto varkaus
            varsinais-suomi vartiokylä vartsikka vasa vasaramäki vaskiluoto vatiala vehmaa vehmainen vehmersalmi veikkola veini velkua vennivaara
            veromäki veräjämäki vesala vesanto vesilahti veteli vetokannas vieremä vihanti viherlaakso vihtari vihti viiala viikinäinen viikki
            viinikka viipuri viitaniemi viitasaari vikajärvi viljakkala villinki villmanstrand villähde vilppula vimpeli virkkola virolahti virrat
            virtasalmi voikkaa voisalmi vuokatti vuokki vuolijoki vuorela vuorentaka vuores vuosaari vuotso vuottolahti vähäkyrö vähärauma väinölä
            välivainio vårdö vörå vöyri vöyrinkaupunki westend yli-ii ylihärmä ylikiiminki ylikylä ylistaro ylitornio ylivieska ylläs ylämaa
            ylämylly ylämyllyjärvi ylästö ylöjärvi ypäjä ytternäs äetsä ähtäri äijälä äkäslompolo ämmänsaari äänekoski åbo åland önningeby örö
            östersundom
            """,
        ambiguous: """
            aada aalto aamos aamu aapo aarni aaro aarre aas aate aatos aatto aava ahde aho ahti aikio aile aimo ain aina aino airi ale alho ali alla
            allan alli alma alpi alppila ami an ana ander anelma angel anna anne anni annu ano ansa ansio antero antti anttila anu arabia ari aria
            armas armi armo arno arvo asko asta ate aula auli aulis aura aurinkolahti autere auvo avo bella berg bin biret blessing bo bonde box
            cali can carina charlie dahl dan dang dao das deng ding do ebba edit eero egal eila eini elina elisa ella elle elli elo elsa emma enna
            enni eno ensio erkki esa esi etelä etta eva eve fan fors frisk fu förars ge geta gita grace gu gun guy ha haapa haapio hai hakala
            halinen halme halonen haltia hamari hamina han hani hanko hanna hanni hannu hanski hao harju harjula harri hartola hast hauki haukka
            havas he heikki heimo hein heini heino heli helka helle helmi helvi henna henni hertta hese hetta hien hietalahti hilja hilkka hilla
            hilma himos hirvi ho hong honka honko hovi hu hua hue huhta hui huikko hukka hulda hung huotari hurme hurri hurtta huurre häme
            hämäläinen ihalainen ihanainen ii iida ilma ilmari ilmarinen ilmi ilo ilola ilona ilta ilves impi ina inari inka inna into iris isa isto
            itis ivan jaana jalava jalmari jalo jan jani janna janne jari jauho jermu jimi jin jiri joki joni joukainen joutsen joy juha juhana
            juhani juho jukka julkunen junkkari junno juntti juntura juuka juuli juva jylhä jyrkkä jyry jyrä jämsä jänis jänkä jäntti järvi
            jätkäsaari kaari kaarina kaarisilta kaarlo kaarto kai kaiho kaija kaisla kakko kala kaleva kalevala kalju kallas kalle kallio kaneli
            kanerva kanervala kangas kankare kannas kannus karhu kari karin karjala karjalainen karppi karvia kask kaski kaskinen kastehelmi kataja
            kati katja katri kauko kauno kauppi kaura kautto kemi kemppi kero keto kettu kevin khan kia kid kielo kiira kiiski kilo kilpi kim
            kinnari kirsi kirsikka kirves kisko kitti kiukas kiuru kivi kivikko kivimaa kiviniemi kivistö koch koivikko koivisto koivu koivula kokko
            kolari koli kolkka kolu komi kong konsta kontio kontu kook korpela korpi korppi korte korva koskela koskelo koski kotilainen kotiranta
            kotka kova kuhmo kuikka kuisma kukka kukko kulo kumpu kumpula kun kunnari kunnas kuokka kuoppa kurala kurikka kurki kuru kuusi kuusikko
            kuusisto kylli kyllikki kymi kähäri käki käppi kärki kärppä kärpänen käyhkö laakso laan laas laatu lahja lahti lai laiho laina laine
            lainio laiti lakka lam lampi lan lana lappi lari lassi lassila lau lauha laune laura lauri lauste lautala lavia le lea lee leena leeni
            leevi lehmus lehti lehto lehtola lei leikas leila leino leivo lemmetty lempi lenni leo lepo lepola leppä leppänen lev levi levänen lien
            lieto lila lilja liljeroos lill lilli lin lind linda linh linna linnea linnunlahti lintula liukas liukko loan loc lohi lohja loimaa long
            lonna loppi louhela louhi louna lu lukas lukkari lumi lumia lumme luna luo luoma luomi luoto luu luukas luumi ly lyly lyyra lähde lämsä
            länsimäki länsiö lång ma maaria maarit maasik madina magga mai maija maila maini mainio maire maisa maj mako mali malla malmi malva
            manna manner mansikka manta mao marja marjala marjo marju mark marko mars martta martti matari matti maunu max may mela melaniemi meng
            meri merja mets metso metsola metsä miina mikkola mila milja milla mimmi mimosa min mina ming minh mini minja minka minna minni mire
            mirva mo moa mona monika monto muisto mukka mulki muna muona muotka murto musa muse must mustola mutka muuri muusa my mylly myllykoski
            myllymäki myllys myrsky myrskylä mäki mänd männikkö männistö mänttäri mänty mölder mörsky möttönen na naava nam nan nella nelli nemo
            nette nga nid niemelä niemenranta niemi niilas niilo niina niini niitty nikkari niko nina niska niva noa noi nok nokia nokka noor noora
            norppa nummi nuotio nuppu nurmes nurmi nuutti närhi näsi oi oili oinas oiva oja okko oksa ola olavi ole olin omar onerva onnela onni
            oona oosa ora oras orava org orpana orpo orvokki oskari osmo otava oto ots otso otsola otto oulu outi ovi ovia paavali paavo paavola
            paju pakkanen pallas palmu palo paloma palonen pan panu pappi parkki parta parts pasi pasila passi pato patonen paula pauli pauliina
            pekka pelle pello pelto peltola penttilä peppi per perho perkkaa pertti perttu peto petonen petra petri petäjä peura phan phu pia piera
            pihka pihla pihlaja piia piippo pinja pirkanmaa pirkko pirtti pispala pitkä pitkänen pohja pohjanen pohjola pohjonen polvi pori porkka
            porkkala porvali porvari post posti precious princess puhakka pukkila pulkka pulkkinen pulli puolakka puolanka puro purola puska puukko
            puumala puuska pyry pyykkö päivi päivikki päivinen päiviö päivä päiväranta pärn pärna pöllänen pöysti qin raid raimo rain raisu raita
            rajakylä rajala ram rami rand rane ranki ranta rantakylä rantala ranua rasi raski rasku raud rauha rauhalahti rauma rauni raunio rauno
            rauta rautio rea reima reino repo rex ria riia riika riikka riina riitta riku rinne rinta risto rita ritva roine roni roope roos roosa
            rosa rose rosti ruka runa runo ruoho ruoko ruotsalainen ruotsi rusi ruska rusko ruuska ruusu ruusunen ruut räihä räme räty rönty röykkä
            saaga saana saar saara saari saaristo saarni saga sahi said saija saima saini sairanen sakki saksa saku sala salla salli salmi salo sami
            sampo samppa samu sanelma sang sani sanna sanni sara sari sarkki sarvi sassi satu saukko sauli saunalahti savi savo savolainen seili
            sela selin selja selma senja senni seppo seppä seppälä shan sia siika siira siiri silja silta silva simo sina sini sinikka sipoo siren
            sirkka sirkku sirpa siru sisko siv sofi sofia sohvi soile soili soini sointu sole solja somero son song soo sorri sorsa soukka sova sten
            stig storm strand su sulho sun sund suni sunna suo suoma suomalainen suomela suominen suomu suong susanna suutari suvanto suvela suvi
            suvilahti svea sylvi syrjä sysmä säkylä särkkä säteri sävy taavi tahko tai taija taika taimi taina taipale taisto taito takala tali
            talvi talvikki talvio talvitie tam tamm tammela tammi tammisto tan tang tanhua tanja tao tapio tara taras tarha tarja tarkka tarmo taru
            tauno teemu teija telma tenho terhi terho terttu tervo tervola tessa teuva thai thanh thao tho thu tian tien tiina tikka tikkanen timi
            timjami timo tin tina tinka tinni tiu tiura toimi toini toivala toivi toivio toivo toivola toivonen tom tong topi toppila tora tornio
            torppa torsti touko toukola tram tri tu tuan tuija tuike tuikka tuira tuire tuisku tung tuomas tuomela tuomi tuomisto tuomo turkka
            turkki turku tuula tuulevi tuuli tuulia tuulikki tuulos tuura tuure tuuri tuva tuyet tytti tyyne tyynelä tyyni tyyra tähkä tähti törmä
            uitto ukko ukkonen uljas ulla ulpukka unelma unna uno unto urho uria usa uski usko utsi utö uuno uusikylä uusimaa uusitalo uutela
            vaahtera vaala vaara vainio vaino valio valkama valko valkonen valli valma valo valto vanamo vanhala vanhanen varis varma varpu vartia
            vasa vasara veera vehmas veijo vekara veli venla vento venäläinen vera vertti vesa vesala vesi vi viena vieno vihma vihti viik viita
            viivi viki vili vilja viljakainen viljo vill villa villi villiina vilma vilpas vinh viola virkkala virkki virolainen virpi virrat virta
            virva virve visa vitali vo voitto vu vuokko vuolle vuorela vuores vuori vuorinen vuorio vuoristo väinö välke väre wan wang wen west
            westend will wilma winter xin yan yang ye yi yin ylitalo ylläs ylämaa ylönen yrjänä yrjö zhi äijö ärjä äyräs öst
            """,
        allowed: """
            112 116_006 116_111 116_117 a-klinikan a-klinikka a-kruunu aa aa-kerho aa-ryhmä aa-ryhmään aamulehti aasia abc abc:llä abi abilify abit
            abortti add adhd adhd-liitto adventisti afganistan afganistanilainen afganistanin afrikka aha ahaa ahdistuneisuushäiriö ahmintahäiriö
            aihe aijaa aikuissosiaalityö aivoinfarkti ajokortin ajokortti ajovarma aktia akuuttipsykiatria ala-aste ala-asteella alaaste alakoulu
            alakoulussa alankomaat albania albaniaksi albanian alepa alepaan alepassa alepasta alexa algeria aliexpress alisa_pankki alko
            alkoholismi alkoholisti alkoon alkossa alkosta allah alle alma_media alpratsolaami als aluehallintovirasto alzheimer alzheimerin amazon
            amerikka amex amfetamiini amikseen amiksessa amis amk amk:ssa ammattikorkeakoulu ammattikoulu among_us android anonyymi anoreksia
            ansiopäiväraha ansiosidonnainen antabus anteeksi apotti apple apteekki apua arabiaa arabiaksi arabialainen arabian areena areenasta
            aripipratsoli armenia arsenal arvoisa arvoisat asap asd asema aseman_lapset asiakas asiakasohjaus asiakaspalvelu asiakassuunnitelma
            asianomistaja asperger aspergerin astma asuinhuoneistojen_vuokrauksesta asukas asumistuen asumistukea asumistuki asunnottomat_ry
            atomoksetiini australia autismi autismiliitto autismin autistinen auts auttakaa avara avi avioliittolaki avohuolto azerbaidžan baari
            balkan baltia bangladesh bank_norwegian barcelona barnskyddet bb bdi bed belgia bentsot betsson big_brother bigbank bilsa biologia bipo
            bipolar bitcoin black_friday bolt borderline bosnia bpd brasilia brawl_stars britannia btw buddhalainen buddhalaisuus bulgaria bulimia
            bumble buprenorfiini burana burger_king burnout bussi call_of_duty candy_crush caruna chat chatgpt chelsea cipralex cittari citymarket
            clas_ohlson clash_royale codi colitis collector concerta coolbet copd copilot counter-strike covid cp cp-vamma cptsd credit crohn crp cs
            csgo danske danske_bank dari darin debit dementia dhl diabetes diakonia diakoniatyö diakonissalaitos diapam diatsepaami
            digi-_ja_väestötietovirasto disco discord discordissa disney disneyplus dna dna:n down downin_syndrooma dubai dvv dysleksia e-pillerit
            e-tupakka ebay ect edunvalvonta eduskunnan_oikeusasiamies eduskunta eeg eesti efexor egypti ehkä ehkäisevä_toimeentulotuki ehyt ei eid
            ekg ekstaasi elarit elatusapu elatusmaksut elatustuki eli elikkä elisalle elisan elo_työeläke elokuu elokuun elokuussa elokuvat elvanse
            ely ely-keskus eläke eläkeliitto eläkkeet elämänkatsomustieto emmerdale emmä emmää emt en endometrioosi englanniksi englanninkieli
            englanti englantia enkku ensi-_ja_turvakotien_liitto ensikoti epilepsia epävakaa erilaisten_oppijoiden_liitto eritrea eritrean
            erityinen_tuki erityisopetus esikoulu esim esim. esiopetus eskari espanja espanjaksi espanjan essitalopraami essot et etelä-afrikka
            etelä-amerikka etiopia etsivä etsivä_nuorisotyö etsivän etuovi etäkoulu etäopetus eu eu-kansalainen eu:n euroopan eurooppa euroviisut
            evankelinen evankelis-luterilainen everyday face facebook facebook-ryhmä facebookissa farsi fb feissari fennia fentanyyli ferratum
            fibromyalgia fifa filippiinien filippiiniläinen filippiinit filosofia finfami fluoksetiini foodora formula fortnite fortnitea fortum fpa
            frozen futis fwd fyi fyke fysiikka fyssa föli försäkringskassan gad gamma gdpr gemini genshin georgia ghana ghb gigantti gls gmail
            googlaa google googlen googletin grindr gta h&m haha hahah hakija hallinto-oikeus hallintolaki hallintopäätös hallitus halloween
            halpahalli handelsbanken harry_potter hasis hay_day hbo heh hei hei_hei heihei heinä heinäkuu heinäkuun heinäkuussa heippa heipparallaa
            heka hekalle hekalta hekan helatorstai helluntai helluntailainen helluntaiseurakunta helmikuu helmikuun helmikuussa help
            helsingin_kaupunki helsingin_sanomat helsinki-vantaa helsinki_mission helsinkimissio helvetin helvetti hemmetti henkilökohtainen_apu
            henkilökortti henkilötunnus hepatiitti heroiini herra hesari hesburger heseen hesessä hetu heuni hifk hiihtoloma hindu hindulaisuus
            hissa historia hitto hiv hjk hm hmm hoas hoitotuki hojks holhous hollanti hotmail hovioikeus hs hsl hsl:n huawei huh huhti huhtikuu
            huhtikuun huhtikuussa huoh huollettavuus huoltaja huom huom. huoma huomenta huostaanotto hurstin hurstin_apu hus husin husissa hussiin
            huumeet hyh hyi hyvinvointialue hyvinvointialueelle hyvinvointialueelta hyvinvointialueen hyvä hyvä_asiakas hyvä_lukija
            hyvä_sosiaalityöntekijä hyvä_vastaaja hyvän_mielen_talo hyvät hyvää_huomenta hyvää_iltaa hyvää_päivää hyvää_yötä hällä hän hätäkeskuksen
            hätäkeskus ibuprofeiini icehearts idk if ifiltä ifin ihmiskaupan_uhrien_auttamisjärjestelmä ihmiskauppa ikano ikea ikeaan ikeassa
            ikeasta ikäihmisten_palvelut ilta-sanomat iltaa iltalehti iltapäiväkerho iltis imovane inarinsaame influenssa inshallah insta instabank
            instagram instagramissa instassa insuliini intia intialainen intian intissä intrum intti inttiin invalidiliitto ip-kerho ipad iphone
            irak irakilainen irakin iran iranilainen iranin irlanti irti_huumeista is islam islannin islanti iso-britannia israel istunto isyyslaki
            isännöitsijä isänpäivä italia italian itsenäisyyspäivä itsetuhoisuus itävalta jalkapallo japani jee jeesus jehovan_todistajat
            jehovantodistaja jep jes jne jne. jodel jodelissa jokerit joo jordania joulu jouluaatto joulukuu joulukuun joulukuussa joululoma jouluna
            joulupäivä juhannuksena juhannus juhannusaatto jumala jumalauta jumppa juna jussi-työ juu juutalainen juutalaisuus jysk jyskistä
            jyväs-talli jälkiehkäisy jälkihuolto jääkiekko k-citymarket k-kauppa k-market k-supermarket kaksisuuntainen kalliolan_setlementti kama
            kamat kanada kannabis kansalaispalvelu kansalaisuus kansaneläke kanta kanta.fi kasi kasilla katkaisuhoito katko katkolla katkolle
            katolilainen katolinen kauppa kaupungin kaupunki kazakstan ke kehitysvamma kehitysvammahuolto kehitysvammaliitto kela kela-kortti
            kela-taksi kelaa kelaan kelalle kelalta kelan kelassa kelasta keliakia kemia kemma kenia keskenmeno keskivaikea_masennus keskiviikko
            keskiviikkona keskusrikospoliisi keskusta kesä kesäkuu kesäkuun kesäkuussa kesällä kesäloma kesätyö ketiapiini ketipinor keuhkoahtauma
            keva kevät keväällä kierukka kiina kiinaksi kiinalainen kiinan kiinteistö_oy kiintiöpakolainen kiitoksia kiitollinen kiitos kiitti
            kiitän kirjasto kirkko kirkon kirkon_keskusteluapu kiusaaminen kiva-koulu kko kkv klarna klarnalle klarnan klo klonatsepaami klotsapiini
            ko ko. kodin kofeiini kojamo kokaiini koksu koltansaame kolumbia kongo kongon koraani korkein_hallinto-oikeus korkein_oikeus korona
            koronan kortisoni korvaushoidossa korvaushoito kosovo koti kotihoidon kotihoidontuki kotihoito kotikoulu kotipalvelu kotipizza
            kotitalous kotona kotoutuminen kotoutumiskoulutus kotoutumislaki koulu koulukuraattori koulupsykologi kreikka kriisikeskus kriisipuhelin
            kristinusko kristitty kristus kroatia krp krypto kuka kuljetustuki kuluttajaliitto kuluttajaneuvonta kunnan kunniaväkivalta
            kunnioittavasti kunta kuntosali kuntoutus kuntoutusraha kuntoutustuki kurdi kurdia kurdilainen kurdin kuuloliitto kuurojen_liitto
            kuvaamataito kuvis kyllä kymppiluokka kynnys kys kysissä käpy kärpät käräjäoikeus käräjät käsityö kässä köksä la laiton_uhkaus
            lapsiasiavaltuutettu lapsilisä lapsilisän lapsilisät laskiainen lasten_ja_nuorten_puhelin lastenpsyka lastenpsykalle lastenpsykiatria
            lastensuojelu lastensuojeluilmoitus lastensuojelulain lastensuojelulaki lastensuojelun lastensuojelusta lastensuojeluun lastenvalvoja
            lasu lasuilmo lasuilmoitus lasulta lasun lasuun latvia lauantai lauantaina lautakunta league_of_legends leijonat leipäjono leipäjonoon
            lentokenttä leponex leskeneläke lestadiolainen leukemia lewyn_kappale libanon lidl lidliin lidlin lidlissä lidlistä liettua liiga liikka
            liikunta liite litium lito liverpool loisto_setlementti loka lokakuu lokakuun lokakuussa lol loppiainen lotto love_island lowell lsd lsl
            lukihäiriö lukio lukiolainen lukiossa lukko lumo luonto luottotiedot lupa-_ja_valvontavirasto luterilainen lyrica lyömätön_linja
            lähestymiskielto lähetetty lähettäjä lähisuhdeväkivalta lähitapiola lähiö länsi-uudenmaan_hyvinvointialue lätkä maahanmuuttovirasto
            maajoukkue maalis maaliskuu maaliskuun maaliskuussa maanantai maanantain maanantaina maantieto magistraten maisaan maisan maisassa
            maisasta maistraatin maistraatti maksuhäiriö maksusitoumus manchester_united mandariini mannerheimin_lastensuojeluliitto mantsa marevan
            markkinaoikeus marokko marras marraskuu marraskuun marraskuussa martat marttaliitto marvel masennus mastercard matematiikka matikka
            matkahuolto mcdonald's mcdonalds mdma me medikinet mehiläinen meidän meksiko melatoniini mese messenger messengeri messi metadoni
            metformiini metro metyylifenidaatti microsoft mielenterveyden_keskusliitto mielenterveyslaki mielenterveysseura mielenterveystalo mieli
            mieli_ry miessakit migrationsverket migreeni migri migriin migrille migriltä migrin migristä miksi mikä milloin minecraft mirtatsapiini
            missä miten mll mm mm. mobiilivarmenne mobilepay mobilepayllä moi moi_mobiili moido moikka moikkamoi moldova moneygram moniheli
            monika-naiset morjens morjensta mormoni moro moskeija motonet mri mrsa mrt ms ms-tauti mtkl mtv muistiliitto muistisairaus mulla mummola
            mummolaan mun musiikki muslimi muslimit mustalainen muumi muumien muumit muutoksenhaku mä mäkkäri n. na-ryhmä naisten_linja nal
            naloksoni naloxon naltreksoni narsismi narsisti nato nato:n ne neiti nelonen nepal nepalilainen nepalin nepsy nepsy-valmentaja neste
            netflix netflixiä nettikasino nettiterapia neuvola neuvolaan neuvolassa neuvolasta nhl nigeria nigerian niiden niin nimetön nimim nimim.
            nintendo no no_niin nollalinja nonni nope nordea nordean nordeassa nordeasta norja norjaksi norjan norwegian_reward nro ns ns. nuokku
            nuorisopoli nuorisopsykiatria nuorisopsykiatrian nuorisotalo nuorten_exit nuorten_turvatalo nuorten_turvatalot nuortennetti nupo nuuska
            nysse nähdään näkemiin näkövammaisten_liitto nää ocd ohhoh ohjaamo ohjaamoon oho oikaisuvaatimus oikeudenkäynti oikeusapu
            oikeusaputoimisto oikeusasiamies oikeuskansleri oikeusministeriö oikotie ok okei olantsapiini ole_hyvä olen olenko oleskelulupa
            olkaa_hyvä ollaan omaiset_mielenterveystyön_tukena omaishoidontuki omaishoitaja omaishoitajaliitto omaishoito omakannassa omakannasta
            omakanta omakantaan omakela omaolo omatila omavero omg on onlyfans onnibus oon oot op op-mobiili op:n opetushallitus oph opinto-ohjaus
            opintolaina opintopolku opintoraha opintotuki opiskeluhuolto opo oppilas oppilashuolto oppilashuoltolaki ortodoksi ortodoksinen osasto
            osuuspankki otsikko outlook oxycontin oxynorm oys oysissa p.s. paf pahoinpitely pahoinpitelyn pakistan pakolainen pakolaisapu
            pakolaisneuvonta palestiina palveluneuvonta palveluohjaus palveluseteli palvelutarpeen_arviointi panadol paniikkihäiriö pankki
            pankkitunnukset parasetamoli paratabs parhain_terveisin parkinson parkinson_tauti parkinsonin partio paypal pcos pe peda.net
            pelastakaa_lapset pelastusarmeija peliklinikka pelikoneet peliriippuvuus peluuri perhe-eläke perheaikaa perhehoitolaki perheneuvola
            perhepalvelut perhetyö perheväkivalta perintä perintätoimisto perintökaari perjantai perjantaina perkele persia persiaksi
            persoonallisuushäiriö peruskoulu peruskoulun perusopetuslaki peruspäiväraha perustoimeentulotuki perustuslaki pienluokka
            pienperheyhdistys pienryhmä pihlajalinna pikavipit pikavippi pikkujoulut pilvi pinterest pipsa_possu pirha piri pitkäperjantai
            playstation please pleikkari plz pohde pohjoismaat pohjoissaame pohjola_vakuutus poikien_puhelin poikien_talo pokemon poliisi
            poliisiasema poliisille poliisilta poliisin poliisista polisen pop_pankki portugali postiin postin postissa postista postnord potilas
            potilasasiamies potilasasiavastaava power prednisolon pregabaliini prisma prismaan prismassa prismasta ps psoas psyka psykalla psykalle
            psykan psykiatrian_poliklinikka psykiatrinen_osasto psykologia psykoosi psykopaatti ptsd punainen_risti puola puolaksi puolalainen
            puolan puolustusvoimat putous puuilo pv pyhäinpäivä päihdehuoltolaki päihdeklinikka päihdelinja päihdeongelma päihdepoliklinikka
            päihdepolin päivystys päivystysapu päiväkodissa päiväkoti päiväys päivää pääsiäinen pääsiäisenä päätöksen päätös r-kioski raamattu
            raiskaus raiskauskriisikeskus rajavartiolaitos ramadan ramadanin ranska ranskaksi ranskan raskaus ratikka rautatieasema rax re
            real_madrid reddit resurs reuma revolut rikosilmoitus rikoslaki rikosseuraamuslaitos rikosuhripäivystys ripari riparilla rippileiri rise
            risperdal risperidoni ritalin rivatril roblox robloxia romani romania romanikieli ronaldo ropo rouva ruoka-apu ruokakauppa ruotsalaiset
            ruotsi ruotsia ruotsiksi ruotsin ruotsinkielinen ruutu ryhmä_hau s-etukortti s-kortti s-market s-marketti s-mobiili s-pankin s-pankki
            s-ryhmä saame saameksi saamelainen saamelaiset saamen saatana sairaala sairauspäiväraha saksaksi saksan salatut_elämät sale salessa sali
            salibandy salkkarit samsung santander sars sato satolle saton saudi-arabia se seiska seiskalla sekasin sekasin-chat sekasin-gaming sen
            serbia seri-tukikeskus seronil seroquel sertraliini seta setlementti setlinja seurakunnan seurakunta seurakuntayhtymä sexpo sfi shein
            shell shia shl signal signalissa siirto siis sijaishuolto sijaisperhe sims sininauha sininauhasäätiö sininen_kortti siri siun_sote
            skandinavia skatteverket skitsoaffektiivinen skitsofrenia skotlanti skype slovakia sm-liiga snap snapchat snapissa snus snäppi
            socialtjänsten sohvaperunat sokos somali somalia somalialainen somaliksi somalin sopu-työ sori sorry sosiaali-_ja_terveysministeriö
            sosiaaliasiamies sosiaaliasiavastaava sosiaalihuolto sosiaalihuoltolain sosiaalihuoltolaki sosiaalipalvelu sosiaalipalvelut
            sosiaalipäivystys sosiaalitoimen sosiaalitoimi sosiaalitoimisto sosiaalityö sosped sovittelutoimisto spotify spr sri_lanka star_wars
            steam stm stockmann stokka strattera suboxone subu subutex subway sudan sulla sunni sunnuntai sunnuntaina suomalaisen suomalaiset suomea
            suomeksi suomen suomen_mielenterveysseura suomen_punainen_risti suomenkielinen suomenruotsalainen suomi suomi-ruotsi suomi.fi
            suomi.fi-viesti suomi24 supo surunauha svea_bank sveitsi switch syksy syksyllä synagoga syyria syyrialainen syyrian syys syyskuu
            syyskuun syyskuussa syysloma syyttäjä syyttäjänvirasto syömishäiriö syöpä sä sähly säästöpankki t t. taivas taksi takuueläke takuusäätiö
            talous-_ja_velkaneuvonta taloyhtiö talvella tammikuu tammikuun tammikuussa tanska tanskan tapaamisoikeus tapaninpäivä tappara tarhassa
            tasa-arvovaltuutettu tays taysissa te te-palvelut te-toimisto te-toimiston te-toimistoon teams teamsissa teatteri teboil tehostettu_tuki
            teidän telegram telegramissa telia telian temptation_island temu temusta tenox terkka terkuin terppa terv terve tervehdys terveisin
            terveisin_nimetön terveysasema terveyskeskus terveystalo terveystieto tet tet-jakso thaikku thaimaa thaimaalainen thaimaan thanks thl
            thx thyroxin ti tia tic tietosuoja-asetus tietosuojavaltuutettu tiistai tiistaina tikkari tiktok tiktokissa tinder tinderissä tinderistä
            tms tmv to toas todella todistaja toi toimeentulotuen toimeentulotukea toimeentulotuki tokmanni tokmannilla tokmannilta tori tori.fi
            torista torstai torstaina tosi tota toukokuu toukokuun toukokuussa tourette touretten tps trafi traficom tramadol tramadoli tramal
            trasek trauma triptyl ts ts. tsau tube tukihenkilö tukiliitto tukinainen tukiperhe tulli tunisia turkiksi turkin turkkilainen
            turkmenistan turun_sanomat turva turvakodissa turvakodista turvakoti turvakotiin turvapaikanhakija turvapaikka tva tvt twitch twitter
            tyks tyksissä tys tyttöjen_talo työeläke työkkäri työkkäriin työkkärin työkkäristä työkyvyttömyyseläke työllisyyspalvelut
            työmarkkinatori työmarkkinatuki työnantaja työntekijä työttömien_yhdistys työttömyyskassa työttömyysturva työvoimapalvelut
            täydentävä_toimeentulotuki tää tšekki uber uff uimahalli uk ukraina ukrainaksi ukrainalainen ukrainalaiset ukrainan ulkomaalainen
            ulkomaalaislaki ulosoton ulosotosta ulosotto ulosottolaitos ulosottomies ulosottoon unettomuus unibet unkari usa uskis uskonto ussa
            uudenvuoden uupumus uusi_vuosi uusivuosi uutiset vai vaikea_masennus vainoaminen vakuutusoikeus valitus valitusosoitus valko-venäjä
            valoa_viestiin valorant valtuusto valvira vammaispalvelu vammaispalvelulaki vammaispalvelut vammaistuki vamos vanhempainpäiväraha
            vanhoillislestadiolainen vankila vapaakirkko vape vapet vappu vappuna varha varmaan varmasti vastaaja vastaanottaja vastaanottokeskus
            vattenfall vauva.fi vav veikkaukselle veikkauksen veikkaus velkajärjestely velkalinja velkaneuvonta venlafaksiini venäjä venäjäksi
            venäjän venäjänkielinen venäjää venäläiset veritas verkkokauppa verkkokauppa.com vero vero.fi verohallinto verottaja verottajalle
            verottajan vertaislinja victoria vieroitus vieroitushoito vietnam vietnamiksi vietnamilainen vietnamin viikonloppu viite viittomakieli
            vinted vippi viranomainen virasto viro viroksi viron visa_electron vitsi vittu vl voi voi_ei voiko vok vokki vpl vr vr:n vs
            vuokralaiset_ry vuokranantaja vuokraovi vuoroasuminen vva väestöliitto väestörekisteri wa walkers wallah walley wappi western_union
            whatsapissa whatsapp whatsappi whatsappissa wilmaan wilman wilmassa wilmasta wilmaviesti windows wisc wish wolt wtf x xanor xbox xd
            y-säätiö yango yes yhden_vanhemman_perheiden_liitto yhdenvertaisuusvaltuutettu yhdysvallat yhteishaku yhteishuolto yhteiskunta
            yhteiskuntaoppi yk yki yki-testi yksinhuolto yksityishenkilön_velkajärjestely yle yle_uutiset yleinen_asumistuki yleistuki yleisurheilu
            ylen yli yliopisto yliopiston_apteekki yliopistossa ylioppilas yläaste yläasteella yläasteen yläkoulu yläkoulussa yms yms.
            yo-kirjoitukset youtube ysa ysi ysillä ysiluokka ystävällisin_terveisin ystävänpäivä yt ytk yvpl zalando zara zoom zopinox zyprexa
            äidinkieli äikkä äitienpäivä äitiysavustus äitiyslaki äitiyspakkaus ärrä ärrältä ässäarpa ålandsbanken öitä öö ööö
            mie sie myö hyö miu siu mää sää mnää snää mul sul minul sinul meil teil heil mulle sulle minnuu sinnuu meijän teijän heijän
                hlötunnus hetuni
            """,
        roles: """
            ammattilainen ammattilaiseen ammattilaisella ammattilaiselle ammattilaiselta ammattilaisen ammattilaisessa ammattilaisesta ammattilaiset
            ammattilaista apulaisrehtori apulaisrehtoria apulaisrehtoriin apulaisrehtorilla apulaisrehtorille apulaisrehtorilta apulaisrehtorin
            apulaisrehtorissa apulaisrehtorista apulaisrehtorit asiakas asiakasohjaaja asiakasohjaajaa asiakasohjaajaan asiakasohjaajalla
            asiakasohjaajalle asiakasohjaajalta asiakasohjaajan asiakasohjaajassa asiakasohjaajasta asiakasohjaajat asiakasta asiakkaalla
            asiakkaalle asiakkaalta asiakkaan asiakkaaseen asiakkaassa asiakkaasta asiakkaat asianajaja asianajajaa asianajajaan asianajajaksi
            asianajajalla asianajajalle asianajajalta asianajajamme asianajajan asianajajana asianajajani asianajajanne asianajajansa asianajajasi
            asianajajassa asianajajasta asianajajat asukas asukasta asukkaalla asukkaalle asukkaalta asukkaan asukkaaseen asukkaassa asukkaasta
            asukkaat asumisneuvoja asumisneuvojaa asumisneuvojaan asumisneuvojalla asumisneuvojalle asumisneuvojalta asumisneuvojan asumisneuvojassa
            asumisneuvojasta asumisneuvojat avustaja avustajaa avustajaan avustajaksi avustajalla avustajalle avustajalta avustajamme avustajan
            avustajana avustajani avustajanne avustajansa avustajasi avustajassa avustajasta avustajat diakoni diakonia diakoniin diakonilla
            diakonille diakonilta diakonin diakonissa diakonissaa diakonissaan diakonissalla diakonissalle diakonissalta diakonissan diakonissassa
            diakonissasta diakonissat diakonista diakonit dr edunvalvoja edunvalvojaa edunvalvojaan edunvalvojaksi edunvalvojalla edunvalvojalle
            edunvalvojalta edunvalvojamme edunvalvojan edunvalvojana edunvalvojani edunvalvojanne edunvalvojansa edunvalvojasi edunvalvojassa
            edunvalvojasta edunvalvojat enkunope enkunopea enkunopeen enkunopella enkunopelle enkunopelta enkunopen enkunopessa enkunopesta
            enkunopet erikoislääkäri erikoislääkäriin erikoislääkärille erikoislääkärillä erikoislääkäriltä erikoislääkärin erikoislääkärissä
            erikoislääkäristä erikoislääkärit erikoislääkäriä erityisope erityisopea erityisopeen erityisopella erityisopelle erityisopelta
            erityisopen erityisopessa erityisopesta erityisopet erityisopettaja erityisopettajaa erityisopettajaan erityisopettajalla
            erityisopettajalle erityisopettajalta erityisopettajan erityisopettajassa erityisopettajasta erityisopettajat esihenkilö esihenkilöksi
            esihenkilölle esihenkilölleen esihenkilöllemme esihenkilölleni esihenkilöllesi esihenkilöllä esihenkilöllämme esihenkilölläni
            esihenkilölläsi esihenkilöllään esihenkilöltä esihenkilöltämme esihenkilöltäni esihenkilöltäsi esihenkilöltään esihenkilömme esihenkilön
            esihenkilöni esihenkilönne esihenkilönsä esihenkilönä esihenkilönäni esihenkilösi esihenkilössä esihenkilöstä esihenkilöstämme
            esihenkilöstäni esihenkilöstäsi esihenkilöstään esihenkilöt esihenkilöä esihenkilöämme esihenkilöäni esihenkilöäsi esihenkilöään
            esihenkilöön esihenkilööni esimieheen esimieheeni esimieheksi esimiehelle esimiehelleen esimiehellemme esimiehelleni esimiehellesi
            esimiehellä esimiehellämme esimiehelläni esimiehelläsi esimiehellään esimieheltä esimieheltämme esimieheltäni esimieheltäsi
            esimieheltään esimiehemme esimiehen esimieheni esimiehenne esimiehensä esimiehenä esimiehenäni esimiehesi esimiehessä esimiehestä
            esimiehestämme esimiehestäni esimiehestäsi esimiehestään esimiehet esimies esimiestä esimiestämme esimiestäni esimiestäsi esimiestään
            esittelijä esittelijälle esittelijällä esittelijältä esittelijän esittelijässä esittelijästä esittelijät esittelijää esittelijään
            etuuskäsittelijä etuuskäsittelijälle etuuskäsittelijällä etuuskäsittelijältä etuuskäsittelijän etuuskäsittelijässä etuuskäsittelijästä
            etuuskäsittelijät etuuskäsittelijää etuuskäsittelijään fil fysioterapeutilla fysioterapeutille fysioterapeutilta fysioterapeutin
            fysioterapeutissa fysioterapeutista fysioterapeutit fysioterapeutti fysioterapeuttia fysioterapeuttiin hakija hakijaa hakijaan hakijalla
            hakijalle hakijalta hakijan hakijassa hakijasta hakijat hammaslääkäri hammaslääkäriin hammaslääkärille hammaslääkärillä hammaslääkäriltä
            hammaslääkärin hammaslääkärissä hammaslääkäristä hammaslääkärit hammaslääkäriä herra herraa herraan herralla herralle herralta herran
            herrassa herrasta herrat hoitaja hoitajaa hoitajaan hoitajaksi hoitajalla hoitajalle hoitajalta hoitajamme hoitajan hoitajana hoitajani
            hoitajanne hoitajansa hoitajasi hoitajassa hoitajasta hoitajat hoitajien hra huoltaja huoltajaa huoltajaan huoltajaksi huoltajalla
            huoltajalle huoltajalta huoltajamme huoltajan huoltajana huoltajani huoltajanne huoltajansa huoltajasi huoltajassa huoltajasta huoltajat
            huoltomieheen huoltomiehelle huoltomiehellä huoltomieheltä huoltomiehen huoltomiehessä huoltomiehestä huoltomiehet huoltomies
            huoltomiestä imaami imaamia imaamiin imaamilla imaamille imaamilta imaamin imaamissa imaamista imaamit insinööri insinööriin
            insinöörille insinöörillä insinööriltä insinöörin insinöörissä insinööristä insinöörit insinööriä isännöitsijä isännöitsijäksi
            isännöitsijälle isännöitsijällä isännöitsijältä isännöitsijämme isännöitsijän isännöitsijäni isännöitsijänne isännöitsijänsä
            isännöitsijänä isännöitsijäsi isännöitsijässä isännöitsijästä isännöitsijät isännöitsijää isännöitsijään johtaja johtajaa johtajaan
            johtajalla johtajalle johtajalta johtajan johtajassa johtajasta johtajat johtava_sosiaalityöntekijä juristi juristia juristiin
            juristiksi juristilla juristille juristilta juristimme juristin juristina juristini juristinne juristinsa juristisi juristissa
            juristista juristit kanttori kanttoria kanttoriin kanttorilla kanttorille kanttorilta kanttorin kanttorissa kanttorista kanttorit
            kasvatusohjaaja kasvatusohjaajaa kasvatusohjaajaan kasvatusohjaajalla kasvatusohjaajalle kasvatusohjaajalta kasvatusohjaajan
            kasvatusohjaajassa kasvatusohjaajasta kasvatusohjaajat kaupunginjohtaja kaupunginjohtajaa kaupunginjohtajaan kaupunginjohtajalla
            kaupunginjohtajalle kaupunginjohtajalta kaupunginjohtajan kaupunginjohtajassa kaupunginjohtajasta kaupunginjohtajat
            kihlakunnanulosottomieheen kihlakunnanulosottomiehelle kihlakunnanulosottomiehellä kihlakunnanulosottomieheltä kihlakunnanulosottomiehen
            kihlakunnanulosottomiehessä kihlakunnanulosottomiehestä kihlakunnanulosottomiehet kihlakunnanulosottomies kihlakunnanulosottomiestä
            kirjaaja kirjaajaa kirjaajaan kirjaajalla kirjaajalle kirjaajalta kirjaajan kirjaajassa kirjaajasta kirjaajat kokilla kokille kokilta
            kokin kokissa kokista kokit kokki kokkia kokkiin komisario komisariolla komisariolle komisariolta komisarion komisarioon komisariossa
            komisariosta komisariot komisariota konstaapeli konstaapelia konstaapeliin konstaapelilla konstaapelille konstaapelilta konstaapelin
            konstaapelissa konstaapelista konstaapelit kotihoitaja kotihoitajaa kotihoitajaan kotihoitajalla kotihoitajalle kotihoitajalta
            kotihoitajan kotihoitajassa kotihoitajasta kotihoitajat koulukuraattori koulukuraattoria koulukuraattoriin koulukuraattorilla
            koulukuraattorille koulukuraattorilta koulukuraattorin koulukuraattorissa koulukuraattorista koulukuraattorit koulunkäynninohjaaja
            koulunkäynninohjaajaa koulunkäynninohjaajaan koulunkäynninohjaajalla koulunkäynninohjaajalle koulunkäynninohjaajalta
            koulunkäynninohjaajan koulunkäynninohjaajassa koulunkäynninohjaajasta koulunkäynninohjaajat koulupsykologi koulupsykologia
            koulupsykologiin koulupsykologilla koulupsykologille koulupsykologilta koulupsykologin koulupsykologissa koulupsykologista
            koulupsykologit kouluterveydenhoitaja kouluterveydenhoitajaa kouluterveydenhoitajaan kouluterveydenhoitajalla kouluterveydenhoitajalle
            kouluterveydenhoitajalta kouluterveydenhoitajan kouluterveydenhoitajassa kouluterveydenhoitajasta kouluterveydenhoitajat kouluttaja
            kouluttajaa kouluttajaan kouluttajalla kouluttajalle kouluttajalta kouluttajan kouluttajassa kouluttajasta kouluttajat koutsi koutsia
            koutsiin koutsiksi koutsilla koutsille koutsilta koutsimme koutsin koutsina koutsini koutsinne koutsinsa koutsisi koutsissa koutsista
            koutsit kuljettaja kuljettajaa kuljettajaan kuljettajalla kuljettajalle kuljettajalta kuljettajan kuljettajassa kuljettajasta
            kuljettajat kunnanjohtaja kunnanjohtajaa kunnanjohtajaan kunnanjohtajalla kunnanjohtajalle kunnanjohtajalta kunnanjohtajan
            kunnanjohtajassa kunnanjohtajasta kunnanjohtajat kuraattori kuraattoria kuraattoriin kuraattoriksi kuraattorilla kuraattorille
            kuraattorilta kuraattorimme kuraattorin kuraattorina kuraattorini kuraattorinne kuraattorinsa kuraattorisi kuraattorissa kuraattorista
            kuraattorit käräjätuomari käräjätuomaria käräjätuomariin käräjätuomarilla käräjätuomarille käräjätuomarilta käräjätuomarin
            käräjätuomarissa käräjätuomarista käräjätuomarit käsittelijä käsittelijäksi käsittelijälle käsittelijälleen käsittelijällemme
            käsittelijälleni käsittelijällesi käsittelijällä käsittelijällämme käsittelijälläni käsittelijälläsi käsittelijällään käsittelijältä
            käsittelijältämme käsittelijältäni käsittelijältäsi käsittelijältään käsittelijämme käsittelijän käsittelijäni käsittelijänne
            käsittelijänsä käsittelijänä käsittelijänäni käsittelijäsi käsittelijässä käsittelijästä käsittelijästämme käsittelijästäni
            käsittelijästäsi käsittelijästään käsittelijät käsittelijää käsittelijäämme käsittelijään käsittelijääni käsittelijäänsä käsittelijääsi
            kätilö kätilölle kätilöllä kätilöltä kätilön kätilössä kätilöstä kätilöt kätilöä kätilöön lakimieheen lakimieheksi lakimiehelle
            lakimiehellä lakimieheltä lakimiehemme lakimiehen lakimieheni lakimiehenne lakimiehensä lakimiehenä lakimiehesi lakimiehessä
            lakimiehestä lakimiehet lakimies lakimiestä lastenhoitaja lastenhoitajaa lastenhoitajaan lastenhoitajalla lastenhoitajalle
            lastenhoitajalta lastenhoitajan lastenhoitajassa lastenhoitajasta lastenhoitajat lastensuojelutyöntekijä lastensuojelutyöntekijälle
            lastensuojelutyöntekijällä lastensuojelutyöntekijältä lastensuojelutyöntekijän lastensuojelutyöntekijässä lastensuojelutyöntekijästä
            lastensuojelutyöntekijät lastensuojelutyöntekijää lastensuojelutyöntekijään lastentarhanopettaja lastentarhanopettajaa
            lastentarhanopettajaan lastentarhanopettajalla lastentarhanopettajalle lastentarhanopettajalta lastentarhanopettajan
            lastentarhanopettajassa lastentarhanopettajasta lastentarhanopettajat lastenvalvoja lastenvalvojaa lastenvalvojaan lastenvalvojalla
            lastenvalvojalle lastenvalvojalta lastenvalvojan lastenvalvojassa lastenvalvojasta lastenvalvojat lh liikanope liikanopea liikanopeen
            liikanopella liikanopelle liikanopelta liikanopen liikanopessa liikanopesta liikanopet ltk luokanopettaja luokanopettajaa
            luokanopettajaan luokanopettajalla luokanopettajalle luokanopettajalta luokanopettajan luokanopettajassa luokanopettajasta
            luokanopettajat luokanvalvoja luokanvalvojaa luokanvalvojaan luokanvalvojalla luokanvalvojalle luokanvalvojalta luokanvalvojan
            luokanvalvojassa luokanvalvojasta luokanvalvojat lähihoitaja lähihoitajaa lähihoitajaan lähihoitajalla lähihoitajalle lähihoitajalta
            lähihoitajan lähihoitajassa lähihoitajasta lähihoitajat lääkäri lääkärien lääkäriin lääkäriini lääkäriksi lääkärille lääkärilleen
            lääkärillemme lääkärilleni lääkärillesi lääkärillä lääkärillämme lääkärilläni lääkärilläsi lääkärillään lääkäriltä lääkäriltämme
            lääkäriltäni lääkäriltäsi lääkäriltään lääkärimme lääkärin lääkärini lääkärinne lääkärinsä lääkärinä lääkärinäni lääkärisedälle
            lääkärisedällä lääkärisedältä lääkärisedän lääkärisedässä lääkärisedästä lääkärisedät lääkärisetä lääkärisetää lääkärisetään lääkärisi
            lääkärissä lääkäristä lääkäristämme lääkäristäni lääkäristäsi lääkäristään lääkärit lääkäriä lääkäriämme lääkäriäni lääkäriäsi
            lääkäriään maist maisteri maisteria maisteriin maisterilla maisterille maisterilta maisterin maisterissa maisterista maisterit
            matikanope matikanopea matikanopeen matikanopella matikanopelle matikanopelta matikanopen matikanopessa matikanopesta matikanopet
            matikanopettaja matikanopettajaa matikanopettajaan matikanopettajalla matikanopettajalle matikanopettajalta matikanopettajan
            matikanopettajassa matikanopettajasta matikanopettajat myyjä myyjälle myyjällä myyjältä myyjän myyjässä myyjästä myyjät myyjää myyjään
            neidille neidillä neidiltä neidin neidissä neidistä neidit neiti neitiin neitiä neuvoja neuvojaa neuvojaan neuvojalla neuvojalle
            neuvojalta neuvojan neuvojassa neuvojasta neuvojat neuvolantädille neuvolantädillä neuvolantädiltä neuvolantädin neuvolantädissä
            neuvolantädistä neuvolantädit neuvolantäti neuvolantätiin neuvolantätiä nti nuokkari nuokkaria nuokkariin nuokkarilla nuokkarille
            nuokkarilta nuokkarin nuokkarissa nuokkarista nuokkarit nuoriso-ohjaaja nuoriso-ohjaajaa nuoriso-ohjaajaan nuoriso-ohjaajalla
            nuoriso-ohjaajalle nuoriso-ohjaajalta nuoriso-ohjaajan nuoriso-ohjaajassa nuoriso-ohjaajasta nuoriso-ohjaajat nuorisotyöntekijä
            nuorisotyöntekijälle nuorisotyöntekijällä nuorisotyöntekijältä nuorisotyöntekijän nuorisotyöntekijässä nuorisotyöntekijästä
            nuorisotyöntekijät nuorisotyöntekijää nuorisotyöntekijään ohjaaja ohjaajaa ohjaajaan ohjaajaksi ohjaajalla ohjaajalle ohjaajalta
            ohjaajamme ohjaajan ohjaajana ohjaajani ohjaajanne ohjaajansa ohjaajasi ohjaajassa ohjaajasta ohjaajat ohjaajien oikeusavustaja
            oikeusavustajaa oikeusavustajaan oikeusavustajalla oikeusavustajalle oikeusavustajalta oikeusavustajan oikeusavustajassa
            oikeusavustajasta oikeusavustajat omahoitaja omahoitajaa omahoitajaan omahoitajaksi omahoitajalla omahoitajalle omahoitajalta
            omahoitajamme omahoitajan omahoitajana omahoitajani omahoitajanne omahoitajansa omahoitajasi omahoitajassa omahoitajasta omahoitajat
            omalääkäri omalääkäriin omalääkäriksi omalääkärille omalääkärillä omalääkäriltä omalääkärimme omalääkärin omalääkärini omalääkärinne
            omalääkärinsä omalääkärinä omalääkärisi omalääkärissä omalääkäristä omalääkärit omalääkäriä omaohjaaja omaohjaajaa omaohjaajaan
            omaohjaajaksi omaohjaajalla omaohjaajalle omaohjaajalta omaohjaajamme omaohjaajan omaohjaajana omaohjaajani omaohjaajanne omaohjaajansa
            omaohjaajasi omaohjaajassa omaohjaajasta omaohjaajat omatyöntekijä omatyöntekijäksi omatyöntekijälle omatyöntekijällä omatyöntekijältä
            omatyöntekijämme omatyöntekijän omatyöntekijäni omatyöntekijänne omatyöntekijänsä omatyöntekijänä omatyöntekijäsi omatyöntekijässä
            omatyöntekijästä omatyöntekijät omatyöntekijää omatyöntekijään ope opea opeaan opeamme opeani opeasi opeen opeeni opeksi opella opellaan
            opellamme opellani opellasi opelle opelleen opellemme opelleni opellesi opelta opeltaan opeltamme opeltani opeltasi opemme open opena
            openani openi openne opensa opesi opessa opesta opestaan opestamme opestani opestasi opet opettaja opettajaa opettajaamme opettajaan
            opettajaani opettajaansa opettajaasi opettajaksi opettajalla opettajallaan opettajallamme opettajallani opettajallasi opettajalle
            opettajalleen opettajallemme opettajalleni opettajallesi opettajalta opettajaltaan opettajaltamme opettajaltani opettajaltasi
            opettajamme opettajan opettajana opettajanani opettajani opettajanne opettajansa opettajasi opettajassa opettajasta opettajastaan
            opettajastamme opettajastani opettajastasi opettajat opettajien opettajille opiskelija opiskelijaa opiskelijaan opiskelijalla
            opiskelijalle opiskelijalta opiskelijan opiskelijassa opiskelijasta opiskelijat opo opoa opoksi opolla opolle opolta opomme opon opona
            oponi oponne oponsa opoon oposi opossa oposta opot oppilaalla oppilaalle oppilaalta oppilaan oppilaaseen oppilaassa oppilaasta oppilaat
            oppilas oppilasta osastonhoitaja osastonhoitajaa osastonhoitajaan osastonhoitajalla osastonhoitajalle osastonhoitajalta osastonhoitajan
            osastonhoitajassa osastonhoitajasta osastonhoitajat palveluneuvoja palveluneuvojaa palveluneuvojaan palveluneuvojaksi palveluneuvojalla
            palveluneuvojalle palveluneuvojalta palveluneuvojamme palveluneuvojan palveluneuvojana palveluneuvojani palveluneuvojanne
            palveluneuvojansa palveluneuvojasi palveluneuvojassa palveluneuvojasta palveluneuvojat palveluohjaaja palveluohjaajaa palveluohjaajaan
            palveluohjaajaksi palveluohjaajalla palveluohjaajalle palveluohjaajalta palveluohjaajamme palveluohjaajan palveluohjaajana
            palveluohjaajani palveluohjaajanne palveluohjaajansa palveluohjaajasi palveluohjaajassa palveluohjaajasta palveluohjaajat
            pankkivirkailija pankkivirkailijaa pankkivirkailijaan pankkivirkailijalla pankkivirkailijalle pankkivirkailijalta pankkivirkailijan
            pankkivirkailijassa pankkivirkailijasta pankkivirkailijat papilla papille papilta papin papissa papista papit pappi pappia pappiin
            pastori pastoria pastoriin pastorilla pastorille pastorilta pastorin pastorissa pastorista pastorit perheohjaaja perheohjaajaa
            perheohjaajaan perheohjaajaksi perheohjaajalla perheohjaajalle perheohjaajalta perheohjaajamme perheohjaajan perheohjaajana
            perheohjaajani perheohjaajanne perheohjaajansa perheohjaajasi perheohjaajassa perheohjaajasta perheohjaajat perhepäivähoitaja
            perhepäivähoitajaa perhepäivähoitajaan perhepäivähoitajalla perhepäivähoitajalle perhepäivähoitajalta perhepäivähoitajan
            perhepäivähoitajassa perhepäivähoitajasta perhepäivähoitajat perheterapeutilla perheterapeutille perheterapeutilta perheterapeutin
            perheterapeutissa perheterapeutista perheterapeutit perheterapeutti perheterapeuttia perheterapeuttiin perhetyöntekijä
            perhetyöntekijäksi perhetyöntekijälle perhetyöntekijällä perhetyöntekijältä perhetyöntekijämme perhetyöntekijän perhetyöntekijäni
            perhetyöntekijänne perhetyöntekijänsä perhetyöntekijänä perhetyöntekijäsi perhetyöntekijässä perhetyöntekijästä perhetyöntekijät
            perhetyöntekijää perhetyöntekijään poliisi poliisia poliisien poliisiin poliisilla poliisille poliisilta poliisin poliisissa poliisista
            poliisit pomo pomoa pomoaan pomoamme pomoani pomoasi pomoksi pomolla pomollaan pomollamme pomollani pomollasi pomolle pomolleen
            pomollemme pomolleni pomollesi pomolta pomoltaan pomoltamme pomoltani pomoltasi pomomme pomon pomona pomonani pomoni pomonne pomonsa
            pomoon pomooni pomosi pomossa pomosta pomostaan pomostamme pomostani pomostasi pomot potilaalla potilaalle potilaalta potilaan
            potilaaseen potilaassa potilaasta potilaat potilas potilasta prof professori professoria professoriin professorilla professorille
            professorilta professorin professorissa professorista professorit psykiatri psykiatria psykiatriin psykiatriksi psykiatrilla
            psykiatrille psykiatrilta psykiatrimme psykiatrin psykiatrina psykiatrini psykiatrinne psykiatrinsa psykiatrisi psykiatrissa
            psykiatrista psykiatrit psykologi psykologia psykologiin psykologiksi psykologilla psykologille psykologilta psykologimme psykologin
            psykologina psykologini psykologinne psykologinsa psykologisi psykologissa psykologista psykologit psykoterapeutiksi psykoterapeutilla
            psykoterapeutille psykoterapeutilta psykoterapeutin psykoterapeutissa psykoterapeutista psykoterapeutit psykoterapeutti psykoterapeuttia
            psykoterapeuttiin psykoterapeuttimme psykoterapeuttina psykoterapeuttini psykoterapeuttinne psykoterapeuttinsa psykoterapeuttisi
            puheterapeutilla puheterapeutille puheterapeutilta puheterapeutin puheterapeutissa puheterapeutista puheterapeutit puheterapeutti
            puheterapeuttia puheterapeuttiin päihdehoitaja päihdehoitajaa päihdehoitajaan päihdehoitajalla päihdehoitajalle päihdehoitajalta
            päihdehoitajan päihdehoitajassa päihdehoitajasta päihdehoitajat päihdetyöntekijä päihdetyöntekijälle päihdetyöntekijällä
            päihdetyöntekijältä päihdetyöntekijän päihdetyöntekijässä päihdetyöntekijästä päihdetyöntekijät päihdetyöntekijää päihdetyöntekijään
            päiväkodinjohtaja päiväkodinjohtajaa päiväkodinjohtajaan päiväkodinjohtajalla päiväkodinjohtajalle päiväkodinjohtajalta
            päiväkodinjohtajan päiväkodinjohtajassa päiväkodinjohtajasta päiväkodinjohtajat päällikkö päällikkömme päällikköni päällikkönne
            päällikkönsä päällikkönä päällikkösi päällikköä päällikköön päälliköksi päällikölle päälliköllä päälliköltä päällikön päällikössä
            päälliköstä päälliköt päätöksentekijä päätöksentekijälle päätöksentekijällä päätöksentekijältä päätöksentekijän päätöksentekijässä
            päätöksentekijästä päätöksentekijät päätöksentekijää päätöksentekijään rehtori rehtoria rehtoriin rehtoriksi rehtorilla rehtorille
            rehtorilta rehtorimme rehtorin rehtorina rehtorini rehtorinne rehtorinsa rehtorisi rehtorissa rehtorista rehtorit rouva rouvaa rouvaan
            rouvalla rouvalle rouvalta rouvan rouvassa rouvasta rouvat rva sairaanhoitaja sairaanhoitajaa sairaanhoitajaan sairaanhoitajaksi
            sairaanhoitajalla sairaanhoitajalle sairaanhoitajalta sairaanhoitajamme sairaanhoitajan sairaanhoitajana sairaanhoitajani
            sairaanhoitajanne sairaanhoitajansa sairaanhoitajasi sairaanhoitajassa sairaanhoitajasta sairaanhoitajat sh sihteeri sihteeriin
            sihteerille sihteerillä sihteeriltä sihteerin sihteerissä sihteeristä sihteerit sihteeriä siistijä siistijälle siistijällä siistijältä
            siistijän siistijässä siistijästä siistijät siistijää siistijään siivooja siivoojaa siivoojaan siivoojalla siivoojalle siivoojalta
            siivoojan siivoojassa siivoojasta siivoojat sosiaaliohjaaja sosiaaliohjaajaa sosiaaliohjaajaan sosiaaliohjaajaksi sosiaaliohjaajalla
            sosiaaliohjaajalle sosiaaliohjaajalta sosiaaliohjaajamme sosiaaliohjaajan sosiaaliohjaajana sosiaaliohjaajani sosiaaliohjaajanne
            sosiaaliohjaajansa sosiaaliohjaajasi sosiaaliohjaajassa sosiaaliohjaajasta sosiaaliohjaajat sosiaalityöntekijä sosiaalityöntekijäksi
            sosiaalityöntekijälle sosiaalityöntekijälleen sosiaalityöntekijällemme sosiaalityöntekijälleni sosiaalityöntekijällesi
            sosiaalityöntekijällä sosiaalityöntekijällämme sosiaalityöntekijälläni sosiaalityöntekijälläsi sosiaalityöntekijällään
            sosiaalityöntekijältä sosiaalityöntekijältämme sosiaalityöntekijältäni sosiaalityöntekijältäsi sosiaalityöntekijältään
            sosiaalityöntekijämme sosiaalityöntekijän sosiaalityöntekijäni sosiaalityöntekijänne sosiaalityöntekijänsä sosiaalityöntekijänä
            sosiaalityöntekijänäni sosiaalityöntekijäsi sosiaalityöntekijässä sosiaalityöntekijästä sosiaalityöntekijästämme sosiaalityöntekijästäni
            sosiaalityöntekijästäsi sosiaalityöntekijästään sosiaalityöntekijät sosiaalityöntekijää sosiaalityöntekijäämme sosiaalityöntekijään
            sosiaalityöntekijääni sosiaalityöntekijäänsä sosiaalityöntekijääsi sosiaalityöntekijöiden sosiaalityöntekijöille sossu sossua sossuksi
            sossulla sossulle sossulta sossumme sossun sossuna sossuni sossunne sossunsa sossuntäti sossusi sossussa sossusta sossut sossutädin
            sossutäti sossuun syyttäjä syyttäjälle syyttäjällä syyttäjältä syyttäjän syyttäjässä syyttäjästä syyttäjät syyttäjää syyttäjään
            taksikuski taksikuskia taksikuskiin taksikuskilla taksikuskille taksikuskilta taksikuskin taksikuskissa taksikuskista taksikuskit
            talonmieheen talonmieheksi talonmiehelle talonmiehellä talonmieheltä talonmiehemme talonmiehen talonmieheni talonmiehenne talonmiehensä
            talonmiehenä talonmiehesi talonmiehessä talonmiehestä talonmiehet talonmies talonmiestä terapeutiksi terapeutilla terapeutille
            terapeutilta terapeutin terapeutissa terapeutista terapeutit terapeutti terapeuttia terapeuttiin terapeuttimme terapeuttina terapeuttini
            terapeuttinne terapeuttinsa terapeuttisi terkkari terkkaria terkkariin terkkariksi terkkarilla terkkarille terkkarilta terkkarimme
            terkkarin terkkarina terkkarini terkkarinne terkkarinsa terkkarisi terkkarissa terkkarista terkkarit terveydenhoitaja terveydenhoitajaa
            terveydenhoitajaan terveydenhoitajaksi terveydenhoitajalla terveydenhoitajalle terveydenhoitajalta terveydenhoitajamme terveydenhoitajan
            terveydenhoitajana terveydenhoitajani terveydenhoitajanne terveydenhoitajansa terveydenhoitajasi terveydenhoitajassa terveydenhoitajasta
            terveydenhoitajat th todistaja todistajaa todistajaan todistajalla todistajalle todistajalta todistajan todistajassa todistajasta
            todistajat tohtori tohtoria tohtoriin tohtorilla tohtorille tohtorilta tohtorin tohtorissa tohtorista tohtorit toimintaterapeutilla
            toimintaterapeutille toimintaterapeutilta toimintaterapeutin toimintaterapeutissa toimintaterapeutista toimintaterapeutit
            toimintaterapeutti toimintaterapeuttia toimintaterapeuttiin toimitusjohtaja toimitusjohtajaa toimitusjohtajaan toimitusjohtajalla
            toimitusjohtajalle toimitusjohtajalta toimitusjohtajan toimitusjohtajassa toimitusjohtajasta toimitusjohtajat tri tukihenkilö
            tukihenkilöksi tukihenkilölle tukihenkilöllä tukihenkilöltä tukihenkilömme tukihenkilön tukihenkilöni tukihenkilönne tukihenkilönsä
            tukihenkilönä tukihenkilösi tukihenkilössä tukihenkilöstä tukihenkilöt tukihenkilöä tukihenkilöön tulkilla tulkille tulkilta tulkin
            tulkissa tulkista tulkit tulkki tulkkia tulkkiin tuomari tuomaria tuomariin tuomarilla tuomarille tuomarilta tuomarin tuomarissa
            tuomarista tuomarit tutkija tutkijaa tutkijaan tutkijalla tutkijalle tutkijalta tutkijan tutkijassa tutkijasta tutkijat tutkinnanjohtaja
            tutkinnanjohtajaa tutkinnanjohtajaan tutkinnanjohtajalla tutkinnanjohtajalle tutkinnanjohtajalta tutkinnanjohtajan tutkinnanjohtajassa
            tutkinnanjohtajasta tutkinnanjohtajat työnjohtaja työnjohtajaa työnjohtajaan työnjohtajalla työnjohtajalle työnjohtajalta työnjohtajan
            työnjohtajassa työnjohtajasta työnjohtajat työntekijä työntekijäksi työntekijälle työntekijällä työntekijältä työntekijämme työntekijän
            työntekijäni työntekijänne työntekijänsä työntekijänä työntekijäsi työntekijässä työntekijästä työntekijät työntekijää työntekijään
            ulosottomieheen ulosottomiehelle ulosottomiehellä ulosottomieheltä ulosottomiehen ulosottomiehessä ulosottomiehestä ulosottomiehet
            ulosottomies ulosottomiestä valmentaja valmentajaa valmentajaan valmentajaksi valmentajalla valmentajalle valmentajalta valmentajamme
            valmentajan valmentajana valmentajani valmentajanne valmentajansa valmentajasi valmentajassa valmentajasta valmentajat vartija vartijaa
            vartijaan vartijalla vartijalle vartijalta vartijan vartijassa vartijasta vartijat vastuutyöntekijä vastuutyöntekijälle
            vastuutyöntekijällä vastuutyöntekijältä vastuutyöntekijän vastuutyöntekijässä vastuutyöntekijästä vastuutyöntekijät vastuutyöntekijää
            vastuutyöntekijään velkaneuvoja velkaneuvojaa velkaneuvojaan velkaneuvojalla velkaneuvojalle velkaneuvojalta velkaneuvojan
            velkaneuvojassa velkaneuvojasta velkaneuvojat viranhaltija viranhaltijaa viranhaltijaan viranhaltijalla viranhaltijalle viranhaltijalta
            viranhaltijan viranhaltijassa viranhaltijasta viranhaltijat virkailija virkailijaa virkailijaan virkailijalla virkailijalle
            virkailijalta virkailijan virkailijassa virkailijasta virkailijat vuokraemännälle vuokraemännällä vuokraemännältä vuokraemännän
            vuokraemännässä vuokraemännästä vuokraemännät vuokraemäntä vuokraemäntää vuokraemäntään vuokralainen vuokralaiseen vuokralaisella
            vuokralaiselle vuokralaiselta vuokralaisen vuokralaisessa vuokralaisesta vuokralaiset vuokralaista vuokranantaja vuokranantajaa
            vuokranantajaamme vuokranantajaan vuokranantajaani vuokranantajaansa vuokranantajaasi vuokranantajaksi vuokranantajalla
            vuokranantajallaan vuokranantajallamme vuokranantajallani vuokranantajallasi vuokranantajalle vuokranantajalleen vuokranantajallemme
            vuokranantajalleni vuokranantajallesi vuokranantajalta vuokranantajaltaan vuokranantajaltamme vuokranantajaltani vuokranantajaltasi
            vuokranantajamme vuokranantajan vuokranantajana vuokranantajanani vuokranantajani vuokranantajanne vuokranantajansa vuokranantajasi
            vuokranantajassa vuokranantajasta vuokranantajastaan vuokranantajastamme vuokranantajastani vuokranantajastasi vuokranantajat
            yhdyshenkilö yhdyshenkilölle yhdyshenkilöllä yhdyshenkilöltä yhdyshenkilön yhdyshenkilössä yhdyshenkilöstä yhdyshenkilöt yhdyshenkilöä
            yhdyshenkilöön yhteyshenkilö yhteyshenkilöksi yhteyshenkilölle yhteyshenkilöllä yhteyshenkilöltä yhteyshenkilömme yhteyshenkilön
            yhteyshenkilöni yhteyshenkilönne yhteyshenkilönsä yhteyshenkilönä yhteyshenkilösi yhteyshenkilössä yhteyshenkilöstä yhteyshenkilöt
            yhteyshenkilöä yhteyshenkilöön yksikönjohtaja yksikönjohtajaa yksikönjohtajaan yksikönjohtajalla yksikönjohtajalle yksikönjohtajalta
            yksikönjohtajan yksikönjohtajassa yksikönjohtajasta yksikönjohtajat ylilääkäri ylilääkäriin ylilääkärille ylilääkärillä ylilääkäriltä
            ylilääkärin ylilääkärissä ylilääkäristä ylilääkärit ylilääkäriä yrittäjä yrittäjälle yrittäjällä yrittäjältä yrittäjän yrittäjässä
            yrittäjästä yrittäjät yrittäjää yrittäjään
            """,
        kin: """
            akaksi akalla akalle akalta akan akassa akasta akat akka akkaa akkaan akkamme akkana akkani akkanne akkansa akkasi anopiksi anopilla
            anopillaan anopillamme anopillani anopillasi anopille anopilleen anopillemme anopilleni anopillesi anopilta anopiltaan anopiltamme
            anopiltani anopiltasi anopin anopissa anopista anopistaan anopistamme anopistani anopistasi anopit anoppi anoppia anoppiaan anoppiamme
            anoppiani anoppiasi anoppiin anoppiini anoppimme anoppina anoppinani anoppini anoppinne anoppinsa anoppisi apeksi apella apelle apelta
            apen apessa apesta apet appea appeen appemme appena appeni appenne appensa appesi appi appiukko appiukkoa appiukkoaan appiukkoamme
            appiukkoani appiukkoasi appiukkomme appiukkona appiukkonani appiukkoni appiukkonne appiukkonsa appiukkoon appiukkooni appiukkosi
            appiukoksi appiukolla appiukollaan appiukollamme appiukollani appiukollasi appiukolle appiukolleen appiukollemme appiukolleni
            appiukollesi appiukolta appiukoltaan appiukoltamme appiukoltani appiukoltasi appiukon appiukossa appiukosta appiukostaan appiukostamme
            appiukostani appiukostasi appiukot aviomieheen aviomieheeni aviomieheksi aviomiehelle aviomiehelleen aviomiehellemme aviomiehelleni
            aviomiehellesi aviomiehellä aviomiehellämme aviomiehelläni aviomiehelläsi aviomiehellään aviomieheltä aviomieheltämme aviomieheltäni
            aviomieheltäsi aviomieheltään aviomiehemme aviomiehen aviomieheni aviomiehenne aviomiehensä aviomiehenä aviomiehenäni aviomiehesi
            aviomiehessä aviomiehestä aviomiehestämme aviomiehestäni aviomiehestäsi aviomiehestään aviomiehet aviomies aviomiestä aviomiestämme
            aviomiestäni aviomiestäsi aviomiestään avokiksi avokilla avokille avokilta avokin avokissa avokista avokit avokki avokkia avokkiin
            avokkimme avokkina avokkini avokkinne avokkinsa avokkisi avomieheen avomieheeni avomieheksi avomiehelle avomiehelleen avomiehellemme
            avomiehelleni avomiehellesi avomiehellä avomiehellämme avomiehelläni avomiehelläsi avomiehellään avomieheltä avomieheltämme
            avomieheltäni avomieheltäsi avomieheltään avomiehemme avomiehen avomieheni avomiehenne avomiehensä avomiehenä avomiehenäni avomiehesi
            avomiehessä avomiehestä avomiehestämme avomiehestäni avomiehestäsi avomiehestään avomiehet avomies avomiestä avomiestämme avomiestäni
            avomiestäsi avomiestään avopari avopuoliso avopuolisoa avopuolisoksi avopuolisolla avopuolisolle avopuolisolta avopuolisomme avopuolison
            avopuolisona avopuolisoni avopuolisonne avopuolisonsa avopuolisoon avopuolisosi avopuolisossa avopuolisosta avopuolisot avovaimo
            avovaimoa avovaimoaan avovaimoamme avovaimoani avovaimoasi avovaimoksi avovaimolla avovaimollaan avovaimollamme avovaimollani
            avovaimollasi avovaimolle avovaimolleen avovaimollemme avovaimolleni avovaimollesi avovaimolta avovaimoltaan avovaimoltamme
            avovaimoltani avovaimoltasi avovaimomme avovaimon avovaimona avovaimonani avovaimoni avovaimonne avovaimonsa avovaimoon avovaimooni
            avovaimosi avovaimossa avovaimosta avovaimostaan avovaimostamme avovaimostani avovaimostasi avovaimot beibi bestikseen bestikseeni
            bestikseksi bestikselle bestikselleen bestiksellemme bestikselleni bestiksellesi bestiksellä bestiksellämme bestikselläni bestikselläsi
            bestiksellään bestikseltä bestikseltämme bestikseltäni bestikseltäsi bestikseltään bestiksemme bestiksen bestikseni bestiksenne
            bestiksensä bestiksenä bestiksenäni bestiksesi bestiksessä bestiksestä bestiksestämme bestiksestäni bestiksestäsi bestiksestään
            bestikset bestis bestistä bestistämme bestistäni bestistäsi bestistään biologinen biologiseen biologiseksi biologisella biologiselle
            biologiselta biologisen biologisena biologisessa biologisesta biologiset biologista broidi broidia broidiaan broidiamme broidiani
            broidiasi broidiin broidiini broidiksi broidilla broidillaan broidillamme broidillani broidillasi broidille broidilleen broidillemme
            broidilleni broidillesi broidilta broidiltaan broidiltamme broidiltani broidiltasi broidimme broidin broidina broidinani broidini
            broidinne broidinsa broidis broidisi broidissa broidista broidistaan broidistamme broidistani broidistasi broidit broidu broidua
            broiduksi broidulla broidulle broidulta broidumme broidun broiduna broiduni broidunne broidunsa broidusi broidussa broidusta broidut
            broiduun eksä eksäksi eksälle eksälleen eksällemme eksälleni eksällesi eksällä eksällämme eksälläni eksälläsi eksällään eksältä
            eksältämme eksältäni eksältäsi eksältään eksämme eksän eksäni eksänne eksänsä eksänä eksänäni eksäsi eksässä eksästä eksästämme
            eksästäni eksästäsi eksästään eksät eksää eksäämme eksään eksääni eksäänsä eksääsi eno enoa enoaan enoamme enoani enoasi enoksi enolla
            enollaan enollamme enollani enollasi enolle enolleen enollemme enolleni enollesi enolta enoltaan enoltamme enoltani enoltasi enomme enon
            enona enonani enoni enonne enonsa enoon enooni enosi enossa enosta enostaan enostamme enostani enostasi enot entinen entiseen entiseksi
            entiselle entisellä entiseltä entisemme entisen entiseni entisenne entisensä entisenä entisesi entisessä entisestä entiset entistä
            esikoinen esikoiseen esikoiseeni esikoiseksi esikoisella esikoisellaan esikoisellamme esikoisellani esikoisellasi esikoiselle
            esikoiselleen esikoisellemme esikoiselleni esikoisellesi esikoiselta esikoiseltaan esikoiseltamme esikoiseltani esikoiseltasi
            esikoisemme esikoisen esikoisena esikoisenani esikoiseni esikoisenne esikoisensa esikoisesi esikoisessa esikoisesta esikoisestaan
            esikoisestamme esikoisestani esikoisestasi esikoiset esikoista esikoistaan esikoistamme esikoistani esikoistasi eukko eukkoa eukkona
            eukkoon eukoksi eukolla eukolle eukolta eukon eukossa eukosta eukot ex ex-mieheen ex-mieheeni ex-mieheksi ex-miehelle ex-miehelleen
            ex-miehellemme ex-miehelleni ex-miehellesi ex-miehellä ex-miehellämme ex-miehelläni ex-miehelläsi ex-miehellään ex-mieheltä
            ex-mieheltämme ex-mieheltäni ex-mieheltäsi ex-mieheltään ex-miehemme ex-miehen ex-mieheni ex-miehenne ex-miehensä ex-miehenä
            ex-miehenäni ex-miehesi ex-miehessä ex-miehestä ex-miehestämme ex-miehestäni ex-miehestäsi ex-miehestään ex-miehet ex-mies ex-miestä
            ex-miestämme ex-miestäni ex-miestäsi ex-miestään ex-poikaystävä ex-poikaystäväksi ex-poikaystävälle ex-poikaystävällä ex-poikaystävältä
            ex-poikaystävämme ex-poikaystävän ex-poikaystäväni ex-poikaystävänne ex-poikaystävänsä ex-poikaystävänä ex-poikaystäväsi
            ex-poikaystävässä ex-poikaystävästä ex-poikaystävät ex-poikaystävää ex-poikaystävään ex-puoliso ex-puolisoa ex-puolisoksi ex-puolisolla
            ex-puolisolle ex-puolisolta ex-puolisomme ex-puolison ex-puolisona ex-puolisoni ex-puolisonne ex-puolisonsa ex-puolisoon ex-puolisosi
            ex-puolisossa ex-puolisosta ex-puolisot ex-tyttöystävä ex-tyttöystäväksi ex-tyttöystävälle ex-tyttöystävällä ex-tyttöystävältä
            ex-tyttöystävämme ex-tyttöystävän ex-tyttöystäväni ex-tyttöystävänne ex-tyttöystävänsä ex-tyttöystävänä ex-tyttöystäväsi
            ex-tyttöystävässä ex-tyttöystävästä ex-tyttöystävät ex-tyttöystävää ex-tyttöystävään ex-vaimo ex-vaimoa ex-vaimoaan ex-vaimoamme
            ex-vaimoani ex-vaimoasi ex-vaimoksi ex-vaimolla ex-vaimollaan ex-vaimollamme ex-vaimollani ex-vaimollasi ex-vaimolle ex-vaimolleen
            ex-vaimollemme ex-vaimolleni ex-vaimollesi ex-vaimolta ex-vaimoltaan ex-vaimoltamme ex-vaimoltani ex-vaimoltasi ex-vaimomme ex-vaimon
            ex-vaimona ex-vaimonani ex-vaimoni ex-vaimonne ex-vaimonsa ex-vaimoon ex-vaimooni ex-vaimosi ex-vaimossa ex-vaimosta ex-vaimostaan
            ex-vaimostamme ex-vaimostani ex-vaimostasi ex-vaimot exmieheen exmieheeni exmieheksi exmiehelle exmiehelleen exmiehellemme exmiehelleni
            exmiehellesi exmiehellä exmiehellämme exmiehelläni exmiehelläsi exmiehellään exmieheltä exmieheltämme exmieheltäni exmieheltäsi
            exmieheltään exmiehemme exmiehen exmieheni exmiehenne exmiehensä exmiehenä exmiehenäni exmiehesi exmiehessä exmiehestä exmiehestämme
            exmiehestäni exmiehestäsi exmiehestään exmiehet exmies exmiesten exmiestä exmiestämme exmiestäni exmiestäsi exmiestään exvaimo exvaimoa
            exvaimoaan exvaimoamme exvaimoani exvaimoasi exvaimoksi exvaimolla exvaimollaan exvaimollamme exvaimollani exvaimollasi exvaimolle
            exvaimolleen exvaimollemme exvaimolleni exvaimollesi exvaimolta exvaimoltaan exvaimoltamme exvaimoltani exvaimoltasi exvaimomme exvaimon
            exvaimona exvaimonani exvaimoni exvaimonne exvaimonsa exvaimoon exvaimooni exvaimosi exvaimossa exvaimosta exvaimostaan exvaimostamme
            exvaimostani exvaimostasi exvaimot exä exäksi exälle exälleen exällemme exälleni exällesi exällä exällämme exälläni exälläsi exällään
            exältä exältämme exältäni exältäsi exältään exämme exän exäni exänne exänsä exänä exänäni exäsi exässä exästä exästämme exästäni
            exästäsi exästään exät exää exäämme exään exääni exäänsä exääsi faari faaria faariin faariksi faarilla faarille faarilta faarimme faarin
            faarina faarini faarinne faarinsa faarisi faarissa faarista faarit faija faijaa faijaamme faijaan faijaani faijaansa faijaasi faijaksi
            faijalla faijallaan faijallamme faijallani faijallasi faijalle faijalleen faijallemme faijalleni faijallesi faijalta faijaltaan
            faijaltamme faijaltani faijaltasi faijamme faijan faijana faijanani faijani faijanne faijansa faijasi faijassa faijasta faijastaan
            faijastamme faijastani faijastasi faijat frendi frendiin frendiksi frendille frendillä frendiltä frendimme frendin frendini frendinne
            frendinsä frendinä frendisi frendissä frendistä frendit frendiä hani heila heilaa heilaan heilaksi heilalla heilalle heilalta heilamme
            heilan heilana heilani heilanne heilansa heilasi heilassa heilasta heilat isi isiin isiini isiksi isille isilleen isillemme isilleni
            isillesi isillä isillämme isilläni isilläsi isillään isiltä isiltämme isiltäni isiltäsi isiltään isimme isin isini isinne isinsä isinä
            isinäni isisi isissä isistä isistämme isistäni isistäsi isistään isit isiä isiämme isiäni isiäsi isiään iskä iskäksi iskälle iskälleen
            iskällemme iskälleni iskällesi iskällä iskällämme iskälläni iskälläsi iskällään iskältä iskältämme iskältäni iskältäsi iskältään iskämme
            iskän iskäni iskänne iskänsä iskänä iskänäni iskäs iskäsi iskässä iskästä iskästämme iskästäni iskästäsi iskästään iskät iskää iskäämme
            iskään iskääni iskäänsä iskääsi isoisä isoisäksi isoisälle isoisälleen isoisällemme isoisälleni isoisällesi isoisällä isoisällämme
            isoisälläni isoisälläsi isoisällään isoisältä isoisältämme isoisältäni isoisältäsi isoisältään isoisämme isoisän isoisäni isoisänne
            isoisänsä isoisänä isoisänäni isoisäsi isoisässä isoisästä isoisästämme isoisästäni isoisästäsi isoisästään isoisät isoisää isoisäämme
            isoisään isoisääni isoisäänsä isoisääsi isosisko isosiskoa isosiskoaan isosiskoamme isosiskoani isosiskoasi isosiskoksi isosiskolla
            isosiskollaan isosiskollamme isosiskollani isosiskollasi isosiskolle isosiskolleen isosiskollemme isosiskolleni isosiskollesi
            isosiskolta isosiskoltaan isosiskoltamme isosiskoltani isosiskoltasi isosiskomme isosiskon isosiskona isosiskonani isosiskoni
            isosiskonne isosiskonsa isosiskoon isosiskooni isosiskosi isosiskossa isosiskosta isosiskostaan isosiskostamme isosiskostani
            isosiskostasi isosiskot isovanhemmat isovanhempien isoveli isoveljeen isoveljeeni isoveljeksi isoveljelle isoveljelleen isoveljellemme
            isoveljelleni isoveljellesi isoveljellä isoveljellämme isoveljelläni isoveljelläsi isoveljellään isoveljeltä isoveljeltämme
            isoveljeltäni isoveljeltäsi isoveljeltään isoveljemme isoveljen isoveljeni isoveljenne isoveljensä isoveljenä isoveljenäni isoveljesi
            isoveljessä isoveljestä isoveljestämme isoveljestäni isoveljestäsi isoveljestään isoveljet isoveljeä isoveljeämme isoveljeäni
            isoveljeäsi isoveljeään isoäidiksi isoäidille isoäidilleen isoäidillemme isoäidilleni isoäidillesi isoäidillä isoäidillämme isoäidilläni
            isoäidilläsi isoäidillään isoäidiltä isoäidiltämme isoäidiltäni isoäidiltäsi isoäidiltään isoäidin isoäidissä isoäidistä isoäidistämme
            isoäidistäni isoäidistäsi isoäidistään isoäidit isoäiti isoäitiin isoäitiini isoäitimme isoäitini isoäitinne isoäitinsä isoäitinä
            isoäitinäni isoäitisi isoäitiä isoäitiämme isoäitiäni isoäitiäsi isoäitiään isukiksi isukilla isukille isukilta isukin isukissa isukista
            isukit isukki isukkia isukkiin isukkimme isukkina isukkini isukkinne isukkinsa isukkisi isä isäksi isälle isälleen isällemme isälleni
            isällesi isällä isällämme isälläni isälläsi isällään isältä isältämme isältäni isältäsi isältään isämme isän isäni isänne isänsä isänä
            isänäni isäpuoleen isäpuoleeni isäpuoleksi isäpuolella isäpuolellaan isäpuolellamme isäpuolellani isäpuolellasi isäpuolelle
            isäpuolelleen isäpuolellemme isäpuolelleni isäpuolellesi isäpuolelta isäpuoleltaan isäpuoleltamme isäpuoleltani isäpuoleltasi
            isäpuolemme isäpuolen isäpuolena isäpuolenani isäpuoleni isäpuolenne isäpuolensa isäpuolesi isäpuolessa isäpuolesta isäpuolestaan
            isäpuolestamme isäpuolestani isäpuolestasi isäpuolet isäpuoli isäpuolta isäpuoltaan isäpuoltamme isäpuoltani isäpuoltasi isäsi isässä
            isästä isästämme isästäni isästäsi isästään isät isää isäämme isään isääni isäänsä isääsi jätkä jätkäksi jätkälle jätkällä jätkältä
            jätkän jätkänä jätkässä jätkästä jätkät jätkää jätkään kaima kaimaa kaimaan kaimaksi kaimalla kaimalle kaimalta kaiman kaimana kaimassa
            kaimasta kaimat kakara kaksonen kaksoseen kaksoseksi kaksosella kaksoselle kaksoselta kaksosemme kaksosen kaksosena kaksoseni kaksosenne
            kaksosensa kaksosesi kaksosessa kaksosesta kaksoset kaksosille kaksosta kaksosten kamu kamua kamuksi kamulla kamulle kamulta kamumme
            kamun kamuna kamuni kamunne kamunsa kamusi kamussa kamusta kamut kamuun kavereiden kavereideni kavereille kavereita kavereitani kaveri
            kaveria kaveriaan kaveriamme kaveriani kaveriasi kaveriin kaveriini kaveriksi kaverilla kaverillaan kaverillamme kaverillani kaverillasi
            kaverille kaverilleen kaverillemme kaverilleni kaverillesi kaverilta kaveriltaan kaveriltamme kaveriltani kaveriltasi kaverimme kaverin
            kaverina kaverinani kaverini kaverinne kaverinsa kaverisi kaverissa kaverista kaveristaan kaveristamme kaveristani kaveristasi kaverit
            kersa kersat keskimmäinen keskimmäiseen keskimmäiseksi keskimmäiselle keskimmäisellä keskimmäiseltä keskimmäisemme keskimmäisen
            keskimmäiseni keskimmäisenne keskimmäisensä keskimmäisenä keskimmäisesi keskimmäisessä keskimmäisestä keskimmäiset keskimmäistä kihlattu
            kihlattua kihlattumme kihlattuna kihlattuni kihlattunne kihlattunsa kihlattusi kihlattuun kihlatuksi kihlatulla kihlatulle kihlatulta
            kihlatun kihlatussa kihlatusta kihlatut kollega kollegaa kollegaan kollegaksi kollegalla kollegalle kollegalta kollegamme kollegan
            kollegana kollegani kolleganne kollegansa kollegasi kollegassa kollegasta kollegat koulukaveri koulukaveria koulukaveriin koulukaveriksi
            koulukaverilla koulukaverille koulukaverilta koulukaverimme koulukaverin koulukaverina koulukaverini koulukaverinne koulukaverinsa
            koulukaverisi koulukaverissa koulukaverista koulukaverit kullan kulta kummi kummia kummiaan kummiamme kummiani kummiasi kummiin kummiini
            kummiksi kummilapseen kummilapseksi kummilapsella kummilapselle kummilapselta kummilapsemme kummilapsen kummilapsena kummilapseni
            kummilapsenne kummilapsensa kummilapsesi kummilapsessa kummilapsesta kummilapset kummilapsi kummilasta kummilla kummillaan kummillamme
            kummillani kummillasi kummille kummilleen kummillemme kummilleni kummillesi kummilta kummiltaan kummiltamme kummiltani kummiltasi
            kummimme kummin kummina kumminani kummini kumminne kumminsa kummipoika kummipoikaa kummipoikaan kummipoikamme kummipoikana kummipoikani
            kummipoikanne kummipoikansa kummipoikasi kummipojaksi kummipojalla kummipojalle kummipojalta kummipojan kummipojassa kummipojasta
            kummipojat kummisedäksi kummisedälle kummisedällä kummisedältä kummisedän kummisedässä kummisedästä kummisedät kummisetä kummisetämme
            kummisetäni kummisetänne kummisetänsä kummisetänä kummisetäsi kummisetää kummisetään kummisi kummissa kummista kummistaan kummistamme
            kummistani kummistasi kummit kummityttö kummityttömme kummityttöni kummityttönne kummityttönsä kummityttönä kummityttösi kummityttöä
            kummityttöön kummitytöksi kummitytölle kummitytöllä kummitytöltä kummitytön kummitytössä kummitytöstä kummitytöt kummitädiksi
            kummitädille kummitädillä kummitädiltä kummitädin kummitädissä kummitädistä kummitädit kummitäti kummitätiin kummitätimme kummitätini
            kummitätinne kummitätinsä kummitätinä kummitätisi kummitätiä kumppani kumppania kumppaniaan kumppaniamme kumppaniani kumppaniasi
            kumppaniin kumppaniini kumppaniksi kumppanilla kumppanillaan kumppanillamme kumppanillani kumppanillasi kumppanille kumppanilleen
            kumppanillemme kumppanilleni kumppanillesi kumppanilta kumppaniltaan kumppaniltamme kumppaniltani kumppaniltasi kumppanimme kumppanin
            kumppanina kumppaninani kumppanini kumppaninne kumppaninsa kumppanisi kumppanissa kumppanista kumppanistaan kumppanistamme kumppanistani
            kumppanistasi kumppanit kuopukseen kuopukseeni kuopukseksi kuopuksella kuopuksellaan kuopuksellamme kuopuksellani kuopuksellasi
            kuopukselle kuopukselleen kuopuksellemme kuopukselleni kuopuksellesi kuopukselta kuopukseltaan kuopukseltamme kuopukseltani
            kuopukseltasi kuopuksemme kuopuksen kuopuksena kuopuksenani kuopukseni kuopuksenne kuopuksensa kuopuksesi kuopuksessa kuopuksesta
            kuopuksestaan kuopuksestamme kuopuksestani kuopuksestasi kuopukset kuopus kuopusta kuopustaan kuopustamme kuopustani kuopustasi käly
            kälyksi kälylle kälylleen kälyllemme kälylleni kälyllesi kälyllä kälyllämme kälylläni kälylläsi kälyllään kälyltä kälyltämme kälyltäni
            kälyltäsi kälyltään kälymme kälyn kälyni kälynne kälynsä kälynä kälynäni kälysi kälyssä kälystä kälystämme kälystäni kälystäsi kälystään
            kälyt kälyyn kälyyni kälyä kälyämme kälyäni kälyäsi kälyään kämppikseen kämppikseeni kämppikseksi kämppikselle kämppikselleen
            kämppiksellemme kämppikselleni kämppiksellesi kämppiksellä kämppiksellämme kämppikselläni kämppikselläsi kämppiksellään kämppikseltä
            kämppikseltämme kämppikseltäni kämppikseltäsi kämppikseltään kämppiksemme kämppiksen kämppikseni kämppiksenne kämppiksensä kämppiksenä
            kämppiksenäni kämppiksesi kämppiksessä kämppiksestä kämppiksestämme kämppiksestäni kämppiksestäsi kämppiksestään kämppikset kämppis
            kämppistä kämppistämme kämppistäni kämppistäsi kämppistään langoksi langolla langollaan langollamme langollani langollasi langolle
            langolleen langollemme langolleni langollesi langolta langoltaan langoltamme langoltani langoltasi langon langossa langosta langostaan
            langostamme langostani langostasi langot lanko lankoa lankoaan lankoamme lankoani lankoasi lankomme lankona lankonani lankoni lankonne
            lankonsa lankoon lankooni lankosi lapseen lapseeni lapseksi lapsella lapsellaan lapsellamme lapsellani lapsellasi lapselle lapselleen
            lapsellemme lapselleni lapsellesi lapselta lapseltaan lapseltamme lapseltani lapseltasi lapsemme lapsen lapsena lapsenani lapseni
            lapsenlapseen lapsenlapseeni lapsenlapseksi lapsenlapsella lapsenlapsellaan lapsenlapsellamme lapsenlapsellani lapsenlapsellasi
            lapsenlapselle lapsenlapselleen lapsenlapsellemme lapsenlapselleni lapsenlapsellesi lapsenlapselta lapsenlapseltaan lapsenlapseltamme
            lapsenlapseltani lapsenlapseltasi lapsenlapsemme lapsenlapsen lapsenlapsena lapsenlapsenani lapsenlapseni lapsenlapsenne lapsenlapsensa
            lapsenlapsesi lapsenlapsessa lapsenlapsesta lapsenlapsestaan lapsenlapsestamme lapsenlapsestani lapsenlapsestasi lapsenlapset
            lapsenlapsi lapsenlasta lapsenlastaan lapsenlastamme lapsenlastani lapsenlastasi lapsenne lapsensa lapsesi lapsessa lapsesta lapsestaan
            lapsestamme lapsestani lapsestasi lapset lapsi lapsiamme lapsiani lapsien lapsille lapsillemme lapsipuoleen lapsipuoleksi lapsipuolella
            lapsipuolelle lapsipuolelta lapsipuolen lapsipuolena lapsipuolessa lapsipuolesta lapsipuolet lapsipuoli lapsipuolta lapsistamme
            lapsistani lapsukaiseni lapsuudenystävä lapsuudenystäväksi lapsuudenystävälle lapsuudenystävällä lapsuudenystävältä lapsuudenystävämme
            lapsuudenystävän lapsuudenystäväni lapsuudenystävänne lapsuudenystävänsä lapsuudenystävänä lapsuudenystäväsi lapsuudenystävässä
            lapsuudenystävästä lapsuudenystävät lapsuudenystävää lapsuudenystävään lasta lastaan lastamme lastani lastasi lasten luokkakaveri
            luokkakaveria luokkakaveriaan luokkakaveriamme luokkakaveriani luokkakaveriasi luokkakaveriin luokkakaveriini luokkakaveriksi
            luokkakaverilla luokkakaverillaan luokkakaverillamme luokkakaverillani luokkakaverillasi luokkakaverille luokkakaverilleen
            luokkakaverillemme luokkakaverilleni luokkakaverillesi luokkakaverilta luokkakaveriltaan luokkakaveriltamme luokkakaveriltani
            luokkakaveriltasi luokkakaverimme luokkakaverin luokkakaverina luokkakaverinani luokkakaverini luokkakaverinne luokkakaverinsa
            luokkakaverisi luokkakaverissa luokkakaverista luokkakaveristaan luokkakaveristamme luokkakaveristani luokkakaveristasi luokkakaverit
            mamma mammaa mammaan mammaksi mammalla mammalle mammalta mammamme mamman mammana mammani mammanne mammansa mammasi mammassa mammasta
            mammat mieheen mieheeni mieheksi miehelle miehelleen miehellemme miehelleni miehellesi miehellä miehellämme miehelläni miehelläsi
            miehellään mieheltä mieheltämme mieheltäni mieheltäsi mieheltään miehemme miehen mieheni miehenne miehensä miehenä miehenäni miehesi
            miehessä miehestä miehestämme miehestäni miehestäsi miehestään miehet mies miestä miestämme miestäni miestäsi miestään miesystävä
            miesystäväksi miesystävälle miesystävälleen miesystävällemme miesystävälleni miesystävällesi miesystävällä miesystävällämme
            miesystävälläni miesystävälläsi miesystävällään miesystävältä miesystävältämme miesystävältäni miesystävältäsi miesystävältään
            miesystävämme miesystävän miesystäväni miesystävänne miesystävänsä miesystävänä miesystävänäni miesystäväsi miesystävässä miesystävästä
            miesystävästämme miesystävästäni miesystävästäsi miesystävästään miesystävät miesystävää miesystäväämme miesystävään miesystävääni
            miesystäväänsä miesystävääsi miniä miniäksi miniälle miniälleen miniällemme miniälleni miniällesi miniällä miniällämme miniälläni
            miniälläsi miniällään miniältä miniältämme miniältäni miniältäsi miniältään miniämme miniän miniäni miniänne miniänsä miniänä miniänäni
            miniäsi miniässä miniästä miniästämme miniästäni miniästäsi miniästään miniät miniää miniäämme miniään miniääni miniäänsä miniääsi
            morsiameen morsiameksi morsiamella morsiamelle morsiamelta morsiamemme morsiamen morsiamena morsiameni morsiamenne morsiamensa
            morsiamesi morsiamessa morsiamesta morsiamet morsian morsianta muija muijaa muijaan muijaksi muijalla muijalle muijalta muijamme muijan
            muijana muijani muijanne muijansa muijasi muijassa muijasta muijat muksu muksun muksut mummi mummia mummiaan mummiamme mummiani mummiasi
            mummiin mummiini mummiksi mummilla mummillaan mummillamme mummillani mummillasi mummille mummilleen mummillemme mummilleni mummillesi
            mummilta mummiltaan mummiltamme mummiltani mummiltasi mummimme mummin mummina mumminani mummini mumminne mumminsa mummisi mummissa
            mummista mummistaan mummistamme mummistani mummistasi mummit mummo mummoa mummoaan mummoamme mummoani mummoasi mummoksi mummolla
            mummollaan mummollamme mummollani mummollasi mummolle mummolleen mummollemme mummolleni mummollesi mummolta mummoltaan mummoltamme
            mummoltani mummoltasi mummomme mummon mummona mummonani mummoni mummonne mummonsa mummoon mummooni mummosi mummossa mummosta mummostaan
            mummostamme mummostani mummostasi mummot mummu mummua mummuksi mummulla mummulle mummulta mummumme mummun mummuna mummuni mummunne
            mummunsa mummusi mummussa mummusta mummut mummuun muori muoria muoriin muoriksi muorilla muorille muorilta muorin muorina muorissa
            muorista muorit muru murun mutsi mutsia mutsiaan mutsiamme mutsiani mutsiasi mutsiin mutsiini mutsiksi mutsilla mutsillaan mutsillamme
            mutsillani mutsillasi mutsille mutsilleen mutsillemme mutsilleni mutsillesi mutsilta mutsiltaan mutsiltamme mutsiltani mutsiltasi
            mutsimme mutsin mutsina mutsinani mutsini mutsinne mutsinsa mutsisi mutsissa mutsista mutsistaan mutsistamme mutsistani mutsistasi
            mutsit naapureiden naapuri naapuria naapuriaan naapuriamme naapuriani naapuriasi naapuriin naapuriini naapuriksi naapurilla naapurillaan
            naapurillamme naapurillani naapurillasi naapurille naapurilleen naapurillemme naapurilleni naapurillesi naapurilta naapuriltaan
            naapuriltamme naapuriltani naapuriltasi naapurimme naapurin naapurina naapurinani naapurini naapurinmies naapurinne naapurinpoika
            naapurinrouva naapurinsa naapurintyttö naapurisi naapurissa naapurista naapuristaan naapuristamme naapuristani naapuristasi naapurit
            naisystävä naisystäväksi naisystävälle naisystävälleen naisystävällemme naisystävälleni naisystävällesi naisystävällä naisystävällämme
            naisystävälläni naisystävälläsi naisystävällään naisystävältä naisystävältämme naisystävältäni naisystävältäsi naisystävältään
            naisystävämme naisystävän naisystäväni naisystävänne naisystävänsä naisystävänä naisystävänäni naisystäväsi naisystävässä naisystävästä
            naisystävästämme naisystävästäni naisystävästäsi naisystävästään naisystävät naisystävää naisystäväämme naisystävään naisystävääni
            naisystäväänsä naisystävääsi omainen omaiseen omaiseksi omaisella omaiselle omaiselta omaisemme omaisen omaisena omaiseni omaisenne
            omaisensa omaisesi omaisessa omaisesta omaiset omaista papaksi papalla papallaan papallamme papallani papallasi papalle papalleen
            papallemme papalleni papallesi papalta papaltaan papaltamme papaltani papaltasi papan papassa papasta papastaan papastamme papastani
            papastasi papat pappa pappaa pappaamme pappaan pappaani pappaansa pappaasi pappamme pappana pappanani pappani pappanne pappansa pappasi
            paraskaveri paraskaveria paraskaveriin paraskaveriksi paraskaverilla paraskaverille paraskaverilta paraskaverimme paraskaverin
            paraskaverina paraskaverini paraskaverinne paraskaverinsa paraskaverisi paraskaverissa paraskaverista paraskaverit partneri partneria
            partneriin partneriksi partnerilla partnerille partnerilta partnerimme partnerin partnerina partnerini partnerinne partnerinsa
            partnerisi partnerissa partnerista partnerit perhetuttu perhetuttua perhetuttumme perhetuttuna perhetuttuni perhetuttunne perhetuttunsa
            perhetuttusi perhetuttuun perhetutuksi perhetutulla perhetutulle perhetutulta perhetutun perhetutussa perhetutusta perhetutut
            perheystävä perheystävän pikkuserkku pikkuserkkua pikkuserkkumme pikkuserkkuna pikkuserkkuni pikkuserkkunne pikkuserkkunsa pikkuserkkusi
            pikkuserkkuun pikkuserkuksi pikkuserkulla pikkuserkulle pikkuserkulta pikkuserkun pikkuserkussa pikkuserkusta pikkuserkut pikkusisko
            pikkusiskoa pikkusiskoaan pikkusiskoamme pikkusiskoani pikkusiskoasi pikkusiskoksi pikkusiskolla pikkusiskollaan pikkusiskollamme
            pikkusiskollani pikkusiskollasi pikkusiskolle pikkusiskolleen pikkusiskollemme pikkusiskolleni pikkusiskollesi pikkusiskolta
            pikkusiskoltaan pikkusiskoltamme pikkusiskoltani pikkusiskoltasi pikkusiskomme pikkusiskon pikkusiskona pikkusiskonani pikkusiskoni
            pikkusiskonne pikkusiskonsa pikkusiskoon pikkusiskooni pikkusiskosi pikkusiskossa pikkusiskosta pikkusiskostaan pikkusiskostamme
            pikkusiskostani pikkusiskostasi pikkusiskot pikkuveli pikkuveljeen pikkuveljeeni pikkuveljeksi pikkuveljelle pikkuveljelleen
            pikkuveljellemme pikkuveljelleni pikkuveljellesi pikkuveljellä pikkuveljellämme pikkuveljelläni pikkuveljelläsi pikkuveljellään
            pikkuveljeltä pikkuveljeltämme pikkuveljeltäni pikkuveljeltäsi pikkuveljeltään pikkuveljemme pikkuveljen pikkuveljeni pikkuveljenne
            pikkuveljensä pikkuveljenä pikkuveljenäni pikkuveljesi pikkuveljessä pikkuveljestä pikkuveljestämme pikkuveljestäni pikkuveljestäsi
            pikkuveljestään pikkuveljet pikkuveljeä pikkuveljeämme pikkuveljeäni pikkuveljeäsi pikkuveljeään poika poikaa poikaamme poikaan poikaani
            poikaansa poikaasi poikakaveri poikakaveria poikakaveriin poikakaveriksi poikakaverilla poikakaverille poikakaverilta poikakaverimme
            poikakaverin poikakaverina poikakaverini poikakaverinne poikakaverinsa poikakaverisi poikakaverissa poikakaverista poikakaverit poikamme
            poikana poikanani poikani poikanne poikansa poikapuoleen poikapuoleksi poikapuolella poikapuolelle poikapuolelta poikapuolemme
            poikapuolen poikapuolena poikapuoleni poikapuolenne poikapuolensa poikapuolesi poikapuolessa poikapuolesta poikapuolet poikapuoli
            poikapuolta poikasi poikaystävä poikaystäväksi poikaystävälle poikaystävälleen poikaystävällemme poikaystävälleni poikaystävällesi
            poikaystävällä poikaystävällämme poikaystävälläni poikaystävälläsi poikaystävällään poikaystävältä poikaystävältämme poikaystävältäni
            poikaystävältäsi poikaystävältään poikaystävämme poikaystävän poikaystäväni poikaystävänne poikaystävänsä poikaystävänä poikaystävänäni
            poikaystäväsi poikaystävässä poikaystävästä poikaystävästämme poikaystävästäni poikaystävästäsi poikaystävästään poikaystävät
            poikaystävää poikaystäväämme poikaystävään poikaystävääni poikaystäväänsä poikaystävääsi poikien poitsu poitsun poitsuni pojaksi pojalla
            pojallaan pojallamme pojallani pojallasi pojalle pojalleen pojallemme pojalleni pojallesi pojalta pojaltaan pojaltamme pojaltani
            pojaltasi pojan pojanpoika pojanpoikaa pojanpoikaan pojanpoikamme pojanpoikana pojanpoikani pojanpoikanne pojanpoikansa pojanpoikasi
            pojanpojaksi pojanpojalla pojanpojalle pojanpojalta pojanpojan pojanpojassa pojanpojasta pojanpojat pojantyttäreen pojantyttäreksi
            pojantyttärelle pojantyttärellä pojantyttäreltä pojantyttäremme pojantyttären pojantyttäreni pojantyttärenne pojantyttärensä
            pojantyttärenä pojantyttäresi pojantyttäressä pojantyttärestä pojantyttäret pojantytär pojantytärtä pojassa pojasta pojastaan pojastamme
            pojastani pojastasi pojat pojille puoliso puolisoa puolisoaan puolisoamme puolisoani puolisoasi puolisoksi puolisolla puolisollaan
            puolisollamme puolisollani puolisollasi puolisolle puolisolleen puolisollemme puolisolleni puolisollesi puolisolta puolisoltaan
            puolisoltamme puolisoltani puolisoltasi puolisomme puolison puolisona puolisonani puolisoni puolisonne puolisonsa puolisoon puolisooni
            puolisosi puolisossa puolisosta puolisostaan puolisostamme puolisostani puolisostasi puolisot rakas rakasta rakkaaksi rakkaalla
            rakkaalle rakkaalta rakkaan rakkaana rakkaaseen rakkaassa rakkaasta rakkaat sedäksi sedälle sedälleen sedällemme sedälleni sedällesi
            sedällä sedällämme sedälläni sedälläsi sedällään sedältä sedältämme sedältäni sedältäsi sedältään sedän sedässä sedästä sedästämme
            sedästäni sedästäsi sedästään sedät serkku serkkua serkkuaan serkkuamme serkkuani serkkuasi serkkujen serkkumme serkkuna serkkunani
            serkkuni serkkunne serkkunsa serkkusi serkkuun serkkuuni serkuksi serkulla serkullaan serkullamme serkullani serkullasi serkulle
            serkulleen serkullemme serkulleni serkullesi serkulta serkultaan serkultamme serkultani serkultasi serkun serkussa serkusta serkustaan
            serkustamme serkustani serkustasi serkut setä setämme setäni setänne setänsä setänä setänäni setäsi setää setäämme setään setääni
            setäänsä setääsi sijaisisä sijaisisäksi sijaisisälle sijaisisällä sijaisisältä sijaisisämme sijaisisän sijaisisäni sijaisisänne
            sijaisisänsä sijaisisänä sijaisisäsi sijaisisässä sijaisisästä sijaisisät sijaisisää sijaisisään sijaislapseen sijaislapseksi
            sijaislapsella sijaislapselle sijaislapselta sijaislapsen sijaislapsena sijaislapsessa sijaislapsesta sijaislapset sijaislapsi
            sijaislasta sijaisäidiksi sijaisäidille sijaisäidillä sijaisäidiltä sijaisäidin sijaisäidissä sijaisäidistä sijaisäidit sijaisäiti
            sijaisäitiin sijaisäitimme sijaisäitini sijaisäitinne sijaisäitinsä sijaisäitinä sijaisäitisi sijaisäitiä sisar sisareen sisareeni
            sisareksi sisarella sisarellaan sisarellamme sisarellani sisarellasi sisarelle sisarelleen sisarellemme sisarelleni sisarellesi
            sisarelta sisareltaan sisareltamme sisareltani sisareltasi sisaremme sisaren sisarena sisarenani sisareni sisarenne sisarenpoika
            sisarenpoikaa sisarenpoikaan sisarenpoikamme sisarenpoikana sisarenpoikani sisarenpoikanne sisarenpoikansa sisarenpoikasi sisarenpojaksi
            sisarenpojalla sisarenpojalle sisarenpojalta sisarenpojan sisarenpojassa sisarenpojasta sisarenpojat sisarensa sisarentyttäreen
            sisarentyttäreksi sisarentyttärelle sisarentyttärellä sisarentyttäreltä sisarentyttäremme sisarentyttären sisarentyttäreni
            sisarentyttärenne sisarentyttärensä sisarentyttärenä sisarentyttäresi sisarentyttäressä sisarentyttärestä sisarentyttäret sisarentytär
            sisarentytärtä sisaresi sisaressa sisaresta sisarestaan sisarestamme sisarestani sisarestasi sisaret sisarpuoleen sisarpuoleksi
            sisarpuolella sisarpuolelle sisarpuolelta sisarpuolemme sisarpuolen sisarpuolena sisarpuoleni sisarpuolenne sisarpuolensa sisarpuolesi
            sisarpuolessa sisarpuolesta sisarpuolet sisarpuoli sisarpuolta sisarta sisartaan sisartamme sisartani sisartasi sisarukseen sisarukseksi
            sisaruksella sisarukselle sisarukselta sisaruksemme sisaruksen sisaruksena sisarukseni sisaruksenne sisaruksensa sisaruksesi
            sisaruksessa sisaruksesta sisarukset sisaruksille sisarus sisaruspuoleen sisaruspuoleksi sisaruspuolella sisaruspuolelle sisaruspuolelta
            sisaruspuolen sisaruspuolena sisaruspuolessa sisaruspuolesta sisaruspuolet sisaruspuoli sisaruspuolta sisarusta sisarusten sisko siskoa
            siskoaan siskoamme siskoani siskoasi siskoille siskojen siskoksi siskolla siskollaan siskollamme siskollani siskollasi siskolle
            siskolleen siskollemme siskolleni siskollesi siskolta siskoltaan siskoltamme siskoltani siskoltasi siskomme siskon siskona siskonani
            siskoni siskonne siskonpoika siskonpoikaa siskonpoikaan siskonpoikamme siskonpoikana siskonpoikani siskonpoikanne siskonpoikansa
            siskonpoikasi siskonpojaksi siskonpojalla siskonpojalle siskonpojalta siskonpojan siskonpojassa siskonpojasta siskonpojat siskonsa
            siskontyttö siskontyttömme siskontyttöni siskontyttönne siskontyttönsä siskontyttönä siskontyttösi siskontyttöä siskontyttöön
            siskontytöksi siskontytölle siskontytöllä siskontytöltä siskontytön siskontytössä siskontytöstä siskontytöt siskoon siskooni
            siskopuoleen siskopuoleksi siskopuolella siskopuolelle siskopuolelta siskopuolemme siskopuolen siskopuolena siskopuoleni siskopuolenne
            siskopuolensa siskopuolesi siskopuolessa siskopuolesta siskopuolet siskopuoli siskopuolta siskos siskosi siskossa siskosta siskostaan
            siskostamme siskostani siskostasi siskot sukulainen sukulaiseen sukulaiseksi sukulaisella sukulaiselle sukulaiselta sukulaisemme
            sukulaisen sukulaisena sukulaiseni sukulaisenne sukulaisensa sukulaisesi sukulaisessa sukulaisesta sukulaiset sukulaista sulhanen
            sulhaseen sulhaseksi sulhasella sulhaselle sulhaselta sulhasemme sulhasen sulhasena sulhaseni sulhasenne sulhasensa sulhasesi sulhasessa
            sulhasesta sulhaset sulhasta systeri systeriin systeriksi systerille systerillä systeriltä systerimme systerin systerini systerinne
            systerinsä systerinä systerisi systerissä systeristä systerit systeriä teini teiniin teiniksi teinille teinillä teiniltä teinimme teinin
            teinini teininne teininsä teininä teinisi teinissä teinistä teinit teiniä tenava tenavan tuttu tuttua tuttumme tuttuna tuttuni tuttunne
            tuttunsa tuttusi tuttuun tutuksi tutulla tutulle tutulta tutun tutussa tutusta tutut tyttäreen tyttäreeni tyttäreksi tyttärelle
            tyttärelleen tyttärellemme tyttärelleni tyttärellesi tyttärellä tyttärellämme tyttärelläni tyttärelläsi tyttärellään tyttäreltä
            tyttäreltämme tyttäreltäni tyttäreltäsi tyttäreltään tyttäremme tyttären tyttäreni tyttärenne tyttärenpoika tyttärenpoikaa
            tyttärenpoikaan tyttärenpoikamme tyttärenpoikana tyttärenpoikani tyttärenpoikanne tyttärenpoikansa tyttärenpoikasi tyttärenpojaksi
            tyttärenpojalla tyttärenpojalle tyttärenpojalta tyttärenpojan tyttärenpojassa tyttärenpojasta tyttärenpojat tyttärensä tyttärentyttäreen
            tyttärentyttäreksi tyttärentyttärelle tyttärentyttärellä tyttärentyttäreltä tyttärentyttäremme tyttärentyttären tyttärentyttäreni
            tyttärentyttärenne tyttärentyttärensä tyttärentyttärenä tyttärentyttäresi tyttärentyttäressä tyttärentyttärestä tyttärentyttäret
            tyttärentytär tyttärentytärtä tyttärenä tyttärenäni tyttäresi tyttäressä tyttärestä tyttärestämme tyttärestäni tyttärestäsi tyttärestään
            tyttäret tyttö tyttöjen tyttökaveri tyttökaveria tyttökaveriin tyttökaveriksi tyttökaverilla tyttökaverille tyttökaverilta
            tyttökaverimme tyttökaverin tyttökaverina tyttökaverini tyttökaverinne tyttökaverinsa tyttökaverisi tyttökaverissa tyttökaverista
            tyttökaverit tyttömme tyttöni tyttönne tyttönsä tyttönä tyttönäni tyttösi tyttöystävä tyttöystäväksi tyttöystävälle tyttöystävälleen
            tyttöystävällemme tyttöystävälleni tyttöystävällesi tyttöystävällä tyttöystävällämme tyttöystävälläni tyttöystävälläsi tyttöystävällään
            tyttöystävältä tyttöystävältämme tyttöystävältäni tyttöystävältäsi tyttöystävältään tyttöystävämme tyttöystävän tyttöystäväni
            tyttöystävänne tyttöystävänsä tyttöystävänä tyttöystävänäni tyttöystäväsi tyttöystävässä tyttöystävästä tyttöystävästämme
            tyttöystävästäni tyttöystävästäsi tyttöystävästään tyttöystävät tyttöystävää tyttöystäväämme tyttöystävään tyttöystävääni
            tyttöystäväänsä tyttöystävääsi tyttöä tyttöämme tyttöäni tyttöäsi tyttöään tyttöön tyttööni tytär tytärpuoleen tytärpuoleksi
            tytärpuolella tytärpuolelle tytärpuolelta tytärpuolemme tytärpuolen tytärpuolena tytärpuoleni tytärpuolenne tytärpuolensa tytärpuolesi
            tytärpuolessa tytärpuolesta tytärpuolet tytärpuoli tytärpuolta tytärtä tytärtämme tytärtäni tytärtäsi tytärtään tytöille tytöksi tytölle
            tytölleen tytöllemme tytölleni tytöllesi tytöllä tytöllämme tytölläni tytölläsi tytöllään tytöltä tytöltämme tytöltäni tytöltäsi
            tytöltään tytön tytössä tytöstä tytöstämme tytöstäni tytöstäsi tytöstään tytöt työkaveri työkaveria työkaveriaan työkaveriamme
            työkaveriani työkaveriasi työkaveriin työkaveriini työkaveriksi työkaverilla työkaverillaan työkaverillamme työkaverillani
            työkaverillasi työkaverille työkaverilleen työkaverillemme työkaverilleni työkaverillesi työkaverilta työkaveriltaan työkaveriltamme
            työkaveriltani työkaveriltasi työkaverimme työkaverin työkaverina työkaverinani työkaverini työkaverinne työkaverinsa työkaverisi
            työkaverissa työkaverista työkaveristaan työkaveristamme työkaveristani työkaveristasi työkaverit tädiksi tädille tädilleen tädillemme
            tädilleni tädillesi tädillä tädillämme tädilläni tädilläsi tädillään tädiltä tädiltämme tädiltäni tädiltäsi tädiltään tädin tädissä
            tädistä tädistämme tädistäni tädistäsi tädistään tädit täti tätiin tätiini tätimme tätini tätinne tätinsä tätinä tätinäni tätisi tätiä
            tätiämme tätiäni tätiäsi tätiään ukiksi ukilla ukillaan ukillamme ukillani ukillasi ukille ukilleen ukillemme ukilleni ukillesi ukilta
            ukiltaan ukiltamme ukiltani ukiltasi ukin ukissa ukista ukistaan ukistamme ukistani ukistasi ukit ukki ukkia ukkiaan ukkiamme ukkiani
            ukkiasi ukkiin ukkiini ukkimme ukkina ukkinani ukkini ukkinne ukkinsa ukkisi ukko ukkoa ukkokulta ukkomme ukkona ukkoni ukkonne ukkonsa
            ukkoon ukkosi ukoksi ukolla ukolle ukolta ukon ukossa ukosta ukot vaari vaaria vaariaan vaariamme vaariani vaariasi vaariin vaariini
            vaariksi vaarilla vaarillaan vaarillamme vaarillani vaarillasi vaarille vaarilleen vaarillemme vaarilleni vaarillesi vaarilta vaariltaan
            vaariltamme vaariltani vaariltasi vaarimme vaarin vaarina vaarinani vaarini vaarinne vaarinsa vaarisi vaarissa vaarista vaaristaan
            vaaristamme vaaristani vaaristasi vaarit vaimo vaimoa vaimoaan vaimoamme vaimoani vaimoasi vaimoke vaimoksi vaimolla vaimollaan
            vaimollamme vaimollani vaimollasi vaimolle vaimolleen vaimollemme vaimolleni vaimollesi vaimolta vaimoltaan vaimoltamme vaimoltani
            vaimoltasi vaimomme vaimon vaimona vaimonani vaimoni vaimonne vaimonsa vaimoon vaimooni vaimosi vaimossa vaimosta vaimostaan vaimostamme
            vaimostani vaimostasi vaimot vanhemmaksi vanhemmalla vanhemmalle vanhemmalta vanhemman vanhemmassa vanhemmasta vanhemmat vanhemmille
            vanhemmilleni vanhemmiltani vanhempaan vanhempana vanhempani vanhempansa vanhempasi vanhempi vanhempien vauva vauvaa vauvaamme vauvaan
            vauvaani vauvaansa vauvaasi vauvaksi vauvalla vauvallaan vauvallamme vauvallani vauvallasi vauvalle vauvalleen vauvallemme vauvalleni
            vauvallesi vauvalta vauvaltaan vauvaltamme vauvaltani vauvaltasi vauvamme vauvan vauvana vauvanani vauvani vauvanne vauvansa vauvasi
            vauvassa vauvasta vauvastaan vauvastamme vauvastani vauvastasi vauvat veli velipuoleen velipuoleksi velipuolella velipuolelle
            velipuolelta velipuolemme velipuolen velipuolena velipuoleni velipuolenne velipuolensa velipuolesi velipuolessa velipuolesta velipuolet
            velipuoli velipuolta veljeen veljeeni veljekseen veljekseksi veljekselle veljeksellä veljekseltä veljeksen veljeksenä veljeksessä
            veljeksestä veljekset veljeksi veljelle veljelleen veljellemme veljelleni veljellesi veljellä veljellämme veljelläni veljelläsi
            veljellään veljeltä veljeltämme veljeltäni veljeltäsi veljeltään veljemme veljen veljeni veljenne veljenpoika veljenpoikaa veljenpoikaan
            veljenpoikamme veljenpoikana veljenpoikani veljenpoikanne veljenpoikansa veljenpoikasi veljenpojaksi veljenpojalla veljenpojalle
            veljenpojalta veljenpojan veljenpojassa veljenpojasta veljenpojat veljensä veljentyttäreen veljentyttäreksi veljentyttärelle
            veljentyttärellä veljentyttäreltä veljentyttäremme veljentyttären veljentyttäreni veljentyttärenne veljentyttärensä veljentyttärenä
            veljentyttäresi veljentyttäressä veljentyttärestä veljentyttäret veljentytär veljentytärtä veljenä veljenäni veljes veljesi veljessä
            veljestä veljestämme veljestäni veljestäsi veljestään veljet veljeä veljeämme veljeäni veljeäsi veljeään veljien veljille vävy vävyksi
            vävylle vävylleen vävyllemme vävylleni vävyllesi vävyllä vävyllämme vävylläni vävylläsi vävyllään vävyltä vävyltämme vävyltäni vävyltäsi
            vävyltään vävymme vävyn vävyni vävynne vävynsä vävynä vävynäni vävysi vävyssä vävystä vävystämme vävystäni vävystäsi vävystään vävyt
            vävyyn vävyyni vävyä vävyämme vävyäni vävyäsi vävyään yksinhuoltaja ystävien ystäville ystäviä ystäviäni ystävä ystäväksi ystävälle
            ystävälleen ystävällemme ystävälleni ystävällesi ystävällä ystävällämme ystävälläni ystävälläsi ystävällään ystävältä ystävältämme
            ystävältäni ystävältäsi ystävältään ystävämme ystävän ystäväni ystävänne ystävänsä ystävänä ystävänäni ystäväsi ystävässä ystävästä
            ystävästämme ystävästäni ystävästäsi ystävästään ystävät ystävää ystäväämme ystävään ystävääni ystäväänsä ystävääsi äidiksi äidille
            äidilleen äidillemme äidilleni äidillesi äidillä äidillämme äidilläni äidilläsi äidillään äidiltä äidiltämme äidiltäni äidiltäsi
            äidiltään äidin äidissä äidistä äidistämme äidistäni äidistäsi äidistään äidit äijä äijäksi äijälle äijällä äijältä äijän äijänä äijässä
            äijästä äijät äijää äijään äippä äippämme äippäni äippänne äippänsä äippänä äippäsi äippää äippään äipäksi äipälle äipällä äipältä äipän
            äipässä äipästä äipät äiskä äiskäksi äiskälle äiskällä äiskältä äiskämme äiskän äiskäni äiskänne äiskänsä äiskänä äiskäsi äiskässä
            äiskästä äiskät äiskää äiskään äiti äitiin äitiini äitimme äitini äitinne äitinsä äitinä äitinäni äitipuoleen äitipuoleeni äitipuoleksi
            äitipuolella äitipuolellaan äitipuolellamme äitipuolellani äitipuolellasi äitipuolelle äitipuolelleen äitipuolellemme äitipuolelleni
            äitipuolellesi äitipuolelta äitipuoleltaan äitipuoleltamme äitipuoleltani äitipuoleltasi äitipuolemme äitipuolen äitipuolena
            äitipuolenani äitipuoleni äitipuolenne äitipuolensa äitipuolesi äitipuolessa äitipuolesta äitipuolestaan äitipuolestamme äitipuolestani
            äitipuolestasi äitipuolet äitipuoli äitipuolta äitipuoltaan äitipuoltamme äitipuoltani äitipuoltasi äitis äitisi äitiä äitiämme äitiäni
            äitiäsi äitiään äitylini
            """,
        nicknames: """
            aaku aatsi aatska aba abbe abdu abe affe aivis aljonka allu alyonka ame amppu ampsu amski anjuta anki anksu annuska ansku anskuli antsa
            antska antsku anttis anttu antza anyuta anzu arinka arska artjomka artsa artsi artsu arza auku autsku ayu bene benjamu benkku bertsi
            borja borya bosse bubi danski danu dape dasha daša dašenka denssi dimka dimon eetska eetsu eetuli eikku eksu eku elkku ellu elppu elsku
            emkku emppu empsu emska emskuli emtsu ennu enska ensku erkku eske esku esski essu evsku evu evuska fabi fadu fanu fati fatu fidi fjalle
            fredde fritte gabu gege genka grisha griša gulla gunnu gunsku gurra göraska hanksu hansku hante hanttu hare harska hartsa harza hasse
            hata heba heke hekku hemppa hemppu henkka henkku henksu hensku henttu hertsi hilppu hiltsu hipsu hitsku hube hugi håkke iika iikku iisku
            iissu iksu ilkku iltsu inksu innuska irinka irka irkku irppa irppu irska issu jaba jamppa janipoika janski janttu jape japi jarkka
            jarppa jarppi jarska jartsa jartsu jartza jaska jasmu jassu jatsku jatta jemmu jemppu jempsu jennu jenska jensku jepe jese jocke jone
            jonsku jontsu jontte jonttu jope jopi jopo jore jorkka jorkki jossan juge jukkis jullis jullu julppu julsku jusa jussa jussu jykä jyrtsi
            kaffe kaisku kaisuli kaitsa kaitsu kaitsuli kake kallu kalska kaltsi kapa kape kapsu karppa karska kartsa karza kasku kata katjuska
            katjuša katsku katti katuska katyusha keke kepa kepe kertsi kiki kikka kikke kiku kille kimmu kimppa kimsku kirjuha kirjuša kirka kirre
            kirsku klabbe klabbi klasu kolia koljan kride kriisu krille krisse krissu kristu krisu ksjuha ksjuša ksyusha kurre kyllis laku lapa lare
            lartsa lassu late latsi lauppa lauris laurska laurski leeppa leksu lenska lensku liisku liisukka liisuska linkku linksu linsku linttu
            lissu litsa ljonja ljosha ljoša ljuba ljuda ljudka lodi lollo lotsku lottis loviska lovvi luda luke luksu lumppu lyonya lyosha lyuda
            lölö mackan macke mackis maiski makke malsku manski manttu mape maretta marski marsku martsa martza masa masse matska matsku matte matu
            maukka maukku maza maša maška meisku mella mellu menna menttu mepa merkku mihe mikku miksu miku millu milluska mimosaska mimsku minnis
            minsku mirppa mirsku misku moge mohe mohi mohu monsku mose mosse mossu muhe muhis musku muusku mymmeli naksu nalle nasse nasta nastu
            nastya natsku natta natu nellu nelsku nepa nestu nicke niinu niinuska nikituška nikki nikkis nikku niksu ninnu ninska ninsku nisse noksu
            nupsu nupu oke okku oku oleška olja olka olkkis olkku oltsu olya onnu onski osku oskuli otsku outski outsu pale pamppa panski pasa pase
            pasha patsku patte patu pave paša peffe peipa pekkuli peksu pena pensa pentsa pepe pera pere pertsa perttis pertza petska petsku petsu
            petu piipi piitu pike pinsku pinskuli pipe pirkku pirppu pirsku pirtsu pontso pontte ponttu puhis pulmu putte pyrde päivis päivsku päksä
            rakku ramppa ramtsu rape rase rassu ratsku rauski ravu reba reeku reettuli reksa remppa remppu repa ricke riitsu riitu riksa riksu
            rikuli rinsku ripa rista ristuli ritsa robban robbe robu rontsa roosi roosku rosku rotsi rudi ruslik saissu salkka sallis samba sampe
            samsku sanek sanja sanjok sanksu sannis sanska sanski sansku santtis sasku sassu satski satsku saukku saumi saša sašenka seba sebbe sebe
            sebu sepa sepe sepi serega seroga seryoga silppu silsku silu simppa simsku sinsku sinttu sirppa sirsku sissu slavik soffe soffi sofppu
            sofu soissu sonjuska sonksu sonsku stigu stoffe susku suskuli sussie sussu suvsku svetik tane tanjuša tanyusha tapsi tarsku tartsa tarza
            tatsi tatsku taukku teemis teksu teme temppa tepa tepe tepsa tertsi tertsku tessu tide tige tiinsku tiitu tiksu timka timoha tinksu
            tinnis tintsu tittan titti titu tobbe toffe toffo toljan tomppa tomppu tompsa tonja tontsa tonya topsa topsu tote totte totti toša
            tuikku tuksu turtsi tutta tutte tuuksu tuulsku tyltti ukri ullis ullu unski urkka urkki urksi urski vaki valde vale valkku vallu valtsu
            veke velkku vena vepe vessku vessu vetsku vexi viivsku villis viltsu vipe vipu virppa virsku visku vitalik vitja vitsku vitya vivvi
            vovka väiski vänni yka ykä yrkä zenja
            """)
}
