import { expect, it } from 'vitest';
import { cleanBody } from '../../src/extract/body.ts';
import { mostArticles } from '../../src/extract/cut-short.ts';
import { layoutOf } from '../../src/extract/html-blocks.ts';
import { framedArticles } from '../../src/extract/html-several-frames.ts';
import { verdictsOf } from '../../src/extract/html-verdicts.ts';
import { type Phrase, phraseIn } from '../../src/extract/phrases.ts';
import { blocksOf, mostLines } from '../../src/extract/text-blocks.ts';
import { extractSeveral, extractTextPage } from '../../src/extract/text-page.ts';
import { joinWrapped } from '../../src/extract/wrapped-lines.ts';
import { mostCharacters } from '../../src/text/most-characters.ts';
import { mostElements, parseHtml } from '../../src/text/parse-html.ts';
import { expectInProportion } from '../support/in-proportion.ts';
import { bridgeParagraphs } from './invented-page.ts';

const text = (content: string) =>
  extractTextPage({ input: 'page.txt', id: 'page', sourceId: 'lantern', type: 'text', content });

it('of more lines than any article has is read so far, and that is told', async () => {
  const page = `Bridge closes\n\n${bridgeParagraphs.join('\n\n')}\n${'a\n'.repeat(mostLines)}`;
  const { articles, problems } = await text(page);
  expect(articles[0]?.paragraphs).toEqual(bridgeParagraphs);
  expect(problems).toMatchObject([{ code: 'page-cut-short', notice: true }]);
});

it('of more elements than any page in the news has is read so far, and not of fewer, however deep', () => {
  expect(parseHtml('<hr>'.repeat(mostElements + 1)).isCut).toBe(true);
  expect(parseHtml('<hr>'.repeat(mostElements / 10)).isCut).toBe(false);
  expect(parseHtml(`${'<div>'.repeat(2000)}deep`).isCut).toBe(false);
});

it('of more text than any article has is read so far, and that is told', async () => {
  const [short, long] = await Promise.all(
    [0, mostCharacters].map((length) =>
      text(`Bridge closes\n\n${[bridgeParagraphs[0], ' '.repeat(length), ...bridgeParagraphs.slice(1)].join('\n\n')}`),
    ),
  );
  expect(short?.problems).toEqual([]);
  expect(short?.articles[0]?.paragraphs).toEqual(bridgeParagraphs);
  expect(long?.problems).toContainEqual(expect.objectContaining({ code: 'page-cut-short' }));
  expect(JSON.stringify(long?.articles)).not.toContain(bridgeParagraphs[1]);
  const { isCut, children } = parseHtml(
    `<script>${'a'.repeat(mostCharacters)}</script>${'b'.repeat(mostCharacters)}c<hr>`,
  );
  expect(isCut).toBe(true);
  expect(children).toHaveLength(2);
  expect(children?.[1]?.data?.length).toBe(mostCharacters);
});

it('of more articles than any page in the news has is read so far, and that is told', async () => {
  const mail = (_: unknown, at: number) =>
    `From: reader${at}@example.org\nDate: Thu, 3 Jul 2025 10:00:00 +0000\nSubject: Bridge ${at} closes\n\n${bridgeParagraphs.map((told) => `${told} It was report ${at}.`).join('\n\n')}`;
  const { articles, problems } = await text(Array.from({ length: mostArticles + 1 }, mail).join('\n\n'));
  expect(articles.length).toBe(mostArticles);
  expect(problems).toMatchObject([{ code: 'page-cut-short' }]);
});

it('without spaces between its words has as many of them at its end as at its beginning', () => {
  const line = '市长宣布新桥将于明年开放，警方否认有人受伤，中央银行警告价格上涨百分之三。';
  const blocks = blocksOf(
    Array.from({ length: 1000 }, () => ({ text: line, isBullet: false })),
    'zh',
  );
  expect(blocks.at(-1)?.words).toBe(blocks[0]?.words);
});

it('in one paragraph loses the credit at its end', () => {
  const paragraph = `${'The river rose by the old mill that night. '.repeat(1000)}Ada Marsh writes for the Harbour Post.`;
  const { authors, paragraphs } = cleanBody([{ text: paragraph }], { title: 'River', language: 'en' });
  expect(authors).toEqual([{ name: 'Ada Marsh' }]);
  expect(paragraphs[0]?.endsWith('that night.')).toBe(true);
});

