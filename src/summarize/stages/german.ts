import { type StageWords, words } from './words.ts';

export const german: StageWords = {
  stages: [
    {
      open: words(
        'ohne (?:strom|wasser)|(?:ist|sind|bleibt|bleiben) (?:[\\p{L}-]+ ){0,4}?(?:gesperrt|geschlossen|blockiert|unterbrochen|abgeschnitten)|stromausfall|sitzen fest|sitzt fest',
      ),
      done: words(
        'wiederhergestellt|wieder (?:[\\p{L}-]+ ){0,3}?(?:frei|offen|geöffnet|strom|freigegeben|aufgenommen)|wiedereröffnet|freigegeben|behoben|freigeschleppt',
      ),
    },
    {
      open: words(
        'kämpft um (?:sein|ihr) leben|in lebensgefahr|schwebt|in kritischem zustand|liegt im (?:krankenhaus|koma)|auf der intensivstation|schwer krank',
      ),
      done: words('gestorben|stirbt|starb|tot|verstorben|tod von|aus dem krankenhaus|genesen'),
    },
    {
      open: words(String.raw`stimm(?:t|en) (?:\p{L}+ ){0,12}?(?:über|ab)
          (?:soll|will|wird|werden|sollen|wollen) (?:\p{L}+ ){0,12}?(?:abstimmen|entscheiden|beraten|votieren)
          (?:abstimmung|votum|entscheidung) (?:\p{L}+ ){0,4}?(?:erwartet|geplant|verschoben|steht|vertagt)
          vor (?:der )?(?:abstimmung|entscheidung)
          berät
          ausgang (?:ist|bleibt|gilt)`),
      done: words(
        '(?:verabschiedet|beschlossen|beschließt|angenommen|gebilligt|billigt|abgelehnt|lehnt (?:\\p{L}+ ){0,8}ab|gestimmt|stimmten?|zugestimmt|stimmt (?:\\p{L}+ ){0,6}zu|gescheitert|scheitert)',
      ),
    },
    {
      about: words(
        '\\p{L}*wahl(?:en)?|referendum|wahllokale|wählt|wählen|(?:ober)?bürgermeister\\p{L}*|präsident\\p{L}*|wähler\\p{L}*',
      ),
      open: words('wahllokale (?:\\p{L}+ )?(?:geöffnet|öffnen)|wählt|wählen|auszählung|kopf-an-kopf-rennen'),
      done: words(
        'gewinnt|gewonnen|gewann|gewählt|wiedergewählt|wahlsieg\\p{L}*|siegt|räumt (?:\\p{L}+ ){0,3}niederlage',
      ),
    },
    {
      open: words(
        'urteil\\p{L}* (?:[\\p{L}’-]+ ){0,6}?(?:erwartet|verkünden|fallen|sprechen)|(?:prozess|verhandlung) (?:[\\p{L}’-]+ ){0,6}?(?:beginnt|begonnen|begann|startet)|vor gericht|(?:will|soll|wird) (?:[\\p{L}’-]+ ){0,10}?(?:urteil\\p{L}*|entscheiden)|staatsanwaltschaft fordert|(?:droht|drohen)',
      ),
      done: words(
        'verurteilt|verurteilte|freigesprochen|freispruch|schuldig|schuldspruch|muss (?:\\p{L}+ ){0,4}(?:haft|gefängnis)|urteilte',
      ),
    },
    {
      open: words(
        'suche nach|such(?:t|en) (?:[\\p{L}\\d’-]+ ){0,8}?nach|suche (?:\\p{L}+ )?(?:läuft|dauert|geht|fortgesetzt)|(?:weiter|weiterhin|noch|seit (?:\\p{L}+ ){1,3})(?:vermisst|verschwunden|eingeschlossen|flüchtig)|fahndung|fahndet|großfahndung|wird vermisst',
      ),
      done: words(
        '(?:lebend|tot|wohlbehalten|unverletzt|leblos) (?:\\p{L}+ ){0,3}?(?:gefunden|entdeckt|geborgen|aufgefunden)|gefunden (?:worden|wurden?)|(?:wurden?|worden) (?:\\p{L}+ ){0,6}?(?:gefunden|gerettet|gefasst|festgenommen|befreit)|gerettet|gefasst|festgenommen|gefunden|suche (?:\\p{L}+ )?(?:eingestellt|beendet)',
      ),
    },
    {
      about: words(
        '\\p{L}*finale|\\p{L}*spiel(?:s|e)?|\\p{L}*pokal\\p{L}*|\\p{L}*liga|\\p{L}*meister\\p{L}*|derby|partie|stadion|\\p{L}*titel',
      ),
      open: words('trifft|treffen|empfängt|empfangen|spielt|spielen|tritt|anpfiff|anstoß|aufstellung|heute abend'),
      done: words(
        'besiegt|besiegte|gewinnt|gewonnen|gewann|siegt|siegte|schlägt|schlug|geschlagen|verliert|verloren|verlor|unentschieden|bezwingt|bezwang|unterliegt|holt (?:\\p{L}+ ){0,3}(?:pokal|titel|meisterschaft)',
      ),
    },
    {
      about: words('\\p{L}*zins\\p{L}*'),
      open: words(
        '(?:wird|dürfte|will|soll|könnte) (?:[\\p{L}\\d,-]+ ){0,12}?(?:anheben|erhöhen|senken|belassen|entscheiden)|erwartet|zinsentscheid (?:\\p{L}+ ){0,3}(?:erwartet|steht)',
      ),
      done: words(
        '(?:hebt|erhöht|senkt|belässt|lässt|hob|erhöhte|senkte|beließ|ließ) (?:[\\p{L}\\d,-]+ ){0,10}|(?:angehoben|erhöht|gesenkt|belassen|unverändert)',
      ),
    },
    {
      open: words(
        '(?:hält|halten) (?:[\\p{L}\\d-]+ ){0,8}?(?:geisel\\p{L}*|fest|gefangen)|geiselnahme (?:dauert|läuft|hält)|verschanzt',
      ),
      done: words(
        'geiseln? (?:\\p{L}+ ){0,3}(?:frei|befreit|freigelassen)|befreit|freigelassen|geiselnahme (?:\\p{L}+ ){0,3}beendet|aufgegeben|ergeben',
      ),
    },
    {
      open: words(
        '(?:soll|will|wird) (?:[\\p{L}\\d-]+ ){0,10}?(?:starten|abheben|landen|andocken)|vor (?:dem )?start|countdown',
      ),
      done: words('gestartet|abgehoben|explodiert|explodierte|gelandet|angedockt|abgebrochen'),
    },
    {
      open: words(
        'unter druck|rücktrittsforderung\\p{L}*|forder(?:n|t|ten?) (?:[\\p{L}-]+ ){0,6}?rücktritt|misstrauensvotum|lehnt (?:\\p{L}+ ){0,3}rücktritt ab',
      ),
      done: words(
        'tritt (?:[\\p{L}-]+ ){0,6}?zurück|zurückgetreten|trat (?:[\\p{L}-]+ ){0,10}?zurück|entlassen|abgesetzt|gestürzt|übersteht',
      ),
    },
    {
      about: words(
        '\\p{L}*(?:sturm|orkan|unwetter|hurrikan|zyklon|taifun|tornado|flut|hochwasser|regen|schnee)\\p{L}*',
      ),
      open: words(
        'nähert|zieht auf|steuert auf|rast auf|(?:soll|wird|dürfte) (?:[\\p{L}-]+ ){0,8}?(?:treffen|erreichen)|wappnet|rüstet sich',
      ),
      done: words(
        'getroffen|trifft auf land|traf (?:[\\p{L}-]+ ){0,6}auf|wütet|wütete|fegt|fegte|verwüstet\\p{L}*|hinweggezogen',
      ),
    },
    {
      about: words('\\p{L}*br[aä]nd\\p{L}*|\\p{L}*feuer\\p{L}*|flammen'),
      open: words('kämpf(?:t|en) (?:\\p{L}+ ){0,6}?gegen|außer kontrolle|brennt|brennen|wütet|lodert'),
      done: words('gelöscht|unter kontrolle|eingedämmt'),
    },
    {
      about: words(
        'verhandl\\p{L}+|gespräch\\p{L}*|gipfel\\p{L}*|waffenruhe|abkommen|\\p{L}*vertrag\\p{L}*|\\p{L}*einigung',
      ),
      open: words(
        'verhandel(?:t|n)|(?:gespräche|verhandlungen) (?:\\p{L}+ ){0,3}?(?:laufen|dauern|beginnen|fortgesetzt|gehen)|vor (?:einer )?einigung|hoffnung auf|ringen um',
      ),
      done: words(
        'einig(?:en|t|ten) sich|geeinigt|unterzeichne(?:t|n|te|ten)|einigung (?:\\p{L}+ )?(?:erzielt|erreicht)|gescheitert|scheitern|abgebrochen|ohne (?:einigung|ergebnis)',
      ),
    },
    {
      about: words('\\p{L}*streiks?|gewerkschaft\\p{L}*'),
      open: words(
        'droh(?:t|en) (?:\\p{L}+ ){0,4}?mit|(?:will|wollen|sollen) (?:\\p{L}+ ){0,6}?streiken|streik (?:droht|angekündigt|geplant)',
      ),
      done: words(
        'streik (?:\\p{L}+ ){0,6}?(?:begonnen|beginnt|beendet|abgewendet|abgesagt)|streiken|legten? (?:\\p{L}+ ){0,3}arbeit nieder',
      ),
    },
  ],
  off: /(?<!\p{L})(?:abgesagt|abgewendet|verschoben|vertagt|gestrichen|ausgesetzt|sagt (?:[\p{L}-]+ ){1,8}ab|abgeblasen)(?!\p{L})/u,
  unsettled:
    /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|könnten?|dürften?|würden?|wenn|falls|ob|erwartet|geplant|offen|unklar|ungewiss|noch|heute abend|morgen|droht|drohen|anpfiff|anstoß)(?!\p{L})/u,
  farAhead:
    /(?:nächste[nrms]?|kommende[nrms]?) (?:woche|monats?|jahre?s?|jahr|tagen?|wochen|monaten)|ende (?:des|dieses) (?:monats|jahres)|bis ende|im (?:frühjahr|sommer|herbst|winter)/u,
};
