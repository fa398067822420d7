/** No page names more addresses that count. */
const mostHosts = 40;
/** How much of a page is looked through for addresses at either end, in characters. */
const reach = 20_000;
const hostIn =
  /(?:https?:\/\/|www\.|@)((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12})|(?<![\w./@-])([a-z0-9-]{3,40}\.(?:com|org|net|news|info|example|eu|[a-z]{2}))(?!\.?[\w-])/giu;

/** The hosts of the addresses that a text names, at its beginning and at its end. */
export function hostsIn(text: string): readonly string[] {
  const ends = text.length > reach * 2 ? `${text.slice(0, reach)}\n${text.slice(-reach)}` : text;
  const hosts = new Set<string>();
  for (const [, linked, bare] of ends.matchAll(hostIn)) {
    hosts.add((linked ?? bare ?? '').toLowerCase().replace(/^www\./, ''));
    if (hosts.size === mostHosts) break;
  }
  return [...hosts];
}

/** A shorter word of a name says too little, in letters. */
const shortestWord = 4;

/** Whether an address is that of a name: "harbourpost.example" or "post.example" of the Harbour Post. */
export function isAddressOf(host: string, name: string): boolean {
  const labels = host.split('.').slice(0, -1).map(lettersOf);
  const words = name.split(/\s+/u).map(lettersOf);
  const whole = words.join('').replace(/^the/, '');
  const known = [words.join(''), whole, ...words.filter((word) => word.length >= shortestWord)];
  return labels.some((label) => known.includes(label) || (whole.length > shortestWord && label.startsWith(whole)));
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
