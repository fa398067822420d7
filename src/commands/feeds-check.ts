import { Command } from 'commander';
import type { FeedEffects } from '../collect/read-feed.ts';
import { type ExitCode, exitCode, UserError } from '../errors.ts';
import type { Sighting } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import { isReadable, type SourceReading } from '../model/source-reading.ts';
import { count } from '../text/count.ts';
import { type Finish, print } from './command.ts';
import { type Newest, newestLine, newestOf, onOneLine } from './feeds-lines.ts';
import { markRead, sightingsOf } from './feeds-mark-read.ts';
import { type FeedsFlags, readProject, withFeedsFlags } from './feeds-project.ts';
import { lazyFetcher } from './lazy-fetcher.ts';
import { startProgress } from './progress.ts';

interface Flags extends FeedsFlags {
  readonly state: string;
  readonly markRead?: true;
  readonly json?: true;
}

/** What one source would give. */
interface Checked extends Pick<SourceReading, 'source' | 'name' | 'url' | 'outcome' | 'detail' | 'entries'> {
  readonly kind: 'feed' | 'page';
  readonly failed: boolean;
  readonly newest: Newest | null;
  /** Of a listing: how many links it would follow, and the first of them. */
  readonly links?: {
    readonly count: number;
    readonly first: readonly { readonly title: string; readonly url: string }[];
  };
  readonly problems: readonly Problem[];
}

export function feedsCheckCommand(finish: Finish): Command {
  return withFeedsFlags(new Command('check'))
    .description('ask every feed and page once, and tell what would be read')
    .option('--state <folder>', 'where is kept what was seen', 'state')
    .option('--mark-read', 'mark all that is in the feeds now as read, so that it goes into no edition')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => finish(await runCheck(flags)));
}

async function runCheck(flags: Flags): Promise<ExitCode> {
  const [{ readSources }, { checkThemeHints }] = await Promise.all([
    import('../config/read.ts'),
    import('../config/theme-hints.ts'),
  ]);
  const { newsletter, place } = await readProject(flags);
  const { sources, listed, fetching } = await readSources(place, process.env);
  checkThemeHints(listed, newsletter.themes);
  const fetched = sources.filter((source) => source.kind === 'feed' || source.kind === 'page');
  if (fetched.length === 0) {
    throw new UserError(`${place} lists no feeds and no pages; add one with: nutgraf feeds add https://example.org`);
  }
  // Without a cache: the feed is asked for as it is now, and nothing of this is taken for what a build has read.
  const fetcher = lazyFetcher({ fetching, cacheFolder: null, contact: newsletter.sender?.address });
  const sightings: Sighting[] = [];
  const onSightings = flags.markRead ? (seen: readonly Sighting[]) => sightings.push(...seen) : () => undefined;
  try {
    const effects = { fetchPage: fetcher.fetchPage, isSettled: () => false };
    const checks = await checkAll(fetched, effects, onSightings);
    if (flags.markRead) await markRead(flags.state, sightings);
    const failed = checks.filter((check) => check.failed).length;
    if (flags.json) print(JSON.stringify({ sources: checks, markedRead: sightings.length }));
    else {
      for (const check of checks) printCheck(check);
      print(summaryOf(checks.length, failed, flags.markRead ? sightings.length : null));
    }
    return failed === 0 ? exitCode.done : failed === checks.length ? exitCode.failed : exitCode.partly;
  } finally {
    await fetcher.close();
  }
}

/** Asks all at the same time: the fetcher keeps within bounds. */
async function checkAll(
  sources: readonly (FeedSource | PageSource)[],
  effects: FeedEffects,
  onSightings: (seen: readonly Sighting[]) => void,
): Promise<readonly Checked[]> {
  const progress = await startProgress();
  let done = 0;
  try {
    return await Promise.all(
      sources.map(async (source) => {
        const check = await checkOne(source, effects, onSightings);
        done++;
        progress.update('Asking', done, sources.length);
        return check;
      }),
    );
  } finally {
    progress.end();
  }
}

async function checkOne(
  source: FeedSource | PageSource,
  effects: FeedEffects,
  onSightings: (seen: readonly Sighting[]) => void,
): Promise<Checked> {
  const { readFeedSource } = await import('../collect/read-feed.ts');
  const { reading, feed, page, problems } = await readFeedSource(source, effects);
  const links = source.kind === 'page' && source.links && page ? await linksIn(page) : null;
  if (feed) onSightings(await sightingsOf(reading.url, feed));
  const { name, url, detail, entries } = reading;
  const outcome = links?.count === 0 ? 'empty' : reading.outcome;
  const newest = newestOf(feed?.entries ?? []);
  return {
    source: source.id,
    kind: source.kind,
    name,
    url,
    outcome,
    detail,
    failed: !isReadable(outcome),
    entries: links?.count ?? entries,
    newest,
    ...(links && { links }),
    problems,
  };
}

/** Links of a listing that are shown. */
const shownLinks = 5;

async function linksIn({ text, url }: { readonly text: string; readonly url: string }) {
  const { listingLinks, longestListing } = await import('../collect/listing-links.ts');
  const links = listingLinks(text, url, longestListing);
  return { count: links.length, first: links.slice(0, shownLinks).map(({ title, url }) => ({ title, url })) };
}

function printCheck({ kind, name, url, outcome, failed, entries, newest, links, problems }: Checked): void {
  print(`${outcome.padEnd(15)} ${name === url ? url : `${onOneLine(name)}  ${url}`}`);
  if (!failed && kind === 'feed')
    print(`  ${count(entries, 'entry', 'entries')}${newest ? `; ${newestLine(newest)}` : ''}`);
  if (links)
    print(links.count === 0 ? '  no link to an article was found' : `  ${count(links.count, 'link')} to articles`);
  for (const { message, hint } of problems) print(`  ${onOneLine(message)} ${hint}`);
}

function summaryOf(all: number, failed: number, marked: number | null): string {
  const parts = [
    `${count(all, 'source')} asked`,
    failed > 0 ? `${failed} could not be read` : 'all could be read',
    marked === null ? null : `${count(marked, 'entry', 'entries')} marked as read`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
