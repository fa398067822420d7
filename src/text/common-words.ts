import { ar } from './common-words/ar.ts';
import type { CommonWords } from './common-words/common-words.ts';
import { de } from './common-words/de.ts';
import { es } from './common-words/es.ts';
import { fa } from './common-words/fa.ts';
import { fr } from './common-words/fr.ts';
import { he } from './common-words/he.ts';
import { hi } from './common-words/hi.ts';
import { id } from './common-words/id.ts';
import { it } from './common-words/it.ts';
import { ja } from './common-words/ja.ts';
import { ko } from './common-words/ko.ts';
import { nl } from './common-words/nl.ts';
import { pl } from './common-words/pl.ts';
import { pt } from './common-words/pt.ts';
import { ru } from './common-words/ru.ts';
import { sv } from './common-words/sv.ts';
import { th } from './common-words/th.ts';
import { tr } from './common-words/tr.ts';
import { uk } from './common-words/uk.ts';
import { vi } from './common-words/vi.ts';
import { zh } from './common-words/zh.ts';

/**
 * The common words of languages of which nobody has counted articles for us, by language. What is not here weighs as much as
 * a name; a list that misses something errs towards how a language without any is read.
 */
export const commonWords: Readonly<Record<string, CommonWords>> = {
  ar,
  de,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};
