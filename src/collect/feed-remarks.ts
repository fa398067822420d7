/** Warnings of the program that makes the feed, most of the time. */
export const strayRemark = 'Something that is no part of it stands before it.';

/** That a feed was cut off, and how many of its entries were not. */
export function cutRemark(whole: number): string {
  const entries = whole === 0 ? 'no entry was' : whole === 1 ? '1 entry was' : `${whole} entries were`;
  return `It ends in the middle; ${entries} whole.`;
}

/** How many entries have a fault, as a sentence; nothing where none has. */
export function counted(count: number, one: string, several: string, rest = ''): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}${rest}.`];
}
