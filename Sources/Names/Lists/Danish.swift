/// Names and words of Danish for finding names of persons and places in messages: Denmark, the Faroe Islands, Greenland and the largest
/// immigrant groups; mostly the common ones, with rarer names and spellings, written down from general knowledge and not checked against a register.
extension NameLists {
    static let danish = NameLists(
        given: """
            aabye aage aagot aarun aase abbas abdi abdirahman abdul abdulkadir abdullah abdullahi abdulrahman abdulsalam abebe abel abelone abid
            abigail absalon adam adeeba adeel adele adem adil adnan adrian afra afshan agata agner agnes agneta agnete agnethe agnieszka ahmad ahmed
            ahmet aia aidan aileen aino aisha aiza aja ajda aka akbar aki akif akisooq akitsinnguaq akram aksana aksel alan alba albert alberte
            albertine alda aleksander aleksandra aleksandrs aleqa ales alexander alexandra alexandru alexia alf alfonso alfred alfrida ali alice
            alicia alicja alida alina aliye allu alma almaz almina alper altan althea alva alvilda alvin alvina alyssa amaalia amado amal amalia
            amalie aman amanda amani amanuel amara ambreen ameen ameer amelia amer amin amina amir amira ammar amy ana analyn anam anas anastasia anbu
            anca anders anders-peter andrea andreas andreea andrei andres andrias andrius andrzej andy ane aneta anette angaju angela angelica
            angelika angelina angelito angelo angelė angutitaq anika anila anina anine aningaaq anita anja anjali anka anker ann ann-britt
            ann-christina ann-kathrine ann-katrine ann-louise ann-mari ann-sofie anna anna-karin anna-kathrine anna-katrine anna-lise anna-marie
            anna-sofie anna-sophie annabel annabelle annalyn anne anne-birgitte anne-dorte anne-grete anne-grethe anne-kathrine anne-katrine
            anne-kirstine anne-kristine anne-lene anne-line anne-lise anne-louise anne-marie anne-merete anne-mette anne-pernille anne-sofia
            anne-sofie anne-sophie annegrethe anneli annelie annelise annemarie annemette annesofie annette annfinn anni annie annika annleyg anny
            anoja anori anthon anthonipillai antoinette anton antonette antonia antonie antonio anum aqqa aqqalu aqqaluaq aqqaluk aqsa aras arash arda
            arendse arent aria ariana ariel aries arif arild arjun arlene arly armand arna arnannguaq arnaq arnas arnbjørn arne arnel arngrim
            arngrímur arni arno arnold aron arslan arthur aruna arvid arvydas arzu asad asbjorn asbjørn ase asger asgerd asha ashraf ashvini asif asim
            asiya aske asker askil aslak aslaug asli aslı asma asmeret asmus asta astrea astrid ata athena atif atilla atlas atle aud august augusta
            augustinus aurelia aurimas aurora austin aušra ava aviaaja aviaq avijâja aviâja awet axel axeline axmed ayan ayat aydin ayesha ayhan ayla
            aylin ayn aynur ayse aysegül aysel ayten ayub ayşe azad azhar aziz aziza azra babette bahar balder balthasar baran barbara barbro bartek
            bartosz bartłomiej bastian batool batuhan beata beate beathe beatrice beatriz begüm beinir beinta bekele bekir belgin bella ben benedict
            benedicte benedikt benedikte benigno benjamin benjie benni benny bent bent-ove benta bente bente-lill berat beren berfin bergtóra bergur
            beril berit berkan berkay berke bernadette bernhard bernt bert berta bertel bertha berthe bertil bertram bess bessie beth betina betinna
            bettina betty betul betül beyza bianca bilal bilge billy binta birgar birger birgir birgit birgitta birgitte birhane birita birk birna
            birol birsen birte birthe birthe-marie birute birutė bitten bjarghild bjarke bjarne bjarni bjarta bjartur bjorn bjørg bjørk bjørn bjørnar
            bo bob bodil bogdan bogdana bogi bogumil boje bolethe bolette bong bora borghild bork bozena bożena brandur brestir brhane brian brigitte
            brit britt britta britte bruktawit bruno brynhild brynjar bugra buket burak burcu burhan busra buster bárdur bárður børge büşra caia caja
            camilla camille can canan canberk cansu carina carl carl-christian carl-emil carl-johan carla carlito carlo carlos carlotte carmelita
            carmen carol carolina caroline carsten caspar casper cassandra catalin catharina cathrina cathrine cathy catrine cecilia cecilie celest
            celia celina celine cem cemal cemil cemile cengiz cengizhan ceren cevdet ceyda ceylan chalotte chandra charitha charito charles charlie
            charlot charlotte cherry chresten chris christa christel christen christer christian christiane christina christine christoffer christophe
            christopher ciara cigdem cilja cille ciprian clara clarissa claudia claudiu claus clemens clement clementine clinton cody conni connie
            conny conrad constance constantin cordelia corina cornelia cosmin costel crina cristian cristina curt czeslaw cæcilie cătălin dag dagfinn
            dagmar dagny dagur dahlia daina daisy daiva dalia damian dan dana danguole dania daniel daniela daniella danilo danish daniyal dann danni
            dannie danny dante danuta danutė daria darius dariusz darwin david davut dawid dawit dea debbie deepa deividas demet denis denisa denise
            deniz dennie dennis derya desta devrim diana dicte diderik dilan dilara dilek diljeet dilshad dina dines dion dionel dirch disa ditlev
            ditmar ditte divina dogan dolly dolores dominik dominika donata donatas donna dora dorete doris dorit dorota dorrit dorte dortea dorthe
            dorthea dorthy doru dovile dovilė dragos drude duygu dzintra dánjal dávid dávur ea ebba ebbe ebbesen eberhard ebru ece eda eddie eddy edel
            edgar edgaras edgardo edip edita edith edmund edna edona eduard eduardo edvard edvin edwin efe efrem egil egle eglė egon eia eigil eik
            eilert eilif einar eini eirik eirikur eirin eivor eivydas ejler ejlif ejnar ejner ejvin ejvind ekaluk ekin ekrem ela elanur elba eldana
            eleanor elena eleonora elfride eli elia elias elif elin elina eline elinor elis elisa elisabet elisabeth elise elizabeth ella ella-marie
            elle ellen ellen-margrethe ellen-marie ellie ellinor elliot ellis ello elly elmer elna elo eloise elsa elsba else else-marie elsebet
            elsebeth elsemarie elsie elspa elva elvie elvin elvira elvis elzbieta elżbieta emanuel emel emil emilia emilie emilio emily emin emina
            emine emir emma emma-sofie emmanuel emmelie emmely emmy emrah emre ender endre enes engelbrecht engin enis enok enrico enrique enya
            eqqaluk eray erdal erdem erdogan eren ergin ergün erhan erhard erhardt eric erica erik erika erkan erland erlinda erling erman ermelin
            erna ernestine ernst erol ersin ertan ertugrul erwin esben esbern esin eskil eskild esma esmeralda espen esperanza esra ester esther
            estrella ethan etly eugenia eva eva-marie eva-marjun evald evan evangeline eve evelina evelyn evert evy ewa ewald eydun eyvind eyðbjørg
            eyðfinn eyðna eyðun eyüp ezel ezgi fabian fadi fadime fahad fahima faisal faiz faiza falke fanny farah farhan farhat farida farooq faruk
            farzana fatih fatima fatime fatma fatoş faust fausta fayyaz felice felicia felicity felix fenja fenris ferdie ferdinand ferhat feride
            ferit fernando fevzi feyza fidan fie figen fikret filip filippa filiz filuca finlay finn finnbogi finnleif finnur fiona firat fjola
            flemming flor flora florence florentina florin florina folke folmer fortuna francis francisca francisco frands frank franka frans
            fransisca franz franziska fred freddie freddy frederic frederik frederikka frederikke fredrik frej freja frewoini frey freya frida
            fridolin fridrik frits fritse fritz frode frodi fríðrik frøydis fulya furkan fía fırat gaba gabija gabriel gabriela gabriella gabrielle
            gabrielė gaia gamze ganesh gaute gediminas geert geir gemma genet genevieve georg george georgiana gerald gerardo gerd gerda gerhard
            gerner gert gert-ove gerta gertrud gertruda gheorghe ghirmay ghulam giedre giedrius giedrė gilbert gilli gina ginalyn gintaras gintarė
            girmay gisela gisle gisli gitta gitte gizem glenda gloria godtfred gokhan gonca gorm gotfred gowri gowsalya grace graham grazina gražina
            gregers greta grete grethe grethe-lise grit grith gro gry grzegorz grønne gudbjørg gudmund gudny gudrid gudrun gunda gunhild gunn gunnar
            gunner gunnhild gunni gunnvá gunvald gunver gunvor guri gurli guro gustav gustava guttormur guðrið guðrun gyda gyrith gyrithe gökhan gönül
            göran görkem gül gülay gülcan gülden güler gülizar gülsen gülsüm gülten günay güven haakon habib habiba habtom hadi hadia hafiz hafsa
            hagbard haile haileselassie hakan hakon halfdan halil halime halina halit hallur halvard halvor hamid hamit hammad hamza hana hanan hande
            haneen hanna hannah hanne hanne-lore hanne-marie hannibal hans hans-christian hans-erik hans-georg hans-henrik hans-jakob hans-jørgen
            hans-kristian hans-martin hans-ole hans-peter hansi hansigne hansina hanus harald hardy harini haris harriet harry hartvig harun hasan
            hasnain hasret hassan hasse hatice hava havva haydar hayrettin hayriye hazel hector hedda hedin hedvig hedwig hege heidi heidrun heine
            heini heino heinrich heinz hektor helen helena helene helfred helga helge helle hellen helmer helmut helmuth hemming hendrik hendrika
            hennie henning henny henri henriette henrik henrik-olav henrikke henry henryk herbert herdis hergeir herluf herman hermann hermod hermon
            herold heðin hicran hidayet hikmet hilal hilbert hild hilda hilde hildegard hildur hilma hira hiwot hjalgrím hjalmar hjalte hjørdis hogni
            holger holme hother hubert huda hugin hugo huma humaira huriye hurmat hussain hussein håkon håvard høgni hülya hüseyin ian ib iben ibrahim
            ida ida-louise ida-marie ida-sofie idar idun ieva ignas ikra ikram ilayda ilhan ilie ilja ilknur ilona ilsa ilse ilyas imelda immanuel
            imran imtiaz ina inaluk inam inci indra ine inez inga inge inge-lise inge-marie inge-merete ingebjørg ingeborg ingelise ingemann ingemar
            inger inger-lise inger-marie ingerlise ingi ingibjørg ingolf ingrid ingrida ingunn ingvar ingvard ingver ingvild inka innunguaq inooraq
            inta inuk inunnguaq inuujuk inuuteq ion ionela ionut ionuț iqbal iqra irena irene irfan irina iris irish irma irmak irsa isa isaac isabel
            isabella isabelle isagani isaias isak isaka ishan ismail ismet isolde ittukusuk ivaana ivalo ivalu ivan ivar iver ivik ivona ivy ivínguak
            iwona iza izabel izabela izzet jaakuaraq jacek jack jacob jacqueline jadwiga jahangir jaime jakob jakobine jakub jakup jale jalil jamal
            james jamie jamil jamila jan jan-erik jana jane janet janick janik janina janine janne janni jannich jannick jannie jannik jannike janus
            janusz jaqueline jarek jarik jarl jarle jarnfrid jaroslaw jarosław jaslin jasmin jasmine jason jasper javed jawad jayanthi jayson jean
            jeanet jeanett jeanette jeanne jeannette jeevan jeff jelva jennie jennifer jenny jennylyn jens jens-christian jens-erik jens-henrik
            jens-jakob jens-jørgen jens-kristian jens-ole jens-otto jens-peter jensigne jensine jeppe jepper jeremy jericho jerome jerry jerzy jes
            jesper jess jessamy jesse jessica jessie jette jeyanthi jhon jim jimmi jimmie jimmy joachim joakim joan joan-petur joanna jocelyn jochum
            joe joel joen jogvan johan johann johanna johanne johannes john johnathan johnna johnni johnnie johnny johs jokubas jokum jolanta jolita
            jomar jon jon-arne jona jonalyn jonas jonatan jonathan jonathon jonhild joni jonida jonna jonni jonny jonte joost jordan jordanos joris
            jorunn jos jose josef josefa josefina josefine joseph josephina josephine joshua josie jostein josva jovelyn jowita joy joyce jozef juaaka
            juan juanita judi judit judith judy jukku julia julian juliane julianna julianne julie julie-ann julie-marie julieta juliette julius julle
            junaid juni junia junjun juozas jurate jurgita justas justina justine justyna jusuf jutta juullut juuntaaq jytte jákup jákupina jóan
            jógvan jóhan jóhanna jóhannes jóhannus jón jónas jóngerð jónhild jónleif jónsvein jórun józef jøran jørg jørgen jørgine jørn jørund jūratė
            kaaleeraq kaali kaan kaare kadir kadriye kaisa kaj kaj-erik kaja kajsa kalai kaliitaq kalina kalle kalpana kamal kamil kamila kamile
            kamilla kamille kamma kamran kani kanutte karen karen-lise karen-margrethe karen-marie kari karianne karin karin-maria karina karita karl
            karl-aage karl-arne karl-emil karl-erik karl-gustav karl-johan karl-ole karla karlo karlotte karna karolina karoline karolis karsten
            karthik karthika karunya kasja kaspar kasper katarina katarzyna kate katharina kathe katherine kathleen kathlyn kathrin kathrine kathy
            kati katia katinka katja katrin katrina katrine katy kavitha kay kaya kazim kazimierz keerthana keld kelliannguaq kelly kelvin kemal ken
            kenan kenn kenneth kenni kennie kenny kent kenth kenzo kerem keren kerim kerry kerstin kevin keziban khadija khadra khalid kia kibrom
            kidane kidist kiera kiista kiki kilian kim kimia kimie kimmi kimmie kine kinga kira kirsa kirsten kirstin kirstine kista kit kitt kitte
            kitty kjartan kjeld kjell kjersti kjerstin kjestine kjetil klaes klara klaris klaus klavs klemens klement knud knut knut-arne konrad
            konstantin koray kornelia kornelija kresten krestine kris krishna krista kristel kristen kristian kristiane kristin kristina kristine
            kristjan kristjane kristján kristofer kristoffer kristoffur krystian krystyna krzysztof kubilay kubra kulunnguaq kumar kumaran kuno kunuk
            kunuunnguaq kurt kutlu kyle kylie kári käthe kåre kübra laarsi laila laima laimonas lakshan lakshmi lale lana lara lars lars-erik lars-ole
            lars-peter lasse latif lau laue lauge laura laura-marie lauren laurens laurent laurids laurine lauris lauritz laust lavinia lea leah
            leander leandra leif leif-erik leikny leila lena lene leni lenna lennart lenni lennie lennox lenny leo leon leona leonard leonardo leonie
            leonora leonore leopold lerke leszek letay letebrhan levi lew lexi lia liam liana liane liaqat lida lidia liezel liezl lif ligaya lili
            lilian lilibeth lilja liljan liljana lilje lillan lillemor lilli lillian lillith lilly lily lin lina linas linda linde line line-marie
            linea linett linette liniva linn linn-marie linnea linsey linus lis lisa lisa-marie lisbet lisbeth lise lise-lotte lise-marie liselotte
            lisette lissa lissi lissie lissy liv liva live livia liviu liz liza lizette lizzi lizzie loa loke lone lonni lonnie lonny lora loredana
            lorena lorens lorenz lorna lotta lotte lotus lou louie louis louisa louise lourdes lovely lovisa lovise luca lucas lucca lucia lucian
            lucinda lucy lucyna ludmila ludvig ludvik ludwig luis luise luiza luka lukas lukasz lukka lulu luna luwam luz luzviminda lydia lyka lyke
            lykke lyng lærka lærke lív maannguaq mabel maciej madalina maddie madeleine madeline mads mads-emil mads-peter mae magda magdalena
            magdalene magna magnar magne magnhild magni magnus magrethe mahir mahmood mahmoud mahmut mahnoor mai mai-brit mai-britt maibrit maibritt
            maiken maj maj-brit maj-britt maj-lis maja majbrit majbritt malan malena malene malgorzata maliina malik malika malina malou malte malthe
            mandy manfred maniitsoq manja manolo manon mantas manuel manumina marc marcel marcelina marcelo marcin marco marcos marcus marek maren
            maren-anne margaret margareta margarethe margarita margit margith margot margret margrete margretha margrethe mari maria maria-louise
            mariam marian mariana mariane mariann marianna marianne maribel maricar maricel maricris marie marie-louise marieke mariella marietta
            marija marije marika marilou marilyn marin marina marinus mario mariola marion marisa marit marita marites maritt marius mariusz marivic
            marjan marjun mark mark-anthony markus marlen marlene marlon marna marta martha marthe martin martina martine martinius martinus maruthi
            marvic marvin mary mary-ann mary-grace mary-jane mary-joy maryam maryann marzena masood matas mateusz mathan mathea mathew mathias mathies
            mathilda mathilde mathilde-marie mathusan matias matilda matilde mats matt matthew matthias matti mattias mattis matz maud maud-marin
            maude maurice maurits max maximilian maxine maya mazhar małgorzata medea medina meera mehari mehdi mehmet mehret mehtap meinhard melanie
            melchor melek meles melih melike melina melis melisa melissa melody meltem melvin mensur meral mercedes merete merethe merhawi merit meriç
            merle merlin merlinda merry mert merve meryem mesut meta metin mette mette-marie mette-marit mevlüt mia mic michael michaela michal
            michala michał michel michella michelle mickey micki mie miguel mihaela mihai miilu mikael mikaela mikala mikas miki mikisoq mikisuluk
            mikka mikke mikkel mikkeline mila milagros milas milda mile milla mille milo milton mimi mina minahil minannguaq mindaugas mindy mine
            minik minna minnguaq minnie mira miran miraç mircea mireille mirela mirella miriam mirjam miroslaw mischa misghana misha mitchell mitzi
            moaz modestas mogens mohamad mohamed mohammad mohammed mohan mohsin molly mona monica monika monique morgan morris mortan morten
            morten-andre moses mubashir mudassar muhamed muhammad muhammed muhammet muharrem muneeb murat muriel musa musarat mussie mustafa myla
            mynte mynthe myra myrna myrte målfrid mærsk mücahit müge münevver müslüm mădălina naaja nabila nadeem nadia nadja naduk naeem nafisa nahom
            naila naim naima naja najaaraq najannguaq najma najuk nana nancy nancy-ann nanna nanna-marie naresh narin narmatha nasir nasreen nasrin
            natalia natalie natascha natasha natasja nathalia nathalie nathan nathanael nathaniel nauja navarana naveed nazan nazim nazli nazmiye
            necla neel nehir nell nellie nelly nels nelson nenita nergiz neringa nermin neslihan nesrin nestor nete neva nevin nevzat niaqoq nick
            nicki nickie nicklas nicky niclas nico nicola nicolae nicolai nicolaj nicolas nicole nicoline niculae nida niels niels-erik niels-henrik
            niels-juel niels-jørgen niels-ole niels-pauli niels-peter nigar nihal nihan nihat niisi nijole nikita nikki nikku niklas niko nikolai
            nikolaj nikolas nikoletta nikoline nilay nilgün nils nils-petter nilufer nimet nimra nina ninette ninna nirmala nis nisa nisha nissa nisse
            nitharsan nithya nivi niviaaluk niviana niviaq nivikannguaq nivikka niviâna noa noah noel noella noelle noemi noman nonoy noomi noor nora
            norberto noreen norma nova nuka nukaaka nukaaraq nukak nukannguaq nukappi nukâka nunnu nur nuray nurcan nurgül nurhan nuri nurten nuuka
            nuunu nynne oana octavian oda odd odd-arne odd-geir oddbjørg oddbjørn oddmar oddny oddvar oddveig oddvør odin oguz okan oktay ola olaf
            olaj olav olav-magnus olavur oldfred ole ole-jørgen ole-martin ole-peter ole-petter olea oleg olfert olga olgierd olha oli oli-jákup olina
            olinannguaq oline olinnguaq olise oliva olive oliver olivia oliwia olof oluf oluva omar omer onur orhan orkun orla orpa orvar oscar oskar
            oskarine osman osmund osvald oswald ottar ottilia ottilie otto ove ovidiu oya ozan ozge ozlem oğuz paarma paarnannguaq paarnaq pablo
            pacita padma pall palle palma pamela pamir pana paneeraq panigpak paninnguaq panínguaq paola paornannguaq parveen parvin pascal pat
            patricia patrick patrik paul paul-erik paula pauli paulina pauline paulius pavel pavia paw pawel paweł pax pearl peder pedro peer peer-ole
            peggy pelin pelle pembe per per-erik per-ole perihan perla perle pernilla pernille perry peter peter-emil petra petre petrea petrine
            petronella petter petur philip philippa philippe phillip pi pia piet piitannguaq piitaq pil pilar pilunnguaq pinar piotr pipaluk pippa
            pirathap piriya pitsi poppy poul poul-erik poul-henning poul-henrik poul-jákup poul-ove poula pouline povl prakash pranavi prashanth
            praveen preben precious price princess priya przemyslaw przemysław puk pál páll pætur pınar qasim qillaq qivioq qupanuk rabia rachel
            rachid radoslaw radu rafael rafal rafał rafiq ragna ragnar ragnfrid ragnhild rahel rahim rahman rahmi raja rajan rajesh rakul ralf ralph
            ramazan ramesh ramil ramon ramona ramunas ramune ramya rana randi randi-marie rane rannva rannvá ranveig rasa rasheed rashid rasit rasmine
            rasmus raul ravi ravn ray raza razvan rebecca rebekka recep refik reggie regin regina regine regitse regitze regnar regnild rehan rehana
            reidar reidun reimar reinhardt reinhold reinholdt remedios renata renate renathe renato rene rené renée resat rey reyhan reynaldo reşit
            ria riaz ricardo rich richard richardt richelle ricki rickie ricky rico ridvan rie rigmor rikard rikke rikke-marie rima rimantas rimvydas
            rita rizalina rizwan rizza roar robel robert roberta roberto robin robyn rochelle rodel rodica rodrigo rogelio roger rogvi rojda rokas
            roland rolf rolf-arne roma roman romeo romualdas romy ron ronald ronja ronni ronnie ronny rosa rosalia rosalie rosalina rosalinda rosan
            rosanna rosario rose rose-marie roselil rosemarie rosemary rosenkilde rosina rosita ross rowan rowena roxana roy rozerin ruben rubina ruby
            rudi rudolf rudy ruel ruffa rufus ruken rukhsana rumle runa rune runi ruslan ruta ruth ry ryan rye ryszard róa róaldur rógvi rói rókur
            rønnaug rúna rúnar rúni răzvan rūta saad saadia saba sabahat sabaheta sabina sabine sabri sabrina sachin saeed safa saffi safiye saga
            sahar said saima saira sajid sajjad salih salik salim salli sally salma salman salome salomon salvador sam samal samantha samet sami
            samira sammy samrawit samreen samson samuel sana sandeep sander sandi sandie sandor sandra sandy sangeetha sanjay sanna sanne santiago
            santino sara sara-sofie sarah sarunas sarwar sascha sasha saskia sathya saulius savas savaş saxe saxo scarlett scott sean sebahat
            sebastian seda sedat sefa selam selamawit selcuk selena selim selin selina seline selma selvi selçuk sema semih semine semra senait
            sequssuna serap sercan serdar sergej serhat serife serina serkan serpil sevda severin sevgi sevil sevim sevinc sevinç seyfi seyit seyma
            shabana shafiq shagufta shahbaz shahid shahida shahzad shaista shakeel shamim shane shannon sharmila sharon shazia shehzad sheila sheryl
            shirley shivani shoaib sia sibel sibylle sidra sidse sidsel sif siff sigbjørn sigfred sigga sigge sigmund signe sigrid sigrun sigurd
            sigurð sigvald sika sikkerninnguaq siku silan silas silassuaq silja siljan silje silke silla sille silvester silvia silvija simon simona
            simonas simone simret simun sina sindre sine sine-marie sinem sinna sinne siri sissa sissal sisse sissel siv siva sivakumar sixten skaiste
            skipper skjold slawomir snorre sofia sofiannguaq sofie sofija sofus sohail sol solbjørg solborg solfrid solgerd solja solomon solrun
            solveig solvej solvig sonata sondre soner songül sonia sonja sonni sonnich sonny sophia sophie sophus sorin sorina sorlannguaq sri
            stanislaw stanisław steen stefan stefania stefanie steffan steffen stein stein-erik steinar stella sten stephan stephanie stephen steve
            steven stian stig stina stine storm stuart sturla sukran sultan sumaira suman sumayya suna sundas sune sunniva sunnivar sus susan susana
            susann susanna susanne susi susie sussi suulu suulut suusaat suzan suzanne suzette svanhild svea svein svein-erik sven svend svend-aage
            svend-erik svend-ove svenning sverre syed sylvest sylvester sylvi sylvia sylwia synne synnøve sys syver szymon sámal sæunn símun sólfinn
            sólja sólrun sølva sølvi søren søren-peter sørine søs súsan súsanna süleyman sławomir taatsiaq tabita tabithe tadas tadeusz tage taha
            tahir tahira talitha tamara tamer tammy taner tania tanja tannie tanya tara tariq tarkan tarık tasha tasiilaq tatiana tatjana tauseef
            tayyab tayyaba tayyip ted teddy teis teit teitur tenna tennes teo teodor teodoro teresa terese teresita terje terkel terkil terry tesfa
            tesfalem tesfay tess tessa thaddeus thanusha tharsika thea theia theis thelma theo theodor theodora theodore theresa therese thias thilda
            thilde thim thit thivya thomas thor thora thorbjørn thorkil thorkild thorleif thormod thorstein thorsteinn thorsten thorvald thue thula
            thure thyge thyra tia tiana tiberiu tidemann tikaajaat tilda tilde tilde-marie tilla tillie tim timm timmi timmy timo timothy timur tina
            tine tinka tinne tinus tiril tirsa tittus tjalfe tjelle tobias tobine toby toke tolga tom tom-erik tomas tomasz tommi tommy tone toni
            tonje tonny tony tor tor-arne tor-egil tora torben torbjørg torbjørn tord tore torfinn torgeir torhild toril torild torill torkil torkild
            torleif tormóður torstein torsten torunn torvald tova tove tove-lise travis trea trine trine-lise tristan troels trond trondur trudy
            truels truls trygve tróndur trýgvi tsegay tsehaye tsion tue tufan tugba tukkumminnguaq tuku tulay tulle tunahan tuncay tupaarnaq tuperna
            turan turgay turgut turid turið turkan tuusi tuva tuğba ty tyge tyler tyra tyson tóki tóra tórbjørg tórbjørn tóri tórun tórður tøger tønne
            tønnes tülay tülin uffe ufuk ugne ugnė ugur uiloq ujala ujarak ujarneq uju uka ulas ulf ulku ulla ulle ulloriannguaq ulloriaq ulrich ulrik
            ulrika ulrikke ulve uma umair umar umer umit umut una undine unn unni unnvá uno urban urd ursel ursula urszula usha usman uvdloriaq uwe
            uzma uğur vagn vagnur vaida vaidas vaiva valborg valdas valde valdemar valdis valentin valentina valentinas valentino valerie valter
            vanessa vangie vasile vasilica vebjørn vedat vedran vega vegar vegard velat veli vera vera-marie vera-nivi vergel vergil verna verner
            vernon veronica veronika vesile vetle vibe vibeke viben vicente vicki vickie vicky victor victoria victorino vida vidar vidas vidir vidje
            vigand vigdis vigga viggo viivi vijay vijaya viktor viktoria viktoriia viktorija vilads vilde vilfred vilhelm vilhelmine vilius viljar
            villads villas villiam villum villy vilma vilmar vilte vimala vincent vinni vinnie viola violet violeta violetta viorel virgil virgilijus
            virgilio virginia virgo vishnu vita vitalija vithusan vitta vitus vivi vivi-ann vivian viviane vivianne vivien vivienne vivika vivy vlad
            vladas voldemar volkan volmer vytautas vár waldemar wallace wally walter walther wanda waqas waseem wayne wencke wendy werner wibeke
            wiebke wieslaw wiesława wiktor wilfred wilfredo wilhelm wilhelmina will william willie willum willy wilma wilson winni winnie winston
            wioleta wioletta witold wivi wivian wojciech wojtek wolfgang xander xenia yagmur yakub yakup yalçın yared yasar yasemin yasin yasir
            yasmeen yasmin yasmina yavuz yağmur yaşar yeliz yemane yeter yigit yildiz yilmaz yiğit ylva yngvar yngve yohanna yohannes yolanda yonas
            yonatan younas yrja yrsa ysabel yunus yurdagül yusuf yvette yvonne yücel yıldız yılmaz zacharias zafar zafer zahid zahida zahra zainab
            zaineb zaira zakaria zander zara zareen zarina zaynab zbigniew zdzislaw zebiba zehra zekeriya zeki zekiye zelal zeliha zelma zenaida zenia
            zenna zenon zerina zeyneb zeynel zeynep zita ziya zoe zoey zofia zohaib zoltan zoé zsuzsa zubair zuzanna zygimantas zübeyde zülal zümra
            árni ásla åge ågot åsa åse åshild åsmund åsta æbbe ólavur óli óluva óluvá ömer önder öykü özcan özge özgür özkan özlem øivind øjvind
            ørnulf øssur østen øystein øyvind ümit łukasz şahin şengül şerife şule şükran šarūnas žilvinas žygimantas
            """,
        surnames: """
            aaberg aabo aabye aaen aagaard aagesen aakjær aalbæk aalund aamand aarestrup aarhus aarup aas aasen aastrup abad abbasi abdallah abdi
            abdullahi abebe abel abelsen abild abildgaard abildskov abraha abrahamsen absalonsen abukar acar adamczyk adamsen adelsten adolfsen
            adomaitis adrian agerbo agerbæk agergaard agerholm agerskov agersted aggerholm agirman aguilar agustin ahlburg ahlers ahlgren ahlmann
            ahmad ahmed ahrensen akbulut akdogan akhtar akin akkaya aksoy aktas aktaş akyol akın al-hassan al-jaberi al-khatib alagaratnam albertsen
            albrechtsen albrektsen albu albæk alcantara alemu alexandersen ali alici alkan alminde alsing alstrup altintas altun altın alvarez amdi
            amdisen amirthalingam ammitzbøll amstrup amundsen anandarajah anchersen ancker andersen andersson andrada andreasen andreassen andresen
            anghel anjum anker ankersen ankerstjerne annesen ansbjerg antonipillai antonsen anwar apostol appel aquino araya arberg arentoft arikan
            arildsen ariyaratnam arlø arnesen arnfred arnold arnoldi arnsted aronsen arroyo arshad arslan arulanantham arumugam arvidsen asbjørn
            asfaha asferg asghar ashraf askholm askov aslam aslan asmerom asmussen assefa assing astrup atalay ates ateş augustesen augustinus auken
            aune auning austad avci avcı avram awad awan axelsen ayaz aydin aydın aytekin azam aziz baadsgaard baagø baagøe bach bache backhausen
            bagdonas bagge bagger baggesen bagh baig bak bakke bakkegaard bakken bakmand balagtas balan balasubramaniam balci balciunas balle balling
            balslev balsløw baluyot balčiūnas bandholm bang banke baran baranauskas barbu barfod barfoed barfred barkholt barsøe bartels bartholdy
            basar bashir baun baunbæk baunsgaard bautista bay baykal bayrak bayram bech bechgaard bechmann beck becker beckmann begovic begum bek
            bekele bekker belmonte bendix bendixen bendsen bendtsen bengtsen bengtsson benneballe bennedsen bennetsen bentsen bentzen benzon berendt
            berg berge berggren bergholdt bergholt bergmann bergsøe berhane berhe bernardo bernsen bernth berntsen bertelsen berthelsen beyer bhatti
            bibi bicer biering bilgin bilici bille billeskov birkeland bisgaard bisgård bitsch bjarnesen bjerg bjergaard bjergegaard bjerggaard bjerke
            bjerre bjerregaard bjerregård bjerring bjerrum bjørk bjørklund bjørn bjørndal bjørnholt bjørnsen bjørnskov bjørnson bjørnstad blaabjerg
            blach bladt blak blicher blichfeldt blichmann bloch block blom blomberg blomgren blomquist blume boas boch bock bodilsen boel boelskifte
            boesen boeskov bogdan bohn bojesen bojsen bolding boll bolvig bomholt bondarenko bonde bondo bonnerup bonnesen bonnichsen borch borchert
            bording borg borgaard borgbjerg borge borggaard borggreen borglund borgstrøm bork borkowska borkowski borre borregaard borring borup
            boserup boss bossen bostrup bothmann boye boyesen boyko boysen bozan bozkurt braad brabrand brammer brams brandborg brandenborg brandt
            brask bratbjerg bredahl bredal breinholt breining brejnholt brekke brems brendstrup bressendorff breum brevik brinch brink briones brix
            brixen broberg brock brodersen broe brogaard broholm bronée brorson bruhn brun brunsgaard brunø bruun bryde brydegaard brygger bryld
            bryndum bräuner bråten brændgaard brøchner brødsgaard brøgger brøndsted brøndum brønnum buch buchardt buchholt buchwald bucur budak budtz
            bugge buhl buhr buhrkal bukhari bulduk bull bulut bundgaard bundgård burchardt burgaard burkal busch busk butkus butt buur byberg bye byg
            bygballe byrge byrial byrialsen byrresen byskov bysted byth bæk bækgaard bækgård bækhøj bækkelund bærentsen bødker bøgebjerg bøgelund
            bøgeskov bøgh bøgild bøje bønding bønnelykke børgesen børresen børsting bøtker bøttcher bülow bălan bąk cabrera cakir callesen callisen
            can carlsen carlsson carstens carstensen caspersen casse cassøe castillo castro cazacu ceder cederholm celik celikkan celius cengiz
            cerniauskas cetin ceylan charlesen chaudhary chaudhry chaudry cheema chemnitz chen chiriac chmielewska chmielewski choudhry chrestensen
            christensen christesen christiansen christoffersen christophersen chua cicek cinar ciobanu clasen claudi clausen clemensen clemmensen
            clemmesen cojocaru colding concepcion constantin cordes corfitzen cornelius cornett corpuz cortez coskun costea coşkun cramer cramon
            crisan cristea crișan croitoru crone cruz czarnecka czarnecki dabrowska dabrowski dag dahl dahlbæk dahle dahlerup dahlgaard dahlgren
            dahlin dahlmann dahlsgaard dal dalager dalby dalen dalgaard dalgas dalgård dall dalsgaard dalsgård dam damborg damgaard damgård damholt
            damian damkier damkjær damm damsgaard danielsen danielsson dannesboe dar darre dau daugaard daugbjerg daukšas david davidsen dağ
            de-la-cruz debes degn degnbol deichmann dein del-rosario dela-cruz delacruz deleuran demir demirci demissie denager desta dethlefsen
            detlefsen diaconu dideriksen diederichsen diget dimaculangan dinc dinu dirksen dissing ditlefsen ditlevsen dizon djurhuus djursaa dobre
            dogan dogar dohn dolberg dollerup domingo donslund dorf doğan drachmann dragan draghici dragomir dragsbæk dragsted drasbek dreier drejer
            drews dreyer drost drud druedahl drøscher duch duda dudek due duedahl dueholm duelund duholm duman dumitrescu dumitru dupont durak durmaz
            dursun dybdahl dybdal dyhr dyhrberg dyrberg dyrbye dyreborg dyrholm dyring dyrlund dönmez døi døssing dąbrowski ebbesen ebdrup ebert
            eckardt eckert eddelund edelsten edvardsen eg egeberg egebjerg egede egelund egelykke egeskov eggers eggersen eggert egholm egsgaard
            egtved ehlers ehlert ehmsen eibye eide eidesgaard eigaard eilersen einarsen ejdesgaard ejlersen ejlertsen ejsing ekici ekinci el-masri
            el-sayed elberg elbæk elgaard elholm elkjær elkær elleby ellebæk ellefsen ellegaard ellemann ellermann ellesgaard ellingsen elmas elmelund
            elmer elmholdt elming elmquist elmstrøm elsborg elsig elsner elttør emmanuel enache ene enemark enevoldsen engberg engblad engbo engel
            engelbrecht engelbrechtsen engelhardt engell engelsen engelund engen enger enggaard enghave engholm engmann engsig enoksen enriquez erdem
            erdogan erdoğan eren ergin erichsen ericsson eriksen eriksson erkan ernst ernstsen ersoy ertmann esbensen esbjørn eskelund eskerod eskesen
            eskildsen espeland espensen espersen espiritu essendrop estrada estrup evaldsen evensen ewald ewers eyvindsen faaborg faartoft faber
            fabricius fabrin fagerli fagerlund falck falk falkenberg falkesgaard falkner fangel fanø farah farooq farsø faurby faurholt faurschou
            feddersen felding feldt fencker fenger fensbo ferdinandsen fernandez ferslev fessehaye fihl fikre filemonsen filip filtenborg find
            finderup fink finnemann fischer fisker fjallheim fjeld fjeldgaard fjeldsted fjelsted fjord fjordbak fjordside fladkjær flarup fleischer
            flindt floor florea flores flyvbjerg flyvholm fløe flügge fog fogh fogt foldager folkmann folmer fonnesbech fonsbøl fosgaard foss fossum
            foverskov frahm franck frandsen frandzen frank franzen frausing fredberg frede frederichsen frederiksen frederiksson fredriksen fredslund
            fredsted freiesleben freund frey friborg friedrichsen fries friis frimann fritsen frost frostholm fryd frydendahl frydenlund frydensberg
            frydkjær frølich frølund fugl fuglebjerg fuglede fuglesang fuglsang fuglsig fuglø funch funder fyhn fynbo færch fæster følsgaard føns
            gaard gaardbo gaarde gaardsted gabrielsen gade gadeberg gadegaard galsgaard galsgård galthen gamborg gammelager gammelby gammelgaard
            gammelgård gandrup ganesh garcia garde garn garnæs gartner gaub gautier gebre gebrehiwot gebremedhin gebremeskel gebreselassie gebretsadik
            gebru gecer geertsen geisler gellert gelting genc gent genç georgescu georgsen gerdes gerlach germansen gertsen getachew gezer
            ghebremedhin gheorghe ghirmay gilani gilberg gill girma girmay gissel giversen gjellerup gjerde gjerding gjerlev gjerløv gjern gjerulff
            gjesing gjøl gjørup glad glarborg glargaard glavind glerup glintborg gnanasekaram godiksen godsk godtfredsen goldschmidt gondal gonzales
            gorm gormsen gorska gorski gorzelak gosvig gotfredsen gottlieb gottschalck graabæk graae graakjær grabow grabowska grabowski gram grand
            grandjean granlund grann graugaard gravengaard gravesen gravgaard gravlund green gregers gregersen gregoriussen greisen greve grevy
            gribskov gricius grigaitis grigore grigorescu grim grubbe grube grum grundtvig gräs grøn grønbech grønbek grønborg grøndahl grøndal
            grønhøj grønkjær grønli grønlund grønne grønnebæk grønnegaard grønning grøntved grønvald grønvold gudaitis gudiksen gudmandsen gudmundsen
            gudmundsson guevarra gul gulbrandsen guldager guldberg guldborg guldbrand guldbæk guldhammer guldmann guler gundersen gundlach gundorph
            gunduz gunes gunnarsen gustafsson gustavsen gutierrez gylden gyldendal gyldenkærne gyldenløve gylling gynther gyrsting górski gök gökce
            gøth gøtke gøttsche gøtz gøtzsche gül güler gündogdu gündüz güneş günther güven haagen haagensen haahr haaland haarbo haarder haarløv
            haastrup haavik habte habtemariam haddad hadgu hagedorn hagel hagelund hagen hagensen hagos hagsten haider haile hailu hald haldrup
            halilovic halkjær hall hallberg halling halse halvorsen hamann hamdan hammeken hammer hammerholt hammerich hammershaimb hammershøi
            hammershøj hammersmark hamming handberg handrup hangaard hanif hansen hanson hansson hansted harbo harboe hardenberg harder harding
            harpøth harrebye harritz hartmann hartung hartvig hartvigsen hartwig hasager hashmi hasle haslund hass hassan hasse hassel hasselbalch
            hasselriis hauberg haubjerg haubro haue hauerslev haug haugaard hauge haugen hauger hauggaard haugland haugsted haunstrup hauritz havelund
            haven havgaard havmand havmann havmøller havn havnsø havskov hayat hebsgaard hede hedeager hedegaard hedegård hedelund hedemand hedemann
            hedenborg hedensted heebøll heegaard heerup heesgaard hegelund heggelund hegner hei heiberg heide heidemann heilmann hein heindorf
            heinesen heinrich heinsen heise heisterberg hejlesen helbo helboe heldgaard helgesen helland helleberg helledie hellesen hellesøe hellgren
            hellmann helmer helms helsted helver hemmert hemmingsen henckel hendrichsen hendriksen henneberg henningsen henrichsen henrik henriksen
            hentze henze herholdt herlev hermann hermannsen hermansen hernandez hersi hertz hessel hesselager hesselberg hesseldahl hessellund hessner
            hestbech hestbæk heuer heunicke heðinsdóttir hilbert hildebrandt hillerup hillgaard hilligsøe hindborg hindhede hinge hingebjerg
            hinrichsen hinsch hintz hjarsø hjelm hjelmager hjermind hjerrild hjort hjorth hjortholm hjortkjær hjortlund hjortshøj hjuler hjulmand
            hjøllund ho hodzic hoel hoff hoffmann hoffmeyer hofman hofmeister holbech holbek holberg holck holdensen holdgaard holdt holflod holk
            hollensen hollesen holm holmberg holme holmen holmer holmgaard holmgren holmgård holmquist holmskov holmslykke holmstrup holmstrøm holse
            holst holstebroe holstein holt holte holtegaard holten holtse holtug hommelgaard honoré horn hornbech hornbæk horndrup horneman hornemann
            hornshøj hornsleth hornum horsager horsbøl horsholm horskær horsted hostrup houe hougaard hougesen houlberg houlind houmann houmøller hove
            hoveling hovgaard hovland hovmand hovmøller hummel hummelgaard hummelmose hummelshøj hundahl hundebøll husballe husen hussain hussein
            husted husum huus hvas hvass hvid hvidberg hvidbjerg hvidt hvidtfeldt hviid hvilsom hvirvelkær hvolby hyldahl hyldegaard hyldgaard hyldig
            hyllested hyttel hytting håland hægsted hækkerup hæstrup høeg høegh høg høgh høgholm høgsberg høgsbro høgsted høirup høj højbak højberg
            højbjerg højbo højen højer højfeldt højgaard højgård højholt højland højlund højmark højris højrup højsgaard højsted højte højvang hølund
            hørby hørlyck hørning høst høstgaard høvsgaard høxbroe høybye høyer høyrup iacob ibrahim ibsen ifversen ignacio ignatiussen ilie illum
            imran ince ingebrigtsen ingemann ingemansen ingerslev ingvardsen ingvorsen ingwersen inusugtoq ionescu ionita ioniță iordache ipsen iqbal
            isager isaksen isbak isfeld ishøy isik ismail israelsen issak ivanov ivanova ivarsen ivarsson iversen iwersen işık jablonska jablonski
            jabłoński jacobi jacobsen jahn jakobi jakobsen jakobsson jakubowska jakubowski jama jamil jamisen janfelt jankauskas jankauskienė
            jankowska jankowski janniksen jansen janson janssen jansson janting janum jappe jasaitis jasinski jasiński jastrup javed jaworska jaworski
            jebsen jegind jellesen jelsbak jelstrup jenner jensby jensen jensenius jenssen jeppesen jepsen jeremiassen jerimiassen jermiin jersild
            jersin jersing jerslev jespersen jessen jessing jesting jeyakumar jeyarajah jeyaratnam jimenez jochimsen joensdóttir joensen jogvansson
            johannesen johannessen johannsen johansen johanson johansson johnsen johnsson jonaitis jonaitytė jonasen jonassen jonsson jonstrup jordan
            jordansen josefsen josephsen jovanovic jucker juel juelsgaard juhl juhler juncher juncker jung junge jungersen junker juul juulsager
            juulsgaard juulund juškevičius jydebjerg jákupsdóttir jákupsson jæger jægerfeldt jønsson jørck jørgen jørgensen jørn jørnsen jürgensen kaa
            kaae kaalund kaarsberg kaasgaard kaastrup kaczmarek kahr kahraman kahsay kaiser kajberg kalinowska kalinowski kallehauge kallesen
            kallestrup kallesøe kallsberg kalvaitis kaminska kaminskas kaminski kaminskienė kamiński kamp kamper kampmann kamstrup kanagaratnam
            kanagasabai kandiah kanstrup kaplan kappel kara karabulut karaca karadag karakaya karakus karaman karatas karataş karlsen karlshøj
            karlsson karstensen karstoft kartal kaspersen kass kastberg kastrup kathiravelu kathrinesen kaufmann kaur kausar kavaliauskas kaya kayani
            kaymak kazlauskas kazlauskiene kazlauskienė kazmi kazmierczak kaźmierczak kebede keiding keis keldsen keller kelstrup kempf kern keskin
            ketheeswaran khalid khalil khan khawaja khokhar kidane kielsen kiflom kildahl kilde kildeberg kildebæk kildegaard kildsgaard kilic kilime
            kilinc kilincarslan kilsgaard kimbrough kimer kindberg kirk kirkeby kirkebæk kirkegaard kirkegård kirkelund kirketerp kirkfeldt kirks
            kirstein kirubakaran kizil kizilkaya kjeldal kjeldgaard kjeldsen kjeldstrup kjelgaard kjelkvist kjellerup kjems kjer kjerkegaard
            kjersgaard kjersgård kjerstein kjerulf kjerulff kjær kjærbye kjærbæk kjærgaard kjærgård kjærholm kjærsgaard kjærsgård kjærulf kjærulff
            kjølbro kjølby kjølhede kjøller kjølsen klakstein klarskov klausen klein kleist klemmensen kleppe kleven klinge klingenberg klinggaard
            klinke klint klit klitgaard klixbüll kloch klode klok klokker klokmose kloster klostergaard klougart kløve knak knakkergaard knarreborg
            knie knigge knippel knoblauch knop knoth knud knudsen knudstrup knuth knutsen knutzon kobbernagel kobbersmed kobberø kobborg koc kocak
            kocaman koch kock koed koefoed koester kofod kofoed koford kohl kokholm kolbe kolborg kolby kold koldby kolding kolind kollerup kolmos
            kolodziej kolstad kolster konge kongsbak kongsgaard kongsted konnerup konradsen kopp korff korkmaz kornerup kornum korsager korsbakke
            korsbæk korsgaard korsgård korsholm korshøj korslund kortegaard korup kose kousgaard kousted kovalenko kovsted kowalczyk kowalska kowalski
            koyuncu kozlowska kozlowski kozłowski koç koçak kołodziej krabbe krag kragelund kragh kragsig kramer kramme kramp krarup krat kraul kraus
            krause kravchenko krawczyk krebs kreiberg kreiner krejberg krestensen kretz kreutzmann kring krishnapillai kristensen kristiansen
            kristjansen kristoffersen krog krogager kroggaard krogh krogsgaard krogsgård krogshede krogstrup krogsøe krohn krol kromann kron kronborg
            krone kronmann kruhl krull kruse krusell krustrup kruuse krämer król krøgholt krøyer kubiak kucharska kucharski kucuk kudsk kugathasan
            kuhlmann kuhn kuhr kuitse kulasingam kumar kundby kure kurt kusk kvamme kvist kvistgaard kvistgård kvistorff kvols kvorning kwiatkowska
            kwiatkowski kyed kyhn kylling kynde kyndesen kyndi kynge kærgaard kærgård kærhus kærn kærsgaard kærulf kærulff köse køhler køhlert kølbæk
            kølle køller kølln kønig kønigsfeldt køpke køster kühl kühn kühnel küçük kılıç lacson lagoni laigaard lambertsen lambæk lamhauge lamm
            lammers landbo langballe langberg lange langeland langelund langer langeskov langgaard langhoff langkilde langkjær langli langmack
            langsted langvad langvang lapinskas larsen larsson lasgaard lassen lassenius lasthein latif laue lauge laugesen laulund laumann lauridsen
            lauritsen lauritzen laursen laustrup laustsen lautrup lavesen lawaetz lazar lazăr le leander lebech lebæk leegaard leerbeck leerskov
            lehmann lehn lehrmann leisner leitisstein lemche lemma lemvig lemvigh lendal lennert lensbøl lenskjold lenz leo leonhardt lerche lerke
            lervad letager leth levin levinsen lewandowska lewandowski lewinsky li lie liebst lien lihn likkegaard lildholdt lillelund lillie lim
            limborg lind lindberg lindbjerg lindbo linddal linde lindegaard lindegård lindemann linder lindeskov lindgaard lindgreen lindgren
            lindhardt lindholm lindholt lindquist lindskov lindstrup lindstrøm lindtoft lings linneberg linnemann linnet lintrup lippert lis lisberg
            ljungberg ljungdahl locht loft lohmann lohse lolk lollike lomborg lomholt lone loose lopez lorck lorentsen lorentzen lorenz lorenzen
            lottrup louis lovring lowzow ludvigsen lukassen lukoševičius lumbye lumholdt lumholt lunau lund lundbak lundbeck lundbek lundberg lundby
            lundbye lundbæk lunde lundegaard lundfald lundgaard lundgreen lundgren lundgård lundholm lundin lunding lundkjær lundorf lundorff
            lundquist lundsberg lundsby lundsgaard lundsgård lundsteen lundstrøm lundtoft lundtofte lundvald lundø lungu lunn lunøe lupu lyager lybech
            lyberth lyck lyhne lykke lykkeberg lykkebo lykkegaard lykkegård lykou lyng lyngbak lyngbo lyngby lyngbye lyngdorf lynge lynggaard lyngholm
            lyngkjær lyngsie lyngsø lynnerup lysdahl lysdal lysemose lysgaard lysholdt lysholm lyshøj lystbæk lyster lysø lytje lytken lytzen læbo
            læborg læssøe læsø løber løchte løfting løgstrup løjborg løjstrup løken løkke løkkegaard løkkegård lønborg løndahl lønstrup løntoft løth
            løvbjerg løvenskjold løvgreen løvholm løvschall løvstad løwe løwenstein lüders lütken lützen maagaard maaløe maaløv maar maarup macaraeg
            mach maciejewska maciejewski madsbøll madsen magaard magelund magnussen magnusson magsaysay mahalingam mahendran mahler mahmood maigaard
            mailand majeed majewska majewski majgaard majlund malik malinauskas malinowska malinowski malling malmberg malmgren malmos malmstrøm
            manalo mandrup mandøe manley manniche manole mansour maratse marcher marciniak marcussen mariager marin marinescu mark markussen
            markvardsen markvart marloth marquard marquardt marquez marsh marslev marstal marstrand martens martensen martin martinsen martinussen
            marxen matei mathiasen mathiassen mathiesen mathiessen mathisen mathæussen matthiasen matthiesen matthiessen matulis matzen mau maul
            mauritsen mauritzen mayer mayland mazeika mazur mazurek mažeika mebrahtu mehari mehmood meier meincke meinertsen mekonnen melander
            melchior meldal meldgaard meldgård melgaard melgård melin melnyk melsen mendoza meng menghistu mengistu mensberg mercado merrild mersø
            mesfin messerschmidt meulengracht meyer meyhoff michaelsen michalak michalska michalski michelsen mickevicius mickevičius midtbø midtgaard
            midtgård mielche mihai mikaelsen mikkelborg mikkelsen mikladal milling milo miltersen minhas mirza mitzi moberg mocanu moen moesgaard
            moeslund mogensen mohamed mohamud mohr molbech moldovan moldoveanu molin mollerup mols moltke moltzen momme monberg monrad moos moosmand
            morell morkunas morkūnas morsing morsø mortensen mosbech mosbæk mose mosegaard mosegård moseholm mosekilde moselund mosgaard moskjær
            mossing moth mott motzfeldt mouridsen mouritsen mouritz mouritzen mousten movgaard mughal mulugeta mulvad munch munchow mundbjerg mundt
            munir munk munkedal munkholm munkholt munksgaard munkø munteanu muresan mureșan murmand murugesu mushtaq muus mygdal mygind myhlendorph
            myhre myklebust mylund mynster myrhøj myrthue myrup mårtensson møberg mølbach mølbak mølby møldrup mølgaard mølgård møllebro møllebæk
            møllegaard møllegård møllenbach møllenborg møller møllerhøj mølskov mønsted mønster mørch mørck mørk mørkeberg mørkholt mørkøre mørup
            müller naage nabe-nielsen nadarajah nadeem nagalingam nagel nannerup nannestad nansen napaattooq naqvi nasser nathanielsen nattestad
            navaratnam navarro navickas navntoft nawaz naz nazir neagu nebelong neble nedelcu nedergaard nedergård neergaard neerup negash negassi
            neumann nevald neve nguyen niclasen nicodemussen nicolaisen nicolajsen nicolaysen niculescu niebuhr nielsen nikolaisen nikolajsen nikolic
            nilsen nilsson nissen nissum nistor nistrup nita nithiyanantham niță noack noe noesgaard nolsøe nonbo nordahl nordam nordbo nordborg
            nordby nordbæk nordentoft nordestgaard nordfjord nordgaard nordholt nordkild nordli nordlund nordmann nordmark nordskov nordstrøm nordtorp
            noreika norgaard norgreen norkus normand normann norn norsker norup norðberg nothlev nowak nowakowska nowakowski nowicka nowicki nur nybo
            nyboe nyborg nybroe nyby nyegaard nyeland nyengaard nygaard nygreen nygård nyhave nyholm nyholt nyhus nyhuus nykjær nylandsted nylund
            nymann nymark nyrop nyrup nystrøm nytoft nyvang nyvold nærum nærø næsborg næsby næss nøddebo nøddelund nøhr nøkkentved nørager nørby
            nørgaard nørgård nørholm nørregaard nørregård nørrelund nørrelykke nørremark nørreskov nørrung nørskov nørtoft nørup obel obeling ocampo
            oddershede odgaard ogbamichael ohlsen ohrt okbay okholm okkels oksbjerg okubay olason olavsson oldenburg oldrup olesen olsen olsson olsvig
            olszewska olszewski olteanu oltmann omar omø onsberg opheim oprea opstrup orloff ortmann osman osted ostenfeld ostermann ostersen
            ostrowska ostrowski otkjær ott ottesen otto ottosen ottosson oustrup ove overballe overbeck overby overbye overgaard overgård overlade
            overmark oversen ovesen oxholm oxvig ozcan ozdemir ozen ozer ozkan ozturk paarup paaske pabst pacheco padilla pagaard pagh pagter palle
            pallesen palm palmelund palsgaard paludan panganiban pangilinan pape paramanathan paramsothy parbst parveen pascual patel pathmanathan
            patursson paulauskas paulsen paustian pavel pawlak pawlowska pawlowski pawłowski peary pedersen pederson peen peitersen pekcan pelch pelle
            perch perez perinpanayagam perlt permin perregaard perrild perrin pers persson pervez peter petersdóttir petersen petersson petkus
            petrauskaitė petrauskas petrauskienė petre petrescu petri petrov petrovic petrussen petræus pflug pham pietrzak pihl pihlmann piil pil
            pilegaard pilgaard pilgård pilsgaard pind pinholt pinstrup piotrowska piotrowski piper pirabakaran pivat plaetner plambeck plesner pless
            ploug plougmann plum pocius poder podlech polat ponnampalam pontoppidan pop popa popescu popov pors porsborg porse porsgaard posborg post
            poulsen poulsson povelsen povlsen povlsgaard prahl prang prangsgaard prebensen prebæk preda preisler pretzmann prien priess prinds prip
            pryds præst præstegaard præstekjær præstholm præstmark puck puggaard purup puvanendran qadir quaade quist quizon qujaukitsoq quottrup
            qureshi qvist qvistgaard qvortrup raaberg raahauge raahede raarup raaschou raben rabjerg rabøl radu rafiq rafn rahbech rahbek rahman rahr
            raja rajah rajaratnam rajendran ramanathan ramanauskas ramlau ramm ramos ramsgaard ramsing ramskov rana randlev randrup rank rantzau rasch
            rash rashid raskmark rasmussen rasmusson rathje rathmann ratnam rauf raun raundahl raunkiær raunkjær ravn ravnborg ravnholt ravnkilde
            ravnsbæk ravnskjær ravnskov raza refsgaard refshauge rehhoff rehling rehman reiff reimann reimer reimers rein reinert reinhold reinholdt
            reiter reitz remmer rendbæk reng renner reschat resen restorff reumert reuss reventlow rex reyes rhod riaz ribe riber ribergaard ribergård
            richardt richter rickers rieder riis riis-jensen riisager riisgaard riishøj rimkus rindom ring ringgaard ringive ringkjøb ringsted rising
            ritter rivera rix rizvi roar robdrup rod rode rodkjær roed roelsgaard roer rohde rohrberg rokkjær roland rold rolighed rolsted roman romer
            romvig ronøe roos roost rosager rosales rosenbech rosenberg rosenbjerg rosenbæk rosendahl rosendal rosengren rosenkilde rosenkjær
            rosenkrantz rosenlund rosenstand rosenvang rosenvinge rosenørn rosing roslev rost rosted rostgaard rosthøj rotaru roth rothausen rothmann
            rovsing rubæk rud rudbeck rude rudolph rudys rugaard rugbjerg ruge rugh rugholt runeberg runge rusbjerg rusborg rust rusu rutkowska
            rutkowski ruud ryborg rydahl rydal ryder rye rygaard rygård ryholt ryom rytter ryttergaard ræbild ræder róadóttir röhling rød røddik røed
            røge røgilds røgind røhr røjkjær rømer røn rønde rønholt rønhøj rønn rønne rønnebæk rønnest rønning rønnov rønnow rønsholdt rønsholt røpke
            rørbæk rørdam rørholm rørth rørvig saaby saabye sabaliauskas sabaratnam sachmann sadiq sadolin sadowska sadowski saeed sahan sahin sahl
            sakalauskas salazar saleem saleh salling salmonsen salomonsen salto samsing samson samsøe samuelsdóttir samuelsen sanchez sand sandager
            sandahl sandal sandberg sandbjerg sandborg sandby sande sander sandfeld sandgaard sandgreen sandholdt sandholm sandholt sandhu sandu
            sandvad sandvang sandvik sandø sangild sanmugam santiago santos sari saritas sarwar sarı sathasivam sattar sauer saugbjerg saugmann sava
            savas savickas sawicka sawicki saxe saxild saxtorph schack schaldemose schaltz schandorff schatz schaumann schaumburg scheel scheibel
            schelde scherning scheuer schiellerup schierning schiøler schiøth schiøtt schjerning schjoldager schjoldan schjødt schjønning schjørring
            schleicher schlichting schlosser schlüter schmaltz schmid schmidt schmiegelow schmith schmitt schneekloth schneider schnoor schondel schou
            schourup schousboe schouw schrader schram schreiner schroeder schroll schrøder schrøter schubert schultheiss schultz schultze schulz
            schumacher schurmann schwab schwalbe schwaner schwartz schwarz schwarzbach schäfer schöler schødt schøler schøller schøn schønau schønberg
            schønfeldt schønheyder schønning schüler schütt schütze secher seeberg seerup segers sehested seidel seidelin seidler sejer sejersen sejr
            sejthen selch selmer selvarajah selvaratnam selvig semere semler sen serban serup severin severinsen severinsgaard sezer sezgin shabbir
            shah shanmugam shanmugarajah sharif sharma shaukat sheikh shevchenko sibbesen siddiqui sidelmann sieg siersbæk siersted sigersted siggaard
            siggelkow sigh sigurdsson sikora silkeborg silkjær sillesen simigaq simion simkus simmelsgaard simonsen simonsson simony simsek sindal
            sindberg sinding singh sinnathamby sison sivakumar sivalingam sivanathan sivapalan sivasubramaniam sivertsen sixhøj sjøberg sjøgren skaale
            skaalum skaaning skaar skaarup skaastrup skafte skak skalberg skallebæk skals skamby skammelsen skarðhamar skifte skipanes skjelbo
            skjelborg skjelbred skjellerup skjelmose skjern skjerning skjold skjoldager skjoldan skjoldborg skjoldby skjøde skjødt skjønning skjørbæk
            skjøth skjøtt skoglund skou skoubo skouboe skouby skougaard skov skovbakke skovbjerg skovbo skovby skovfoged skovgaard skovgård skovhus
            skovlund skovmand skovmose skovrup skovsgaard skovsted skriver skræddergaard skræm skydsgaard skydt skyggebjerg skytt skytte skytthe
            skærbæk skærlund skødt skøtt skøttrup slot sloth slottved slumstrup smed smedegaard smedegård smidstrup smidt smith smithberg smits
            snedker sneftrup snell sneum snoer snog sobczak soelberg soelmark soerensen sofussen sohn sokolowski sokołowski sol solbakken solberg
            solbjerg soldbro solgaard solgård solheim solkær sollerup solmer solomon solvang solvig sommer sommerlund sommersted sonmez sonne
            sonnichsen sophusen soriano sort sortkær spager spang spangenberg spangsberg spangsgaard spanner sparholt sparre speiermann spejlborg
            spiegelhauer spliid splittorff spork sporring sprogøe sritharan staal staalhøj staals staberg stadager stadil staehr stagaard stan stanciu
            stanek stang stangegaard stangerup stankevicius stankevičius stannov stark staun stauning stausholm steen steenberg steenbock steenbuch
            steenfeldt steenholdt steenild steensen steensgaard steenstrup stefan stefanescu steffen steffensen stegger stegmann stein steiness
            steinmann steinmeier stelling sten stenbak stenberg stenbæk stendal stender stenderup stendrup stenholt stenkjær stensballe stensgaard
            stensig stensrud stenstrup stenum stenvang stenz stephansen stephensen stepien stickelbjerg stidsen stief stigaard stigsen stilling
            stillinge stisager stjerne stjerneby stjernegaard stjernholm stockholm stockmarr stoffersen stoffregen stoica stokbæk stokholm stokkebro
            stokkebæk stoklund stolberg stoltenberg stoltenborg stoltz stoltze storch storgaard storgård storhaug storm storvik stougaard stounbjerg
            stounbæk stove stovgaard straarup strand strandberg strandby strandbæk strandgaard strandgård strandlod strandskov strandvig strange
            strarup strauss struck strunge stræde strøbech strøm strømberg strømgaard strømgård strømme stubager stubbe stubbekjær stubdrup stubgaard
            stubkjær studsgaard stuer stuhr stumpe stybe styhr styrbæk ståhl stæhr stær stórá størup støtt støttrup støvlbæk støvring stępień
            subramaniam suciu suhr sulkjær sultan sundahl sundby sundgaard sunesen suntharalingam surland svanberg svane svaneborg svanholm svansø
            svarre svarrer svart svarthol svejgaard svejstrup svendsen svennevig svenning svenningsen svensson svenstrup svinding svingholm svinth
            syberg sylow sylvest sylvestersen synnestvedt syversen szczepanski szczepański szewczyk szymanska szymanski szymański sæderup sækmose
            sæther sætre sönmez søballe søby sødal søe søeberg søegaard søes søgaard søgård søholm søholt søltoft sølvkjær sølvsten søndberg sønderby
            søndergaard søndergård sønderholm sønderlund søndermølle sønderskov sønderstrup søndersø sønksen sørensen sørenson sørli sørum sørvágs
            søviknes søvndal søvsø taarnby tabassum tabor tadesse tage tahir tambour tamosiunas tamošiūnas tan tanase tanderup tandrup tang tangaard
            tange tangen tariq tarp tarpgaard tas tasci tauber taudorf tausen tauson taş teame tedla teglbjærg teglgaard tegllund tegner teilmann
            tekin tekindal tekle teklehaimanot tellefsen telling temel terkelsen terkildsen termansen terp tesfamariam tesfay tesfaye tesfazghi
            testrup tetens tetzlaff tewolde thaarup thalund thambirajah thams thangarajah thaning thanning tharmalingam tharmarajah thaysen theil
            theilgaard theill theisen thejls therkelsen therkildsen thestrup thevarajah thiagarajah thiel thiesen thiim thim thinggaard thingholm
            thirup thisgaard thisted thodberg thode thodsen thomasen thomassen thompson thomsen thorborg thordsen thorgaard thorhauge thorkildsen
            thorleifsen thorlund thorn thornberg thorndahl thorning thornval thorsager thorsen thorsgaard thorslund thorson thorsted thorsteinsson
            thorsø thorsøe thortzen thorup thorvaldsen thostrup thrane thranholm thrige thuelund thuemoes thuesen thulstrup thun thunbo thune thunø
            thuraisingam thuren thustrup thybo thyboe thygesen thyrring thyrsted thyssen thøgersen thøgersson thøisen thørrisen tiedemann tietze timm
            timmer timmermann tind tinggaard tingleff tirstrup tkachenko tobiasen tobiassen todbjerg toft toft-hansen toftdahl tofte toftegaard
            toftegård toftelund toftgaard toftlund tolderlund tolentino tolstrup toma tomaszewska tomaszewski tommerup tonnesen tonsgaard topal topcu
            topp toprak torbensen torgersen tornbjerg tornbo torndahl tornøe torp torpe torpegaard torpegård torres torrild torsleff torstensen tosun
            touborg toubro toudal toustrup traberg trabjerg trads tran tranberg trane tranekær trangbæk tranholm tranum traulsen trier trillingsgaard
            trinidad troelsen troelstrup troldborg troldtoft trolle trolle-larsen trosborg trudsø truelsen truelstrup trustrup tryde tryggvason trærup
            trøjborg tsegay tuazon tudor tue tummasardóttir tunc tunç turan turk turkmen tuxen tved tvede tvedegaard tveden tveit tveiten tvermose
            tvilum tychsen tyge tyrrestrup tyrsted tækker tønder tønnes tønnesen tønnessen tønning tønsberg tørnæs tørring tøttrup türk türkmen
            türkoglu tănase ubbesen ucak ucar udbye udengaard udsen ugelvig ugilt ugur uitsatikitseq ulbrandt uldal uldall uldbjerg uldum ulfkjær
            ullah ulrich ulrichsen ulriksen ulstrup ulsø ulsøe ultang ulvestad umerineq unal underbjerg underlien unger ungureanu urbonas urhøj urth
            urup uslu uthayakumar utoft utuaq utzon uyar uysal uzun uçar vaarby vad vadgaard vadstrup vagner vagtborg vahl vaitkus valaitis valbak
            valbjørn valdez valentin valentiner valeur vallentin valsgaard vammen vandborg vandkær vang vangsgaard vangsgård varming varnæs vasehus
            vasile vasiliauskas vedel vedelsbøl vedsted vedstesen veis vejen vejerslev vejgaard vejlby vejlgaard vejlstrup vejrum vejrup vejsgaard
            velasco velauthapillai vellev velling veluppillai venborg venckus vendelbo vendelboe veng vengsgaard ventegodt venø verder vesborg
            vestberg vestbjerg vestdam vester vesterager vesterby vesterbæk vesterdal vestergaard vestergård vesterheden vesterholm vesterlund
            vestermark vestervang vestesen vesth vesti vestphal vestrup vetterlain vetterstrøm vibe vibholm vibild viborg viderø viemose viftrup vigen
            vigneswaran vigsø viig vijayakumar vik vilhelmsen villadsen villanueva villareal villemoes villumsen vilsbæk vilstrup vinbech vinberg vind
            vindahl vinding vingaard vingborg vinge vinkel vinkler vinstrup vinter vinterberg vintersborg vinther visborg visby visholm vissing
            vistisen vistoft vittrup vium vive við-høgadalsá vlad vodder voetmand voetmann vogel vogelius vognsen vogt voicu voigt voldby voldgaard
            voldsgaard voldsted volf volfing vollmer vollmond volquartz vork voss vraa vrang vrist vrou vrønding vu vágsheyggj våge vædele værge værum
            vævest vøgg vølund wacher wagener wagner waheed wahl wahlgreen wahlgren walbom walczak waldorff walther wandahl wandborg wang wanscher
            warberg warming warraich warrer warsame wassard weber wedderkopp wedege wedel wegener wegge weibel weidick weihe weihrauch weile weirsøe
            weis weiss weitling welander weldemichael weldu wellendorf welling wendelboe wendt wengel wenzel werge wermuth wernblad werner westenholz
            westergaard westergreen westerlund westermann westh westi westphal wetche wetterstrøm wibe wiberg wibholm wichmann wichstrøm wieczorek
            wiegand wielandt wiell wiese wiinberg wiinblad wiinstedt wiinther wikkelsø wildt wilhelmsen wilk wilken wilkens wilkenschildt willadsen
            willumsen wind windfeld winding winge winkel winkelmann winkler winsløv winter winther wisniewska wisniewski wissing with witkowska
            witkowski witt wittendorff wittrup wiśniewska wiśniewski wlodarczyk wodskou woetmann wojciechowska wojciechowski wojcik woldbye
            woldemariam woldu wolff wolffsen wollesen worm worre worsøe wozniak woźniak wraa wriedt wrobel wroblewski wróbel wróblewski wulf wulff
            wunsch wysocka wysocki wærum wójcik wøhlk wøldike włodarczyk yagci yalcin yalçın yaman yap yasar yavuz yazici yde ydesen yding yemane
            yesil yesilyurt yigit yildirim yildiz yilmaz yogarajah yogeswaran yohannes yousaf yousuf ystad ytting yuksel yusuf yücel yüksel yıldırım
            yıldız zabulis zacharias zachariasen zachariassen zachau zafar zahle zahn zaidi zajac zając zalewska zalewski zaman zamfir zamora zander
            zangenberg zawadzka zawadzki zebitz zeeb zeeberg zengin zerai zeuthen zhang zia ziegler zielinska zielinski zieliński zier zilinskas
            zimmer zimmermann zinck zinn ziska zobbe zoffmann zukauskas árnason åberg ågesen ågren ågård åkesson åkjær årestrup århus çakır çelik
            çetin çiçek óladóttir özcan özdemir özen özer özgür özkan özmen öztürk ødegaard ødegård ølgaard ølholm øllgaard ølund ørbæk ørgaard ørgård
            ørn ørnbøl ørneborg ørnstrup ørskov ørslev ørsted ørtoft ørum øst østberg østengaard østerballe østerby østerbye østergaard østergård
            østerholm østerhus østerling østerlund østermark østerskov østrup øvig øvlisen øystå ünal üstün černiauskas şahin şen şimşek šimkus šukys
            žilinskas žukauskas șerban ștefan
            """,
        places: """
            aabenraa aabybro aabyhøj aakirkeby aalborg aalborg_øst aalestrup aarhus aarhus_ø aars aarup aasiaat agedrup agerbæk agerskov agersted
            agersø agger albertslund aldersrogade allerød allinge allinge-sandvig allingåbro almind alrø als alslev amager amager_vest amager_øst
            amagerbro anholt ans ansager arden argir arnborg asaa askov askø asminderød asnæs asp assens assentoft astrup aså augustenborg aulum
            auning avernakø avlum axelborg bagsværd ballerup balling beder bedsted bellahøj bellinge biersted billund bindslev birk birkerød birkholm
            bispebjerg bispehaven bisserup bjerre bjerringbro bjørnø blokhus blommenslyst blovstrød blåbjerg blågård blågårdsgade blåvand boeslunde
            bogense bogø bolbro bording bork bornholm borre borris borup bouet bov brabrand bramdrupdam bramming brande bredballe bredebro brejning
            brenderup broager brovst bryrup brædstrup brøndby brøndby_strand brøndbyvester brøndbyøster brønderslev brønshøj brørup buddinge bullerup
            bylderup-bov båring bårse bække bækmarksbro bælum bøjden bønnerup børkop bøvlingbjerg carlsberg_byen charlottenlund christiania
            christiansbjerg christiansfeld christianshavn christiansø dagnæs dalby dalby_haslev dalmose dalum damsholte dannemare daugård dianalund
            djursland dragør drejø dronningborg dronninglund dueodde durup dybbøl dyssegård ebberup ebeltoft egedal eggeslevmagle egholm egtved egå
            eiði ejby elling emdrup endelave engesvang enghave errindlev esbjerg eskilstrup espergærde eternitten eysturoy faaborg faaborg-midtfyn
            falster fanø farsø farum favrskov faxe faxe_ladeplads fegge fejø felsted femø fensmark ferritslev filskov finlandsparken fjellerad
            fjerritslev fladså flauenskjold flensborg flintholm forlev fovrfeld fredensborg fredensgård fredericia frederiks frederiksberg
            frederiksbjerg frederikshavn frederikssund frederiksværk frejlev frihavnen fruens_bøge frøstrup fuglafjord fuglafjørður fuglebjerg
            fuglsang_sø fur furesø fyn fynshav fåborg fårevejle fårvang føvling gadstrup galten ganløse gedser gedsted gedved gellerup gellerupparken
            gelsted gentofte gesten gilleleje gislinge gistrup give gjellerup gjerlev gjern gjesing gl_jennum gladsaxe glamsbjerg glesborg glostrup
            glud glumsø graasten gram gramby gredstedbro grejs grenaa grenå greve grevinge gribskov grindsted gråsten græsted grøndal
            grønlandskvarteret guderup gudhjem gudme gug guldager guldborg guldborgsund gullestrup gærum gødstrup gørlev haarby haarlev haderslev
            hadsten hadsund hals halsnæs hammel hammersholt hammershus hammershøj hammerum hanherred hanning hanstholm harboøre hareskovby harlev
            harte hashøj hasle haslev hasselager hasseris hatting havdrup haverslev havnbjerg havndal havnsø hedeboparken hedehusene hedensted hee
            hejnsvig hellebæk hellerup hellevad helsinge helsingør helsted hemmet henne herlev herlufmagle herning herredsvang hesselager hillerød
            himmelev himmerland hinnerup hirtshals hjallelse hjallerup hjallese hjarnø hjarup hjerm hjerting hjortshøj hjørring hobro holbæk holeby
            holme holme-olstrup holmen holstebro holsted holsteinborg holte horbelev hornbæk hornbæk_randers horne hornsherred hornslet horreby
            horsens horslunde hovborg hovedgård hoyvik hoyvík humble humlebæk humlum hundborg hunderup hundested hundige hurup husum hvalba hvalpsund
            hvalsø hvam hvam_stationsby hvidbjerg hvide_sande hvidovre hårby hårlev højbjerg højby høje_taastrup højen højer højslev høng hørgården
            hørning hørsholm hørup høruphav hørve idestrup ikast ikast-brande ilulissat indre_by indre_nørrebro ishøj ishøj_landsby islands_brygge
            ittoqqortoormiit jammerbugt janderup jebjerg jelling jels jennumparken jerne jersie jerslev jerup juelsminde jyderup jylland jyllinge
            jystrup jægersborg jægerspris kalundborg kalvehave kangaatsiaq kangerlussuaq kapisillit karby karise karlebo karlslunde karlstrup karup
            kastrup kastrup_vordingborg kbh kelby kerteminde kettinge kibæk kirke_hvalsø kjellerup klaksvik klaksvík klampenborg klarup klejtrup
            klemensker klintholm klippinge klitmøller klokkerholm klovborg kobenhavn kokkedal kolding kolind kollafjørður kollund kolt kongens_enghave
            kongens_lyngby kongerslev korinth korsør korup kristrup kruså kulusuk kundby kuummiut kvaglund kvissel kværndrup kærby københavn kødbyen
            køge kølkær køvenhavn langebæk langeland langenæs langesø langhøj langå latinerkvarteret lejre lem lemvig lihme lillerød lilleø lind linde
            lindholm lindholm_brygge lindknud lindved lisbjerg liseleje listed livø lohals lolland lolland-falster lund lund_herning lundby lundeborg
            lunderskov lundtoftegade lyne lyngby lyngby-taarbæk lynge lyngs lyngså lystrup lyø læsø løget løgstør løgumkloster løjt_kirkeby løkken
            lønstrup løsning løvel løvvang maaløv malling mandø maniitsoq mariager mariagerfjord maribo marielyst marstal melby mern middelfart
            midtjylland miðvágur mjølnerparken mogenstrup mols mors morsø morud munke_bjergby munkebo munkebo_kolding måløv mårslet møgeltønder
            møldrup mølholm møllevangen møn mønsted mørkhøj mørkøv nakskov nanortalik narsaq narsarsuaq nees nekselø neksø nexø nibe nivaa nivå no
            nordborg nordby nordbyen norddjurs nordfyn nordfyns nordhavn nordjylland nordsjælland nordvest nordvestkvarteret nors nuuk nuussuaq
            ny_hammersholt nyborg nykøbing nykøbing_falster nykøbing_mors nykøbing_sjælland nyord nyråd nysted nærum næsbjerg næsby næstved nørre_aaby
            nørre_alslev nørre_asmindrup nørre_nebel nørre_nissum nørre_snede nørre_tranders nørre_vorupør nørre_åby nørrebro nørresundby oddense
            odder odense odsherred oksbøl ollerup omø onsild ordrup orehoved ormslev orø osted otterup oure outrup over_jerstal paamiut padborg
            paderup pandrup pedersker poulstrup præstbro præstø qaanaaq qaqortoq qasigiannguit qeqertarsuaq qinngorput raklev randers randers_nord
            rask_mølle ravnkilde ravnshøj rebild redsted refshaleøen regstrup resen ribe ringe ringenæs ringkøbing ringkøbing-skjern ringsted rising
            risskov romdrup rosenhøj roskilde roslev rude rudersdal rudkøbing ruds_vedby runavik runavík ry ryomgård ryslinge rågeleje rækker_mølle
            rødby rødbyhavn rødding rødekro rødkærsbro rødovre rødvig rømø rønde rønne rønnede rørby rørvig sabro saeby sakskøbing salling saltangará
            saltum samsø sandavágur sanderum sandoy sandur sandvig sankt_klemens seden seest sejerslev sejerø sig silkeborg simested sindal sisimiut
            sjælland sjællands_odde sjølund sjørring skads skagen skalborg skals skanderborg skarrild skarø skejby skellebjerg skibby skibet skibhus
            skibhuskvarteret skive skiveren skjern skodsborg skopun skovlund skovlunde skovparken skovshoved skt_klemens skårup skælskør skærbæk
            skødstrup skørping slagelse slangerup sluseholmen smidstrup smørumnedre snaptun snedsted snejbjerg snekkersten snertinge snogebæk solbjerg
            solrød solrød_strand sorgenfri sorø spangsbjerg sparkær spentrup spøttrup staby stae stakroge starup stauning stavtrup stege stengårdsvej
            stenlille stenløse stensballe stenstrup stensved stevns stige stilling stoholm stokkemarke store_heddinge store_merløse storkøbenhavn
            storvorde strandby strandhuse strendur streymoy strib struer strynø strøby strøby_egede stubbekøbing studsgård støvring suldrup sulsted
            sundby sundbyvester sundbyøster sundeved sundparken sunds sundstrup suðuroy svaneke svebølle svendborg svenstrup svinninge svogerslev
            syddjurs sydfyn sydhavn sydhavnen sydhavsøerne sydsjælland sæby sædding søborg søby søften søllerød søllested sønder_omme sønder_tranders
            sønder_vium sønderborg sønderjylland søndersø sønderup søndervig sørbymagle sørvágur søvind taarnby taastrup tange tarm tarp tarup
            tasiilaq taulov teestrup teglholmen tejn terndrup them thisted thorsminde thorsø thurø thy thyborøn tikøb tilst tim tingbjerg tinglev
            tistrup tisvildeleje tjele tjæreborg tjørring toftir toftlund toksværd tolne tommerup tommerup_stationsby toreby tornbjerg torshavn
            torsted toveshøj tranbjerg tranekær trehøje trekroner trige trillegården troense trøjborg tune tunø tuse_næs tversted tvøroyri tylstrup
            tårnby tårs tåsinge tåstrup tórshavn tølløse tønder tørring ubberud ubby ugerløse uggeløse uhre ulbjerg uldum ulfborg ullerslev ullerup
            ulstrup upernavik urbanplanen utterslev uummannaq vadum vagur valby vallensbæk vallensbæk_strand valsgaard vamdrup vammen vangede vanløse
            varde vedbæk vejby vejen vejgaard vejgård vejlby vejle veksø velling vemb vemmelev vendsyssel venø vesløs vestamager vestbyen vestegnen
            vester_hassing vester_hjermitslev vester_nebel vester_skerninge vesterbro vesterport vestervang vestervig vesthimmerland vesthimmerlands
            vestjylland vestmanna vestsjælland viborg viby viby_j viby_sjælland videbæk vig vildbjerg villestofte vils vinderup vinding vindinge
            vipperød virksund virum visse vissenbjerg vodskov voerså vojens vollsmose vonsild vorbasse vordingborg vorup vorupør vrensted vrå vágar
            vágur væggerløse værløse ydby ydre_nørrebro ydre_østerbro åbenrå åby åbybro åbyhøj ågerup åkirkeby ålborg ålbæk ålestrup ålsgårde årby
            århus årre års årsdale årslev årup æblehaven ærø ærøskøbing øgadekvarteret ølgod ølsted ølstykke ørding ørestad ørslev ørum østbirk
            øster_assels øster_brønderslev øster_hornum øster_hurup øster_jølby øster_toreby østerbro østerbyen østerild østervrå østjylland
            """,
        ambiguous: """
            agger alf als ane anker ans aske august bak bakke bakken balle bang banke beder bek ben bent berg birk bitten bjerg bjørk bjørn blak block
            bo bob bonde bording borg borge bov brande brask brink brit brun brygger buket bull busch busk buster byg bæk bække bødker bøje can ceder
            celest dag dal dam danish degn donna drejer drude due eg egeskov eik elle else ender ene engel engen enger enok falk figen find fink
            fisker fjeld fjord flindt flor flora fog folke frank fred frede frost fryd fugl funder fur fynbo gade garde garn gartner gesten give glad
            grace gram grand green greve grim grit gro grubbe grube grum gry grøn grønne gul hall halling hals halse hammel hammer hans hassel haven
            havn hede helle herold hjelm hjerm hjort holdt holm holme holte horn horne hovedgård humble hvas hvid hvide_sande hvidt hårlev høeg høg
            høj højen højer højland hørning høst ince indre_by ion iris iver ivy jack jarl jon joy juni jæger kaj kamp kamper kilde kim kirkegård kjær
            klara klinge klinke klint klit klode klokker kloster knak knippel knop kold konge krabbe kramme krat krebs kristen krog krone kudsk kure
            kusk kvist kyle kylling kølle køller landbo lange langer le lem lene lilje lim lin lind linde line linea listed liv live livø loft lotus
            lovely lucia lund lunde lykke lyng lyster lærke løber løkke løsning maj marina mark max meng mile mille milo mine mors morten mose munk
            mynte møller mønster mørk nisse no nordbo nordby nordbyen nordfjord nordmann nordvest norn nova nyby odder ove palm palma paw pax per
            perle pi pil pind piper pop pors post prang precious princess prinds præst puck rane rank ravn rene riber rima ring ringe ritter roar rod
            rode roer rolighed romer rosa rose rost ruby rude ruge rumle rune rust ry rytter rød røge røn rønne saga said salto sand sande sandur
            sejer sejr sen sig signe silke sine skak skibet skifte skipper skive skjold skov skovfoged skovmand skriver skytte slot smed smidt snedker
            snog sol sommer sommerlund sommersted sort spanner sparre stang stege sten stig stige stilling stjerne storgård storm strand stræde strøm
            strømme stubbe stuer stumpe stær støtt sultan sunds sus svane svend søe søren søs tage tang tange tarm tegner tilde tim toft tofte tom
            tone topp torp tove tran trane trekroner trolle tryde tue tulle tune ty tækker tønder tørring ulve unger vad vagn vang varde vejen vera
            verder vestbyen vester vibe vig vigen vik vilde vind vinge vinkel vinter viola violet visse vita vrang vrist vrå våge værge will with yde
            åse æbbe ørn øst østen østerbyen
            """,
        allowed: """
            a-kasse a-kassen aa abilify abortklinik acontovarme add adhd adhd-foreningen adoption ados advokatvagt advokatvagten afdrag afdragsordning
            afgangsprøve afghaner afghanistan afghansk afgørelse afgørelsen aflastning aflastningen afrika afrikansk aftale aids-fondet airbnb akkord
            aktindsigt aktivitetscenter aktivloven akutmodtagelsen akuttelefonen akuttilbud al-anon alanon alateen albanien aldi algeriet
            alkoholbehandling allah alle alle_børn alle_sammen allergi alm_brand almen_bolig almenlejeloven alternativ_til_vold alternativet
            alzheimerforeningen alzheimers amazon ambulance ambulatoriet ambulatorium amerika amerikansk amfetamin amharisk amoxicillin anbringelse
            andelsbolig andelsboligforening android angst ankestyrelsen anklagemyndigheden anonym anonyme_alkoholikere anoreksi antabus antidepressiva
            antipsykotika apotek apoteket apoteket_dk apple april araber arabisk arbejdernes_landsbank arbejdsmarkedets_erhvervssikring
            arbejdsmarkedsstyrelsen arbejdsprøvning arbejdsskadestyrelsen arbejdstilsynet argentina armenien aserbajdsjan asiatisk asien asperger
            astma asyl atp august aula aula_besked australien autisme autist av badoo bagedysten balkan bangladesh bank_norwegian barnets_lov
            barnets_plan barnets_ret barsel barselsdagpenge barselsorlov basisbank bauhaus beboerklagenævn beboerklagenævnet bedre_psykiatri
            befordringstilskud begravelseshjælp begrundelse bekendtgørelsen beklager belarus belgien berlingske beskæftigelsesindsatsloven
            beskæftigelsesministeriet betalingsservice bibelen big_brother bikort bilka billedkunst bingo biologi bipolar bipolar_lidelse black_friday
            blindesamfundet blodbanken blodprop blodtryk blå_kors boformen bog_og_idé boligbasen boligforening boligforeningen boligindskud
            boligorganisation boligportal boligretten boligselskab boligselskabet boligsikring boligstøtte boligstøtten boligydelse booking
            bopælsforælder bopælsret borderline borger borgere borgerservice borgmesteren bosnien bosnisk bosted bostedet bostøtte botilbud
            botilbuddet bpa bpa-ordning brasilien brev brevet bring bro brormand brugsen bs btw buddhisme buddhist bulgarien bulgarsk bulimi bumble
            bup buprenorfin burger_king bus byret byretten byrådet børn_og_unge børne_og_familieafdelingen børne_og_undervisningsministeriet
            børne_og_ungdomspsykiatrien børne_og_ungdomsudvalget børne_og_ungeudvalget børne_og_ungeydelse børnebidrag børnebidraget børnebidragssagen
            børnecheck børnefaglig_undersøgelse børnefamilieafdelingen børnehave børnehaven børnehjem børnehjælpsdagen børnekonventionen børnepenge
            børnepsykiatrien børnepsykiatrisk børnerådet børnesamtale børnetelefonen børnetilskud børneydelse børns_vilkår børns_voksenvenner call_me
            campral canada cancer candy_crush cannabis care casino cbb champions_league chatgpt chile chrome cipralex circle_k citalopram codan
            concerta congo contalgin coop corona counter-strike covid cpr cpr-nummer cpr-register ct cyberhus dagcenter daghjem daghøjskole
            dagli_brugsen dagpenge dagpengene dagpleje dagplejen dagtilbudsloven danica dankort danmark dannebrog danner dannerhuset dansk
            dansk_flygtningehjælp dansk_folkehjælp dansk_folkeparti dansk_metal dansk_og_matematik dansk_som_andetsprog danske danske_bank
            danske_døves_landsforbund danske_handicaporganisationer danske_spil dansker danskere danskerne dansktop dao dari databeskyttelsesloven
            datatilsynet dav davs dba debitor_registret december deleordning delpension demens den_blå_avis den_danske_folkekirke den_katolske_kirke
            den_kommunale_ungeindsats den_sociale_døgnvagt den_sociale_vagt den_uvildige_konsulentordning depositum depression depressionsforeningen
            det_danske_spejderkorps diabetes diabetesforeningen dialog_mod_vold diazepam dig digital_post discord disney distriktspsykiatrien diwali
            domstolen domstolene downs_syndrom dr dronningen drtv dsb du dukh duolingo dyskalkuli døgninstitution døgninstitutionen døveforeningen
            e-boks e-mail ebay eboks ecstasy efterløn efterlønnen efterskole efterværn efterårsferie egypten eid ejerforeningen ejerlejlighed ekg
            eksamen ekstra_bladet elgiganten elregning elvanse em endometriose engelsk england enhedslisten enkelttydelse enkeltydelse enkeltydelser
            epilepsi erhvervsskole erhvervsstyrelsen eritrea escitalopram espresso_house estisk estland etiopien etnisk_ung eu eud europa europæisk
            eux evangelisk ewii excel exitcirklen expressbank facebook facetime faderskab faderskabet fag_og_arbejde fagbevægelsen fagforbundet
            fagforening fagforeningen fakta falck fam familieafdelingen familiebehandling familiehuset familieretshuset familieretten
            familierådgivning familiesammenføring farsdag farsi farvel fastelavn fdf februar fentanyl feriekonto ferieloven feriepenge ferratum
            fertilitetsklinik fgu fibia fibromyalgi fifa filippiner filippinerne filippinsk finansministeriet findbolig finland finsk fleksjob
            fleksjobbet flekslønstilskud fluoxetin flygtning flygtningenævnet flying_tiger foa fodbold fogedretten folkekirken folkekirkens_nødhjælp
            folkepension folkepensionen folkeskole folkeskoleloven folkeskolen folkeskolereformen folketinget folketingets_ombudsmand folketingsvalg
            for_fanden for_helvede for_pokker forbrugerklagenævnet forbrugerombudsmanden forbrugerrådet forbrugerrådet_tænk forbrugsregning
            foreningen_far forsorgshjem forsorgshjemmet fortnite forvaltningen forvaltningsloven forældreansvarsloven forældreintra forældremyndighed
            forældremyndigheden forældretelefonen fraflytning frankrig fransk fransk_b fredag frelsens_hær fribeløb frikirken frikort frikvarter
            fripladstilskud friskole fritidshjem fritidsordning frivillig_anbringelse fru fuck fuld_forældremyndighed funktionærloven fysik
            fædrehjemmet fælles_forældremyndighed fælles_medicinkort færdselsloven færøerne færøsk førtidspension førtidspensionen føtex gadejuristen
            gaf gdpr genoptræning geografi georgien ghana ghb giftlinjen gigt gigtforeningen girltalk giro girokort gjensidige gls gmail godaften
            goddag godmorgen godnat google grundloven grundlovsdag grækenland grønland grønlandsk grønlænder gta gud gul_og_gratis gymnasiet gymnasium
            gymnastik gældsbrevsloven gældsrådgivning gældssanering gældsstyrelsen habibi haha hallo halloj halloween halløj handelsbanken
            handicaphjælp handleplan handleplanen hanukkah harald_nyborg hash hbo headspace hej hej_hej hejs hejsa helbredstillæg hepatitis herberg
            herberget heroin hey hf hhx hihi hilsen hilsener hindi hindu hinduisme hiper historie hiv hjem_til_alle hjemkundskab hjemmehjælp
            hjemmehjælpen hjemmepleje hjemmeplejen hjemmesygeplejen hjemrejsestyrelsen hjemrejseydelse hjernerystelse hjerneskade hjerteforeningen
            hjælp hjælp_i_særlige_tilfælde hjælpemidler hk hold_kæft holland home-start hospice hospital hospitalet hotmail hovedkort hr hr_og_fru htx
            humanitært_ophold hus_forbi husleje husleje_restance huslejenævn huslejenævnet hviderusland håndbold håndværk_og_design højesteret
            højskole ibuprofen icd icloud id-al-fitr idk idræt ikea imerco imovane imovie indboforsikring inddrivelse indflytningsrapport indfødsret
            indien indonesien indskoling indskudslån influenza ingen inkasso inshallah instagram institut_for_menneskerettigheder insulin integration
            integrationsforeningen integrationsloven integrationsprogram integrationsydelse introduktionsprogram ipad iphone ipren iq irak irakere
            irakisk iran iraner iransk irland islam island islandsk israel italien italiensk ja jalla januar japan jehovas_vidner jem_og_fix jer jesus
            jo jobafklaring jobafklaringsforløb jobcenter jobcenteret jobcentret jobindsats jobnet jobpræmie joe_and_the_juice jomfru_maria jul
            jule_ferie juleaften juledag juleferie julemærkefonden juli juni just_eat justitsministeriet jyllands-posten jysk jyske_bank jøde jødedom
            jøder karakterer katolsk_kirke kaution kautionist kazakhstan kemi kenya ketamin kfc kfuk kfum kfum_spejderne kh kina kinesisk kirkelig
            kirken kirkens_korshær klage klagen klagenævnet klagevejledning klarna klassens_time klub knus kofoeds_skole kokain kol kollegie
            kollegiebolig kollegium kommunalbestyrelsen kommunalvalg kommune kommunen kommunens kommunens_hjemmeside kommuner kompleks_ptsd
            konfliktmægling kongehuset kongen konservative kontaktpersonordning kontanthjælp kontanthjælpen koranen korea kosovo kraftedeme kram
            kreditoplysning kriminalforsorg kriminalforsorgen krisebolig krisecenter krisecentre krisecentret krisetelefon kristendom
            kristendomskundskab kristi_himmelfart kristne kroatien kroatisk kræft kræftens_bekæmpelse kui kurder kurdisk kurdistan kvickly kviklån
            kvindehjemmet kvindekrisecenter kvindetelefonen kære kærlig_hilsen kørestol kørselsordning lamotrigin landsforeningen_autisme
            landsforeningen_sind landsholdet landsretten langfredag lattergas lebara lectio ledsageordning lejeloven lejerbevægelsen lejernes_lo
            lejlighed lektiecafe lektier lendo letbanen letland lettisk lev_uden_vold libanesisk libanon liberal_alliance libyen lidl
            ligebehandlingsnævnet lindhamn linkedin litauen litauer litauisk lithium livslinien livslinjen livsværk lol lort lotto
            lov_om_aktiv_socialpolitik lov_om_social_service ludo ludomani ludomanilinjen lunar luthersk luxembourg lycamobile lægevagten lænken
            lærerstandens_brandforsikring løn lønindeholdelse lønmodtagernes_dyrtidsfond lønmodtagernes_garantifond lønsedlen løntilskud lørdag
            macbook madkundskab magasin mail maj makedonien man mandag mandarin mandecentret mandekrisecenter mange_tak marokko marts mashallah
            mastercard matador matas matematik mcdonalds mdma med_venlig_hilsen medicinkortet medicintilskud medikinet meebook melatonin mellemtrin
            mellemøsten menneskerettighedskonventionen menopause mentorstøtte meny merudgift merudgifter merudgiftsydelse messenger messenger_besked
            metadon metamfetamin metodistkirken metro mexico microsoft midttrafik migræne min min_læge min_uddannelse mindhelper minecraft
            minifleksjob ministeren minsundhedsplatform mirtazapin misbrugscenter misbrugscentret mit mit_sundhedsoverblik mitid mobile_pay mobilepay
            mojn moldova montenegro morfin mormonkirken morsdag mortensaften moskeen moské motorstyrelsen movia mr msa musik muslim muslimer mvh møde
            møder mødrehjælpen møg na na-møde naboen naloxon natcafe natteherberg natteravnene natur_og_teknologi naturteknologi navngivning nej nemid
            nemkonto nemlig nepal nervemedicin netbank netflix netprøver netto new_zealand nigeria nintendo nogen noget nordamerika nordea norden
            nordisk nordkorea nordmand norge norlys normal norsk november nowruz nyheder nyhederne nykredit nytteindsats nyttejob nytår nytårsaften nå
            nåå nødovernatning ocd offentlighedsloven offerrådgivningen oister ok okay oktober ol olanzapin ombudsmanden ombudsmandens_børnekontor omg
            online_casino onlyfans onsdag opholdssted opholdsstedet opholdstilladelse ophævelse opkald opsigelse optagelse ordblind ordblindhed orlov
            ortodoks os outlook overgangsydelse overvåget_samvær oxazepam oxycodon p-piller p-stav pakistan pakistansk palæstina palæstinenser
            palæstinensisk panodil pant papirer paracetamol paradise_hotel paragraffen parkinsons parterapi partshøring pashto pasning_af_døende
            patienterstatningen patientombuddet paypal pedi penicillin pension pensionskassen pensionsopsparing pensionsselskab permanent_ophold
            persisk personlighedsforstyrrelse personligt_tillæg pfa pinse pinsedag pinsekirken pinterest pis piskesmæld pizza_hut playstation
            plejebolig plejehjem plejehjemmet plejevederlag plz pms pokemon polak polakker polen politi politiet politiken polsk portugal post
            post_nord postnord power ppiller ppr praktisk_pædagogisk_støtte prednisolon privatskole produktionsskole projekt_udenfor psykiatrien
            psykiatrifonden psykiatrihuset psykiatriloven psykiatrisk_skadestue psykose ptsd puha punjabi på_forhånd_tak påske påskedag påskeferie
            pædagogisk_psykologisk_rådgivning quetiapin quiz radikale_venstre radio radius ramadan realkredit red_barnet red_barnet_ungdom
            red_safehouse reddit reden reden_international redning refleksionsperiode regeringen region_hovedstaden region_midtjylland
            region_nordjylland region_sjælland region_syddanmark region_østdanmark regionen regionens rehabilitering rejseforsikring rejsekort
            rejseplanen religion rema ressourceforløb ressourceforløbet restance retshjælpen retspsykiatrien retssikkerhedsloven retten revalidering
            rigsfællesskabet rigshospitalet rigspolitiet ritalin rivotril rki roblox rofus rumæner rumænien rumænsk rusland rusmiddelbehandling
            rusmiddelcenter rusmiddelcentret russisk rådet_for_socialt_udsatte rådgivningen_for_æresrelaterede_konflikter røde_kors røde_kors_ungdom
            s-tog sabaah safari sagsbehandleren salling sambla samfundsfag samsung samtale samtykke samvær samværet samværsaftale samværsresolution
            sankt_hans sankthansaften santander satans saudi-arabien schweiz sclerose scleroseforeningen selvforsørgelses_og_hjemrejseydelse
            selvforsørgelsesydelse selvmord selvskade seniorpension separation september serbien serbisk seroquel sertralin serviceloven servicelovens
            sex_og_samfund sexologisk_klinik sfo sgu shein shell shit signal sikh sikhisme sikkerhedsstyrelsen silvan sind skadestuen skandinavien
            skat skattefradrag skattekort skattestyrelsen skifteretten skilsmisse skizofreni skoleintra skolen skolens skotland skurvogn skype
            skærtorsdag slovakiet slovenien sløjd sms sms-lån snap snapchat snus social_og_boligstyrelsen socialangst socialdemokraterne
            socialdemokratiet sociale_viceværter socialforvaltning socialforvaltningen socialjura socialministeriet socialpsykiatrien
            socialpædagogisk_støtte socialrådgiveren socialrådgiverne socialstyrelsen socialtilbud socialtilsyn socialtilsynet socialudvalget
            socialvagt socialvagten somali somalia somalier somalisk sommerferie sosu sovepiller spanien spansk spar spar_nord sparekassen
            specialklasse specialskole speed spillemaskine spiral spiseforstyrrelse spotify sprogcenter sprogprøve sprogskole sprogskolen spørgsmål
            sri_lanka starbucks startlinjen statens statens_administration statens_uddannelsesstøtte statsborgerskab statsforvaltningen
            statsministeren steam stesolid stjernedrys stofa storbritannien store_bededag straffeloven strattera stress stu studielån studieplus stx
            styrelsen_for_arbejdsmarked_og_rekruttering styrelsen_for_patientklager styrelsen_for_patientsikkerhed støtteberettiget
            støttekontaktperson su subutex sudan sundhed sundhedshuset sundhedsloven sundhedsministeriet sundhedsplatformen sundhedsplejen
            sundhedsstyrelsen superbrugsen superliga svar svensk svenske svensker sverige sydafrika sydamerika sydbank sydkorea sydtrafik sygedagpenge
            sygedagpengeloven sygedagpengene sygehus sygehuset synagoge syrer syrien syrisk særlig_støtte særligt_tilrettelagt_ungdomsuddannelse
            sø_og_handelsretten søndag søstrene_grene tabt_arbejdsfortjeneste tagalog tak tak_for_hjælpen tamil tamiler tamilsk tandlægetilskud
            tandplejen tanzania tavshedspligt tdc teams telegram telenor telia temu thailand tidlig_pension tigrinsk tigrinya tiktok tinder tirsdag
            tjekkiet toldstyrelsen tolk tolkebistand tolkning too_good_to_go topdanmark torsdag tourettes tramadol trendsales trustpilot tryg
            trækprocent tuba tunesien tvangsanbringelse tvangsfjernelse twitch twitter tyrk tyrkere tyrkiet tyrkisk tysk tysker tyskland tålt_ophold
            uber udbetaling_danmark udbrændthed uddannelsesguiden uddannelseshjælp uddannelseshjælpen udlæg udlændinge_og_integrationsministeriet
            udlændingeloven udlændingestyrelse udlændingestyrelsen udskoling udslusning udslusningsbolig udsættelse udviklingshæmmet udviklingshæmning
            udvisning uf uganda ukraine ukrainer ukrainere ukrainsk ulykkesforsikring underretning underretningen underretninger
            undervisningsministeriet undskyld ungarn ungarsk ungdommens_røde_kors ungdommens_uddannelsesvejledning ungdomsbolig ungdomsklub
            ungdomsklubben ungdomspsykiatrien ungdomsskole ungeplan ungestøtte unibet unicef universitetet uno-x urdu usa uu vagtlægen valentinsdag
            valgfag varmecheck varmehjælp varmeregning varmestue varmestuen vedligeholdelse vejledningen venlafaxin venlig_hilsen venstre venteliste
            ventelisten ventilen vesteuropa vestre_landsret vh vi_ses viabill viaplay vietnam vietnamesisk vild_med_dans vilkårsforhandling vinted
            vinterferie virk virksomhedspraktik visa visitation visitationen visitationsudvalget vivus vm voksenansvarsloven voldsofre vuggestue
            vuggestuen værested væresteder værestedet værgemålsloven værsgo wallah wallahi wechat weed weekendavisen whatsapp whiplash wikipedia wisc
            wish wolt word wtf x_factor xbox xd yatzy yemen yo yousee youtube zalando zoloft zolpidem zoom zulu zyprexa åh årsopgørelse årsopgørelsen
            ægtefællebidrag ægteskabsloven æh ældre_sagen ældrebolig ældrecenter ældrecentret ældrecheck ældresagen øh ørsted østeuropa østre_landsret
            østrig
                ældretilsynet p-pladsen
            """,
        roles: """
            administrator administratoren adoptivfar adoptivmor advokat advokaten advokatens advokater afdelingschef afdelingsleder afdelingslederen
            afdelingslæge aflastningsfamilie aflastningsfamilien aflastningsforælder akt-lærer akt-læreren akt-vejleder alkoholbehandler
            alkoholbehandleren anbringelseskonsulent ankechef anklager anklageren arbejdsgiver arbejdsgiveren arbejdsmiljørepræsentant assistent
            assistenten bager bageren bankrådgiver bankrådgiveren bas behandler behandlere behandleren behandlerne beskæftigelseskonsulent bestyrer
            bestyreren besøgsven besøgsvennen betjent betjente betjenten bisidder bisiddere bisidderen bistandsadvokat bistandsadvokaten boligrådgiver
            boligrådgiveren boligsocial borgerrådgiver borgerrådgiveren borgmester borgmesteren bostøtte bostøtten bpa-hjælper buschauffør
            buschaufføren butikschef butikschefen byggeleder byrådsmedlem byrådsmedlemmet børnehaveleder børnehavepædagog børnepsykiater børnerådgiver
            børnerådgiveren børnesagkyndig børnesagkyndige chauffør chaufføren chef chefen chefens chefer chefkonsulent coach coachen dagplejemor
            dagplejemoren dagplejer dagplejeren dansklærer dansklæreren demenskonsulent demenskoordinator demenskoordinatoren diakon direktør
            direktøren direktørens distriktspsykiatrien diætist diætisten doktor doktoren dommer dommere dommeren dr driftsleder driftslederen
            efterforsker egen-læge ejendomsmester ekspedient ekspedienten engelsklærer engelsklæreren ergo ergoterapeut ergoterapeuten
            familiebehandler familiebehandleren familiekonsulent familiekonsulenten familieplejekonsulent familieplejekonsulenten familieplejer
            familierådgiver familierådgiveren familieterapeut familieterapeuten fodboldtræner foged fogeden formand formanden forstander forstanderen
            forstanderens forsvarer forsvareren frisør frisøren frk fru frøken fuldmægtig fuldmægtigen fys fysioterapeut fysioterapeuten
            fængselsbetjent fængselsbetjenten gadeplansmedarbejder gadeplansmedarbejderen genbo genboen gymnastiklærer gynækolog gynækologen
            gældsrådgiver gældsrådgiveren handicaphjælper handicaphjælperen handleplanskoordinator herr hjemmehjælper hjemmehjælpere hjemmehjælperen
            hjemmesygeplejerske hjemmesygeplejersken hjemmevejleder hjemmevejlederen hjælper hjælpere hjælperen holdleder hr hr-konsulent hørepædagog
            idrætslærer idrætslæreren imam imamen inspektør inspektøren institutionsleder jobkonsulent jobkonsulenten jobkonsulentens jobkonsulenter
            jobrådgiver jobrådgiveren jordemoder jordemoderen jordemødre klasselærer klasselæreren klasselærerens klubmedarbejder klubpædagog
            klubpædagogen kollega kollegaen kollegaer kollegaerne kollegas kolleger konsulent konsulenten konsulenter kontaktlærer kontaktlæreren
            kontaktperson kontaktpersonen kontaktpersoner kontaktpædagog kontaktpædagogen kontorchef kontorchefen koordinator koordinatoren
            koordinerende kordegn kostvejleder kriminalassistent kurator køkkenchef køkkenchefen leder ledere lederen lederens ledsager ledsageren
            lejer lejeren leverandør logopæd læge lægen lægens læger lægerne lægesekretær lægesekretæren lærer lærere læreren lærerens lærerne
            matematiklærer matematiklæreren matlærer matlæreren medarbejder medarbejdere medarbejderen medhjælper medhjælperen mellemleder mentor
            mentoren mentorer misbrugsbehandler misbrugsbehandleren misbrugskonsulent mægler mæglere mægleren nabo naboen naboens naboer nattevagt
            nattevagten neurolog neurologen notar næstformand ombudsmand ombudsmanden opholdsstedsleder opsøgende overboen overlæge overlægen
            oversætter partsrepræsentant patientvejleder patientvejlederen pedel pedellen pleje-konsulent plejefamilie plejefamilien plejefar
            plejefaren plejeforælder plejeforældre plejehjemsleder plejemor plejemoren plejer plejeren politiassistent politibetjent politibetjenten
            politikvinde politimand politimanden portør portøren postbud postbuddet ppr-psykolog praktiserende professor professoren provst præst
            præsten præstens præster psykiater psykiatere psykiateren psykolog psykologen psykologens psykologer pædagog pædagogen pædagogens
            pædagoger pædagogerne pædagogmedhjælper pædagogmedhjælperen rabbiner receptionist rektor rektoren rengøringsdame rengøringskone
            reservelæge restaurantchef restaurantchefen revisor revisoren rusmiddelbehandler rådgiver rådgivere rådgiveren rådgiverens rådmand
            rådmanden sagsbehandler sagsbehandlere sagsbehandleren sagsbehandlerens sagsbehandlerne sekretær sekretæren sfo-leder sfo-pædagog
            skifteværge skoleinspektør skoleleder skolelederen skolelederens skolepsykolog skolepsykologen skolesocialrådgiver skolesocialrådgiveren
            skolevejleder skp social-og-sundhedsassistent social-og-sundhedshjælper socialdirektør socialrådgiver socialrådgivere socialrådgiveren
            socialrådgiverens socialtilsyn sognepræst sognepræsten sosu sosu-assistent sosu-assistenten sosu-hjælper sosu-hjælperen souschef
            souschefen specialkonsulent speciallæge speciallægen specialundervisningslærer statsautoriseret studievejleder studievejlederen
            støttekontaktperson støttekontaktpersonen støttekontaktpersoner støttelærer støttelæreren støtteperson støttepersonen støttepædagog
            støttepædagogen sundhedsplejerske sundhedsplejersken sundhedsplejerskens sygeplejerske sygeplejersken sygeplejerskens sygeplejersker
            talepædagog talepædagogen tandlæge tandlægen tandlæger taxachauffør teamleder teamlederen teknisk-serviceleder telefonist terapeut
            terapeuten terapeuter tillidsmand tillidsmanden tillidsrepræsentant tillidsrepræsentanten tilsynskonsulent tilsynskonsulenten tolk tolke
            tolken tolkens tr træner trænere træneren tutor tysklærer tysklæreren udlejer udlejere udlejeren udlejerens udvalgsformand underboen
            underviser underviseren ungdomsskolelærer ungekonsulent ungekonsulenten ungevejleder ungevejlederen uu-vejleder uu-vejlederen vagtlæge
            vagtlægen vejleder vejledere vejlederen viceforstander vicerektor viceskoleleder viceskolelederen vicevært viceværten vikar vikaren
            vikarer virksomhedskonsulent virksomhedskonsulenten visitator visitatoren visitatorer vuggestueleder værge værgen ydelsesrådgiver
            ydelsessagsbehandler ældrekonsulent økonomirådgiver økonomirådgiveren
            """,
        kin: """
            aanaa aataa abba abbu abi abla ablam abu adoptivdatter adoptivsøn akka amca ammi ammo ammu anaana anak angaju annem appa ataata ate baba
            babasi babcia babushka baby babyen babyfar babymor barn barndomsven barndomsveninde barnebarn barnebarnet barnebarns barnefar barnefaren
            barnefars barnemor barnemoren barnemors barnet barnets barnets-far barnets-mor barns bedste bedste-ven bedste-veninde bedstefar bedstefars
            bedsteforældre bedsteforældrene bedstemoderen bedstemor bedstemors bedsteven bedsteveninde besse besteveninde bhai bhaiya bofælle bofællen
            bofæller bonusbarn bonusbørn bonusdatter bonusfar bonusmor bonussøn brat bro broder brolis bror broren brorens brormand brormænd brors
            bruder bruh brødre brødrene brødrenes bunic bunica børn børnebørn børnebørnene børnene børnenes børns chacha chachi ciocia datter datteren
            datterens datters deda dede didi dreng drenge drengen drengene drengeven dziadek døtre døtrene døtres eks eksen eksens ekser ekskone
            ekskonen ekskones ekskæreste ekskæresten ekskærester ekskærestes eksmand eksmanden eksmands ekssvigermor enke enkemand enken ernera fadder
            faddere faderen faderens familie familiemedlem familien familiens far farbror farbrors farbrødre faren farfar farfars farmor farmors fars
            faster fasters fastre fatter forlovede forlovedes forlover forældre forældrene forældrenes forældres fyr fyre fyren fyrens fædre fædrene
            fætre fætter fætteren fætters førstefødte gudbarn gudfar gudfars gudmor gudmors halvbror halvbroren halvbrors halvbrødre halvsøskende
            halvsøster halvsøsters homie homies hustru hustruen hustrus kammerat kammeraten kammerater kammeraterne kammerats kardes kardesh khala
            khale khalto klassekammerat klassekammeratens klassekammerater knægt knægten kone konen konens koner kones kusine kusinen kusiner
            kusinerne kusines kuya kæreste kæresten kærestens kærestens-mor kærester kærestes legekammerat legekammerater lillebroderen lillebror
            lillebroren lillebrors lillesøster lillesøsters lola lolo makker makkeren makkers mama mamas mamma mammas mams mamu mamusia mamytė mamá
            mamă mand manden mandens mands medforælder medstuderende mellemste moderen moderens mor morbror morbrors morbrødre moren morfar morfars
            mormoderen mormor mormors mors moster mosters mostre motina mutter mutterens mutti mænd mødre mødrene mătușă nanay nani nanu nene nevø
            nevøen nevøer nevøs niece niecen niecens niecer ninang ninong oldebarn oldebørn oldefar oldefars oldeforældre oldemor oldemors onkel
            onkels onklen onkler panik papa papas papbror papdatter papfar papfars papmor papsøn papsøskende papsøster partner partneren partners pige
            pigen piger pigerne pigeveninde pinsan plejebarn plejebror plejebrors plejebørn plejedatter plejesøn plejesøster plejesøstre pårørende
            roomie roomien sambo samboen samboende samlever samleveren samlevers samværsforælder sesuo siostra skolekammerat stedbarn stedbror
            stedbrors stedbrødre stedbørn steddatter stedfader stedfar stedfaren stedfars stedmoder stedmor stedmoren stedmors stedsøn stedsøskende
            stedsøster stedsøsters storebror storebroren storebrors storesøster storesøsters studiekammerat svigerdatter svigerdatteren svigerdatters
            svigerfar svigerfars svigerforældre svigerforældrene svigerinde svigerinden svigerinder svigerindes svigermor svigermors svigersøn
            svigersønnen svigersøns svoger svogeren svogers svogre søn sønnen sønnens sønner sønnerne sønnike søns søs søskende søskendepar søskendes
            søsser søssers søster søsteren søsters søstre søstrene søstres tante tanten tanter tantes tata tatay tato tată teta teyze thambi thangachi
            tita tito tvilling tvillingbror tvillingebror tvillingebrors tvillingedreng tvillinger tvillingerne tvillingesøster typen tėtis tėvas
            ungen unger ungerne ven veninde veninden venindens veninder veninderne venindes vennen venner vennerne venners vens værelseskammerat
            wallah-bror wujek yngste ægtefælle ægtefællen ægtefælles ægtemand ægtemanden ægtemands ældste
            """,
        nicknames: """
            abs abse addi agge alli ammi andi andy-bandy annsi asti axi basse basse-bent bassen basser bebs becca becs bedde beni benner bibber bibi
            bimmer bimse bitta bjarki bjørni bobsen bosse bossen bummi busser børge-mand børgi cami cammi camse candi caro carro caspi casse cassi
            chali charly chili chrille chris-mand chrissy cisse cissen cissi clausi cleo conse cris dalle danny-boy dansen dessi didde diddi didi
            ditten dorri dorthe-mor duffe dulle dumse dutte eddi eddo elli emi emmi emmsi emse emsen erle esse evi fafi fami fati fatti ferdi ferri
            fiffe fiffi filli flemmer flemse franse frasse freddi frede-mand frekke frida-mus frikke frisse fuffe fætter-kaj gabbi gabs gebbe
            gedde-lars gerti gibbe gigi gisse gitmor gitse gittemus goggi gokke gorms grethe-mor gubbi guffe guffi gulle gunse gutte hadi-bro hamo
            hamse hanse hansemand harri hasse-mand hedse hegge hellemus helli henke henkel hennemand henner henni hessi holgi hulle husse ibbe ibber
            ibo ibs idi idse ikki illi imse imsi inse issa issi izzi jabi jakke jampe janner janse jappe jebbe jebs jeffe jelle jemse jenner jenni
            jensemand jeppo jesse-mand jessi jimbo jimmer jipper jobbe joffe jokke jolle jompe jonne jonse jossi jubbe jubi juffe julle-mand jumbo
            juppe jusse jønke jønne kaffi kajse kalle-mand kalli kamse kasi kasp kassen kassi katta katti keddi kede kenno kessi kibbe kicki kim-bo
            kirre kirri kisse kisser klausi knolde knutte koffe kokke-ole krille krilli krisse krølle kulle-mand kylle larsi lassi lasso leffe leffi
            legge lessi libbe lille-bo lille-ib lille-ole lillelise lilleper lilli-mus lippe lissemor livi lobbe loffe lolle lollo lonni-mus lonsi
            lottemus lotti loui lubbe ludde luffi lulli lumme lunni lusse lutte mabs macke macki madde maddi madsi maffe magge maggi mags malle malli
            manni manse marri matsi matti-mand memse menni miffe mikse miksen mille-mus mimmi mimse minse minsen mippe mirre mise misse missen misser
            mitte mobbe moffe molli mollie moni monni monse morti mossa mosse mucki muffe muhi muhi-bro mukki musse musser mussi musti mutti nadda
            naddi nalle naller nassi natse natta natti nedde neski netta netti niffe nille niller nilser ninni ninnus nips nisser nonni nosse nunne
            nunni nussi nynni offi okker olle olli ollie-mand omse oski osse osser padde pallemand pamfi parri pate pedde peddi pelli pepse petsi
            pettemand phillo pibber pigge pimme pinse pippi pipse pipsen pjevs ploffe poffe pogge polle poppe-mand pouse prutte puffi pulle putte
            putter putti rabbe rafse ragge raki ramsi rasse rassen rasser rassi ratti rebbe rebs reffi rexi ricko rikki rikki-mus rikse rimse ritse
            robbe robs roffe rogge rolle-mand ronse rosi rubbe rudse rulli rune-mus rutte salle sanni sanse sassi sebbe sebber sebs sella semse sibbe
            sidsi siffi sikke silli simmer simmi simse sinnus skalle-per skipper-bent skjolle skæve-thom smølle snalle snoppe snulle sofi sofi-mus
            sofse solle sonne-mand sonsi sputnik stebbe stef steffe steffi stinemus stini stofe strit suffi suller sunni susi-mus susser svenne svenni
            svenno syffe sylle-mor søren-mand sørri søsse tabbe taffe tammi tamse tanni tasse tedde teddi tes tesser thommi thomsi tibbe tille tilli
            timi timmer tinni tobbe tobi tobs todde tolle tommer tompe tonse tonsi torbe torbi totte totti trinemus trisse trolli truntemus tuffe
            tullemus tulli tusse tusser tykke-ib ubbe uffi ulle-mus ulli vabbe vaffe vesse vibse viggi viktor-mand villemand villi vippi vitti vivser
            yassi yaya yusse yussi zacho zack zaz zazi zeze zille zimse zozo zuzu æbs øffe
            """)
}
