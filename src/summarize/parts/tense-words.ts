/** By which words a language tells what happened from what is to come or only might. */
export interface TenseWords {
  /** What stands before a date that opens a sentence. */
  readonly opening: RegExp;
  /** A verb that says that something happened. */
  readonly past: RegExp;
  /** What has not happened, or may not. */
  readonly unreal: RegExp;
  /** Where the main clause ends, or another begins. */
  readonly clause: RegExp;
}

/** Past forms that are no adjectives; regular ones are told by their ending. */
const irregular =
  'was|were|did|had|went|came|saw|took|gave|began|became|rose|grew|spoke|wrote|broke|threw|flew|shook|fell|drew|swore|tore|sank|stole|arose|withdrew|said|told|made|held|met|left|found|hit|cut|put|set|led|won|lost|paid|sent|kept|brought|bought|caught|thought|felt|dealt|stood|shot|struck|spent|built|got|fled|ran|sought|sold|fought|heard|slept|quit|shut|beat|died|swept|tied|unveiled';

export const tenseWords: Readonly<Record<string, TenseWords>> = {
  en: {
    opening: /^(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier) )?(?:(?:[Oo]n|[Ii]n) (?:(?:early|late|mid-?) ?)?)?$/u,
    past: new RegExp(String.raw`\b(?:${irregular}|\p{Ll}{2,}ed)\b`, 'u'),
    unreal:
      /\b(?:will|would|could|may|might|should|shall|can|if|unless|expected|due|scheduled|planned|plans?|aims?|hopes?|is set|are set|threatened|never)\b|\bnot\b|n['’]t\b/u,
    clause:
      /[;:()—–]|\b(?:that|which|who|whom|whose|when|where|whether|after|before|as|while|because|although|though|since|until|than|if)\b/u,
  },
  de: {
    opening: /^(?:Am (?:\p{Lu}\p{Ll}+, (?:dem|den) )?|Im |Im Jahr )?$/u,
    past: /\b(?:wurden?|waren?|hatten?|haben|hat|kam(?:en)?|ging(?:en)?|starb(?:en)?|begann(?:en)?|\p{Ll}{3,}t(?:e|en))\b/u,
    unreal:
      /\b(?:wird|werden|würden?|will|wollen|wollten?|sollen?|sollten?|könnten?|kann|können|möchten?|dürften?|muss|müssen|falls|wenn|geplant|nicht|keine?n?)\b/u,
    clause: /[;:()—–]|, (?:dass|der|die|das|als|weil|nachdem|bevor|während|obwohl|wenn|ob)\b/u,
  },
  fr: {
    opening: /^(?:(?:Le|En|Ce) (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?)?$/u,
    past: /(?:^|[\s'’])(?:a|ont|avait|avaient|était|étaient|fut|furent|est (?:mort|morte|né|née|arrivé|arrivée|devenu|devenue|entré|entrée))\s/u,
    unreal:
      /(?:^|[\s'’])(?:doit|doivent|devrait|devraient|pourrait|pourraient|peut|peuvent|va|vont|si|pas|jamais|prévue?s?|\p{Ll}{3,}(?:ra|ront|rait|raient))(?=[\s,.]|$)/u,
    clause: /[;:()—–]|\b(?:que|qui|dont|où|quand|lorsque|après|avant|alors|tandis|parce|depuis)\b|\bqu['’]/u,
  },
  es: {
    opening: /^(?:(?:El|En) (?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) )?)?$/u,
    past: /(?:^|\s)(?:fue|fueron|era|eran|había|habían|hubo|murió|murieron|\p{Ll}{2,}(?:ó|aron|ieron))(?=[\s,.]|$)/u,
    unreal:
      /(?:^|\s)(?:debe|deben|debería|deberían|podría|podrían|puede|pueden|va|van|si|no|nunca|previst[oa]s?|\p{Ll}{3,}(?:rá|rán|ría|rían))(?=[\s,.]|$)/u,
    clause: /[;:()—–]|(?:^|\s)(?:que|quien|cuando|donde|después|antes|mientras|porque|desde|aunque)\s/u,
  },
};
