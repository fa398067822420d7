import { byLanguage } from './by-language.ts';

/** Small words each of which says another thing than the others do in its place. */
const tables: Readonly<Record<string, string>> = {
  en: 'for against with without before after from to above below over under if unless until since and or nor all some none no many few only also he she his her him they their we our i my',
  de: 'für gegen mit ohne vor nach von über unter wenn falls und oder alle einige keine viele wenige er sie',
  fr: 'pour contre avec sans avant après de à sur sous si sauf et ou ni tous toutes quelques aucun aucune il elle ils elles',
  es: 'por para contra con sin antes después de a hasta desde si y o ni todos todas algunos algunas ningún ninguna él ella',
  uk: 'за проти з без до після від над під якщо і та або усі всі деякі жоден він вона',
};

/** Those of a language, lower-cased; none where they are not known. */
export const turningWordsOf: (language: string) => ReadonlySet<string> = byLanguage(
  (primary) => new Set(tables[primary]?.split(' ')),
);
