import { z } from 'zod';

const name = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .exactOptional()
  .meta({
    description: 'What you call the source; its place if left out.',
    examples: ['Saved by hand'],
  });

const capturedAt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/, {
    error: 'is not an ISO 8601 date or time',
  })
  .exactOptional()
  .meta({
    description: 'When the page was saved: "2 hours ago" on it is read against this.',
    examples: ['2025-07-03'],
  });

const webAddress = z.string().regex(/^https?:\/\/\S+$/i, { error: 'is not a web address' });

const place = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .meta({ description, examples: [example] });

const source = z
  .strictObject({
    page: webAddress
      .exactOptional()
      .meta({ description: 'The address of a page to fetch.', examples: ['https://example.org/news'] }),
    file: place('A saved page, HTML or text, relative to this file.', 'pages/monday.html').exactOptional(),
    folder: place('A folder of saved pages, relative to this file; every file in it is read.', 'pages').exactOptional(),
    name,
    url: webAddress
      .exactOptional()
      .meta({ description: 'The address that a saved page came from.', examples: ['https://example.org/news'] }),
    capturedAt,
  })
  .refine((value) => [value.page, value.file, value.folder].filter(Boolean).length === 1, {
    error: 'needs exactly one of page, file and folder',
  })
  .refine((value) => value.file !== undefined || (value.url ?? value.capturedAt) === undefined, {
    error: 'has url or capturedAt, which go with file only',
  })
  .meta({ description: 'One place to read.', examples: [{ folder: 'pages' }] });

/** What sources.yml may hold. */
export const sourcesSchema = z
  .strictObject({
    $schema: z.string().exactOptional().meta({ description: 'The JSON Schema of this file, for editors.' }),
    sources: z.array(source).max(5_000).meta({ description: 'Where items come from, in order.' }),
  })
  .meta({ title: 'Nutgraf sources', description: 'sources.yml: what the newsletter reads.' });

export type SourceOptions = z.output<typeof sourcesSchema>['sources'][number];
