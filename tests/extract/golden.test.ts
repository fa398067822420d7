import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Article } from '../../src/model/article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Item } from '../../src/model/item.ts';

const folder = join(import.meta.dirname, '../golden/extract');

describe('pages and the articles that are to be found in them', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const [extraction] = await extract([itemIn(join(folder, name))]);
    const expected = join(folder, name, 'expected.json');
    await expect(`${json(told(extraction))}\n`).toMatchFileSnapshot(expected);
  });
});

function itemIn(path: string): Item {
  const type = existsSync(join(path, 'page.html')) ? 'html' : 'text';
  const content = readFileSync(join(path, type === 'html' ? 'page.html' : 'page.txt'), 'utf8');
  const about = join(path, 'item.json');
  return {
    sourceId: 'golden',
    input: 'page',
    type,
    content,
    ...(existsSync(about) && JSON.parse(readFileSync(about, 'utf8'))),
  };
}

/** What a person checks in an extraction: empty lists and what belongs to the machinery are left out. */
function told(extraction: Extraction | undefined) {
  const { articles = [], problems = [], removed = [] } = extraction ?? {};
  return filled({
    articles: articles.map(sayings),
    problems: problems.map(({ code }) => code),
    removed: removed.map(({ text, reason }) => `${reason}: ${text}`),
  });
}

function sayings(article: Article) {
  const { title, outlet, via, authors, agency, published, modified, dateline, language, complete } = article;
  const { paragraphs, subheads, captions, embeds, confidence = 1 } = article;
  return filled({
    title,
    outlet: outlet && `${outlet.name} (${outlet.basis})`,
    via,
    authors: authors.map(({ name }) => name),
    agency,
    published: published && `${published.earliest}, ${published.precision}: ${published.basis}`,
    modified: modified && `${modified.earliest}, ${modified.precision}: ${modified.basis}`,
    dateline,
    language,
    complete,
    // Only doubt is said: above it the figure is no person's to check.
    confidence: confidence < 0.5 ? confidence : undefined,
    body: paragraphs.map((text, index) => (subheads.includes(index) ? `## ${text}` : text)),
    captions,
    embeds,
  });
}

function filled(facts: Readonly<Record<string, unknown>>) {
  const isFilled = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => isFilled(value)));
}

/** Indented as the formatter of the project does: lists of words on one line where they fit. */
function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /( *)("\w+": )?\[\n\s+("[^\n]*(?:\n\s+"[^\n]*)*)\n\s+\](,?)/g,
    (whole, indent, key, list, comma) => {
      const line = `${indent}${key ?? ''}[${list.replace(/,\n\s+/g, ', ')}]`;
      return line.length <= 120 - comma.length ? `${line}${comma}` : whole;
    },
  );
}
