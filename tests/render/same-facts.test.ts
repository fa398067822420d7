import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import { formsOf } from '../../src/render/forms.ts';
import { render } from '../../src/render/index.ts';
import { localeOf } from '../../src/render/locale-of.ts';
import { showEditionDate, showPublished } from '../../src/render/show-date.ts';
import { terminalText } from '../../src/render/terminal.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { richEdition } from '../support/rich-edition.ts';
import { templateNamed } from '../support/template.ts';

const edition = richEdition();
const { newsletter } = edition;
const locale = localeOf(newsletter.language);

/** What of an edition is not there to be read: names of its own for things, settings, receipts, what mail alone needs. */
const silent = new Set([
  'id',
  'storyId',
  'article',
  'articles',
  'citations',
  'edits',
  'newSentences',
  'newNames',
  'newNumbers',
  'language',
  'timezone',
  'site',
  'sender',
  'subject',
  'preheader',
  'words',
]);

/** How a form says what does not stand in it as it stands in the edition; by the key. */
const sayingByKey: Readonly<Record<string, (value: never) => string | null>> = {
  slot: (slot: string) => locale.slots[slot] ?? slot,
  date: (date: string) => showEditionDate(date, locale),
  since: (since: string) => locale.newSince(shownDay(since.slice(0, 10))),
  minutes: locale.minutesToRead,
  independent: (outlets: number) => (outlets > 1 ? locale.independent(outlets, outlets) : null),
  written: (writer: 'model' | 'editor') => locale.writtenBy[writer](writer === 'model' ? '†' : '*'),
  headlineWritten: () => locale.writtenBy.editor('*'),
  number: String,
};

/** Everything that an edition says, by walking it: what somebody adds to its type is asked of every form. */
function factsOf(value: unknown, key = ''): string[] {
  if (silent.has(key) && !(key === 'words' && isObject(value))) return [];
  if (Array.isArray(value)) {
    if (key === 'sources') return value.flatMap((each) => (isObject(each) ? factsOf(each) : []));
    return value.flatMap((each) => factsOf(each, key));
  }
  if (isObject(value)) {
    if ('earliest' in value) return [showPublished(value as never, newsletter.timezone, locale) ?? ''];
    // Of those who give another figure only that is told; its sentence is behind the receipt.
    const told =
      key === 'others' ? Object.entries(value).filter(([name]) => name !== 'sentence') : Object.entries(value);
    return told.flatMap(([name, each]) => factsOf(each, name));
  }
  if (value === null || value === undefined) return [];
  const saying = sayingByKey[key];
  return [saying ? saying(value as never) : String(value)].flatMap((said) => said ?? []);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shownDay(iso: string): string {
  const published = { earliest: iso, latest: iso, precision: 'day', basis: '' } as const;
  return showPublished(published, newsletter.timezone, locale) ?? '';
}

/** What is read in HTML, and where its links lead. */
function readHtml(html: string): string {
  const $ = load(html.replaceAll('<', ' <'));
  $('style, script, head, .receipt').remove();
  const links = $('a[href]').map((_, link) => $(link).attr('href'));
  return [$('body').text(), ...$('li[value]').map((_, item) => $(item).attr('value')), ...links].join(' ');
}

/** With its marks of footnotes and without what protects its words. */
function readMarkdown(markdown: string): string {
  return markdown.replace(/\\(?=[^\w\s])/gu, '');
}

const evened = (text: string) => text.replace(/[\s\u00A0]+/gu, ' ');

async function formsToRead(told: Edition): Promise<Readonly<Record<string, string>>> {
  const { html, text } = await render(told, templateNamed('broadsheet'));
  const bulletin = await render(told, templateNamed('bulletin'));
  const forms = formsOf(told, []);
  return {
    'the HTML of the email': readHtml(html),
    'the text of the email': text,
    'the HTML of the bulletin': readHtml(bulletin.html),
    'the text of the bulletin': bulletin.text,
    'the web edition': readHtml(forms['index.html']),
    Markdown: readMarkdown(forms['edition.md']),
    'the terminal': terminalText(viewOf(told, locale), { columns: 76, colour: false }),
  };
}

/** What the dense template leaves out: what only frames the news. */
const frames = new Set([newsletter.tagline, ...edition.sections.map(({ about }) => about)]);

let forms: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  forms = await formsToRead(edition);
});

const names = [
  'the HTML of the email',
  'the text of the email',
  'the HTML of the bulletin',
  'the text of the bulletin',
  'the web edition',
  'Markdown',
  'the terminal',
];

describe('every fact of an edition', () => {
  it('is something to look for', () => {
    expect(factsOf(edition)).toEqual(
      expect.arrayContaining(['6.4 percent', 'Marit Oksendal', 'on Monday night', 'January 14, 2031', 'Tram Times']),
    );
  });

  it.each(names)('is in %s', (name) => {
    const shown = evened(forms[name] ?? '').toLowerCase();
    const expected = new Set(factsOf(edition).map(evened));
    // Who says something begins a line where a form has it on one of its own.
    const missing = [...expected].filter((fact) => !shown.includes(fact.toLowerCase()));
    expect(missing.filter((fact) => !name.includes('bulletin') || !frames.has(fact))).toEqual([]);
  });
});

describe('nothing is said in one form alone', () => {
  const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu));
  const { web } = locale;
  const ways = Object.values(web).map((words) => (typeof words === 'string' ? words : words('')));
  const files = 'story index html email txt edition md feed xml';
  const ownWords: Readonly<Record<string, string>> = {
    'the web edition': [...ways, files].join(' '),
    'the HTML of the email': 'mailto',
  };

  it.each(names)('but the ways on in %s', (name) => {
    const others = names.filter((other) => other !== name).map((other) => forms[other]);
    const elsewhere = wordsOf([...others, ownWords[name] ?? ''].join(' '));
    expect([...wordsOf(forms[name] ?? '')].filter((word) => !elsewhere.has(word))).toEqual([]);
  });
});
