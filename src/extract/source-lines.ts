/** Lines beside an article that say where it comes from or when: of messages, digests and live pages. */

const source =
  /^(?:source|outlet|(?:news )?(?:provided|issued|released) by|publication(?: (?:info|title))?|via|from|quelle|fuente|fonte|bron|kaynak|źródło|zdroj|sursa|källa|kilde|lähde|forrás|sumber|nguồn|πηγή|источник|джерело|المصدر|מקור|स्रोत|来源|來源|出典|출처)\s?[:：]\s?(?<name>[^\s<>@:.;][^<>@:;]{1,40}?)(?:\s?;.*)?$/i;
/** "SOURCE Harbour Ferries", "News provided by Harbour Ferries": whose a release is. */
const issuer = /^(?:SOURCE|(?:[Nn]ews )?(?:[Pp]rovided|[Ii]ssued|[Rr]eleased) by)\s(?<name>\p{Lu}[^:;<>@!?]{1,60}?)$/u;
const inBrackets = /^[([]([^()[\]]*)[)\]]$/;
const envelope =
  /^(?:from|date|sent|to|cc|reply-to|message(?:-id)?|list-id|content-type|newsgroups|organization|lines|source|outlet|publication|published|pubdate|author|byline|link|url|von|an|datum|quelle|gesendet|de|à|envoyé|para|fecha|fuente|da|data)\s?:\s?\S/i;
const subject =
  /^(?:subject|headline|title|betreff|titel|objet|titre|asunto|título|assunto|oggetto|titolo|onderwerp|тема)\s?:\s?(?=\S)/i;
const replyOrList = /^(?:\[[^\]]{1,40}\]\s?|(?:re|fwd?|aw|wg|tr|rv)\s?:\s?)+/i;
const clock =
  /^(?:at\s|um\s|à\s)?\d{1,2}(?:[:.h]\d{2})(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr)?\s?\(?(?:Z|UTC|GMT|BST|IST|MSK|JST|[A-Z]{2,3}T|MES?Z)?\)?$/i;
const longest = 200;

/** "Source: Harbour Post" */
export function isSourceLine(text: string): boolean {
  return sourceIn(text) !== undefined;
}

/** The outlet that a line such as "Source: Harbour Post" names; "From: ada at harbour.example" names nobody. */
export function sourceIn(text: string): string | undefined {
  const name = text.length > longest ? undefined : nameOfSource(inBrackets.exec(text)?.[1] ?? text);
  return name !== undefined && /\sat\s\S+\.\S/.test(name) ? undefined : name;
}

/** "SOURCE Harbour Ferries", below a release. */
export function endsRelease(text: string): boolean {
  return /^SOURCE:?\s\p{Lu}/u.test(text);
}

function nameOfSource(text: string): string | undefined {
  return (source.exec(text) ?? issuer.exec(text))?.groups?.name?.trim();
}

/** A line of a message's head, its subject excepted: "From: …", "Date: …". */
export function isEnvelopeLine(text: string): boolean {
  return text.length <= longest && envelope.test(text);
}

/** The subject that a message's head states, without its list's name and "Re:"; undefined for any other line. */
export function subjectIn(text: string): string | undefined {
  if (text.length > longest || !subject.test(text)) return undefined;
  return withoutListName(text.replace(subject, ''));
}

/** A subject without its list's name and "Re:" before it. */
export function withoutListName(subject: string): string {
  return subject.replace(replyOrList, '') || subject;
}

/** "From: …" with a name or an address, as the first line of a message's head. */
export function isSenderLine(text: string): boolean {
  return text.length <= longest && /^(?:from|von|de|da|от)\s?:\s?\S/i.test(text) && /@| at \S+ dot |\(|</.test(text);
}

/** The name in "From: Ada Marsh <ada@example.org>", where the line has one. */
export function senderIn(text: string): string | undefined {
  if (text.length > longest) return undefined;
  return /^(?:from|von|de|da)\s?:\s?"?(?<name>[^"<>()@:]{3,45}?)"?\s?[<(]/i.exec(text)?.groups?.name?.trim();
}

/** A time of day on a line of its own, as live pages put it above each entry. */
export function isClockTime(text: string): boolean {
  return text.length <= 16 && clock.test(text);
}

/** Whether a line holds the address of a page, as what was clipped or exported says where it comes from. */
export function namesAddress(text: string): boolean {
  return /https?:\/\/|^www\./.test(text);
}

/** An e-mail address on a line of its own, as columns and reports have it below their author's name. */
export function isEmailLine(text: string): boolean {
  return text.length <= 80 && /^(?:e-?mail:\s?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(text);
}