it('is asked for the phrases of a list in their order, whatever patterns they have', () => {
  const phrases: Phrase[] = [
    { reason: 'anywhere', pattern: /mill\b/, cased: false },
    { reason: 'in capitals', pattern: /^MILL/, cased: true },
    { reason: 'at the beginning', pattern: /^mill|^\p{N}/u, cased: false },
  ];
  for (let times = 0; times < 2000; times++) expect(phraseIn(phrases, 'old')).toBeUndefined();
  expect(phraseIn(phrases, 'Old MILL')?.reason).toBe('anywhere');
  expect(phraseIn(phrases, 'MILLs')?.reason).toBe('in capitals');
  expect(phraseIn(phrases, 'Mills')?.reason).toBe('at the beginning');
  expect(phraseIn(phrases, '3 bridges')?.reason).toBe('at the beginning');
  expect(phraseIn(phrases, 'old bridges, 3')).toBeUndefined();
});

it('of nothing but comments and declarations is nothing, however many they are', () => {
  expect(parseHtml('a<!-- 1 --><!x><?y>b<!-'.repeat(2)).children?.map(({ type }) => type)).toEqual(['text', 'text']);
});

it('has its character references resolved where they count as such, and nowhere else', () => {
  const page = parseHtml(
    `<p title="?a=1&amp;b&copy=2" lang='"&eacute;"'>Fish &amp; chips &copy 2025 &notit; a < b &#8217;</p><script>a &amp; b</script>`,
  );
  const [paragraph, script] = page.children ?? [];
  expect(paragraph?.attribs).toEqual({ title: '?a=1&b&copy=2', lang: '"é"' });
  expect(paragraph?.children?.map(({ data }) => data)).toEqual(['Fish & chips © 2025 ¬it; a < b ’']);
  expect(script?.children?.[0]?.data).toBe('a &amp; b');
});

it('has all of its character references resolved, however many different ones it has', () => {
  const codes = Array.from({ length: 3000 }, (_, at) => 0x4e00 + at);
  const { children } = parseHtml(codes.map((code) => `&#${code};`).join(' '));
  expect(children?.[0]?.data).toBe(codes.map((code) => String.fromCharCode(code)).join(' '));
});

it('is read as text only if it tells so many articles', async () => {
  const mail = (at: number) =>
    `From: reader${at}@example.org\nDate: Thu, 3 Jul 2025 10:00:00 +0000\nSubject: Bridge ${at} closes\n\n${bridgeParagraphs.map((told) => `${told} It was report ${at}.`).join('\n\n')}`;
  const item = {
    input: 'mails',
    id: 'mails',
    sourceId: 'lantern',
    type: 'html',
    content: [1, 2, 3].map(mail).join('\n\n'),
  } as const;
  expect((await extractSeveral(item, 3))?.articles).toHaveLength(3);
  expect(await extractSeveral(item, 4)).toBeUndefined();
});

it('of paragraphs that were wrapped has each of them put together, in time in proportion to them', async () => {
  const paragraph = [
    'The council of Aldermoor voted on Tuesday to close the old river bridge',
    'for repairs, which engineers say will take until spring, and to open the',
    'ring road to lorries, which the shopkeepers of the north bank fear most.',
    '',
  ];
  const lines = Array.from({ length: 10_000 }, () => paragraph).flat();
  const joined = joinWrapped(lines);
  expect(joined).toHaveLength(lines.length / 2);
  expect(joined.slice(-2)).toEqual([paragraph.slice(0, 3).join(' '), '']);
  await expectInProportion((size) => joinWrapped(lines.slice(0, size)), lines.length);
  const one = lines.filter((line) => line !== '');
  await expectInProportion((size) => joinWrapped(one.slice(0, size)), one.length);
});

it('is parted by its frame to its end, however many lines it has', () => {
  const syllables = ['bor', 'den', 'ka', 'lo', 'ring', 'ter', 'val', 'mi', 'sten', 'pol', 'har', 'gu', 'fen'];
  const wordOf = (number: number): string =>
    (number < syllables.length ? '' : wordOf(Math.floor(number / syllables.length))) +
    syllables[number % syllables.length];
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => `the ${wordOf(from + at * 7)}`).join(' ');
  const told = Array.from({ length: 60 }, (_, at) => {
    const from = 200 + at * 400;
    const sentence = (line: number) => `There ${words(from + line, 12)} was ${words(from, 3)}, they said on Friday.`;
    return { title: `New ${words(from, 4)} opens`, body: Array.from({ length: 18 }, (_, line) => sentence(line)) };
  });
  const page = told.map(({ title, body }) =>
    [title, 'By Ada Marsh', '3 July 2025', ...body].map((line) => `<div>${line}</div>`).join('\n'),
  );
  const layout = layoutOf(parseHtml(`<body>${page.join('\n')}</body>`));
  const parts = framedArticles(layout, verdictsOf(layout), [], 'en');
  expect(parts.map(({ title }) => title.text)).toEqual(told.map(({ title }) => title));
});
