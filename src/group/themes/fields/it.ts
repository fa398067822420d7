/** Fields of news in Italian: id | names | telling words; "_" joins the words of a phrase. */
export const it = `
*sport | sport
*culture | cultura spettacoli arti
*science | scienza scienze ricerca scoperte
*health | salute sanità medicina
*economy | economia finanza soldi
*politics | politica
*justice | giustizia
*crime | cronaca sicurezza polizia
*environment | ambiente ecologia natura
*transport | trasporti mobilità
*technology | tecnologia tecnologie digitale
agriculture | agricoltura campagna agricoltori allevamento raccolti vino | agricoltore allevatori raccolto grano mais riso olio olive uliveti latte mucche bovini pecore capre maiali pastore trattore trattori irrigazione concimi vigneti vendemmia frutteti stalla coltivazioni Coldiretti apicoltori pascolo mele pomodori
energy | energia elettricità rinnovabili luce centrali | elettrica centrale reattore nucleare parco_eolico pale_eoliche solare fotovoltaico pannelli turbine idroelettrica megawatt blackout Enel Terna idrogeno batterie riscaldamento bolletta bollette
oil | petrolio gas carburanti | barile greggio Opec oleodotto gasdotto raffineria GNL benzina gasolio Eni rigassificatore trivellazioni
climate | clima cambiamento_climatico riscaldamento_globale | climatico climatica emissioni carbonio CO2 effetto_serra ghiacciaio ghiacciai livello_del_mare COP30 metano
weather | meteo tempo maltempo | tempesta temporale grandine pioggia piogge neve gelo ondata_di_caldo caldo siccità alluvione esondazione nubifragio vento allerta temperature frana tromba_d'aria
pollution | inquinamento rifiuti riciclo acqua | inquinato plastica discarica scarichi fognature inceneritore tossico pesticidi smog polveri_sottili bonifica parco_nazionale Pfas
wildlife | animali piante fauna flora biodiversità specie evoluzione | animale uccello uccelli pesce pesci balena delfino foca lupo lupi orso orsi lince cervo cinghiali api insetti farfalla ragno formiche corvo gufo cicogna elefante scimmia pipistrello rana serpente tartaruga corallo bosco orchidea fungo habitat nido cuccioli biologi estinzione zoo
archaeology | archeologia storia patrimonio scavi | archeologo archeologi scavo tomba tombe necropoli romano romana etrusco etrusca Pompei vichingo medievale età_del_bronzo neolitico preistoria ceramica anfore tesoro relitto iscrizione mummia tempio scheletri castello villa_romana mosaico
fossils | fossili paleontologia dinosauri | fossile dinosauro paleontologi cranio osso ossa giurassico cretaceo mammut neanderthal
space | spazio astronomia universo | razzo satellite astronauta sonda luna lunare marte giove saturno cometa asteroide telescopio galassia osservatorio Nasa Esa esopianeta astronomi orbita stazione_spaziale lancio pianeta
physics | fisica matematica chimica | fisici particelle Cern neutrino laser computer_quantistico fusione_nucleare matematici teorema equazione molecola atomi Gran_Sasso
medicine | farmaci medicinali cure terapie | farmaco medicinale sperimentazione dose terapia trattamento pazienti effetti_collaterali iniezione anticorpo cancro tumore tumori chemioterapia alzheimer diabete trapianto chirurgia diagnosi topi emicrania sintomi Aifa
disease | malattie infezioni epidemie vaccini | virus influenza morbillo malaria colera covid tubercolosi dengue pertosse focolaio epidemia pandemia vaccino vaccinazione contagio contagi batterio quarantena aviaria
hospitals | ospedali medici infermieri pronto_soccorso Asl | ospedale medico medica infermiere infermiera reparto pazienti letti liste_d'attesa sala_operatoria chirurgo maternità parto ostetrica dentista farmacia Rsa ambulanza ricoverato visite primario
mind | salute_mentale depressione psicologia dipendenze sonno | psichiatra psicologo psicologa ansia stress suicidio solitudine
schools | scuola scuole istruzione insegnanti studenti asili | alunni alunno docenti docente maestra maestro classe classi aula aule asilo_nido maturità liceo preside mensa compiti bidelli supplenti
universities | università atenei | ateneo universitari rettore rettrice laurea matricole campus borse_di_studio facoltà fuorisede dottorato
housing | casa case affitti affitto immobiliare abitare | inquilino inquilini sfratto sfratti proprietario appartamento appartamenti affitti_brevi mutuo mutui senzatetto case_popolari condominio alloggi
planning | urbanistica edilizia costruzioni lavori architettura | cantiere permesso costruttore demolizione architetto palazzo grattacielo ristrutturazione quartiere superbonus
transit | treni tram autobus metropolitana metro trasporto_pubblico ferrovie | treno bus Trenitalia Italo Atm Atac stazione linea passeggeri pendolari macchinisti binari capolinea corse ritardi
roads | strade traffico biciclette piste_ciclabili parcheggi pedoni autostrade | strada autostrada ponte galleria bici ciclista ciclisti pista_ciclabile pedone ingorgo code automobilisti velocità autovelox pedaggio monopattini parcheggio incrocio viabilità
aviation | aviazione aeroporti voli aerei | aereo aeroporto volo pilota piloti Ita_Airways Ryanair Airbus Boeing compagnia_aerea pista bagagli controllori_di_volo
shipping | porti navi marittimo | porto nave traghetto traghetti container portuali cantieri_navali capitano equipaggio cargo canale marinai
cars | auto automobili automotive motori auto_elettriche | automobile vettura elettrica Fiat Stellantis Ferrari Volkswagen Tesla Toyota costruttore colonnine immatricolazioni modello Mirafiori
courts | processi tribunali sentenze tribunale | giudice giudici processo sentenza condannato condannata condanna assolto carcere ergastolo pm procura procuratore avvocato imputato appello Cassazione Corte_d'assise Consulta testimone ricorso indagato
crime | criminalità violenza mafia reati | arrestato arrestati arresto carabinieri omicidio ucciso accoltellato sparatoria spari rapina furto ladri rubato truffa truffatori droga cocaina spaccio banda sospettato vittima aggressione sequestro boss camorra femminicidio
accidents | incidenti incendi vigili_del_fuoco soccorsi | incidente incendio rogo fiamme scontro ferito feriti esplosione crollo annegato salvataggio soccorritori evacuati deragliato valanga
war | guerra esercito difesa militare conflitti | soldati truppe missili droni carri_armati bombardamento raid attacco fronte offensiva cessate_il_fuoco tregua ribelli milizia ostaggi marina armi munizioni Nato generale
diplomacy | esteri diplomazia mondo | ambasciatore ambasciata vertice trattato sanzioni ministro_degli_Esteri diplomatici Onu Consiglio_di_sicurezza Farnesina adesione
elections | elezioni voto amministrative europee | elettori candidato candidata candidati urne ballottaggio sondaggio campagna_elettorale affluenza referendum seggi
government | governo Parlamento partiti Camera Senato | ministro ministra premier deputati senatori legge fiducia maggioranza opposizione presidente Pd Lega Forza_Italia dimissioni Palazzo_Chigi Quirinale decreto emendamento
council | comune consiglio_comunale giunta amministrazione_comunale | sindaco sindaca assessore assessora consiglieri_comunali municipio prefetto
budget | bilancio tasse fisco manovra debito_pubblico | tassa imposta Iva Irpef deficit contribuenti ministro_dell'Economia tagli evasione Mef
banking | banche Borsa tassi mercati assicurazioni | banca Bce tasso prestiti credito azioni Ftse_Mib indice investitori Btp spread dividendo euro dollaro Unicredit Intesa bitcoin risparmiatori
companies | imprese aziende industria | impresa azienda utile ricavi fatturato trimestre acquisizione fusione azionisti amministratore_delegato fabbrica stabilimento fallimento startup produzione
work | lavoro occupazione sindacati scioperi salari | sciopero sindacato Cgil Cisl Uil lavoratori stipendio stipendi licenziamenti assunzioni disoccupati disoccupazione cassa_integrazione operai contratto_nazionale salario_minimo
welfare | pensioni welfare povertà Inps | pensionati pensione assegno anziani sussidi assegno_unico invalidità Caritas
trade | commercio_estero dazi esportazioni dogane | dazio export import dogana accordo_commerciale Mercosur Wto guerra_commerciale
prices | prezzi inflazione consumi negozi commercio spesa | supermercato supermercati consumatori clienti negozio saldi carrello carovita Istat rincari Esselunga Coop
technology | informatica smartphone software app | telefono cellulare computer applicazione utenti Google Apple Microsoft Samsung robot dispositivo
ai | intelligenza_artificiale IA | OpenAI ChatGPT chatbot algoritmo modello_linguistico deepfake
chips | chip semiconduttori | processore Nvidia TSMC STMicroelectronics
internet | internet social piattaforme telecomunicazioni social_network | Facebook Instagram TikTok YouTube WhatsApp influencer fibra 5G Tim online follower
cybersecurity | cybersicurezza privacy | hacker attacco_informatico ransomware phishing password Garante
books | libri letteratura romanzi editoria poesia | libro romanzo romanziere scrittore scrittrice autore autrice poeta poesie editore premio_Strega Campiello biblioteca manoscritto libreria lettori
film | cinema serie film televisione tv | regista attore attrice sceneggiatura riprese David_di_Donatello Oscar Cannes incassi fiction episodio Netflix documentario Mostra_di_Venezia set
music | musica concerti opera canzoni | concerto disco album canzone cantante band chitarrista orchestra direttore_d'orchestra pianista tour festival Sanremo coro rapper Scala lirica
stage | teatro danza palcoscenico circo | spettacolo drammaturgo ballerino ballerina coreografo balletto compagnia commedia prove attori
art | arte musei mostre pittura fotografia | museo mostra galleria quadro quadri pittore pittrice scultura artista asta Uffizi Biennale capolavoro tela affresco
media | media stampa giornalismo | giornalista giornalisti giornale quotidiano redazione radio Rai Mediaset emittente
religion | religione Chiesa | papa vescovo vescovi parroco sacerdote cattedrale moschea Vaticano messa pellegrini Giubileo cattolici musulmani monaci conclave
migration | immigrazione migranti asilo rifugiati | sbarchi sbarco Lampedusa frontiera espulsioni scafisti richiedenti_asilo permesso_di_soggiorno cittadinanza Ong
food | gastronomia ristoranti cucina mangiare | ristorante chef cuoco cuoca piatto piatti menù bar osteria ricetta Michelin pizza pizzeria birra panificio trattoria
tourism | turismo vacanze viaggi alberghi | turisti hotel albergo spiaggia spiagge crociera visitatori presenze stabilimenti_balneari overtourism
football | calcio Serie_A | gol attaccante portiere allenatore difensore centrocampista rigore Champions Juventus Inter Milan Napoli Coppa_Italia Fifa Uefa calciomercato retrocessione nazionale derby
tennis | tennis | Wimbledon Roland_Garros set Sinner Musetti Alcaraz Djokovic Paolini racchetta
cyclingsport | ciclismo Giro_d'Italia | gruppo tappa maglia_rosa Vuelta volata corridore cronometro fuga Tour_de_France
athletics | atletica maratona corsa | corridore velocista ostacoli salto Tamberi giavellotto record_del_mondo staffetta
motorsport | Formula_1 MotoGP motociclismo automobilismo | Gran_Premio Verstappen Leclerc Bagnaia giri pole rally pit_stop
basketball | basket pallavolo pallamano volley | NBA canestro rimbalzi Egonu Eurolega
winter | sci sport_invernali hockey | sciatrice sciatore slalom discesa Brignone snowboard pattinaggio biathlon
sport | Olimpiadi nuoto pugilato rugby scherma scacchi | medaglia medaglia_d'oro olimpico campione campionessa campionato torneo squadra nuotatore nuotatrice stadio tifosi finale semifinale vittoria sconfitta partita
`;
