import type { Polarity } from './polarity-words.ts';

type Row = Readonly<Partial<Record<Polarity, RegExp>>>;

/**
 * Words that can say what a negation or a modal says, and say other things as well: where one side has them alone, the
 * other side's negation or modal is neither gained nor lost.
 */
const tables: Readonly<Record<string, Row>> = {
  en: {
    negation:
      /\b(?:turn(?:s|ed|ing)? (?:(?:it|them|him|her|this|that|\p{L}+) )?down|hid(?:es|den|ing)?|conceal\p{L}*|withh[eo]ld\p{L}*|stop(?:s|ped)?|yet to|untreated|innocent|little|suspend\p{L}*|scrap\p{L}*|cancel\p{L}*|withdr\p{L}+|oppos\p{L}+|against|acquitt\p{L}+|cleared|block(?:s|ed|ing)?|bann?(?:s|ed|ing)?|bar(?:s|red)|prevent\p{L}*|prohibit\p{L}*|forbid\p{L}*|avoid\p{L}*|dismiss\p{L}*|failed|false|untrue|groundless|unfounded|unchanged|absen\p{L}+|missing|lacking|instead of|rather than|lost|stay(?:s|ed)? away|spared|kept from|out of reach|unknown|unclear|unlikely|unable|unaware|unsure|unwilling|unresolved|uncertain|undecided|unpaid|unsold|untouched|unharmed|unhurt|still to)\b/u,
    possibility:
      /\b(?:risk\p{L}*|threat\p{L}*|chances?|danger|fear(?:s|ed)?|prospect|capable|able|unable|option|forecasts?|predict\p{L}*|perhaps|opportunity|likelihood|possibility|expect\p{L}*|if|investigat\p{L}+|believ\p{L}+|thinks?|thought)\b/u,
    hearsay:
      /\b(?:suspects?|suspicions?|allegations?|accusations?|believed|thought to|rumou?r\p{L}*|on charges of|is said to|are said to)\b/u,
    obligation:
      /\b(?:if|order(?:s|ed)?|requir\p{L}+|obliged|obligation|call(?:s|ed|ing)? (?:for|on)|demand\p{L}*|urg(?:es|ed|ing)|needs?|needed|(?:has|have|had) to|forced|compulsory|mandatory|necessary|recommend\p{L}*)\b/u,
    future:
      /\b(?:announc\p{L}+ the \p{L}+ of|plan(?:s|ned|ning)?|due|set to|(?:is|are|was|were) to|scheduled|going to|about to|promis\p{L}+|pledg\p{L}+|vow\p{L}*|inten[dt]\p{L}*|aim(?:s|ed|ing)?|wants?|wanted|seeks?|sought|upcoming|next|expect\p{L}*|until|prepar\p{L}+|hop(?:es?|ed|ing)|propos\p{L}+|offer\p{L}*|agreed|would|may|could|might|can|cannot|can't|should|must|tomorrow|will|would)\b/u,
  },
  de: {
    negation:
      /(?<!\p{L})(?:gegen|ausgeschlossen|verhinder\p{L}+|verbot\p{L}*|verbiet\p{L}+|falsch|unverändert|statt|blockier\p{L}+|scheiter\p{L}+|verfehl\p{L}+|fehl\p{L}+|mangel\p{L}*|wies|wiesen|abgesagt|absag\p{L}+|entf[aä]ll\p{L}*|gestrichen)(?!\p{L})/u,
    possibility: /(?<!\p{L})(?:droh\p{L}+|gefahr|risiko|erwartet|möglichkeit|voraussichtlich|wohl)(?!\p{L})/u,
    hearsay:
      /(?<!\p{L})(?:will|wollen|wolle|wollten|wollte|plan\p{L}*|geplant\p{L}*|beabsichtig\p{L}+|verdacht\p{L}*|vorwurf|vorwürfe\p{L}*|tatverdächtig\p{L}*)(?!\p{L})/u,
    obligation:
      /(?<!\p{L})(?:soll|sollen|verurteil\p{L}*|forder\p{L}+|verlang\p{L}+|verpflichtet|nötig|notwendig|pflicht|darf|dürfen)(?!\p{L})/u,
    future:
      /(?<!\p{L})(?:ankündig\p{L}+|angekündigt\p{L}*|kündig\p{L}+|will|wollen|wolle|soll|sollen|plan\p{L}*|geplant|vorgesehen|erwartet|bis|ab|könnten?)(?!\p{L})/u,
  },
  fr: {
    negation:
      /(?<!\p{L})(?:contre|exclu\p{L}*|interdi\p{L}+|bloqu\p{L}+|empêch\p{L}+|faux|fausses?|inchangé\p{L}*|insuffisan\p{L}*|incapab\p{L}*|impossib\p{L}*|inutil\p{L}*|refus\p{L}*|rejet\p{L}*|dément\p{L}*)(?!\p{L})/u,
    possibility:
      /(?<!\p{L})(?:risqu\p{L}+|menac\p{L}+|danger|craint|craignent|attendu\p{L}*|devrait|devraient)(?!\p{L})/u,
    hearsay:
      /(?<!\p{L})(?:suspect\p{L}*|soupçon\p{L}*|accusations?|présumé\p{L}*|sera|seront|aura|auront|\p{L}{3,}(?:ra|ront))(?!\p{L})/u,
    obligation:
      /(?<!\p{L})(?:va|vont|\p{L}{3,}(?:ra|ront)|oblig\p{L}+|exig\p{L}+|faut|prévu\p{L}*|prévoi\p{L}+|appel\p{L}*|attendu\p{L}*)(?!\p{L})/u,
    future:
      /(?<!\p{L})(?:annonc\p{L}+ (?:\p{L}+di )?l(?:[ae]s? |['’])\p{L}+ d(?:es?|u)|doi(?:t|vent)|prévu\p{L}*|prévoi\p{L}+|devrai(?:t|ent)|compten?t?|veu(?:t|lent)|\p{L}{2,}(?:ra|ront|rait|raient))(?!\p{L})/u,
  },
  es: {
    negation:
      /(?<!\p{L})(?:contra|prohib\p{L}+|impid\p{L}+|bloque\p{L}+|descart\p{L}+|falso|falsa|anul\p{L}+|suspend\p{L}+|cancel\p{L}+|insuficien\p{L}*|incapa\p{L}*|imposib\p{L}*|rechaz\p{L}*)(?!\p{L})/u,
    obligation: /(?<!\p{L})(?:oblig\p{L}+|exig\p{L}+|tiene que|tendrá|pide|piden|orden\p{L}+)(?!\p{L})/u,
    future:
      /(?<!\p{L})(?:anunci\p{L}+ (?:el|las?|los) \p{L}+ de|prev\p{L}+|planea\p{L}*|quiere|quieren|\p{L}{3,}(?:rá|rán))(?!\p{L})/u,
  },
};

/** Whether `text` says it in such a word and `other` does not. */
export function standsInFor(polarity: Polarity, text: string, other: string, language: string): boolean {
  const words = tables[language.slice(0, 2)]?.[polarity];
  if (!words) return false;
  const all = new RegExp(words, 'gu');
  const opening = (word: string) => word.slice(0, 5);
  const said = new Set(other.toLowerCase().match(all)?.map(opening));
  return (text.toLowerCase().match(all) ?? []).some((word) => !said.has(opening(word)));
}
