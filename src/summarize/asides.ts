import { isCarrying } from './carried.ts';
import { hasFiniteVerb, isParticipleForm } from './finite-verb.ts';

/** In parentheses, but no abbreviation and no party and state. */
const parenthesis = / \((?!\p{Lu}{2,}|[RDI]-)(?<inside>[^()]{3,80})\)/gu;

/**
 * Office, seat, home: what tells who or what somebody is. What somebody did, owns or denies can be the news;
 * and "the general, who leads the rebels" is nobody without it. English.
 */
const description =
  /(?<=\p{L}), (?:who|which) (?:(?:is|are|was|were) (?:based|located|headquartered|situated|born|raised)|grew up|lives?|lies?|stands?|(?<=\p{Lu}[\p{L}'’-]*, who )(?:heads?|leads?|chairs?|represents?|teaches|serves? as)) [^,;:()"“”‘—–]{3,90},(?= \p{Ll})/gu;

/** Words of a sentence, at offsets into it, that a reader does not miss: they only describe what it speaks of. English. */
export function asidesOf(text: string): { readonly start: number; readonly end: number; readonly words: string }[] {
  return [...text.matchAll(parenthesis), ...text.matchAll(description)]
    .filter(({ 0: words, groups: { inside } = {} }) => !isCarrying(words) && (!inside || !tellsDeed(inside)))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, words }));
}

/** "(later jailed)" */
function tellsDeed(words: string): boolean {
  return hasFiniteVerb(words, 'en') || words.split(' ').some(isParticipleForm);
}
