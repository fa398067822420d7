import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { ModelAnswer, ModelRequest } from '../../src/model/language-model.ts';
import type { SummarySentence } from '../../src/model/summary.ts';
import { summarize } from '../../src/summarize/index.ts';
import { rewrite } from '../../src/summarize/rewrite.ts';
import { article } from '../support/article.ts';

const limits = { sentences: 3, words: 60 };
const paragraphs = [
  'The town of Ostrava opened a dam on Monday after ten years of work on it.',
  'The dam holds 40 million cubic meters of water, Mayor Eva Novak said at the opening.',
  'Farmers in the valley said that the dam will save their fields from the next flood.',
];
const dam = article({ id: 'dam', paragraphs });

/** Everything passes but what a test calls a lie. */
const faultsOf = ({ text }: SummarySentence) =>
  text.includes('lie') ? [{ kind: 'name', words: 'lie', looked: 'not there' }] : [];

async function rewriting(
  answer: (request: ModelRequest) => ModelAnswer,
  articles: readonly Article[] = [dam],
  more: { readonly told?: readonly string[]; readonly language?: string } = {},
) {
  const requests: ModelRequest[] = [];
  const story = { id: 'one', articles, independent: 1, reasons: [] };
  const sections = summarize([{ theme: 'Dams', origin: 'found', reasons: [], stories: [story] }], {
    ...limits,
    method: 'blend',
  });
  const rewritten = await rewrite(sections, {
    ...limits,
    mode: 'rewrite',
    language: more.language ?? 'en',
    told: new Set(more.told ?? ['one']),
    faultsOf,
    complete: async (request) => {
      requests.push(request);
      return answer(request);
    },
  });
  const [before, after] = [sections, rewritten.sections].map((one) => one[0]?.stories[0]?.summary.sentences ?? []);
  return { ...rewritten, requests, before, after, texts: after?.map(({ text }) => text) };
}

const sentences = (...told: { text: string; from: string[] }[]): ModelAnswer => ({
  ok: true,
  text: JSON.stringify({ sentences: told }),
});
const opened = { text: 'Ostrava opened its dam on Monday.', from: ['s1'] };
const holds = { text: 'The dam holds 40 million cubic meters, Mayor Eva Novak said.', from: ['s2'] };

describe('a story that a model rewrites', () => {
  it('has its sentences, with the citations of all that they are made of', async () => {
    const both = {
      text: 'Ostrava opened a dam on Monday that farmers said will save their fields.',
      from: ['s1', 's3'],
    };
    const { after, stories } = await rewriting(() => sentences(both));
    expect(after).toMatchObject([{ text: both.text, written: 'model', edits: [] }]);
    expect(after?.[0]?.citations.map(({ paragraph }) => paragraph)).toEqual([0, 2]);
    expect(stories).toBe(1);
  });

  it('keeps the extract’s words unmarked where the model only repeats them', async () => {
    const { after } = await rewriting(() => sentences({ text: paragraphs[1] ?? '', from: ['s2'] }));
    expect(after).toMatchObject([{ text: paragraphs[1] }]);
    expect(after?.[0]).not.toHaveProperty('written');
  });

  it('has a sentence that fails replaced by its source, in its place', async () => {
    const { texts, fallenBack } = await rewriting(() =>
      sentences({ text: 'A lie was told on Monday.', from: ['s1'] }, holds),
    );
    expect(texts).toEqual([paragraphs[0], holds.text]);
    expect(fallenBack).toEqual([
      { story: 'one', sentence: 'A lie was told on Monday.', because: 'name “lie”: not there' },
    ]);
  });

  it('is not told twice what a sentence that failed would have told', async () => {
    const { texts } = await rewriting(() => sentences(opened, { text: 'A lie was told on Monday.', from: ['s1'] }));
    expect(texts).toEqual([opened.text]);
  });

  it('is not told twice what the model says twice', async () => {
    expect((await rewriting(() => sentences(opened, opened, holds))).texts).toEqual([opened.text, holds.text]);
  });

  it('has no sentence that needs another before it, although it stands so in an article', async () => {
    const dangling = 'He said that the work had cost more than the town could pay.';
    const longer = article({ id: 'dam', paragraphs: [...paragraphs.slice(0, 2), `${paragraphs[2]} ${dangling}`] });
    const { texts } = await rewriting(
      ({ material }) => {
        const id = /"id":"(s\d+)"[^}]*"text":"He said/.exec(material)?.[1] ?? 's2';
        return sentences(opened, { text: dangling, from: [id] });
      },
      [longer],
    );
    expect(texts?.[0]).toBe(opened.text);
    expect(texts).not.toContain(dangling);
  });

  it('stays as it was where most of the sentences fail', async () => {
    const lie = (from: string) => ({ text: 'A lie was told on Monday.', from: [from] });
    const { before, after, stories, fallenBack } = await rewriting(() => sentences(opened, lie('s2'), lie('s3')));
    expect(after).toEqual(before);
    expect(stories).toBe(0);
    expect(fallenBack).toHaveLength(3);
  });

  it('is as long as configured and no longer', async () => {
    const long = { text: `Ostrava opened ${'its very '.repeat(30)} large dam on Monday.`, from: ['s1'] };
    const { texts } = await rewriting(() =>
      sentences(
        opened,
        holds,
        { ...opened, text: 'Ostrava opened it.' },
        { ...opened, text: 'Ostrava did open it.' },
        long,
      ),
    );
    expect(texts).toHaveLength(3);
  });

  it('stays as it was where there is no answer, and says why', async () => {
    const refusal = { ok: false, why: 'unusable', message: 'It is down.', hint: 'Start it.' } as const;
    const { before, after, refusals, fallenBack } = await rewriting(() => refusal);
    expect(after).toEqual(before);
    expect(refusals).toEqual([refusal]);
    expect(fallenBack).toEqual([{ story: 'one', sentence: null, because: 'It is down.' }]);
  });

  it('is not asked for where the edition does not tell it', async () => {
    expect((await rewriting(() => sentences(opened), [dam], { told: [] })).requests).toHaveLength(0);
  });

  it('is not asked for in another language than its articles, because no translation can be checked', async () => {
    const { requests, fallenBack } = await rewriting(() => sentences(opened), [dam], { language: 'fr' });
    expect(requests).toHaveLength(0);
    expect(fallenBack[0]?.because).toMatch(/another language \(en\)/);
    expect((await rewriting(() => sentences(opened), [dam], { language: 'en-GB' })).requests).toHaveLength(1);
  });
});
