/** Fields of news in French: id | names | telling words; "_" joins the words of a phrase. */
export const fr = `
*sport | sport sports
*culture | culture arts loisirs
*science | science sciences recherche découvertes
*health | santé médecine
*economy | économie argent finances
*politics | politique
*justice | justice droit
*crime | police faits_divers
*environment | environnement écologie nature
*transport | transports mobilités déplacements circulation se_déplacer
*technology | technologie technologies numérique high-tech
agriculture | agriculture agriculteurs paysans élevage récoltes campagne viticulture monde_agricole | agriculteur agricole éleveur éleveurs éleveuse exploitation ferme lait blé maïs orge colza céréales vaches vache bovins troupeau brebis moutons chèvres porcs volailles berger bergers bergère pré pâturage tracteur engrais vigne vignes vigneron vignerons vendanges verger vergers pommiers arboriculteurs maraîcher coopérative fromage betteraves apiculteur récolte FNSEA semences
energy | énergie énergies électricité renouvelables nucléaire centrales réseaux | centrale réacteur EDF EPR éolien éoliennes parc_éolien solaire photovoltaïque panneaux_solaires turbines barrage hydroélectrique mégawatts gigawatts kilowattheure panne_de_courant coupure hydrogène pompe_à_chaleur chauffage batterie stockage RTE Enedis
oil | pétrole gaz hydrocarbures carburants | baril brut Opep gazoduc oléoduc raffinerie GNL forage essence gazole diesel TotalEnergies pétrolier
climate | climat réchauffement changement_climatique | climatique émissions carbone CO2 gaz_à_effet_de_serre glacier glaciers niveau_de_la_mer neutralité_carbone accord_de_Paris COP30 méthane GIEC
weather | météo intempéries | tempête orage orages grêle pluie pluies neige gel verglas canicule chaleur sécheresse inondation inondations crue crues vents rafales Météo-France vigilance températures tornade cyclone ouragan avalanche éboulement
pollution | pollution déchets recyclage eau | pollué plastique microplastiques eaux_usées décharge pesticides toxique qualité_de_l'air particules marée_noire ordures tri nappe PFAS dépollution parc_national zone_humide
wildlife | animaux plantes faune flore biodiversité vivant évolution écosystèmes espèces | animal oiseau oiseaux poisson baleine dauphin phoque loup loups ours lynx cerf abeille abeilles insectes papillon araignée fourmis corbeau corbeaux chouette cigogne éléphant singe chauve-souris grenouille serpent tortue corail forêt orchidée champignon habitat nid reproduction biologiste biologistes écologues disparition réintroduction zoo
archaeology | archéologie histoire patrimoine fouilles vestiges | archéologue archéologues sépulture tombe tombes nécropole romain gallo-romain viking médiéval Moyen_Âge âge_du_bronze néolithique préhistoire céramique poterie trésor épave inscription momie pyramide temple squelette château monument découverte_archéologique
fossils | fossiles paléontologie dinosaures | fossile dinosaure paléontologue paléontologues crâne os ossements jurassique crétacé mammouth ambre Néandertal hominidé dent
space | espace astronomie spatial univers | fusée satellite satellites astronaute spationaute sonde lune lunaire mars jupiter saturne comète astéroïde télescope galaxie observatoire Nasa ESA Ariane exoplanète astronomes étoile orbite station_spatiale lancement planète planètes atterrisseur
physics | physique mathématiques chimie quantique | physicien physiciens particules Cern neutrino laser ordinateur_quantique fusion mathématicien mathématiciens théorème démonstration équation chimiste molécule atomes supraconducteur
medicine | médicaments traitements essais_cliniques | médicament essai placebo dose thérapie traitement patients autorisation effets_secondaires comprimé injection anticorps cancer tumeur chimiothérapie alzheimer diabète greffe chirurgie diagnostic souris migraine symptômes laboratoire_pharmaceutique
disease | maladies infections épidémies vaccins vaccination | virus grippe rougeole paludisme choléra ebola covid tuberculose dengue coqueluche chikungunya épidémie pandémie vaccin vaccinés infecté contagieux bactérie bactéries quarantaine VIH grippe_aviaire bronchiolite hospitalisés contamination
hospitals | hôpitaux médecins soins hôpital soignants cliniques | médecin généraliste infirmier infirmière infirmiers urgences maternité accouchements sage-femme CHU clinique patients lits déserts_médicaux dentiste dentistes praticien praticiens pharmacie pharmacien chirurgien anesthésistes Ehpad ambulance consultation cabinet pédiatre pédiatres Samu
mind | santé_mentale psychologie dépression addictions sommeil psychiatrie | psychiatre psychologue anxiété stress suicide solitude burn-out toxicomanie
schools | école écoles éducation enseignants enseignement élèves crèches collèges lycées | élève professeur professeurs instituteur classe classes collège lycée maternelle primaire rentrée baccalauréat brevet cantine crèche rectorat proviseur directrice_d'école manuels Éducation_nationale
universities | universités étudiants université enseignement_supérieur | étudiant étudiante campus faculté licence master doctorants Parcoursup Crous bourse amphithéâtre diplômés
housing | logement logements immobilier loyers habitat locataires | loyer locataire propriétaire propriétaires bailleur HLM expulsion appartement appartements sans-abri SDF meublés_touristiques Airbnb hébergement crédit_immobilier logement_social
planning | urbanisme construction travaux bâtiment aménagement architecture | chantier permis_de_construire promoteur démolition démoli architecte immeuble tour quartier rénovation BTP maçons friche
transit | train trains bus tramway métro transports_en_commun SNCF | tram gare gares rails rail TGV TER RER RATP voyageurs usagers ligne conducteur contrôleurs voie ferrée quai autobus abonnement retards
roads | routes vélo vélos pistes_cyclables stationnement circulation piétons autoroutes | route autoroute rocade pont tunnel cycliste cyclistes piste_cyclable piéton parking embouteillages bouchons automobilistes vitesse radar péage trottinettes carrefour déviation camions rond-point voirie
aviation | aviation aéroports aérien avions | avion aéroport vol vols pilote pilotes Air_France Airbus Boeing compagnie_aérienne piste passagers hôtesses aiguilleurs_du_ciel bagages décollage
shipping | maritime ports port navires | navire bateau bateaux ferry conteneurs porte-conteneurs dockers chantier_naval capitaine équipage cargo canal péniche marins
cars | automobile voitures voitures_électriques constructeurs | voiture constructeur Renault Peugeot Citroën Stellantis Tesla Volkswagen Toyota équipementier véhicule véhicules bornes_de_recharge thermique berline moteur rappel
courts | procès tribunaux jugements condamnations tribunal | juge juges cour cour_d'assises cour_d'appel procureur parquet avocat avocats prévenu accusé condamné condamnée condamnation relaxé acquitté prison sursis réquisitoire audience verdict plainte mis_en_examen renvoyé juge_d'instruction témoin Conseil_d'État cassation enquête détenu
crime | crime délinquance violences criminalité enquêtes | policiers gendarmes gendarmerie interpellé interpellés garde_à_vue meurtre homicide tué poignardé coups_de_feu fusillade braquage cambriolage vol voleurs volé escroquerie trafic stupéfiants drogue suspect victime agression enlèvement perquisition
accidents | accidents incendies pompiers secours | accident incendie feu flammes collision percuté blessé blessés explosion effondrement noyé noyade sauvetage évacués secouristes déraillé brûlé fumée sapeurs-pompiers
war | guerre armée défense militaire conflits | soldats troupes missiles drones chars bombardement bombardements frappe frappes front offensive cessez-le-feu trêve rebelles milice otages marine_nationale porte-avions armes munitions Otan général
diplomacy | diplomatie international étranger sommets monde | ambassadeur ambassade sommet traité sanctions ministre_des_Affaires_étrangères diplomates ONU Conseil_de_sécurité visite_d'État adhésion
elections | élections municipales présidentielle scrutin vote | électeurs candidat candidate candidats urnes second_tour premier_tour bureau_de_vote sondage législatives campagne participation référendum ballottage
government | gouvernement Parlement Assemblée partis Sénat | ministre Premier_ministre députés député sénateurs loi projet_de_loi motion_de_censure coalition opposition remaniement démission président Élysée Matignon amendement
council | mairie conseil_municipal commune communes collectivités municipalité | maire mairesse élus adjoint adjointe conseillers_municipaux préfet préfecture département métropole région intercommunalité
budget | budget impôts dette fiscalité finances_publiques | impôt déficit TVA taxe taxes contribuables Bercy ministre_des_Finances économies austérité recettes dépenses_publiques ISF taxe_foncière
banking | banques Bourse taux finance marchés_financiers assurances | banque BCE banque_centrale taux_d'intérêt crédit prêt prêts action actions CAC_40 indice investisseurs obligations dividende euro dollar assureur Livret_A épargne bitcoin
companies | entreprises industrie start-up PME | entreprise société groupe chiffre_d'affaires bénéfice bénéfices trimestre rachat fusion actionnaires PDG patron usine fabricant liquidation redressement_judiciaire faillite site production
work | emploi travail chômage salaires syndicats grèves social | grève grévistes syndicat CGT CFDT salariés salaire licenciements plan_social embauche embauches chômeurs apprentis Smic ouvriers employeur débrayage contrats prud'hommes
welfare | retraites retraite protection_sociale pauvreté solidarité | retraités pension pensions RSA allocations CAF précarité Restos_du_cœur handicap aides_sociales âge_de_départ assurance_chômage dépendance
trade | commerce_extérieur douanes exportations droits_de_douane | douane douaniers exportation importations accord_commercial Mercosur OMC guerre_commerciale surtaxe
prices | prix inflation consommation commerces pouvoir_d'achat magasins | supermarché supermarchés hypermarché Leclerc Carrefour consommateurs clients magasin boutique soldes hausse_des_prix panier boulangerie commerçants enseigne
technology | informatique logiciels smartphones ordinateurs | logiciel smartphone téléphone téléphones ordinateur application utilisateurs Google Apple Microsoft Samsung robot robots appareil tablette
ai | intelligence_artificielle IA | OpenAI ChatGPT Mistral chatbot algorithme deepfake modèle_de_langage apprentissage_automatique générative
chips | puces semi-conducteurs | puce processeur Nvidia TSMC STMicroelectronics Soitec gravure
internet | internet réseaux_sociaux plateformes télécoms web | Facebook Instagram TikTok YouTube WhatsApp influenceur influenceuse plateforme fibre en_ligne site 5G Orange abonnés
cybersecurity | cybersécurité piratage données_personnelles | pirates hackers cyberattaque rançongiciel hameçonnage fuite_de_données mot_de_passe CNIL faille
books | livres littérature romans édition poésie lecture | livre roman romancier romancière écrivain écrivaine auteur autrice poète poèmes éditeur Goncourt librairie libraire bibliothèque médiathèque manuscrit lecteurs bande_dessinée
film | cinéma films séries télévision | film réalisateur réalisatrice acteur actrice comédien scénario César Oscar Cannes salle tournage série épisode Netflix court-métrage long-métrage box-office
music | musique concerts opéra chanson festivals | concert album chanson chanteur chanteuse groupe orchestre symphonique chef_d'orchestre pianiste tournée festival chœur rappeur disque guitare scène
stage | théâtre danse spectacles cirque | comédien comédienne metteur_en_scène pièce ballet danseur danseuse chorégraphe humoriste répétition Avignon troupe compagnie marionnettes
art | art musées expositions peinture photographie | musée exposition galerie tableau toile peintre sculpture artiste enchères conservateur Louvre chef-d'œuvre œuvre photographe
media | médias presse journalisme audiovisuel | journaliste journalistes journal rédaction radio chaîne France_Télévisions CNews Arcom quotidien reporter
religion | religion Église religions | pape évêque évêques prêtre cathédrale mosquée synagogue imam rabbin Vatican messe pèlerinage catholiques musulmans abbaye moines
migration | immigration migrations asile réfugiés | migrants exilés frontière frontières passeurs expulsions OQTF demandeurs_d'asile visa titre_de_séjour naturalisation
food | gastronomie restaurants cuisine restauration vin à_table bars | restaurant chef cheffe plat menu carte bistrot café brasserie boulanger pâtissier recette Michelin étoile vins bière convives
tourism | tourisme vacances voyages hôtels | touristes hôtel vacanciers plage station camping croisière gîte nuitées visiteurs
football | football foot Ligue_1 | but buts attaquant gardien entraîneur défenseur milieu penalty mi-temps Ligue_2 PSG OM Coupe_de_France Fifa UEFA Bleus mercato relégation Ligue_des_champions derby
tennis | tennis Roland-Garros | Wimbledon set sets manche service Djokovic Alcaraz raquette tie-break
cyclingsport | cyclisme Tour_de_France | peloton étape maillot_jaune Giro Vuelta sprint coureur coureurs contre-la-montre échappée
athletics | athlétisme course_à_pied marathon | marathonien coureur coureuse sprinteur 100_mètres haies saut perche javelot record_du_monde relais
motorsport | sport_automobile Formule_1 | Grand_Prix Verstappen Ferrari tours pole_position rallye circuit 24_Heures_du_Mans MotoGP
basketball | basket handball volley | NBA Wembanyama panier rebonds handballeurs volleyeurs Euroligue
winter | ski sports_d'hiver hockey | skieur slalom descente biathlon saut_à_ski snowboard patinage hockey_sur_glace
sport | rugby JO natation boxe échecs jeux_olympiques | médaille médaille_d'or olympique champion championne championnat tournoi équipe Top_14 XV_de_France essai mêlée nageur nageuse boxeur stade supporters finale demi-finale victoire défaite match
`;
