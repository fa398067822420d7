/** An article has more prose than a teaser; a short report of the police has three sentences. */
export const fewestWords = 80;
export const fewestWordsInSentences = 40;
export const fewestSentences = 3;
/**
 * Below a title that is marked like those of the page's other articles a report can be of one or two sentences. With 30 four
 * times as many teasers of the composed pages were told as articles.
 */
export const fewestWordsOfSeveral = 35;

/** How many sentences the beginning of a text has. */
export function countStops(text: string): number {
  return text.slice(0, 2000).match(/[.!?…。！？؟۔।]["'“”’»«)\]]*(?=\s|$|\p{Script=Han})/gu)?.length ?? 0;
}
