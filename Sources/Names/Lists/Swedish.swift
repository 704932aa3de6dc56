/// Names and words of Swedish: given names, surnames, places and what must not be taken for them;
/// the most common ones, written down from general knowledge, with the names that immigrant groups carry in Sweden.
extension NameLists {
    static let swedish = NameLists(
        given: """
            aaron aase abbas abbe abdalla abdallah abdelaziz abdelkader abdelrahman abdi abdifatah abdihakim abdikadir abdikarim abdinasir abdirahim
            abdirahman abdirashid abdirizak abdisalam abdisamad abdiwahab abdiwali abdul abdulaziz abdulhadi abdulkadir abdulkarim abdulla abdullah
            abdullahi abdulmajid abdulrahim abdulrahman abdulsalam abdulwahid abeba abel abraham abshir abukar adam adan adel adela adele adelina
            adeline aden adham adil adina admir adnan adnana adolf adrian adriana afnan afrah afrin agata agaton agda agnes agneta agnetha agnieszka
            agron ahlam ahmad ahmadi ahmed ahmet ahsan aida aiman aimo aina aino aisha ajay ajla ajna ajsa akbar akram aksel alaa alaaddin aladdin
            aland alba alban albana albert albin albina aldijana alejandra alejandro aleksandar aleksander aleksandra aleksej alema alen alex
            alexander alexandra alexia alf alfons alfred alfrida algot alham alhan ali alice alicia alida alin alina alisa alisan alise alison aliya
            alketa allan alma almar almedin almina almir aloush alva alvah alvar alve alvin alvina amadeus amal amalia amanda amani amanj amar amel
            amela amelia amelia-rose amelie amer amie amila amin amina aminah aminata amine amir amira amirali amiri amit amjad ammar amna amos amr
            amra amran amro amy ana ana-maria anas anastasia anatolij anders andre andrea andreas andrei andrej andres andrew andrzej andré anel
            anela anes anesa aneta anethe anette anfal angela angelica angelika angelina angham anil anisa anita anja anjali anjelica ankit ann
            ann-britt ann-cathrine ann-charlotte ann-christin ann-christine ann-katrin ann-kristin ann-louise ann-margret ann-margreth ann-mari
            ann-marie ann-sofi ann-sofie ann-sophie anna anna-brita anna-britta anna-carin anna-eva anna-frida anna-greta anna-helena anna-karin
            anna-klara anna-lena anna-lisa anna-louise anna-maja anna-maria anna-sara anna-sofia anna-stina annabell annabella annabelle annacarin
            annakarin annalena annalisa annamaria annbritt anncharlotte annchristin anne anneli annelie annelise annette annie annika annis annmarie
            annsofi annsofie anong anoosh ansgar antero anton antonia antonio antonius antti anwar apinya ara aram aras arash arban arben ardian
            arezo arezoo ari aria arian ariel arij arin arina aris arjeta arjun arlind arman armin armina arne arnela arnold aron arsalan arta artan
            arthur arto arton artur arvid arvin arya asad asal asbjörn asef ashkan ashraf ashwaq asif asim asiya ask aslan asma asmaa asmahan asmir
            asmira asra assad assar assia asta aster aston astor astrid ata atefeh athena atif atlas atle august augusta aurelia aurora aurora-li
            avan avin awa awaz awes awin awo axel axelina aya ayaan ayad ayah ayan ayanle ayat ayla aylin ayman ayoub ayse aysha ayten ayub azad
            azadeh azam azar aziz aziza azra baban bahar bahare bahij bahman bahram baker bakhtiar bakir bana banaz baran barbara barbro barham
            barin baris bartosz barwar basel basem bashar bashir basil basim basima basma basra batoul batul bawan bayan beata beatrice beatrix beda
            behar behnam behrouz behruz behzad bekim belal bella belma bengt bengt-arne bengt-erik bengt-gunnar bengt-göran bengt-inge bengt-olof
            bengt-åke bengta benita benjamin benjaminas benny bente benyamin beppe bereket berfin berhane berit berit-maria berivan bernard berndt
            bernhard bernt berny bert berta berth bertha bertil bertine besa besart besim besir bestoon bettan bettina betty bianca bibi bijan bilal
            bilan bill billie billy biniam birger birgit birgith birgitta birgitte birgul birhat birk birtukan bisan biser bishar bjarne björn
            björn-erik björne blanka blenda blerim blerta bo bo-anders bo-erik bo-gunnar bo-göran bo-lennart bob bodil boel bohdan bojan bojana boje
            bonnie boran borghild boris bosse botan brage branka branko brita britt britt-inger britt-lis britt-louise britt-mari britt-marie britta
            brittinger brittmarie bror bruno bryan burim bushra börge börje caisa cajsa calle camila camilla camran can carin carina carl carl-adam
            carl-axel carl-erik carl-fredrik carl-gustaf carl-gustav carl-henrik carl-johan carl-magnus carl-oskar carla carlo carlos carmen carola
            carolin carolina caroline caspar casper cassandra catarina catharina cathrin cathrine catrin catrine cecilia celina celine cemal cemil
            cesar charles charlie charlotta charlotte chloe chris christel christer christian christiane christin christina christine christofer
            christoffer christopher cihan cilla cim claes clara clas claudia claudio clemens cleo colin connie conny corina corinne cornelia
            cornelis crister cristian cristina cristobal dag daga dagmar dagny dahir dahlia daisy dalal dalia dalila daliya damir dan dana dani
            dania danial daniel daniela daniella danijel danijela danira danne dante danuta dara darin dario darya daryush david davina dawit dawood
            dawud dean deborah dejan dejana deka delal delia delnia delshad demi denice denise deniz dennis denny derin derya desiree desirée dexter
            dhafer diako diana diar diari dick didrik diego dija dijana dilan diler dilnaz dilovan dilsa dilshad diman dina dino disa ditte divya
            dixie diyar diyari djamila djana dler dmytro doaa dolores donia donjeta dora dorian doris dorota dorotea dorotheé dorrit douglas dragan
            dragana drazen dren drita dua duc dunia dunja dusan dzenan dzenita ebba ebbe ebru edda eddie edel edgar edin edina edis edit edita edith
            ediz edmund edna edona eduardo edvard edvin edvina edward edwin eero efraim egil egon egzon ehsan eija eila einar eira ekaterina eken
            ekhlas ela elaf elahe elaheh elenor eleonor eleonora elham elias elice elif elin elina elina-lo eline elinor elion elioth elira elis
            elisa elisabet elisabeth elise eliza elizabeth ella elle ellen ellie ellinor ellinore elliot elliott elma elmedin elmedina elmer elmina
            elmir elmira elnaz eloa elof eloise elov elowen elsa elsa-maria else elsebet elsebeth elsie elsy elton elvedin elvin elvir elvira elvis
            eman emanuel emeli emelia emelie emely emil emilia emilie emily emin emina emine emir emira emma emma-li emmanuel emmie emmy emran enar
            endrit enes engla enisa enok ensar enya enzo erblin eren erfan eric erica erik erika erkan erkki erland erling ermin ermina erna ernst
            erol esa esbjörn eskil esma esmeralda esra esraa esteban estelle ester ester-lo esther ethan ethel eugen eugenia eva eva-britt
            eva-britta eva-karin eva-lena eva-lotta eva-maria eva-marie eva-stina evald evalena evalotta evan evart evelina eveline evelyn evert
            evin evy ewa ewelina eyad eyob faadumo fabian fabienne fadi fadia fadil fadila faduma fadumo fahad fahim fahima faisal faith faiza fajr
            fanar fanny farah farahnaz faraidon faraj fardin farhad farhan farhia farid farida farideh farkhanda farouk farshad farshid farsin faruk
            farzad farzana farzaneh fata fatbardha fateh fatema fatemeh fatima fatimah fatma fatme fatmira faton fatos fatuma fawad fawzi fawzia
            faysal fedja fehim felicia felipe felix ferdinand fereshteh ferhat feriha fernanda fernando feryal fia fikret filip filippa filmon finn
            fiona firas firat firdaws firdous firuza fitim flamur flisan flora florence florim folke folkert frances francis francisco franciska
            frank frans frans-erik fred freddie freddy fredrik fredrika frej freja frejvid freweini freya fri frida fride fridolf fridolin frishta
            fritiof fritjof fritz fuad furkan gabar gabriel gabriella gabrielle gaby galia gazal gent gentiana georg george gerd gerda gerhard
            gerhild gerry gert gertie gertrud gezim ghada ghadir ghaith ghassan ghazal ghazi ghirmay ghufran gideon gihan gilbert gill gillis gina
            gisela giuseppe gladys glenn gloria gonzalo goran gordana gordon gothard gottfrid gotthard grace granit graziella grazyna greger gregor
            greta grete gretel grethe gry grzegorz gudmund gudrun guillermo guje guled gulistan gull gull-britt gullala gullan gullbritt gun
            gun-brith gun-britt gun-inger gun-karin gun-lena gun-lis gun-maj gun-mari gun-marie gunborg gunbritt gunda gunhild gunilla gunlis
            gunmarie gunn gunnar gunnel gunnevi gunvi gunvor gurli gustaf gustav gusten göran gördis gösta göta göte göthe haben habib habiba
            habibollah habtom hadar hadi hadia hadil hadis hadiya hafsa hafsah haibe haidar haider hailey haitham hajar hajer hajir hajra hakan
            hakim hakima hala halima halime halimo halina halldis halmat halvar halvard halwest hama hamad hamada hamdi hamed hamid hamida hamideh
            hamit hamo hampus hamsa hamse hamza hana hanad hanan haneen hani hania hanin hanna hannah hannan hanne hannele hannes hannu hans
            hans-arne hans-erik hans-gunnar hans-göran hans-inge hans-olof hans-peter hans-åke harald hardy haris harley harri harriet harry harun
            hasan hasnaa hassan hasse hatice hatim hawa hawar hawo hawraa hayan hayat hayder hazem hazim heba hebba hector hedda hedda-lo heddy
            hediye hedvig hedwig heidi heikki heinz helen helena helene helga helge heli helin hella helle hellen helmer helmi helmut helén hemin
            henke henning henny henok henrietta henriette henrik henrika henry herbert herman hermine hernan hero hersh herta hevi hevin hewa heyran
            hiba hibaaq hibo hidaya hikmat hilal hilbert hilda hilde hildegard hildegun hilding hildur hilja hilkka hillevi hilma hilma-lo hind
            hisham hiwa hjalmar hjördis hoa hoda hodan hodo holger hope hosam hosna hossein houda hozan hubert huda hugo hugold hulda hung huseyin
            husna hussain hussam hussein hussien håkan ia iben ibrahim ibrahima ibtihal ibtisam ida idil idris idriss idun ifrah ignacio igor ihor
            ike ikram ilham ilhan ilkka ilona ilse ilwad iman imane imran ina inas indira ines inez ing-britt ing-marie inga inga-britt inga-karin
            inga-lena inga-lill inga-maj inga-märta inga-stina ingalill inge ingeborg ingegerd ingegärd ingela ingeli ingemar ingemo inger ingerd
            ingmar ingmari ingo ingolf ingrid ingun ingvar ingvor intisar iqra irena irene irfan irina iris irja irma irmeli iryna iréne isa isabel
            isabell isabella isabelle isac isak isam ishak ishaq isidor isla islam ismael ismahan ismail ismet ismeta isra israa issa issam isse iva
            ivan ivana ivar iver ivica ivo ivo-erik ivy iwan iwona iyad iyman izet jaafar jaakko jabbar jaber jacek jack jackie jacky jacob
            jacqueline jadranka jafar jaime jakob jakub jalal jama jamal james jamie jamil jamila jamilah jan jan-anders jan-arne jan-eric jan-erik
            jan-gunnar jan-inge jan-ivar jan-ola jan-olof jan-olov jan-ove jan-peter jan-robert jan-åke jana jane janet janette janina janis jannat
            janne jannica jannice jannike jaqueline jared jari jarl jarmo jaroslaw jasim jasmin jasmina jasmine jasna jason javad javid javier jawad
            jawahir jaylan jean jeanette jeannette jehona jelena jenna jenni jennica jennie jennifer jennika jenny jens jeppe jeremy jerker jermaine
            jerry jesper jessica jessika jibril jihad jihan jill jim jimmie jimmy jinan jivan jiyan jo joachim joacim joakim joan joanna joar joel
            joelle johan johan-petter johanna johannes john johnny jolanta jolin joline jon jona jonas jonatan jonathan jonna jonny jonte-erik jorge
            jorma jose josef josefin josefina josefine joseph josephina josephine joshua josua josé joudi jouko jouma jovan jovana jowan joy juan
            judit judith judy juha juhani jukka julia julian juliana julianne julie julio julius juma jumana juni junia juno justina justus justyna
            jusuf jwan jörgen jörn kaarina kadija kadir kadra kai kaija kaisa kaj kajsa kalevi kalle kaltrina kaltun kamal kamaran kambiz kameran
            kamil kamila kamilla kamiran kamran kani kanya karam karar kareem kari karim karima karin karin-maria karina karl karl-anders karl-arne
            karl-arvid karl-axel karl-erik karl-erik-johan karl-evert karl-fredrik karl-gustav karl-henrik karl-ivar karl-johan karl-magnus
            karl-oskar karl-otto karl-ove karl-petter karl-åke karla karol karolin karolina karoline karsten karwan karzan kasim kasper kasra
            katarina katarzyna kateryna katharina kathrine kati katinka katja katrin katrina katrine katy kauko kauno kaveh kavita kawa kawsar kay
            kazem keijo kenan kennet kenneth kenny kent kerstin ketty kevin keyvan khadar khadija khadijo khadra khairi khaldoun khaled khalid
            khalida khalil khatera khawar khawla khosrow kian kiana kibrom kicki kidane kim kimberly kimmo kinan kira kirsi kirsten kitty kiymet
            kjell kjell-arne kjell-erik kjell-åke kjerstin klara klas klaudia klaus klodiana knut konrad kornelia kosar kosovare kosrat krenar
            kristall kristell kristen krister kristian kristiane kristin kristina kristine kristofer kristoffer krystian krystyna krzysztof kurt
            kurt-åke kushtrim kyllikki käthe kåre labinot lahja laila lakshmi lamar lamis lana lanja lara larin lars lars-anders lars-arne
            lars-bertil lars-eric lars-erik lars-gunnar lars-göran lars-henrik lars-inge lars-ivar lars-johan lars-magnus lars-ola lars-olof
            lars-olov lars-ove lars-peter lars-åke lasse latif latifa laura laurentius laurentz lauri laurits lava layal layan layla lea leah
            leandro leena leia leif leila lejla lemar lena lennart lennarth lennie lennox leo leon leona leonard leonardo leonie leonora leopold
            leslie leticia levi leya leyla lia liam lian libby lidia lidija lilia lilian liliana lilith lilja lill-ann lill-britt lill-marie
            lillemor lilli lillian lilljan lilly lily lin lina linda lindita line linh linn linnart linnea linnea-lo linnette linnhea linnéa
            linnéa-maria linus liridon liridona lirim lisa lisabet lisbet lisbeth lisbett lise-lotte liselott liselotte liv liv-marie livia liza
            lizette ljiljana ljubica ljudmila lo loa loke lola loove loran lorena lorentz lotta lotte lotten loubna loui louis louisa louise
            louise-marie lova lova-li love lovina lovis lovisa lowa lowe luay lubna luca lucas lucia lucie lucy ludde ludmila ludvig ludwig luis
            lujain luka lukas lukasz luljeta lulzim lumi luna luul luwam lycka lydia lykke lynn lyra maarit maaz maciej madeleine madelene madina
            maedeh maeve magda magdalena maggan-lena magnhild magnus maha mahad mahamed mahamoud mahbub mahdi maher mahir mahmood mahmoud mahmut
            mahnaz mahsa mahshid mai maida maija mait maivor maj maj-britt maj-gun maj-lena maj-lis maj-lise maja majbritt majda majed majid majken
            majlis majsan majvi malai malak malcolm malee malek malena malgorzata malik malika malin malkolm malla malou malte malva malyun manal
            manar mandana manfred manne mansour manuel manuela mara maram marcel marcela marcelo marcin marcus mardin marek marga margaret margareta
            margareth margaretha margarethe margarita margit margita margot margret margrete mari maria maria-theresia mariam mariana mariann
            marianne marie marie-anne marie-charlotte marie-louise marielle mariette marika marina mario marion marisol marit marita maritha mariusz
            marja marjan marjana marjatta marjo mark markku marko markus marlene marlon marléne marta martha martin martina marwa marwan mary
            mary-ann maryam maryama maryan masar masood masoud masouma masoumeh massoud masud mateja mateo mateusz mathias mathilda mathilde matilda
            mats mats-erik mats-ola mats-åke matteo matteus matthew matti mattias mattis maud mauri maurice mauricio maurits max maximilian maxine
            may may-britt maya maybritt maysa maysaa maysam maysoun mayssa mayvor mazen mazin mediha medina meera mehdi mehmed mehmet mehran mehrdad
            mehret meja melina melinda melisa melissa melker melki melvin melwin mensur meral mercedes merete merhawi meri merima merjem meron
            mersad mersiha merve mesud mette mevlida meysam mia miad micael micaela michael michaela michal michelle mick mickael micke midhat
            miguel mika mikael mikaela mikaelle mikko milad milan milda mildred mile milena mileva milian milica miljana milla mille millie milo
            milos milton mimi mina minea minela minh minna minou mio mira mira-li miranda mirela miriam mirja mirjeta mirna mirnes miro miroslav
            miroslaw mirsad mirsada mirza moa moayad mohamad mohamed mohammad mohammed mohamud mohannad mohsen mohsin mojca mojtaba mollie molly
            moltas mona moner monica monika monir monireh monty monzer morad morgan moritz morris morteza mostafa mouna mourad moustafa moza muamer
            muhamed muhammad muhammed muhammet muhanad muhannad muharem muhsin muhyadin mujo mukhtaar mukhtar mulu mumin mumina muna munir munira
            muniro murad murat mursal musa musab muse musse mustafa mustafe mutaz muthana my mykola mynta mysan märet märit märta märtalisa märtha
            måns mårten naam nabaz nabil nabila nada nadeem nader nadhir nadia nadiia nadim nadine nadir nadira nadja nael naemi nafisa nagham nahid
            nahla nahom naim naima naimo najah najat najib najiba najla najma najwa namir nanci nanna nanny naomi napoleon narges narin narmin naser
            nasiba nasim nasima nasir nasra nasreen nasrin nasser nassir natalia natalie nataliia natalja nataly natanael natasa natasha nathalie
            nathanael natnael navid nawal nawroz nawzad nazanin nazdar nazifa naziha nazim nea nebojsa neda nedim nedzad negar negin nehad nejla
            nejra nela nelia nellie nelly nelson nemanja nenad neo nermin nermina nesrin nevres nevzeta nexhmije neza nguyet nichlas nicholas nick
            nicki nicklas niclas nico nicola nicolai nicolas nicole nicoline nidal niels nihad nihada niilo nijaz nike niki niklas nikola nikolai
            nikolaj nikolas nikolina nils nils-anders nils-arne nils-bertil nils-erik nils-gunnar nils-gustav nils-göran nils-olof nils-olov
            nils-ove nils-petter nils-åke nima nimco nimo nina ninna ninni nino nirvana nisha nisreen nisse nita nizar noa noah noel noelia noi nok
            nomi nona noomi noor noora nooria nora norah nore norin nour noura nouri nova novalie nuh nuha nur nura nuran nurcan nuri nuria nurija
            nurto nusaibah obada obaida ocean odd oden odin oksana ola ola-petter olaf olaus olav ole oleh oleksandr olena olga olha oline oliver
            olivia olle olle-petter olof olov oluf olympia omar omed omer omid omran onni oona orhan orre orvar osama oscar oskar osman osmo osob
            osoble ossian osvald othman othmane otilia otis otta ottar ottil ottilia otto outi ove owe owen pablo pamela paola parastoo parisa parsa
            parvin parviz parwana parwin pascal pasi patricia patricio patrick patrik patrizia paul paula paulina pauline paulo pawel payam payman
            paz peder pedram pedro pegah pehr pejman pekka pelle penny pentti pepe per per-anders per-arne per-axel per-erik per-gunnar per-göran
            per-henrik per-håkan per-inge per-ivar per-johan per-martin per-ola per-olof per-olov per-oskar per-ove per-åke percy perihan pernilla
            pernille pertti peshawa peshraw petar peter petra petri petronella petronia petrus petter peyman philip philippa phillip phuong pia
            pierre pilvi pim piotr pirjo pirkko ploy pontus pooja pooya poppy pouya povel poyan pranee predrag prince prins priya przemyslaw päivi
            pär qadar qais qasem qasim quinn qutaiba raad rabia rabiya radmila radovan rafael rafal rafik raghad ragna ragnar ragnhild ragni
            ragnvald ragnvi rahaf rahel rahim rahima rahma rahmat rahmatullah rahmo rahul rahwa raid raija raimo raj raja rajab rajesh rakel ralf
            ralph ramadan ramah ramal rami ramin ramiz ramiza ramo ramon ramona ramyar ramzi rana rand randa randi rangin rania ranim ranja raquel
            rasha rashad rashed rashid rasim rasmus rasul raul rauni ravi rawa rawaa rawan rawand raya rayan rayana raz razan razia rebar rebaz
            rebecca rebecka reber rebin rebwar reem reema refik regina reidar reijo reinhold reino rekar rema remi renad renas renata renate rene
            rené resul rex reyhan reza rezan rezhin ribwar ricardo richard rickard rickie ridwan riham riitta rikard rim rima rinor rio risala risto
            rita ritva river riyad riyadh rob robban robel robert roberta roberto robin robina robyn rocio rod roda rodi rodrigo roger rohan rohit
            rojan rojda rojin roksana rola roland rolf rolf-erik rolf-göran roman romy rona ronak ronald rond roni ronja ronnie ronny ros rosa
            rosali rosalie rosanna rose rose-mari rose-marie rosemarie roshan rosita rosmari rosmarie rostam rowan roxana roy roya rozan rozhin
            rozita rrezarta ruba ruben rudi rudolf rufus rukaya rukia runa runar rune rune-erik runo ruqaya ruqia rusul rut ruta rutger rutger-erik
            ruth ruwayda ryan ryszard saad saadia saba sabah saban saber sabha sabiha sabina sabine sabir sabira sabri sabrije sabrin sabrina
            sacdiyo sadia sadik sadiq saeed saeid saeideh safa safaa safia safija safiya safiyo safwan saga saga-li sagal sahar sahara sahra said
            saida saido saif saja sajad sajjad sakari sakina salaad salad salah salam saleh saleha salem salih salim salima sally salma salman
            salome salomon saloua sam sama samal saman samaneh samantha samar samara sameh samer sami samia samija samir samira samiya samrawit
            samsam samson samuel samuela samya sana sanaa sanaz sandeep sander sandi sandra sanel sanela sanja sanjay sanjin sanna sanna-li sanne
            santiago sara sarah saran sardar sari saria sarwar sascha sasha saskia satu sawsan sayed scott sead seada sean sebastian sedad sedin
            sedra sefik seija selam selamawit selim selina selinda selma semhar semir semira senad senada senait senay sener senija seppo serdar
            serena sergei sergej sergio serhat serhii serkan sevda seyed shaban shabnam shadi shadia shadiya shafiq shagul shahab shahad shahed
            shahin shahla shaho shahram shahriar shahrokh shahrzad shahzad shaima shaimaa shakir shakira sham shamil shamsa shamso shan shaniya
            shara sharif sharifa sharmarke shaswar shaween shayan shayma sheida sheima sheler shereen sherin sherwan sheyda shilan shirin shirley
            shirwan shiva shivan shkodran shler shno shoaib shokri shpresa shqipe shreya shukri shukria sid sidra sienna sif sigbritt sigfrid sigge
            sigmund signe signhild sigrid sigrun sigun sigurd sigurdh sigvald sigvard siham silas silje silke silva silvana silvia siman simin simon
            simone simret sinan sindra sinem sinikka siri siriporn sirkka sirpa sirwan sisi siv siv-britt sivert siw siwert sixten sixtina siyar
            skender sky slavica slavko slawomir slobodan snezana soad sofi sofia sofian sofie sofía sohail soheil soheila soile sol-britt solan
            solbrith solbritt soleyman solgerd solgun solin solomon solvei solveig solvig solweig soma somchai somsak sonia sonja sonny sophia
            sophie soran soraya sorin soul srdjan staffan stana stanislaw stanley stefan stefania steffen steffi stella stellan sten sten-erik
            sten-åke stephan stephanie stephen stevan steve steven stig stig-arne stig-erik stig-göran stig-olof stig-ove stig-åke stina stinnah
            stojan storm sture styrbjörn suad suada suado suban subeyr suda sudabeh sue sufyan suha suhad suhaib suhair suhayb suheir suhur sukri
            sulaf suleiman sulejman suleyman sumaya sumayo sumeja sundus sune sunil sunita sunna sunniva sunny supaporn sura susann susanna susanne
            suvi suzan suzana suzanne svala svante svante-erik svea sven sven-anders sven-arne sven-bertil sven-eric sven-erik sven-gunnar
            sven-göran sven-henrik sven-inge sven-ingvar sven-olof sven-olov sven-ove sven-åke svenerik sverker svetlana svitlana sylve sylvester
            sylvi sylvia sylwester sylwia szymon sölve sören taban tadeusz tage tahani taher tahir tahira tahmina taiba taim taisto tala talal talib
            tamam tamara tamer tanja tapani tapio tara tarek tareq tarik tariq tarja tasnim tatjana taulant tauno tayeb tea teba ted teija tekla
            teklit teo teodor teodora teresa terese teresia terje tesfay tesfaye tess tessa tessan tetiana teuta teuvo thanh thea thelma theo
            theodor theodora theres theresa therese thomas thor thor-björn thor-leif thorbjörn thord thore thorild thorsten thorwald thuy thyra
            thérèse tiam tiana tiina tijana tilda tilde tilly tim timmy timo timotej timothy tina tindra tintin tjelvar tobias toby todd tofik toivo
            tom tomas tomasz tomislav tommie tommy tone toni tony tor tor-leif torbjörn torborg tord tore tore-erik torgny torhild torild torkel
            torleif torsten torun torvald torvid toufic tova tove trine tristan troy truls trygve tsegay tuba tufan tuija tula tuomas tuomo tuovi
            tuqa turan ture tuss tuula tuulikki tuure tuva tuvali tuvalie tyke tyko tyr tyra tyra-lena tyra-lie tyrone ubah uffe ugbaad ugbad ulf
            ulf-erik ulf-göran ulla ulla-bella ulla-britt ulla-carin ulla-karin ulla-lena ulla-maj ulla-marie ulla-stina ullabritt ullacarin ulrica
            ulrik ulrik-erik ulrika um umar umayma umut unni uno urban urho ursula urszula usama usman uwe vahid vailet vaino valbona valborg
            valdemar valdete valentin valentina valfrid vally valon valter vanessa vanja vanna vasti vedad vega veine velibor vendela vendla vera
            vera-lena verna verner verona veronica veronika vesa vesna vibeke vickan vicky victor victoria vida vidar vide vieno vigdis vigg viggo
            vijay viking vikram viktor viktoria viktoriia vilda vildan vilde vile vilfred vilgot vilgott vilhelm vilhelmina vilho vilja viljar ville
            vilma vilmer vincent vincent-leo vincenzo viol viola violet viran virginia virpi visar vivan vivann viveca viveka vivi vivi-ann vivian
            vivianne vivica vivienne vjekoslav vjosa vladimir vlado voitto vojislav volmar volodymyr volter väinö waad wael wafa wafaa wahab wahid
            wahida walat walborg waldemar waleed walid wallentin walter wanda wanida wanja warda warsame wasan wasim wassim weini wejdan wenche
            wendela wendy werner wibke wieslaw wiggo wijdan wiktor wiktoria wilbert wilda wilfred wilgot wilhelm wilhelmina wille william willy
            wilma wilmer winnie winston wisam wissam wivianne wojciech wolfgang wolmar xalwo xamdi xander xasan xhevahire ximena yahia yahya yahye
            yaman yana yaqub yara yaser yasin yasir yasmeen yasmin yasmina yasmine yassin yazan yazdan yildiz yll ylva ymer yngvar yngve yohannes
            yolanda yonas yonis yordanos younes younis yousef yousif yousra youssef youssuf yousuf yrjö yrsa yulia yuliia yunis yunus yurub yusra
            yussuf yusuf yvette yvonne zack zackarias zaher zahid zahir zahra zahraa zaid zain zaina zainab zaineb zakaria zakarie zakariya zaki
            zakia zakiya zaman zamzam zana zanyar zara zardasht zaynab zbigniew zebastian zebiba zehra zeina zeinab zejna zekija zelal zelda zelimir
            zeljka zeljko zelma zemira zerit zeynab zeynep ziad zian ziggy zihad zilan zina zineb zion zita ziyad zlata zlatan zlatko zoe zoey zofia
            zohal zohra zohreh zoran zorica zubayr zuhair zuhur zulejha zuleyha ädla älva älvira ängla åke åsa åse åza ökki örjan örn östan östen
            """,
        surnames: """
            aaltonen abbas abbasi abboud abdalla abdallah abdelkarim abdelrahman abdi abdirahman abdullah abdullahi abdulle abdulrahman abed abedi
            abelsson abokor abood abou abrahamsson abramsson abshir abubakar abukar adam adamsson adan adawi aden adler adlercreutz adolfsson
            adolphson afram afshar aghaei agic agrell ahl ahlberg ahlbom ahlgren ahlin ahlkvist ahlm ahlman ahlqvist ahlstedt ahlstrand ahlström
            ahlsén ahlund ahmad ahmadi ahmadzai ahmed ahmedi ahmeti ahnström aho ajdini akbar akbari aksoy al-ali al-amin al-hassan al-hussein
            al-jabouri al-khalil al-khatib al-masri al-obaidi al-saadi al-tamimi al-zubaidi alali alander alavi alawi albertsson albinsson
            albrektsson aldin alenius alexanderson alexandersson alfredsson alfsson algotsson alhamad alhassan alhussein ali alibegovic alic
            alihodzic alijagic alimohammadi alin alinaghi alizadeh aljic aljumaili alkhalil alkhatib allansson alm almasri almberg almgren almkvist
            almlöf almquist almqvist almroth almstedt almström almén alnajjar alnebratt alomar alrifai alsaleh alsayed alshami alsterlund altun
            alvarsson alvén ambjörnsson ambrosius amin amini amiri ammar amundsson andersdotter andersen anderson andersson andreassen andreasson
            andric andréasson andrén andrésen anell angelin anker annerstedt antonovic antonson antonsson appelberg appelgren appelqvist araghi
            araneda arap araya arif arnell arnesson arnoldsson aronson aronsson arslan artan arvidson arvidsson asadi asghari askari askengren asker
            askling asklund aslan asp aspegren asplind asplund assaf assarsson astner atanasov attefall augustinsson augustsson aurell avdagic avdic
            avén awad awada awale axberg axell axelson axelsson axén aydin ayoub aziz azizi babic back backe backlund backman backström bagge
            baghdadi bagheri bahadori bahrami bajic bajrami bajramovic bakir bakr balic barakat baran bark barkman barrefelt barsom barsoum
            bartholdsson barzani barzanji basha bashir bayat becic becirovic beckman beckström beganovic begic begovic begum behm behnam
            benediktsson bengtson bengtsson bengtzon benjaminsson benson benz berg bergander bergdahl bergelin bergendahl bergenstråhle berger
            bergfeldt bergfors berggren berggård bergh berghult bergkvist berglin berglind berglund berglöf bergman bergmark bergquist bergqvist
            bergsjö bergstedt bergsten bergstrand bergström bergvall bergwall berhe berisha bernander berndtsson bernhardsson berntsson bertilson
            bertilsson bihi bihlar bilgin biljic billgren billström birath birgerson birgersson birhane bjelke björk björkander björkbom björkdahl
            björkegren björkgren björkholm björklind björklund björkman björkmarker björkqvist björkroth björkström björkstén björkvall björkén
            björling björn björnberg björnfot björnlund björnsson björnström björnståhl blad bladh blidberg blixt block blohm blom blomberg blomdahl
            blomgren blomkvist blomquist blomqvist blomstedt blomstrand blomstrandt blomström blomé boberg bodin bodén bogdanovic bogg bogren bohlin
            bohman boholm bojic boman bondarenko bonde bondeson bondesson borg borgh borglund borgman borgström bosnjak boström botan botvid boyko
            boyraz brand brandberg brandel brander brandt brant brask bratt brattberg bredberg bremberg bremer brickman brink brinkman brismar brkic
            broberg brodd brodin brolin broman bromander broms broström bruce bruhn brunberg brundell brundin brunnberg brunnström brynolf brännberg
            brännlund brännmark brännström bränström bucan bui bukvic burman burström butt bylund bystedt byström bäck bäcklin bäcklund bäckman
            bäckstrand bäckström bärlund båth båtsman båvner bökman bönström börjars börjeson börjesson caesar calderon can carlberg carlbom
            carlgren carling carlqvist carlson carlsson carlstedt carlström carlzon carlén caspersson cassel castillo castro cato cederberg
            cederblad cedergren cederholm cederlund cederqvist cederström cederwall cehajic celander celik celsing ceric cetin cevik chavoshi
            christensen christenson christensson christiansson christoffersson cicak claeson claesson clarin classon clevenhult collin conradsson
            contreras coric cornelius corneliusson cosic custovic dabrowski dackén dag dahir dahl dahlberg dahlbom dahlborg dahlbäck dahlgren dahlin
            dahlkvist dahlman dahlquist dahlqvist dahlskog dahlstedt dahlstrand dahlström dahlén dalberg dalhammar dalin dalman dalmo dalén danell
            dang danielson danielsson daoud darwish das daud dautovic davidovic davidson davidsson dedic degerfeldt degerman delic dellborg demir
            demirovic denward dervisevic diaz didriksson dizdarevic djerf djerv djordjevic djurberg djuric djurovic dogan dolic dolk dragic drake
            dreyer drotz drugge duale dualeh duberg dufva dunder dunker dunér durakovic duric dursun duvander dyberg dyhr dyring dyrssen dzafic
            dåverskog dörum ebbesson ebrahimi eckerberg ed edberg edblom eden edfeldt edgren edholm edin edling edlund edman edqvist edsbagge edsman
            edstam edström edvall edvardsson edvinsson egal egerström egnell ehlin ehn ehnberg ehrenberg ehrling ehrnström einarsson ejdeholm
            ejdestig ek ekberg ekblad ekblom ekdahl ekebom ekegren ekelin ekelund ekenberg ekengren ekeroth ekfeldt ekholm eklund eklöf ekman ekmark
            eknor ekqvist ekroth ekstam ekstedt ekstrand ekström ekvall elander elfstrand elfström elfving elg elgh elias eliason eliasson elisson
            ellström elm elmberg elmgren elmi elmlund elmqvist elmér elofson elofsson elvin elving emanuelson emanuelsson embretsen emilson emilsson
            emini emtell enberg endersson engberg engdahl engelbrektsson engelin engelmark englund engman engqvist engstrand engström engvall enlund
            enmark enochsson enoksson enow enqvist enström erdogan ericson ericsson eriksen erikson eriksson erixon erlandson erlandsson erlingsson
            ernberg ernstson ernstsson esbjörnsson eskilsson esmaili espinoza evaldsson evertsson fadel fagerberg fagerholm fagerlund fagerström
            fahlberg fahlgren fahlman fahlström fahlén fakhri falck falk falkenberg falkeström falkman fall fallgren fallström farah faraj farhadi
            farhan fasth fastén fatah fathi fawzi fazlic feldt ferhatovic ferm fernandez fernlund fernqvist fernström filipovic filipsson firouzi
            fjelkner fjellström fjordefalk fjäll fjällström flemström flinck flink flod flodberg flodin flodman flodmark flodqvist flodström flodén
            flyckt flygare fogelberg fogelström fohlin folkesson fors forsberg forsell forsgren forsgård forslin forslund forsman forsmark forss
            forssberg forssell forsström forssén forstadius forsén franck francke frank franklin fransson frantz franzén fredholm fredin fredlund
            fredman fredricsson fredrikson fredriksson freij friberg frid fridell fridh fridlund fridman fridolfsson fridström fridén friman frisell
            frisk frisén fritsch fritzon frost frostenson fryk frykholm fryklund frykman fröberg fröding fröjd fröjdh frölander fröling fuchs
            fuentes furberg furenhed furst furu furuhagen fyhr fyrberg färm färnlöf färnström följesson försth gaal gabriel gabrielson gabrielsson
            gadd galle garcia garpenlind gashi gavric gebremedhin gedda gedi geijer geijerstam gejrot genberg georges georgsson gerdin gerhardsson
            gerle gertsson ghafari ghanbari ghanem gharib ghebre gholami ghorbani ghosh gidlund gidlöf gillberg gille gillström ginman glad glans
            glantz glas glimberg glimstedt gode godin golic gonzalez gorani gorgis gottfridsson gotthardsson graaf grahn gran granath granberg
            grandin grane granfeldt granholm grankvist granlund granquist granqvist granroth granström grbic greijer gren grenholm grennfelt
            grimberg grimsell grip grubb grundberg grundström grön grönberg grönblad gröndahl grönholm grönkvist grönlund grönqvist grönros grönvall
            grönwall guled gullberg gullbrand gulliksson gullstrand gummesson gunnarson gunnarsson gunnerfeldt gunér gupta gustafson gustafsson
            gustavson gustavsson gutic guzel gyllenberg gyllenhammar gyllensten gyllenstierna gyllström gärde gärdh gärling gärtner gårdman göranson
            göransson götberg götestam göthberg göthe göthlin gürbüz haag haak habib habibi hadad haddad hadi hadzic hadzovic hafström hagberg
            hagborg hage hagelberg hagelin hageman hagen hagenfeldt hagert hagi haglund hagman hagmar hagnell hagqvist hagstedt hagström hagvall
            hahn hahne haidar haidari haile hajdarevic haji hajji hakimi halilovic hall hallberg hallbäck hallden halldin hallgren hallin hallman
            hallonsten hallqvist hallstein hallsten hallström hallén halvardsson halvarsson halén hamad hamadi hamberg hamdan hamid hamidi hamidovic
            hammar hammarberg hammarbäck hammare hammargren hammarlund hammarsten hammarstrand hammarström hamrin hamza hamzic handberg handell hane
            hanell hanna hannerz hansell hansen hanson hansson hansén harald haraldson haraldsson hard hardell harlin harrysson hartman hartmann
            hartwig hasan hasani hasanovic hashemi hashi hassan hassani hassanzadeh hassel hasselberg hasselblad hasselgren hasselqvist haxhiu
            hedberg hedblom hedborg hedenberg hedenström hederström hedfors hedgren hedin hedkvist hedlin hedlund hedlöf hedman hedmark hedqvist
            hedström hedvall hedén heed heidari heikkilä heikkinen heino helander helgesson helin hell hellberg hellborg helldén hellgren hellkvist
            hellman hellner hellqvist hellstadius hellsten hellstrand hellström hellén helmer helmersson henning henningson henningsson henricson
            henriksen henriksson herbertsson herlin hermanson hermansson hermelin hernandez hersi hertzman hessel hesselgren hesselman hessler
            hietala hildebrand hilding hildingsson hildén hillberg hillbom hillerström hillgren hillman hilmersson hirsi hjalmarsson hjelm hjelmberg
            hjelmqvist hjerpe hjertberg hjertqvist hjort hjorth hjälm hjärne hoang hodzic hoffman hoffmann hofgren hofling hofström hofvander hogman
            holgerson holgersson hollander holm holmberg holmdahl holmer holmgren holmin holmkvist holmlund holmlöf holmquist holmqvist holmstedt
            holmsten holmstrand holmström holmén holst holster horn hornborg horozovic hosseini hoti huldén hult hultberg hultgren hultin hultkrantz
            hultman hultmark hultquist hultqvist hultsten hultstrand hultström hultén husain huseini huseinovic husejnovic husic huskic huss hussain
            hussein hussen huynh hydén hylander hyllengren hylén häger hägersten hägerstrand hägg häggblad häggblom häggbom häggkvist hägglund
            hägglöf häggman häggmark häggqvist häggström häll hällberg hällgren hällstrand hällström hännestrand häradsbäck härd hådell håkansdotter
            håkanson håkansson hård hårleman höckerman höckert högberg högbom högfeldt höghäll höglin höglind höglund högman högqvist högstedt
            högström höijer höjer hök hökström hörberg hörnberg hörnell hörnfeldt hörnqvist hörnström höök hülphers ibrahim ibrahimi ibrahimovic
            ibsen idh idoffson idris idström ihrman ikanovic ilvegren imamovic immonen ingelman ingelsson ingelström ingemansson ingemarsson
            ingesson ingvarson ingvarsson isa isacson isacsson isak isakson isaksson isberg iskander ismail ismaili ismailov ismailovic israelsson
            issa issak ivanov ivanovic ivansson ivarson ivarsson ivkovic jabbar jabbari jaber jacobson jacobsson jadesjö jafar jafari jahani jahic
            jakobson jakobsson jakupovic jalali jama jamal jamali jamil jangsell jankovic jankowski jannesson jansa janson jansson janzon jarl
            jarlskog jarlström jarneving jasarevic jaskic jassim jawad jennersten jensen jensson jeppsson jerlström jern jernberg jernström jessen
            jibrell jibril jidsten joelsson johannessen johannesson johansen johanson johansson johnson johnsson jonason jonassen jonasson joneby
            jonson jonsson jonzon josefsdotter josefson josefsson josephson jovanovic jovic juhlin julin juma jumaa junestrand jung jungberg
            jungmark jurell jurisic jusic jusufi jusufovic jutell jägare jäger jämtin järlström järnberg järnmark järvi järvinen jönson jönsson
            jörgensen jörgensson jörneklint kabir kadir kadric kahin kallin kalling kalm kamal kamali kaminska kaminski kapetanovic karadag
            karahodzic karakus karami karim karimi karlberg karlgren karlin karlsen karlson karlsson karlstedt karlstrand karlström karlzén karlén
            kasim kasumovic kaur kaya kayed kazemi kempe kempff keskin khader khalaf khaled khalid khalifa khalil khan khani khatib khazal khoshaba
            khoury khudair kidane kihlberg kihlgren kihlman kihlström kilander kilic kiliç kindberg kindlund kinnunen kjellander kjellberg kjellgren
            kjellin kjellman kjellqvist kjellson kjellsson kjellstrand kjellström klang klaric klarin klason klasson klevmar kling klinga klingberg
            klingstedt klingström klingvall klint klinteberg klippmark kljajic klockars knape knezevic knutas knuts knutson knutsson kock kolic
            kolmodin konradsson koroglu korp korpi kosic koski koskinen kovac kovacevic kovacic kovalchuk kovalenko kowalska kowalski kozlowski
            krafft kraft krans krantz krasniqi kraus kravchenko krawczyk krigh kristensen kristenson kristensson kristersson kristiansen
            kristiansson kristofferson kristoffersson kron kronberg kronblad kronlund kronqvist kronstedt kronvall krook kroon krstic krus kruse
            krusell krut krüger kuduzovic kull kullander kullberg kullenberg kullgren kumar kumlin kurdi kurt kurtic kurtovic kurtsson kvarnlöf
            kvarnström kvick kvist kyhlberg kylberg kyrk källberg källgren källman källmark källqvist källström källén kämpe kärnell kärrman kåberg
            kågström kårström köhler könberg köpsén lager lagerberg lagerborg lagercrantz lagergren lagerholm lagerlund lagerlöf lagerman lagerquist
            lagerqvist lagerstedt lagerström lagervall lampinen landberg landegren landelius lander landgren landin landmark landqvist landström
            landén lang lange langenskiöld langhed langstrand lans larsen larson larsson lassfolk latic latif latifi lazarevic lazic leander
            leandersson lehtinen lehto lehtonen leijon leijonhufvud leimar lejon lekic leman lemberg lemke lenander lennartsson lennerhed leo
            leopoldsson levander levin levén lewandowski lewenhaupt lewin liberg lid lidbeck lidberg lidgren lidholm lidman lidström lidvall lidén
            liedholm lif lilius lilja liljeberg liljedahl liljedal liljefors liljegren liljekvist liljenberg liljenroth liljeqvist liljeroth
            liljestrand liljeström lillberg lind lindahl lindberg lindberger lindblad lindblom lindbom lindborg lindbäck linde lindeberg lindegren
            lindegård lindell lindeman linden lindenbaum linder linderfalk linderholm linderoth lindersson lindfelt lindfors lindgren lindh
            lindhagen lindhe lindholm lindkvist lindman lindmark lindow lindquist lindqvist lindroos lindros lindroth lindskog lindstam lindstedt
            lindsten lindstrand lindström lindvall lindwall lindén linell lingefjärd linneborn linnros linné linnér ljung ljungberg ljungblad
            ljungbäck ljungdahl ljunggren ljunghed ljungholm ljunglöf ljungman ljungmark ljungquist ljungqvist ljungstrand ljungström ljungvall ljus
            lodén loft lohm lohmander lolic loman lomander lomberg lond lopez lorentz lorentzon lorentzson lorenz loström lovqvist lovén ludvigson
            ludvigsson lukic lund lundahl lundbeck lundberg lundblad lundbom lundborg lundby lundbäck lundeberg lundegård lundell lundgren lundh
            lundholm lundin lundkvist lundman lundmark lundquist lundqvist lundstedt lundsten lundstrand lundström lundvall lundwall lundåker lundén
            lycke lyckegård lyckman lyngfelt lyrén lyth lyxell läckberg lägerdal lännström läth lång långberg långström låstberg löf löfberg löfblad
            löfdahl löfgren löfholm löfkvist löfmark löfquist löfqvist löfroth löfstedt löfstrand löfström löfvenberg löfvendahl löjdquist lönn
            lönnberg lönngren lönnqvist lönnroth lönnström lörstad löv lövdahl lövgren lövin lövkvist lövström löwenborg lööf lööv mach magni
            magnuson magnusson mahamed mahamoud mahdavi mahdi mahic mahmood mahmoud mahmoudi mahmutovic majeed majgren majid makdisi makic maleki
            malic malik malki malkic malm malmberg malmborg malmgren malmkvist malmlöf malmquist malmqvist malmros malmsjö malmstedt malmsten
            malmström malmén manfredsson mann mannerheim mansour mansouri mansson marberg marcusson maric marinkovic mark markgren marklund markovic
            markstedt markström markus markusson martell martensson martin martinez martinovic martinson martinsson masic masing massi mathiasson
            matic matson matsson mattisson mattson mattsson matz mauritz mauritzson mazur mehari mehdi mehic mehmedovic mehmeti mehrabi mejstedt
            melander melin mellander mellberg mellgren mellin mellqvist mellström melnyk memic merkel mesic messing michelsson mickelsson mikaelsson
            mikkonen milanovic milic milosevic milovanovic milton mire mirza mirzaei misic mitrovic mjörnheim moallim moberg modig modigh modin
            modén moghadam mogren mohamad mohamed mohammad mohammadi mohammed mohamud mohlin mohseni molander molin moll moqvist moradi morales
            morberg morina moritz mortensen mossberg mossberger mott mousa mousavi mowitz mrkonjic muhamed muhammad muhic muhumed mujcinovic mujic
            mujkic mukhtar mumin munck mundt munk munkberg munoz munther murad muratovic murell mursal musa musah musavi muse musk musovic musse
            mustafa mustafic myhr myhrberg myhrman myrberg myrgren myrin myrlund myrman myrstam myrsten myrström myrvold myrén mäkelä mäki mäkinen
            mäntele märak månson månsson mård mårdberg mårtensson möller möllerberg möllerstedt möllerström mörck mörk mörner mörth naderi nadir
            naess nagi nahid najafi naji najib najjar nasir nasiri nasr nassar nasser nathorst nederman nejad nelson nerell nerman neuman neumann
            neuwirth nezic nguyen nicklasson nielsen nieminen niklasson nikolausson nikolic nilofar nilsen nilson nilsson nirling nissen noaksson
            nobel nodbrant nohlin noor noori norberg nord nordahl nordberg nordblad nordblom nordborg nordell nordenberg nordenfelt nordenskiöld
            nordensson nordenstam nordenström nordfeldt nordfors nordgren nordgård nordh nordholm nordin nordkvist nordlander nordling nordlund
            nordlöf nordmark nordquist nordqvist nordstedt nordstrand nordström nordvall nordwall nordén noreen norell norgren noring norlander
            norlin norling norlén norman norr norrbom norrby norrgård norrman norrström norström norén nour nouri novak nowak nowakowski nur
            nurhussein nurkic nurkovic nyberg nyblom nybom nygren nygård nygårds nyhlén nyholm nykvist nylander nylin nylund nylén nyman nyquist
            nyqvist nystedt nystrand nyström nyvall näslund näsman näsström nässén nöjd nöjdh obaid obeid obel obradovic oddner odeh odelberg odell
            odelstad odén ohlander ohlin ohlson ohlsson ohlén okanovic olafsson olander olausson oldberg oldenburg olin olofson olofsson olovson
            olovsson olsen olson olsryd olsson olsén omanovic omar omeragic omerovic omic oreland orre orrenius orrhede orrje ortman oruc oscarsson
            oskarson oskarsson osman osmani osmanovic ossiansson osterman othman ottoson ottosson ovesson ozcan ozdemir ozturk palin palm palmberg
            palmborg palmcrantz palmgren palmkvist palmlund palmqvist palmstedt palmström palmér pandur pantzar parneby pasic patel pauli paulin
            paulsen paulsson pavlovic pazarac pedersen pederson pehlivan pehrson pehrsson pelander peltola peltonen penn pennert perers perez peric
            perkovic pernevi person persson petersen peterson petersson petersén petrelius petric petrov petrovic petrén petterson pettersson pham
            phan pihl pihlgren pihlqvist pil pilav pilgren pilström piltz pira pirot plahn plantin pohl popovic porsmyr posse poulsen prim printz
            prytz pudic puls puranen påhlman påhlsson pålsson qadir qasim quick quist qvarfordt qvarnström qvick qvist raattamaa rabi radic radovic
            radulovic raheem rahim rahimi rahm rahman rahmani rahmn rajabi ramadan ramberg ramel ramic ramirez ramqvist ramstedt ramström ranström
            rantala rapp rasheed rashid rask rasmussen rasmusson rasool rasti rasul ratkovic raud rauf reddy redin redvall rehman rehn rehnberg
            rehnström reinholdsson remnert reuter reuterskiöld reuterwall rezaei rezai rezaie ribbing ribe ribic richter rickardsson ridderstråle
            rikardsson rimborg ring ringberg ringdahl ringholm ringqvist ringström ripa ripstrand risberg rising roberg roberts robertson robertsson
            robleh rodin rodriguez rogberg rohdin rohlin rojas roland roman romare romberg roos ros rosander rosberg rosdahl rosell rosen rosenberg
            rosenblad rosenborg rosendahl rosengren rosenholm rosenius rosenkvist rosenlund rosenquist rosenqvist rosenström rosenvall roshani
            roslin roslund rosman rosqvist rost rostam rostami rosvall roswall rosén roth rothman rothstein rova rubensson rubin rud rudbeck rudberg
            rudin rudling rudman rudolfson rudolfsson rudqvist rudström ruist rundberg rundgren rundkvist rundlöf rundquist rundqvist rundström
            runeson runesson runsten ruth ryberg ryd rydberg rydebrink rydell rydeman rydgren rydh rydholm rydin rydman rydqvist rydstedt rydstrand
            rydström rydén rylander ryman ryttberg ryttegård räf råberg rådberg rådman rådström råghall röhr röhss röjås rönnberg rönnblad rönnblom
            rönnbäck rönnerman rönngren rönnholm rönnkvist rönnlund rönnmark rönnqvist röst saad saarinen sabani sabanovic sabic sabri sadat sadeghi
            sadiki sadikovic saeed saeedi safari saffar sahin sahinovic sahl sahlberg sahlgren sahlin sahlman sahlqvist sahlström said saidi sakhi
            salad salah salama saleh salehi salih salim salimi salman salmi salminen salo salomonson salomonsson samadi samatar samuelson samuelsson
            sanchez sand sandahl sandberg sandblad sandblom sandborg sandbäck sandegren sandelin sandell sandgren sandh sandhamn sandin sandkvist
            sandlund sandman sandmark sandquist sandqvist sandsjö sandstedt sandstrand sandström sandvall sandwall sandén sannerstedt santos sarac
            sarenbrant saric sarkis sarstad sattar savic saxe sayed schenström schmidt schmitt schröder schultz schulz schön schönbeck schüldt
            sedvall sefic segerberg segerdahl segerlund segerstedt segerström sehic sehlberg sehlin selander selberg selimovic selin selinder
            sellberg sellgren selling sellman sellström selman selén sepulveda sernander sernhede seth setterberg settergren setterlund settervall
            sevelin severin shabani shah shahin shaker shakir shala shamoun shams shaqiri sharif sharifi sharma sheikh sheikhi sherif shevchenko
            shirdon shire sigfridsson sigurdson sigurdsson sigvardsson sik silfver silfverberg silfvergren silfverhjelm silva simic simonsen
            simonson simonsson sinanovic singh sivac siversson siwersson sjöberg sjöblom sjöbom sjöborg sjöbäck sjödahl sjödin sjödén sjöfors
            sjögreen sjögren sjögård sjöholm sjökvist sjöland sjölander sjölin sjölund sjöman sjöqvist sjöstedt sjösten sjöstrand sjöström sjövall
            sjöwall sjöö skagerfors skantz skarin skaring skarp skarpsvärd skarstedt skog skogby skogh skogland skoglund skogman skogqvist skogsberg
            skogström skogvall skott skrijelj skytt skytte skärman skärström sköld sköldberg sköldmark sljivic smajic smajlovic smed smedberg smedby
            smedh smeds smith snell snellman snygg softic sohlberg sohlman solander solberg solberger soldan soltani solén sommarström sommelius
            sondell sonesson soto spahic spak sparf sparr sparre sparrman spens spets spetz spjut spolander spång spångberg staaf stadig stahl
            stahlberg stahre stake stam stampe stanic stankovic stare stark stedt steen stefansson stegander steger stein stellan sten stenbacka
            stenbeck stenberg stenbom stenborg stenfeldt stenfors stengren stenhammar stenholm stenkvist stenlund stenman stenmarck stenmark
            stenquist stenqvist stensson stenstrand stenström stenvall stenwall stephansson sternberg sterner stevanovic stierna stiernstedt
            stigsson stjernberg stjernqvist stjernstedt stjernström stjärna stjärnberg stojanovic stolpe stolt stoltz stor storck stork storm strand
            strandberg strandell strandh strandlund strandman strandmark strandqvist strandvall strid stridh stridsberg strindberg ström strömbeck
            strömberg strömblad strömbom strömbäck strömdahl strömgren strömholm strömkvist strömlund strömquist strömqvist strömstedt strömvall
            ståhl ståhlberg ståhlbrand ståhle ståhlgren ståhlman ståhlnacke stål suleiman sulejmanovic suleyman suljic suljkanovic sultani sund
            sundbaum sundberg sundblad sundbom sundbäck sundelin sundelius sundell sundgren sundgård sundh sundholm sundin sundkvist sundlöf sundman
            sundmark sundquist sundqvist sundstedt sundström sundvall sundén svahn svan svanberg svanborg svanerud svanfeldt svanholm svanlund
            svanqvist svanström svanteson svantesson svartholm svartling svartz sved svedberg svedelius svedin svedlund svedman svedmark svedmyr
            svedén svenningsson svensdotter svenson svensson svärd svärdh swahn swan swed swedberg swenson swärd sylvan sylvander sylvén sylwan
            synnergren syrjänen syrén syväjärvi szymanski säfström säll sällberg sällström särnblad särnholm säterberg sävström säwström såberg
            söder söderbaum söderberg söderblom söderbom söderbäck söderdahl södergran södergren södergård söderholm söderhäll söderkvist söderlind
            söderling söderlund söderman södermark söderquist söderqvist söderstedt söderström sörberg sörensen sörensson sörlin sörman tabatabaei
            taher tahir tahiri tahirovic talic tallberg tallgren tallmo talus talvik tamm tapper tariq tauson tavakoli tegelberg tegnér tekin tekle
            telander telin tellström tengberg tengblad tengroth ternberg terner ternström teräs tesfamariam tesfay tham thelander thelin themner
            thern thomasson thomsen thomsson thorell thorin thorman thornberg thorngren thorselius thorsell thorslund thorsson thorsten thorstensson
            thorsén thorén thulin thun thunberg thunborg thunell thunman thunström thuresson thylin thyrén thysell thörn thörnberg thörnblad thörner
            thörnlund thörnqvist tibblin tibell tideman tiger tigerström tillberg tillman timan timm timmerman tingström tingvall tivell tjernberg
            tjernlund tjernström tjäder tkachenko tobiasson todd todorovic tolf tollin tomasson tomic topalovic topic topp torell toresson
            torgersson torgén torin torkelsson tornberg torning torres torsson torstenson torstensson torén touma tran trana tranberg tranell trbic
            troedsson troell trolle tropp trulsson trygg tryggvesson trädgårdh träff trångmark tullberg tullgren tunander tunberg tunell turesson
            turkovic tursic tuvesson tysklind törnberg törnblad törnblom törneman törner törngren törnkvist törnlund törnlöf törnquist törnqvist
            törnros törnström törnvall törnwall türk ucke udd uddenberg uddin uddén ugas uggla ugglas uhlin ulander ulfhielm ulfsson ulin ullberg
            uller ullgren ullman ullmark ullén ulriksson ulvenhag ung unger ungert unosson urberg utas utbult utterström uusitalo vadman vahlberg
            valenzuela valfridsson valin vall vallentin vallgren vallin vallström vargas vasic vass velic vestberg vester vesterlund vestin vestling
            vestman viberg vidlund vidmark vidovic vidén vik vikberg viklund vikman vikner vikström viktorsson vilhelmsson vinberg vinblad vincent
            ving vinge vinther viotti virtanen visell vitberg vladic vo vojvodic vrang vretblad vu vukic vukovic värn västlund våg vågberg vång
            vårdh vårhem wahl wahlberg wahlbom wahlborg wahlbäck wahlgren wahlin wahlman wahlquist wahlqvist wahlstedt wahlsten wahlström wahlund
            wahlén walden wallander wallberg wallbom walldén wallenberg wallentin wallentinsson waller wallerstedt wallgren wallin wallinder wallman
            wallmark wallner wallqvist wallsten wallström wangel wannberg warg warner warsame wass wassberg wedberg wede wedholm wedin wegelius
            wehelie weidenhielm weilander weimar welander weldemariam welin wellander wellin wendel wenell wengelin wenger wennberg wennblom
            wennerberg wennergren wennerholm wennerlund wennerström wenngren wennström wenström werle werme werner wernersson wessman westas
            westberg westblom wester westerberg westerdahl westergren westerholm westerlind westerling westerlund westerman westermark westerström
            westfält westholm westin westling westlund westman westmark westrin weström westöö wetterberg wettergren wetterholm wetterling
            wetterlund wettermark wetterstrand wiberg wibom wiborg wickberg wickbom wickman wickström wictorin wide widegren widell widerberg
            widerström widforss widgren widlund widman widmark widström widén wiebe wiechel wieslander wigert wigh wigren wik wikander wikberg
            wikblad wikdahl wiker wiklander wiklund wikman wikner wikstrand wikström wilander wilhelmsen wilhelmson wilhelmsson wiliamsson wilk
            wilkens williamsson willman wilson wimmerström winberg winblad winbladh winell winge wingqvist wingren winqvist winroth winter
            winterberg winther wirdelius wiren wirsén wirén wising wisniewski wistedt wistrand witt wittberg witting wojcik woldu wolf wolff woll
            wollin wozniak wrang wrede wressle wretman wängberg wängdahl wännman wästberg wåhlberg wåhlström yacoub yahya yakoub yasin yassin
            ydreborg ydén yildirim yildiz yilmaz yngve yngvesson yohannes younan younes yousef yousefi yousif yusuf zachariasson zachrisson
            zackrisson zahir zakariasson zaki zakrisson zaman zand zander zandén zec zeljkovic zethelius zetterberg zettergren zetterlund zetterman
            zetterqvist zetterström zidan zielinski zilic zimmerman zimmermann zivkovic zoubi zukic älander älg älgström älv äng ängquist ängqvist
            ärlemalm ärlig ärnström åberg åbom åbrink ågren åhl åhlander åhlin åhlström åhlund åhlén åhman åhnberg åhs åker åkerberg åkerblad
            åkerblom åkerfeldt åkergren åkerhielm åkerholm åkerlind åkerlund åkerman åkermark åkerstedt åkerström åkervall åkeson åkesson åman åmark
            ångman ångström årman åsander åsberg åsenhed åslin åslund åstrand åström öberg ödlund ödman öfverström öhgren öhlander öhlin öhlund
            öhman öhn öhnell öhrberg öhrling öhrman öhrn öhrström öijer ölund önnerfors önnerstad öqvist örn örnberg örneblad örnehed örnell
            örnfeldt örnmark örtegren örtengren östberg östblom östensson österberg österblad österdahl östergren östergård österholm österlind
            österling österlund österman österström östgren östh östholm östlin östling östlund östman östrand öström övergaard özcan özdemir özkan
            öztürk
            """,
        places: """
            aarhus abbekås abisko abrahamsberg addis_abeba adolfsberg afrin agnesberg akalla alby ale aleppo alfta algutsrum alingsås almby
            almgården alnö alnön alstermo alunda alvesta alvik ammarnäs andersberg anderslöv anderstorp aneby angered ankara ankarsrum araby arboga
            arbrå arendal arholma arild arjeplog arlandastad arlöv arvidsjaur arvika asarum askersund askim asmara asmundtorp asperö aspudden aspås
            aspö avesta axelsberg axvall backa backaryd backe backen bagaregården bagarmossen bagdad balingsnäs bandhagen bangkok banja_luka
            bankeryd bara barcelona barkarby barkarbystaden barkarö barnarp baronbackarna basra bastuträsk beckomberga beirut belgrad bengtsfors
            berg berga bergby bergeforsen bergen bergnäset bergsbrunna bergsbyn bergshamra bergsjö bergsjön bergslagen bergsviken bergsäter
            bergsåker bergvik berlin berthåga billdal billesholm billingsfors biskopsgården bispgården bjurholm bjursås bjuv bjärnum bjärred bjästa
            björbo björkhagen björkhöjden björklinge björknäs björkskatan björkvik björkö björlanda björna björneborg blackeberg blattnicksele
            blekinge blentarp blidsberg blidö blombacka blomstermåla blåsut boda bodafors boden bohus bohuslän boliden bollebygd bollmora bollnäs
            bollstabruk bomhus bonäs boo borensberg borgholm borgmästaregården borlänge borrby borås bosvedjan botkyrka bottnaryd bovallstrand
            boxholm brandbergen braås bredaryd bredbyn bredsand bredäng brevik brickebacken bro broby bromma bromsten bromölla brottby bruksvallarna
            brunflo brunna brunnby brunnsbacken brunnsäng brynäs bräcke bräkne-hoby brämaregården brännö brålanda brösarp bua bunkeflo
            bunkeflostrand bureå burgsvik burlöv burseryd burträsk bygdeå bygdsiljum bymarken byske byxelkrok bäckby bäckefors bälinge bällsta
            bålsta bångbro bårslöv båstad bö böda böleäng carlshem carlslid charkiv charlottenberg charlottesborg dala-floda dala-järna dalarna
            dalarö dalbo dalby dalhem dals-ed dals_långed dalsjöfors dalsland dalum dalvik damaskus danderyd daraa davidshall degeberga degerfors
            degerhamn deir_ezzor deje delsbo dikanäs dingtuna diyarbakir djura djurgården djurgårdsstaden djursholm djurås docksta domsjö donsö
            dorotea drottninghög duvbo duved dösjebro eckerö ed eda edane edefors edsberg edsbyn ekeby ekenässjön ekerö eket ekhagen ekholmen ekilla
            ekkällan ekshärad eksjö ektorp ekängen eldsberga elineberg emmaboda enebyberg enhörna enköping enskede enskededalen enånger erbil
            eriksberg eriksbo ersboda eskilstuna eslöv essunga fagersta falkenberg falköping falsterbo falun farsta farsta_strand fellingsbro
            figeholm filipstad finnboda finspång fiskebäck fiskebäckskil fisksätra fittja fjugesta fjällbacka fjärdhundra flatås flatön flemingsberg
            flen fliseryd floby floda flogsta flysta fornhöjden fors forsbacka forserum forshaga forsvik fosie fredhäll fredrika fredriksberg
            fredriksdal fridhem frillesås fristad fruängen frykerud frändefors fränsta frölunda frölunda_torg fröslunda frösunda frösåker frösön
            frövi funkabo funäsdalen furudal furulund furusund fyllinge färgelanda färila färjestaden färnäs fålhagen fårö föllinge förslöv gagnef
            gamla_enskede gamla_stan gamla_uppsala gamla_väster gamleby gamlegården gamlestaden gamlestan gammelstad gantofta gargnäs garnisonen
            garpenberg garphyttan gdansk gemla genarp geneta getinge gideå gimo gislaved gislövs_läge glimåkra globen glommen glommersträsk glumslöv
            glömsta gnarp gnesta gnosjö gotland gotska_sandön gottsunda granloholm granngården grebbestad grevie grimmered grimsta grinda grubbe
            grums grycksbo grythyttan gräddö gränby grängesberg gränna gräsgård gräshagen gräsmark grästorp gräsö gråbo grödinge gröndal gubbängen
            guldheden guldsmedshyttan gullbrandstorp gullholmen gullmarsplan gullspång gullviksborg gunnarn gunnilse gustafs gustavsberg gustavslund
            gusum gyttorp gäddede gällivare gällstad gärdet gärsnäs gästrike-hammarby gästrikland gävle gårda gårdsten göta göteborg götene götlunda
            gültzauudden habo hackås haga haga-slätt hagalund hagaström hagby hageby hagfors hagsätra hakkas halland hallen hallonbergen hallsberg
            hallsta hallstahammar hallstavik hallunda halmstad hamburg hamburgsund hammarby hammarby_sjöstad hammarbyhöjden hammarkullen
            hammarstrand hammarö hammenhög hammerdal hamrånge handen haninge haparanda harads hargeisa harlösa harmånger harplinge hasslö haverdal
            heby hede hedemora heden hedenäset hedesunda hejdegården helenelund helsingborg helsingfors hemavan hemmanet hemse henriksdal henån
            herat hermodsdal herrgården herrljunga hertsön hestra hille himmelstalund hindås hisingen hittarp hjo hjorthagen hjortkvarn hjulsbro
            hjulsta hjällbo hjältevad hjärnarp hjärup hofors hofterup hok holje holma holmsund homs horndal hornsberg hornstull hortlax hoting hova
            hoverberg hovshaga hovsjö hovsta hovås huddinge hudik hudiksvall hulta hultsfred husby husensjö husie huskvarna husum huvudsta hybo
            hyllie hyllinge hylte hyltebruk hägersten hägerstensåsen häggvik häljarp hälla hällabrottet hällbybrunn hällefors hällevik
            hälleviksstrand hällforsnäs hällnäs hälsingland härjedalen härlanda härnösand härryda hässelby hässelby_gård hässelby_strand hässleholm
            hässleholmen hästveda håbo hågadal håknäs högaborg höganäs högdalen högsbo högsbohöjd högsby högsäter hökarängen hökerum hököpinge
            höllviken hölö hönö hörby hörnefors höviksnäs höör idlib idre iggesund indal ingatorp ingelstad inom_vallgraven insjön irsta isfahan
            istanbul jakobsberg jakobsdal jarlaberg johanneberg johannelund johanneshov jokkmokk jonsered jonstorp jordbro jordbron jukkasjärvi
            junsele jursla jädraås jägersro jäkkvik jämjö jämshög jämtland järbo järfälla järna järnbrott järpen järpås järva järved järvsö
            jättendal jönköping jörn kabul kairo kalix kallebäck kallhäll kallinge kalmar kandahar kapellgärdet kapellskär karesuando karlsborg
            karlsborgsverken karlshamn karlskoga karlskrona karlstad karungi kastlösa katrineholm kattarp katthammarsvik kaverös kiev kil kilafors
            kinda kinna kinnekulle kirkuk kirseberg kiruna kisa kismayo kista kivik klagshamn klevshult klinga klintehamn klippan klockaretorp
            klädesholmen klågerup kneippen knislinge knivsta knutby knäred kobane kode kolbäck kolmården kolsva kopparberg koppom korpilombolo
            kortedala koskullskulle koster krakow kramfors kristdala kristianstad kristineberg kristinehamn krokek krokom kroksbäck krokslätt kronan
            kronoberg kronogården krusboda krylbo kulladal kullavik kumla kungens_kurva kungsbacka kungsgärdet kungsgården kungshamn kungsholmen
            kungsladugård kungsängen kungsör kungälv kurravaara kvarngärdet kvarnholmen kviberg kvibille kvicksund kvidinge kvikkjokk kvillebäcken
            kvissleby kvänum kyiv kyrkbyn kyrkhult käglinge kälarne källby källö-knippla käppala käringön kärra kärrdalen kärrtorp kävlinge kåge
            kågeröd kållered köpenhamn köping köpingebro köpingsvik köpmanholmen ladugårdsängen lagaholm lagan lagersberg laholm laisvall lambohov
            lammhult landala landsbro landskrona landvetter lappland laröd latakia laxå lekeberg lekhyttan leksand lenhovda lenninge lerberget lerum
            lesjöfors lessebo lextorp librobäck lidan liden lidingö lidköping liljeholmen lilla_edet lilla_essingen lillhärdal lima limhamn limmared
            lina lindalen lindeborg lindesberg lindhamn lindholmen lindome lindsdal lindö linehed lingbo linghem linköping linneryd linné
            linnéstaden lit ljugarn ljungarum ljungaverk ljungby ljungbyhed ljungbyholm ljungdalen ljunghusen ljungsbro ljungskile ljusdal
            ljusnarsberg ljusne ljustadalen ljusterö loftahammar loka lomma lomselenäs london lorensberg los ludvika luleå lund lunda lundby lunde
            lunden lundsbrunn luthagen lyckeby lycksele lyrestad lysekil läckeby länsmansgården lärbro långedrag långsele långshyttan löberöd
            löddeköpinge löderup lögdeå löten löttorp lövestad lövgärdet lövskatan lövånger madrid majelden majorna malaga malmaberg malmberget
            malmköping malmslätt malmö malmön malung malung-sälen malungsfors malå mantorp marby mariannelund mariastaden mariatorget mariefred
            mariehamn mariehem marieholm mariehäll mariekälla marielund mariestad mark markaryd markbacken marstrand mashhad masmo masthugget
            matfors mazar-i-sharif medborgarplatsen medelpad mellansel mellanström mellbystrand mellerud mellringe mesta miatorp midsommarkransen
            mjällby mjölby mjölkudden mockfjärd mogadishu moheda moholm molkom mollösund mora morgongåva moskosel mostar mosul mosås motala mullsjö
            munka-ljungby munkedal munkfors munktorp muodoslompolo murjek muskö myggenäs mälarhöjden märsta målilla månsarp möja möllan mölle
            möllevången mölltorp mölnbo mölndal mölndals_bro mölnlycke mönsterås mörarp mörby mörbylånga mörrum mörsil nacka nacka_strand nacksta
            najaf nattavaara navestad nikkala njurunda njurundabommen njutånger nockeby nol nolered nora norberg norby nordanby nordanstig nordingrå
            nordkoster nordmaling nordstan norra_djurgården norra_ängby norrahammar norrbotten norrby norrfjärden norrköping norrliden norrmalm
            norrsunda norrtälje norrviken norsborg norsjö nossebro notviken nusnäs nybro nyby nydala nyfors nyhamnsläge nyhem nykvarn nyköping
            nyland nynäshamn nyvångsby nämdö närke närlunda näsby näset nässjö näsåker nättraby nåntuna nås nödinge obbola ockelbo odensala
            odensbacken odessa olofström olskroken onsala orminge ormöga ornö orrefors orsa orust osby oskarshamn oskarström oslo ovanåker
            oxelbergen oxelösund oxhagen oxie pajala paris partille pello pershagen perstorp pettersberg piteå planteringen porjus porsön pristina
            pryssgården påarp pålsboda pålsjö påryd qamishli ragunda rambergsstaden ramlösa ramnäs ramsele ramshäll ramvik rannebergen raqqa
            redbergslid reftele rengsjö resmo ribersborg rickomberga riga riksgränsen riksten rimbo rimforsa ringdansen rinkabyholm rinkeby
            riseberga rissne risögrund robertsfors rockneby roknäs roma romakloster ronna ronneby rosengård rosersberg roslagen roslags-näsby rosta
            rosvik rotebro rotsunda rottne rottneros rudboda ruddalen rundvik runmarö rusksele ryd rydaholm rydebäck rydsgård ryssby rättvik
            råbergstorp råby råbäck råcksta rådmansvången rågsved råneå råslätt råsunda råå röbäck rödeby rönnby rönninge rönnäng rörsjöstaden rörö
            sala salabacke salem saltsjö-boo saltsjöbaden saltskog sandared sandarna sandarne sandbacka sandbyhov sandbäck sandhamn sandhem
            sandsborg sandslån sandviken sangis sankt_ibb sankt_olof sannegården sarajevo saxdalen saxnäs segeltorp segevång seskarö seved shiraz
            sibbarp sibbhult sickla sidensjö sidsjön sifferbo sigtuna siljansnäs sillnäs silverdalen simrishamn singö själevad sjöberg sjöbo
            sjömarken skaftö skallberget skanstull skanör skara skarpnäck skattungbyn skellefteå skene skiftinge skiljebo skillingaryd skillinge
            skinnskatteberg skivarp skoghall skogome skogsby skogshöjd skogskyrkogården skogås skopje skrea skultorp skultuna skummeslövsstrand
            skurholmen skuru skurup skutskär skytteholm skäggetorp skälby skälderviken skälltorp skänkeberg skänninge skärblacka skärhamn skärholmen
            skärmarbrink skåne skåne-fagerhult skåpafors skår sköllersta sköndal skönsberg skönsmon skövde slagnäs slagsta slaka slakthusområdet
            slite slottsbron slottsstaden slussen slätta_damm smedby smedjebacken smygehamn småland smålandsstenar smögen snogeröd snättringe
            sofielund solberga solhem sollefteå sollentuna sollerön solna sorsele sorunda sotenäs spånga stadshagen staffanstorp stallarholmen
            stampen stenby stenhagen steninge stensele stenstorp stenungsund stigslund stockaryd stockholm stocksund stora_essingen stora_höga
            stora_levene stora_skedvi stora_vika storebro storfors storlien storuman storvik storvreta storå strängnäs strömslund strömsnäsbruk
            strömstad strömsund stugun sturefors sturkö stuvsta styrsö stäket ställdalen stöde stöllet stöpen sulaymaniyya sundborn sundby
            sundbyberg sunderbyn sundsbruk sundsvall sunnansjö sunne sunnersta surahammar surte svalöv svappavaara svartbäcken svarte svartedalen
            svartlöga svartöstaden svedala svedmyra sveg svenljunga svenstavik svängsta svärdsjö svärtinge sydkoster sylte sysslebäck säffle sälen
            särna särö säter sätra sävar säve sävedalen sävja sävsjö såpkullen söder söderala söderhamn söderkulla söderköping södermalm
            södermanland södertälje södra_sandby södra_vi södra_ängby sölve sölvesborg söndrum sörberge sörby sörbyängen sörmland söråker sösdala
            taberg tallinn tallkrogen talltorp tammerfors tannefors tanum tanumshede teckomatorp teg teheran teleborg telefonplan tenhult tensta
            tibro tidaholm tidan tierp timmele timmernabben timmersdala timrå timsfors tingsryd tjärhovet tjörn tjörnarp toarp toftaåsen tollarp
            toltorp tomelilla tomtebo torekov tornedalen torp torpa torpshammar torsby torshälla torslanda torsås torup trandared traneberg tranemo
            tranås trekanten trelleborg trollbäcken trollhättan trondheim trosa träslövsläge trångsund tråvad trönninge tullinge tumba tuna
            tunabackar tunby tungelsta tureberg tuve tuzla tvååker tybble tygelsjö tylösand tynnered tyresö tyringe täby täljö tällberg tännäs
            tärendö tärnaby tärnsjö tågaborg tågarp töcksfors töre töreboda törnrosen uddeholm uddevalla ullared ulleråker ullånger ulricehamn
            ulriksdal ultuna ulvsunda umedalen umeå undenäs undersåker unnaryd uppland upplands-bro upplands_bro upplands_väsby uppsala uppvidinge
            urshult ursvik ursviken utby uttran utö vadstena vaggeryd valbo valdemarsvik valla vallby vallda vallentuna vallvik vallåkra vallås
            valsta valsätra vansbro vara varberg varberga vargön varnhem vasa vasastaden vasastan vattholma vaxholm veberöd veddesta veddige vedum
            vejbystrand vellinge vemdalen ven vendelsö vessigebro vetlanda vettershaga viared vibble viby videdal vidingsjö vidsel viggbyholm vika
            vikarbyn viken vikingstad viksberg viksjö viksjöfors viksäng vilbergen vilhelmina vilnius vimarka vimmerby vindeln vingåker vinninga
            vinslöv vintrosa vinö virsbo virserum visby visingsö viskafors vissefjärda vitaby vitsand vittangi vittsjö vivalla vollsjö vreten
            vrigstad vrinnevi vrångö vuollerim väddö vällingby vänersborg vännäs vännäsby värmdö värmland värmlandsbro värnamo värnhem värö
            västerbotten västergötland västerhaninge västertorp västervik västerås västhaga västmanland västra_frölunda västra_hamnen västra_skogen
            växjö vålberg vårberg vårby vårby_gård vårgårda vårsta våxtorp warszawa ydre ystad ytterby ytterhogdal yxlan zagreb älandsbro älmhult
            älmsta älta älvdalen älvkarleby älvsborg älvsbyn älvsjö älvängen ängby ängelholm äppelbo äppelviken ärla ättekulla åbo åby åhus åkarp
            åkers_styckebruk åkersberga åkeshov ålem ålidhem ålsten åmotfors åmål ånge ångermanland ånäset årby åre årjäng årsta årsta_uppsala
            årstadal årsunda ås åsa åsarna åseda åsele åstol åstorp åtvidaberg öckerö ödeshög ödåkra öja öjaby öjebyn öjersjö öland ölanda ölme
            önnered önsta-gryta örby örbyhus örebro öregrund örgryte örkelljunga örnsberg örnsköldsvik örnäset örsundsbro örtagården örträsk ösmo
            östavall österbybruk östergötland österlen östermalm östersund österäng österängen österåker östhammar östra_göinge östra_husby
            östra_sorgenfri överkalix övertorneå överum öxnehaga
            """,
        ambiguous: """
            adel ale alm alva ara ari aria ask asp aster atlas back backa backe backen bagge bana bara baran bark basel bella berg berga bergen
            berlin bibi björk björn blad blanka blixt blom bo boda bonde borg brand brant brask bratt brink bro brodd broms bror brunna bua bäck dag
            daga dahl dalum dan das dina djura dolk drake dufva dunder dunker ed eda edel eden ek eken ela elg elm else faith falk fall finn firas
            flen flink flod floda flyckt fors frank fred fri frid frida frisell frisk frost fryk fröjd furst furu färm galle gamla_stan gemla glad
            glans globen gloria grace gran gren grip grubb gry grön gröndal gull gun gärde gärdet gårda göta götene habibi haga hage hagen hala hall
            hallen halvar hamburg hammar hammare hana hane hani hanna hans hard harry harun hassel hede heden helga helge hell hella hero hilda hind
            hjelm hjo hjort hjälm hjärne hok holm holma hope horn hova hult hybo häger hägg häll hälla härd hård hök hökarängen höör idre iman indal
            inge iris isa islam iver jack jarl jasmin jern jihad jo joy jung juni jägare järpen kalle kalm kil kista klang klara klas kling klinga
            klint klippan knape kock kode korp krans kristall kristen kron kronan krut kull kvick kvist kämpe kåre köping lagan lager lamar lana
            lang lava lejon lian lid liden lif lilja lin lina lind linda linde linden lindholmen lit liv ljung ljus ljusne lo loa loft lomma london
            los lotta lova love lucia lund lunda lunde lunden lycka lycke lykke lyra lång löf lönn löten löv lööf maj malm malva mann manne mara
            marina marja mark markbacken mats max may melker mercedes milda mina modig mora munk musk my mynta måns mård möllan mölle mörk nacka
            nike nima nisse nol nora nord norr nova nyby nyland nås nöjd odd oden orre palm penn penny per pil planteringen prins puls pär quick
            raid ramadan rand randi rapp rask rim rima ring rita river rob rod roma roman rond ros rosa rose rosen rost rosta rut ryd räf råby saga
            sala salam sally sam sand sanna sanne saran saxe sham sik siri skara skarp skiftinge skog skott sky skytt skytte skår sköld slite
            slussen smed snygg soma soul spak sparf sparre spets spjut spång stadig stake stam stampen stare stark stella sten stierna stig stjärna
            stolt stor stork storm storå strand strid ström sture stål stöde sund sunne sunny sura surte svala svan svea sven svärd säll säter sätra
            säve söder tala talib tanum tapper tara tea teg tensta tiger tilda tim timo tina tindra tolf tom topp tor tord torp tran trana tranås
            trolle tropp trosa trygg träff ture tyke udd uggla ulf ung unger urban valborg vall valla vara vargön vasa vass ven vide vigg vik vika
            viken viking vilda vilde vilja ville vinge viol viola värn våg ydre ystad älg älv älva äng ängla ärla ärlig åker åre ås åsarna åse öland
            örn östen
            aina elle
            """,
        allowed: """
            112 114_14 116_016 116_111 1177 1177_på_telefon 3 7-eleven a-kassa a-kassan aa abc abilify abort abortmottagningen absolut add adhd adjö
            adoption advent afghan afghanistan afghanska afrika aik ajö akademikerförbundet akassan aktivitetsersättning aktivitetsstöd
            akut-p-piller akutboende akuten akutmottagningen alban albanien albanska alektum alexa algeriet alhamdulillah alkohol alkoholhjälpen
            alkohollinjen alla_hjärtans_dag allhelgona allhelgonahelgen allmännyttan allsvenskan alltså als alvedon alzheimer alzheimerfonden
            ambassaden amerika amerikan amerikansk amex amfetamin amhariska among_us andrahand andrahandskontrakt android anhörigas_riksförbund
            anhöriglinjen anhörigstöd anhörigvårdare annandagen anonyma_alkoholister anorexi anpassad_grundskola anpassad_gymnasieskola anstalten
            antabus apotea apotek apoteket apoteket_hjärtat apple april arab arabiska arbetsdomstolen arbetsförmedlingen arbetsgivaren
            arbetsmiljöverket arbetstillstånd argentina armenien arrendenämnden asap asd ashura asien asperger assistansersättning asså astma asyl
            asylsökande atarax ateist atg attentin attention audi augusti australien autism autism_sverige autismspektrum autogiro avanza avarda
            avgiftningen avhysning avlösarservice avslag azerbajdzjan bachelor badoo bajram balkan baltikum bangladesh bankgiro bankid barbie barn
            barn-_och_ungdomspsykiatrin barnavårdscentralen barnbidrag barnbidraget barnens_rätt_i_samhället barnkonventionen barnmorskemottagningen
            barnombudsmannen batman bb behandlingshemmet belgien bengali beroende beroendeenheten beroendemottagningen beroendevården beslut
            besöksförbud bet365 betalningsanmärkning betalningsföreläggande betano betsson betyg bidrag bil bild biltema bingo biologi bipolär
            bipolär_sjukdom bistånd biståndsbeslut bixia bk black_friday blocket blocketbostad bmw boendestöd bolagsverket bolibompa bolt
            bonde_söker_fru bonjour booli borderline bosnien bosnier bosniska bostadsbidrag bostadsbolaget bostadsförmedlingen bostadskön
            bostadsrättsföreningen bostadstillägg boverket brasilien bre brf bris bris_116_111 brorsan brottsbalken brottsofferjouren
            brottsoffermyndigheten btw budbee buddhismen budget-_och_skuldrådgivning budgetrådgivare bulgarien bulimi bulle bumble bup
            bup-mottagningen buprenorfin burger_king buss bvc bvc-sköterskan byggnads bästa_hälsningar bästis campral cancer cancerfonden
            candy_crush cannabis cannabishjälpen casino casumo ccc-programmet centerpartiet centrala_studiestödsnämnden centralen cerebral_pares
            champions_league chatgpt chib chile cigaretter cipralex circadin citalopram citodon city_gross citygross clas_ohlson collector colombia
            comviq concerta convictus coop cope corona counter-strike covid covid-19 cp cs cs2 csn csn-lån cypern daglig_verksamhet danmark dansk
            dansk_stödlinje danska dari datainspektionen dataskyddsförordningen dbt december demens demensförbundet demensteamet depression dhl
            diabetes diabetesförbundet diakonen diakoni discord diskrimineringslagen diskrimineringsombudsmannen disney diwali do dollarstore
            domstolen downs_syndrom dyskalkyli dyslexi e-faktura ea ecpat ecstasy efterlevandepension egypten eid eid_al-fitr eips
            ekobrottsmyndigheten ekonomiprogrammet ekonomiskt_bistånd elevhälsan elevvårdsteam elgiganten ellevio elsäkerhetsverket elvanse em emdr
            emmaus energimyndigheten engelska england enskild_vårdnad eon epilepsi erikshjälpen eritrea eritrean eritreansk escitalopram
            espresso_house estland etableringsersättning etiopien etiopisk eu eurojackpot europa europeiska_unionen eurovision ey facebook
            facebook_marketplace facetime facket facket_kommunal fackförbund faderskap falukorv familj familjecentralen familjehem familjehemmet
            familjeliv familjerätten familjerådgivningen fan far fars fars_dag farsi fatimahemmet fc24 februari fifa fika filippinerna
            finansinspektionen finland finländare finsk finska flashback flerbarnstillägg flicka flixbus fluoxetin fn fogden folkbokföring
            folkhälsomyndigheten folkhögskola folksam folktandvården ford fortnite fortum frankrike fransk franska fredag fredagar fredagen
            fredagsmys freja_eid fridskränkning friends frikyrkan fritids fritidsgården fritidshem frivården fru fryshuset frälsningsarmén fub
            fullmäktige fy_fan fysik färdtjänst förenade_arabemiraten förlossningen förmyndare församlingen förskolan förskoleklass första_maj
            förstahandskontrakt försvarsmakten försäkringsbolaget försäkringskassan försörjningsstöd förvaltare förvaltningslagen förvaltningsrätten
            föräldrabalken föräldrapenning föräldrapenningen föräldrautbildning gais gambia garantipension gdpr gemensam_vårdnad genomförandeplan
            geografi georgien geriatriken ghana ghb gmail god_man goddag gode_mannen godkväll godmorgon godnatt google google_maps granne grekland
            grindr grundskolan gruppbostad gruppsamtal gräs gta gud gud_vare_med_dig guss gymnasiet gymnasium götaland h&m hab habibi habiliteringen
            haldol halebop halloj hallon halloween hallå hamburgare handels handelsbanken handikappersättning hanukka hap happypancake harry_potter
            hasch haschavvänjningsprogrammet hassela hbo heder hedersvåld hej hej_då hejdå hejsan hela_människan helg helgen helgerna hello helvete
            hemkunskap hemköp hemnet hemsjukvård hemsjukvården hemtjänst hemtjänsten hep_c hepatit heroin herr herregud hi hindi hinduismen hinge
            historia hiv hjälp hjärnkoll hoj hola hotell hotmail hovrätten hurra hvb hvb-hem hvb-hemmet hyresavi hyresgästföreningen hyreskontrakt
            hyreslagen hyresnämnden hyresskuld hyresvärden häcken häktet hälsa hälsn hälsningar hälsocentralen härbärge härbärget högskoleprovet
            högsta_domstolen högstadiet höstlov ica ica_banken ica_maxi id id-kort idk idol idrott idrott_och_hälsa if if_metall ifk ikano ikea im
            imamen imovane imy indien indonesien influensa inkasso inkassobolaget inkomstpension inshallah inspektionen_för_vård_och_omsorg instabox
            instagram insulin integritetsskyddsmyndigheten intellektuell_funktionsnedsättning intensiven introduktionsprogrammet intrum iogt-nto
            iphone ipren irak irakier irakisk iran iranier irland islam island israel italien italienska ja jaha januari japan japanska japp
            jehovas_vittnen jemen jisses jk jodel jordabalken jordanien jourcentralen jourhavande_medmänniska jourhavande_präst jourhem jude
            judendomen jul jula julafton julen juli juni justitiekanslern justitieombudsmannen jysk jäklar jämställdhetsmyndigheten jävlar jösses
            kaffe kalle_anka kammarrätten kanada kappahl katolska_kyrkan kazakstan kbt kemi kenya ketamin kia kik kille killfrågor kina kines
            kinesiska kinesiskt_nyår kivra klamydia klarna kokain kol kola komet kommunal kommunen kommunfullmäktige kommunförbundet kommunhuset
            komvux kongo konsulatet konsumenten konsumentverket kontaktfamilj kontaktförbud kontaktperson kontaktpersoner korea kortis
            korttidsboende kosovo kosovoalban kram kramar kriminalvården kris kristdemokraterna kristendomen kristi_himmelsfärd kroat kroatien
            kroatiska kronans_apotek kronisk_trötthet kronofogdemyndigheten kronofogden kuba kungen kurator kuratorn kurd kurdiska kurmanji
            kustbevakningen kuwait kvinna kvinnofrid kvinnofridslinjen kvinnohuset kvinnojouren kvinnokliniken kyrkan kåvepenin könsstympning
            körkort köttbullar lamotrigin landstinget lantmäteriet lasarettet league_of_legends ledsagarservice leovegas lergigan let's_dance
            lettland libanon liberalerna libyen lidl liksom lime lindex linkedin litauen litium livsmedelsverket lma lma-kort lol lotto love_island
            lowell lpt lss lucia_tåg lustgas luxemburg lvm lvu lyrica läkemedelsverket länkarna länsförsäkringar länsstyrelsen lättläst lågstadiet
            långfredagen lördag lördagen lördagsgodis maj majblomman makedonien malmö_ff malta mamma man mandarin mansjouren marocko mars mashallah
            maskrosbarn mastercard match matematik matkassar matkassen matte maxi mazily mcdonalds mdma med_vänliga_hälsningar medborgarskap
            mediamarkt medikinet medling medlingsinstitutet melatonin mellanstadiet mellanöstern melodifestivalen merhaba merkostnadsersättning
            messenger metadon metformin mexiko meänkieli mfof midsommar midsommarafton migrationsverket miljöpartiet mind mind_självmordslinjen
            minecraft minnesmottagningen minnesota-modellen mirtazapin missbruk misshandel mobilt_bankid moderaterna modersmål moi moldavien moms
            montenegro mor morfin morgonpiller mors_dag morsning moské moskén mr_green ms musik muslim mvc mvh myrorna måndag måndagar måndagen
            mödravården mödravårdscentralen möte naltrexon nationaldagen nationella_prov nationellt_centrum_för_kvinnofrid nationellt_id-kort
            naturprogrammet nck nederländerna nej neonatal nepal netflix netonnet netto newroz nigeria nintendo no nordamerika nordea norden nordnet
            norge norrland norsk norska november nowruz npf nsph nyår nyårsafton nyårsdagen nä nämndemännen närakuten ocd
            offentlighets-_och_sekretesslagen offentlighetsprincipen oj ojdå ok okej oktober ombudsmannen omeprazol omg omsorg omsorgsboende
            omvårdnadsbidrag onlyfans onsdag onsdagen opium origo orosanmälan orosanmälningar osl outlook overwatch oxascand oxynorm p-piller
            pakistan palestina panikångest panodil pappa paradise_hotel parkinson pashto paypal pendeltåg penicillin pensionsmyndigheten perser
            persiska personlig_assistans personnummer peru pingst pingstkyrkan pizza playstation plusgiro pojke pokemon polack polen polisanmälan
            polisen polismyndigheten polsk polska portugal posten postnord premiepension pressbyrån propavan prästen psyk psykakuten psykiatrin
            psykolog psykologen psykos ptsd puss på_spåret påsk påskafton påsken påsklov qasa qatar qliro ramadan reddit referensboende regeringen
            regionen rehab rehabiliteringen religion resurs_bank resursskola rfhl rfsl rfsu riksdagen riksdagens_ombudsmän riksfärdtjänst
            riksförbundet_attention riksnorm riksnormen risperdal ritalin ritalina robinson roblox roks rom romani romer rot rot-avdrag rsmh rumän
            rumänien rumänska rusta rut-avdrag rwanda ryska ryss ryssland rädda_barnen räddningstjänsten råd rådgivning rådgivningen röda_korset
            saco salaam salam samarbetssamtal samhällskunskap samhällsprogrammet samiska samordningsnummer samsung samtal saudiarabien sbab schengen
            schenker schizofreni schweiz seb second_hand sekretess sekretessmarkering sellpy separation september serb serbien serbiska sergel
            seroquel sertralin servicebostad sfi shoo signal sis sis-hem sj sjukersättning sjukhuset sjukpenning självmord självmordslinjen
            självskada skandinavien skatten skatterådgivning skatteverket skilsmässa skoda skolhälsan skolinspektionen skolkurator skolkuratorn
            skollagen skolläkaren skolpsykologen skolverket skottland skr skuldrådgivare skuldsanering skyddad_identitet skyddade_boendet skype
            skånetrafiken sl slöjd snapchat snus snälla so sobril soc socialbidrag socialdemokraterna socialen socialförvaltningen socialjouren
            socialkontoret socialnämnden socialsekreteraren socialstyrelsen socialtjänsten socialtjänstlag socialtjänstlagen somalia somalier
            somalisk somaliska somaya sommarlov soppkök sorani sos_alarm spanien spanska spelberoendegruppen spelinspektionen spelpaus spes
            spiderman sportlov spotify spray sprint sprit språkintroduktion språkstörning spårvagn sri_lanka stadsmissionen stalkning
            statens_institutionsstyrelse statsministern steam stesolid stilnoct storbritannien stranger_things strattera stroke styrelsen stöd
            stödboende stödfamilj stödlinjen stödsamtal subutex sudan suicid suicide_zero sushi sva svea_ekonomi svealand svensk svenska
            svenska_fotbollförbundet svenska_kyrkan svenska_som_andraspråk svenska_spel svenskar svenskt_näringsliv sverige sverigedemokraterna
            sverigehälsan sveriges_kommuner_och_regioner sveriges_kvinnojourer sveriges_lärare svt svt_play swedbank swish switch sydafrika
            sydamerika synagogan syrien syrier syrisk systembolaget särskilt_boende särskilt_stöd särskola söndag söndagen t-centralen tack taco
            tacos tamil tandläkaren tco te teams teckenspråk teknik tele2 telegram telenor telia tempo terapeut terapi terrafem terve tesla thai
            thailand thailändare thailändska theralen tibber tier tigrinja tiktok tilia tinder tingsrätten tisdag tisdagen tja tjabba tjack tjeckien
            tjej tjejjouren tjena tjenare tolkcentralen tolvstegsprogrammet torsdag torsdagen tourettes toyota tradera trafikverket tramadol
            transportstyrelsen tre trettondagen triss trissbingo trygg-hansa trygga_barnen trygghetslarm träningslägenhet tullverket tunisien
            tunnelbana turk turkiet turkiska tv tv4 tvång twitch twitter typ tysk tyska tyskland tystnadsplikt tyvärr tåg uber uganda ukraina
            ukrainare ukrainska ul umgänge umgängesstöd umo underhåll underhållsbidrag underhållsstöd unga ungdom ungdomsmottagning
            ungdomsmottagningen ungern unibet unionen unizon uppehållstillstånd ur urdu uruguay usa usch ush utbrändhet utmattning
            utmattningssyndrom utredning utvecklingssamtal v75 vab valborg valborgsmässoafton valmyndigheten valorant vandrarhem vape vattenfall
            vem_vet_mest venlafaxin ventoline verdandi viaplay viber vietnam vietnames vietnamesiska vin vinted visa vision visita vitryssland vm
            vodka voi volvo vräkning vuxen vuxenpsykiatrin välkommen vän vänliga_hälsningar vänsterpartiet västtrafik växelvis_boende våld våldtäkt
            vård vårdbidrag vårdcentral vårdcentralen vårdförbundet vårdguiden vårdnad vårdnaden vårdplan wallah wallahi waran webhallen whatsapp
            willys wow wtf x xbox xbox_live yahoo yalla yo yolo youtube yrkesprogrammet zoom zyprexa äktenskapsbalken äldreboende äldreboendet
            äldreförsörjningsstöd äldrelinjen ätstörning åh åhhå åhlens åhléns åklagaren åklagarmyndigheten ångest åp återfallsprevention
            åtgärdsprogram öl öppenpsykiatrin öppna_förskolan österrike överförmyndaren överförmyndarnämnden överklagan överklagande
            lex_sarah lex_maria maria_mottagningen maria_ungdom mini-maria eh lixom rut
                las mbl tia domstolsverket sveriges_riksdag haagkonventionen dublinförordningen bg xd lucia crohns swishnummer bbic sol saab
            """,
        roles: """
            advokat advokaten advokatens alkoholterapeut ambulanssjukvårdare apotekare apotekaren arbetsförmedlare arbetsförmedlaren arbetsgivare
            arbetsgivaren arbetskamrat arbetskamraten arbetsledare arbetsledaren arbetsmarknadskonsulent arbetsterapeut arbetsterapeuten
            assistansanordnare assistent assistenten avdelningschef avlösare bankman banktjänsteman barnläkare barnläkaren barnmorska barnmorskan
            barnpsykolog barnskötare barnskötaren bartender behandlare behandlaren behandlingsassistent biståndshandläggare biståndshandläggaren
            biträdande_rektor boendecoach boendestödjare boendestödjaren bostadshandläggare bostadsuthyrare brevbärare brottsutredare
            budgetrådgivare budgetrådgivaren busschaufför butiksbiträde byggare chaufför chauffören chef chefen chefens chefer coach coachen diakon
            diakonen diakonens dietist distriktssköterska distriktssköterskan doktor doktorn domare domaren dr elektriker elevassistent
            elevassistenten elevcoach enhetschef enhetschefen familjebehandlare familjebehandlaren familjehemskonsulent familjehemsmamma
            familjehemspappa familjehemssekreterare familjepedagog familjepedagogen familjerättssekreterare fastighetsskötare fastighetsskötaren
            fosterförälder fosterföräldrar fotbollstränare fotograf frisör frisören fritidsledare fritidsledaren fritidspedagog fritidspedagogen
            frivårdsinspektör frivårdsinspektören fröken fysioterapeut fysioterapeuten fältare fältaren fältassistent fältsekreterare föreståndare
            föreståndaren författare förman förmannen förmyndare förmyndaren församlingspedagog förskollärare förskolläraren förvaltare förvaltaren
            god_man gode_man gode_mannen gruppchef gympalärare handledare handledaren handläggare handläggaren handläggarens handläggarna
            hantverkare hr-chef hyresgäst hyresgästen hyresvärd hyresvärden idrottslärare imam imamen ingenjör inkassohandläggare inneboende
            jourhemsmamma journalist jurist juristen kantor kaplan kassör kassörska klasslärare klassläraren kock kocken kollega kollegan kollegor
            kollegorna konsult konsulten kontaktman kontaktmannen kontaktperson kontaktpersonen kontaktpersonens kontaktsekreterare kontorist
            koordinator koordinatorn kronoinspektör kundtjänst kurator kuratorn kuratorns kursledare kvinnojourare kyrkoherde lagerarbetare
            lagledare ledare ledaren ledsagare logoped logopeden lokförare läkare läkaren läkarens lärare läraren lärarens lärarna lärarvikarie
            magister magistern mattelärare medarbetare medarbetaren medlare medlaren mekaniker mentor mentorer mentorn mentorns missbrukshandläggare
            munk musiklärare myndighetsperson mäklare mäklaren målare nunna ombud ombudet ombudsman omsorgsassistent optiker ordförande ordföranden
            ordningsvakt pastor pastorn personalchef personlig_assistent platschef polis polisen poliskonstapel polismannen programmerare
            projektledare präst prästen psykiatriker psykiatrikern psykolog psykologen psykologens psykoterapeut rabbin receptionist receptionisten
            rektor rektorn rektorns resurs resurspedagog rådgivare rådgivaren rörmokare samordnare samordnaren sekreterare sekreteraren
            sekreterarens servitris servitör sfi-lärare sjukgymnast sjukgymnasten sjuksköterska sjuksköterskan skolchef skolkurator skolkuratorn
            skolpsykolog skolsköterska skolsköterskan skolsyster skuldrådgivare skuldrådgivaren sköterska sköterskan slöjdlärare snickare socaren
            socialsekreterare socialsekreteraren socialsekreterarens socialsekreterares socionom socionomen soctant soctanten speciallärare
            specialpedagog specialpedagogen stationschef studentmedarbetare studie-_och_yrkesvägledare studiehandledare studievägledare
            styrelseordförande städare städaren stödassistent stödpedagog svenskalärare syster syv säljare tandhygienist tandläkare tandläkaren
            taxichaufför teamledare terapeut terapeuten tolk tolken tolkens tränare tränaren undersköterska undersköterskan ungdomscoach
            ungdomsledare usk uthyrare utredare utredaren utredarens utredningsassistent vakt vakten vaktmästare vaktmästaren vd vdn vicevärd
            vicevärden vikarie vikarien volontär väktare väktaren vårdbiträde vårdbiträdet åklagare åklagaren överläkare överläkaren övervakare
            övervakaren
            """,
        kin: """
            aabo abaay abbo abo adoptivdotter adoptivföräldrar adoptivson ami amma anhörig anhöriga anhörigas anhörige baba babe baby bae barn
            barnafader barnafadern barnafar barnbarn barnbarnen barnbarnet barnbarns barndomskompis barndomsvän barnen barnens barnet barnets
            barnets_far barnmamman bebis bebisen bekant bekanta bekantas bestie bonusbarn bonusdotter bonusmamma bonuspappa bonusson broder brodern
            broders bror brors brorsa brorsan brorsans brorsdotter brorson brud bruden brudgum bästis bästisen bästisens daye dejten dotter dottern
            dotterns dotterson döttrar döttrarna ex ex-man ex-mannen exet exets exflickvän exfru exfrun exman exmannen expojkvän exsambo fadder
            fadern faderns far farbror farbrors farfar farfars farföräldrar farmor farmors fars farsan farsans faster fasters fjortis flicka flickan
            flickans flickor flickvän flickvännen flickvännens flirt fosterbarn fosterbror fosterdotter fosterföräldrar fostermamma fosterpappa
            fosterson fostersyster fru frun fruns fästman fästmö förälder förälderns föräldrar föräldrarna föräldrarnas gammelfarfar gammelfarmor
            gammelmormor grabb grabbar grabben grabbens grannar grannarna grannbarn granne grannen grannens grannfru grannfrun gubbe gubben gubbens
            gubbjävel gubbjäveln guddotter gudfar gudmor gudson gumma gumman halvbror halvsyskon halvsyster hooyo hustru hustrun kamrat kamraten
            kamrater khalo kidet kids kidsen kille killen killens klasskamrat klasskompis klasskompisar kompis kompisar kompisarna kompisen
            kompisens kusin kusinen kusinens kusiner käraste kärring kärringen lillan lillasyrran lillasyster lillebror lillebrors lillebrorsan
            lilleman lillen lumparkompis maka makan make maken makens mama mamma mamman mammas mammor mamsen man mannen mannens mellanbarn minsting
            minstingen modern moderns mor morbror morbrors morfar morfars morföräldrar mormoden mormor mormors mors morsan morsans moster mosters
            oldermor pappa pappan pappas partner partnern partnerns plastbror plastmamma plastpappa plastsyster pojkar pojke pojken pojkens pojkvän
            pojkvännen pojkvännens polare polaren polarn polarns rumskamrat sambo sambon sambons släkten släkting släktingar släktingen snubbe
            snubben son sonen sonens squad storasyrran storasyster storebror storebrors storebrorsan styvbror styvdotter styvfar styvmamma styvmor
            styvpappa styvson styvsyster svägerska svägerskan svärdotter svärfar svärföräldrar svärmor svärson svåger svågern syrra syrran syrrans
            syskon syskonbarn syskonen syskonet syssling sysslingar syster systerbarn systerdotter systern systerns systers systerson särbo särbon
            söner sönerna tjej tjejen tjejens tonåring tonåringen trolovad tvilling tvillingbror tvillingen tvillingsyster tös tösen ungar ungarna
            unge ungen vän väninna väninnan väninnor vännen vännens vänner walaal yade yngsta äldsta älskare älskarinna älskling älsklingen
            """,
        nicknames: """
            abood abudi adde ado affe agge ahmo alle allis amo ankan anki ankie antan arre asse attis babsan baffe bagarn bako bamsen basse bea
            bebban beccan becka becke benka benkan benke bennan beppan berra bertan bibban bibbi billan birgan birra bisse bojsan boki bollan
            brallan britten brollan brolle brutte bubba bubbi buffe burre bängen bänke caddan calleman carris carro cattan cattis ceca cecca ceccan
            cessan chribba chrille cissan cissi cricke crillan crille dadde dado dalle danken dannan davve deddan didda diddi dido dille doddo dolle
            dudde dule durran dutte dzeko ebban eddan eddis effe ekan elli emlan emmis engan enkan eppe errka evis fabbe fabbis fafi fanan farro
            fatan fati fatou fefe fiffan fiffi fillan fille fippan fippe flopp fluffan fralle frassan frasse fredda freddan freddis fridan frillan
            frille frippan frippe fritte frulle fuado gabban gabbe gabbi ganen gege gibbe giggan giggi ginnan gogge goggo gogi gogo gommis gonte
            guffe gullis gunsan guppe gurra gurran gusse gussi gustis gutten göffe görka görkan hacke hammoud hamoodi hamoudi hampan hampe hamzo
            hankan hasa haso hassouni hebbe hedde hempa henkan henkis herkan hilla hillan hojan holle hubban hubbe hudhud huggan hugge husso håkke
            hålle ibbe ibo ibra idde ingan ingis inkan irkan irris iso jabbe jacke jacken jagge jalle jamo janken janki jannan jannen jannis jeddan
            jeppan jeppis jerka jerkan jerre jessan jessi jezzan jimpa jimpan jippe jockan jocke jocken joco johanis jojje jonken jontan jonte
            jossan josse jossi jozzan jozze juckan judde jugge jullan julle jumpan jumpe juppe juttan jögge jölle jörgan jörge kaggan kajan kajsis
            kalleman kallis kampe kaptan karra karro katis kattis kekke kenta kentan kettan kicka kickan kikki kiko killan kinka kippe klabbe
            klampen klasse klumpis knalle knutan knutte koffe konkan krickan krillan krille kringlis krulle kurran kurre laban labban labbe lacke
            lagge lalla lallan lalle lassi lassis leffan leffe lellan lelle lenni lennis lenten libban lidan lidde lillan lilleman lillis linkan
            linnis lisan liso lisus lizan lizzi lizzie lollo lolo lottis lubbe luddan ludden lufsen lullan lulle lussan lusse luttan maffe maggan
            magge maggo mahmo majo majs makke malle mallis mamme mamo manneman maran marran marre masse matte maxan maxe maxis mehmo meho melle memo
            meppe mibbe micken micko mido miki minken minsan mippe mirran mittan moe moffe mohi mojan moje mollan molle momo moppe moppsan morran
            mosse mosti mubbe muki mulle mumma mumsan muppan musti muya måle nabbe nalle nannis nano nappe nasse nasti natta nelli nesko nettan
            nibbe nicke nicko nidde niffe nilla nillan nille nimpan nippe nobbe noppe nyan nånan obbe ocke oggan olan ollan olli ollis osse ossi
            osso ottan otte pabbe padde palle pampan patta patte pedda pegge peppe pepsi peran perra petsan petsi pettan piffan pigge pilan pillan
            pimpan pinglan pippan pipsan pirran pirre plutten pocke poffe polle poppe posse puffe pusse puttan putte pyret pyttan pållen raffa raffe
            rafo ragge ralle rasmis rasse rebba rebban rebbe reggan renko rickan ricke rickis rico rille robba robbe rocke rocko roffa roffe rogge
            rolle romo ronkan rossan rubbe rudde ruffe rullan rulle sabban sabbe saffe sagge sako sale salle sammy samo sanan sandis sankis sannan
            sapp satte sebban sebbe sebbi sedde seki sessan shabban shibbe siggan siggi sikkan sillan simme simpa simpan sirran sissi sivan sixis
            skalman skrållan slisken smulan smurfen snobben snoppis snubbis snurre sofan sofis sofsan solle soso sotis stebban stebbe stefa steffe
            steffo stickan stigge stoffe stoffer stubbis stuffe stumpan suffe suljo sullan suma surran susie sussan sussie susu svempa svenka svenne
            svissan svisse sylvan tabbe tajo tallis tarre tebbe teddan tedde tettan tibbe tigge tilla tillan timpa tinan tinka tinkis tintan tippe
            tito titti tjatte tobba tobban tobbe toffa toffan toffe tojje tokan tommis tompa tompan tontan toto totta totte trissan trulle trullis
            tubbe tudde tulla tulle tumme turre tusan tussan tutta tuttis ubbe uffan uffis ullan ulle ullis vabbe vackis vajje vallan valle vanjan
            veggan vendis vibban vibbe vicke vickis vilhe vilmis vippan vippe vivis volle vova wallan wicke wigge willis yasso yllan yllis ymis ynge
            ynkan yuso zacka zacke zakke zaza zebban zebbe zebbi zeke zeko zeljo ziko zoki zozo zuzu åkan åkis åsan öllan ölle
            """)
}
