import { type StageWords, words } from './words.ts';

export const spanish: StageWords = {
  stages: [
    {
      open: words(
        'sin (?:luz|electricidad|agua|suministro)|(?:está|están|sigue|siguen|permanece|permanecen) (?:cerrad|bloquead|cortad|interrumpid)[oa]s?|apagón',
      ),
      done: words(
        'restablec(?:e|en|ió|id[oa]s?)|reabr(?:e|en|ió)|reabiert[oa]s?|reanud(?:a|an|ó|ad[oa]s?)|desbloquead[oa]s?|vuelve(?:n)? (?:la|a)',
      ),
    },
    {
      open: words(
        'en estado (?:crítico|grave)|se debate entre la vida|hospitalizad[oa]|ingresad[oa]|en coma|en la uci',
      ),
      done: words('muere|murió|fallece|falleció|muert[oa]|fallecid[oa]|recibe el alta|recuperad[oa]'),
    },
    {
      open: words(
        'votar(?:á|án)|(?:va|van|debe|deben) a? ?(?:votar|decidir|debatir|pronunciarse)|vota(?:n)? (?:este|esta|hoy|el)|debat(?:e|en|irá|irán)|votación (?:\\p{L}+ )?(?:prevista|aplazada|esperada)|(?:resultado|desenlace) (?:es|sigue)|se pronunciará|decidirá',
      ),
      done: words(
        'aprueba(?:n)?|aprobó|aprobado|aprobada|aprobaron|rechaza(?:n)?|rechazó|rechazado|rechazada|adoptó|vot(?:ó|aron) (?:a favor|en contra)|por \\d+ votos|tumba',
      ),
    },
    {
      about: words('elecciones|elección|comicios|presidenciales|referéndum|president[ae]|alcald\\p{L}+|urnas|votantes'),
      open: words(
        '(?:abren|abrieron) (?:\\p{L}+ )?(?:urnas|colegios|casillas|mesas)|a las urnas|vota|votan|escrutinio|recuento',
      ),
      done: words('gana|ganó|elegid[oa]|reelegid[oa]|vence|venció|victoria|derrota|se impone|se impuso'),
    },
    {
      open: words(
        '(?:veredicto|sentencia|fallo) (?:\\p{L}+ )?(?:previst[oa]|esperad[oa])|a la espera|juicio (?:[\\p{L}-]+ ){0,6}?(?:empieza|comienza|arranca|comenzó|empezó)|delibera(?:n)?|dictará|piden? (?:\\p{L}+ ){0,3}(?:años|cárcel|prisión)|se enfrenta|afronta|va a juicio',
      ),
      done: words('condena|condenó|condenad[oa]|culpable|absuelv[eo]|absolvió|absuelt[oa]|sentenciad[oa]'),
    },
    {
      open: words(
        'busca(?:n)?|buscando|búsqueda de|sigue(?:n)? (?:desaparecid[oa]s?|buscando|atrapad[oa]s?|prófug[oa]s?)|búsqueda (?:continúa|sigue)|en paradero desconocido|a la fuga',
      ),
      done: words(
        'hallad[oa]s?|encontrad[oa]s?|hallan|encuentran|rescatad[oa]s?|rescatan|localizad[oa]s?|detenid[oa]s?|detienen|capturad[oa]s?|aparece|suspend(?:en|ida) (?:\\p{L}+ )?búsqueda',
      ),
    },
    {
      about: words('final|semifinal|partido|copa|liga|estadio|equipo|título|derbi|clásico|campeonato|torneo'),
      open: words(
        'disputan?|se enfrentan?|enfrenta|recibe|juegan?|jugarán?|se miden|mide|esta noche|alineaci(?:ón|ones)',
      ),
      done: words(
        'gan(?:a|an|ó)|venc(?:e|er|ió|en)|derrot(?:a|ó|ar)|pierde|perdió|empat(?:a|an|ó|aron)|golea|goleó|se impone|se impuso|eliminad[oa]|campe(?:ón|ona)',
      ),
    },
    {
      about: words('tipos?|tasas?'),
      open: words(
        '(?:prevé|espera|esperan|podría|va a|subirá|bajará|mantendrá) ?(?:que )?(?:suba|baje|mantenga|subir|bajar|mantener)?',
      ),
      done: words('sub(?:e|ió)|baj(?:a|ó)|mantiene|mantuvo|recort(?:a|ó)|elev(?:a|ó)|deja|dejó|sin cambios'),
    },
    {
      open: words(
        'retiene(?:n)?|mantiene(?:n)? (?:[\\p{L}\\d-]+ ){0,5}rehenes|toma de rehenes (?:continúa|sigue)|atrincherad[oa]',
      ),
      done: words(
        'liberad[oa]s?|libera(?:n)?|liberó|liberaron|rehenes (?:libres|a salvo)|fin (?:de|a) la toma|se entreg[óa]',
      ),
    },
    {
      open: words(
        '(?:despegará|será lanzad[oa]|va a despegar|tiene previsto despegar)|cuenta atrás|lanzamiento previsto',
      ),
      done: words(
        'despeg(?:a|ó)|lanzad[oa]|explot(?:a|ó)|estall(?:a|ó)|aterriz(?:a|ó)|acopl(?:a|ó)|cancelad[oa]|aplazad[oa]',
      ),
    },
    {
      open: words(
        '(?:piden|exigen|reclaman|pide|exige) (?:[\\p{L}-]+ ){0,3}(?:dimisión|renuncia)|bajo presión|moción de censura|se niega a dimitir',
      ),
      done: words('dimite|dimitió|renuncia|renunció|destituid[oa]|cesad[oa]|cesa|deja el cargo|supera'),
    },
    {
      about: words('huracán|tormentas?|ciclón|tifón|tornados?|temporal|lluvias?|borrasca|inundaci\\p{L}+'),
      open: words(
        'se acerca|se aproxima|avanza hacia|amenaza|se dirige|se espera que|se prepara(?:n)?|tocará tierra|llegará',
      ),
      done: words('tocó tierra|toca tierra|golpe(?:a|ó)|azot(?:a|ó)|impact(?:a|ó)|arras(?:a|ó)'),
    },
    {
      about: words('incendios?|fuego|llamas|bomberos'),
      open: words('lucha(?:n)?|combate(?:n)?|fuera de control|arde(?:n)?|sin control'),
      done: words('extinguid[oa]|controlad[oa]|bajo control|sofocad[oa]|apagad[oa]|estabilizad[oa]'),
    },
    {
      about: words('negociaci(?:ón|ones)|conversaciones|cumbre|tregua|alto el fuego|acuerdo|tratado|diálogo'),
      open: words(
        'negocia(?:n)?|(?:negociaciones|conversaciones) (?:continúan|siguen|empiezan|se reanudan)|cerca de un|esperanza de|(?:se reunirán|firmarán)',
      ),
      done: words(
        'firm(?:a|an|ó|aron|ado)|acuerda(?:n)?|acordaron|alcanz(?:an|aron|ó) un|acuerdo (?:alcanzado|firmado)|fracas(?:an|aron|ó|a)|rot(?:as|o)|sin acuerdo',
      ),
    },
    {
      about: words('huelgas?|paros?|sindicatos?'),
      open: words('amenaza(?:n)?|convoca(?:n)?|huelga (?:prevista|convocada)'),
      done: words(
        '(?:huelga|paro) (?:\\p{L}+ )?(?:desconvocad[oa]|suspendid[oa]|comienza|empieza|termina)|desconvoca(?:n)?|en huelga',
      ),
    },
  ],
  off: /(?<!\p{L})(?:cancel(?:a|an|ó|ad[oa]s?)|aplaz(?:a|ó|ad[oa]s?)|desconvoc(?:a|an|ó|ad[oa]s?)|suspend(?:e|en|ió|id[oa]s?)|evita(?:d[oa])?)(?!\p{L})/u,
  unsettled:
    /(?<!\p{L})(?:va|van|podría|podrían|puede|pueden|si|previst[oa]s?|se espera|inciert[oa]s?|incógnita|sigue|siguen|aún|todavía|esta noche|mañana|\p{Ll}{3,}(?:rá|rán|ría|rían))(?!\p{L})/u,
  farAhead:
    /próxim[oa]s?|a (?:finales|fines) de|final(?:es)? de (?:año|mes|\d{4})|antes de (?:fin|\d{4})|en (?:primavera|verano|otoño|invierno)/u,
};
