/** Fields of news in Dutch: id | names | telling words; "_" joins the words of a phrase. */
export const nl = `
*sport | sport
*culture | cultuur kunst_en_cultuur
*science | wetenschap onderzoek
*health | gezondheid zorg geneeskunde
*economy | economie geld financiën
*politics | politiek
*justice | justitie recht
*crime | politie misdaad 112
*environment | milieu natuur
*transport | verkeer vervoer mobiliteit onderweg
*technology | technologie techniek tech digitaal
agriculture | landbouw boeren veeteelt akkerbouw platteland | boer boerin oogst tarwe gerst aardappelen bieten uien melk melkveehouders koeien koe vee schapen varkens kippen stal akker tractor trekkers mest kunstmest tuinders kassen fruittelers bloembollen imkers weiland stikstof LTO
energy | energie stroom elektriciteit energietransitie | stroomnet netbeheerder windpark windmolens zonnepanelen zonnepark kerncentrale reactor turbines megawatt stroomstoring netcongestie Tennet waterstof warmtepomp batterij verwarming warmtenet energierekening
oil | olie gas aardgas | gasprijs olieprijs vat Opec pijpleiding raffinaderij LNG boring benzine diesel Shell Groningen gasopslag
climate | klimaat klimaatverandering opwarming | uitstoot broeikasgassen CO2 gletsjer zeespiegel klimaattop klimaatdoelen methaan klimaatneutraal
weather | weer noodweer | storm onweer hagel regen sneeuw vorst gladheid hitte hittegolf droogte overstroming hoogwater KNMI temperatuur graden windhoos orkaan wateroverlast
pollution | vervuiling afval milieuvervuiling recycling water | plastic vuilnis riool gif giftig pfas luchtkwaliteit fijnstof natuurgebied bestrijdingsmiddelen afvalverwerking drinkwater
wildlife | dieren planten natuur biologie evolutie soorten biodiversiteit | dier vogel vogels vis vissen walvis zeehond wolf wolven bever otter bijen insecten vlinder kever spin mieren kraai raaf uil ooievaar olifant aap vleermuis kikker slang koraal bos orchidee paddenstoel leefgebied nest broeden biologen ecologen uitsterven dierentuin
archaeology | archeologie geschiedenis opgravingen erfgoed | archeoloog archeologen opgraving graf graven grafveld Romeins Romeinse Viking middeleeuwen bronstijd ijzertijd steentijd aardewerk schat wrak scheepswrak inscriptie mummie tempel skeletten kasteel vondst
fossils | fossielen paleontologie dinosauriërs | fossiel dinosaurus paleontologen schedel bot botten jura krijt mammoet neanderthaler
space | ruimtevaart ruimte sterrenkunde heelal | raket satelliet astronaut ruimtesonde maan maanlander mars jupiter saturnus komeet planetoïde telescoop sterrenstelsel sterrenwacht NASA ESA exoplaneet sterrenkundigen baan ruimtestation planeet lancering
physics | natuurkunde wiskunde scheikunde kwantum | natuurkundigen deeltjes CERN laser kwantumcomputer kernfusie wiskundigen bewijs stelling vergelijking molecuul atomen
medicine | medicijnen geneesmiddelen behandelingen | medicijn geneesmiddel proef placebo dosis therapie behandeling patiënten bijwerkingen injectie antistof kanker tumor chemotherapie alzheimer diabetes transplantatie operatie diagnose muizen migraine symptomen
disease | ziekten infecties epidemieën vaccins vaccinaties | virus griep mazelen malaria cholera corona tuberculose kinkhoest uitbraak epidemie pandemie vaccin vaccinatie prik besmet besmetting bacterie quarantaine vogelgriep RIVM GGD
hospitals | ziekenhuizen artsen verpleegkundigen huisartsen | ziekenhuis arts huisarts verpleegkundige spoedeisende_hulp patiënten bedden wachtlijst operatiekamer chirurg verloskundige tandarts apotheek verpleeghuis ambulance UMC zorgverzekeraar wijkverpleging
mind | geestelijke_gezondheid depressie psychologie verslaving slaap | psychiater psycholoog angst stress zelfmoord eenzaamheid ggz
schools | scholen school onderwijs leraren leerlingen kinderopvang | leerling leraar lerares juf meester klas klassen basisschool middelbare_school havo vwo eindexamen examens crèche schoolhoofd lerarentekort les lessen Cito
universities | universiteiten universiteit studenten hogescholen | student hoogleraar campus collegegeld rector faculteit studie hogeschool studiefinanciering promovendus studentenkamers
housing | wonen woningen huren huur woningmarkt huizen | huurder huurders verhuurder huisbaas huisuitzetting ontruiming appartement hypotheek daklozen woningcorporatie koopwoning huizenprijzen sociale_huur woningnood
planning | bouw ruimtelijke_ordening nieuwbouw architectuur | bouwproject bouwvergunning bestemmingsplan sloop gesloopt toren architect projectontwikkelaar wijk renovatie bouwplaats aannemer
transit | openbaar_vervoer treinen trams bussen metro spoor | trein tram bus NS ProRail station reizigers dienstregeling spoorlijn machinisten rails lijn halte vertraging GVB RET perron
roads | wegen fietsen fietspaden parkeren voetgangers files snelwegen | weg snelweg brug tunnel fiets fietser fietsers fietspad file automobilisten snelheid flitspaal parkeerplaats kruising omleiding wegwerkzaamheden vrachtwagens deelscooters
aviation | luchtvaart vliegvelden vliegen Schiphol | vliegtuig vlucht vluchten piloot piloten KLM Transavia Airbus Boeing luchthaven landingsbaan passagiers bagage luchtverkeersleiding
shipping | scheepvaart havens | schip schepen haven veerboot veerpont containers vrachtschip werf kapitein havenarbeiders sluis kanaal bemanning binnenvaart
cars | auto's auto autobranche elektrische_auto's | autofabrikant elektrisch Volkswagen Tesla Toyota Stellantis laadpalen fabrikant model voertuigen VDL terugroepactie
courts | rechtspraak rechtszaken vonnissen rechtbank rechter | rechters vonnis veroordeeld vrijgesproken celstraf gevangenis officier_van_justitie OM advocaat verdachte aanklacht hoger_beroep Hoge_Raad zitting getuige kort_geding tbs schadevergoeding
crime | criminaliteit diefstal geweld | aangehouden arrestatie opgepakt moord gedood neergestoken schietpartij schoten overval inbraak inbrekers dieven gestolen fraude oplichters drugs cocaïne smokkel bende verdachten slachtoffer explosies inval recherche agenten
accidents | ongelukken branden brandweer hulpdiensten | ongeluk ongeval brand vuur vlammen botsing gewonden gewond explosie instorting verdronken gered geëvacueerd ontspoord rook aanrijding
war | oorlog leger defensie krijgsmacht conflicten | soldaten militairen troepen raketten drones tanks beschieting luchtaanval front offensief staakt-het-vuren bestand rebellen gijzelaars marine wapens munitie Navo generaal
diplomacy | buitenland diplomatie wereld | ambassadeur ambassade top verdrag sancties minister_van_Buitenlandse_Zaken diplomaten VN Veiligheidsraad toetreding
elections | verkiezingen verkiezing | kiezers kandidaat stembus stemmen stembureau peiling lijsttrekker campagne zetels opkomst referendum
government | kabinet Tweede_Kamer regering parlement partijen Den_Haag | minister ministers premier Kamerleden Kamer wet wetsvoorstel motie coalitie oppositie VVD PVV CDA D66 aftreden formatie staatssecretaris
council | gemeente gemeenteraad stadhuis lokaal_bestuur | burgemeester wethouder raadsleden raad college provincie dorp
budget | begroting belastingen schuld Miljoenennota | belasting btw tekort belastingbetalers minister_van_Financiën bezuinigingen ozb toeslagen heffing
banking | banken beurs rente aandelen verzekeringen | bank ECB DNB lening leningen krediet AEX index beleggers obligaties dividend euro dollar ING ABN_Amro Rabobank verzekeraar bitcoin spaarrente
companies | bedrijven industrie ondernemers bedrijfsleven | bedrijf concern omzet winst verlies kwartaal overname fusie aandeelhouders topman fabriek faillissement failliet startup vestiging ASML Philips
work | werk arbeidsmarkt banen vakbonden stakingen lonen | staking vakbond FNV CNV werknemers loon cao ontslag ontslagen werklozen werkloosheid vacatures personeel werkgevers minimumloon leerling-bakkers zzp
welfare | pensioen pensioenen sociale_zekerheid armoede uitkeringen | gepensioneerden AOW uitkering bijstand kinderbijslag voedselbank ouderen WIA
trade | handel export tarieven douane | invoerrechten importheffingen import uitvoer douaniers handelsakkoord Mercosur WTO handelsoorlog
prices | prijzen inflatie winkels consumenten boodschappen | supermarkt supermarkten Albert_Heijn Jumbo klanten winkel koopkracht winkelketen korting duurder goedkoper winkelstraat
technology | computers software smartphones apps | telefoon computer app gebruikers Google Apple Microsoft Samsung robot robots apparaat datacenter
ai | kunstmatige_intelligentie AI | OpenAI ChatGPT chatbot algoritme taalmodel deepfake
chips | chips halfgeleiders | chip processor Nvidia TSMC ASML chipmachines NXP
internet | internet sociale_media platforms telecom | Facebook Instagram TikTok YouTube WhatsApp influencer glasvezel 5G KPN online volgers
cybersecurity | cyberveiligheid privacy | hackers cyberaanval ransomware phishing wachtwoord datalek
books | boeken literatuur romans poëzie | boek roman schrijver schrijfster auteur dichter gedichten uitgeverij uitgever Libris boekhandel bibliotheek manuscript lezers vertaler Boekenweek
film | film films series bioscoop televisie | regisseur acteur actrice scenario Gouden_Kalf Oscar Cannes première serie aflevering Netflix opnamen documentaire IDFA
music | muziek concerten opera pop | concert album lied zanger zangeres band gitarist orkest dirigent pianist tournee festival koor rapper Concertgebouw songfestival
stage | theater dans toneel cabaret | voorstelling toneelstuk danser danseres choreograaf ballet musical cabaretier repetitie gezelschap
art | kunst musea tentoonstellingen schilderkunst fotografie | museum tentoonstelling galerie schilderij schilder schilderes beeld kunstenaar veiling conservator Rijksmuseum Van_Gogh Rembrandt
media | media pers journalistiek omroep | journalist journalisten krant redactie radio NOS NPO omroepen verslaggever
religion | religie kerk geloof | paus bisschop bisschoppen dominee priester kathedraal moskee synagoge imam Vaticaan mis katholieken moslims klooster
migration | migratie asiel vluchtelingen immigratie | asielzoekers migranten azc grens grenscontroles uitzetting COA Ter_Apel visum statushouders
food | eten restaurants koken horeca drinken | restaurant chef-kok kok gerecht gerechten menu café bakker bakkerij recept Michelin bier wijn brouwerij gasten keuken
tourism | toerisme vakantie reizen hotels | toeristen hotel strand cruise vakantiegangers overnachtingen camping bezoekers
football | voetbal Eredivisie | doelpunt doelpunten spits keeper trainer verdediger middenvelder penalty Champions_League Ajax PSV Feyenoord KNVB Fifa Uefa transfer degradatie Oranje
tennis | tennis | Wimbledon Roland_Garros set sets Djokovic Alcaraz Griekspoor
cyclingsport | wielrennen Tour_de_France | peloton etappe gele_trui Giro Vuelta sprint renner renners tijdrit Van_der_Poel Vollering koers
athletics | atletiek marathon hardlopen | hardloper loopster sprinter horden Bol speerwerpen wereldrecord estafette Hassan
motorsport | Formule_1 autosport | Grand_Prix Verstappen Ferrari ronde pitstop pole Zandvoort TT_Assen MotoGP
basketball | basketbal handbal volleybal | NBA rebounds handbalsters volleybalsters
winter | schaatsen wintersport ijshockey | schaatser schaatsster shorttrack Thialf slalom bobslee ski skiër
sport | Olympische_Spelen zwemmen hockey boksen judo schaken | medaille gouden_medaille olympisch kampioen kampioene kampioenschap toernooi ploeg team zwemster zwemmer stadion fans finale halve_finale zege nederlaag wedstrijd
`;
