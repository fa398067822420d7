import { describe, expect, it } from 'vitest';
import { happeningsOf, isHappening } from '../../src/group/happenings/happenings.ts';
import { termsOf } from '../../src/text/terms.ts';

const keyOf = (word: string, language: string) => termsOf(word, language)[0]?.key ?? '';

describe('a word that tells of something that happens', () => {
  it.each([
    ['ja', '死亡', '参加者'],
    ['ja', '救助', '犠牲者'],
    ['fa', 'توافق', 'آتش'],
    ['th', 'จับกุม', 'ปล่อยตัว'],
    ['en', 'deal', 'according'],
    ['en', 'dead', 'live'],
  ])('is not said by the parts of others or by what every report says (%s): %s, %s', (language, word, other) => {
    const alike = termsOf(word, language).flatMap((term) => happeningsOf(term, language));
    expect(alike).not.toEqual([]);
    for (const { key } of termsOf(other, language)) expect(alike).not.toContain(key);
  });

  it.each([
    ['ja', '犠牲者'],
    ['zh', '抓获'],
    ['th', 'เสียชีวิต'],
    ['en', 'deaths'],
  ])('is known where it is read as several (%s): %s', (language, word) => {
    expect(isHappening({ key: keyOf(word, language) }, language)).toBe(true);
  });
});
