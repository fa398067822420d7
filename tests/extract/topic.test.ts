import { describe, expect, it } from 'vitest';
import { haveOtherSubjects, inCommon, subjectOf } from '../../src/extract/topic.ts';

const subject = (text: string) => subjectOf([{ text }], 'en');
const setOf = (prefix: string, size: number) => Array.from({ length: size }, (_, at) => `${prefix}${at}`);

describe('what two texts have in common', () => {
  it('is less where one of them is longer, as more words are shared by chance', () => {
    const short = new Set([...setOf('shared', 2), ...setOf('short', 18)]);
    const withRest = (size: number) => new Set([...setOf('shared', 2), ...setOf('other', size)]);
    expect(inCommon(short, withRest(23))).toBeCloseTo(0.02);
    expect(inCommon(short, withRest(98))).toBeCloseTo(0.01);
    expect(inCommon(withRest(98), short)).toBeCloseTo(0.01);
  });

  it('are no numbers', () => {
    expect(inCommon(subject('Twelve boats and 30 hundred nets'), subject('Twelve hives, 30 hundred bees'))).toBe(0);
  });
});

describe('a text below a title', () => {
  // One word of ten is shared: more than texts about different things have, less than parts of one.
  const before = new Set([...setOf('before', 63), 'ferry']);
  const own = new Set(['ferry', 'beekee', 'hives', 'winter', 'mite', 'orchar', 'county', 'treatm', 'lime', 'summer']);

  it('is of another subject where its title names only what stands below', () => {
    expect(haveOtherSubjects(before, own, 'Beekeepers lose hives over the winter', 'en')).toBe(true);
    expect(haveOtherSubjects(before, own, 'Ferry brings hives home before winter', 'en')).toBe(false);
  });

  it('is of the same subject below a line as short as a subhead', () => {
    expect(haveOtherSubjects(before, own, 'Hives in winter', 'en')).toBe(false);
  });
});
