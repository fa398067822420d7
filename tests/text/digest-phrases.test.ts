import { describe, expect, it } from 'vitest';
import { countsThings, namesDigest } from '../../src/text/digest-phrases.ts';

describe('names of pages of short items', () => {
  it.each([
    'News in brief',
    'Morning briefing: what you need to know today',
    '5 things to know this Thursday',
    'Police log, March 4 to 6',
    'Council notes: March 3 meeting',
    'The Harbour Letter, no. 112',
    'Briefly: Thursday in Aldermoor',
    'Kurz gemeldet',
    'L’essentiel de l’actualité ce matin',
    'Breves del día',
    'Notizie del giorno',
    'Главное за утро',
    'موجز الأخبار',
    'きょうのニュース短信',
    '要闻速览',
    '간추린 뉴스',
  ])('%s', (title) => expect(namesDigest(title)).toBe(true));

  it.each([
    'Minister gives White House briefing on the flood',
    '5 things to know about heat pumps',
    'Old bridge closed briefly after crash',
    'Strike on the canal boats called off',
    'Why the river flooded so quickly',
    'Garten im März: Was jetzt zu tun ist',
    'Судья отменил штраф пекарне',
  ])('not %s', (title) => expect(namesDigest(title)).toBe(false));
});

describe('titles that announce a list', () => {
  it.each([
    'The 8 best board games of the year',
    '7 ways to sleep better',
    'What to watch this week: six picks',
    'Zehn Tipps für den Garten',
    'Les cinq meilleures plages',
  ])('%s', (title) => expect(countsThings(title)).toBe(true));

  it.each(['Twelve at twelve', 'Storm leaves 7 villages without power', '5:30 news', 'Delmar 3, Granton 1'])(
    'not %s',
    (title) => expect(countsThings(title)).toBe(false),
  );
});
