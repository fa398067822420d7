import { ar } from './telling-words/ar.ts';
import { cs } from './telling-words/cs.ts';
import { da } from './telling-words/da.ts';
import { de } from './telling-words/de.ts';
import { el } from './telling-words/el.ts';
import { en } from './telling-words/en.ts';
import { es } from './telling-words/es.ts';
import { fa } from './telling-words/fa.ts';
import { fi } from './telling-words/fi.ts';
import { fr } from './telling-words/fr.ts';
import { he } from './telling-words/he.ts';
import { hi } from './telling-words/hi.ts';
import { hu } from './telling-words/hu.ts';
import { id } from './telling-words/id.ts';
import { it } from './telling-words/it.ts';
import { ja } from './telling-words/ja.ts';
import { ko } from './telling-words/ko.ts';
import { nl } from './telling-words/nl.ts';
import { no } from './telling-words/no.ts';
import { pl } from './telling-words/pl.ts';
import { pt } from './telling-words/pt.ts';
import { ro } from './telling-words/ro.ts';
import { ru } from './telling-words/ru.ts';
import { sv } from './telling-words/sv.ts';
import type { TellingWords } from './telling-words/telling-words.ts';
import { th } from './telling-words/th.ts';
import { tr } from './telling-words/tr.ts';
import { uk } from './telling-words/uk.ts';
import { vi } from './telling-words/vi.ts';
import { zh } from './telling-words/zh.ts';

/** By language, what words tell; in another language only what is repeated word for word counts as said. */
export const tellingWords: Readonly<Record<string, TellingWords>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb: no,
  nl,
  nn: no,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
