import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { StageWords } from './words.ts';

/** By language, as primary subtag. */
export const stageWords: Readonly<Record<string, StageWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  zh: chinese,
};
