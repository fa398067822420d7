/** A web address as it may be shown, and by which sources are told apart: without a name and a password, or a fragment. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}
