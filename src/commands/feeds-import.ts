import { Command } from 'commander';
import type { OpmlOutline, OpmlReading } from '../collect/opml.ts';
import { exitCode, UserError } from '../errors.ts';
import { count } from '../text/count.ts';
import { shownAddress } from '../text/shown-address.ts';
import { type Finish, print, tell } from './command.ts';
import { onOneLine } from './feeds-lines.ts';
import { type FeedsFlags, readListText, readProject, withFeedsFlags } from './feeds-project.ts';

export function feedsImportCommand(finish: Finish): Command {
  return withFeedsFlags(new Command('import'))
    .description('put the feeds of an OPML file on the list; its folders become groups')
    .argument('<file>', 'as feed readers export it; - is standard input')
    .action(async (file: string, flags: FeedsFlags) => finish(await runImport(file, flags)));
}

async function runImport(file: string, flags: FeedsFlags) {
  const [{ parseListing }, { withFeeds }, { themeNamed }, { writeFileWhole }] = await Promise.all([
    import('../config/listing.ts'),
    import('../config/edit-sources.ts'),
    import('../config/theme-hints.ts'),
    import('../io/files.ts'),
  ]);
  const { newsletter, place } = await readProject(flags);
  const text = await readListText(place);
  const { whereByAddress } = parseListing(text, place);
  const { outlines, remarks } = await readOpml(file);
  const added = notYetListed(outlines, whereByAddress);
  if (added.length > 0) {
    const themeOf = (group: string) => themeNamed(group, newsletter.themes);
    await writeFileWhole(place, withFeeds(text, place, added, themeOf));
  }
  const there = outlines.length - added.length;
  print(
    `${count(added.length, 'feed')} added to ${place}${there > 0 ? `; ${count(there, 'other is', 'others are')} listed already` : ''}`,
  );
  for (const { url, name, groups } of added) {
    print(`  ${[...groups, name].map(onOneLine).join(' / ')}  ${shownAddress(url)}`);
  }
  for (const remark of remarks) tell(`${file}: ${onOneLine(remark)}`);
  return remarks.length > 0 ? exitCode.partly : exitCode.done;
}

/** @throws UserError where it is no list of feeds, or there is none in it */
async function readOpml(file: string): Promise<Extract<OpmlReading, { ok: true }>> {
  const [{ readInput }, { decodePage }, { parseOpml }] = await Promise.all([
    import('../io/files.ts'),
    import('../collect/decode.ts'),
    import('../collect/opml.ts'),
  ]);
  const reading = await readInput(file, 20_000_000);
  if (!reading.ok) throw new UserError(`${file} cannot be read (${reading.why}); see whether the name is right`);
  const decoding = await decodePage(reading.bytes);
  const opml = decoding.ok ? parseOpml(decoding.text) : { ok: false as const, detail: decoding.detail || decoding.why };
  const way = 'export the feeds of your reader as OPML, or add one with: nutgraf feeds add ADDRESS';
  if (!opml.ok) throw new UserError(`${file} holds no list of feeds (${opml.detail}); ${way}`);
  if (opml.outlines.length === 0) throw new UserError(`${file} lists no feeds; ${way}`);
  return opml;
}

/** Each address once, where it is first. */
function notYetListed(outlines: readonly OpmlOutline[], whereByAddress: ReadonlyMap<string, string>) {
  const taken = new Set(whereByAddress.keys());
  return outlines.flatMap(({ url, title, folder }) => {
    const shown = shownAddress(url);
    if (taken.has(shown)) return [];
    taken.add(shown);
    return [{ url, name: title, groups: folder }];
  });
}
