/** Elements that stand within a line of text. */
export const inline = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label link mark meta nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What no reader sees as text, whatever it holds. */
export const unseen = new Set(
  'script style noscript template svg math canvas object embed iframe audio video map select option textarea input button datalist noframes title rp rt'.split(
    ' ',
  ),
);

/** Whether an element stands between two lines of text. */
export function breaksText(name: string): boolean {
  return !inline.has(name) && !unseen.has(name);
}
