import { describe, expect, it } from 'vitest';
import { dayReader } from '../../src/group/updates/dated-after.ts';

/** 2025-03-04 was a Tuesday. */
const went = '2025-03-04T09:00:00Z';
const on = (latest: string, language: string) =>
  dayReader({ language, published: { earliest: latest, latest, precision: 'minute', basis: 'stated' } }, went);

describe('the days that a sentence names', () => {
  it.each([
    ['en', 'Police said on Wednesday that he had left.', 'after'],
    ['en', 'Police said on Tuesday that he had left.', 'before'],
    ['en', 'Police said that he had left.', null],
    ['de', 'Seit Mittwochmittag ist die Strecke frei.', 'after'],
    ['ru', 'Суд в среду вынес приговор.', 'after'],
    ['ko', '수요일 낮 승강기가 멈췄다.', 'after'],
    ['zh', '周三下午宣布辞职。', 'after'],
    ['ja', '警察は5日、男を逮捕した。', 'after'],
    ['ja', '警察は4日、男を逮捕した。', 'before'],
    ['fi', 'Mies saapui keskiviikkona.', 'after'],
    ['es', 'Dimitió ayer por la tarde.', 'before'],
    // No language that is known: not that of the machine, whatever that is.
    ['und', 'Szerda este lemondott.', null],
    ['no tag', 'He left on Wednesday.', 'after'],
  ])('(%s) “%s” are %s what went out', (language, text, expected) => {
    expect(on('2025-03-05T12:00:00Z', language)?.(text, true) ?? null).toBe(expected);
  });

  it('are not those whose names they begin with', () => {
    const latest = '2025-03-09T12:00:00Z';
    const published = { earliest: latest, latest, precision: 'minute', basis: 'stated' } as const;
    const reader = dayReader({ language: 'tr', published }, '2025-03-08T09:00:00Z');
    expect(['Pazartesi', 'Pazartesiye', 'Pazar', 'Pazarı'].map((day) => reader?.(`${day} istifa etti.`, true))).toEqual(
      ['before', 'before', 'after', 'after'],
    );
  });

  it('do not tell where both came out on one day, or within a night', () => {
    expect([on('2025-03-04T22:00:00Z', 'en'), dayReader({ language: 'en', published: null }, went)]).toEqual([
      null,
      null,
    ]);
  });

  it('are any time of late where a text says today further down', () => {
    const reader = on('2025-03-05T12:00:00Z', 'en');
    expect([reader?.('Some are pensioners today.', true), reader?.('Some are pensioners today.', false)]).toEqual([
      'after',
      null,
    ]);
  });
});
