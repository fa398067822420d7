import { Command } from 'commander';
import { exitCode, UserError } from '../errors.ts';
import { shownAddress } from '../text/shown-address.ts';
import { type Finish, print, tell } from './command.ts';
import { type FeedsFlags, readListText, readProject, withFeedsFlags } from './feeds-project.ts';

export function feedsExportCommand(finish: Finish): Command {
  return withFeedsFlags(new Command('export'))
    .description('print the feeds of the list as OPML, which feed readers import; groups become folders')
    .action(async (flags: FeedsFlags) => finish(await runExport(flags)));
}

async function runExport(flags: FeedsFlags) {
  const [{ parseListing }, { writeOpml }] = await Promise.all([
    import('../config/listing.ts'),
    import('../collect/opml.ts'),
  ]);
  const { newsletter, place } = await readProject(flags);
  const { feeds } = parseListing(await readListText(place), place);
  if (feeds.length === 0) {
    throw new UserError(`${place} lists no feeds; add one with: nutgraf feeds add ADDRESS`);
  }
  const outlines = feeds.map(({ url, name, groups }) => {
    const shown = shownAddress(url);
    return { title: name ?? shown, url: shown, folder: groups };
  });
  print(writeOpml({ title: newsletter.name, feeds: outlines }).trimEnd());
  const secret = feeds.filter(({ url }) => new URL(url).password !== '').length;
  if (secret > 0) tell(`Passwords are left out: ${secret} of the addresses had one`);
  return exitCode.done;
}
