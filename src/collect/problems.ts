import type { Problem } from '../model/problem.ts';

/** What is wrong with a saved page, and the way out; `{}` stands for the detail. */
const fileWords = {
  missing: [
    'The file is not there, or is a link that leads nowhere.',
    'Save the page again, or delete the link or the entry.',
  ],
  directory: [
    'This is a folder where a page was expected.',
    'List it as a source of its own ("folder: …"), or move its pages up.',
  ],
  'not-a-file': ['This is a device or a pipe, and no file.', 'Delete it from the folder, or from the list of sources.'],
  'too-large': [
    'The page is larger than 20 MB, which no news page is.',
    'Save the page alone, without the pictures in it, or delete the file.',
  ],
  unreadable: [
    'The file cannot be read.',
    'See whether you may read it (its permissions), and whether the disk is sound.',
  ],
  'empty-folder': ['There are no pages in the folder.', 'Save pages into it, as HTML or text.'],
  empty: ['The page is empty.', 'Save it again, or delete the file.'],
  binary: ['This is {}, and no page.', 'Save the page as HTML or text instead, or delete the file.'],
  'broken-gzip': [
    'The file is gzipped, and broken or larger than 20 MB unpacked.',
    'Save the page again, or unpack it yourself.',
  ],
  'not-utf-8': [
    'The text is in an encoding that it does not name: it is not UTF-8 from {} on.',
    'Save it again as UTF-8, or convert it, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW.',
  ],
  'unknown-charset': ['The page says that its encoding is "{}", which nobody knows.', 'Save it again as UTF-8.'],
  'broken-mhtml': ['The saved page cannot be taken apart: {}.', 'Save it again, as HTML or MHTML.'],
  'odd-notes': ['{}', 'Mend the note, or delete it: the page was read without it.'],
} as const;

/** What is wrong with a fetched page, and the way out. */
const fetchWords = {
  'not-found': [
    'The page does not exist ({}).',
    'See whether the address changed, and mend it in the list of sources.',
  ],
  gone: ['The page was removed for good ({}).', 'Delete it from the list of sources.'],
  forbidden: [
    'The site refuses to show the page ({}).',
    'Open it in a browser, save it, and list the saved file instead.',
  ],
  'server-error': ['The site is in trouble ({}).', 'Nothing to do but wait: the next run tries again.'],
  timeout: ['The site did not answer in time ({}).', 'Nothing to do but wait: the next run tries again.'],
  'too-large': ['The page is larger than 20 MB.', 'List the page of a single article, or a saved copy.'],
  'blocked-address': [
    'The address leads into a private network, or to a port of no web server ({}), where nothing is fetched.',
    'If the host is your own, name it under fetching.allow in the list of sources; else list another address.',
  ],
  'bad-address': ['The address cannot be used ({}).', 'Write it as http:// or https:// and a public host.'],
  redirects: [
    'The page leads from one address to the next without end ({}).',
    'List the address at which it ends in a browser.',
  ],
  'rate-limited': [
    'The site asks to be asked less often ({}).',
    'Nothing to do but wait; if it goes on, run less often, or raise fetching.intervalSeconds in the list of sources.',
  ],
  robots: [
    'The site does not want programs to read this ({}).',
    'Ask the site, or save the page and list the saved file instead.',
  ],
  'broken-answer': [
    'The answer broke off or cannot be unpacked ({}).',
    'Nothing to do but wait: the next run tries again.',
  ],
  unreachable: [
    'The site cannot be reached ({}).',
    'See whether the address is right, and whether this machine is online.',
  ],
} as const;

/** The way out where it was a feed: nobody saves one in a browser. */
const feedHints = {
  forbidden:
    'See whether a browser shows it; if so, ask the site to let programs read its feed, or list its front page, as "page: …" with "links: true".',
  robots: 'Ask the site, or list another of its feeds.',
  'too-large': 'List a feed of a part of the site.',
} as const;

/** What is wrong with a feed, or is to be known of it, and the way out. */
const feedWords = {
  'not-a-feed': [
    'There is no feed at the address ({}).',
    'List the address of its feed, or list the page itself, as "page: …".',
  ],
  'feed-discovered': [
    'The address is that of a page, and its feed was read: {}.',
    'List the feed instead, which saves the site a request.',
  ],
  moved: ['The address moved for good, and was read where it is now: {}.', 'List the new address.'],
  'all-undated': [
    'None of the entries ({}) has a date that can be read.',
    'Each counts as of the day it is first seen; nothing to do, unless old news comes up as new.',
  ],
  'no-variable': [
    'The environment variable for a header is not set, or holds what no header can ({}), so the site was not asked.',
    'Set it where Nutgraf runs, or delete the header from the list of sources.',
  ],
  'future-date': [
    'There are dates that cannot be: {}.',
    'They count as undated, from the day they are first seen; the site can mend its clock.',
  ],
  'feed-faults': [
    'The feed is not in order, and was read all the same: {}',
    'Nothing to do, unless something is missing: the site can mend it.',
  ],
} as const;

/** What is only to be known, because everything was read all the same. */
const notices: ReadonlySet<string> = new Set([
  'odd-notes',
  'feed-discovered',
  'moved',
  'all-undated',
  'future-date',
  'feed-faults',
]);

export function fileProblem(code: keyof typeof fileWords, where: string, detail = ''): Problem {
  return problemOf(code, fileWords[code], where, detail);
}

/** @param what was asked for */
export function fetchProblem(
  code: keyof typeof fetchWords,
  where: string,
  detail: string,
  what: 'page' | 'feed' = 'page',
): Problem {
  const [message, hint] = fetchWords[code];
  if (what === 'page') return problemOf(code, [message, hint], where, detail);
  const way = code in feedHints ? feedHints[code as keyof typeof feedHints] : hint;
  return problemOf(code, [message.replace(/\bpage\b/, what), way], where, detail);
}

export function feedProblem(code: keyof typeof feedWords, where: string, detail: string): Problem {
  return problemOf(code, feedWords[code], where, detail);
}

/**
 * What is wrong with the page that an entry links to.
 * @param isHeld whether the feed itself holds something of the text, which was taken instead
 */
export function entryProblem(message: string, where: string, isHeld: boolean): Problem {
  const hint = isHeld
    ? 'What the feed itself holds was taken instead; to take always that, set "body: feed" for the source.'
    : 'Nothing to do: it is tried again in the next run, as long as it is new.';
  const problem = { stage: 'collect', code: 'entry-page', where, message, hint } as const;
  return isHeld ? { ...problem, notice: true } : problem;
}

function problemOf(code: string, [message, hint]: readonly [string, string], where: string, detail: string): Problem {
  // A function, because a detail is a stranger's and `$&` in it would be expanded.
  const problem = { stage: 'collect', code, where, message: message.replace('{}', () => detail), hint } as const;
  return notices.has(code) ? { ...problem, notice: true } : problem;
}
