/** No more text of a page is read, in characters: that is 160,000 words, and the longest reports have 30,000. */
export const mostCharacters = 1_000_000;
