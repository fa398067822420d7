import { spawnSync } from 'node:child_process';
import { caniemail } from 'caniemail';
import { load } from 'cheerio/slim';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { messageTo } from '../../src/deliver/message.ts';
import { loadMimeWriter } from '../../src/deliver/transports/mime.ts';
import type { Edition } from '../../src/model/edition.ts';
import { formsOf } from '../../src/render/forms.ts';
import { render } from '../../src/render/index.ts';
import { accepted } from '../support/caniemail-baseline.ts';
import { editionOf, sampleEdition } from '../support/edition.ts';
import { richEdition } from '../support/rich-edition.ts';
import { templateNamed } from '../support/template.ts';

const editions: readonly (readonly [name: string, edition: Edition])[] = [
  ['everything', richEdition()],
  ['little', sampleEdition()],
  ['forty stories', editionOf(40)],
];
const cases = ['broadsheet', 'bulletin'].flatMap((template) =>
  editions.map(([name, edition]) => [template, name, edition] as const),
);

/** What is right on the web and wrong in email: inline styles, presentational attributes, comments for Outlook. */
const emailProfile: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'no-inline-style': 'off',
    'prefer-native-element': 'off',
    'prefer-tbody': 'off',
  },
};

async function messageOf(edition: Edition, template: string): Promise<Buffer> {
  const bytesOf = await loadMimeWriter();
  const email = await render(edition, templateNamed(template));
  return bytesOf(messageTo({ name: 'Ada', address: 'ada@reader.example' }, edition, email));
}

/** Words as a reader sees them, each once: what leads elsewhere is no word. */
function wordsOf(text: string): Set<string> {
  const plain = text.replace(/\S+:\/\/\S+|\S+@\S+/gu, ' ').toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu));
}

function seenIn(html: string): string {
  const $ = load(html);
  $('style, title, [style*="display:none"]').remove();
  $('*').prepend(' ').append(' ');
  return $('body').text();
}

const clients = [
  'gmail.*',
  'outlook.*',
  'apple-mail.*',
  'yahoo.*',
  'aol.*',
  'fastmail.*',
  'protonmail.*',
  'samsung-email.*',
];

describe.each(cases)('the email of %s, with %s', (template, _, edition) => {
  it('is valid HTML but for what email needs', async () => {
    const { html } = await render(edition, templateNamed(template));
    const { results } = await new HtmlValidate(emailProfile).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });

  it('uses nothing that clients do not know without a reason', async () => {
    const { html } = await render(edition, templateNamed(template));
    const { issues } = caniemail({ clients: clients as never, html });
    const titlesIn = (found: typeof issues.errors) => [
      ...new Set([...found.values()].flat().map(({ title }) => title)),
    ];
    const known = (kind: 'lacking' | 'partly') => new Set(accepted.flatMap((one) => one[kind]));
    expect(titlesIn(issues.errors).filter((title) => !known('lacking').has(title))).toEqual([]);
    expect(titlesIn(issues.warnings).filter((title) => !known('partly').has(title))).toEqual([]);
  });

  it('says the same words in both parts', async () => {
    const { html, text, subject } = await simpleParser(await messageOf(edition, template));
    expect(subject).toBe(edition.subject);
    const [seen, read] = [wordsOf(seenIn(html || '')), wordsOf(text ?? '')];
    const onlySeen = [...seen].filter((word) => !read.has(word));
    const onlyRead = [...read].filter((word) => !seen.has(word));
    expect({ onlySeen, onlyRead }).toEqual({ onlySeen: [], onlyRead: [] });
  });
});

it('finds in the baseline nothing that no template uses any more', async () => {
  const found = { lacking: new Set<string>(), partly: new Set<string>() };
  for (const template of ['broadsheet', 'bulletin']) {
    const { html } = await render(richEdition(), templateNamed(template));
    const { issues } = caniemail({ clients: clients as never, html });
    for (const { title } of [...issues.errors.values()].flat()) found.lacking.add(title);
    for (const { title } of [...issues.warnings.values()].flat()) found.partly.add(title);
  }
  for (const kind of ['lacking', 'partly'] as const)
    expect(accepted.flatMap((one) => one[kind]).filter((title) => !found[kind].has(title))).toEqual([]);
});

it('has a web edition that is valid HTML', async () => {
  const page = formsOf(richEdition(), [])['index.html'];
  const profile: ConfigData = { extends: ['html-validate:recommended'], rules: { 'doctype-style': 'off' } };
  const { results } = await new HtmlValidate(profile).validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
});

const hasFilter = spawnSync('spamassassin', ['--version']).status === 0;
if (!hasFilter) console.warn('SpamAssassin is not installed, so what it thinks of the email is not asked.');

it.skipIf(!hasFilter)('looks like no spam to SpamAssassin', async () => {
  const checked = spawnSync('spamassassin', ['-L', '-t', '-x'], {
    input: await messageOf(richEdition(), 'broadsheet'),
  });
  const score = /score=(?<score>-?[\d.]+)/u.exec(checked.stdout.toString())?.groups?.score;
  expect(Number(score), checked.stdout.toString().slice(-2000)).toBeLessThanOrEqual(0.5);
});
