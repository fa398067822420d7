/** The dash that ends a dateline, as the source of a pattern: dashes, two hyphens, or both, however a page sets them; "_" on the wire. */
export const datelineDash = '(?:-?[—–―]+-?|--+|_(?=\\s))';
