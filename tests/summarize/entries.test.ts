import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/summarize/entries.ts';

const labels = (...paragraphs: string[]) =>
  entriesOf({ paragraphs }).map(({ paragraph, length, minutes }) => [
    paragraphs[paragraph]?.slice(0, length).trim(),
    minutes,
  ]);

describe('entriesOf', () => {
  it.each([
    ['14:05 The debate opens.', '14:05', 845],
    ['9h15 – Le procès commence.', '9h15 –', 555],
    ['20.42 Uhr: Die Wahl ist entschieden.', '20.42 Uhr:', 1242],
    ['9.32 pm The vote is over.', '9.32 pm', 1292],
    ['10:40 p.m.', '10:40 p.m.', 1360],
    ['21:32 议会通过预算案。', '21:32', 1292],
    ['12:10 a.m. — Polls close.', '12:10 a.m. —', 10],
  ])('reads the time of %j', (paragraph, label, minutes) => {
    expect(labels('Kelm votes today.', '08:00 Polls open.', paragraph).at(-1)).toEqual([label, minutes]);
  });

  it.each([
    ['first on top', ['22:50', '23:40', '0:10', '0:30'], [1370, 1420, 1450, 1470]],
    ['last on top', ['0:30', '0:10', '23:40', '22:50'], [1470, 1450, 1420, 1370]],
    ['last on top, a long break', ['22:30', '22:10', '6:40'], [1350, 1330, 400]],
    ['two of which nobody knows', ['22:30', '6:40'], [1350, 400]],
  ])('counts on over midnight: %s', (_, times, minutes) => {
    expect(labels(...times).map(([, each]) => each)).toEqual(minutes);
  });

  it.each([
    ['a sentence that opens with a time', ['20:15 is when it starts.', '21:15 is when it ends.']],
    ['one time alone', ['14:05 The debate opens.', 'It lasted long.']],
    ['prices', ['12.50 Euro kostet die Karte.', '14.50 Euro kostet sie am Abend.']],
    ['results', ['3:1 Kelm wins.', '2:0 Orvik wins.']],
  ])('takes %s for no entry', (_, paragraphs) => {
    expect(labels(...paragraphs)).toEqual([]);
  });
});
