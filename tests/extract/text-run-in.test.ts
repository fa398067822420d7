import { describe, expect, it } from 'vitest';
import { fieldsByPlace } from '../../src/extract/fields-by-place.ts';
import { gapsOf } from '../../src/extract/gaps.ts';
import { blocksOf, linesOf } from '../../src/extract/text-blocks.ts';

const ferry = 'The ferry company of Holmsund will sell its oldest boat, which has carried cars since 1971.';
const hives = 'Beekeepers in the Tarn hills lost a third of their hives over the winter, the county said.';
const blocks = (...lines: string[]) => blocksOf(linesOf(lines.join('\n\n')), 'en');

describe('lines of flattened text', () => {
  it('are two where newsletters run a title into the first paragraph', () => {
    const lines = linesOf(
      `FERRY COMPANY SELLS ITS OLDEST BOAT — ${ferry}\n**A third of the hives are gone** – ${hives}\nST MARY HARBOUR — ${ferry}`,
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'FERRY COMPANY SELLS ITS OLDEST BOAT',
      ferry,
      'A third of the hives are gone',
      hives,
      `ST MARY HARBOUR — ${ferry}`,
    ]);
  });

  it('stay one where a single line of the page begins so', () => {
    const line = `FERRY COMPANY SELLS ITS OLDEST BOAT — ${ferry}`;
    expect(linesOf(`${line}\n${hives}`).map(({ text }) => text)).toEqual([line, hives]);
  });

  it('are prose where paragraphs begin alike and go on differently', () => {
    const opening = 'More than a month after the ferry company of Holmsund sold';
    const kinds = blocks(
      `${opening} its oldest boat, the buyer has told the town that he will not pay for it before the summer.`,
      `${opening} the first of three boats to a museum, nobody in the harbour office knows where any of them is.`,
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['prose', 'prose']);
  });

  it('say when where they end in a date behind names', () => {
    const line = 'Ada Marsh, Ben Okoro and Carla Frost, The Holmsund Evening Post & Weekly Chronicle, May 3, 2025';
    expect(blocks(line)[0]?.kind).toBe('meta');
  });

  it('above what ends an article are not beside the text below that', () => {
    const gaps = gapsOf(blocks('Ferry sold', ferry, 'A title of another page', 'Recent comments', hives));
    expect(gaps[1]?.lines.map(({ text }) => text)).toEqual(['Recent comments']);
  });
});

describe('the line above a title', () => {
  it('names the outlet and, behind "by", the author, whatever stands there at others', () => {
    const line = (text: string) => [{ side: 'above' as const, look: 'line 0', text, leaves: [] }];
    const read = fieldsByPlace([
      line('PCMag by Ada Marsh / 1 day ago'),
      line('The Harbour Post / 2 days ago'),
      line('Quay Chronicle / 2 days ago'),
      line('Evening Tribune by Ben Okoro / 3 days ago'),
    ]);
    expect(read.map(({ authors }) => authors)).toEqual([['Ada Marsh'], [], [], ['Ben Okoro']]);
    expect(read.map(({ outlet }) => outlet)).toEqual([
      'PCMag',
      'The Harbour Post',
      'Quay Chronicle',
      'Evening Tribune',
    ]);
  });
});
