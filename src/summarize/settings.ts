import { isCarrying } from './carried.ts';

/** "In the windswept gardens of a chateau": where somebody stood, with words that only paint. English. */
const places = String.raw`(?:In|At|On|Under|Inside|Outside|Beneath|Amid) (?:the|an?) (?:\p{Ll}+ ){0,4}(?:gardens?|courtyards?|hall|halls|room|rooms|street|streets|square|palace|chateau|castle|villa|lawn|stage|steps|sun|sunshine|rain|drizzle|snow|shade|skies|sky|gaze)(?: (?:of|in|near|outside) (?:the|an?) (?:[\p{L}-]+ ){0,3}\p{Ll}+)?`;

/** A setting before its sentence, with its comma: where it names nobody, so that every sentence can do without it. English. */
export const setting = new RegExp(String.raw`^(?:${places}), (?=(?:the |an? )?\p{Lu})`, 'u');

/** Adjectives by which a reporter paints a place; what they stand with tells no news. English. */
const painted =
  /\b(?:windswept|sun-?(?:drenched|lit|soaked|kissed|baked)|gilded|ornate|leafy|rain-(?:soaked|swept)|drizzly|candlelit|(?:dimly|brightly) lit|cavernous|wood-panel(?:l?ed)|manicured|dusty|snowy|sweltering|blistering|brilliant|hushed|bustling|glittering|stately|picturesque|tree-lined|balmy|chilly|cloudless|cobbled|opulent|cramped|rolling|verdant)\b/u;
const opening =
  /^(?:In|At|On|Inside|Outside|Under|Beneath|Amid|Against|Beside|Along|Above) (?<scene>[^,;:()"“”\d]{4,90}), (?=\p{L})/u;
/** A name tells where it was, and stays; "Danish" before a noun tells no more than the rest. */
const name = /\p{Lu}\p{L}+(?!\p{L}| \p{Ll})/u;

/** The scene that a sentence paints before its news, with its comma; empty where it paints none. */
export function sceneBefore(text: string): string {
  const match = opening.exec(text);
  const scene = match?.groups?.scene ?? '';
  return match && painted.test(scene) && !name.test(scene) && !isCarrying(scene) ? match[0] : '';
}
