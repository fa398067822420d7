/** Fields of news in Polish: id | names | telling words; "_" joins the words of a phrase. */
export const pl = `
*sport | sport
*culture | kultura sztuka
*science | nauka badania
*health | zdrowie medycyna
*economy | gospodarka pieniądze finanse ekonomia
*politics | polityka
*justice | prawo sprawiedliwość
*crime | policja kronika przestępczość
*environment | środowisko ekologia przyroda
*transport | transport komunikacja
*technology | technologia technologie technika
agriculture | rolnictwo rolnicy wieś hodowla | rolnik zbiory pszenica kukurydza rzepak ziemniaki mleko krowy bydło owce świnie kury pole ciągnik traktor nawozy sadownicy jabłka sady gospodarstwo zboże żniwa pszczelarze
energy | energia energetyka prąd elektrownie | elektrownia reaktor atom wiatraki farma_wiatrowa fotowoltaika panele turbiny megawatów sieć blackout PGE Tauron wodór pompa_ciepła ogrzewanie ciepłownia
oil | ropa gaz paliwa | baryłka OPEC rurociąg gazociąg rafineria LNG odwiert benzyna diesel Orlen gazoport
climate | klimat zmiany_klimatu ocieplenie | klimatyczny emisje dwutlenek_węgla CO2 gazy_cieplarniane lodowiec poziom_morza metan
weather | pogoda | burza burze grad deszcz ulewa śnieg śnieżyca mróz upał upały susza powódź podtopienia wiatr IMGW temperatura wichura huragan synoptycy
pollution | zanieczyszczenie śmieci odpady recykling | smog ścieki plastik wysypisko toksyczny skażenie park_narodowy rezerwat jakość_powietrza
wildlife | zwierzęta rośliny fauna biologia ewolucja gatunki | zwierzę ptak ptaki ryba ryby wieloryb foka wilk wilki niedźwiedź ryś bóbr żubr pszczoły owady motyl pająk mrówki kruk wrona sowa bocian słoń małpa nietoperz żaba wąż koral las orchidea grzyb gniazdo biolodzy zoo młode
archaeology | archeologia historia wykopaliska zabytki | archeolog archeolodzy grób groby cmentarzysko rzymski wikingowie średniowieczny epoka_brązu neolit ceramika skarb wrak mumia świątynia szkielety zamek grodzisko
fossils | skamieniałości paleontologia dinozaury | dinozaur paleontolodzy czaszka kość kości mamut jura kreda neandertalczyk
space | kosmos astronomia wszechświat | rakieta satelita astronauta sonda księżyc mars jowisz saturn kometa asteroida teleskop galaktyka obserwatorium NASA ESA astronomowie orbita planeta stacja_kosmiczna
physics | fizyka matematyka chemia | fizycy cząstki CERN laser komputer_kwantowy matematycy twierdzenie równanie chemicy atomy
medicine | leki terapie leczenie | lek lekarstwo badanie_kliniczne dawka terapia pacjenci skutki_uboczne zastrzyk przeciwciało rak nowotwór chemioterapia cukrzyca przeszczep operacja diagnoza myszy migrena objawy refundacja
disease | choroby infekcje epidemie szczepionki szczepienia | wirus grypa odra malaria cholera covid gruźlica krztusiec ognisko epidemia szczepionka zakażenie zakażenia bakteria kwarantanna sanepid ptasia_grypa
hospitals | szpitale lekarze pielęgniarki przychodnie NFZ | szpital lekarz pielęgniarka przychodnia pacjent łóżka oddział kolejki SOR chirurg porodówka położna dentysta apteka karetka ratownicy
mind | psychologia depresja sen uzależnienia | psychiatra psycholog lęk stres samobójstwo samotność
schools | szkoły szkoła edukacja nauczyciele uczniowie przedszkola | uczeń nauczyciel nauczycielka klasa lekcje przedszkole żłobek matura egzamin egzaminy ósmoklasiści dyrektorka podręczniki
universities | uczelnie uniwersytety studenci studia | uniwersytet uczelnia student rektor kampus wydział akademik stypendium politechnika profesor
housing | mieszkania mieszkanie nieruchomości czynsze najem | czynsz lokator lokatorzy najemcy eksmisja kredyt_hipoteczny bezdomni deweloper kamienica spółdzielnia
planning | budownictwo budowa urbanistyka architektura | plac_budowy pozwolenie rozbiórka wieżowiec architekt osiedle remont przebudowa inwestor
transit | pociągi autobusy tramwaje metro kolej komunikacja_miejska | pociąg autobus tramwaj PKP dworzec przystanek pasażerowie rozkład_jazdy tory linia motorniczy maszynista bilet
roads | drogi rowery parkowanie piesi korki ścieżki_rowerowe | droga autostrada most tunel rower rowerzysta rowerzyści kierowcy pieszy prędkość fotoradar hulajnogi objazd skrzyżowanie parking
aviation | lotnictwo lotniska loty | samolot lotnisko lot pilot piloci LOT Ryanair Boeing Airbus pas_startowy bagaż CPK
shipping | żegluga porty statki | statek port prom kontenery stocznia kapitan załoga kanał marynarze
cars | samochody motoryzacja auta elektryki | samochód auto producent elektryczny Volkswagen Tesla Toyota fabryka_samochodów ładowarki Stellantis
courts | sądy procesy wyroki sąd | sędzia sędziowie wyrok skazany skazał uniewinniony więzienie prokurator prokuratura adwokat oskarżony akt_oskarżenia apelacja Sąd_Najwyższy Trybunał świadek pozew
crime | przestępstwa kradzieże | zatrzymany zatrzymano aresztowany policjanci zabójstwo morderstwo nożownik strzały napad kradzież włamanie złodziej oszuści oszustwo narkotyki przemyt gang podejrzany ofiara CBŚP
accidents | wypadki pożary straż_pożarna ratownictwo | wypadek pożar ogień zderzenie ranni wybuch zawalenie utonął uratowano ewakuacja strażacy wykoleił lawina dym
war | wojna wojsko obrona armia | żołnierze wojska rakiety drony czołgi ostrzał atak front ofensywa rozejm zawieszenie_broni zakładnicy marynarka broń amunicja NATO generał
diplomacy | dyplomacja świat zagranica | ambasador ambasada szczyt traktat sankcje MSZ dyplomaci ONZ
elections | wybory głosowanie | wyborcy kandydat kandydatka urny druga_tura sondaż kampania frekwencja referendum PKW
government | rząd Sejm Senat parlament partie | minister premier posłowie senatorowie ustawa koalicja opozycja prezydent PiS PO dymisja wotum weto
council | samorząd rada_miasta ratusz gmina | burmistrz prezydent_miasta radni radny wojewoda powiat urząd_miasta
budget | budżet podatki dług | podatek VAT PIT deficyt podatnicy minister_finansów cięcia skarbówka
banking | banki giełda stopy_procentowe kursy ubezpieczenia | bank NBP RPP kredyt kredyty akcje WIG20 indeks inwestorzy obligacje dywidenda złoty euro dolar bitcoin oszczędności
companies | firmy przedsiębiorstwa przemysł spółki | firma spółka przychody zysk strata kwartał przejęcie fuzja akcjonariusze prezes fabryka upadłość zakład startup
work | praca zatrudnienie związki_zawodowe strajki płace | strajk związkowcy pracownicy pensja zwolnienia bezrobotni bezrobocie płaca_minimalna pracodawcy Solidarność etaty
welfare | emerytury opieka_społeczna świadczenia ZUS | emeryci emeryt emerytura zasiłek renta 800_plus seniorzy niepełnosprawni
trade | handel_zagraniczny cła eksport | cło import celnicy umowa_handlowa WTO wojna_handlowa Mercosur
prices | ceny inflacja sklepy handel konsumenci | supermarket Biedronka Lidl klienci sklep drożyzna GUS zakupy promocje podwyżki
technology | komputery smartfony oprogramowanie aplikacje | smartfon telefon komputer aplikacja użytkownicy Google Apple Microsoft robot roboty urządzenie
ai | sztuczna_inteligencja AI | OpenAI ChatGPT chatbot algorytm model_językowy deepfake
chips | chipy półprzewodniki | chip procesor Nvidia TSMC Intel
internet | internet media_społecznościowe platformy | Facebook Instagram TikTok YouTube WhatsApp influencer światłowód 5G
cybersecurity | cyberbezpieczeństwo ochrona_danych | hakerzy cyberatak ransomware phishing hasło wyciek_danych
books | książki literatura powieści poezja | książka powieść pisarz pisarka autor poeta wiersze wydawnictwo Nike biblioteka rękopis czytelnicy księgarnia tłumacz
film | film kino seriale telewizja | reżyser reżyserka aktor aktorka scenariusz Oscar premiera serial odcinek zdjęcia festiwal_filmowy
music | muzyka koncerty opera | koncert album płyta piosenka piosenkarka wokalista zespół orkiestra dyrygent pianista trasa festiwal chór raper filharmonia
stage | teatr taniec scena balet | spektakl sztuka_teatralna tancerz tancerka choreograf próba kabaret
art | muzea wystawy malarstwo | muzeum wystawa galeria obraz obrazy malarz malarka rzeźba artysta aukcja
media | media prasa dziennikarstwo | dziennikarz dziennikarze gazeta redakcja radio TVP TVN
religion | religia Kościół | papież biskup biskupi ksiądz proboszcz katedra meczet Watykan msza pielgrzymi zakon
migration | migracja migranci uchodźcy azyl | granica deportacja wiza obywatelstwo Straż_Graniczna
food | jedzenie restauracje kuchnia gastronomia | restauracja kucharz szef_kuchni danie menu kawiarnia bar przepis piwo wino piekarnia
tourism | turystyka podróże wakacje hotele | turyści hotel plaża rejs wczasy
football | piłka_nożna Ekstraklasa | gol gole napastnik bramkarz trener obrońca rzut_karny Liga_Mistrzów Legia Lech Lewandowski FIFA UEFA transfer reprezentacja piłkarze
tennis | tenis | Świątek Hurkacz Wimbledon set gem Djokovic
cyclingsport | kolarstwo | peloton etap kolarz Tour_de_Pologne Giro
athletics | lekkoatletyka maraton biegi | biegacz sprinterka płotki skok oszczep rekord_świata sztafeta
motorsport | żużel Formuła_1 rajdy | Grand_Prix żużlowiec Verstappen okrążenie Kubica
basketball | koszykówka siatkówka piłka_ręczna | NBA siatkarze siatkarki siatkarz Sochan
winter | skoki_narciarskie narciarstwo hokej | skoczek skoczkowie Stoch slalom biathlon łyżwiarstwo
sport | igrzyska pływanie boks szachy | medal złoty_medal olimpijski mistrz mistrzyni mistrzostwa turniej drużyna pływak bokser stadion kibice finał półfinał zwycięstwo porażka mecz
`;
