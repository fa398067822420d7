import type { Removal } from '../model/extraction.ts';
import { isPersonName } from './byline.ts';
import { monthByName } from './date-words.ts';
import { isDayName, namesOutlet } from './outlet-names.ts';

/** A full stop is part of a name before a letter: "Nord.example". */
const word = String.raw`\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=[\p{L}\p{N}]))*`;
const name = `(?<name>${word}(?: (?:(?:of|the|and|&|de|du|des|del|della|do|da|der|die|das) )?${word}){0,5})`;

/** How a text says where it stood first, before the name of the outlet. */
const statements: readonly RegExp[] = [
  '(?:[Oo]riginally|[Ff]irst) (?:appeared|published|posted) (?:in|on|at|by) (?:the )?',
  '(?:erschien|veröffentlicht|erschienen) (?:zuerst|ursprünglich) (?:in|bei|auf|im) (?:der |dem )?|(?:zuerst|ursprünglich) (?:in|bei|auf|im) (?:der |dem )?',
  "(?:initialement|d['’]abord|à l['’]origine)(?: été)? (?:publié|paru)e? (?:dans|sur|par|en) (?:le |la )?|(?:publié|paru)e? (?:initialement|d['’]abord|à l['’]origine) (?:dans|sur|par) ",
  '(?:publicad[oa]|publicó|apareció) originalmente (?:en|por) |originalmente (?:publicado|publicada) (?:em|en|no|na|por) |publicado originalmente (?:em|no|na|por) ',
  '(?:pubblicato|apparso) (?:originariamente|per la prima volta|originalmente) (?:su|da|in) ',
].map((statement) => new RegExp(`(?:${statement})${name}`, 'u'));

/** What can follow a name in such a statement: "in English by Der Spiegel", "by Ada Marsh on Harbour Post". */
const another = new RegExp(
  `^ (?:on|in|at|by|auf|bei|von|dans|par|sur|en|por|em|su|da) (?:the |der |le |la )?${name}`,
  'u',
);

/** No such statement is longer, in characters. */
const longest = 300;

/** The outlet in which a text says that it stood first: "This article originally appeared in the Harbour Post." */
export function originIn(removed: readonly Removal[]): string | undefined {
  for (const { text } of removed) {
    if (text.length > longest) continue;
    for (const statement of statements) {
      const origin = outletAmong(text, statement);
      if (origin) return origin;
    }
  }
  return undefined;
}

/** The first of the names behind a statement that an outlet can have. */
function outletAmong(text: string, statement: RegExp): string | undefined {
  const found = statement.exec(text);
  const origin = found?.groups?.name?.replace(/['’-]+$/u, '');
  if (!found || !origin) return undefined;
  const after = text.slice(found.index + found[0].length);
  const other = outletAmong(after, another);
  const isDate = isDayName(origin) || monthByName.has(origin.toLowerCase()) || /^ \d/.test(after);
  if (isDate || languageNames().has(origin.toLowerCase())) return other;
  return other && isPersonName(origin) && !namesOutlet(origin) ? other : origin;
}

/** Articles are translated from few languages, and say so in few. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'uk',
  'pl',
  'tr',
  'ar',
  'fa',
  'he',
  'hi',
  'zh',
  'ja',
  'ko',
];
const inLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'];
let known: ReadonlySet<string> | undefined;

function languageNames(): ReadonlySet<string> {
  known ??= new Set(
    inLanguages
      .map((language) => new Intl.DisplayNames(language, { type: 'language' }))
      .flatMap((names) => languages.map((code) => (names.of(code) ?? '').toLowerCase())),
  );
  return known;
}
