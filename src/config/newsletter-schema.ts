import { z } from 'zod';
import { isTimezone } from '../text/is-timezone.ts';
import { editorsWeight } from './editors-weight.ts';
import { languageTag } from './language-tag.ts';
import { type Length, lengths } from './lengths.ts';
import { modelSchema } from './model-schema.ts';

const text = (description: string, example: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(2_000)
    .meta({ description, examples: [example] });

const count = (description: string, fallback: number, most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .default(fallback)
    .meta({ description, examples: [fallback] });

/** A count whose default the length of the newsletter decides. */
const countByLength = (description: string, example: number, most: number, least = 1) =>
  z
    .int()
    .min(least)
    .max(most)
    .exactOptional()
    .meta({ description: `${description} If left out, "length" decides.`, examples: [example] });

const partByLength = (description: string, example: number) => countByLength(description, example, 100, 0);

const timezone = z
  .string()
  .refine((zone) => isTimezone(zone), { error: 'is not a time zone' })
  .default('UTC')
  .meta({
    description: 'The IANA time zone in which editions are dated.',
    examples: ['Europe/Berlin'],
  });

const language = languageTag
  .default('en')
  .meta({ description: 'The language of the newsletter, as a BCP 47 tag.', examples: ['en'] });

const address = z
  .string()
  .regex(/^[^\s@<>"',;:()[\]\\]{1,64}@[^\s@<>"',;:()[\]\\]{1,255}$/, { error: 'is not an email address' });

const themeWords = (description: string, example: string) =>
  z
    .array(z.string().trim().min(2).max(100))
    .max(100)
    .exactOptional()
    .meta({ description, examples: [[example]] });

const theme = z
  .strictObject({
    title: text('The heading of the section.', 'Ukraine aid pause'),
    about: text(
      'One sentence or some key words that say what belongs here; it is shown under the heading.',
      'The pause in weapons shipments to Ukraine, and what Europe does about it',
    ),
    include: themeWords(
      'Words or names: a story that has one at its top belongs here, whatever else it says.',
      'Patriot',
    ),
    exclude: themeWords('Words or names: a story that has one at its top does not belong here.', 'obituary'),
    limit: z
      .int()
      .min(1)
      .max(50)
      .exactOptional()
      .meta({
        description: 'Stories told in this section, where it is another number than limits.storiesPerSection.',
        examples: [3],
      }),
    weight: editorsWeight(
      'Sections of greater weight come first, and those of equal weight in the order of the themes; what is found weighs 1.',
    ),
  })
  .meta({ description: 'A section that the editor names.' });

const sender = z
  .strictObject({
    name: text('The name that readers see in From.', 'The Morning Desk'),
    address: address.meta({ description: 'The address that readers see in From.', examples: ['desk@example.org'] }),
    postalAddress: text('The postal address that mail law asks for.', '1 Main Street, Springfield').exactOptional(),
    unsubscribe: address.exactOptional().meta({
      description: 'Where a request to leave goes; the address above if left out.',
      examples: ['leave@example.org'],
    }),
  })
  .meta({ description: 'Who sends the newsletter; needed for sending, not for building.' });

const limits = z
  .strictObject({
    articles: count('Articles in an edition.', 200, 10_000),
    articlesPerSource: count('Articles taken from one source.', 50, 10_000),
    sections: countByLength('Sections in an edition.', 7, 50),
    storiesPerSection: countByLength('Stories told in a section; further ones are noted in a line.', 5, 50),
    alsoNoted: countByLength('Stories noted in a line.', 10, 100),
    summarySentences: countByLength('Sentences that tell a story.', 4, 20),
    summaryWords: countByLength('Words that tell a story.', 120, 1_000),
    figures: partByLength('Figures by the numbers in an edition; 0 leaves them out.', 5),
    quotations: partByLength('Quotations set apart in a section; 0 leaves them out.', 1),
    timeline: partByLength('Days of a story in its timeline; fewer than 3 leave it out.', 5),
    watch: partByLength('Announcements to watch in an edition; 0 leaves them out.', 3),
    sectionWords: z
      .int()
      .min(50)
      .max(20_000)
      .exactOptional()
      .meta({
        description:
          'Words of all that stands in a section, its title aside; stories that do not fit are noted in a line, and parts that do not are left out.',
        examples: [300],
      }),
    editionWords: z
      .int()
      .min(50)
      .max(100_000)
      .exactOptional()
      .meta({
        description:
          'Words of all that a reader reads; the first story of each section goes before the second of any, stories go before lines, and lines before what stands beside a story.',
        examples: [1200],
      }),
    windowHours: count('How far back the first edition looks; later ones look back to the one before.', 24, 8_784),
    failures: count('How many times in a row a source may fail before the report warns of it.', 3, 1_000),
  })
  .meta({ description: 'How much goes into an edition.' });

const site = z
  .string()
  .max(2_000)
  .refine(isSite, { error: 'is not the address of a site' })
  .transform((text) => new URL(text.endsWith('/') ? text : `${text}/`).href)
  .meta({
    description:
      'The address under which the folder of editions is published: the web edition, the archive and the feeds lead there.',
    examples: ['https://example.org/briefing'],
  });

const preview = z
  .strictObject({
    testAddresses: z
      .array(address)
      .max(20)
      .default([])
      .meta({
        description: 'Who may be sent a test from the preview; the address of the sender may always.',
        examples: [['desk@example.org']],
      }),
  })
  .meta({ description: 'nutgraf preview.' });

/** What newsletter.yml may hold; the JSON Schema for editors is made from it. */
export const newsletterSchema = z
  .strictObject({
    $schema: z.string().exactOptional().meta({ description: 'The JSON Schema of this file, for editors.' }),
    name: text('The name of the newsletter, as its masthead shows it.', 'The Morning Briefing'),
    tagline: text('The line under the name.', 'What happened, and who says so').exactOptional(),
    language,
    timezone,
    slot: z
      .string()
      .regex(/^[a-z0-9]{1,32}$/, { error: 'is not a slot name' })
      .default('daily')
      .meta({ description: 'Which edition of the day this is: small letters and digits.', examples: ['daily'] }),
    template: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, { error: 'is not a template name' })
      .default('broadsheet')
      .meta({ description: 'The folder in templates/ that says how an edition looks.', examples: ['broadsheet'] }),
    sources: text('The file that lists the sources, or the folder of saved pages.', 'sources/sources.yml').default(
      'sources/sources.yml',
    ),
    themes: z
      .array(theme)
      .max(50)
      .default([])
      .meta({ description: 'The sections, in order. Without any, themes are found in the articles.' }),
    elsewhere: z
      .enum(['keep', 'drop', 'find'])
      .default('keep')
      .meta({
        description:
          'What becomes of stories that fit none of the themes: kept in a section "Elsewhere", dropped, or grouped into themes that are found.',
        examples: ['keep'],
      }),
    length: z
      .enum(Object.keys(lengths) as [Length, ...Length[]])
      .default('digest')
      .meta({
        description:
          'How long an edition is: bluf (a sentence a story), espresso (two), axioms (three), digest (four), sitrep (seven). Each limit can be set by itself.',
        examples: ['digest'],
      }),
    limits: limits.prefault({}),
    model: modelSchema.exactOptional(),
    site: site.exactOptional(),
    sender: sender.exactOptional(),
    preview: preview.prefault({}),
  })
  .meta({ title: 'Nutgraf newsletter', description: 'newsletter.yml: what the newsletter is and who sends it.' })
  .transform((options) => ({ ...options, limits: { ...lengths[options.length], ...options.limits } }));

/** Everything newsletter.yml says, with every default filled in. */
export type NewsletterOptions = z.output<typeof newsletterSchema>;

/** A name and a password would be published, and what follows `?` or `#` cannot be added to. */
function isSite(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/u.test(protocol) && !username && !password && !/[?#]/u.test(text);
}
