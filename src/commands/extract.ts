import { Command, Option } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import type { Questions } from '../extract/index.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Item } from '../model/item.ts';
import { type Finish, print, tell } from './command.ts';

/** What is known of a page besides its text. */
interface Known {
  readonly url?: string;
  readonly capturedAt?: string;
  readonly type?: Item['type'];
}

interface Flags extends Known {
  readonly list?: string;
  readonly why?: boolean;
  readonly html?: string;
}

interface Input extends Known {
  readonly path: string;
}

export function extractCommand(finish: Finish): Command {
  return new Command('extract')
    .description('find the articles in pages; prints a line of JSON for each page')
    .argument('[pages...]', 'saved pages (HTML or text), or addresses; - is standard input')
    .option('--url <address>', 'the address that the page was saved from')
    .option('--captured-at <time>', 'when the page was saved (ISO 8601): "2 hours ago" is read against it')
    .addOption(
      new Option('--type <type>', 'what the page is, if its first words do not tell').choices(['html', 'text']),
    )
    .option('--list <file>', 'read the pages from JSON lines: {"path", "url"?, "capturedAt"?, "type"?}')
    .option('--why', 'tell of every block of a page whether it was kept, and why (blocks)')
    .option('--html <file>', 'write a page to look at: what was kept, dropped and doubtful of the one page, in colours')
    .option('--json', 'the only form there is; accepted so that every command takes it')
    .action(async (pages: string[], flags: Flags) => finish(await runExtract(pages, flags)));
}

async function runExtract(pages: readonly string[], flags: Flags) {
  if (pages.length === 0 && !flags.list) {
    throw new UserError(
      'nutgraf extract needs a page; name a file or an address, or give a list with --list',
      exitCode.usage,
    );
  }
  if (flags.html !== undefined && (pages.length !== 1 || flags.list)) {
    throw new UserError('--html shows one page; name one, and no --list', exitCode.usage);
  }
  const extractOne = await extractor({ why: Boolean(flags.why || flags.html) });
  let problems = 0;
  let articles = 0;
  for await (const input of inputsOf(pages, flags)) {
    const line = await extractOne(input);
    problems += line.problems.filter(({ notice }) => !notice).length;
    articles += line.articles.length;
    if (flags.html) await writeView(flags.html, line);
    print(JSON.stringify(flags.why ? line : { ...line, blocks: undefined }));
    for (const { where, message, hint } of line.problems) tell(`${where}: ${message} ${hint}`);
  }
  if (problems === 0) return exitCode.done;
  return articles > 0 ? exitCode.partly : exitCode.failed;
}

async function writeView(file: string, extraction: Extraction): Promise<void> {
  const [{ extractionView }, { writeFileWhole }] = await Promise.all([
    import('./extract-view.ts'),
    import('../io/files.ts'),
  ]);
  await writeFileWhole(file, extractionView(extraction));
  tell(`Wrote ${file}; open it in a browser.`);
}

async function* inputsOf(pages: readonly string[], flags: Flags): AsyncGenerator<Input> {
  for (const path of pages) yield { ...known(flags, 'nutgraf extract'), path };
  if (!flags.list) return;
  const { readJsonLines } = await import('../io/json-lines.ts');
  for await (const { value, where } of readJsonLines(flags.list)) {
    const entry = value as Partial<Input> | null;
    if (typeof entry?.path !== 'string') {
      throw new UserError(
        `${where} has no path; write {"path":"page.html"} with url, capturedAt and type as you know them`,
      );
    }
    yield { ...known(entry, where), path: entry.path };
  }
}

/** @throws UserError (exit code 2) where what is known of a page cannot be so */
function known({ url, capturedAt, type }: Known, where: string): Known {
  if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) {
    throw new UserError(
      `${where}: the url ${url} is not a web address; write it as https://example.org/news`,
      exitCode.usage,
    );
  }
  if (capturedAt !== undefined && (!/^\d{4}-\d{2}-\d{2}/.test(capturedAt) || Number.isNaN(Date.parse(capturedAt)))) {
    throw new UserError(
      `${where}: the capture time ${capturedAt} is not one; write it as 2025-07-03 or 2025-07-03T08:00Z`,
      exitCode.usage,
    );
  }
  if (type !== undefined && type !== 'html' && type !== 'text') {
    throw new UserError(`${where}: the type ${String(type)} is neither html nor text`, exitCode.usage);
  }
  return { ...(url ? { url } : {}), ...(capturedAt ? { capturedAt } : {}), ...(type ? { type } : {}) };
}

const nothing: Extraction = { input: '', articles: [], problems: [], removed: [] };

/** Makes the function that reads a page and finds its articles. */
async function extractor(questions: Questions) {
  const [{ collectFile }, { extract }, files] = await Promise.all([
    import('../collect/collect-files.ts'),
    import('../extract/index.ts'),
    import('../io/files.ts'),
  ]);
  return async (input: Input): Promise<Extraction> => {
    const { path } = input;
    const effects = { readFile: files.readInput, listFolder: files.listFolder };
    const read = /^https?:\/\//i.test(path)
      ? await fetchInput(path)
      : await collectFile({ kind: 'file', id: 'input', name: path, path }, effects);
    const items = read.items.map((item) => ({ ...item, ...known(input, path) }));
    const [found] = await extract(items, undefined, questions);
    const problems = [...read.problems, ...(found?.problems ?? [])];
    return { ...nothing, ...found, input: path, problems };
  };
}

/** Fetches a page; what that takes is loaded only here, because most pages are files. */
async function fetchInput(url: string) {
  const [{ readFeedSource }, { itemOfPage }, { lazyFetcher }, { defaultFetching }] = await Promise.all([
    import('../collect/read-feed.ts'),
    import('../collect/item-of-page.ts'),
    import('./lazy-fetcher.ts'),
    import('../config/fetching-schema.ts'),
  ]);
  const source = { kind: 'page', id: 'input', name: url, url, headers: [], links: false } as const;
  const fetcher = lazyFetcher({ fetching: defaultFetching, cacheFolder: null });
  try {
    const effects = { fetchPage: fetcher.fetchPage, isSettled: () => false };
    const { page, problems } = await readFeedSource(source, effects);
    return { items: page ? [itemOfPage(source, page)] : [], problems };
  } finally {
    await fetcher.close();
  }
}
