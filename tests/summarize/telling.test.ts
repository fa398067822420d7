import { describe, expect, it } from 'vitest';
import { summarizeArticles } from '../../src/summarize/index.ts';
import { article } from '../support/article.ts';

const told = (bodies: readonly (readonly string[])[], title = 'Dam near Aarup breaks') =>
  summarizeArticles(
    bodies.map((paragraphs, at) => article({ id: `a${at}`, title, paragraphs })),
    { method: 'blend', sentences: 9 },
  ).map(({ text }) => text);

const news = 'A dam near Aarup broke on Monday and flooded the villages of Holm and Lund, rescuers said.';

describe('what a summary tells', () => {
  it('is no fact twice, though two outlets add a little of their own to it', () => {
    const again = 'The villages of Holm and Lund were under water on Monday after a dam near Aarup broke in a storm.';
    const more = 'Rescuers in four boats carried sixty children to a school on the hill.';
    expect(told([[news], [again, more]])).toEqual([news, more]);
  });

  it('is two facts about one thing, where they are two', () => {
    const other = 'Engineers had warned the council of Aarup in May that its dam had cracks, and asked for new gates.';
    expect(told([[news], [other]])).toEqual([news, other]);
  });

  it('is one event once, where two outlets open with it on one day in other words', () => {
    const [one, other] = [
      'A dam near Aarup broke on Monday after weeks of rain and flooded the village of Holm with mud and timber.',
      'Dozens of families fled from the village of Holm on Monday as the old dam gave way in a storm, leaving cattle, hay and tractors.',
    ];
    expect(told([[one], [other]], 'Flood')).toHaveLength(1);
    expect(told([[one], [other.replace('Monday', 'Sunday')]], 'Flood')).toHaveLength(2);
  });

  it('is no line above the first that only the next paragraph explains', () => {
    const standfirst = 'The ferry fled when a storm hit the coast.';
    const first =
      'The Kestrel of Norhaven left the port of Aarup on Monday with forty people on board, its captain said.';
    expect(told([[standfirst, first]], 'Storm off Aarup')).toEqual([first]);
    expect(told([[standfirst, first]], 'Storm and ferry off Aarup')).toContain(standfirst);
    expect(told([[`${standfirst} ${first}`]], 'Storm off Aarup')).toContain(standfirst);
  });

  it('is the news though it opens with "The …" and the next paragraph names somebody, where it says when or who says so', () => {
    const next = 'Ruth Okafor of the fish market in Norhaven had asked for better gates since the flood in May.';
    const dated = 'The water board was fined on Tuesday for letting mud into the harbor.';
    const said = 'The water board let mud into the harbor, judges of Aarup said.';
    expect(told([[dated, next]], 'Fine')).toContain(dated);
    expect(told([[said, next]], 'Fine')).toContain(said);
  });

  it('is the news also where a byline and a place stand before it', () => {
    const said = 'The company said on Tuesday it will close its yard and cut 2,300 jobs.';
    const next = 'Aarup Steel has lost money for three years, and its mill in Holm stands still.';
    expect(told([['By Ida Brun', 'AARUP, Denmark.', said, next]], 'Jobs')).toContain(said);
    expect(told([[next, said]], 'Jobs')).toContain(next);
  });

  it('is no scene with somebody whom no title names', () => {
    const scene = 'Maria Sand sat at her kitchen table in Holm when the dam broke near Aarup on Monday.';
    expect(told([[scene, news]])).toEqual([news]);
    expect(told([[scene, news]], 'Maria Sand tells of the dam')).toContain(scene);
  });

  it('is nothing about somebody of whom no other outlet has heard', () => {
    const aside = 'Lloyd Brandt was a friend of the poor and loved the horses, gardens and rivers of Holm.';
    const more = 'Rescuers in four boats carried sixty children to a school on the hill.';
    expect(told([[news], [more, aside]])).toEqual([news, more]);
    expect(
      told([
        [news, 'The dam was built by a Brandt in 1911, rescuers said.'],
        [more, aside],
      ]),
    ).toContain(aside);
  });

  it('is nothing about a surname that hardly a title tells', () => {
    const speaks = 'Okafor visited the school on the hill with engineers from Norhaven.';
    const inFull = 'Mayor Ruth Okafor ate fish.';
    const bodies = [[news], [inFull, speaks], ['Rescuers in four boats carried sixty children to safety.']];
    const titled = (titles: readonly string[]) =>
      summarizeArticles(
        bodies.map((paragraphs, at) => article({ id: `a${at}`, title: titles[at] ?? '', paragraphs })),
        { method: 'blend', words: 42 },
      ).map(({ text }) => text);
    expect(titled(['Dam breaks', 'Okafor sees school', 'Boats carry children'])).not.toContain(speaks);
    expect(titled(['Dam breaks', 'Okafor sees school', 'Okafor thanks boats'])).toContain(speaks);
  });

  it('begins after the dateline also where a title stands before it', () => {
    const dated = 'AARUP, Denmark — A dam broke on Monday and flooded the villages of Holm and Lund, rescuers said.';
    expect(told([['Dam near Aarup breaks', dated]])).toEqual([dated.replace('AARUP, Denmark — ', '')]);
  });

  it('is no opening of another outlet that shares next to nothing with the story', () => {
    const scene = 'Autumn evenings make people think about glaciers, deserts and everything else that changes.';
    const lead = 'The dam of Aarup was forty years old, and Norhaven engineers had asked for gates of steel in May.';
    expect(told([[news], [scene]])).toEqual([news]);
    expect(told([[news], [lead]])).toEqual([news, lead]);
  });

  it('is an opening that shares nothing, where there is nothing else to tell', () => {
    const scene = 'Autumn evenings make people think about glaciers, deserts and everything else that changes.';
    expect(told([['Who knew?'], [scene]])).toEqual([scene]);
  });

  it('calls nobody by the surname whom it has not introduced', () => {
    const introduction = 'Ida Wu, an engineer, had asked for new gates of steel in the spring and again in autumn.';
    const remark = 'The gates were forty years old and full of rust, Wu pointed out.';
    const courteous = 'The gates were forty years old and full of rust, said Mrs. Wu.';
    expect(told([[news, introduction, remark]])).toEqual([news, introduction, remark]);
    const quoted = `${introduction.slice(0, -1)}, he said, “and nobody ever heard.`;
    expect(told([[news, quoted, remark]])).toEqual([news]);
    expect(told([[news, quoted, courteous]])).toEqual([news]);
  });

  it('opens no sentence with "the" school that it has not told of, unless the title has', () => {
    const presumed = 'The school called its trustees to a meeting on Friday.';
    expect(told([[news, presumed]])).toEqual([news]);
    expect(told([[news, 'Water ran into a school on the hill in Holm.', presumed]])).toContain(presumed);
    expect(told([[news, presumed]], 'Dam breaks near school')).toContain(presumed);
    expect(told([[news, 'The caller, a sailor, stopped to help on the pier.']])).toEqual([news]);
    expect(told([[news, 'The company’s resilience stands out in the storm.']])).toEqual([news]);
  });

  it('lets nobody speak by one name of whom it has not told', () => {
    const remark = 'Brandt demanded that the council of Aarup mend the gates.';
    expect(told([[news, remark]])).toEqual([news]);
    expect(told([[news, remark]], 'Brandt asks for gates near Aarup')).toContain(remark);
    for (const known of ['Lawmakers', 'Parents', 'Russia'])
      expect(told([[news, remark.replace('Brandt', known)]])).toHaveLength(2);
  });

  it('is no short remark where few tell the story, but for a number', () => {
    const [remark, more] = [
      'Aarup is as it never was.',
      'Engineers of the council had warned that the gates were rusty and asked for steel.',
    ];
    const two = (short: string) =>
      summarizeArticles([article({ id: 'a', title: 'Dam near Aarup breaks', paragraphs: [news, short, more] })], {
        method: 'blend',
        sentences: 2,
      }).map(({ text }) => text);
    expect(two(remark)).toEqual([news, more]);
    expect(two('At Aarup 120 were arrested.')).toEqual([news, 'At Aarup 120 were arrested.']);
  });

  it('may speak of the government and the like', () => {
    const known = 'The government promised money for new gates of steel.';
    expect(told([[news, known]])).toContain(known);
  });
});
