import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { NewsletterOptions } from '../config/newsletter-schema.ts';
import { readNewsletter } from '../config/read.ts';
import { type EditionFile, listEditions, readEdition, readEditionFile } from '../io/editions.ts';
import { makeFolder } from '../io/make-folder.ts';
import { readTemplate } from '../io/templates.ts';
import { watchFiles } from '../io/watch-files.ts';
import type { Edition } from '../model/edition.ts';
import { openDesk } from '../server/desk.ts';
import type { PreviewOptions } from '../server/preview-options.ts';
import { headersOf, sendTest } from '../server/test-message.ts';
import { openMemory } from '../store/memory.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { buildQuietly } from './make-edition.ts';
import { openActivities } from './preview-activities.ts';
import { writeEditedForms } from './write-forms.ts';

interface Settings {
  readonly config: string;
  readonly out: string;
  readonly state: string;
  readonly template?: string;
  readonly outbox?: string;
}

type ReadSettings = () => Promise<NewsletterOptions | null>;

/**
 * What the preview does on this machine: it reads and writes the editions in a folder, builds them again when what they
 * are made of is changed, and sends tests.
 * @param onError hears what the page says of a failure that nobody can mend there
 * @param lookEveryMs milliseconds between two looks at the files
 */
export async function openWorkplace(
  settings: Settings,
  onError: (words: string) => void,
  lookEveryMs = 400,
): Promise<{ options: PreviewOptions; close: () => void }> {
  const { out } = settings;
  const hasNewsletter = existsSync(settings.config);
  const newsletter: ReadSettings = async () => (hasNewsletter ? (await readNewsletter(settings.config)).options : null);
  const { changed, inTurn, tryTo, ...activities } = openActivities(onError);
  const desk = openDesk({
    out,
    readTemplate: async () =>
      readTemplate(settings.template ?? (await newsletter())?.template ?? 'broadsheet', folderOf(settings)),
    write: async (edited) => {
      await writeEditedForms(out, edited);
    },
    isSent: (id) => wasSent(settings.state, id),
    now: () => new Date(),
  });
  const build = () => buildQuietly(settings);
  const refresh = (what: 'template' | 'edits') => (ids: readonly string[]) =>
    tryTo('Rendering…', async () => {
      for (const id of ids) await desk.refresh(id, what);
    });
  const end = watchAll(settings, newsletter, lookEveryMs, {
    editions: changed,
    edits: refresh('edits'),
    template: refresh('template'),
    sources: () => tryTo('Building…', build),
  });

  return {
    close: end,
    options: {
      editions: () => listEditions(out),
      read: (id, file) => readEditionFile(out, id, file),
      desk,
      headersOf,
      ...activities,
      ...(hasNewsletter ? { build: () => inTurn(build) } : {}),
      ...testsOf(settings, newsletter),
    },
  };
}

/** What is done when something is changed on disk. */
interface Reactions {
  readonly editions: () => void;
  readonly edits: (ids: readonly string[]) => void;
  readonly template: (ids: readonly string[]) => void;
  readonly sources: () => void;
}

/** So many of the newest editions are watched. */
const watchedEditions = 3;

/** Watches editions, and what they are made of. */
function watchAll(settings: Settings, newsletter: ReadSettings, everyMs: number, on: Reactions): () => void {
  const { config, out, state } = settings;
  const folder = folderOf(settings);
  const shown = async () => (await listEditions(out)).slice(0, watchedEditions);
  const inEach = (...files: readonly EditionFile[]) =>
    shown().then((ids) => ids.flatMap((id) => files.map((file) => join(out, id, file))));
  // A build writes into these, and would be the cause of the next one.
  const watch = (places: () => Promise<readonly string[]>, onChange: () => void) =>
    watchFiles(places, onChange, { everyMs, apartFrom: [out, state] });

  const watches = [
    watch(async () => (await shown()).map((id) => join(out, id)), on.editions),
    // Another program's build may end without a change that was made while it went on: `built.json` tells of it.
    watch(
      () => inEach('edits.yml', 'built.json'),
      () => void shown().then(on.edits),
    ),
    watch(
      async () => [join(folder, 'templates')],
      () => void shown().then(on.template),
    ),
    ...(existsSync(config) ? [watch(async () => [config, await sourcesPlace(newsletter, folder)], on.sources)] : []),
  ];
  return () => {
    for (const end of watches) end();
  };
}

function folderOf({ config }: Settings): string {
  return dirname(resolve(config));
}

/** Where sources are listed: that file's folder, in which the saved pages are as a rule, unless it holds the newsletter. */
async function sourcesPlace(newsletter: ReadSettings, folder: string): Promise<string> {
  const sources = (await newsletter().catch(() => null))?.sources ?? 'sources/sources.yml';
  const place = resolve(folder, sources);
  const parent = dirname(place);
  return `${folder}${sep}`.startsWith(parent.endsWith(sep) ? parent : `${parent}${sep}`) ? place : parent;
}

/** The state is asked anew each time, because a send may run beside the preview. */
async function wasSent(state: string, id: string): Promise<boolean> {
  if (!existsSync(join(state, 'nutgraf.sqlite'))) return false;
  const memory = await openMemory(state);
  try {
    return memory.wasSent(id);
  } finally {
    memory.close();
  }
}

function testsOf({ out, outbox }: Settings, newsletter: ReadSettings): Pick<PreviewOptions, 'tests'> {
  const url = process.env.SMTP_URL;
  if (outbox === undefined && !url) return {};
  return {
    tests: {
      go: outbox === undefined ? 'to the mail server' : `into the folder ${outbox}`,
      addressesFor: async ({ newsletter: { sender } }: Edition) => {
        const allowed = (await newsletter().catch(() => null))?.preview.testAddresses ?? [];
        const addresses = [...(sender ? [sender.address] : []), ...allowed].map(parseEmailAddress);
        return [...new Set(addresses.filter((address) => address !== null))];
      },
      send: async (id, address) => {
        const { transports } = await import('../deliver/transports/transports.ts');
        const transport =
          outbox === undefined
            ? await transports.smtp({ url: url ?? '' })
            : await transports.outbox({ directory: outbox, makeFolder });
        try {
          const { edition, email } = await readEdition(out, id);
          return await sendTest(edition, email, address, { transport, outbox });
        } finally {
          await transport.close();
        }
      },
    },
  };
}
