/**
 * Words by desk, the likeliest first, in the order of the desks. Made by bench/desk-words.mjs from word vectors that were
 * learned from public text (GloVe: Pennington et al. 2014).
 */
export const learnedWords: readonly string[] = `
lebanon syria sudan iraq hezbollah afghanistan kosovo sudanese damascus troops yemen chechnya rebels eritrea kabul
lebanese baghdad syrian forces afghan militants beirut airstrikes bosnia kuwait gaza algeria iraqi tripoli nato
bloodshed khartoum somalia insurgents guerrillas israel ceasefire iran bosnian ankara chechen neighbouring hamas
civilians clashes militiamen kurdish incursion tajikistan taliban darfur burundi truce drc allies basra occupation
palestine palestinian pakistan hussein factions eritrean rwanda egypt hardline algiers libya ethiopia albania macedonia
kurds sadr yugoslavia tehran kashmir kinshasa envoy ltte abbas turkey arab iranian shiite pkk maliki islamabad
separatist israeli kyrgyzstan extremists puk disarm cease neighboring zaire military arafat kurdistan border kabila
condemned najaf retaliation liberia turkish junta pullout saddam armed embassy ossetia moslem plo invaded chadian peace
yasser militia zairean pna ambassador arabia uprising sarajevo conflict regime serb karzai yugoslav invasion mogadishu
armenia kigali unrest tajik mahmud balkans withdrawal standoff albanian pakistani serbia morocco assad jordanian
musharraf restive riyadh fallujah rwandan muslim amman peacekeeping mauritania dagestan soldiers congo destabilize
reprisals djibouti unita vowed aceh tensions ingushetia georgian talks timor uzbekistan sanaa islamist grozny mideast
cyprus saudi caucasus bujumbura defuse mosul blockade unifil talabani abkhazia diplomatic bahrain ethiopian surrender
ugandan loyalists yemeni annan mahmoud gbagbo dudayev confrontation enclave hercegovina warplanes denounced

republican democratic senate gop incumbent election nominee vote legislature reelection parliamentary candidate
lawmakers candidacy gubernatorial dpp ndp endorsed parliament congressman nomination presidential conservative tory
likud party liberal opposition caucus whig unseat congressmen gephardt centrist congressional mps electoral judiciary
gramm congress governor ldp referendum impeachment duma pelosi appointees unionist weld knesset mccain bjp lieberman
governorship gore pataki dole ashcroft crist voters buchanan kmt presumptive speaker dpj veto cabinet polls ballot
outgoing lott gingrich cdu biden senatorial kuomintang schwarzenegger filibuster barack romney override pri cornyn
brownback schroeder perot spd repeal unopposed socialist jeb clinton ump federalist obama alito boehner schumer
libertarian gonzales anc bush kerry rodham undecided amendment nader assembly hastert mcconnell coalition daschle
populist fianna bipartisan assemblyman golkar feingold hillary censure feinstein legislation kostunica politicians
midterm corzine labour aznar janata mukasey sworn reform giuliani cuomo huckabee frist nationalist armey abstained
specter obrador unpopular whip opposed chairmen constitution representatives prodi reformist mayor councillor kibaki
chretien comptroller dini yanukovych councilman compromise supreme barak leaning constituency redistricting debate
netanyahu chairmanship abstentions newt rangel jospin jeffords murtha miers jaafari zyuganov berisha quayle blagojevich
partisan hawkish erdogan secretary chancellor favor opinion dukakis dodd superdelegates backers balladur tsvangirai
committee koizumi scalia clegg sinn fein hsieh recount majlis

earnings profit offset revenue borrowing shares prices debt stock investors currency investment equity sales billion
dividend commodity citigroup slowdown underwriting traders brokerage weaker excluding retail pretax lending trillion
surplus tumbled mortgage analysts assets market sector loans income exports yen dealers windfall downturn slump credit
restructuring turnover hedge deutsche depreciation hefty pesos discount consumer wholesale ubs dollars ringgit fiscal
outlook gdp receipts cents inflation merrill treasury ipo growth net quarter forecast bondholders eurozone value dow
nasdaq unchanged financial percent greenback bankers rise shortfall sluggish aig lire benchmark bourse repurchase pared
upturn bailout creditors pension automaker lenders payments daimlerchrysler soared shareholders devaluation payroll tax
corporate cash inflows rupiah economy portfolio jpmorgan hsbc telecom transactions cyclical valuation buoyed reais euro
pegged bank kmart stockholders inventory prudential commerzbank refinancing acquisition bullish spending pence demand
guilders buyout adjusted barclays bln repay insurance stearns nikkei subprime sachs bond fluctuations diversified nyse
baht expenditure buyers sell stake premium unemployment rate deficit recoup monetary dipped buyback rose boost index
taxable forex fell recession buy higher plummeted sumitomo citicorp kronor layoffs chrysler exchange bargain increase
pesetas manufacturing nomura turnaround interest auto payout purchase fund daimler bundesbank slid wage company
gasoline kroner earners hike oil paribas wachovia sentiment robust suisse

championship playoff scorer tournament rookie undefeated league cup postseason colts broncos season champion steelers
mvp semifinals trophy berth nba streak nhl clinched unbeaten match teammates scored quarterfinals champ win basketball
hockey bruins redskins afc game oilers winless bulldogs football braves team canadiens qualifying wildcats spurs
premiership wimbledon lakers cowboys nfc scoreless slam rugby knicks mls orioles astros soccer patriots bundesliga sox
phillies cavaliers consecutive nfl packers panthers matchup marlins yankees players pennant shutout preseason pacers
rangers dodgers pga victory coach cardinals mavericks ravens straight ryder seahawks super padres springboks canucks
vikings rematch finished baseball round blackhawks beat blazers gretzky warmup volleyball pitcher starter bucs bowl
title pistons trojans chargers wembley raiders sonics trafford won buccaneers diamondbacks cubs winner huskies sixers
play tennis hander standout lions roster everton longhorns buckeyes mlb wallabies innings hitter nuggets gators baseman
falcons handball acc softball goaltender defending mavs sampras final seventh anfield derby indycar bayern vfl sabres
agassi iverson uefa halftime clippers wolverines goalie cba wigan comeback linebacker quarterback juventus shortstop
famer cougars munster eighth flyers cornerback ball goalkeeper ncaa badminton wnba medalist sosa striker club
indianapolis sheffield barcelona rbis overcame lineman prix tottenham ripken brewers kidd squad hornets knockout
snooker irl timberwolves winger catcher

desktop browser server software iphone app macintosh interface pcs handheld handsets android hardware msn ipad ipod
browsing multimedia netscape google compatible laptop unix download linux users proprietary modem microsoft wireless
cellphone computer blackberry web xbox digital internet mobile microprocessor console portable aol rom itunes
playstation apple encryption cisco yahoo interactive usb ibm disk database online email graphics windows embedded
facebook compuserve nokia directory startup amd gsm dsl intel broadband html twitter compaq motorola audio dial
password processor portal gps click nintendo keyboard gadgets pentium adobe myspace micro sms microsystems ebay device
printer electronic multiplayer scanner mac floppy ubiquitous dell napster phone cpu directv subscribers hackers gamers
wii automated video chrome oracle tools kernel analog application bandwidth api hacking cellular cassette spam dvds
sony chat verizon folder youtube computerized messenger com cyberspace java vendors catalog sega warp atari amazon sync
plug ntt semantic subscription ericsson hewlett tvs megabytes stereo wikipedia chip data atm packard content qualcomm
instant packet gateway configuration vista bundle podcast notebook dos blog mode arcade dvd nexus prodigy samsung cable
font toshiba communications debit playback softbank technology acer storage comcast cds platform worm malicious filter
modular domain lcd micron print wallet accessories navigation website network nextel upgrade fujitsu

mars spacecraft comet planetary asteroid planet orbit telescope martian earth discovery lander jupiter spaceship cosmic
hubble polar pluto molecular propulsion nasa lunar dinosaur evolution laboratory solar underwater astronauts scientists
radiation astronomy magnetic odyssey endeavour celestial atlantis galactic genome fossil specimens milky moon nucleus
mammals evolutionary capsule saturn phenomena gravity infrared terrestrial orion creatures space robot galileo galaxy
resonance gravitational apollo microbes seismic observatory constellation iss rendezvous crater ultraviolet fragments
surface payload particles prehistoric discovered shuttle neutron cosmos experimental quantum unmanned exploration
module hypothesis laser soyuz astronomical sonar atlas apes geological electromagnetic homo microscope biological
spherical dwarf mutant fusion mercury reptiles undersea gemini molecules helium alien kinetic antarctica whale optical
goddard lab objects gamma evolved plasma primitive meteor species eclipse sensors mice spectral ufo einstein insects
squid genetic trajectory prototype archaeologists anomaly research alpha skull liftoff satellite neptune biologist
physicist sphere genesis nuclei beings turtle simulation diameter scientific larvae hydrogen cloning submarine
physiology samples excavations artificial mutations aquatic supersonic aquarium angular stellar velocity horizon
rodents mri antarctic genus biomedical decay neuroscience cylindrical divers anatomy ballistic pod geologist darwin
voyage ark coral scan cave radar chemistry unearthed gene theoretical radial dna mouse embryos dimensional cluster nest
esa spider science arc craft mankind

diabetes tuberculosis disease respiratory hepatitis asthma pneumonia arthritis patients pediatric alzheimer leukemia
diagnosis cardiovascular symptoms cancer obesity antibiotics hypertension epilepsy ailments malaria diarrhea diagnosed
meningitis hiv malnutrition cardiac liver autism cure ebola anemia cholera psychiatric schizophrenia allergy infectious
dementia parkinson measles acute prostate chemotherapy smallpox flu influenza childbirth kidney sars dengue
neurological vaccine sclerosis syndrome thyroid pulmonary breast dialysis chronic infected epidemic disorder afflicted
clinical treatment coronary transplant therapy hospice polio trauma cough dehydration swine aspirin inflammation
pregnancy virus lung fever outpatient contagious untreated ovarian nausea doctors vomiting cdc deficiency renal
mortality debilitating pediatrician nutrition mental tamiflu prescribed medicine epidemiology pain bleeding dental sick
bacterial allergic bipolar tumor diagnostic viral marrow fetal stomach depression salmonella prescription outbreak
intestinal addiction orthopedic colon cervical insulin intravenous surgery overdose hygiene pills pandemic health
prognosis spinal hospital immune infant physician estrogen reproductive lesions dose avian onset surgical medical
treated psychiatry abdominal recurrence traumatic newborn bladder stigma paralysis viagra psychiatrist headache coli
care bovine cholesterol hospitalised regimen herbal strain vascular implants pathology veterinary therapeutic dentist
surgeon placebo maternal hormone brain fatigue efficacy overweight adolescent pregnant abnormal vitamin mosquito drug
malignant circumcision pharmacist therapist rehabilitation induced starvation morphine cerebral tissue contraception
inhalation parasite antibodies bacteria uninsured

gases moisture dioxide pollution greenhouse methane carbon ozone emissions geothermal rainfall melting climate
precipitation humidity arctic colder temperature wind sulfur deforestation vapor groundwater erosion abundant warmer
frigid dust arid volcanic sediment wildfires biodiversity ocean water emitted algae heat tidal soil cooler ash snowfall
biofuels dry smog sunlight rainforest thermal grassland rain coal wetlands gusts sand moist ecological tropical leakage
subtropical weather nitrogen drought snow toxic submerged thunderstorms tundra degradation hydro damp hydroelectric icy
dunes haze natural gas habitat hotter hazardous inland ambient hydropower fuel sea freshwater basin topography showers
combustion seabed celsius ecosystem rainy atmosphere lava plume radioactive monsoon coastal energy chill shear shale
wet trough flood monoxide sludge peat torrential reservoir forest downstream floodwaters spill waste environmental
shoreline furnace nutrients storm landfill drainage toxins arable withstand yangtze mist pesticides dense glacial frost
fog slopes debris pristine irrigation grain cleaner spewing warm fumes upstream coastline corrosion snowy chilly crops
terrain oxygen arsenic sewage vibration cold ethanol fauna mudslides drilling breeze farmland migratory environment
snowstorm intermittent sunshine liquefied hemisphere environmentalists scarcity mitigate swamp cyclone scrub milder
friction volcano altitude flow conditions outages megawatts buildup industrialised layer desert cloud dissipated
ammonia phosphorus timber windy mud acreage steam hurricane dam drift reef heavy

opera comedy broadway film theatrical acclaimed cabaret soundtrack theatre concert ensemble movie cinema troupe actor
festival music cameo dance comic actress documentary masterpiece vaudeville comedian singer theater revue screenplay
filmmaker parody artists ballet pianist folk choreographer anthology songwriter singing studio song drama repertory
hollywood genre bollywood screenwriter choreography miniseries comedic costume debut poetry musicians spoof playwright
famous album pop operatic tribute oscar duet orchestra idol soloist cinematographer shakespeare contemporary lyricist
romantic jazz beatles grammy eponymous chaplin sitcom barrymore guest artwork gallery sinatra warhol fiction emmy art
keaton homage showcase backstage sketch scorsese lyrics cinematography repertoire onstage playhouse photography madonna
diva biography retrospective garde ballad painter dylan vocalist eastwood legendary remake gig literary remix clooney
fonda cannes fantasy garland writer mtv legend award soprano memorable epic cinematic elvis goodman fest springsteen
circus extravaganza sang revival horror poet inspired duo solo trilogy streep bergman streisand robbins thriller
violinist show portrait theme sundance hop novel sequel malayalam tango annie sculpture dancers symphony hbo cinderella
kiss cartoon exhibition choir brando piano aka spielberg manga selena character creator sculptor libretto poem band
choral novelist hopper star episode motown adapted melodrama reggae cher kidman novella storytelling renowned gala
dicaprio joan rap melody niro presley classic romance

acquitted convicted murder guilty pleaded prosecutors retrial remanded indictment arrested manslaughter charges
acquittal robbery arraigned prosecution slaying treason accomplices confessed felony jail rape trial custody criminal
apprehended absentia homicide sentence testified molestation judge bail misdemeanor plea magistrate premeditated
detained embezzlement alleged jury extortion conspiracy perjury jurors policeman lawyer prison nichols conspiring
accused wrongdoing rapist sodomy attorney innocent malvo moussaoui arson probation mcveigh burglary tribunal simpson
warrant exonerated court fugitive handcuffed imprisoned affidavit assault verdict padilla parole freed adultery
extradition witnesses misconduct polanski forgery police contempt spector negligence deported suspicion sedition filed
upheld gotti leniency dutroux libby beheaded testimony drunken bribery incarcerated pinochet courtroom stabbed
investigation fraud sheriff hamdan lawsuit genocide mob lindh torture perpetrators theft slain mutiny plaintiffs libel
gunpoint gunman garzon anwar denied case laundering assange gang detention coroner massacre clemency mistreatment fbi
inciting espionage ghraib courthouse unlawful defamation leeson obstruction assailants suspected bribes evasion fuhrman
aggravated yousef ocampo inquest stalking madoff harassment overturned yates offence ito mafia sued kidnappers diallo
proceedings abducted knox bashir subpoena inmates detainees sniper mckinney chaudhry liable robbers guilt dismissed
adjourned khadr punishment undercover rampage subversion hague pretrial handcuffs hearing committed heinous asahara
combs mcdougal ramsey lenient coerced lapd pardon abuse khodorkovsky bodyguards strangled

undergraduate vocational graduate pupils elementary enrolled kindergarten curriculum postgraduate faculty school
students classroom teaching college diploma tutor semester math teacher tuition taught seminary grammar parochial
mathematics preschool prep classmates polytechnic scholarship yeshiva gymnasium education wesleyan yale academic mba
campus headmaster bachelor dorm preparatory extracurricular nursing internship theology phd sociology graders literacy
jesuit schoolchildren dropout fordham freshmen homework cafeteria exam harvard cadets hostel dormitory librarian
princeton bilingual trainees grad university mcgill dartmouth secondary textbooks amherst adjunct degree conservatory
georgetown proficiency tertiary eton apprenticeship alumnus instructor tufts cornell alumni ymca berkeley wharton emory
entrepreneurship lectures wellesley rector interdisciplinary loyola grade bard mater pharmacy obligatory freshman
nursery geography attended introductory rutgers collegiate schoolteacher academy upbringing trinity philosophy
anthropology byu asu sophomore brigham salle claremont gonzaga roommate cambridge accredited fellowship counselor prom
methodist yearbook oxford torah placement yoga jurisprudence profession mit
`
  .trim()
  .split('\n\n');
