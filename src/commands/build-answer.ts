import { join } from 'node:path';
import { type ExitCode, exitCode } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { Built } from '../pipeline/options.ts';
import { count } from '../text/count.ts';
import { tell } from './command.ts';
import type { WrittenForms } from './write-forms.ts';

/** What a build prints where the edition stays as it is. */
export function asItWas(edition: string, out: string): string {
  return `${edition} stays as it is: nothing has changed since it was made.\n  ${join(out, edition)}`;
}

/** Tells what went wrong on standard error, and what that makes of the exit code. */
export function tellProblems(problems: readonly Problem[]): ExitCode {
  for (const line of problemLines(problems)) tell(line);
  return codeOf(problems);
}

/** What went wrong, and what somebody may want to do about it. */
export function problemLines(problems: readonly Problem[]): string[] {
  // What is to be known of single articles is for whoever reads the report; nobody needs to act on it.
  const told = problems.filter(({ notice, stage }) => !notice || stage === 'collect');
  return told.map(({ where, message, hint }) => `${where}: ${message} ${hint}`);
}

/** Whether all could be read. */
export function codeOf(problems: readonly Problem[]): ExitCode {
  return problems.some(({ notice }) => !notice) ? exitCode.partly : exitCode.done;
}

/** What a build prints for people. */
export function toText({ made, report }: Built, written: WrittenForms | null, out: string): string {
  if (!made || !written) return nothingNew(report, out);
  const { edition } = made;
  const { folder, beside } = written;
  const stories = edition.sections.flatMap((section) => section.stories).length;
  const { minutes, words } = edition.readingTime;
  const counts = `${count(edition.sections.length, 'section')}, ${count(stories, 'story', 'stories')}, ${count(edition.sources.length, 'article')}`;
  return [
    `${edition.id}: ${counts}, ${count(words, 'word')}, ${count(minutes, 'minute')} to read`,
    `  ${join(folder, 'email.html')}   the email; open it in a browser, or run: nutgraf preview`,
    `  ${join(folder, 'email.txt')}    the same as plain text`,
    `  ${join(folder, 'index.html')}   the web edition, and edition.md the same as Markdown`,
    `  ${join(out, 'index.html')}   all editions${beside.includes('feed.xml') ? ', and feed.xml and feed.json of them' : '; feeds need the address of your site: "site" in newsletter.yml'}`,
    `  ${join(folder, 'report.json')}  what became of every item${withCounts(report)}`,
  ].join('\n');
}

function withCounts(report: Report): string {
  const { problems } = report;
  const notes = problems.filter(({ notice }) => notice).length;
  const failures = problems.length - notes;
  const counts = [failures > 0 ? count(failures, 'problem') : '', notes > 0 ? count(notes, 'note') : ''];
  const told = counts.filter((text) => text !== '').join(' and ');
  const over = overLimits(report);
  return `${told && `, with ${told}`}${over > 0 ? `; ${count(over, 'article')} over a limit` : ''}`;
}

/** How many articles were read and are left out only because others took the room. */
function overLimits({ items }: Report): number {
  const fates = items.flatMap(({ articles }) => articles.map(({ fate }) => fate));
  return fates.filter((fate) => fate.startsWith('left out (select): over the limit')).length;
}

/** Says of everything that was read why it is not new, the most frequent reason first. */
function nothingNew(report: Report, out: string): string {
  const times = new Map<string, number>();
  const fates = report.items.flatMap(({ articles }) =>
    articles.map(({ fate }) => fate.replace(/^left out \(\w+\): /, '')),
  );
  const add = (reason: string) => {
    const kind = reason.replace(/ \(published .*\)| of ".*"| \S+ seen .*$/, '');
    times.set(kind, (times.get(kind) ?? 0) + 1);
  };
  fates.forEach(add);
  for (const { reason } of report.leftOut) add(reason);
  const unchanged = report.sources.filter(({ outcome }) => outcome === 'unchanged').length;
  if (unchanged > 0) times.set(`${unchanged === 1 ? 'source' : 'sources'} unchanged`, unchanged);
  const failures = report.problems.filter(({ notice }) => !notice).length;
  const reasons = [...times].sort((a, b) => b[1] - a[1]).slice(0, 5);
  return [
    `Nothing new${failures > 0 ? ' in what could be read' : ''}, so no edition was made.`,
    ...reasons.map(([reason, n]) => `  ${n} ${reason}`),
    `  ${join(out, 'report.json')}  what became of every item`,
    ...(fates.some((fate) => fate.startsWith('already in'))
      ? ['To make one all the same: nutgraf build --no-memory']
      : []),
  ].join('\n');
}

/** What it prints for programs. */
export function toJson({ made, report }: Built, written: WrittenForms | null): string {
  const { problems, sources: fates } = report;
  if (!made) return JSON.stringify({ edition: null, problems, health: fates });
  const { sections, sources, readingTime, subject, id }: Edition = made.edition;
  return JSON.stringify({
    edition: id,
    folder: written?.folder,
    subject,
    sections: sections.map(({ theme, stories }) => ({ theme, stories: stories.map(({ headline }) => headline) })),
    sources: sources.length,
    readingTime,
    problems,
    health: fates,
  });
}
