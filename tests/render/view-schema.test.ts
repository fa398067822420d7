import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { localeOf } from '../../src/render/locale-of.ts';
import { viewOf } from '../../src/render/view-of.ts';
import { sampleEdition } from '../support/edition.ts';
import { richEdition } from '../support/rich-edition.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'view.schema.json'), 'utf8'));

it('is what the type says; after a change of the type: npm run golden', () => {
  const made = execFileSync(process.execPath, [join(root, 'build/view-schema.mjs')], { encoding: 'utf8' });
  expect(schema).toEqual(JSON.parse(made));
});

it('holds of a view, and not of one that lacks a field', () => {
  const parser = z.fromJSONSchema(schema);
  for (const edition of [sampleEdition(), richEdition()]) {
    const view = viewOf(edition, localeOf('en'));
    expect(parser.safeParse(view).error).toBeUndefined();
    const { labels: _, ...less } = view;
    expect(parser.safeParse(less).success).toBe(false);
  }
});
