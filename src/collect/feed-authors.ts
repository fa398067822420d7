import { plainText } from './feed-text.ts';

const maxAuthors = 20;
const maxLength = 200;

/** What publishing systems fill in where nobody is named. */
const nobody = /^(?:unknown|admin|administrator|root|editor|noreply|no-reply|webmaster|author|n\/a|none|null)$/i;

/** Long enough for every address, and bounded, because it is looked for at each word. */
const mail = /[\w.+%-]{1,64}@[\w.-]{1,255}/g;

/** The names of people: each once, and never an address ("desk@outlet.example (Ann Lee)" is Ann Lee). */
export function authorNames(written: readonly string[]): string[] {
  const names = written.map(nameOf).filter((name) => name !== '' && !nobody.test(name));
  return [...new Set(names)].slice(0, maxAuthors);
}

function nameOf(written: string): string {
  const text = plainText(
    written.slice(0, maxLength * 2).replace(/<([^<>@\s]{1,64}@[^<>\s]{1,255})>/g, ' $1 '),
    'html',
    maxLength * 2,
  );
  const withoutMail = text.replace(mail, ' ');
  const bracketed = withoutMail === text ? undefined : /\(([^()]{1,200})\)/.exec(withoutMail)?.[1];
  const name = (bracketed ?? withoutMail)
    .replace(/^\s*(?:by\s+)?[\s,;:/|()-]*|[\s,;:/|(-]+$|mailto:|\(\s*\)/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\p{L}/u.test(name) && !/^https?:/i.test(name) ? name.slice(0, maxLength) : '';
}
