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
    'The address leads into a private network ({}), where nothing is fetched.',
    'Save the page, and list the saved file instead.',
  ],
  'bad-address': ['The address cannot be used ({}).', 'Write it as http:// or https:// and a public host.'],
  redirects: [
    'The page leads from one address to the next without end ({}).',
    'List the address at which it ends in a browser.',
  ],
  unreachable: [
    'The site cannot be reached ({}).',
    'See whether the address is right, and whether this machine is online.',
  ],
} as const;

export function fileProblem(code: keyof typeof fileWords, where: string, detail = ''): Problem {
  const [message, hint] = fileWords[code];
  return { stage: 'collect', code, where, message: message.replace('{}', detail), hint };
}

export function fetchProblem(code: keyof typeof fetchWords, where: string, detail: string): Problem {
  const [message, hint] = fetchWords[code];
  return { stage: 'collect', code, where, message: message.replace('{}', detail), hint };
}
