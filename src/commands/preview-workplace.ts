import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { NewsletterOptions } from '../config/newsletter-schema.ts';
import { readNewsletter } from '../config/read.ts';
import { UserError } from '../errors.ts';
import { listEditions, readEdition, readEditionFile } from '../io/editions.ts';
import { makeFolder } from '../io/make-folder.ts';
import { readTemplate } from '../io/templates.ts';
import { watchFiles } from '../io/watch-files.ts';
import type { Edition } from '../model/edition.ts';
import { openDesk } from '../server/desk.ts';
import type { Activity, PreviewOptions } from '../server/preview-options.ts';
import { headersOf, sendTest } from '../server/test-message.ts';
import { openMemory } from '../store/memory.ts';
import { parseEmailAddress } from '../text/email-address.ts';
import { buildQuietly } from './make-edition.ts';
import { writeEditedForms } from './write-forms.ts';

interface Settings {
  readonly config: string;
  readonly out: string;
  readonly state: string;
  readonly template?: string;
  readonly outbox?: string;
}

/** So many of the newest editions are watched. */
const watchedEditions = 3;

/**
 * What the preview does on this machine: it reads and writes the editions in a folder, builds them again when what they
 * are made of is changed, and sends tests.
 * @param onError hears what the page says of a failure that nobody can mend there
 */
export async function openWorkplace(
  settings: Settings,
  onError: (words: string) => void,
): Promise<{ options: PreviewOptions; close: () => void }> {
  const { out } = settings;
  const folder = dirname(resolve(settings.config));
  const hasNewsletter = existsSync(settings.config);
  const listeners = new Set<() => void>();
  let activity: Activity = { working: null, trouble: null };

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const say = (next: Activity) => {
    if (next.working === activity.working && next.trouble === activity.trouble) return;
    activity = next;
    changed();
  };
  const newsletter = async (): Promise<NewsletterOptions | null> =>
    hasNewsletter ? (await readNewsletter(settings.config)).options : null;
  const desk = openDesk({
    out,
    readTemplate: async () => readTemplate(settings.template ?? (await newsletter())?.template ?? 'broadsheet', folder),
    write: async (edited) => {
      await writeEditedForms(out, edited);
    },
    isSent: (id) => wasSent(settings.state, id),
    now: () => new Date(),
  });

  /** Does what a change on disk asks for; a mistake that a person can mend is shown until the next try. */
  const tryTo = async (working: string, work: () => Promise<unknown>) => {
    say({ working, trouble: null });
    try {
      await work();
      say({ working: null, trouble: null });
    } catch (error) {
      if (!(error instanceof UserError))
        onError(error instanceof Error ? (error.stack ?? error.message) : String(error));
      say({ working: null, trouble: error instanceof UserError ? error.message : 'Internal error' });
    }
    changed();
  };
  const newest = async () => (await listEditions(out))[0];
  const refresh = (what: 'template' | 'edits') => async () => {
    const id = await newest();
    if (id !== undefined) await tryTo('Rendering…', () => desk.refresh(id, what));
  };
  let building = Promise.resolve();
  const build = () => {
    building = building.then(() => tryTo('Building…', () => buildQuietly(settings)));
  };

  const shown = async () => (await listEditions(out)).slice(0, watchedEditions).map((id) => join(out, id));
  const edits = async () => (await shown()).map((path) => join(path, 'edits.yml'));
  const watches = [
    watchFiles(shown, changed),
    watchFiles(edits, refresh('edits')),
    watchFiles(async () => [join(folder, 'templates')], refresh('template')),
    ...(hasNewsletter
      ? [watchFiles(async () => [settings.config, await sourcesPlace(newsletter, folder)], build)]
      : []),
  ];

  return {
    close: () => {
      for (const end of watches) end();
    },
    options: {
      editions: () => listEditions(out),
      read: (id, file) => readEditionFile(out, id, file),
      onError: (error) => onError(error instanceof Error ? (error.stack ?? error.message) : String(error)),
      desk,
      activity: () => activity,
      headersOf,
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      ...(hasNewsletter ? { build: () => buildQuietly(settings) } : {}),
      ...testsOf(settings, newsletter),
    },
  };
}

/** Where sources are listed: that file's folder, in which the saved pages are as a rule. */
async function sourcesPlace(newsletter: () => Promise<NewsletterOptions | null>, folder: string): Promise<string> {
  const sources = (await newsletter().catch(() => null))?.sources ?? 'sources/sources.yml';
  const place = join(folder, sources);
  const parent = dirname(place);
  return resolve(parent) === resolve(folder) ? place : parent;
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

function testsOf(
  { out, outbox }: Settings,
  newsletter: () => Promise<NewsletterOptions | null>,
): Pick<PreviewOptions, 'tests'> {
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
