import { exitCode, UserError } from '../errors.ts';
import type { Problem } from '../model/problem.ts';

/** @throws UserError where the edition went out to somebody */
export function refuseSent(edition: string, isSent: (edition: string) => boolean): void {
  if (!isSent(edition)) return;
  throw new UserError(
    `Edition ${edition} was sent already, or to some, and stays as it is; make another one with --slot or --date, or send it to the rest`,
    exitCode.locked,
  );
}

export function nothingFound(problems: readonly Problem[]): UserError {
  const lines = problems.map(({ where, message, hint }) => `  ${where}: ${message} ${hint}`);
  return new UserError(
    ['No article was found in any of the sources, so there is nothing to make an edition of.', ...lines].join('\n'),
  );
}

export function nothingFits(articles: number): UserError {
  return new UserError(
    `No article (of ${articles}) fits a theme, so there is nothing to make an edition of; say more under "about" in newsletter.yml, or set elsewhere to keep`,
  );
}
