import { Command } from 'commander';
import type { FeedEffects } from '../collect/read-feed.ts';
import type { NewFeed } from '../config/edit-sources.ts';
import { exitCode, UserError } from '../errors.ts';
import type { Feed } from '../model/feed.ts';
import type { FeedSource } from '../model/source.ts';
import { count } from '../text/count.ts';
import { shownAddress } from '../text/shown-address.ts';
import { type Finish, print } from './command.ts';
import { newestLine, newestOf, onOneLine } from './feeds-lines.ts';
import { markRead, sightingsOf } from './feeds-mark-read.ts';
import { type FeedsFlags, type FeedsProject, readListText, readProject, withFeedsFlags } from './feeds-project.ts';
import { lazyFetcher } from './lazy-fetcher.ts';

interface Flags extends FeedsFlags {
  readonly state: string;
  readonly name?: string;
  readonly group?: string;
  readonly markRead?: true;
}

export function feedsAddCommand(finish: Finish): Command {
  return withFeedsFlags(new Command('add'))
    .description('put a feed on the list: the one at an address, or the one that belongs to a site')
    .argument('<address>', 'of a feed, or of a site that has one')
    .option('--name <name>', 'what to call it; what it calls itself if left out')
    .option('--group <name>', 'the group to put it into')
    .option('--mark-read', 'mark all that is in it now as read, so that the first edition is not flooded')
    .option('--state <folder>', 'where is kept what was seen', 'state')
    .action(async (address: string, flags: Flags) => finish(await runAdd(address, flags)));
}

async function runAdd(address: string, flags: Flags) {
  checkAddress(address);
  const { parseListing } = await import('../config/listing.ts');
  const project = await readProject(flags);
  const text = await readListText(project.place);
  const { whereByAddress, fetching } = parseListing(text, project.place);
  if (whereByAddress.has(shownAddress(address)) && !flags.markRead) {
    tellListed(address, whereByAddress);
    return exitCode.done;
  }
  const fetcher = lazyFetcher({ fetching, cacheFolder: null, contact: project.newsletter.sender?.address });
  try {
    const { feed, url, title } = await seekFeed(address, fetcher.fetchPage);
    tellFeed(feed, url, address);
    const listed = [address, url].find((one) => whereByAddress.has(shownAddress(one)));
    if (listed) tellListed(listed, whereByAddress);
    else await addToList({ url, name: flags.name ?? title, groups: flags.group ? [flags.group] : [] }, text, project);
    if (flags.markRead) await markRead(flags.state, await sightingsOf(shownAddress(listed ?? url), feed));
    return exitCode.done;
  } finally {
    await fetcher.close();
  }
}

/** @throws UserError (exit code 2) where it is no address that can be asked */
function checkAddress(address: string): void {
  if (/^https?:\/\/\S+$/i.test(address) && URL.canParse(address)) return;
  const host = address.replace(/^[a-z]+:(\/\/)?/iu, '');
  const way = /^[\w.-]+\.[a-z]{2,}(\/\S*)?$/iu.test(host) ? `https://${host}` : 'https://example.org/feed.xml';
  throw new UserError(
    `${address.replace(/\/\/[^\s/]*@/u, '//…@')} is not a web address; write it as ${way}`,
    exitCode.usage,
  );
}

function tellListed(url: string, whereByAddress: ReadonlyMap<string, string>): void {
  const shown = shownAddress(url);
  print(`${shown} is listed already: ${whereByAddress.get(shown)}`);
}

/** @throws UserError where the list cannot be added to or written */
async function addToList(feed: NewFeed, text: string, { place, newsletter }: FeedsProject): Promise<void> {
  const [{ withFeeds }, { themeNamed }, { writeFileWhole }] = await Promise.all([
    import('../config/edit-sources.ts'),
    import('../config/theme-hints.ts'),
    import('../io/files.ts'),
  ]);
  await writeFileWhole(
    place,
    withFeeds(text, place, [feed], (group) => themeNamed(group, newsletter.themes)),
  );
  print(`Added to ${[place, ...feed.groups].join(', group ')}`);
}

/**
 * The feed at an address or of its site, the address to list it by (with its password, where one was given for the same
 * site), and what it calls itself.
 * @throws UserError where there is none
 */
async function seekFeed(address: string, fetchPage: FeedEffects['fetchPage']) {
  const [{ readFeedSource }, { furtherRequest }] = await Promise.all([
    import('../collect/read-feed.ts'),
    import('../collect/request-of.ts'),
  ]);
  const source: FeedSource = {
    kind: 'feed',
    id: 'added',
    name: shownAddress(address),
    url: address,
    headers: [],
    body: 'auto',
  };
  const { feed, reading, problems, discovered } = await readFeedSource(source, { fetchPage, isSettled: () => false });
  if (!feed) throw new UserError(problems.map(({ where, message, hint }) => `${where}: ${message} ${hint}`).join('\n'));
  const url = discovered?.url ?? reading.movedTo ?? address;
  return { feed, url: furtherRequest(source, url, 'feed').url, title: discovered?.title || feed.title };
}

function tellFeed({ title, entries }: Feed, url: string, address: string): void {
  const shown = shownAddress(url);
  const newest = newestOf(entries);
  const found = shown === shownAddress(address) ? '' : `, found at ${shownAddress(address)}`;
  print(`${onOneLine(title) || 'A feed'} (${shown})${found}: ${count(entries.length, 'entry', 'entries')}`);
  if (newest) print(`  ${newestLine(newest)}`);
}
