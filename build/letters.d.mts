/** The pattern of a regular expression with the `u` flag, its classes of letters written as ranges. */
export function withPlainLetters(pattern: string): string;
/** A plugin of the bundler and of the test runner. */
export function plainLetters(): { readonly name: string };
