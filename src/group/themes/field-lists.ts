import { ar } from './fields/ar.ts';
import { de } from './fields/de.ts';
import { en } from './fields/en.ts';
import { es } from './fields/es.ts';
import { fr } from './fields/fr.ts';
import { it } from './fields/it.ts';
import { ja } from './fields/ja.ts';
import { ko } from './fields/ko.ts';
import { nl } from './fields/nl.ts';
import { pl } from './fields/pl.ts';
import { pt } from './fields/pt.ts';
import { ru } from './fields/ru.ts';
import { tr } from './fields/tr.ts';
import { zh } from './fields/zh.ts';

/** By what words fields of news are told, by language; elsewhere a theme takes only what names its own words. */
export const fieldLists: Readonly<Record<string, string>> = { ar, de, en, es, fr, it, ja, ko, nl, pl, pt, ru, tr, zh };

/** What takes in several fields, in a list the lines with an asterisk: who writes "Sports" means all of them. */
export const fieldsWithin: Readonly<Record<string, string>> = {
  sport: 'football tennis cyclingsport athletics motorsport basketball winter sport',
  culture: 'books film music stage art',
  science: 'space physics wildlife archaeology fossils medicine climate',
  health: 'medicine disease hospitals mind',
  economy: 'banking companies trade prices work',
  politics: 'government elections diplomacy budget council',
  justice: 'courts crime',
  crime: 'crime accidents',
  environment: 'climate pollution wildlife energy',
  transport: 'transit roads aviation shipping',
  technology: 'technology ai chips internet cybersecurity',
};
