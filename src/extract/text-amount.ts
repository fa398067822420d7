/** An article has more prose than a teaser; a short report of the police has three sentences. */
export const fewestWords = 80;
export const fewestWordsInSentences = 40;
export const fewestSentences = 3;

/** How many sentences the beginning of a text has. */
export function countStops(text: string): number {
  return text.slice(0, 2000).match(/[.!?…。！？؟۔।]["'“”’»«)\]]*(?=\s|$|\p{Script=Han})/gu)?.length ?? 0;
}
