/** A language tag in its canonical form ("en_us" is en-US), or undefined for what is none. */
export function languageTag(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-') ?? '';
  // Words such as "english" would pass for a tag of eight letters.
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
