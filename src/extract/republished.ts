import type { Removal } from '../model/extraction.ts';

const name = String.raw`(?<name>\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|the|and|&|de|du|des|del|della|do|da|der|die|das) )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,5})`;

/** How a text says where it stood first, before the name of the outlet. */
const statements: readonly RegExp[] = [
  '(?:[Oo]riginally|[Ff]irst) (?:appeared|published|posted) (?:in|on|at|by) (?:the )?',
  '(?:erschien|veröffentlicht|erschienen) (?:zuerst|ursprünglich) (?:in|bei|auf|im) (?:der |dem )?|(?:zuerst|ursprünglich) (?:in|bei|auf|im) (?:der |dem )?',
  "(?:initialement|d['’]abord|à l['’]origine)(?: été)? (?:publié|paru)e? (?:dans|sur|par|en) (?:le |la )?|(?:publié|paru)e? (?:initialement|d['’]abord|à l['’]origine) (?:dans|sur|par) ",
  '(?:publicad[oa]|publicó|apareció) originalmente (?:en|por) |originalmente (?:publicado|publicada) (?:em|en|no|na|por) |publicado originalmente (?:em|no|na|por) ',
  '(?:pubblicato|apparso) (?:originariamente|per la prima volta|originalmente) (?:su|da|in) ',
].map((statement) => new RegExp(`(?:${statement})${name}`, 'u'));

/** No such statement is longer, in characters. */
const longest = 300;

/** The outlet in which a text says that it stood first: "This article originally appeared in the Harbour Post." */
export function originIn(removed: readonly Removal[]): string | undefined {
  for (const { text } of removed) {
    if (text.length > longest) continue;
    for (const statement of statements) {
      const origin = statement.exec(text)?.groups?.name?.replace(/[.’'-]+$/u, '');
      if (origin) return origin;
    }
  }
  return undefined;
}
