import { describe, expect, it } from 'vitest';
import { opinionOf } from '../../src/text/opinion.ts';

const report = {
  title: 'Harbor council votes to dredge the north channel',
  language: 'en',
  paragraphs: [
    'The harbor council of Aarup voted on Tuesday to dredge the north channel, which has lost two meters since 2019, officials said.',
    '“We must act now, and I will not wait for the state. Why should you?” Mayor Ruth Okafor told reporters. “It is absurd.”',
  ],
};
const kindOf = (more: Partial<Parameters<typeof opinionOf>[0]>) => opinionOf({ ...report, ...more })?.kind ?? null;

describe('what a page calls an article', () => {
  it.each([
    ['Opinion', 'opinion'],
    ['Opinion | Columnists', 'opinion'],
    ['OpinionNewsArticle', 'opinion'],
    ['Gastkommentar', 'opinion'],
    ['Tribune', 'opinion'],
    ['Cartas al director', 'opinion'],
    ['Думка', 'opinion'],
    ['社説', 'opinion'],
    ['News Analysis', 'analysis'],
    ['ReviewNewsArticle', 'review'],
    ['Opinion & Analysis', 'opinion'],
    ['Markets > Comment & Analysis', 'opinion'],
    ['News & Analysis', null],
    ['Arts & Ideas', null],
    ['Business', null],
    ['Public opinion', null],
  ])('reads the label "%s"', (label, kind) => {
    expect(kindOf({ labels: [label] })).toBe(kind);
  });

  it.each([
    ['OPINION: Dredge the north channel', 'opinion'],
    ['Editorial | Dredge the north channel', 'opinion'],
    ['Dredge the north channel | Opinion', 'opinion'],
    ['Dredge the north channel | Editorial | The Aarup Post', 'opinion'],
    ['Dredge the channel - now - Opinion', 'opinion'],
    ['Fahrrinne ausbaggern (Kommentar)', 'opinion'],
    ['Analysis: How the channel got lost', 'analysis'],
    ['Okafor: Opinion of the court will decide on channel', null],
    ['Editorial board of Aarup paper resigns', null],
    ['Leader: Aarup will dredge the north channel', null],
    ['Voices: Fishermen tell of the north channel', null],
    ['Letters: Post of a sailor found in the channel', null],
  ])('reads the title "%s"', (title, kind) => {
    expect(kindOf({ title })).toBe(kind);
  });

  it.each([
    ['https://paper.example/commentisfree/2031/mar/03/dredge-it', 'opinion'],
    ['https://paper.example/opinion/star-columnists/dredge-it.html', 'opinion'],
    ['https://paper.example/news/opinion', null],
    ['https://paper.example/%E0%A4/dredge-it', null],
    ['no address', null],
  ])('reads the address %s', (url, kind) => {
    expect(kindOf({ url })).toBe(kind);
  });
});

describe('how an article speaks', () => {
  it('decides what a label means that may mean another thing', () => {
    const paragraphs = ['The north channel is the pride of Aarup, and no council has cared for it.'];
    expect(kindOf({ title: 'Leader: The north channel', paragraphs })).toBe('opinion');
    expect(opinionOf({ ...report, title: 'Leader: The north channel', paragraphs })?.isStated).toBe(false);
    expect(kindOf({ title: 'The north channel', paragraphs })).toBeNull();
  });

  it('takes a report for a report, whatever those whom it quotes say', () => {
    expect(opinionOf(report)).toBeNull();
  });

  it('hears a writer who says what ought to be, and tells by what', () => {
    const opinion = opinionOf({
      title: 'The council should leave the channel alone',
      language: 'en',
      paragraphs: [
        'It is absurd to dredge a channel that nobody uses. Who pays for it? We do, and our children will. I have fished there for forty years.',
      ],
    });
    expect(opinion).toMatchObject({ kind: 'opinion', isStated: false });
    expect(opinion?.because).toEqual([
      'its title says what ought to be',
      'speaks of its writer',
      'says "we"',
      'asks',
      'judges',
    ]);
  });

  it('does not hear one in a title that tells who says so', () => {
    expect(kindOf({ title: 'Mayor says the council should leave the channel alone' })).toBeNull();
  });

  it('asks more of a long opening, where more occurs by chance', () => {
    const aside = 'It is north perhaps because we call it so: our maps do.';
    const paragraphs = [aside, ...Array.from({ length: 40 }, () => 'The channel has lost two meters of its depth.')];
    expect(kindOf({ paragraphs: [aside] })).toBe('opinion');
    expect(kindOf({ paragraphs })).toBeNull();
  });

  it('believes other languages', () => {
    expect(kindOf({ language: 'fi', paragraphs: ['I my we our you must absurd? absurd!'] })).toBeNull();
  });
});
