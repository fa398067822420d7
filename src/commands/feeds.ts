import { Command } from 'commander';
import type { Finish } from './command.ts';
import { feedsAddCommand } from './feeds-add.ts';
import { feedsCheckCommand } from './feeds-check.ts';
import { feedsExportCommand } from './feeds-export.ts';
import { feedsImportCommand } from './feeds-import.ts';
import { feedsListCommand } from './feeds-list.ts';

const subcommands = [feedsListCommand, feedsCheckCommand, feedsAddCommand, feedsImportCommand, feedsExportCommand];

export function feedsCommand(finish: Finish): Command {
  const feeds = new Command('feeds').description(
    'the feeds that the newsletter reads: list, check, add, import, export',
  );
  for (const define of subcommands) {
    const command = define(finish);
    feeds.addCommand(
      command.exitOverride().showHelpAfterError(`(nutgraf feeds ${command.name()} --help shows what it takes)`),
    );
  }
  return feeds;
}
