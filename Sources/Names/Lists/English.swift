/// Names and words of English as it is written in Britain and Ireland and by people who moved to the Nordic countries:
/// the most common ones, written down from general knowledge.
extension NameLists {
    static let english = NameLists(
        given: """
            aad aadhya aaditya aafke aarav aaron aart aarti aarya aayush abayomi abbey abbi abbie abby abdi abdirahman abdul abdullah abdur
            abe abel abena abenaa abeni abhay abhijit abhilash abhinav abhishek abi abidemi abigail abimbola abiodun abiola abir abla abner
            abosede abraham abram abrar abu abubakar achilleas achim ada adaeze adalbert adam adamantia adamu adanna adaobi adaora addison
            adebayo adebisi adebola adebowale adedamola adedayo adedoyin adekunle adelaide adele adeleke adelheid adelina adeline ademola
            adenike adeniyi adeola adeolu aderonke adesola adesuwa adetola adetutu adewale adewunmi adeyemi adeyinka adiba adina adira aditi
            aditya adjoa adolf adriaan adrian adriana adrianna adriano adrien adrienne adunni adwoa adwoba adzo adèle adélaïde afi afia afiba
            afolabi afonso afroza afsana afua agapi agatha agathe agbeke aggeliki aggelos agnes agnieszka agnès aharon ahmad ahmed ahsan aidan
            aiden aikaterini ailsa aimee aimée aine ainsley aisha aishat aisling aislinn aisosa ajay ajit ajith akanksha akash akhi akhil
            akhter akin akinola akintunde akis akiva aklima akorfa akosua akpan akpene akram akshara akshay aku akua akwasi akwesi akyaa alaba
            alain alamgir alan alana alannah alasdair alastair alban albert albertina alberto albrecht alda aldo alec alejandra alejandro
            alekos alesha alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre alexandria alexandros alexis alf
            alfie alfio alfonso alfred alfredo ali alice alicia alie alif alim aline alisha alison alissa alistair alister alix aliza alka
            alkis allan allegra allen allie allison ally alma alois alon alonso alphonse alter alva alvaro alyson alyssa alzira ama amadeu
            amaka amal amanda amandine amar amara amarachi amarjit amaury amba amber ambika ambra ambre ameesha amelia amelie ami amie amina
            aminat aminul amir amit amitabh amol amos amrit amrita amritpal amruta amy amélia amélie américo ana anabela anais anand anansi
            ananya anastasia anastasios anastasis anat anaïs anders andie andrea andreas andreia andres andrew andrzej andré andrée andrés
            andy anette ange angel angela angelica angelika angeliki angelina angelo angie angus angélique anika aniket anil anirudh anis
            anish anisha anisur anita anjali anjana anju anke ankit ankita ankur ankush anmol ann anna anna-lena anna-maria annabel annabella
            annabelle annalisa annamaria anne anne-marie anne-sophie annegret anneke anneli annelie annelies anneliese annemarie annemieke
            annet annette annick annie annika annunziata anoop anouk anowar ans anselmo anshul anthea anthony antigoni antje antoine
            antoinette anton antonella antonia antonino antonio antonis antonius antony antwan antónio anu anuj anulika anuoluwapo anupama
            anuradha anurag anusha anushka anwar anya aoibheann aoibhinn aoife apolline apoorva apostolos april araba arabella araceli arafat
            arantxa aravind archana archer archibald archie arend areti argyris ari aria ariadna ariadni ariana ariane arianna arie arieh
            ariel ariella arif ariful aris aristea aristide aristidis arjan arjen arjun arlo arman armand armanda armando armin arnaud arne
            arno arnold arnout arran art artemis arthur artur arturo arun aruna arundhati arvind arya arye asa asad ash asha ashanti asher
            ashish ashlee ashleigh ashley ashlyn ashok ashton ashvin ashwin ashwini asif asma asmita aspasia aspen aston astrid asunción atara
            athanasia athanasios athena athina atif ato attilio atul aubrey aude audrey august augustin augusto augustus aukje aurelio aurora
            aurélie aurélien austin autumn ava avery avgoustos avi avigail avinash avishai avital aviva avner avni avraham avril avrohom
            avromi awura axel axelle ayaan ayala ayan ayelet ayesha ayla ayman ayo ayobami ayodeji ayodele ayokunle ayomide ayush azad azeez
            aziz azizul azriel azubuike baaba baafi babajide babatunde babu badrul baffour baila bailey bala balaji baljinder baljit balraj
            balwinder bamidele bankole baptiste bar barbara barclay barnaby barnabé barney barrie barry bart bartholomew baruch bas basil
            bastiaan bastien basya batsheva batya bauke bayla bayo bea beata beate beatrice beatrix beatriz beau becca beck becky begoña belen
            belinda bella belén ben benedetta benedetto benedict benedikt benedita benito benjamin benji bennett benny benoit benoît benzion
            berel berend beres bernadette bernard bernardo bernd bernhard bernice bernie bert bertha bertie bertold bertrand beryl bess bessie
            beth bethan bethany betje betsy bettina betty bev beverley beverly bhagya bhanu bharat bharati bharti bhaskar bhavana bhavesh
            bhavna bhavya bhupinder biagio bianca biju bikram bilal bilkis bill billie billy bimbo bimpe bina bindu binita binyamin biodun
            biplob birgit bithi bjoern björn blair blaise blake blanca blanche blandine blathnaid blessing blima blossom blythe bláthnaid
            boakye boaz bob bobbi bobbie bobby bola bolaji bolanle bolu boluwatife bonnie boris bosede boudewijn bouke boyd bracha brad
            bradley brady bram brandon breda bree breindy brenda brendan brendon brenna brennan brent brett brian briana brianna brice brid
            bride bridget bridie bright brigida brigitte briony britt britta brittany brody bronach bronagh bronte bronwen bronwyn brooke
            brooklyn bruce bruna bruno bruria bryan bryce bryn brynn bryony bríd buddy bukola bunmi burkhard busola byron bärbel béatrice
            bérénice cade cadence cady caelan cahal cahir cain cairo cal caleb calev callan callie callum calum calvin calypso cameron camila
            camilla camille campbell candace candela candice candy caoilfhionn caoimhe caoimhín capucine cara carina carl carla carleigh
            carlene carlo carlos carlotta carlton carly carmel carmela carmelo carmen carmina carmine carol carole carolien carolina caroline
            carolyn carrie carson carsten carter carys casey caspar casper cass cassandra cassidy cassie cat catalina catarina caterina cathal
            catherine cathleen cathy catia catriona catríona cayetano cecil cecilia cecily cees celeste celia celso ceri cerys cesar cesare
            chad chaim chana chandan chandler chandni chandra chandrika chanel chanie chantal chantelle charalambos charanjit charis charity
            charlene charles charley charlie charline charlotte charlton charlène charoula chase chava chavi chaya chedva chelsea chema cher
            cherie cherish cherry cheryl cheskel chester chetan chetna chevelle chevon chezky chiamaka chiara chibueze chibuike chibuzo chichi
            chidera chidi chidiebere chidimma chidinma chidozie chiel chielo chigozie chijioke chika chikezie chima chimamanda chinaza chinedu
            chinelo chinemerem chinenye chinmay chinonso chinwe chinwendu chinyere chioma chirag chisom chitra chizoba chloe chloé chris
            chrissie chrissy christa christabel christel christelle christiaan christian christiane christina christine christodoulos
            christoforos christoph christophe christopher christos christy chrysa chrysanthi chryso chrysoula chuka chukwudi chukwuemeka
            chukwuma cian ciara ciaran ciarán cillian cinzia ciro clair claire clara clare clarence clarissa clarisse clark claude claudette
            claudia claudine claudio clayton clem clemens clement clementine cleo cleveland cliff clifford clint clinton clive clodagh
            clotilde clover clyde cláudia clémence clément coby cody coen coenraad cole coleen colette colin coline colleen colm colman colum
            comfort conall conan conceicao conceição concepción concetta concha conchita conn connie connor conor conrad conroy constance
            constant constantinos constança consuelo cooper cor cora coral cordelia corentin corey corin corine corinna corinne cormac
            cornelia cornelis cornelius corrado corrie corrine cory cosimo courtney craig cressida crispin cristian cristiana cristiano
            cristina cristóbal cristóvão crystal curline curtis cynthia cyprien cyril cyrille cátia cécile célia céline césar daan dafna dafni
            dagmar dahlia daire daisy dale dalia dalila dalit daljit dallas dami damian damiano damien damilare damilola damini damion damián
            damon dan dana danae dane daneil daniel daniela daniele daniella danielle danit daniëlle danni danny daphne dara daragh darcey
            darcy dare daren dario darius darla darlene darragh darrell darren darryl darshan darshana daryl dassi dave david davide davina
            davy dawn dawson dayo dean deanna deanne debbie debby debo debora deborah debra declan dee deep deepa deepak deepika deepthi
            deepti deirdre deji dela delali delasi dele delfina delia delilah della delphine delroy delwar demi demi-leigh denis denise dennis
            denny denzel denzil derek dermot derrick des deshawn desiree desmond despina despoina desrick detlef dev devaughn devi devika
            devlin devon devora dewi dexter dhanush dhara dharmesh dhruv dhruvi dia diana diane dianne diarmaid diarmuid dick didier diederik
            diego dieter dietmar dietrich dieuwke digby dil dilara dilip dillon dilwyn dilys dimitra dimitrios dimitris dimosthenis dimple
            dina dinah dinesh diogo dion dionne dionysia dionysis diptesh dirk dirkje divine divya divyansh dixie diya dmytro dolapo dolly
            dolores domenica domenico domingo domingos dominic dominik dominique don donagh donal donald donatella donato donna donncha
            donovan dora doreen dorian doris doron dorota dorothea dorothy dot dottie dotun doug dougal dougie douglas dov dovid drake drew
            dua duarte dudley dugald duke dulal dulce dulcie duncan dupe durga dustin dvoire dvora dvorah dwayne dwight dylan dzifa dáire
            dália débora désiré dónal dörte eabha eamon eamonn earl earlston eartha easton ebele ebere eberhard ebo ebony ebow ebube ebuka
            eckhard ed eddie eddy edeltraud edem eden edet edgar edie edison edite edith edmond edmund edmundo edna edoardo eduardo edward
            edwardo edwin edwina eefje eelco efe effie efi efosa efraim efraín efstathios efthymia efthymios eftychia efua egan ehi ehsan
            ehsanul ehud eibhlín eileen eilidh eilis eilish eimear eimhear eira eirini eirlys eitan eithne ejike ekaette ekene ekow ekpo
            ektoras ekua elad elaine elan elazar elchanan eleanor eleanora elefteria eleftheria eleftherios elena eleni eleonora eleri
            elfriede eli elia eliana elias eliezer elijah elikem elimelech elin elinor elio eliot elis elisa elisabete elisabeth elisabetta
            elise elisha elisheva eliyahu eliza elizabeth elka elkana elke ella elle ellen ellie ellie-mae elliot elliott ellis ellorine elmar
            elodie eloise elora elorm eloísa elpida elroy els elsa else elsie elske elspeth elton eluned elvira elvis elwyn elías ema emanuel
            emanuela emanuele eme emefa emeka emelia emem emer emerald emerson emiel emil emilia emiliano emilie emilio emily emlyn emma
            emmanuel emmanuela emmanuelle emmeline emmet emmett emmie emrys emunah emyr emília ena enamul encarnación enda enid eniola enitan
            enoch enrica enrico enrique enya enyonam enzo eoghan eoin ephraim eran erez eric erica erich erik erika erin ermanno ermelinda
            ernest ernesto ernie ernst errol erwin esha esi esinam esinu esme esmee esmeralda esmie esmond esmé esosa esperanza esteban
            estefanía estela estelle ester esther esti estrella ethan ethel etienne etim etornam etta etti ettore euan eugene eugenia eugenie
            eugenio eugénie eunice eusébio eva eva-maria evadne evan evander evangelia evangeline evangelos evanthia evaristo evbu evdokia eve
            evelien evelina eveline evelyn everly evert everton evie ewa ewald ewan ewen eyal eyram ezekiel ezinne ezinwa ezra fabian fabiana
            fabien fabienne fabio fabiola fabián fabrice fabrizio fadi faduma fafa fahim fahima fahmida faisal faith faiza falguni fallon fani
            fanny farah fardin farhad farhan farhana faria farid farida faruk farzana fatai fatema fatima fatma favour fawad fay faye federica
            federico feiga feigy feike felicia felicidade felicity felipe felix femi femke fenton ferdinand ferdinando ferdous fergal fergus
            fermín fern fernand fernanda fernandinha fernando feroza ferry fiachra fiadh fidel fidelis fidelma fiifi filipa filipe filippo
            filippos filomena finbar finbarr findlay finlay finley finn finnbar finnian finnley finola fintan fiona fionn fionnuala fionnula
            fiorella fiorenza fisayo fitzgerald fitzroy flavia flavie flavio fleur flo floella floor flora florence florencia florent florian
            floris florrie floyd flynn flávia flávio fokke fola folake folarin folashade folorunsho folu foluke forrest foteini fotini fotis
            fouzia fraida franca france frances francesca francesco francine francis francisca francisco franck franco francois francoise
            frank frankie franklin frans franz franziska françois françoise fraser frasier frauke frazer fred freda freddie freddy frederic
            frederica frederick fredrick fredrik freek freidy freya frida frieda friederike friedhelm friedrich frits fritz frumi frédéric
            frédérique fulvio funke funmi funmilayo funsho fábio fátima félicie félix fífe gabby gabi gabin gabriel gabriela gabriele
            gabriella gabrielle gad gadi gaetan gaetano gagan gagandeep gaia gail gal ganesh gareth garfield garnet garret garrett garrick
            garry garth gary gaspard gaston gaurav gauri gautam gauthier gaven gavin gavriel gay gayathri gayatri gaynor gaël gaëlle gaëtan
            gbemi gbenga gbolahan gea gearóid gedaliah geert geertje geertruida geeta geetha gemma gene genevieve geneviève gennaro genoveva
            geoff geoffrey geoffroy georg george georges georgette georgia georgiana georgie georgina georgios gerald geraldine gerard gerardo
            gerasimos gerben gerd gerda gerhard gerlinde germaine germán gernot gerrie gerrit gerry gershon gert gertjan gertrud gertrude
            gerónimo gethin ghislain ghislaine giacinto giacomo giada giampaolo giampiero giancarlo gianfranco gianluca gianluigi gianmarco
            gianna gianni giannis gideon gift gigi gijs gil gila gilad gilbert gilberto gilda giles gill gilles gillian gina ginette ginevra
            ginger ginny gino gioele giordano giorgia giorgio giorgos giovanna giovanni girish girolamo gisela giselle gisèle gita gitel gitty
            giuditta giulia giuliana giuliano giulio giuseppe giuseppina giusy gladys glen glenda glenn glenroy glenys gloria glyn glynis
            glória gobind godfrey godswill godwin gokul golam golda goldie goncalo gonzalo gonçalo goodluck goodness gopal gopika gordon
            gottfried govert govind grace gracelyn gracie graciela graciete gracinda grady graeme graham grahame grainne grant granville
            grazia graziella graça greer greetje greg gregor gregorio gregory greta gretchen griff griffin griffith grigoris griselda gruffydd
            grzegorz gráinne grégoire grégory guadalupe gudrun guenter guenther guglielmo guido guilherme guillaume guillermo guinevere gunnar
            gurdeep gurjit gurmeet gurpreet gurvinder gus gustav gustave gustavo guto guus guy gwen gwenaël gwenda gwendolen gwendoline
            gwenllian gwilym gwyn gwyneth gwynneth gérald gérard götz günter günther habib habiba habibur hadar hadas hadassah hadley hafiz
            hafsa hailey hal haley halima hamid hamida hamish hamsa hamse hamza han hani hank hanna hannah hanneke hannelore hannes hannie
            hanoch hans hans-jürgen hans-peter happiness haralambos harald hardeep hardik hari harini harish harjinder harjit harleen harley
            harman harmeet harmen harold harper harpreet harrie harriet harriett harris harrison harry harsh harsha harshit hartmut harun
            haruna harvey hasan hasib hasina hasna hassan hattie hauwa haven hayden haydn hayley hazel heath heather heaven hector hedley
            hedwig heidi heike heikki heiko hein heiner heinrich heinz helal helder heleen helen helena helene helga hella helmut heloísa hema
            hemal hemant hemlata hena hendrik hendrika hendrikus henk hennie henning henny henri henrietta henriette henrike henrique henry
            herbert herbie heribert herman hermann hermione hernan hernán hersh hershel herta hervé hettie hetty hilario hilary hilda hilde
            hildegard hillel hiltrud himanshu hina hinda hitesh hodan hodaya holger hollie holly homer honey honor honora honoré honour hope
            horace horatio horst horácio howard howell hristos hubert huda hudson huey hugh hughie hugo hugues humayra humayun humberto
            humphrey hunter hussein huub huw hyacinth hywel håkan héctor hélder hélène iain iakovos ian ianto iara ibidun ibironke ibrahim
            ibukun icilda ida idalina idan idil ido idowu idris iestyn ieuan ifan ifeanyi ifedayo ifeoma iffat ifrah ifunanya iggy igho
            ignacio ignatius ignazio ijeoma ike ikechi ikechukwu ikenna iker ikram ilan ilana ilaria ilario ilias illtyd ilona ilse imade
            imelda imke immacolata imogen imogene imoh imran imtiaz ina inderjit india indiana indie indigo indira indra indu ineke ines inga
            inge ingeborg ingo ingrid ini iniobong inmaculada innocent inácia inès inês ioanna ioannis iolanda iolo iona iosif iqbal ira
            iraklis irena irene irfan irina iris irma irmgard irmtraud irvin irving isaac isabel isabela isabella isabelle isadora isaiah
            isaure isha ishaan ishan ishani ishbel ishika ishita ishrat isidro isioma isla ismail ismay isobel isobelle isolde isra israt itai
            italo itamar itunu itzik ivan ivana ivano ives ivo ivone ivor ivy iván iwan iyabo izabella izzy jaap jabed jac jacco jacinta
            jacinto jack jackie jackson jacky jaclyn jacob jacoba jacobo jacobus jacopo jacqueline jacques jacqui jade jaden jadesola jagdeep
            jagdish jagjit jago jagruti jahanara jahangir jahid jahmal jahmar jahmelia jaime jak jake jakir jakob jalal jamal james jameson
            jamie jamie-lee jamil jamila jan jan-willem jana janaki jane janelle janet janette janhvi janice janie janina janine janis jannat
            jannatul janneke jannes jannik jans jantje japke jared jarlath jarvis jasbir jasdeep jashim jasim jasleen jasmijn jasmin jasmine
            jason jasper jaspreet jaswinder jatin javier jawad jax jay jaya jayant jayanti jayden jaydon jayesh jayla jayne jayshree jayson
            jean jean-baptiste jean-claude jean-françois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeanette
            jeanie jeanine jeanne jeannine jed jeff jefferson jeffery jeffrey jelle jemima jemma jen jenna jenni jennie jennifer jenny jens
            jensen jerald jeremiah jeremy jermaine jeroen jerome jerry jesmin jesper jess jessa jesse jessica jessie jesus jesús jet jethro
            jette jevaughn jevon jewel jide jigna jignesh jill jillian jim jimena jimi jimmy jip jitendra jo joachim joan joana joanna joanne
            joao joaquim joaquin joaquina joaquín job joby jocelyn jochem jochen jodie jody joe joel joely joep joerg joey johan johanna
            johannes john john-paul johnathan johnnie johnny jojo joke jolene jon jonah jonas jonatan jonathan jonjo jonny joop joost jordan
            jordanna jordi jordon jordy jorge joris jorja jos jose josef josefa josefina joseph josephine josette josh joshua josiah josiane
            josie joss josé joy joyce joynal jozef joão joëlle juan juan-carlos juan-pablo juana juanita jubayer jude judith judy juergen juha
            jui jukka julekha jules julia julian juliana juliane julianne julie julien juliet julieta juliette julio julius julián jumoke june
            junior juniper jurgen jurre justin justina justine justo jutta jyothi jyoti jyotsna jérémie jérémy jérôme jéssica jörg júlia
            jürgen kaatje kabir kacey kaden kadian kafayat kafui kai kaia kailey kaisa kaitlin kaitlyn kajal kakra kala kaleb kallia kalliopi
            kalman kalpana kalyani kamal kamala kamara kamini kamrul kanika kanta kara karan kareem karel karen karim karin karina karine karl
            karl-heinz karla karlene karsten karthik karthika kartik karunakar kasey kashish kashvi kasia kaspar kat katarina katarzyna kate
            katelyn katerina katharina katharine katherine kathleen kathrin kathryn kathy katia katie katie-louise katja katrin katrina
            katriona katy kaushal kaushik kavita kavitha kavya kawsar kay kaya kayden kaye kayla kaylee kayleigh kayley kayode keane keanu
            keegan keelan keeley keelin keely keerthi kees keeva kehinde keira keiran keiron keisha keith kekeli kelechi kelis kellie kelly
            kelsey kelsie kelvin kemar kemi ken kendal kendall kendra kendrick kene kenechukwu kennedy kenneth kenny kent kenton kenya keri
            kerr kerri kerrie kerry kerryann kerstin keshav kester ketan kev kevin khadeem khadija khadiza khairul khaled khaleda khalid khloe
            khushi kian kiara kiera kieran kieron kikelomo kiki killian kim kimberley kimberly king kingsley kinneret kira kiran kirk kirsten
            kirstie kirstin kirsty kirti kishore kit kitty klaas klara klaus kobby kobe kobi kobina kodjo kodwo kody koen kofi kohinoor kojo
            kolawole kole komal konrad konstantin konstantina konstantinos koos korbinian kosi kosmas kostas kow kris krish krishna krishnan
            krista kristen kristian kristin kristina kristine kristy kriti kritika krupa krystal krzysztof kukua kuldeep kulsum kulwinder
            kumar kunal kunbi kunle kurt kurtis kusum kuuku kwabena kwabla kwadjo kwadwo kwaku kwame kwamena kwamina kwasi kwesi kyla kyle
            kylie kymani kyra kyran kyriaki kyriakos kévin labiba lacey lachlan lacy ladi laetitia laila lakshman lakshmi lalit lalita lalitha
            lambros lamia lana lance landon lani lanre lara larissa larry lars lascelles lata lateef latha latisha latoya laura laurel lauren
            laurence laurent laurie lautaro lavanya lavender lavern lavinia lawrence lawson laxman laxmi layla layton lea leah leander leandro
            leanne lee leeanne leela leena leendert lefteris leia leib leiby leigh leighann leighton leila leisha lekan lela len lena leni
            lennard lennart lennie lennon lennox lenny leo leon leona leonard leonardo leonel leonhard leonidas leonie leonor leonora leopold
            leopoldo leroy les lesley leslie leticia letitia lettice lettie letty letícia lev levana levi lewis lex lexi lexie lexy leyla lia
            liam liana lianne liban libby liberty lidia lieke lies liesbeth liesel lieselot lieselotte liesl lieve lil lila lilac lilah lili
            lilian liliana liliane lilianna lilith lillian lillie lilly lilly-may lily lily-mae lily-rose lima lina lincoln linda lindsay
            lindsey linette linnea linus linzi lionel lior liora lipi liron lisa lisa-marie lisandro lisanne lisbeth lise lissa litsa liv
            livia livvy liz liza lizzie lizzy llewellyn llinos lloyd llyr lochlan lodewijk loes logan loic lois lola lolade lora loraine
            lorcan lord loredana lorena lorenz lorenza lorenzo loretta lori loris lorna lorne lorraine lothar lotte lottie lou louane louie
            louis louisa louise loukas lourdes lourenco lourenço lovely loveth lowri loïc luana lubna luc luca lucas lucero lucette lucia
            lucian luciana luciano lucie lucien lucienne lucille lucinda lucio lucrezia lucy lucy-mae lucía lucília ludo ludovic ludwig luella
            luigi luigia luigina luis luisa luise lukas lukasz luke lulu luna lurdes lutfur lutz luuk luz luzia luís luísa lydia lydie lyla
            lyle lyn lynda lyndon lyndsay lyndsey lynette lynford lynn lynne lynsey lyra lysandre léa léo léon léonie lídia lígia lúcia maafia
            maaike maame maarten maayan mabel mable mac machteld maci macie mack mackenzie macsen macy madalena maddalena maddie maddison
            maddox madelaine madeleine madeline madge madhav madhavi madhu madhuri madison madonna mae maebh maelle maeve mafalda magali magda
            magdalena maggie magnus mahadi mahbub mahbuba mahendra mahesh mahfuz mahi mahin mahir mahmoud mahmud mahmuda maike maire mairead
            mairi maisha maisie maisy maite maja majid makafui makis maksuda malachi malachy malathi malcolm malcom malek malgorzata mali
            malin malini malka malkie malky mallory malte malti malvina mamta manasi manav mandeep mandy manfred manik maninder manish manisha
            manjit manju manjula manjunath manlio mannan manoj manolis manolo manon manpreet mansa mansi manuel manuela manus mara marc
            marc-antoine marceau marcel marcela marcella marcelle marcello marcelo marcia marcio marco marcos marcus mared mareike marek
            margaret margarete margarida margarita margaux margery margherita margit margo margot margret margrit marguerite maria maria-jose
            maria-theresia mariah marialuisa mariam marian mariana mariangela marianne mariano maribel marica marie marie-christine
            marie-claire marie-claude marie-france marie-jeanne marie-louise marie-pierre marie-thérèse marielle marigold marije marijke
            marijn marika marilena marilyn marin marina marine mario marion marios marisa mariska marisol marissa marit marita maritza marium
            marius marja marjan marjolein marjon marjorie mark markos markus marleen marlene marley marlies marlis marloes marlon marnie
            marsha marshall marta marten martha martial martijn martim martin martina martine martyn martín maruf marva marvia marvin mary
            mary-ann mary-jane mary-kate maryann maryse marzia maría mason massimiliano massimo masud masuma mat mateo mateus mateusz mathew
            mathias mathieu mathilda mathilde mathis mathéo matias matilda matilde matina matt matteo matthew matthias matthieu matthijs matti
            mattia mattias matty matías maud maude maura maureen maurice mauricio maurizio mauro mavis mawuli mawusi max maxence maxi maxim
            maxime maximilian maximiliano maximus maxine maxwell may maya mayank mayer mayra mayur maël maëlle maëlys małgorzata meabh meadow
            meave mechthild meena meenakshi meera mees meg megan megha meghan meghana mehedi mehitabel mehmet mehnaz mehul meike meindert
            meinhard meir meira mel melanie melina melinda melissa melle melodie melody melvin melvina melvyn menachem menashe mendel mendy
            menelaos menno mensah mercedes mercy meredith merel meriel merle merlene merlin merrick merryn mervyn mette mia mica micaela micah
            michael michaela michal michalis michał michel michela michelangelo michele micheline michelle mick mickaël mickey micky mieke
            mien miep miguel mika mikael mike mikey mila milagros milan mildred milena miles milind milla miller millicent millie milly milo
            milou miltiadis mim mimi mina minal mindel mindy minnie mira mirabelle miracle miranda mireia mireille mirel mirella miri miriam
            mirjam mirko mirthe mishkat misty mita mitali mitch mitchell mithu mizan mizanur modupe mohamed mohammad mohammed mohamud mohan
            mohini mohit mohsin moin moira moishe moishy mojeed mojisola moll mollie molly momin mominul mona monday monica monika monique
            monir moniruzzaman monowara montgomery montserrat monty moradeke morag moray morayo mordechai morenike moreno morgan morgane
            moriah moritz morium morna morris mortimer morven morwenna mosammat moses moshe mostafa motti mousumi moya moyo mridula mubarak
            mubo muhammad muireann muiris mukesh mukta mukul munir munira muntaha murali murdo muriel murray murtagh musa mushfiq mushfiqur
            mustafa muyiwa myah myfanwy myles mylène myra myriam myrna myrthe myrtle myrto máire máiréad márcio mário méabh mélanie mélissa
            mónica naa naama nabil nabila nachman nachum nadia nadim nadine nadira nadja nadège nafis nafisa naftali nagaraj nahar nahid
            nahida nahum naim naima naina najma najmul nalini nama nan nana nana-ama nance nancy nandini nanette naoimh naoise naomh naomi
            narayan nardia naren narendra naresh nargis nasima nasir nasra nasreen nasrin nastassja nat natacha natale natalia natalie natalya
            natasha nate nathalie nathan nathanael nathaniel natividad natália natércia naveen navjot navneet navya nazma nazmul nazrul nduka
            neal nechama ned neelam neelima neeraj neeru neeta neetu nefeli neha nehama neil nektaria nektarios nel nele nell nelleke nellie
            nelly nelson neo neofytos nerea nerys nessa neta netanel nettie neve neville nevin newton ngozi nhyira nia niall niamh niaz
            nichola nicholas nick nickeisha nicki nickolas nicky nico nicola nicolas nicole nicoletta nicolette nicolás nicolò nidhi niek
            niels nienke nieve nieves nigel nihal nihar nii nikhil niki nikita nikki niklas nikolaos nikolas nikoleta nikos nila nilda nilesh
            nili nilima nils nilufa nilufar nimisha nina ninian nino ninon nipa nir niraj nirmal nirmala nisha nishant nishat nishi nissim
            nita nitesh nitin nitya nitzan nizam nkechi nkeiruka nkem nkiru nnamdi nneka nnenna nneoma noa noah noam noel noeleen noelia
            noelle noemi noemí noirin nola noman nonso noor noora noortje nora norah norbert norberto noreen noreena norma norman norris nosa
            noud nour nova noé noémia noémie noël noëlle nuala nuno nunzia nunzio nur nura nuria nurit nurjahan nurul nusrat nwabueze nwakaego
            nyah nyamekye nye nádia nóirín núria oakley obaa obafemi oban obed obi obiageli obinna obioma ocean octavia octavio océane odane
            odean odete odette odhran odile odysseas ofer ofir ofra ogechi ogechukwu ogonna ohad ohemaa oilibhéar oisin oisín okechukwu okeem
            okey okon okoro oksana ola olabisi oladele oladipo olaf olajumoke olakunle olamide olanrewaju olatunde olawale olayemi olayinka
            ole oleh olena olga olive oliver olivia olivier ollie olly oluchi olufemi olufunke olufunmilayo olumide olusegun olusola
            oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin oluwatoyin olwen olwyn olympia olívia om omar omari
            ombeline omkar omolara omolola omotayo omotola onno onofrio onome onyeka onyekachi onyinye oona oonagh opal ophelia oran orazio
            oren oreoluwa oreste orestis orietta orin orit orla orlagh orlaith orlando orli orly ornella orson orville osagie osahon osas
            osaze oscar osian oskar osman osnat osvaldo oswald otis ottavia ottavio ottilie otto otávio owain owen oyin oyinkansola oz ozzy
            paa pablo paco paddy padma padmini padraic padraig padraigh page paige paisley palak pallavi palmira paloma pam pamela panagiota
            panagiotis panayiota panayiotis pandora pankaj panos pansy pantelis panyin paola paolo papa parag param paramjit paras paraskevi
            paris parker parth parul parvathi parvati parveen parvez pascal pascale pasquale pat patience patrice patricia patricio patrick
            patrizia patrizio patrícia patsy patti pattie patty paul paula paulette paulien paulin paulina pauline paulo pavan pavithra pavlos
            pawan pawel paweł payal paz peace pearl pearse pedro peggy pekka pelumi penelope penny pepe per perceval percival percy perdita
            peregrine peretz perl perla pernell perpetua perrine perry persefoni persephone pete peter petra petronella petros petula phebe
            phelim phil philip philipp philippa philippe phillip phillipa phillis philomena phineas phoebe phoenix photini phylicia phyllis
            pia pien pier piera pierluigi piero pierpaolo pierre pierrick piers piet pieter pietro pilar pim pinchas pini pino piotr pip piper
            pippa piyush pokuaa polash polly polyxeni pontus pooja poonam poornima popi poppy porsha portia prabha prabhakar prabhu prachi
            pradeep prakash pramod pranali pranav praneeth pranjal prasad prasanna prashant prashanth prateek pratibha pratik pratima praveen
            praveena pravin precious preet preethi preeti prem prema prerna presley preston primrose prince princess priscila priscilla pritam
            prithvi priti priya priyanka priyansh prodromos promise prudence prue puja punam puneet punit purnima purvi pushpa puspita pádraic
            pádraig queenie quentin quincy quinlan quinn quinten rab raba rabbi rabbie rabeya rachael rachana rachel rachelle radha radhika
            rae raegan raf rafael rafaela rafe raffaele raffaella rafferty rafi rafiq rafiqul raghav raghu rahat rahela rahim rahima rahman
            rahul raihan raimondo raimund rainer raizel raj raja rajan rajani rajat rajeev rajendra rajesh rajeshwari raji rajinder rajiv
            rajkumar rajni raju rajvir rakesh rakhi rakib rakibul ralf ralph ram raman ramesh ramiro ramisa ramjan ramon ramona ramya ramón
            rana ranbir randal randall randolph randy rani rania ranjan ranjana ranjit ranjith raphael raphaël raphaëlle raquel rasel rashed
            rasheda rasheed rasheeda rashi rashid rashida rashmi rasmus ratan raul ravi ravinder ravindra ravit ray raya raye rayhan raymond
            raymonde raymund rayne razia raúl rea reagan reaz rebeca rebecca rebekah red reece reed reem reema reena reenie reg regan reggie
            regina reginald rehana reid reilly reinaldo reiner reinhard reinhold reinier reizel rekha remco remedios remi remy ren rena renata
            renate renato renaud rene renee renford reni rens renske renu renuka renzo rené renée resham reshma reuben reuven revathi rex
            rexford reyes reza rezaul rezwana rhea rhian rhianna rhianne rhiannon rhoda rhodri rhona rhonda rhonwen rhydian rhys ria riad rian
            rianne riaz ricardo riccardo rich richard richie rick rickie ricky rico ridhi ridley riet rifat rifka rihanna rik riley rima rimon
            rina rinaldo rinske rio riona ripon rishabh rishi rita ritchie ritesh ritika ritu river rivka rivky riya rizwan ro-i roan rob
            robbert robbie robert roberta roberto robin robina robyn rocco roch rochel rochelle rocio rockson rocky rocío rod roddy roderick
            rodger rodney rodolfo rodolphe rodrigo rodrigue roel roelof rogelio roger rogerio rogério rohan rohini rohit roisin rokeya rokib
            roksana roland rolf rollo rolly roma romain roman romana romane romano romario rome romeo romilly romina romuald romy román ron
            ronald ronan roni ronit ronke ronnie ronny rony roopa roos rory rosa rosalba rosaleen rosalia rosalie rosalina rosalind rosalinde
            rosalyn rosalía rosamund rosanna rosanne rosaria rosario roscoe rose roseanna roseanne roselyne rosemarie rosemary rosetta roshan
            roshni rosi rosie rosina ross rossana rossella rosário rotimi roula rowan rowena rowland roxana roxanne roxroy roxy roy royce
            royston roza ruaidhrí ruairi ruari ruaridh rube rubel ruben rubi rubin rubina ruby rubén ruchama ruchel ruchi ruchika rudi rudolf
            rudolph rudra rudy rufus ruggero ruhul rui rukayat rukhsana rukmini ruma rumana rumi runa rupa rupali rupert rupesh rupinder rupom
            russ russell rute ruth ruthie ruud ryan ryder rylan rylee rébecca régine régis rémi rémy ríona róisín rónán rúben rüdiger saad
            saanvi saar sabbir sabiha sabina sabine sabrina sacha sachin sade sadhbh sadia sadie sadiq sadman saeed safa saffron safia safiyah
            safwan sagar sage sahana saheed sahil sai saibh said saif saiful sajan sajeda sajid sakib sal salah salam salauddin saleh saleha
            salim sally sally-ann salma salome salvador salvatore sam samanta samantha sameer sami samia samina samir samira sammi sammie
            sammy samoya sampath samson samuel samuele sana sanchez sandeep sander sandhya sandra sandrine sandro sandy sangeeta sangeetha
            sania sanjana sanjay sanjeev sanjida sanjiv sanket sanne santhosh santiago santos santosh sanusi sanvi saoirse saorla sapna
            sapphire sara sarah sarah-jane sarah-leah saraswati sari sarika sarina sarit sarita saroj saroja sascha sasha saskia sathish
            satish satnam saul saundra saurabh savanna savannah saverio savina savita savitha savitri savvas sawyer sayed saúl scarlet
            scarlett scot scott seamus sean sean-paul seanan seb sebastiaan sebastian sebastián sedem seema seetha segun sejal sekani selasi
            selena selim selina selma selorm selwyn sem sena senam senan senán seoirse seonaid septimus serafina seraphina seren serena
            serenity serge sergio serwaa seth setor settimio seun severin seyi seán shabana shabtai shade shadman shae shafiq shafiqul shah
            shahana shahed shahid shahida shahidul shahin shahjahan shahnaz shahriar shaikh shailaja shailesh shajahan shakib shakil shakila
            shakti shalini shalom shalva shamim shamima shamsul shane shaneka shanelle shani shania shanice shanique shankar shanna shannen
            shannon shanoy shanta shanthi shanti shaquille sharad sharada shari sharif sharlene sharmila sharmin sharna sharon shashank shashi
            shathi shaul shaun shauna shauni shavon shaw shawn shay shayla shayne shea sheelagh sheena sheetal shefali sheikh sheila shekhar
            shelagh shelby sheldon shelley shelly shelly-ann sheree sheri shericka sherlock sherona sherri sherrie sherry sheryl sheuli shevon
            shiela shilpa shimi shimon shimshon shira shiri shirin shirley shital shiuli shiv shiva shivam shivani shivon shlomi shlomo shmuel
            shmuli shobha shohag shohel shola shona shonubi shoshana shoshi shprintza shraddha shraga shreya shreyas shrikant shriya shruthi
            shruti shubham shubhangi shulamit shuli shuvo shweta shyam siam sian sib sibyl sid siddharth siddhi siddique sidney sidonie siebe
            siegfried sieglinde siemen siena sienna sierra sietske sifat sigrid sijbren silas silke silvana silvano silvia silvina silvio sima
            simao simcha simeon simi simisola simon simona simone simran simranjit simão sindhu sinead sinéad siobhan siobhán sioned sita
            sivan sive siân sjaak sjoerd sjors skye skyla skylar sloane smita smitha sneha snehal sofia sofie sohag soham sohan sohana sohel
            sohrab sokratis sol sola solange soledad solenne solomon solène somerset somnath sonal sonali sonam sonia sonja sonny sonu sonya
            sope sophia sophie soraia sorcha sorrel sotiria sotiris soula soumya spencer spike spiros spyridon spyros sreeja sreekanth
            srinivas srinivasan sriram stacey stacey-ann staci stacie stacy stamatia stamatis stan stanley star stathis stavros stavroula stef
            stefan stefania stefanie stefano stefanos steffen steffi stelios stella steph stephan stephanie stephen stergios sterling steve
            steven stevie stewart stijn storm stratos struan stuart stéphane stéphanie subarna subash subhash subramaniam sucheta sudha sudhir
            sue sufia suhail suhani suhas sujata sujatha sujit sukhdeep sukhjit sukhvir sukhwinder suki sukie sultan sultana suma sumaiya
            suman sumathi sumaya sumit sumitra summer sumon sundar sundari sunday sunil sunita sunitha sunkanmi sunniva sunny surah suraj
            surendra suresh surie surinder surjit surya susan susana susanna susannah susanne sushant sushil sushila sushma susie suus suzanna
            suzanne suzette suzi suzie suzy svea sven svenja svetlana swantje swapna swapnil swathi swati sweety sybil sydney syed sylvain
            sylvaine sylvan sylvester sylvette sylvia sylvie séamus ségolène sérgio séverine sónia sören søren tabassum tabitha tadhg tafari
            tahmid tahmina tahsin taiwo taj takis tal tali talia taliesin tallulah tam tamanna tamar tamara tami tamika tamim tamsin tamzin
            tanesha tanguy tania tanisha tanja tanjila tanjim tanmay tansy tanuja tanvi tanvir tanya tara tariq tariqul tarquin tarun tasha
            tashana taslima tasnia tasnim tasos tasoula tate tatiana tatum tauhid tawny taya taylor tecla ted teddie teddy tegan tegid tegwen
            tehila tejal tejas tejinder telmo temi temidayo temilade temiloluwa temitayo temitope teneisha tennyson teodoro terence teresa
            teri terrance terrence terri terry tess tessa teun teunis tex thaddeus thalia thanasis thea thelma theo theodora theodore
            theodoros theofanis theoni theophilus theresa therese theresia thibaud thibault thibaut thierry thijmen thijs thodoris thomais
            thomas thomasina thora thorsten théa théo théodore thérèse tia tiago tiana tiarna tiegan tiernan tierney ties tiff tiffany tiggy
            tikva tilda tilly tilman tim timmy timo timothy timothée tina tineke tirion tirza tishana tiziana tiziano tjeerd tobechukwu tobi
            tobias tobiloba toby tochi todd tofazzal toireasa tolu tolulope tom tomas tomasz tomi tomiwa tommaso tommie tommy tomás ton toni
            tonino tonmoy tony toos tope torben torin torsten tory tosin toula tova toviyah towhid toyin tracey traci tracie tracy traudel
            traute travis trees trefor trent trevor triantafyllos tricia trijntje trina trinidad trinity trish trisha trishana tristan
            tristram trixie troy trudi trudie trudy truman trupti truus tudor tudur tullio tunde turlough tushar tuula tuvia twan ty tygo
            tyler tyreke tyrell tyrese tyrone tyson tzipi tzippora tzipporah tzvi tânia uche uchechi uchenna uday udo ufuoma ugo ugochi
            ugochukwu ugonna ukamaka ulf uli ulick ulla ulrich ulrike ultan uma umar umberto umesh una upasana uri uriah uriel urmila ursel
            ursula urvashi usha usman ute utkarsh uttam uwe uzi uzo uzoma uzzal vagelis vaggelis vaia vaibhav vaidehi vaishali vaishnavi val
            valda valentin valentina valentine valentino valentín valeria valerie valerio valery valter valérie vanda vandana vanesa vanessa
            vangelis vani vardit varsha varun varvara vasant vasanthi vasco vashti vasileios vasiliki vasilis vassilis vasso vasu vasudha
            vaughan vaughn veena veer veerle veit velma venetia vera verena verity verna vernon verona veronica veronika verónica vic vicente
            vicki vickie vicky victoire victor victoria vida vidhi vidya vienna vihaan vijay vijaya vikas vikash vikki vikram viktor viktoria
            vimal vimala vinay vinaya vince vincent vincenza vincenzo vineet vineeta vinette vinita vinnie vinod viola violet violetta vipin
            vipul viraj viral virat virgil virginia virginie virginio vishal vishnu vita vito vitor vittoria vittorio vitória viv vivaan vivek
            vivia vivian viviana viviane vivien vivienne volker volkmar volodymyr voula véronique víctor vítor wade wahid wahida walburga
            waldemar wale walker wallace wallis wally walt walter waltraud wanda wande ward warren warsame wasim wasiu wayne wemimo wendy
            wenke werner wes wesley wessel whitney wiebe wiebke wieke wil wilbur wilf wilfred wilfried wilhelm wilhelmina will willa willard
            willeke willem willemien willemijn willi william williamina willie willis willow wilma wilmer wilmot wilson wim winifred winnie
            winona winsome winston wojciech wolfgang wolfram woody worlanda wouter wunmi wyatt wycliffe wyn wynn wynne wytske xander xanthe
            xanthi xavier xenia xenofon ximena yaa yaaba yaakov yaaya yadira yael yaffa yago yair yakov yakubu yamila yanique yanky yann yanni
            yannick yannis yao yara yaron yash yashoda yashvi yasin yasir yasmeen yasmin yasmine yaw yawa yayra yeasmin yechezkel yechiel
            yedidya yehoshua yehuda yehudis yehudit yemi yemisi yerucham yeruchem yesenia yeshaya yetunde yewande yianni yiannis yigal yinka
            yiorgos yisrael yisroel yissachar yitzchak yitzchok yochanan yocheved yoel yoely yogesh yogita yohan yolanda yomi yona yonas
            yonatan yoni yonis york yosef yossi yotam yousuf ysabel yulia yuliana yusuf yuval yuvraj yves yvette yvon yvonne zac zach
            zachariah zacharias zacharie zachary zack zadie zahava zahid zahida zahir zahra zaid zain zainab zaire zak zakaria zakia zakir
            zalman zaman zander zandra zannat zara zaria zarin zayn zeb zeenat zeev zehava zeinab zeke zelda zelig zena zeta zev zia ziad
            ziaul ziggy zikora zina zinnia zion zissi zita ziv zoe zoey zofia zohar zoi zola zora zoë zubair zubayer zulema zulmira zuri zusha
            zuzanna zvi zé zélie áine álvaro ángel ângela éabha éamonn édouard éilis élise élodie émeline émile émilie émilien éric érica
            éthan étienne évelyne íris órla óscar łukasz
            """,
        surnames: """
            aalbers abban abbott abdi abdulkareem abdullahi abecassis abedin abel abelson abernethy abiola aboagye abraham abrahams abramovich
            abramowitz abrams abrokwah abubakar acevedo acheampong achebe ackroyd acosta acquah acton adair adams adamson adan addae addison
            addo adebanjo adebayo adebisi adedeji adegbite adegoke adekoya adekunle adelakun adeleke ademola aden adeniran adeniyi adeoye
            adepoju aderibigbe adesanya adesina adewale adewuyi adeyemi adeyemo adeyinka adichie adjei adjetey adkins adler adomako adu
            aduamah afful afolabi afolayan afrin afriyie agarwal agbaje agbeko agbenyega agboola aggarwal aggrey agnew agu aguda aguilar
            aguirre agyapong agyei agyekum agyeman agyemang ahern aherne ahluwalia ahmed ahmmed ahuja aiello aigbe ainsworth aitken ajala
            ajayi ajibade ajibola akand akande akers akhtar akhter akinbode akindele akinola akinsanya akintola akinwande akinyemi akoto
            akpabio akpan akter akuffo akwei alabi alade alam alarcon alarcón albanese alberts albrecht albright alcock alcántara alderson
            aldridge alexander alexandrou alexiou alexopoulos alfano ali aliyu allan allard allardyce allen alleyne alli allicock allison
            allotey allsop almeida alonso alster altman alvarado alvarez alves amadi amaechi amankwaah amankwah amaral amato amaya amegashie
            ameyaw amin aminu amis amissah amoah amoako amoateng amodio amorim amos ampadu ampofo ampomah ampong amponsah anagnostopoulos
            anagnostou anand anane anastasiadis anastasiou anderson andersson andrade andreadis andreou andrews angelidis angelini
            angelopoulos angus aniekan anim ankomah ankrah annan anning annis anokye anozie ansah ansari ansell anstey anthony antoine
            antonelli antoniadis antoniou antunes antwi anyanwu anyidoho ap-iorwerth aparicio apostolopoulos apostolou appiah appiah-kubi
            applebaum appleby appleton ara aragón aranda arango araujo araya araújo arce archer archibald aregbesola arena arends argyriou
            arhin arias armitage armstrong arnaud arnold arnott arora arroyo arthur arya aryee aryeetey asamoah asante asare ash ashby
            ashcroft ashdown ashford ashkenazi ashley ashton ashworth asiamah asiedu askew aslanidis asomaning aspinall astley aston asuquo
            atanda athanasiadis athanasiou athanasopoulos atherton atkins atkinson attwood aubert aubry audu auerbach auger augustin augustine
            auld austen austin avery avila awasthi awolowo awoniyi awuah ayala aydin ayeni ayensu ayers ayim ayinde aylward ayodele ayres
            azevedo azikiwe aziz azulay baah baars babalola babangida babatunde babbage babu babul bachmann backhouse bacon badger badmus
            baffoe bagshaw baidoo baier bailey bailly bain bainbridge baines bains baird bajaj bajwa bakare baker bakker bala balakrishnan
            baldwin balfour ball ballantyne ballard balogun bamfo bamford bancroft banerjee bankole banks bannerman bannister bansal banu
            bappi baptista baptiste bar-levy barbato barber barbier barbieri barbosa barclay bard barker barlow barnaby barnard barnes barnett
            barnor baron barone barr barraclough barre barrera barreto barrett barrie barrios barron barros barrow barry barthelemy bartlett
            bartley barton barua basile bass bassett bassey basso bastos basu bateman bates bateson batista battaglia batty baudry bauer baum
            baumann baumgartner bautista baxter bayliss bazin beadle beal beale bean beard beasley beaton beattie beaufort beaulieu beaumont
            bebb becerra beck becker beckett beckford beckles bedford bedi bediako beech beecham beek beggs begley begum behan behrens bekoe
            belcher belgrave bell bellamy bellini bellis bello beltrami beltran beltrán ben-ami ben-david ben-shimon benaim benard benavides
            benedetti benitez benn bennett bennie benoit benson bent bentley bento benton benítez bepari berends beresford berg berger
            berglund bergman bergmann bergsma berkowitz berliner berman bermúdez bernard bernardes bernardi bernardini bernier bernstein berry
            berthelot bertin bertolini bertrand besnard besson best betts bevan beveridge bevis beynon bhagat bhandari bhardwaj bhargava
            bhasin bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya bhogal bhuiya bhuiyan bhuyan bianchi bianco bibby bibi bickerstaff
            biggs bigot billard bingham binns birch birchall bird birkett birmingham birrell birtles bischoff bishop biswas biton black
            blackburn blackman blackmore blackwell blackwood blair blake blakely blakey blanc blanchard blanchet blanco bland blau bleeker
            bloch bloggs blok blom blondel bloom blot blower blum blumenfeld blumenthal blunt blyth boadi boadu boahen boakye boamah boardman
            boateng boer boersma bogle bohm boivin bol boland bolger bolton bond bone bonetti bonfanti bonilla bonner bonnet bonsu boocock
            boogaard boonstra booth boothe bora borah borenstein borges bos bosch bose bosma bosman boswell botchway bouchard boucher bouillon
            boulanger boulton bouman bouquet bourdon bourgeois bourke bourne bousquet boutin bouvier bouwman bovell bowden bowen bower bowers
            bowes bowie bowker bowler bowles bowman bowyer boyce boyd boyer boylan boyle bracken bradbury bradford bradley bradshaw bradwell
            brady braga braithwaite bramley branco brand brandao brandeis brands brandsma brandt brandão brannigan brar brathwaite braun bravo
            bray brayshaw breen breeze brennan brenner brent breslin breton brett breuer brew brewer brewster bridge bridgeman bridges brien
            briggs bright brindle brink brinkmann bristow brito britton broad broadbent broadhurst brobbey brock brockbank broderick brodie
            brodsky brody broekhuizen brogan bromley bronstein brook brooke brooker brookes brooks broom brophy brosnan brothers brough
            broughton brouwer brown browne browning brownlie bruce bruijn bruin bruins brunet brunetti bruni bruno bruton bryan bryant bryce
            bryson buchan buchanan buchholz buck buckle buckley budd buhari buijs buisson bull bullen bullock bulthuis bunce bunn bunting
            burden burdett burgess burke burn burnett burnham burns burnside burr burrell burridge burroughs burrows burt burton busch bush
            busse bustamante bustos butcher butler butt butterfield butterworth buxton byers byrd byrne byrnes byrom byron báez böhm caballero
            cable cabral cabrera caccia caceres caddick cadman cadogan cadwaladr caetano cahill cain caine cairns calabrese caldas calder
            calderon calderón caldwell callaghan callahan callan callanan callender calvert calvo camacho cameron campana campbell
            campbell-brown campos canavan canning cannon cano cantwell capone capper caputo carberry carbone card cardenas cardinale cardoso
            carey cargill carlier carlin carlini carlisle carlyle carmichael carmona carneiro carney caron carpenter carpentier carr carranza
            carrasco carre carreira carrick carrigan carrillo carroll carruthers carson carter cartier cartledge cartwright carty caruso
            carvalho carver case casella casey cash cashman cassells casserly cassidy castaneda castanheira castañeda castelli castillo castle
            castro catalano catchpole cattaneo caulfield cavallo cavanagh cave cawley cawthorne cerqueira cervantes cesari chacón chadha
            chadwick chahal chakma chakrabarti chakraborty chalmers chamberlain chambers champion chan chana chander chandler chandran
            channing chaplin chapman chappell chapuis charalambous charles charlton charnley charpentier charrier chartier chase chatterjee
            chatterton chaturvedi chatzis chaudhari chaudhary chauhan chauvet chauvin chavez chawla cheema cheetham chen cheng cherian cherry
            cheshire chester chettiar cheung chevalier chevallier chhabra child childs chisholm chivers chohan chopra choudhary choudhury chow
            chowdhury christ christensen christie christodoulou christofi christofides christou chukwu chukwuma church churchill chy chávez
            ciccone cirillo cisneros claassen clancy clapham clapton clare clark clarke clarke-brown clarkson clay clayton cleary clegg
            cleland clement clements clemson clerc cliff clifford clifton clough clowes cluskey coates cobb cobbinah cochrane cockburn codd
            codrington cody coe coelho coenen coffey coffie cogan coghlan cohen cohn coker colas colclough cole coleman coles coletti coley
            colgan colin coll collet collier collin collins collinson collis colman colombo colquhoun coltman colville colón comerford compton
            conaghan conboy condon conlan conlon conneely connell connelly conner connolly connor connors conroy considine constable
            constantinides constantinou conte conti contreras convery conway cook cooke cooksey coombes coombs cooney cooper cooperman cope
            copeland coppola corbett corcoran cordeiro cordero cordier cordova cork corkery cormack cornelissen cornish cornwell coronado corr
            correia corrigan corry corsi cortes cortez cortés cosentino cosgrave cosgrove costa costantini coste costello costigan cotter
            cotterill cotton couch coughlan coulon coulson coulter court courtney cousin cousins coutinho couto coutts couturier coventry
            cowan coward cowell cowie cowley cox coyle coyne crabtree craddock cragg craig cramer crampton crane craven crawford crawley
            crawshaw creagh crean creed creegan cregan creighton crentsil crespo cresswell crewe cribb crichton crilly cripps crisp cristiani
            critchley croce croes croft crofts crompton cronin crook crooks crosbie crosby cross crossan crossley crouch crow crowe crowley
            crowther crozier cruickshank crump cruz cryan cuddihy cuddy cuevas cuff cuffy cullen culligan cullinane culshaw cumberbatch
            cumming cummings cummins cunha cunliffe cunningham cuomo curley curran currie curry curtin curtis cusack cuthbert cuthbertson
            cutler cuéllar cáceres cárdenas córdoba d-agostino d-alessandro d-amico d-angelo d-souza da-costa da-cunha da-silva dacey dacosta
            dada dadzie dagg dagostino dahan dalal dale daley dalgleish dalton daly dalzell dam damen damico dangelo dangerfield daniel
            daniels danjuma danks dankwah danquah darby darcy darke darko darkwah darling das dasgupta datta dave davenport davey david
            davidoff davidov davidson davie davies davis davison dawes dawkins dawson day dayan de-angelis de-boer de-bruijn de-bruin de-graaf
            de-groot de-haan de-jong de-jonge de-koning de-la-cruz de-la-rosa de-lange de-leeuw de-luca de-marco de-oliveira de-rosa de-ruiter
            de-santis de-simone de-vos de-vries de-wit deacon deakin dean deane deans dearden deasy debrah decker dee deegan deeney dekker
            delacroix delahunty delaney delattre delaunay delgado dell delmas deluca demetriades demetriou demir dempsey dempster den-hartog
            den-ouden denham denholm denis denning dennis dennison dent denton deol derbyshire derksen derosa derrick desai desantis descamps
            deschamps deshmukh deshpande desmond devaney devaux devereux devi deville devine devlin dewan dewar dewhurst dewi dey dhaliwal
            dhawan dhillon dhingra di-marco di-stefano diamond dias diaz dick dickens dicker dickie dickinson dickson didier diehl dietrich
            dietz digby diggins dijk dijkman dijkstra dike dillon dimakis dimarco dimitriadis dimitriou dimopoulos dineen dingle dinsdale
            distefano dittrich diver dix dixit dixon djan dobbs dobie dobson docherty dodd dodds dodgson dodson doherty doku dolan dollard
            domingues dominguez domínguez donaghy donaldson donati donegan donkor donlon donnellan donnelly donoghue donohoe donohue donovan
            doogan doolan dooley doorn doran dorrian dos-santos dougall dougan dougherty doughty douglas doukas dove dow dowd dowdall dowling
            downes downey downie downing downs doyle drake draper drennan drew drewery driessen driscoll driver drost drummond drury drysdale
            dsouza duah duarte dubey dubois duboscq duchamp duchesne duckett duckworth dudley duff duffin duffy dufour dugdale duggan duhaney
            duijn duke dumas dumont dunbar duncan dunican dunleavy dunlop dunn dunne dunphy dunsmore dunster duodu dupont dupuis dupuy duran
            durand durham durkan durkin durrant duru durán dutt dutta dutton duval dwamena dwivedi dwyer dyer dyke dyson díaz dörr eade eagle
            eagleton eames earl earle early earnshaw easton eastwood eaton ebbs ebert ebong eccles echeverria echeverría eckert economou edet
            edgar edge edmonds edmondson edmunds edusei edwards edwards-brown effiong efosa efthymiou egan egbe eggleston ehigiator ehlers
            ehrenberg ehrlich eijk einhorn eisenberg eisenstein eke ekong ekwueme elder eldridge eleftheriou eliav elkayam elkin ellery elliot
            elliott ellis ellis-jones ellison ellwood elmes elsworth emenike emerson emery emmanuel emmerson enahoro enechukwu engel engelen
            engelhardt england english ennis enríquez epstein eriksson ernst erskine escobar eshun espinosa espinoza esposito esquivel essel
            esser essien essuman esteves estrada estwick etienne etim evangelou evans evason eve everett everitt evers evrard ewart ewing
            eynon eyre eze ezeani ezeh ezekwesili ezenwa fabbri faber fabre fagan fagbemi fahey fahy fairbairn fairbrother fairclough
            fairhurst fairley fairweather faivre falade falana falcone falconer fallon fanning faria farina farley farmer farnworth
            farquharson farr farragher farrant farrar farrell farrelly farren farrington farrow fasanya fashola fatunbi faulkner faulks faure
            favre fawcett fawehinmi fay fazio fearon feder feely feeney feenstra feinberg feingold feinstein feldman felton fennell fennelly
            fenton fenwick ferdous ferdousi ferguson fergusson fern fernandes fernandez fernández ferrante ferrara ferrari ferraro ferraz
            ferreira ferretti ferri ferrie ferris ferriter ferry fiddler fiedler field fielding fields fife figueira figueiredo figueroa
            filippi finch findlater findlay fine finegan fink finkel finkelstein finlay finlayson finley finn finnegan finneran finnerty
            finney finnigan fiore fiorentino firth fischer fish fisher fishman fitch fitzgerald fitzgibbon fitzmaurice fitzpatrick fitzsimmons
            fitzsimons flack flaherty flanagan flannelly flannery flavin fleet fleming fletcher fleury flint flood flores flower flowers floyd
            flynn fobi fogarty folarin foley fonseca fontaine fontana fontes foot foote forbes ford forde foreman forester forrest forrester
            forson forster forsyth forsythe fort forte fortune foster fosu fothergill fotiadis fotopoulos foulds foulkes fountain fournier
            fowler fowles fox foy frame france franchi francis franco francois frank franke frankel franken franklin fraser frater frazer
            freedman freeman freitag freitas frempong french freudenberger frias fried friedland friedlander friedman friedrich friel frimpong
            frith fritz frost fry fryer fröhlich fuchs fuentes fuenzalida fuller fulton fumagalli funk furey furlong furness furtado fusco
            fyfe fynn förster gabriel gaffney gahan gaillard gaisie galanis galbraith gale galindo galinsky gallacher gallagher gallardo
            gallego gallegos galli galligan gallivan gallo galloway galvin gama gamble gammon gandhi ganguly gannon garcia garcês garcía
            gardiner gardner garg garland garner garnett garnier garofalo garrett garrido garrity garside garvey garvin garza gaskell gaspar
            gates gatti gaudin gaughan gault gauthier gautier gavaghan gavin gay gayle gaynor gazi gbadamosi geary geddes gee gefen geiger
            geisler gelbard geller gemmell gemmill gentile gentili geoghegan george georges georgiadis georgiou georgopoulos geraghty gerard
            gerlach germain gerrard gerrits gerritsen gershon gethin getty geurts ghazi ghosh giannakis giannopoulos gibb gibbon gibbons gibbs
            giblin gibson gifford gil gilbert gilbertson gilchrist giles gilfillan gilhooly gilkes gill gillan gillen gillespie gillet gillett
            gillies gilligan gillingham gillon gilmartin gilmore gilmour gilroy gimenez giménez ginsberg ginsburg ginty giordano giorgi girard
            giraud girvan gittens gittins giuliani giuliano given glancy glasgow glass gleason gleave gledhill gleeson glen glenn glennon
            glick glickman glover glynn godard goddard godfrey godwin goel gogarty gold goldberg goldblatt goldfarb goldin golding goldman
            goldschmidt goldsmith goldstein goldstone gomes gomez goncalves gonzalez gonzáles gonzález gonçalves goodacre goodall goodchild
            goode goodfellow gooding goodman goodwin goossens gopal gopalakrishnan gorden gordon gore gorman gormley gosal gosling goss
            goswami gottlieb goudie gough goulbourne gould gourlay gouveia gow gowan goyal grace grady graf graham grainger grandjean granger
            grant grassi grasso grattan graves gray grayson graça grealish greaney greaves greco green greenan greenaway greenbaum greenberg
            greenblatt greene greenfeld greenhalgh greenspan greenwood greer gregg gregory gregson grehan greig grewal grey gribben gribbin
            grierson griffin griffith griffiths grillo grimaldi grimes grimm grimshaw grindley grizzle groen grogan grondin groom groot
            groothuis gros gross grossman grosso groves groß gruber grundy grunfeld grunwald guarino guedes gueguen guerin guerra guerreiro
            guerrero guest guevara guha guichard guidi guilfoyle guillaume guillet guillon guillot guimaraes guimarães guiney guinness gulati
            gunn gunning gupta gustafsson guthrie gutierrez gutiérrez gutman guy guyot guzman guzmán gwilliam gwynne gwyther gyamfi gyan gyasi
            gómez götz günther haan haas haber hackett hadden haddock hadfield hadjigeorgiou hadjipavlou hadley hagan hagen haggerty hahn hai
            haider haigh haines hakim halberstam haldar hale hales halevi haley hall hallam halliday halligan halpern halpin halsall halstead
            halton hamann hamel hamill hamilton hammond hamon hampson hampton hancock hand handley hanley hanlon hanna hannah hannigan hannon
            hanrahan hanratty hansen hansford hansson haque harari harbison hardcastle harding hardman hardwick hardy hare hargreaves harker
            harkin harkins harkness harland harley harman harmer harmon harold harper harrington harriott harris harrison harrop hart harte
            hartley hartmann hartnett hartwig harvey harwood hasan hashem hashi haslam hassan hastings haswell hatch hatcher hatton hatzis
            haughey haughton haupt hauser havard hawes hawke hawkes hawkins hawksworth hawlader haworth hawthorn hawthorne hay haycock hayden
            haydock hayes hayford haynes hayward haywood hazell head headley heald healy heaney heap heaps heard hearn hearne heath heathcote
            heaton hebert hecht hedges heffernan hegarty hegde heijden heijmans heijnen heil hein heine heinrich heinz heller helliwell
            hemming hemmings henderson hendriks hendry henley hennessey hennessy hennigan henning henriques henry henshaw hepburn hepworth
            herbert herd herdman heredia hermann hermans hernandez hernández heron herrera herrero herrmann herron herschel hershkowitz hersi
            herve herzog heslop hess hesse hewitt hewson heywood heß hibbert hick hickey hickman hicks hidalgo higginbottom higgins higginson
            higgs higham highfield hildebrandt hill hillier hills hilton hinchcliffe hinchliffe hinds hine hinton hirsch hirschfeld hirst
            hoarau hoare hobbs hobson hockley hodge hodges hodgkins hodgkinson hodgson hodson hoekstra hoey hofer hoffman hoffmann hofman
            hofmann hofstra hogan hogarth hogg holbrook holcroft holden holder holdsworth hole holgate holland hollis holloway holly holman
            holme holmes holness holohan holroyd holt holton holz homer honan hood hoogland hook hooper hope hopkin hopkins hopkinson hopper
            hoque horan horgan horn hornby horne horner horowitz horrocks horsfall horton horvat hosking hoskins hossain hough houghton
            houlihan hourigan houston howard howarth howden howe howell howells howes howie howlader howlett howley hoyle huber hubert huda
            huddleston hudson huet huggins hughes hughes-jones huisman huizinga hull hulme hulst humbert hume humphrey humphreys humphries
            hunt hunter huq hurley hurrell hurst hurtado hurwitz hussain hussey hutcheson hutchings hutchins hutchinson hutchison hutton
            huxley hyatt hyde hyland hynes hübner iannone iannucci ibanez ibe ibekwe ibironke ibrahim ibáñez idowu idris igbinedion iglesias
            igwe ihejirika ikpe iles iliadis iliopoulos iloh imam imbert imoh ingham inglis ingram innes ioannidis ioannou ionescu ireland
            irons irvine irving irwin isaac isaacs isaacson isherwood isiaka islam ivanov ives ivory iwu iwuchukwu iyamu iyengar iyer izzard
            jack jackman jacks jackson jacob jacobi jacobs jacobson jacques jacquet jacquot jadhav jager jagger jahan jahn jain jaiswal jakob
            jama jaman james jameson jamieson jansen janssen jansson jara jaramillo jardine jarman jarrett jarvis jaswal jean jefferies
            jeffers jefferson jeffery jeffrey jeffreys jeffries jegede jenkins jenkinson jenks jenkyn jenner jennings jennison jensen jepson
            jeremiah jervis jessop jesus jewell jha jimenez jimoh jiménez joarder joffe johal johansson john johns johnson johnston johnstone
            jolly joly jonas jones jong jongsma jonsson joosten jordan jorge joseph josephs joshi joubert jourdan joy joyce juarez judd judge
            jukes julian julien jung junker juárez jørgensen jürgens kabir kadam kahana kahn kaiser kakoulli kalman kalogeropoulos kalogirou
            kalra kalu kamal kamath kaminski kaminsky kamp kane kang kaplan kapoor kapur karagiannis karagiorgis karamanlis karatzas karim
            kariofyllis karki karlsson karp kashyap katsaros katz katzman kaufman kaufmann kaur kaushik kavanagh kay kaya kaye kazantzis kazi
            keady kean keane kearney kearns keating keaveney keegan keeley keeling keen keenan keeney kehoe keighley keith kell kelleher
            keller kellett kelly kelsey kelso kemp kempen kempson kendall kendrick kenna kenneally kennedy kennelly kenny kent kenworthy
            kenyon keogh keohane kern kernaghan kerr kerrigan kerrison kershaw kessler kettle key keyes keys khalid khan khanam khandaker
            khandelwal khandker khanna khatri khatun khondokar khosla kidd kidney kielty kiely kilbride kilcoyne kilday kilgallon kilgour
            kilkenny killeen killen killoran kilpatrick kilroy kim king kingsley kingston kinsella kinsey kirby kirchner kirk kirkbride
            kirkham kirkland kirkpatrick kirkwood kirwan kitchen kitching kite kitson klaus klein kleinman klemm kluge knapp knight knoll
            knott knowles knox koch koenig kohler kohli kohn kok kokkinos komolafe konadu konig konigsberg koning konstantinidis konstantinou
            kooij kooiman koopman koren korhonen kornbluth koster kostopoulos kothari kotsis koukoulis koutsoukos kovacs kowalska kowalski
            kraft kramer kraus krause krauss krebs kretschmer krieger krishnamurthy krishnan kroon kruger krämer kröger krüger kuffour kufuor
            kuhlmann kuhn kuijpers kuiper kuipers kulkarni kumah kumar kumari kunz kunze kuriakose kurian kurz kushner kuti kutty kwakye
            kwarteng kyei kyerematen kyle kynaston kyprianou kyriacou kyriakidis kyriakou köhler könig labate labbe lacerda lacey lackey
            lacombe lacroix lacy ladd lafferty laffey lagarde laidlaw laing laird lake lal lally lamb lamba lambe lambert lambie lambrou
            lamont lamptey lamy lancaster landau landi lane lang langan langdon lange langen langer langford langley langlois langstaff
            langton lanigan lapid laporte lara larkin larmour larsen larsson laryea lashley laskar lasserre latham latimer latta lauder laufer
            laughlin launay laurent lauria laval lavelle laverty lavery law lawal lawan lawler lawless lawlor lawrence lawrie laws lawson
            lawton laycock layton lazar lazaridis lazarou lazarus lea leach leadbetter leahy leake leal leary leask leavy leblanc lebon
            lebovits lebrun leckie leclerc leclercq lecomte leconte leddy ledger leduc lee leech leeming lees leeson leeuwen lefebvre lefevre
            lefort leger legg legge legrand legros lehmann leib leibowitz leigh leighton leitao leitch leite leith leitão leiva lejeune
            lelievre lemaire lemaitre lemoine lemon lemos lenaghan lenihan lennon lennox lenz leon leonard leone leonidou lerner leroux leroy
            lesage leslie lester leung levasseur levene levenson levi levin levine levinson levitt levy lewandowski lewis leyland león liakos
            lichtenstein liddell liddle lieberman lightfoot lilley lilly lima lindberg linden lindgren lindley lindner lindo lindop lindsay
            lindström linehan lines link linke lipman lipschitz lipschutz lister liston little littlejohn littlewood livesey livingstone
            llewellyn llewelyn lloyd llwyd lobo lock locke lockhart lockwood loewenthal loftus logan logue loizou lomas lomax lombardi
            lombardo lonergan long longden longley longo longstaff looney lopes lord lorenz lorenzo lorusso louca lougher loughlin loughran
            loughrey louis loureiro lourenço louth lovatt love loveday lovelace lovell lovett low lowe lowenstein lowery lowrie lowry lowther
            lowy loy lozano lucas lucchesi lucey luciani luckett lucy ludlow ludwig lugo luke lumb lumley lumsden luna lundy lunn lunt lupton
            luria lusk lustig luthra lutz luxton lyall lydon lyle lynam lynas lynch lyndon lynn lynott lyon lyons lythgoe maas macarthur
            macaskill macaulay maccallum maccormack macdonald macdonnell macdougall mace macedo macfarlane macgregor machado maciel macintosh
            macintyre maciver mackay macken mackenzie mackey mackie mackin mackinnon mackintosh mackle maclaren maclean maclennan macleod
            macmahon macmillan macnab macnamara macneil macphail macpherson macrae macri madden maddison maddocks maddox madeira madigan madu
            madueke maduka maes magalhaes magalhães magee maggio magill maginn magnani maguire mahady mahajan mahdi mahe maher maheshwari
            mahmood mahmud mahon mahoney mahony maia maier mailer maillard maillot maimon main mair majid major majumder makin makris malcolm
            maldonado malek malhotra malik malka mallet malley mallick mallik mallon mallory malone maloney mancini mandal mandel mandelbaum
            mander mandol manfredi mangan mangano mangold mani manley mann mannan manners manning mannion manolakis mansell mansfield manson
            mantzaris manzano march marchal marchand marchesi marchetti marcus marechal margolis margulies mariani marie marin marinelli
            marini marino marion markey markham markou markowitz marks marlow marotta marquardt marques marquez marr marrero marrinan marriott
            marron marsden marsh marshall marston martel martelli martens martin martindale martineau martinelli martinez martini martino
            martins marty martínez marville marx marín mascall mascarenhas masi mason masse massey massie masson masters masterson masud mata
            mather mathers matheson mathew mathews mathewson mathias mathieson mathieu mathur matias matin matos matthews matubbar maude
            maudsley maughan maunsell maurice maury mavridis mavros mawson maxwell may mayer mayes mayhew maynard mayne mazza mazzei mba mbah
            mbakwe mcadam mcaleer mcaleese mcalinden mcallister mcalpine mcandrew mcanulty mcardle mcareavey mcarthur mcateer mcaulay mcauley
            mcauliffe mcavoy mcbain mcbeth mcbrearty mcbride mcbrien mccabe mccafferty mccaffrey mccall mccallum mccann mccarron mccartan
            mccarthy mccartney mccarty mccaughan mccauley mccausland mccay mcclean mcclelland mccloskey mcclure mccluskey mccollum mccombe
            mcconnell mcconville mccool mccord mccormack mccormick mccorry mccourt mccoy mccracken mccrae mccrea mccreadie mccready mccrory
            mccrystal mccullagh mcculloch mccullough mccurdy mccusker mccutcheon mcdade mcdaid mcdermott mcdevitt mcdonagh mcdonald mcdonnell
            mcdougall mcdowell mcdwyer mcelhinney mcelroy mcelwee mcenroe mcentee mcerlean mcevoy mcewan mcfadden mcfadyen mcfall mcfarland
            mcfarlane mcfarlane-brown mcfaul mcgahan mcgann mcgarrigle mcgarry mcgarvey mcgee mcgeehan mcgeough mcgettigan mcghee mcgibbon
            mcgill mcgilligan mcginley mcginn mcginty mcgirr mcgivern mcglinchey mcgloin mcglone mcglynn mcgoldrick mcgonagle mcgonigle
            mcgovern mcgowan mcgrane mcgrath mcgraw mcgreevy mcgregor mcgrory mcguckin mcguigan mcguinness mcguire mcgurk mchale mchugh
            mcilroy mcilwaine mcinally mcinerney mcinnes mcintosh mcintyre mcivor mckay mckean mckee mckeever mckellar mckelvey mckenna
            mckenzie mckeon mckeown mckernan mckevitt mckie mckiernan mckillop mckinlay mckinley mckinney mckinnon mckinstry mcknight mckoy
            mclachlan mclaren mclarnon mclaughlin mclean mcleish mclellan mclennan mcleod mcloughlin mcluskey mcmahon mcmanus mcmaster
            mcmenamin mcmillan mcmorrow mcmullan mcmullen mcmurray mcnab mcnally mcnamara mcnamee mcnaughton mcneice mcneil mcneill mcneilly
            mcnicholas mcnicholl mcnicol mcniff mcnulty mcparland mcpartland mcpartlin mcphail mcphee mcpherson mcphillips mcquade mcquaid
            mcqueen mcquillan mcrae mcroberts mcshane mcsharry mcsherry mcsorley mcstay mcsweeney mctaggart mctavish mcternan mcveigh mcvey
            mcvicar mcwilliams meade meadows meagher mealey mears medeiros mee meehan meek megson mehra mehta meier meijer meikle meir
            meissner meißner mejia mejía meldrum mele melis mellish mellon mellor melo meloni melville melvin menard mendelsohn mendelssohn
            mendes mendez mendonca mendonça mendoza menon mens mensa mensah menzel menzies mercado mercer mercier meredith meredydd merkel
            merle merrick merrigan merriman merritt mesquita messina metcalfe metzger meulen meunier meyer meyers meyler meyrick meza mia miah
            miazi michael michaelides michail michailidis michalopoulos michaud michel michels middlemiss middleton mighty milani miles millar
            millard miller millership millet milligan milliken millington mills milne milner milstein milton minihan minogue minott mintah
            minto miranda mishra misra mistry mitchell mitropoulos mittal mizrachi mizrahi mockler modi moffat moffatt moffett mohammadi
            mohamud mohan mohanty moir mol molenaar molina molla mollah moller molloy moloney molyneux momin momodu monaco monaghan monahan
            moncrieff mondal mondol monk monks monnier monroe montague montanari monteiro monteith montero montes montgomery monti montoya
            moody moon mooney moor moorcroft moore moorhouse mora morabito morais moraitis morales moran morandi morant more moreau moreira
            morel morelli moreno moreton moretti morgan morgenstern mori moriarty morin morley moro moroney morrell morris morrison morrissey
            morrow morshed mort mortimer morton morvan morán moscato moseley moses moskowitz mosley moss mostyn mota mott mottram mould moulin
            moulton mount mountford moura moussa moustakas moutinho mowat moya moyes moylan moynihan mozumder mridha mueller mukherjee
            mukhopadhyay mulcahy mulchandani mulder mulgrew mulhall mulhern mulholland mullan mullane mullarkey mullen muller mulligan mullin
            mullins mulqueen mulrooney mulroy mulvaney mulvihill mumford muncaster mundy munn munnelly munoz munro munroe munshi mura murdoch
            murdock murillo murnaghan murphy murray murrell murtagh murthy musa musgrave mustafa muñoz myers myles márquez mäkinen méndez
            möller müller nadler nagle nagpal nagy nahar naidu naik nair nairn nally nambiar nanda nandi napoli napolitano narang narayan
            narayanan nartey narváez nascimento nash nasrin natarajan nathan naughton naumann navarro nayak nayar naylor ndu nduka neal neale
            nealon neary needham neeson negi negri neil neill neilson nelson nembhard neofytou neri nesbitt nessa neto nettleton neubauer
            neuman neumann neves neveu neville nevin newall newberry newbold newby newcombe newell newland newlands newman newsome newton
            nguyen nichol nicholas nicholl nicholls nichols nicholson nickel nicol nicolaides nicolaou nicoletti nicoll nielsen nieminen nieto
            nightingale nijhuis nijland nikolaidis nikolaou nikolopoulos nilsson nisbet niven nixon njoku nkansah nkrumah nnadi nnaji nnamani
            noakes noble nobre noel nogueira nolan noon noonan noor noori norbury norcross norman norrie norris north northcott norton norwood
            nott novais novak nowak nowell nsiah nti ntim nugent nunes nunez nunn nur nuttall nutter nwachukwu nwadike nwafor nwagbara nwaneri
            nwankwo nwanze nweke nwobi nwobodo nwokedi nwokolo nwosu nyame nyantakyi nyarko nájera núñez o-brien o-connor o-neill o-reilly
            o-sullivan oakes oakley oates obaseki obeng obi obiora obregón obrien ocallaghan ocampo ocansey ocarroll ochoa oconnell oconnor
            odea odeyemi odia odoherty odonnell odonoghue odonovan odowd odriscoll odukoya odunsi oduro odwyer ofarrell ofili oflaherty oflynn
            ofoegbu ofori ofosu ogara ogarro ogbeide ogbonna ogden ogilvie ogorman ogrady ogunbanjo ogundele ogunlesi ogunleye ogunsola ohagan
            ohalloran ohana ohanlon ohara ohare ohayon ohehir oherlihy ohiggins oikonomou ojeda ojha ojo okafor okai okane okeefe okeeffe
            okeke okelly okereke okezie okocha okoh okoli okolie okon okonjo okonkwo okorie okoro okorocha okoye okpala okpara okunola okwuosa
            okyere oladapo oladele oladipo olaniyan olatunji olawale oldfield oldham olds oleary olivares oliveira oliver olivier olivieri
            ollivier olorunfemi oloughlin olowo olsson olubunmi oluwole omahony omalley omar omara omeara omoregie omotosho onah oneill oni
            onions onoufriou onuoha onwuka onyeama onyekachi oommen opara opare opoku oppenheim oppenheimer oppong oram orbach oregan oreilly
            orenstein oriordan orji orlandi orlando orme ormerod ormond ormsby orourke orozco orr orrell ortega ortiz orton orwell osagie
            osborn osborne osei osei-bonsu oshaughnessy oshea osinbajo osman osorio oster osullivan osunde oswald otchere otedola otero otley
            otoo otoole ott ottaway otten otto overend overton owen owens owolabi owusu owusu-ansah oxley oyedele oyelaran oyelowo oyewole
            oyinlola pace pacheco packer paddock padilla padmanabhan padmore pagani pagano page pages paget pagonis pai paine painter paisley
            paiva paixão pal palacios palaiologos palfrey palin palma palmer palmieri palumbo panagiotidis panagiotopoulos panagiotou panayi
            panayiotou panda pande pandey pandit pandya panicker pannell panteli pantelidis papadakis papadimitriou papadopoulos papadopoulou
            papageorgiou papaioannou papakonstantinou papandreou papanikolaou pappas paraskevopoulos parchment pardo pardoe paredes parekh
            parikh paris parish parisi park parker parkes parkin parkins parkinson parks parmar parmentier parnell parr parra parris parrish
            parrott parry parsons partington partridge paschalidis pascoe pascual pasha pasqua pasquier pass passos pastor pastore patch patel
            paterson pathak patil patnaik paton patrício patterson patton patwary paul paulo pavlidis pavlou pawar paxton payet payne paynter
            paz peace peach peacock peake pearce pearlman pears pearse pearson peart peck pedersen pedley peel peeters peixoto pellegrini
            pellegrino pelletier peltier pemberton pena pender pendlebury penfold penman penn pennington penny penrose penry pepe pepper
            peralta percival percy pereira peres peretz perez perkins perl perlman perlstein perret perrett perrier perrin perrone perrot
            perrott perry persaud persson pert peters petersen petit petitjean petridis petrie petropoulos petrou petrov petrucci pettigrew
            petty peña pfeffer pfeiffer pham phelan phelps philip philippe philips phillip phillips philogene philp phipps phoenix photiou
            phull piazza picard piccolo pichon pickard pickering pickersgill pickett pickles pickup picton pierce pieri pierre pietersen
            pigott pike pilkington pillai pilling pimenta pimentel pina pinder pineau pineda pinheiro pinho pini pink pinkney pinna pinnock
            pinsky pinto piper piras pires pitcher pitt pittas pitts pizarro place plant platt player pleasance plowman plumb plummer pobee
            pocock poddar poel pohl pointer poirier poisson poku pol poli pollak pollard pollitt pollock polyzos pomeroy ponce pons ponte
            poole popa pope popescu popkin popoola popp portela porteous porter porto posner post postle postlethwaite postma pott potter
            potts poulain poulter poulton pound pounder powell power powers powys pozzi prabhu pradhan prado prager prajapati prakash pramanik
            prasad pratt preece preko prendergast prentice prescott press preston prevost price prichard pride priest priestley prieto prince
            pringle prins prior pritchard probert probst procter proctor prodhan proietti prosser protheroe proud proudfoot prout pryce
            prydderch pryor prys psaltis pugh puglisi puig pulido pullen pullin purcell purdie purdy puri purohit purser purves pyke pyle pym
            pyne páez pérez quader quaicoe quansah quaranta quarrie quartey quashie quaye quayle quaynor quddus queen queiroz queirós quigg
            quigley quill quilligan quilty quinlan quinlivan quinn quintana quintas quintero quirk quirke quiroga quiroz qureshi raab raaij
            rabbitt rabin rabinovich rabinovitch rabinowitz radcliffe radford rae rafferty raftery raghavan rahim rahimi rahman rai raimondi
            raina raine rainey rainford raj rajan rajput raju ralph ralston ram ramachandran ramakrishnan ramalho raman ramdeen ramdin ramesh
            ramirez ramkissoon ramlogan ramos rampersad ramsay ramsbottom ramsden ramsey ramírez rana rand randall randhawa randle ranganathan
            rangel rani ranieri rankin rankine ransom rao rapaport raper rappaport rashid rasmussen rastogi rasul ratcliffe rath rathbone
            rathod rathore rattray rausch raut raven rawal rawat rawcliffe rawlings rawlins rawlinson rawson ray raymond raynaud rayner raynor
            razzak rea read reade reader reading reaney reardon rebelo reddin reddy redfern redford redhead redman redmond redpath reed rees
            reese reeve reeves regan rego reich reichman reid reidy reilly reimann reimer reinhardt reinhold reis reiss renard renaud renault
            renfrew rennie renshaw renton renwick resnick reuter revell rey reyes reynaud reynolds rhodes rhydderch ribeiro ricci ricciardi
            rice rich richard richards richardson richman richmond richter rickard ricketts riddell riddle ridge ridgway ridley ridout riedel
            rigby rigg riley ring riordan rios ripley ritchie ritter riva rivas rivera rivers riviere rivkin rivlin rix rizzi rizzo roach robb
            robbins robert roberts robertson robins robinson robledo robles robson rocha roche rochester rock rodden roddy roden roderick
            rodger rodgers rodrigues rodriguez rodríguez rodway roe roelofs rogan roger rogers rogerson rojas roldán rolfe rolland rollins
            rollinson romano romeo romero román ronan ronayne rooijen rooke rooney root roper rosa rosales rosario rosbotham rose rosen
            rosenbaum rosenberg rosenblatt rosenblum rosenfeld rosenfield rosenthal rosenzweig rosner ross rosser rossetti rossi rossiter
            rosso roth rothman rothschild rothstein rothwell rourke rouse rousseau roussel routledge roux rowan rowe rowell rowland rowlands
            rowley rowntree roy royce royer royle royston ruane rubenstein rubin rubinstein rubio rudd ruddock ruddy rudge rudolph ruf ruggeri
            ruggiero ruijter ruiz rule rupp rush rushton russell russo rutherford rutten rutter ruttledge ryan ryder rylance rylands ríos
            röder saavedra sabatier sachs sackey sacks sadler safo sage saha sahni sahoo sahu said saini sala salam salas salazar salcedo
            salerno salgado salgueiro salim salinas saliu salmon salomon salomons salt salter salvador salvi samaras samaroo sampaio sampson
            samra samson samuda samuel samuels sanchez sander sanders sanderson sandford sandhu sandler sandoval sands sandys sangha sankar
            sanna sanni santana santiago santini santoro santos sanusi sanz saperstein sapir saraiva sardar sarder sarfo sargeant sargent
            sarkar sarker sarkodie sarma sarpong sarris sartori sasson sassoon sastry sasu sattar sauer saul saunders sauvage savage saville
            savini savva savvidis sawant sawyer saxena sayeed sayer sayers scaife scala scales scallan scanlan scanlon scarborough schachter
            schaefer schafer schechter scheffer scheinberg schenk scherer schiavone schiff schiller schilling schindler schipper schlesinger
            schlüter schmid schmidt schmitt schmitz schneerson schneider schofield scholes scholten scholz schonfeld schouten schrader
            schreiber schroeder schröder schubert schulman schulte schultz schulz schulze schumacher schuster schwab schwartz schwarz schäfer
            schütz sciascia scott scullion scully seabra seagrave sealy seaton seddon seepersad sefa sefton segal segovia seguin segura seidel
            seifert seitz seixas sekhon sekyere selby seligman sellars sellers semple sen sengupta senior sepúlveda sequeira serafini serjeant
            serna serra serrano seth sethi sewell sexton seymour shackleton shaffer shah shaikh shalev shamim shanahan shanks shanley shannon
            shapira shapiro shapland sharabi sharif sharkey sharma sharman sharon sharp sharpe sharples sharrock shaughnessy shaw shea shear
            shearer shee sheehan sheehy sheeran sheikh shekhawat sheldon shelley shelton shemesh shenoy shenton shepherd sheppard sheridan
            sherlock sherman sherratt sherry sherwin sherwood shetty shevlin shiel shields shiels shikdar shikder shinde shine shipley shipman
            shirley shittu shodipo shoebridge shonekan short shortall shorthouse shovlin showell shrestha shukla shulman shuttleworth siddall
            siddiqi siddiqua siddiqui sidebottom sideris sidhu siebert sierra sijuade sikdar sikder sikkema silberman silcock silva silveira
            silver silverberg silverman silverstein silvester silvestri sim simcock simitis simm simmonds simmons simms simoes simon simonetti
            simons simpkin simpson sims simões sinclair singer singh singhal singleton sinha sinnott skeffington skelly skelton skerritt
            skinner skipper skipton skyers slack slade slater slattery slaven sleight slevin slight sloan sloane slomovic slot slowey small
            smalley smallwood smart smeaton smedley smeenk smeets smethurst smillie smit smith smithers smithson smits smullen smyth smythe
            snape sneddon snell snijders snow snowden snowdon soares sobers sodhi sofer sokol solanke solanki solano soler solis solomon
            solomons soloway solís somers somerville sommer soni sonntag sood sookdeo soria sorrentino sosa sotiriou soto sousa soutar
            southall southern southgate southwell southworth souza sowande soyinka spadaro spanos spark sparkes sparks sparrow spector speed
            speers speight speirs spence spencer spicer spiegel spielman spiers spillane spina spink spinks spiro spitz spitzer spooner spratt
            spring springer springett spurling spyrou squire squires sridhar srinivasan srivastava st-hilaire st-louis stacey stack stafford
            stahl stainton stam stamatiou stanfield stanford stanger stanley stannard stanton stapleton stark starkey starr staunton stavrou
            stead steadman steed steel steele steen stefani stefanidis stefanou stein steinberg steiner steinmann stephan stephen stephens
            stephenson sterling stern sternberg stevens stevenson steward stewart stirling stock stockdale stocks stockton stoddart stokes
            stolk stolz stone storey storrie stott stout strachan strain strang strange stratford stratton straub strauss strauß street
            stretton stringer stringfellow strobel strong stroud struthers stuart stubbs sturgess sturm styles stylianou suarez subramanian
            suddaby sugden suissa suleiman sullivan sultana summers summerville sumner sundaram sunder sunderland suri surtees susskind
            sussman sutcliffe sutherland sutton suárez svensson swain swales swallow swamy swan swann sweeney sweet sweetman swift swinburne
            swindells syed sykes symonds symons synnott szymanski sá sáenz sánchez taaffe tabak taggart tagoe tait takyi talbot tallon
            talukdar talukder talwar tandoh tandon tandy tanguy tanner tansey tapia tarafder tarrant tasker tate tattersall tatton taub
            tavares taverner tawiah tay tayler taylor teague teasdale tebbutt tedesco teitelbaum teixeira tejada teles telfer telford tello
            tempest temple templeton ten-brink tendulkar tennant tennyson terrill terry tessier testa tetteh tettey teunissen tewari thackeray
            thakkar thakur thapar thatcher thelwell theobald theodoridis theodorou theodosiou theofanous thiel thiele thierry thom thomas
            thomason thompson thomsen thomson thorburn thorn thorne thornhill thornley thornton thorp thorpe thrower thurlow thurston tibbs
            tiernan tierney tighe till tilley timlin timmer timmermans timmins timms timoney tindall tinsley tinubu titmus titterington tiwari
            tixier tobin todd toft tolan toledo tolland tomkins tomlin tomlinson tommasi tompkins toms toner tonge toogood toolan toole toomey
            toor topham topping toro torrance torrens torres tosh tosi totten tough tournier toussaint tout towers towey towle townend townley
            townsend townshend tracey tracy trainer trainor tran trant traore trautmann travers traynor treacy treanor tredwell treharne trejo
            treloar tremble tremlett trench trevisan trevor trickett trigg trimble trindade trinder tripathi tripp trivedi trollope tromp
            trotman trotter trovato troy trueman trujillo tsakiris tsiolis tsipras tsiros tsoukalas tuchman tuck tucker tudor tuffy tulloch
            tully tumelty tunney tunnicliffe tuohy turco turley turnbull turner turpin turton turvey tweddle tweed tweneboah twigg twomey
            twumasi tyagi tye tyler tynan tyndall tyrrell tyson tzur téllez uba uche uddin udeh udo udoh ugwu ugwuanyi uhl ukaegbu uko ullah
            ullman ulloa ullrich ulrich umar umeh umoh underhill underwood unger unsworth unwin uppal upton urban uribe urquhart urrutia usher
            usman uttley uzoma uzor vaghela vaidya vaknin valdez valdés vale valencia valente valenti valentin valentine valentini valenzuela
            valette valle vallejo vallely vallet valério van-beek van-dam van-de-ven van-den-berg van-den-bosch van-der-berg van-der-heijden
            van-der-hoek van-der-laan van-der-linden van-der-meer van-der-meulen van-der-veen van-der-velden van-der-wal van-der-woude
            van-dijk van-doorn van-es van-leeuwen van-loon van-rijn van-schaik van-vliet van-wijk vance vanderpuye vanstone varela vargas
            varghese varley varma vasconcelos vasileiou vasilopoulos vasquez vassell vasseur vassiliades vassiliou vasudevan vaughan vaz
            vazquez veale veen veenstra vega veiga velasco velasquez velden veloso velásquez velázquez venables venkat venkataraman venkatesan
            ventura venturi vera verbeek verbruggen vercelli verdier vergara verhagen verhoeven verity verma vermeer vermeulen vernon
            verschuren versteeg vetter vial viana vicars vicente vickers vickery vidal vieira vilela villa villalobos villani villanueva
            villegas vincent vine viner vines virtanen visscher visser vitale vitali viviani vizard vlachos vliet vogel vogt vohra voigt
            voisin volpe vos vose voss voulgaris voß vries vyas vásquez vázquez wachtel waddell waddington wade wadhwa wadsworth waggott
            wagner wagstaff wainwright waite waithe wake wakefield wakeling wal walcott walden waldman waldron wales walia walker wall wallace
            wallach waller wallis walls walmsley walpole walsh walshe walter walters walther walton wang warburton ward warden wardle wardrop
            ware wareing waring warner warnock warren warrington warsame warwick wasserman wasson waterhouse waterman waters waterson watkins
            watkinson watling watmough watson watt watters watterson watts waugh way weatherall weaver webb webber weber webster weddell
            wedgwood weekes weeks wegener weidner weigel weightman weil weinberg weiner weingarten weinstein weintraub weir weis weise weisman
            weiss weissman weizman weiß welch weldon weller wells welsh wendt wentworth wenzel werner wertheim wesley wessels west westcott
            western westlake weston westphal westra westwood wetherell wever whalley wharton wheatcroft wheatley wheeldon wheeler whelan
            whelehan whitaker whitbread whitby white whitehead whitehouse whitehurst whitelaw whiteley whiteman whiteside whitfield whitham
            whiting whitley whitlock whitmarsh whitmore whitney whittaker whittall whittingham whittington whittle whitty whitworth whyte
            wickens wickham wicks widdowson wiegand wiener wiggins wight wigley wignall wijngaarden wilcock wilcox wild wilde wilding wiles
            wilhelm wilke wilkes wilkie wilkin wilkins wilkinson wilks willacy willard willcox willems willemsen willetts willey williams
            williamson willis willmott willoughby wills wilmot wilshaw wilson wilton wimmer winder windsor winfield wing winkler winn winship
            winstanley winston winter winterbottom winters winterton winton wiredu wirth wise wiseman wishart wisniewski withers witt witte
            wiśniewski wogan wojcik wolf wolfe wolff wolfson wollman wolstenholme wolter wolters womack wong wood woodall woodburn woodcock
            woodford woodgate woodhead woodhouse woodley woodman woodrow woodruff woods woodward woodworth wooldridge woolf woollard woolley
            worrall worsley worth worthington wotton wragg wraith wray wren wright wrigley wulf wunderlich wyatt wylie wyllie wyness wynn
            wynne wynter wyse wójcik xenakis xenofontos xydis yadav yakubu yankson yarden yarwood yates yearwood yeasmin yeates yeats yeboah
            yeo yeoman yeomans yiadom yilmaz york yorke yosef youd youle youll young younger youngs younie yudkin yuill yule yusuf zacharia
            zachariou zachos zaks zaman zambrano zamora zander zane zanetti zannat zapata zavala zeitlin zervas zhang ziegler zielinski
            zijlstra zimmer zimmerman zimmermann zito zografos zorbas zucker zuckerman zuniga zwart zúñiga álvarez ávila
            """,
        places: """
            aalborg aarhus aba abeokuta aberaeron aberavon aberconwy aberdare aberdeen abergavenny abergele abertillery aberystwyth abingdon
            abuja accra accrington achill acocks_green acton adamsdown adare addlestone ahmedabad aigburth airdrie alby aldeburgh alderney
            aldershot aleppo alexandria alfreton alloa alnwick alton altrincham alum_rock amager amble ambleside amersham amesbury ammanford
            amritsar amsterdam andersonstown andover anfield angered anglesey angus annan antrim antwerp aran_islands arbour_hill arbroath
            ardoyne ardrossan ardwick argyll arklow armagh armley arnold arran artane ascot ashbourne ashby-de-la-zouch ashford ashington
            ashton-under-lyne aspley aston athenry athens atherstone athlone athy attercliffe attleborough aviemore axminster aylesbury
            aylesford aylestone ayr bacup baghdad bagshot baildon bakewell balbriggan balham ballater ballina ballinasloe ballincollig balloch
            ballsbridge ballybunion ballycastle ballyclare ballyfermot ballymena ballymoney ballymun ballymurphy ballynahinch ballysillan
            balsall_heath bamber_bridge banbridge banbury banchory banff bangalore bangor bankfoot bantry barcelona barking barmouth barnes
            barnet barnoldswick barnsley barnstaple barra barrhead barrow-in-furness barry bartley_green basford basildon basingstoke bath
            bathgate batley battersea battle beaconsfield bearsden beaumaris beaumont beaumont_leys bebington beccles beckenham bedford
            bedlington bedminster bedminster_down bedworth beeston beeston_hill belfast belgrave bellshill belper benbecula benfleet bengaluru
            benin_city bergen bergsjön berkhamsted berkshire berlin berwick-upon-tweed bestwood beswick bethesda bethnal_green beverley
            bewdley bexhill bexley bexleyheath bicester biddulph bideford biggleswade bilbao bilborough billericay billingham bilston bingley
            birkdale birkenhead birmingham birstall bishop_auckland bishopbriggs bishops_stortford bishopston blackburn blackheath blackley
            blackpool blackrock blackwood blaenau_ffestiniog blairgowrie blanchardstown blandford blantyre blaydon bletchley bloxwich blyth
            bodmin bognor bognor_regis bogota bogotá bologna bolsover bolton bonnyrigg bootle bordesley_green bordon borehamwood borlänge
            borås boston botkyrka bourne bournemouth bournville bovey_tracey bracknell bradford braemar braga braintree bramley brampton
            brandon braunstone bray brechin brecon brent brentford brentwood bridgend bridgetown bridgnorth bridgwater bridlington bridport
            brierley_hill brighouse brightlingsea brighton brislington bristol brixham brixton broadstairs bromley bromsgrove broughton_park
            broughty_ferry broxbourne bruntsfield brussels brynmawr buckhurst_hill buckingham buckinghamshire buckley bude buenos_aires
            builth_wells bulwell buncrana bundoran burgess_hill burmantofts burngreave burnham burnham-on-sea burnley burntisland burntwood
            burscough burton burton-on-trent bury bury_st_edmunds bushey bute butetown buxton byker cabra caernarfon caerphilly cahir
            caithness calabar caldicot cali callander calne camberley camberwell camborne cambridge cambridgeshire camden camden_town
            campbeltown canary_wharf cannock canterbury canton canvey canvey_island cape_coast caracas cardiff cardigan carlisle carlow
            carluke carmarthen carnforth carnoustie carrick-on-shannon carrick-on-suir carrickfergus carrickmacross carrigaline carrigtwohill
            carshalton cashel castle_vale castlebar castleblayney castleford castleknock castlemilk castletown castries catania caterham
            catford cathays cavan cavehill celbridge chadderton chapel_allerton chapelizod chapeltown chard charlestown charlton chatham
            chatteris cheadle cheam cheddar cheetham_hill chelmsford chelmsley_wood chelsea cheltenham chennai chepstow chesham cheshire
            cheshunt chester chester-le-street chesterfield chichester chigwell chippenham chipping_norton chipping_sodbury chiswick
            chittagong chorley chorlton christchurch churchdown cirencester clackmannanshire clacton clacton-on-sea clapham clapton clare
            clare_island claremorris clay_cross cleator_moor cleckheaton cleethorpes clevedon cleveleys clifden clifton clitheroe clonakilty
            clondalkin clonmel clonsilla clonskeagh clontarf clovelly clydebank co_down coalville coatbridge cobh cockermouth coimbra
            colchester coleraine coll collyhurst colne cologne colwyn_bay comber comilla cong congleton connahs_quay connemara consett conwy
            cookham cookstown coolock copenhagen corby cork cornwall corstorphine cosham cotham cotswolds county_down coventry cowdenbeath
            cowes cradley_heath craigavon craigmillar cramlington cranbrook cranleigh crawley crayford crediton crewe crewkerne crieff cromer
            crompton crook crookes crosby cross_gates crosshaven crowborough crowthorne croxteth croydon crumlin crumlin_road cuffley
            cumbernauld cumbria cumnock cupar cwmbran dagenham dalbeattie dales dalkeith dalkey dalkey_village dalry dalston damascus
            darlington darnall darndale dartford dartmouth darton darwen daventry dawley dawlish deal delhi denbigh denbighshire dennistoun
            denton deptford derby derbyshire dereham derry devizes devon dewsbury dhaka didcot didsbury digbeth dingle dingwall dinnington
            diss dolgellau dollar donabate donaghadee donaghmede doncaster donegal donnybrook doolin dorchester dorking dornoch dorset douglas
            dover downham_market downpatrick drammen driffield drimnagh drogheda droitwich dromore dronfield drumchapel drumcondra drumoyne
            dublin duddeston dudley dukinfield dulwich dumbarton dumfries dun_laoghaire dunbar dunblane dundalk dundee dundonald dundrum
            dunfermline dungannon dungarvan dunkeld dunmurry dunoon dunstable duntocher durham durrington dursley dyfed ealing earlestown
            earls_court easington east_dulwich east_grinstead east_ham east_kilbride east_kirkby east_lothian eastbourne easterhouse eastleigh
            easton eastville eastwood ebbw_vale eccles ecclesall ecclesfield edenbridge edenderry edgbaston edgware edinburgh edmonton egham
            eigg eindhoven elgin elland ellesmere ellesmere_port ellon elswick eltham ely enfield ennis enniscorthy enniskillen enugu epping
            epsom erdington eriskay erith erskine esbjerg esher eskilstuna espoo essex eton everton evesham evington exeter exmouth eye
            failsworth fairford fairwater fakenham falkirk fallowfield falls_road falmouth falun fareham faringdon farnborough farnham
            farnworth faro farringdon farsley faversham fazakerley featherstone felixstowe felling feltham fenham fens fermanagh fermoy
            ferndown fife filey filton finaghy finchley finglas finsbury_park firhouse firth_park fishguard fishponds fittja fleet fleetwood
            flint flintshire flitwick folkestone forest_gate forest_hill forfar formby forres fort_william foxrock frankfurt frederiksberg
            frimley frinton-on-sea frodsham frome fulham fulwood gabalfa gainsborough gairloch galashiels galway garforth garston gateacre
            gateshead gellerup gillingham gipton girvan glamorgan glasgow glasnevin glastonbury gleadless glenavy glencoe glendalough
            glengormley glenrothes glossop gloucester gloucestershire goa godalming golborne golders_green goole gorbals gorebridge gorey
            gorgie gorton gosforth gosport gothenburg gourock govan govanhill gower grangemouth grangetown grantham granton grasmere gravesend
            grays great_barr great_yarmouth greenford greenock greenwich greystones grimsby groningen guayaquil guernsey guildford guisborough
            guiseley gujarat gwent gwynedd gävle göteborg hackney haddington hadleigh haifa hailsham hale halesowen halesworth halewood
            halifax hall_green halmstad halstead halton_moor haltwhistle hamburg hamilton hammarkullen hammersmith hampshire hampstead
            handforth handsworth haninge hanley hanwell harborne harehills hargeisa haringey harlech harlesden harlow harold_wood
            harolds_cross harpenden harringay harris harrogate harrow hartcliffe hartlepool harwich haslemere haslingden hastings hatfield
            havant haverfordwest haverhill hawick hawkshead haworth hay-on-wye haydock hayes hayle hayling_island haywards_heath hazel_grove
            headingley heanor heathrow heaton hebburn hebden_bridge heckmondwike hednesford hedon helensburgh helsingborg helsingør helsinki
            helston hemel hemel_hempstead henbury hendon henley henley-on-thames heraklion hereford herefordshire herne_bay herne_hill herning
            hertford hertfordshire hessle heswall hetton-le-hole hexham heysham heywood high_wycombe highbridge highbury highfields highgate
            highlands hillsborough hinckley hindley hitchin hjällbo hoddesdon hodge_hill holbeach holbeck holborn holloway holmfirth holyhead
            holywell holywood honiton horfield horley horncastle hornchurch hornsea hornsey horsens horsforth horsham horwich
            houghton-le-spring hounslow hove howden howth hoy hoylake hoyland hucknall huddersfield huddinge hull hulme humberside hungerford
            hunslet hunstanton huntingdon huntingdonshire huntly husby hyde hyde_park hyderabad hyndland hyson_green hythe ibadan ibrox ilford
            ilfracombe ilkeston ilkley ilorin immingham ince inchicore inishbofin inisheer inishmore inverclyde invergordon inverkeithing
            inverness inverurie iona ipswich irishtown irlam irvine islay isle_of_man isle_of_sheppey isle_of_skye isle_of_wight islington
            itäkeskus iver ivybridge jaipur jalandhar jarrow jedburgh jersey jerusalem jesmond jewellery_quarter joensuu johnstone jonkoping
            jura jyväskylä jönköping kabul kaduna kalmar kano karlskrona karlstad keighley keith kells kelso kelvinside kempston kemptown
            kendal kenilworth kenmare kennington kensington kent kentish_town kenton kerala kerava kerry keswick kettering keynsham khulna
            kidderminster kidlington kidsgrove kilburn kilcock kildare kilkee kilkeel kilkenny killarney killester killybegs kilmacolm
            kilmainham kilmarnock kilrush kilsyth kilwinning kimmage kings_cross kings_heath kings_lynn kings_norton kingsbridge kingston
            kingston_upon_hull kingswinford kingswood kinross kinsale kintyre kirkby kirkby-in-ashfield kirkcaldy kirkcudbright kirkdale
            kirkham kirkintilloch kirkstall kirriemuir kiruna kista kitts_green knaresborough knightswood knock knocklyon knowle knowle_west
            knutsford kochi kolding kolkata kontula kotka krakow kristiansand kristianstad kumasi kuopio kyle_of_lochalsh københavn la_paz
            ladywood lagos lahinch lahti lambeth lamlash lampeter lanark lanarkshire lancashire lancaster landskrona laois lappeenranta
            larbert largs larkhall larnaca larne launceston laurieston lawrence_hill leamington leamington_spa leatherhead lechlade
            lee-on-the-solent leeds leek leicester leicestershire leigh leigh-on-sea leighton_buzzard leiston leith leith_walk leitrim leixlip
            lenton lenzie leominster lerwick letchworth letterkenny leven levenshulme lewes lewis lewisham leyland leyton leytonstone liberton
            lichfield lidingö lille lima limassol limavady limehouse limerick lincoln lincolnshire lindhamn lindisfarne linkoping linköping
            linlithgow lisboa lisbon lisburn lisdoonvarna liskeard lisnaskea listowel littleborough littlehampton littleport liverpool
            livingston llandaff llandeilo llandovery llandrindod_wells llandudno llanelli llanfairfechan llangefni llangollen llanishen
            llanrumney llantwit_major loanhead lochgelly lockleaze london londonderry long_eaton longbenton longbridge longford longridge
            longsight looe lossiemouth lothian loughborough loughrea loughton louth lowestoft lozells lucan lucknow ludhiana ludlow luleå lund
            lundy lurgan lusk luton lutterworth lydney lye lyme_regis lymington lymm lyon lytham lytham_st_annes mablethorpe macclesfield
            machynlleth madrid maerdy maesteg maghera magherafelt maghull maida_vale maidenhead maidstone malaga malahide maldon mallaig
            mallow malmesbury malmo malmö malone malton malvern manchester manor_top mansfield mapperley march marchmont margate mariehamn
            market_drayton market_harborough marlborough marlow marseille maryhill marylebone maryport matlock mayfair maynooth mayo
            meadowbank meanwood meath medellín meersbrook melksham melton_mowbray menai_bridge merioneth merseyside merthyr merthyr_tydfil
            mexborough mexico_city middlesbrough middlesex middleton middleton_park midhurst midleton midlothian midsomer_norton milan
            mildenhall mile_end milford_haven millom millwall milnrow milton milton_keynes minehead mirfield mitcham mitchelstown moffat
            mogadishu mold monaghan monmouth monmouthshire montego_bay montevideo montpelier montrose moortown moray morden morecambe
            moreton-in-marsh morley morningside morpeth moseley moss_side mossley mossley_hill motala motherwell mount_florida mountain_ash
            mountsorrel mousehole muirhouse mulhuddart mull mullingar mumbai munich murrayfield musselburgh muswell_hill naas nacka nailsea
            nairn nantwich naples napoli narberth navan neath nechells nelson nenagh nether_edge new_delhi new_parks newark newark-on-trent
            newbiggin newbridge newburn newbury newcastle newcastle-under-lyme newcastle_upon_tyne newham newhaven newmarket newport
            newport_pagnell newquay newry newton-le-willows newton_abbot newton_aycliffe newton_mearns newtown newtownabbey newtownards
            nicosia niddrie norfolk normanton norris_green norrköping north_berwick north_shields north_uist north_walsham northallerton
            northampton northamptonshire northfield northfleet northolt northumberland northwich northwood norwich norwood notting_hill
            nottingham nottinghamshire nuneaton nyköping næstved nørrebro oadby oakengates oakham oakwood oban odense offaly oldbury oldham
            ollerton omagh ongar onitsha openshaw orebro orkney ormskirk orpington oslo ossett oswestry otley oughterard oulu oundle owerri
            oxford oxfordshire oxted oxton paddington padstow paignton paisley palermo palmers_green palmerstown paris parkhead parson_cross
            partick pateley_bridge patras peacehaven peckham peebles pelton pembroke pembroke_dock pembrokeshire penarth penicuik penistone
            penkridge penrith penryn penzance perivale perry_barr pershore perth perthshire peterborough peterhead peterlee petersfield
            petworth phibsborough pickering pilton pimlico pinner pitlochry pitsmoor plaistow plockton plumstead plymouth plympton plymstock
            pocklington polegate poleglass pollok pollokshaws pollokshields polperro pontcanna pontefract ponteland pontypool pontypridd poole
            poplar pori port_glasgow port_harcourt port_isaac port_of_spain port_talbot portadown portarlington porthcawl porthmadog
            portishead portland portlaoise portmarnock portmeirion porto portobello portree portrush portsmouth portstewart porvoo possilpark
            potters_bar potton poulton-le-fylde powys poynton prescot prestatyn preston prestonpans prestwich prestwick princes_risborough
            prudhoe pudsey pune punjab purfleet purley putney pwllheli quedgeley queens_park queensferry quinton quito raasay radcliffe
            radford radlett radstock raheny rainham rajshahi ramsbottom ramsey ramsgate randers ranelagh rathcoole rathfarnham rathgar rathlin
            rathmines ravenhill rawmarsh rawtenstall rayleigh reading redcar redditch redhill redland redruth reigate renfrew renfrewshire
            retford reykjavik rhiwbina rhondda rhyl rialto richmond rickmansworth ringsend ringwood rinkeby ripley ripon risca roath
            robin_hoods_bay rochdale rochester rochford rock_village roehampton roma rome romford romsey roscommon roscrea rosengård roskilde
            rosses_point rosslare rothbury rotherham rotherhithe rothesay rothwell rotterdam roundhay roundstone rovaniemi roxburgh
            royal_leamington_spa royston royston_hill royton ruchill rugby rugeley ruislip rumney runcorn rush rushden rusholme rustington
            rutherglen ruthin rutland ryde rye saffron_walden sale salford salisbury sallynoggin saltash saltburn saltcoats saltley sanday
            sandbach sandhurst sandown sandwich sandy sandyford sandymount santiago santry sark scarborough scilly scotswood scunthorpe
            seacroft seaford seaham seaton sedgefield sedgley selby selkirk selly_oak selsey settle sevenoaks sevilla seville shaftesbury
            shankill shankill_road shanklin shannon shard_end shawlands sheerness sheffield shefford sheldon shepherds_bush shepperton
            shepshed shepton_mallet sherborne sheringham sherwood shetland shettleston shifnal shildon shipley shirebrook shirley shoreditch
            shoreham shoreham-by-sea short_strand shrewsbury shropshire sidcup sidmouth sighthill silkeborg silsden sittingbourne skegness
            skellefteå skelmersdale skerries skibbereen skipton skye skövde slane slateford sleaford sligo slough small_heath smethwick
            sneinton snodland soham solihull solna somerset south_ockendon south_shields south_uist southall southam southampton southborough
            southend southend-on-sea southgate southmead southport southsea southwark southwell southwold spalding spanish_town sparkbrook
            sparkhill speke spennymoor spilsby spinney_hills splott springburn st_albans st_andrews st_anns st_asaph st_austell st_george
            st_helens st_ives st_johns_wood st_leonards st_neots st_pauls stafford staffordshire staines staithes stalybridge stamford
            stamford_hill stanley stapleton stavanger staveley stepney stevenage stevenston stewarton stillorgan stirchley stirling
            stockbridge stockholm stockport stockton stockton-on-tees stockwell stoke stoke-on-trent stoke_bishop stoke_newington stone
            stonehaven stoneybatter stornoway stotfold stourbridge stourport stourport-on-severn stowmarket strabane strandhill stranmillis
            stranraer stratford stratford-upon-avon strathaven streatham street stretford stronsay stroud sudbury suffolk sunbury sundbyberg
            sunderland sundsvall surbiton surrey sussex sutherland sutton sutton-in-ashfield sutton_coldfield swadlincote swaffham swanage
            swanley swanscombe swansea swindon swinton swords sydenham sylhet syston södertälje tadcaster tadley takoradi tallaght tamale
            tampere tamworth tarporley taunton tavistock teddington teesside tehran teignmouth tel_aviv telford tema templemore templeogue
            tenbury_wells tenby tensta tenterden terenure tetbury tewkesbury thame thamesmead thatcham the_hague thessaloniki thetford thirsk
            thomastown thornaby thornbury thornton thornton_heath thurles thurso tidworth tilbury tintagel tipperary tipton tiree tiverton
            tobermory toddington tollcross tolworth tonbridge tonypandy tooting torquay totnes tottenham totterdown totton toulouse townhead
            toxteth tralee tramore tranent tranmere tredegar tremorfa tresco trim tring trollhättan tromsø trondheim troon trowbridge truro
            tuam tuebrook tufnell_park tulla tullamore tunbridge_wells turf_lodge turin turku turriff twickenham twinbrook tyldesley tynemouth
            tyneside tyrone tyrrelstown tyseley täby uckfield uddevalla ullapool ullswater ulverston umea umeå unst upminster uppingham
            uppsala upton urmston usk utrecht uttoxeter uxbridge vaasa valencia valentia vantaa vauxhall vejle ventnor ventry vesterbro
            victoria_park virginia visby vollsmose västerås växjö wadebridge wadhurst wakefield walkden walker walkinstown walkley wallasey
            wallingford wallington wallsend walsall waltham_abbey waltham_cross walthamstow walton walton-on-thames walton-on-the-naze
            walworth wandsworth wanstead wantage wapping ware wareham warlingham warminster warrenpoint warrington warsaw warwick warwickshire
            washington waterford waterlooville watford wath wavertree wealdstone wednesbury wednesfield welling wellingborough wellington
            wells welshpool welwyn welwyn_garden_city wembley wendover weoley_castle west_bridgford west_bromwich west_drayton west_ham
            west_kirby west_lothian westbury wester_hailes westerham westerhope westhoughton westmeath weston-super-mare westport westray
            wetherby wexford weybridge weymouth whalley_range whickham whitburn whitby whitchurch whitefield whitehaven whitley_bay whitnash
            whitstable whittlesey wick wickford wicklow widnes wigan wigston wigton willenhall willesden wilmslow wilton wiltshire wimbledon
            wimborne winchester windermere windsor winsford winson_green wirral wisbech wishaw witham withernsea withington withywood witney
            wivenhoe woking wokingham wolverhampton wombwell wood_green woodbridge woodford woodhouse woodstock wooler woolton woolwich
            wootton_bassett worcester worcestershire workington worksop worle worthing wrexham wylam wymondham wythenshawe yardley_wood yarm
            yarmouth yate yateley yell yeovil york yorkshire youghal ystrad_mynach ystradgynlais århus örebro östersund
            """,
        ambiguous: """
            abbey abbott adele alec ali ally alma amber amble ami ange angel angered ann april archer aria arias art ascot ash aspen august
            aurora autumn avery bacon badger bagshot bailey baker ball banks bar barbara barber bard barker barking barnes barnet baron barrow
            barry basil bass bath battle bazin beadle bean beard beau beck bedford beech behan belcher bell bellamy bent berg berry best beth
            bevis biggs bill billy birch bird bishop black blake bland blessing bloom blossom blot blower blunt bob bolton bond bone bonner
            bonnet bonnie booth boston bourne bowers bowler bowman bracken brand bravo bray breeze brew brewer bride bridge bridges bridie
            bright brindle broad brock brogan brook brooks broom brothers brown browning bruce buck buckle buddy bull bullock bunn bunting
            burden burgess burn burns burnside burr bury bush butcher butler butt butterfield butterworth cable cadence cain cal candy cannon
            card cardigan carlin carol carpenter carr carrie carter case cash cashman cass castle cat cathy cave celeste chad chambers
            chandler chaplin chapman charity chase cheddar cherish cherry chester child childs chow christ christian church clay clem clement
            cliff clough clover coates cobb cobh cody coe coker cole coll collier cologne comber comfort conn constable constance constant
            cook cooper cope coral cork cornish cosgrove costa cotton couch court cousin cousins coventry coward cox crabtree craig crane
            craven creed cribb cripps crisp croft crofts crook crooks cross crouch crow crowe crump crystal cuddy cuff cumming currie curry
            cutler daisy dale dales dane dare darke darling das dawn day deacon deal dean deep dele dell denny dent derby diamond dick dicker
            dimple dingle dirk diss diver divine dixie dollar dolly don dot dove dover downing downs drake draper drew driver duke dundee dupe
            dyke dyson eagle earl early easterhouse easton ebony ed eden edge elan elder ely emerald engel england english epsom eve eye
            fairbrother fairweather faith falconer fanning farmer faro favour favre fens fern fiddler field fielding fields finch fine fish
            fisher fitch flack fleet fleming flint flood florence flower flowers foot foote ford foreman forester forrest fort fortune foster
            fountain fowler fox frame france frank franklin freeman french frost fry fuller funk furlong furness gad gal gale gamble gannon
            garland garnet gates gay gene gentile georgia gift giles gill ginger given gladys glass glen gloria glover godwin gold goldie
            goodchild goode goodfellow gooding goodluck goodness gore gosling goss grace grainger granger grant graves gray green grey griffin
            grizzle gross groves grundy guernsey guest guinness gunn gunning guy haddock hal hale hall halliday halstead hampshire hand hank
            happiness hardcastle hardwick hardy hare harker harold harper harrow harsh hart hastings hatch hatcher haven hawke hawthorn hay
            hayes hazel hazell head heap heaps heard hearne heath heather heaven hedges heil heinz herd heron hick highlands hill hills hinds
            hoare hobbs hodge hogg holbeck holder hole holland holly holt homer honey honor honour hood hook hooper hope hopper horn horne
            horner hosking hove hoy hull hunt hunter hurst hyacinth hyde imam india indie indigo inga innes innocent ireland iris irons islam
            ivory ivy jack jacks jacky jade jager jagger jamal jasmine jay jean jeff jerry jersey jesus jet jewel jill jimmy job john johnny
            joke jolly jordan jos joss joy joyce jude judge june jung junior juniper junker kay keeling keen keith kent kenya kerry kettle key
            keyes keys kidd kidney kimmage king kirk kit kitchen kite kitty knapp knight knock knott knox lacey lackey lacy ladd lake lamb
            lance lane lang lange largs laurel lavender law lawless laws lawson lea leach leadbetter lee leech leek lees leger legge lemon
            lewis liberty lies lightfoot lilac lilly lily lima linda lines link lister little lock locke long looe looney lord love loveday
            lovely loveth lovett low lye lyle lynch mac mace mack madeira madonna maia mailer main major makin mali mallet mallow mandy
            manners manning mansfield march marigold marina marine mark marks marsh marshall martin martini marty mason massey masters mat
            mather matt maude max may mayo meadow meadows mears meek melody mensa mercedes mercer mercy merryn mick mien mighty mike miles
            miller millet mills minnie miracle misty mold moll molly monday monk monks moody moon moor moore more morrison mort moss mott
            mould mount mousehole mulder mull murphy musa myrtle nan nana nat neath ned nelson newport nick nickel nightingale noble noel noon
            norma north northfield nova nunn nuttall nutter oakes ocean olive om onions opal oxford pace packer paddock paddy page paige paine
            painter paisley pal palmer pam panda pandora pansy papa parchment parish park parker parkinson parks partridge pass pastor pat
            patch patience patsy payne peace peach peacock pearl pears peck peel penny pepper perl perry pert peter peters petty phoebe
            phoenix pickles pier piers pike pilling pink pinkney pip piper pitcher pitt place plant player pleasance plumb pointer pol polly
            pons poole pope poppy porter post potter pound pounder power powers precious press preston price pride priest primrose prince
            princess prior probert proctor promise proud proudfoot prudence puja purser queen queenie quill quirk rabbi rainey raja ram rand
            randy rani raven ray rea read reader reading red redcar reed reeve renault rex rhodes rice rich rick riddle ridge ring rio ripley
            river rivers roach roan rob robin robins rock rocky rod roe roma root roper rosa rose rosemary roundhay rouse roux rowan ruby
            ruddock ruddy rugby rule rush ruth rye saffron sage said salah salam sale sally salmon salt salter sander sanders sands sandwich
            sandy sapphire sargent sark saul savage sawyer scales scarlet sean sellers sen senior serenity serge seth settle shade shah shalom
            shanks sharif sharp shaw shay shea shear shearer sheikh shepherd sherry shields shine shona short sienna silver sim singer skinner
            skipper skye slack slade slater sleight slight sloane slot slough small smart smith smithers snell snow sobers sol sonny sorrel
            southend southern spark sparks sparrow speed spencer spicer spike spink spooner spring springer spurling squire squires st_george
            stacey stack stan stanger star stark stead steed steel stella sterling stern steward stock stocks stockwell stoke stokes stone
            storey storm stout strain strange street stringer stringfellow strong stubbs styles sue summer summers sunday sunny swain swallow
            swan sweet sweetman sweety swift swords tandy tanner tansy tasker tate taverner tawny taylor teddy tempest temple terry tess
            thatcher thorn thorne thrower ties tiffany till tilly tom tommy ton tonge tooting topping tory tough tout towers trainer travis
            trees tremble trench trent trickett trigg trim trimble tring trinidad trinity trotter troy trueman tuck tucker turner tweed tyler
            underwood unst urban usher vale valentine vauxhall veer vera verity vic vicars victor vida villa vine vines viola violet wade
            waite wake wale wales walker wall waller walls wang ward warden ware warren waters way weaver webb weekes weeks weir welling wells
            welsh west western wheeler white whiting whittle wick wicks wight wil wild wilde wilding will willow wills wilton winder wing
            winter winters wise withers wolf wolfe womack wood woodcock woods woody worcester worth wraith wren wright yell yeoman york young
            younger zak zander zara zeta zion
            """,
        allowed: """
            social_services social_service social_work social_welfare social_welfare_board social_welfare_committee social_welfare_office
            social_secretary socialtjänsten socialtjanst socialtjänst socialen soc socials social_insurance social_insurance_agency
            försäkringskassan forsakringskassan swedish_social_insurance_agency employment_service public_employment_service
            arbetsförmedlingen arbetsformedlingen migration_agency swedish_migration_agency migrationsverket migration_court migration_board
            tax_agency tax_office swedish_tax_agency skatteverket skat vero enforcement_authority swedish_enforcement_authority kronofogden
            kronofogdemyndigheten debt_collector bailiffs police police_station the_police swedish_police polisen politi poliisi prosecutor
            prosecution_authority åklagare district_court administrative_court court_of_appeal supreme_court high_court county_court
            magistrates_court crown_court family_court sheriff_court tribunal tingsrätten tingsrätt förvaltningsrätten hovrätten kammarrätten
            parliament riksdag riksdagen government council city_council county_council local_authority municipality kommunen kommun region
            city_hall town_hall citizen_office medborgarkontoret job_centre job_center jobcentre_plus home_office foreign_office embassy
            consulate passport_office border_force hmrc dwp nhs nhs_england hse ofsted cafcass tusla gardai garda an_garda garda_síochána psni
            met_police police_scotland citizens_advice citizens_advice_bureau citizens_information shelter crisis legal_aid law_society
            ombudsman parliamentary_ombudsman equality_ombudsman consumer_agency konsumentverket data_protection_authority imy inspectorate
            health_and_social_care_inspectorate schools_inspectorate skolinspektionen skolverket csn crown_prosecution_service the_state kela
            te_office te_palvelut udbetaling_danmark borger_dk statsforvaltningen familieretshuset digital_post e-boks eboks kivra
            mina_vårdkontakter mitid nemid bankid bank_id freja mobile_bankid suomi_fi universal_credit housing_benefit child_benefit
            child_maintenance child_support maintenance_support income_support financial_assistance social_assistance försörjningsstöd
            ekonomiskt_bistånd barnbidrag bostadsbidrag underhållsstöd föräldrapenning parental_benefit parental_leave sick_pay
            sickness_benefit sickness_compensation activity_compensation jobseekers_allowance unemployment_benefit a-kassa a-kassan pip dla
            esa uc jsa carers_allowance carer_allowance attendance_allowance disability_benefit disability_allowance state_pension pension
            pension_agency pensionsmyndigheten housing_supplement pension_credit council_tax council_tax_support winter_fuel_payment food_bank
            food_stamps tax_credits working_tax_credit hap medical_card personnummer personal_number coordination_number samordningsnummer
            national_insurance national_insurance_number ni_number pps_number residence_permit work_permit permanent_residence
            temporary_residence right_of_residence citizenship asylum asylum_seeker refugee_status family_reunification temporary_protection
            directive dublin_regulation dublin_procedure eu_citizen eu_citizenship schengen brexit settled_status indefinite_leave_to_remain
            health_centre health_center gp a_and_e accident_and_emergency emergency_room er hospital ward vårdcentral vårdcentralen
            vardcentralen psychiatric_clinic psychiatry psychiatric_emergency adult_psychiatry child_and_adolescent_psychiatry bup
            bup-mottagning camhs youth_clinic youth_centre ungdomsmottagningen midwife_clinic maternity_clinic maternity_ward dental_care
            folktandvården folktandvarden home_care home_help home_service hemtjänst hemtjänsten care_home nursing_home elderly_care hospice
            intensive_care icu outpatient detox rehab treatment_centre treatment_home hvb hvb_home foster_care foster_home residential_care
            refuge womens_shelter womens_aid kvinnojour kvinnojouren mens_helpline crisis_centre emergency_housing family_counselling
            family_counselling_service family_law family_law_office family_centre mvc bvc child_health_centre student_health
            school_health_services school_nurse elevhälsan soc_jour socialjour socialjouren emergency_social_services budget_and_debt_advice
            budget_advice debt_advice debt_counselling debt_restructuring debt_relief skuldsanering contact_person contact_family
            support_person personal_assistance assistance_allowance lss boendestöd housing_support care_allowance care_assessment
            needs_assessment social_services_act care_of_young_persons_act lvu lvm lpt lrv sol school_act rental_act land_code marriage_act
            parental_code children_act children_and_parents_code penal_code data_protection_act gdpr human_rights_act equality_act
            mental_health_act mental_capacity_act convention_on_the_rights_of_the_child istanbul_convention un_convention child_rights
            public_access_and_secrecy_act secrecy administrative_procedure_act care_order supervision_order restraining_order
            non-molestation_order protection_order barring_order safety_order child_protection child_in_need child_protection_plan
            safeguarding report_of_concern orosanmälan power_of_attorney court_order interim_order appeal judgement judgment custody
            joint_custody sole_custody visitation contact_order access residence eviction eviction_notice notice_to_quit bailiff lawyer
            legal_counsel public_counsel offentligt_biträde guardian trustee god_man samaritans childline the_samaritans bris mind
            mind_helpline suicide_line självmordslinjen suicide_helpline kvinnofridslinjen womens_helpline national_domestic_abuse_helpline
            refuge_helpline nspcc rspca barnardos save_the_children rädda_barnen red_cross british_red_cross salvation_army frälsningsarmén
            caritas stadsmissionen city_mission church_of_sweden svenska_kyrkan rfsl rfsu rfsu_clinic unicef oxfam amnesty
            amnesty_international age_uk age_concern alzheimers_society mencap scope stepchange step_change national_debtline
            gamblers_anonymous alcoholics_anonymous narcotics_anonymous aa na al-anon alanon gamcare st_vincent_de_paul svp focus_ireland
            pieta_house jigsaw aware mens_aid switchboard stonewall mermaids victim_support brottsofferjouren alkohollinjen spelstödslinjen
            stödlinjen teskedsorden mieli nollalinja mannerheim_league lev_uden_vold børnetelefonen livslinien rape_crisis papyrus shout
            young_minds youngminds kooth talk_to_frank beat rethink relate gingerbread parentline frälsis ria-mottagning link-gruppen
            blue_cross blå_korset blue_ribbon doctors_without_borders church church_of_england church_of_ireland church_of_scotland catholic
            catholics catholic_church protestant orthodox orthodox_church pentecostal methodist baptist anglican lutheran evangelical quaker
            mormon jehovah jehovahs_witness jehovahs_witnesses jw islam muslim muslims mosque sunni shia imam christianity christian
            christians judaism jewish synagogue rabbi hindu hinduism sikh sikhism gurdwara buddhist buddhism temple vicar priest parish bible
            quran koran torah god allah jesus jesus_christ christ lord holy_spirit holy_ghost mary_mother_of_god virgin_mary buddha guru_nanak
            satan devil heaven hell sabbath shabbat salvation salah halal kosher haram inshallah mashallah alhamdulillah wallah wallahi hijab
            niqab zakat umrah hajj monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
            mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekday january february march april may june july august
            september october november december feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter easter easter_monday
            good_friday easter_sunday christmas christmas_eve christmas_day xmas boxing_day new_year new_years_eve new_years_day halloween
            bonfire_night valentines_day valentines mothers_day fathers_day midsummer midsummers_eve pancake_day shrove_tuesday ash_wednesday
            lent whitsun pentecost st_patricks_day paddys_day burns_night st_andrews_day st_georges_day st_davids_day guy_fawkes hogmanay
            advent ramadan eid eid_al-fitr eid_al-adha eid_mubarak hanukkah chanukah passover pesach rosh_hashanah yom_kippur purim sukkot
            diwali holi vaisakhi navratri durga_puja newroz nowruz lunar_new_year carnival walpurgis bank_holiday half_term english british
            irish scottish welsh swedish finnish danish norwegian icelandic swede swedes finns dane danes german french spanish portuguese
            italian dutch belgian greek turkish kurdish kurd arabic arab persian farsi dari pashto urdu hindi bengali bangla punjabi gujarati
            tamil telugu malayalam sinhala nepali polish pole poles russian ukrainian lithuanian latvian estonian romanian bulgarian hungarian
            czech slovak croatian serbian bosnian albanian macedonian somali tigrinya amharic oromo swahili lingala yoruba igbo hausa twi akan
            ewe wolof fula mandinka zulu afrikaans shona chinese mandarin cantonese japanese korean vietnamese thai tagalog filipino malay
            indonesian hebrew yiddish latin gaelic gaeilge scots romani roma romany traveller travellers gypsy sámi meänkieli sign_language
            bsl british_sign_language patois creole pidgin nigerian ghanaian indian pakistani bangladeshi american canadian australian african
            european asian caribbean jamaican trinidadian barbadian cuban brazilian argentine argentinian colombian venezuelan peruvian
            chilean mexican latino latina hispanic israeli palestinian syrian iraqi iranian lebanese jordanian egyptian moroccan algerian
            tunisian afghan eritrean ethiopian sudanese kenyan ugandan tanzanian congolese gambian cameroonian zimbabwean south_african swiss
            austrian nordic scandinavian viking uk united_kingdom great_britain britain england scotland wales northern_ireland ireland
            republic_of_ireland eire éire sweden finland denmark norway iceland faroe_islands greenland åland scandinavia europe
            european_union eu germany france spain portugal italy netherlands holland belgium luxembourg greece cyprus turkey türkiye poland
            russia ukraine lithuania latvia estonia romania bulgaria hungary czechia czech_republic slovakia slovenia croatia serbia bosnia
            albania kosovo macedonia montenegro moldova georgia armenia azerbaijan switzerland austria malta vatican usa us united_states
            america canada mexico cuba jamaica trinidad tobago barbados grenada st_lucia dominica haiti bahamas guyana suriname brazil
            argentina chile peru bolivia ecuador colombia venezuela uruguay paraguay guatemala honduras el_salvador nicaragua costa_rica
            panama dominican_republic africa nigeria ghana gambia senegal mali niger chad cameroon congo kenya uganda tanzania rwanda burundi
            ethiopia eritrea somalia sudan south_sudan egypt libya tunisia algeria morocco south_africa zimbabwe zambia angola mozambique
            namibia botswana sierra_leone liberia ivory_coast togo benin cape_verde asia india pakistan bangladesh nepal sri_lanka bhutan
            maldives afghanistan iran iraq syria lebanon jordan israel palestine gaza west_bank saudi_arabia saudi yemen oman uae dubai qatar
            kuwait bahrain china hong_kong taiwan japan korea south_korea north_korea vietnam thailand cambodia laos myanmar burma malaysia
            singapore indonesia philippines australia new_zealand middle_east far_east south_america north_america latin_america west_indies
            west_africa east_africa antarctica baltic baltics balkans whatsapp facebook instagram insta snapchat snap tiktok tik_tok twitter
            youtube discord telegram signal messenger facetime skype zoom teams microsoft_teams google google_maps maps gmail hotmail outlook
            yahoo icloud iphone ipad android samsung apple app_store play_store spotify netflix hbo disney disney_plus prime_video
            amazon_prime viaplay svt svt_play itv bbc bbc_iplayer sky_news rte rté reddit pinterest linkedin tumblr twitch steam roblox
            minecraft fortnite fifa ea_fc call_of_duty cod gta playstation xbox nintendo switch pokemon pokémon among_us candy_crush tinder
            grindr badoo bumble hinge omegle onlyfans wattpad chatgpt gpt siri wikipedia ebay vinted gumtree blocket tradera finn_no
            facebook_marketplace marketplace airbnb booking_com uber uber_eats deliveroo just_eat foodora wolt bolt hemnet rightmove zoopla
            duolingo classdojo vklass unikum infomentor schoolsoft aula google_classroom kahoot bluetooth wifi wi-fi windows word excel pdf qr
            swish klarna paypal monzo revolut starling apple_pay google_pay western_union moneygram wise remitly visa mastercard amex maestro
            swedbank nordea handelsbanken sbab ica_banken länsförsäkringar danske_bank op barclays hsbc lloyds lloyds_bank natwest rbs
            santander tsb nationwide co-op_bank aib bank_of_ireland permanent_tsb bitcoin crypto binance afterpay clearpay wonga lendo bank
            payday_loan sms_loan credit_card overdraft mortgage iban tesco asda sainsburys morrisons aldi lidl waitrose co-op coop
            marks_and_spencer spar londis nisa dunnes supervalu centra ica ica_maxi hemköp willys k-market s-market prisma netto føtex bilka
            ikea primark zara asos shein temu amazon argos currys homebase wickes boots superdrug poundland wilko john_lewis next tk_maxx
            matalan new_look sports_direct jd_sports mcdonalds burger_king kfc subway starbucks costa nandos greggs pizza_hut dominos
            max_burgers systembolaget apoteket apotek clas_ohlson rusta jula elgiganten gekås biltema myrorna oxfam_shop charity_shop
            pret_a_manger pret screwfix halfords specsavers weatherspoons wetherspoons spoons coral ladbrokes william_hill paddy_power betfair
            unibet svenska_spel atg lottery national_lottery lotto bingo ford toyota volvo bmw audi mercedes vauxhall opel peugeot renault
            tesla coca_cola coke pepsi red_bull fanta sprite haribo cadbury kitkat nutella pampers huggies adidas nike puma vans converse
            levis ryanair easyjet british_airways sas sl västtrafik skånetrafiken bus tram tube underground metro national_rail scotrail
            eurostar megabus national_express flixbus royal_mail postnord dhl hermes evri an_post parcelforce ee vodafone three giffgaff telia
            telenor tre comviq virgin_media bt sky british_gas scottish_power edf octopus vattenfall fortum eon eastenders coronation_street
            emmerdale love_island strictly bake_off peppa_pig paw_patrol bluey cocomelon harry_potter hogwarts frozen star_wars marvel batman
            superman spider-man spiderman barbie lego duplo pippi_longstocking taylor_swift game_of_thrones stranger_things squid_game friends
            big_brother x_factor premier_league champions_league world_cup euros liverpool_fc man_united man_utd manchester_united
            manchester_city arsenal chelsea_fc spurs tottenham_hotspur celtic rangers everton_fc olympics six_nations world_book_day
            duke_of_edinburgh scouts guides brownies beavers cubs paracetamol ibuprofen aspirin alvedon ipren nurofen calpol codeine tramadol
            oxycodone morphine methadone subutex suboxone buprenorphine naloxone diazepam valium xanax alprazolam lorazepam oxazepam zopiclone
            zolpidem melatonin sertraline zoloft prozac fluoxetine citalopram escitalopram cipralex mirtazapine venlafaxine duloxetine lithium
            quetiapine seroquel olanzapine zyprexa risperidone abilify aripiprazole haldol clozapine ritalin concerta methylphenidate elvanse
            vyvanse lisdexamfetamine strattera atomoxetine medikinet adderall pregabalin lyrica gabapentin antabuse disulfiram naltrexone
            campral acamprosate insulin metformin warfarin ventolin ozempic wegovy thyroxine levothyroxine amlodipine statins epipen cannabis
            weed hash skunk spice ketamine ket cocaine crack heroin speed amphetamine mdma ecstasy lsd benzos lean nos snus vape vapes
            nicotine alcohol vodka buckfast adhd add autism asperger aspergers asd tourette tourettes ocd ptsd cptsd c-ptsd bpd eupd bipolar
            borderline depression anxiety schizophrenia psychosis anorexia bulimia dementia alzheimer alzheimers alzheimers_disease parkinson
            parkinsons parkinsons_disease huntingtons multiple_sclerosis ms epilepsy diabetes copd cancer hiv aids hepatitis down_syndrome
            downs_syndrome cerebral_palsy fibromyalgia long_covid covid corona crohns coeliac endometriosis pcos pmdd dyslexia dyspraxia
            dyscalculia fasd odd pda dcd asthma eczema crohn stroke dvt uti sti std ivf pregnancy abortion miscarriage c-section burnout
            utmattning cbt dbt emdr iq iep ehcp ehc_plan sen senco send lgbt lgbtq lgbtqia hbtq trans nonbinary non-binary gay lesbian bi
            maths math mathematics english_lit english_literature english_language science biology chemistry physics history geography
            religious_studies re rs pe pe_lesson physical_education art music drama dt design_and_technology ict computing textiles
            french_lesson swedish_as_a_second_language sfi sva swedish_for_immigrants home_economics social_studies pshe psychology sociology
            philosophy economics law business_studies gcse gcses a-level a-levels alevels highers junior_cert leaving_cert btec nvq sats ucas
            reception nursery primary_school secondary_school high_school sixth_form college university uni preschool kindergarten
            after_school_club fritids gymnasium gymnasiet komvux folk_high_school student_welfare ta detention year_group hi hello hey hiya
            heya hullo howdy hej hei moi hola salut ciao salam salaam assalamu_alaikum assalamualaikum salaam_alaikum shalom namaste
            sat_sri_akal good_morning good_afternoon good_evening good_night morning evening afternoon dear dear_sir dear_madam
            dear_sir_or_madam sir madam sir_or_madam to_whom_it_may_concern yours_sincerely yours_faithfully kind_regards best_regards
            warm_regards regards best_wishes many_thanks thanks thank_you cheers tack tak kiitos please sorry bye goodbye see_ya take_care
            love xx xxx ps asap fyi btw tbh ngl idk imo lol omg wtf ffs smh rn idc ily bff brb dm af fr tysm thx pls plz oh ah aw ouch wow ugh
            argh yikes blimey crikey bloody_hell jeez jaysus jesus_wept christ_sake christs_sake for_gods_sake oh_my_god oh_lord good_lord
            good_god thank_god thank_heavens god_forbid god_bless god_knows goodness_me for_goodness_sake for_heavens_sake for_petes_sake
            good_grief holy_moly by_jove bless_you bless_him bless_her happy_birthday merry_christmas happy_new_year happy_christmas
            congratulations amen hallelujah yeah yes no nope yep okay ok innit bruv mate fam sis bro bruh dude sure right well so now then
            anyway mr mrs miss mx dr prof i im ive id ill jack_of_all_trades tom_dick_and_harry every_tom_dick_and_harry average_joe
            plain_jane john_doe jane_doe joe_bloggs joe_public bobs_your_uncle jack_the_lad happy_as_larry smart_alec peeping_tom nosy_parker
            moaning_minnie mickey_mouse take_the_mick taking_the_mick taking_the_mickey murphys_law sods_law hobsons_choice adams_apple
            adam_and_eve achilles_heel jekyll_and_hyde mary_jane molly_coddle rosemary_and_thyme bloody_mary harvey_nichols st_george
            st_bernard jack_russell king_charles_spaniel german_shepherd labrador staffie yorkie border_collie shetland_pony oedipus
            pandoras_box alice_in_wonderland cinderella prince_charming romeo_and_juliet bonnie_and_clyde king_james downing_street whitehall
            westminster buckingham_palace the_king the_queen king_charles queens_speech domino trojan_horse wellington_boots wellies cheddar
            worcester_sauce worcestershire_sauce brussels_sprouts yorkshire_pudding cornish_pasty bath_bun eton_mess earl_grey
            stockholm_syndrome oxford_dictionary cambridge_dictionary oxford_comma bristol_stool_chart richter_scale celsius fahrenheit
            braille morse_code freudian rorschach wechsler mensa guinness_book victoria_sponge jersey_shirt turkish_delight danish_pastry
            swiss_roll french_fries dutch_courage irish_goodbye spanish_flu german_measles english_breakfast
            doesn didn isn wasn aren weren couldn wouldn shouldn hasn haven hadn ain mustn needn youre theyre dont cant wont couldnt wouldnt shouldnt havent hasnt isnt wasnt arent didnt doesnt mam tho irl wagwan
            """,
        roles: """
            doctor doctors dr gp consultant specialist registrar surgeon physician paediatrician pediatrician psychiatrist psychiatrists
            psychologist psychologists therapist therapists counsellor counselor counsellors nurse nurses midwife dentist hygienist physio
            physiotherapist optician pharmacist paramedic matron sister dietitian occupational_therapist speech_therapist health_visitor carer
            carers caregiver care_worker support_worker support_workers key_worker keyworker keyworkers personal_assistant assistant
            care_assistant home_help social_worker social_workers socialworker socialworkers sw social_secretary caseworker case_worker
            caseworkers case_manager case_handler handler caseholder administrator handläggare handlaggare socialsekreterare sekreterare
            officer officers housing_officer probation_officer police_officer policeman policewoman constable pc sergeant sgt inspector
            detective dc ds investigator prosecutor judge magistrate solicitor solicitors lawyer lawyers barrister advocate attorney guardian
            guardians trustee curator mediator interpreter translator bailiff clerk coordinator co-ordinator adviser advisor job_coach coach
            mentor tutor teacher teachers class_teacher form_tutor headteacher head_teacher headmaster headmistress head principal deputy
            deputy_head vice_principal rector school_nurse school_counsellor kurator rektor mentors teaching_assistant ta senco lecturer
            professor prof dean instructor trainer childminder nanny babysitter au_pair nursery_nurse playworker youth_worker youth_leader
            scout_leader manager managers boss bosss bosses line_manager supervisor supervisors team_leader foreman chief director ceo owner
            employer colleague colleagues coworker co-worker workmate secretary receptionist hr landlord landlords landlady letting_agent
            agent estate_agent caretaker janitor cleaner plumber electrician builder tenant lodger neighbour neighbours neighbor neighbors
            driver bus_driver taxi_driver postman bartender barman waiter waitress chef cook hairdresser barber butcher baker vicar priest
            father reverend rev pastor bishop imam rabbi nun deacon chaplain sheikh minister councillor mayor mp politician contact_person
            contact_worker contact_family foster_parent foster_carer foster_mother foster_mum foster_father fostercarer creditor dealer
            loan_shark pimp patient client pupil student trainee apprentice intern volunteer witness victim perpetrator suspect defendant
            claimant applicant mr mrs ms miss mx sir madam lady lord master captain major colonel
            """,
        kin: """
            mum mums mummy mummys mom moms mommy mam mams mammy mammys ma maw mother mothers dad dads daddy daddys da father fathers papa pa
            pops parent parents stepmum stepmums stepmom stepmother stepmothers stepdad stepdads stepfather stepfathers step-mum step-dad
            foster-mum foster-dad fostermum fosterdad guardian son sons daughter daughters child childs children childrens kid kids baby
            babies babys bairn bairns wean weans wee-one toddler newborn twin twins eldest oldest youngest middle stepson stepsons
            stepdaughter stepdaughters stepchild stepchildren grandson grandsons granddaughter granddaughters grandchild grandchildren
            grandkids grandkid brother brothers bro bros sister sisters sis siss sibling siblings half-brother half-sister halfbrother
            halfsister stepbrother stepbrothers stepsister stepsisters gran grans granny grannys grannie nan nans nana nanas nanna nanny
            grandma grandmas grandmother grandmothers grandad grandads granddad granddads grandpa grandpas grandfather grandfathers gramps
            grampa granda grandas taid nain mamgu tadcu great-gran great-grandmother great-grandfather grandparents grandparent uncle uncles
            aunt aunts auntie aunties aunty cousin cousins nephew nephews niece nieces husband husbands hubby hubbys hubs wife wifes wives
            wifey missus missis spouse spouses partner partners boyfriend boyfriends bf bfs girlfriend girlfriends gf gfs fiance fiancé
            fiancee fiancée fiancés fiances ex exes exs ex-husband ex-wife ex-boyfriend ex-girlfriend ex-partner exhusband exwife lover bloke
            fella fellas lad lads lass lassie lassies mister friend friends bestie besties bff pal pals mate mates buddy buddies chum
            classmate classmates schoolmate roommate roommates flatmate flatmates housemate housemates colleague workmate neighbour neighbours
            neighbor mother-in-law mother-in-laws father-in-law father-in-laws brother-in-law sister-in-law son-in-law daughter-in-law in-law
            in-laws inlaws mil fil sil bil godmother godfather godson goddaughter godchild godparent widow widower relative relatives family
            amma appa abba abbu ammi beti didi bhai bhaiya bhabhi chacha chachi mama mami mamma nani thakuma mãe irmão irmao irmã madre padre
            hermano hermana tía tio abuela abuelo novio novia yiayia pappous nonna nonno maman mamie papi oma opa tante onkel omi opi bubbe
            zaide zaidy ima saba savta sambo mambo särbo
            """,
        nicknames: """
            mags maz kez kezza gaz gazza baz bazza shaz shazza daz dazza chaz chazza jez jezza tez tezza loz lozza hazza wazza caz cazza mozza
            gezza dezza mez maccy macca gibbo robbo simmo thommo wilko smithy jonesy jonesey davo deano stevo johnno jonno paulie gazzer tone
            tonez tommo timbo jimbo kimbo limbo danno dazzer muzza muzzy bazzer bez beebs becs becx bex bexy becksy becka beckster bekki bets
            betz bethie beanie bean beans beany bebe bibi-jo binky binks bips biscuit blondie bobo bogey bonzo boo boo-boo booboo bozza boz
            boysie bub bubba bubs bubbles bumble bunny buzz bud-bud cammy cam cams camz charl charls charlz chels chelz chez chezza chip
            chipper chook chubs ciccy clairey coops corrie-lou crispy cuddles curly cuz dab dabs dani daniboy danz debs debz dee-dee deedee
            delboy dibs diddy didi digga dinks dinky dod doddy dodge dodger dolls donz dotty dougy dunc duncs eck elly ellz ems emz emzy emsie
            emmy emmylou eds edz ev evs evz fee fi fifi finnie finners finno fitzy fizz flick flicky flossie flopsy foxy fran frannie franny
            freds fredster fuzz gabs gabz gee-gee ger geordie georgey gerbil gibby gilly ginge gingey ginny-lou gog goggy goose gordo grub gub
            gus-gus guv haz hazy hels helz hen hev hols hollz hooch huddy hughsie huggy huz iz izz izzie jaff jaffa jamo jamz janey jase jaz
            jazz jazzy jem jems jenks jessy jimbob jimmyboy jobie jools jo-jo joni jord jords jordz juj juju jxn kaz kazza kaysie kates katz
            kel kells kelz kels kenno kevo kiz kizzy lala larz laz lazza lee-lee leggy lell lenno libs libz liddy lils lilz linds lins linz
            lol lolly loopy lou-lou loulou louby luce lucyloo luddy lynners lynz maddie-moo madz mads magz mal mally mand mandz marge margey
            mars mattie matz maws mazza megs megz mell mels melz merv mickster miff mims minty minx mitz mitzy mo mogs moggy mol mols mollz
            mon moo moose mop mouse moz muffin mugs munchkin murph murphs nads nades nad natz nats natty nell-nell nels nev nick-nack nickers
            niffy nige nips nod noddy nonie norm nutty olls ollz ozzie pads padz pammie pammy pash patso peanut pebbles peeps peg pegs pen
            pens pez phils pinky pippy podge poggy pogo pops pud pudding puddin puggy pumpkin quinny rach rachie raff raz razza reebs rhi rhis
            riri roo roo-roo rosy roz rozza rubes rusty sal-gal sals sazza saz sandz scotty seany sharky shez shezza shell shells shivvy shug
            shuggy si sime simmy sims sinj sinny skip skippy skinny slim smudge snoop soph sophs sophz spud squeak squidge stace stacks ste
            steff stephie stig stu stubbsy suz suze suzz sylv taz tazza tashy tash tegs tel tell thommy tibbs tid tigger tim-tim tink titch
            tobes toffee toots topsy traceyb trace trev trig trish-trash tubs tubby tuck twiggy twinny tyz vee vik viks vikster vin vinny
            viv-viv wardy wazz webbo weez wends whizz wiggy wilbo winks wolfie woz wozza yan yas yaz yaza yazzy yogi zaz zee zo zozo zuz
            bhaiju chotu chintu pinku guddu munna bablu pappu tinku bunty sonny-jim pintu tultul khokon mintu bulbul tuni rinku babli jhumpa
            bablo kaykay temmy toyo damz femzy bimz segzy tobz kemzy chi-chi chychy ify uju nkay emy ekuba kwabs paapa akos akosi zé-pequeno
            zezinho zeca quim chico xico nando beto bibi-lu fafá lulinha tó toninho nelinho guga gui dudu duda juca tita tininha pepito pepita
            chuy nacho chucho lalo paquito paquita curro kike quique memo chelo charo lupe lupita mechas nena tato toño toñi güero gordito
            flaco yoli cesc trini chavela beppe pippo peppe peppino totò ciccio ninni mimmo tonio gigetto lella lalla titti cicci renzino
            sandrino momo titi fifou nanou jeannot pierrot bibou dédé gégé lolo zaza fritzl hansi seppl resi vroni sepp wolfi uschi gitti
            berti hansel mausi schatzi sanni manni kalle joopie jopie keesje pietje wimpie truusje miepie gerritje moishele shloimy yossele
            chayale rivkele sruli duvy goldy pinny avrumi stavro kostakis yiannaki mitsos nitsa soulis voulis fotoula babis lakis bambos
            pambos andry andrikos antros loulla maroulla xenoula fatzo winnieboy biggz j-dog jay-dee deej ceejay cj aj pj tj jj mj kj bj
            dj-dan rj lj
            """)
}
