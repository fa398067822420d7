import { z } from 'zod';
import { editorsWeight } from './editors-weight.ts';
import { fetchingSchema } from './fetching-schema.ts';
import { languageTag } from './language-tag.ts';
import { secretHeaders } from './secret-headers.ts';

/** What an entry of the list can be; the key of that name says where it is. */
const kinds = ['feed', 'page', 'file', 'folder', 'group'] as const;
type Kind = (typeof kinds)[number];

/** The keys that do not go with every kind. A group may hold what its members inherit. */
const kindsByKey: Readonly<Record<string, readonly Kind[]>> = {
  name: ['feed', 'page', 'file', 'folder'],
  body: ['feed', 'group'],
  headers: ['feed', 'page', 'group'],
  links: ['page'],
  url: ['file'],
  capturedAt: ['file'],
  sources: ['group'],
};

const words = (description: string, example: string) => {
  const phrase = z.string().trim().min(1).max(200);
  return z
    .union([phrase.transform((one) => [one]), z.array(phrase).min(1).max(1_000)], {
      error: 'is neither a word nor a list of words; write one, or a list such as [election, "port strike"]',
    })
    .exactOptional()
    .meta({ description, examples: [example] });
};

const webAddress = z
  .string()
  .trim()
  .regex(/^https?:\/\/\S+$/i, { error: 'is not a web address', abort: true })
  .refine((address) => URL.canParse(address), { error: 'is not a web address' });

const place = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .exactOptional()
    .meta({ description, examples: [example] });

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

const extract = z
  .union([z.enum(['full', 'link']), z.int().min(1).max(100_000)], {
    error: 'is not an amount of text; write full, link (the title alone), or a number of words such as 80',
  })
  .exactOptional()
  .meta({
    description: 'How much of an article may be used: full, its first N words, or link: its title alone.',
    examples: [80],
  });

const keys = {
  feed: webAddress.exactOptional().meta({
    description: 'The address of a feed (RSS, Atom, JSON Feed), or of a site that names its feed.',
    examples: ['https://example.org/feed.xml'],
  }),
  page: webAddress
    .exactOptional()
    .meta({ description: 'The address of a page to fetch.', examples: ['https://example.org/news'] }),
  links: z
    .boolean()
    .exactOptional()
    .meta({
      description: 'Whether the page is a listing, whose linked articles are what is read.',
      examples: [true],
    }),
  file: place('A saved page, HTML or text, relative to this file.', 'pages/monday.html'),
  folder: place('A folder of saved pages, relative to this file; every file in it is read.', 'pages'),
  group: place('The name of a group; what is said of it holds for each of its sources.', 'Local papers'),
  name: place('What you call the source; its place if left out.', 'Saved by hand'),
  url: webAddress
    .exactOptional()
    .meta({ description: 'The address that a saved page came from.', examples: ['https://example.org/news'] }),
  capturedAt,
  theme: place('The title of the theme in newsletter.yml that its articles belong to.', 'Ukraine aid pause'),
  language: languageTag
    .exactOptional()
    .meta({ description: 'The language of its articles, as a BCP 47 tag.', examples: ['en'] }),
  weight: editorsWeight(
    'As how many sources it counts where stories are ranked: what it reports comes before what weighs less.',
  ),
  limit: z
    .int()
    .min(1)
    .max(10_000)
    .exactOptional()
    .meta({ description: 'Articles taken into an edition at most; of a group: from each source.', examples: [5] }),
  include: words('Words or phrases, one of which must be in the title or the text.', 'election'),
  exclude: words('Words or phrases, none of which may be in the title or the text.', 'horoscope'),
  body: z
    .enum(['feed', 'fetch', 'auto'])
    .exactOptional()
    .meta({
      description:
        'What is read of an entry: feed (what the feed holds), fetch (the page it links to), or auto (that page where the feed holds a teaser).',
      examples: ['auto'],
    }),
  extract,
  headers: secretHeaders,
};

/**
 * The keys once more, for reading: zod tries an `exactOptional` key also where it is left out, and words a complaint that
 * nobody sees, which is a fifth of the time that a long list takes. YAML has no `undefined`, which is all that `optional`
 * lets through besides.
 */
const keysOrNot = Object.fromEntries(
  Object.entries(keys).map(([name, schema]) => [name, (schema as z.ZodType).optional()]),
) as unknown as typeof keys;

/** An entry of the list: a place, or a group with a list of its own. */
export interface SourceEntry extends z.output<z.ZodObject<typeof keys>> {
  readonly sources?: readonly SourceEntry[];
}

const source: z.ZodType<SourceEntry> = z
  .strictObject({
    ...keysOrNot,
    sources: z
      .lazy(() => z.array(source).max(5_000))
      .exactOptional()
      .meta({ description: 'The sources of a group, in order.' }),
  })
  .superRefine((entry, context) => {
    const named = kinds.filter((kind) => entry[kind] !== undefined);
    const [kind] = named;
    if (!kind || named.length > 1) {
      context.addIssue({ code: 'custom', message: `needs exactly one of ${listed(kinds, 'and')}` });
      return;
    }
    for (const [key, fitting] of Object.entries(kindsByKey)) {
      if (entry[key as keyof typeof entry] === undefined || fitting.includes(kind)) continue;
      const message = `goes with ${listed(fitting, 'and')} only, and this is a ${kind}; delete it, or list the place as another kind`;
      context.addIssue({ code: 'custom', path: [key], message });
    }
    if (kind === 'group' && entry.sources === undefined) {
      context.addIssue({ code: 'custom', path: ['sources'], message: 'is missing' });
    }
  })
  .meta({ id: 'source', description: 'One place to read, or a group of them.', examples: [{ folder: 'pages' }] });

/** What sources.yml may hold. */
export const sourcesSchema = z
  .strictObject({
    $schema: z.string().exactOptional().meta({ description: 'The JSON Schema of this file, for editors.' }),
    sources: z.array(source).max(5_000).meta({ description: 'Where items come from, in order.' }),
    fetching: fetchingSchema.prefault({}),
  })
  .meta({ title: 'Nutgraf sources', description: 'sources.yml: what the newsletter reads.' });

function listed(names: readonly string[], word: string): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}` : (names[0] ?? '');
}
