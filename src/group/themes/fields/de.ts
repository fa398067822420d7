/** Fields of news in German: id | names | telling words; "_" joins the words of a phrase. */
export const de = `
*sport | Sport
*culture | Kultur Feuilleton Kunst_und_Kultur
*science | Wissenschaft Forschung Wissen
*health | Gesundheit Medizin
*economy | Wirtschaft Finanzen Geld
*politics | Politik
*justice | Justiz Recht
*crime | Blaulicht Kriminalität
*environment | Umwelt Natur Ökologie
*transport | Verkehr Mobilität unterwegs
*technology | Technik Technologie Digitales Digital
agriculture | Landwirtschaft Bauern Höfe Landwirte Agrar Weinbau | Bauer Bäuerin Landwirt Landwirtin Hof Ernte Weizen Gerste Mais Raps Kartoffeln Spargel Milch Milchpreis Kühe Kuh Rinder Vieh Schafe Schweine Hühner Stall Acker Felder Traktor Gülle Dünger Pflanzenschutz Winzer Weinlese Obstbauern Imker Weide Getreide Molkerei
energy | Energie Strom Energiewende Stromnetze Kraftwerke Erneuerbare | Stromnetz Stromtrasse Windpark Windrad Windräder Turbinen Solarstrom Solarpark Photovoltaik Kraftwerk Kernkraftwerk Atomkraft Reaktor Stadtwerke Fernwärme Wärmepumpe Stromausfall Netzbetreiber Megawatt Gigawatt Kilowattstunde Speicher Batteriespeicher Wasserstoff Heizung Strompreis Abschläge Umspannwerk
oil | Öl Gas Erdgas Erdöl | Gaspreis Gasspeicher Ölpreis Barrel Opec Pipeline Raffinerie LNG Bohrung Benzin Diesel Heizöl Tanker Förderung Fracking
climate | Klima Klimawandel Klimaschutz Klimakrise | Erderwärmung Treibhausgase Emissionen CO2 Kohlendioxid Kohleausstieg Gletscher Meeresspiegel Klimaziele Klimagipfel klimaneutral Methan Permafrost Emissionshandel
weather | Wetter Unwetter | Sturm Orkan Gewitter Hagel Regen Starkregen Schnee Schneefall Frost Glatteis Hitze Hitzewelle Dürre Trockenheit Hochwasser Überschwemmung Wetterdienst Meteorologen Temperaturen Grad Tornado Böen Erdrutsch
pollution | Umweltschutz Müll Abfall Naturschutz Recycling | Plastik Mikroplastik Abwasser Kläranlage Feinstaub Deponie giftig Schadstoffe Pestizide verschmutzt Verseuchung Nationalpark Moor Renaturierung Luftqualität Gift Entsorgung
wildlife | Tiere Pflanzen Tierwelt Artenschutz Biologie Evolution Ökosysteme Natur | Tier Vogel Vögel Fisch Fische Wal Robbe Wolf Wölfe Bär Luchs Biber Biene Bienen Insekten Schmetterling Käfer Ameisen Spinne Raben Krähen Eule Storch Elefant Affe Fledermaus Frosch Schlange Koralle Wald Orchidee Pilz Lebensraum Brut Nest Biologen Biologin Ökologen Art Arten Aussterben Zugvögel Zoo
archaeology | Archäologie Geschichte Ausgrabungen Altertum | Archäologen Archäologin Ausgrabung Grabung Grab Gräber Wikinger Römer römisch Bronzezeit Eisenzeit Steinzeit Mittelalter Scherben Münzschatz Fund Fundstück Skelette Wrack Inschrift Mumie Pyramide Tempel Siedlung freigelegt
fossils | Fossilien Paläontologie Dinosaurier Urzeit | Fossil Saurier Skelett Schädel Knochen Jura Kreidezeit Mammut Bernstein Neandertaler Paläontologen Urmensch versteinert Zahn
space | Weltraum Raumfahrt Astronomie Weltall All | Rakete Satellit Satelliten Astronaut Astronautin Raumsonde Sonde Mond Mars Jupiter Saturn Komet Asteroid Teleskop Galaxie Sternwarte Nasa Esa Exoplanet Astronomen Umlaufbahn Raumstation Planet Planeten Raumschiff Landekapsel
physics | Physik Mathematik Chemie Quanten | Physiker Teilchen Cern Neutrino Laser Quantencomputer Kernfusion Mathematiker Beweis Primzahl Gleichung Chemiker Molekül Atome Supraleiter Labor
medicine | Medikamente Arzneimittel Therapien Pharma | Medikament Arznei Wirkstoff Studie Placebo Dosis Therapie Behandlung Patienten Zulassung Nebenwirkungen Tablette Spritze Antikörper Krebs Tumor Chemotherapie Alzheimer Diabetes Transplantation Operation Diagnose Mäuse Migräne Symptome
disease | Krankheiten Infektionen Seuchen Impfungen Epidemien | Virus Grippe Masern Malaria Cholera Ebola Corona Tuberkulose Keuchhusten Ausbruch Epidemie Pandemie Impfstoff Impfung geimpft infiziert Infektion ansteckend Erreger Bakterien Quarantäne HIV Vogelgrippe Robert-Koch-Institut
hospitals | Krankenhäuser Kliniken Ärzte Pflege Krankenkassen | Krankenhaus Klinik Klinikum Arzt Ärztin Hausarzt Notaufnahme Kreißsaal Hebamme Geburtshilfe Pfleger Pflegekräfte Pflegeheim Patienten Betten Station Zahnarzt Apotheke Rettungsdienst Krankenkasse Chirurg Wartezeit Praxis
mind | Psyche Psychologie Depression Sucht Schlaf | Psychiater Psychologin Therapeut Angststörung Einsamkeit Stress Suizid Drogensucht seelisch psychisch Burnout ADHS
schools | Schulen Schule Kitas Kita Bildung Lehrer Kindergarten Unterricht | Schüler Schülerin Lehrerin Lehrkräfte Lehrermangel Klasse Klassenzimmer Grundschule Gymnasium Gesamtschule Abitur Prüfung Erzieherin Kitaplätze Kindergärten Hort Schulleiterin Pausenhof Zeugnis Schulessen Ganztag
universities | Hochschulen Universitäten Hochschule Universität Studium Studierende | Uni Student Studentin Studenten Professor Professorin Studiengang Campus Semester Rektor Fakultät Bafög Hörsaal Wohnheim Mensa Absolventen
housing | Wohnen Mieten Wohnungen Immobilien Wohnungsmarkt Mieter | Miete Mieterin Vermieter Mietspiegel Mietpreisbremse Wohnung Räumung Zwangsräumung Eigenbedarf Obdachlose Wohnungsnot Sozialwohnungen Kaltmiete Makler Baugeld Eigenheim Hausbesitzer
planning | Bauen Stadtplanung Neubau Architektur Bau Stadtentwicklung | Bauprojekt Baustelle Bebauungsplan Baugenehmigung Abriss abgerissen Hochhaus Architekt Bauherr Investor Gerüst Neubaugebiet Sanierung Grundstück Richtfest
transit | Bus Bahn Busse Bahnen Nahverkehr ÖPNV Züge Straßenbahn | Zug Straßenbahnen Tram U-Bahn S-Bahn Bahnhof Fahrgäste Fahrplan Gleise Gleis Schienen Deutsche_Bahn Lokführer Pendler Haltestelle ICE Linie Deutschlandticket Verspätung Schienenersatzverkehr Takt
roads | Straßen Radwege Radverkehr Staus Parken Fußgänger Autobahn | Straße Radweg Fahrrad Radfahrer Stau Autobahnbrücke Brücke Tunnel Tempolimit Tempo_30 Parkplätze Parkgebühren Kreuzung Umleitung Schlagloch Baustellen Autofahrer gesperrt Sperrung Lastwagen Ampel E-Scooter
aviation | Luftfahrt Flughäfen Flughafen Fliegen | Flugzeug Flug Flüge Pilot Piloten Lufthansa Airline Fluggesellschaft Airbus Boeing Landebahn Passagiere Fluglotsen Kabine Terminal gelandet
shipping | Schifffahrt Häfen Hafen | Schiff Schiffe Fähre Container Frachter Reederei Werft Kapitän Hafenarbeiter Schleuse Kanal Matrosen
cars | Autos Autoindustrie Elektromobilität Autobauer Zulieferer Automobil | Auto Autohersteller Hersteller Elektroauto E-Auto E-Autos Kleinwagen Limousine Pkw VW Volkswagen Mercedes BMW Tesla Audi Porsche Opel BYD Ladesäule Ladesäulen Schnelllader Verbrenner Fertigung Fahrzeug Fahrzeuge Modell Rückruf Montageband
courts | Gerichte Urteile Prozesse Justiz Gericht Verfahren | Richter Richterin Urteil Prozess Landgericht Amtsgericht Bundesgerichtshof Bundesverfassungsgericht Staatsanwalt Staatsanwaltschaft Angeklagter Angeklagte Anklage verurteilt freigesprochen Haftstrafe Gefängnis Klage Kläger klagt Berufung Revision Zeuge Verteidiger Anwalt
crime | Polizei Verbrechen Kriminalität Diebstahl | Täter Verdächtiger Festnahme festgenommen Mord Messer Messerangriff Schüsse Raub Überfall Einbruch Einbrecher gestohlen Diebe Betrug Betrüger Drogen Schmuggel Ermittler Fahndung Razzia Bande Geldautomat Polizisten Kripo Opfer
accidents | Unfälle Feuerwehr Brände Rettung Unglücke | Unfall Brand Feuer Flammen Zusammenstoß prallte verletzt Verletzte Explosion Einsturz eingestürzt ertrunken gerettet Rettungskräfte evakuiert entgleist Lawine Rauch Löschfahrzeug Bergung THW
war | Krieg Militär Verteidigung Bundeswehr Armee Konflikte | Soldaten Truppen Raketen Drohnen Panzer Beschuss Luftangriff Front Offensive Waffenruhe Waffenstillstand Rebellen Miliz Geiseln Marine Munition Nato Waffen General Wehrdienst Rüstung
diplomacy | Außenpolitik Diplomatie Ausland Welt | Botschafter Botschaft Gipfel Abkommen Sanktionen Außenminister Außenministerin Diplomaten Staatsbesuch Vereinte_Nationen Sicherheitsrat Beitritt Gesandter
elections | Wahlen Wahlkampf Wahl | Kandidat Kandidatin Wähler Stimmen Wahllokal Wahlbeteiligung Stichwahl Umfrage Spitzenkandidat Volksentscheid Hochrechnung Wahlsieg Stimmzettel
government | Bundestag Regierung Parlament Parteien Landespolitik Koalition | Bundesrat Landtag Kanzler Kanzlerin Minister Ministerin Opposition Fraktion Abgeordnete Gesetz Gesetzentwurf SPD CDU Grüne AfD FDP Rücktritt Ministerpräsident Kabinett Misstrauensvotum Ausschuss
council | Stadtrat Rathaus Kommunalpolitik Gemeinde Gemeinderat | Bürgermeister Bürgermeisterin Oberbürgermeister Stadträte Stadtverwaltung Gemeinderäte Landrat Kreistag Bezirk Kommune Bürgerbegehren Dezernent
budget | Haushalt Steuern Schulden Finanzpolitik | Steuer Finanzminister Finanzministerium Steuerzahler Mehrwertsteuer Defizit Schuldenbremse Gebühren Sparpaket Grundsteuer Subventionen Kämmerer Haushaltsloch Steuereinnahmen
banking | Banken Börse Zinsen Kurse Geldhäuser Aktien Anleger Versicherungen | Bank Sparkasse Notenbank Zentralbank EZB Leitzins Zins Kredit Kredite Aktie Dax Leitindex Index Anleihen Fonds Dividende Kurs Währung Dollar Versicherer Bitcoin Punkte Sparer Bankenaufsicht
companies | Unternehmen Betriebe Firmen Industrie Mittelstand Gründer Insolvenzen Bilanzen | Konzern Firma Umsatz Gewinn Verlust Quartal Insolvenz zahlungsunfähig Übernahme Fusion Vorstand Aufsichtsrat Werk Fabrik Standort Investor Produktion Geschäftsführer Filialen Start-up Gründung
work | Arbeit Arbeitsmarkt Arbeitsplätze Gewerkschaften Tarife Streiks Löhne Ausbildung Handwerk | Streik Warnstreik Gewerkschaft Verdi IG_Metall Tarifverhandlungen Lohn Beschäftigte Mitarbeiter Arbeitslose Arbeitslosigkeit Stellenabbau Kündigung Betriebsrat Lehrstelle Lehrling Azubi Fachkräfte Nachwuchs Mindestlohn Arbeitgeber Innung Schicht Handwerker
welfare | Rente Soziales Renten Sozialpolitik Armut | Rentner Ruhestand Bürgergeld Kindergeld Sozialhilfe Tafel Armutsrisiko Behinderte Senioren Pflegeversicherung Altersarmut Rentenversicherung
trade | Handel Zölle Außenhandel Exporte | Zoll Export Import Einfuhren Ausfuhren Handelsabkommen Handelskrieg WTO Exportüberschuss Strafzölle Freihandel
prices | Preise Inflation Einzelhandel Verbraucher Einkaufen Läden | Teuerung Supermarkt Discounter Händler Kaufhaus Filiale Laden Kunden Verbraucherpreise Rabatt Aldi Lidl Edeka Räumungsverkauf Kassen Innenstadt billiger teurer
technology | Computer Software Smartphones Apps Geräte | Smartphone Handy Rechner App Gerät Nutzer Google Apple Microsoft Samsung Betriebssystem Roboter Programmierer Update Tablet Digitalisierung Rechenzentrum
ai | KI Künstliche_Intelligenz | Chatbot Sprachmodell Sprachmodelle OpenAI ChatGPT Deepfake Algorithmus maschinelles_Lernen neuronales_Netz Trainingsdaten
chips | Chips Halbleiter | Chip Prozessor Chiphersteller Nvidia TSMC Intel Infineon Wafer Chipfabrik Nanometer
internet | Internet Soziale_Medien Netz Plattformen | Facebook Instagram Tiktok Youtube Whatsapp Plattform Influencer Breitband Glasfaser Mobilfunk online Webseite 5G Telekom Nutzerkonten
cybersecurity | Cybersicherheit Datenschutz IT-Sicherheit | Hacker Cyberangriff Ransomware Schadsoftware Phishing Datenleck Passwort Passwörter Verschlüsselung Sicherheitslücke Überwachung
books | Bücher Literatur Romane Lyrik Verlage | Buch Roman Autor Autorin Schriftsteller Schriftstellerin Dichter Gedichte Verlag Buchmesse Buchpreis Bibliothek Manuskript Leser Übersetzer Buchhandlung Bestseller Erzählung
film | Film Kino Serien Fernsehen | Filme Regisseur Regisseurin Schauspieler Schauspielerin Drehbuch Oscar Berlinale Kinos Premiere Serie Folge Netflix Dreharbeiten Hollywood Leinwand Dokumentarfilm Tatort
music | Musik Konzerte Oper Pop Klassik | Konzert Album Lied Song Sänger Sängerin Band Orchester Dirigent Pianist Geige Chor Tournee Festival Bühne Komponist Rapper Schallplatte Gitarrist Philharmonie
stage | Theater Tanz Bühne Ballett Kabarett | Schauspielhaus Intendant Inszenierung Tänzer Tänzerin Choreografin Dramatiker Musical Probe Ensemble Stück Uraufführung Premiere Kabarettist
art | Kunst Museen Ausstellungen Malerei | Museum Ausstellung Galerie Gemälde Maler Malerin Skulptur Künstler Künstlerin Auktion Kurator Bild Biennale Documenta Fotografin Leinwand
media | Medien Presse Journalismus Rundfunk | Journalist Journalistin Zeitung Redaktion Reporter ARD ZDF Sender Rundfunkbeitrag Verlag Pressefreiheit Radio Magazin Intendantin
religion | Religion Kirche Glaube Kirchen | Papst Bischof Bischöfe Pfarrer Pfarrerin Gottesdienst Moschee Synagoge Imam Priester Vatikan Dom Gemeindemitglieder Katholiken Muslime Kloster Kirchentag
migration | Migration Flüchtlinge Asyl Einwanderung Integration | Asylbewerber Geflüchtete Abschiebung abgeschoben Grenzkontrollen Grenze Schleuser Migranten Zuwanderung Einbürgerung Visum Flüchtlingsunterkunft
food | Essen Gastronomie Restaurants Kochen Genuss Trinken | Restaurant Koch Köchin Küche Gericht Speisekarte Wirt Wirtin Gasthaus Café Bäckerei Bäcker Bier Wein Kneipe Rezept Gäste Sternekoch Brauerei Backstuben Imbiss
tourism | Tourismus Reisen Urlaub Hotels | Touristen Hotel Urlauber Gäste Strand Kreuzfahrt Übernachtungen Reiseveranstalter Ferien Campingplatz Ferienwohnung Skigebiet
football | Fußball Bundesliga | Tor Tore Stürmer Trainer Torwart Elfmeter Verteidiger Mittelfeld Halbzeit Nachspielzeit Liga Pokal Fifa Uefa Abstieg Aufstieg Nationalmannschaft Spieltag FC Vertrag Ablöse Bayern_München DFB-Pokal Ausgleich Verein
tennis | Tennis | Wimbledon Grand_Slam French_Open Satz Sätze Aufschlag Zverev Djokovic Alcaraz Matchball Tiebreak Achtelfinale
cyclingsport | Radsport Tour_de_France | Etappe Peloton Gelbes_Trikot Giro Vuelta Sprint Radprofi Zeitfahren Bergetappe Ausreißer
athletics | Leichtathletik Laufen Marathon | Marathonlauf Läufer Läuferin Sprinter Hürden Weitsprung Speerwurf Hochsprung Stabhochsprung Weltrekord Bestzeit Staffel
motorsport | Motorsport Formel_1 | Grand_Prix Verstappen Ferrari Runde Runden Boxenstopp Pole Rallye Rennstrecke Rennfahrer Qualifying Motorrad
basketball | Basketball Handball Volleyball | NBA Korb Körbe Rebounds Alba Viertel Handballer Euroleague Siebenmeter Volleyballerinnen
winter | Wintersport Ski Eishockey | Skirennen Slalom Abfahrt Biathlon Skispringen Snowboard Eishockey DEL Puck Eiskunstlauf Rodeln Schanze Langlauf
sport | Olympia Schwimmen Boxen Rugby Schach Turnen | Medaille Goldmedaille Olympische Meister Meisterschaft Turnier Mannschaft Sieg Niederlage Finale Halbfinale Sportler Schwimmer Boxer Stadion Fans Weltmeister Titel Großmeister besiegte Saison
`;
