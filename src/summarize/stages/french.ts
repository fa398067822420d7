import { type StageWords, words } from './words.ts';

export const french: StageWords = {
  stages: [
    {
      open: words(
        "(?:privée?s|sans) (?:d[’']électricité|de courant|électricité|courant|eau)|(?:est|sont|reste|restent) (?:ferm|bloqu|coup|interromp)(?:é|ée|és|ées|ue?s?)",
      ),
      done: words('rétabli(?:e|s|es)?|rouvert(?:e|s|es)?|rouvre(?:nt)?|repris(?:e|es)?|débloqu(?:é|ée|és)|renfloué'),
    },
    {
      open: words(
        'entre la vie et la mort|dans un état (?:critique|grave|stable)|pronostic vital|hospitalis(?:é|ée)|dans le coma',
      ),
      done: words("(?:est )?morte?|décéd(?:é|ée)|meurt|mort d[eu’']|sorti(?:e)? de l[’']hôpital|rétabli(?:e)?"),
    },
    {
      open: words(
        '(?:doit|doivent|va|vont|devrait|devraient) (?:se prononcer|voter|débattre|décider|trancher|examiner)|vote(?:nt)? (?:ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|sur)|se prononcer(?:a|ont)|voter(?:a|ont)|vote (?:attendu|prévu|reporté|décisif)|avant (?:le|un) vote|issue du vote|débat(?:tent)?',
      ),
      done: words('adopt(?:e|é|ée|és|ent)|vot(?:é|ée)|approuv(?:e|é|ée|ent)|rejet(?:te|é|ée|tent)|par \\d+ voix'),
    },
    {
      about: words('élections?|scrutin|président\\p{L}*|maire|députée?s?|législatives|référendum|électeurs|urnes'),
      open: words('bureaux de vote (?:ouvrent|ouverts|ont ouvert)|aux urnes|dépouillement|vot(?:e|ent)|appelés à'),
      done: words("élue?|réélue?|remporte|remporté|gagne|gagné|l’emporte|l'emporte|vainqueur|victoire|défaite"),
    },
    {
      open: words(
        "(?:verdict|jugement|décision) (?:est )?(?:attendue?|prévue?)|procès (?:[\\p{L}’'-]+ ){0,6}?(?:s’ouvre|s'ouvre|débute|commence|ouvert)|délib[èé]r\\p{L}+|(?:doit|doivent|va) (?:rendre|juger|se prononcer)|requi(?:ert|ièrent|s)|encourt|jugée? à partir",
      ),
      done: words('condamn(?:é|ée|és|e)|relax(?:é|ée|e)|acquitt(?:é|ée|e)|coupable|écope'),
    },
    {
      open: words(
        'recherche(?:nt)?|(?:est|sont|toujours|activement|police) recherchée?s?|toujours (?:disparue?s?|introuvables?|en fuite|recherchée?s?)|traqu(?:e|é|ent)|avis de recherche|introuvables?',
      ),
      done: words(
        'retrouv(?:é|ée|és|ées)|secouru(?:e|s|es)?|sauv(?:é|ée|és|ées)|interpell(?:é|ée|és)|arrêt(?:é|ée|és)|localis(?:é|ée)|recherches (?:\\p{L}+ )?(?:suspendues|abandonnées|terminées)',
      ),
    },
    {
      about: words('finale|demi-finale|match|coupe|championnat|ligue|stade|équipe|titre|derby'),
      open: words(
        "affronte(?:nt)?|reçoi(?:t|vent)|joue(?:nt)?|rencontre(?:nt)?|coup d[’']envoi|ce soir|compos?itions?",
      ),
      done: words(
        "bat|battu|battue|battent|gagne|gagné|remporte|remporté|s[’']impose|s[’']est imposée?|perd|perdu|vainqueur|match nul|éliminée?|sacrée?|l[’']emporte",
      ),
    },
    {
      about: words('taux'),
      open: words('(?:devrait|va|doit|pourrait) (?:relever|augmenter|baisser|abaisser|maintenir|laisser)|attendue?'),
      done: words(
        '(?:a|ont) (?:relevé|augmenté|baissé|abaissé|maintenu|laissé)|relève|abaisse|baisse|maintient|laisse|inchangée?s?',
      ),
    },
    {
      open: words(
        "(?:retient|retiennent|détient|détiennent|garde|tient)|prise d[’']otages? (?:en cours|se poursuit)|retranchée?",
      ),
      done: words("libér(?:é|ée|és|ées|e)|otages? (?:\\p{L}+ )?(?:libérés?|sains)|fin de la prise|s[’']est rendu"),
    },
    {
      open: words(
        "(?:doit|va|devrait) (?:décoller|être lancée?|lancer|atterrir|s[’']amarrer)|décollage prévu|compte à rebours",
      ),
      done: words('décollé|lancée?|explos(?:é|e)|amarrée?|atterri|annulé'),
    },
    {
      open: words(
        '(?:appels?|appel|appelée?) à (?:la démission|démissionner)|sous pression|motion de censure|réclam(?:e|ent) (?:la|sa) démission|refuse de démissionner',
      ),
      done: words(
        'démissionn(?:e|é)|limog(?:é|ée|e)|renvers(?:é|ée)|quitte (?:ses fonctions|son poste)|survit|échappe',
      ),
    },
    {
      about: words('ouragan|tempêtes?|cyclone|typhon|tornades?|orages?|pluies?|neige|crue|inondations?'),
      open: words(
        "s[’']approche|approche|se dirige|menace|attendue? (?:sur|à|en|dans)|se prépare(?:nt)?|(?:doit|devrait) (?:toucher|frapper|atteindre)",
      ),
      done: words('touché|frappé|frappe|balay(?:é|e)|dévast(?:é|e)|ravag(?:é|e)'),
    },
    {
      about: words('incendies?|feux?|flammes|pompiers'),
      open: words('lutte(?:nt)?|combatt(?:ent|u)|hors de contrôle|brûle(?:nt)?|fait rage'),
      done: words('éteint|maîtris(?:é|ée)|circonscrit|sous contrôle|fixé'),
    },
    {
      about: words('négociations?|pourparlers|sommet|trêve|cessez-le-feu|accord|traité|discussions'),
      open: words(
        "négoci(?:e|ent)|(?:négociations|pourparlers|discussions) (?:se poursuivent|reprennent|s[’']ouvrent|continuent|en cours)|proches? d[’']un|espoir d[’']un|(?:doivent|vont) (?:se rencontrer|signer)",
      ),
      done: words(
        'sign(?:é|ent|e|ée)|trouvé un accord|accord (?:trouvé|conclu|signé)|conclu|échou(?:é|ent)|rompu(?:es)?|sans accord|échec',
      ),
    },
    {
      about: words('grèves?|syndicats?'),
      open: words('menac(?:e|ent)|préavis|grève (?:prévue|annoncée)|appel(?:le|lent|) à'),
      done: words('grève (?:\\p{L}+ )?(?:levée|évitée|suspendue|commencé|terminée)|en grève|cessé le travail'),
    },
  ],
  off: /(?<!\p{L})(?:annul(?:e|é|ée|és|ées)|report(?:é|ée|és|ées)|lev(?:é|ée)|évit(?:é|ée)|suspendue?s?|renonc(?:e|ent|é))(?!\p{L})/u,
  unsettled:
    /(?<!\p{L})(?:doit|doivent|devrait|devraient|pourrait|pourraient|va|vont|si|attendue?s?|prévue?s?|incertaine?s?|toujours|encore|reste|restent|ce soir|demain|coup d[’']envoi|\p{Ll}{3,}(?:ra|ront|rait|raient))(?!\p{L})/u,
  farAhead:
    /prochaine?s?|d[’']ici (?:à|la|fin|trois|deux|un|\d)|fin (?:de l[’']année|du mois|de la semaine|\d{4})|(?:au|en) (?:printemps|été|automne|hiver)/u,
};
