import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaByFile } from '../../src/config/json-schema.ts';

it.each(['newsletter', 'sources'])(
  '%s.schema.json is what the program reads by; npm run golden writes it anew',
  (file) => {
    const written = readFileSync(new URL(`../../${file}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(schemaByFile(file))));
  },
);

it('knows no schema of other files', () => {
  expect(schemaByFile('toString')).toBeNull();
});
