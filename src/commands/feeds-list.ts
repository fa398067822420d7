import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { exitCode } from '../errors.ts';
import type { FeedSource, PageSource } from '../model/source.ts';
import type { SourceHealth } from '../model/source-reading.ts';
import { count } from '../text/count.ts';
import { shownAddress } from '../text/shown-address.ts';
import { type Finish, print, tell } from './command.ts';
import { onOneLine, shownTime } from './feeds-lines.ts';
import { type FeedsFlags, readProject, withFeedsFlags } from './feeds-project.ts';

interface Flags extends FeedsFlags {
  readonly state: string;
  readonly json?: true;
}

/** A source, and how it was the last time it was asked; null where it never was. */
interface Listed {
  readonly source: FeedSource | PageSource;
  readonly health: SourceHealth | null;
}

export function feedsListCommand(finish: Finish): Command {
  return withFeedsFlags(new Command('list'))
    .description('the feeds and pages that are read, and how each was the last time')
    .option('--state <folder>', 'where is kept how each was', 'state')
    .option('--json', 'print one JSON document')
    .action(async (flags: Flags) => finish(await runList(flags)));
}

async function runList(flags: Flags) {
  const { readSources } = await import('../config/read.ts');
  const { place } = await readProject(flags);
  const { sources } = await readSources(place, process.env);
  const fetched = sources.filter((source) => source.kind === 'feed' || source.kind === 'page');
  const listed = await withHealth(fetched, flags.state);
  if (flags.json) print(JSON.stringify({ sources: listed.map(toJson) }));
  else for (const line of listed.map(toLine)) print(line);
  if (listed.length === 0) tell(`${place} lists no feeds and no pages; add one with: nutgraf feeds add ADDRESS`);
  return exitCode.done;
}

/** Looking at the list leaves nothing behind: where nothing was remembered, no memory is begun. */
async function withHealth(sources: readonly (FeedSource | PageSource)[], state: string): Promise<readonly Listed[]> {
  const isThere = await access(state).then(
    () => true,
    () => false,
  );
  if (!isThere) return sources.map((source) => ({ source, health: null }));
  const { openMemory } = await import('../store/memory.ts');
  const memory = await openMemory(state);
  try {
    return sources.map((source) => ({ source, health: memory.healthOf(shownAddress(source.url)) }));
  } finally {
    memory.close();
  }
}

function toJson({ source, health }: Listed) {
  const { id, kind, name, url, theme } = source;
  return { id, kind, name, url: shownAddress(url), ...(theme ? { theme } : {}), health };
}

function toLine({ source, health }: Listed): string {
  const url = shownAddress(source.url);
  const place = source.name === url ? url : `${onOneLine(source.name)}  ${url}`;
  return `${(health?.outcome ?? 'not read yet').padEnd(15)} ${place}${health ? `  (${historyOf(health)})` : ''}`;
}

function historyOf({ detail, failures, lastSuccess }: SourceHealth): string {
  const parts = [
    detail && onOneLine(detail),
    failures > 0 && `${count(failures, 'failure')} in a row`,
    lastSuccess ? `last read ${shownTime(lastSuccess)}` : 'never read',
  ];
  return parts.filter(Boolean).join(', ');
}
