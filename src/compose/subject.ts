/** Above this many characters phones cut a subject line. */
const subjectLength = 78;
/** What most clients show of a preheader on a phone. */
const preheaderLength = 140;

interface Headed {
  readonly headline: string;
}

/**
 * The subject line and what clients show after it: the headline of the first story, and those of the next; of an edition
 * that tells no story, those that it notes.
 * Both are the outlets' own words; where the first headline is too long, the names of the sections stand for it.
 */
export function subjectAndPreheader(
  sections: readonly { readonly theme: string; readonly stories: readonly Headed[] }[],
  noted: readonly Headed[],
): { subject: string; preheader: string } {
  const stories = sections.length > 0 ? sections.flatMap((section) => section.stories) : noted;
  const headlines = stories.map((story) => story.headline);
  const themes = sections.map((section) => section.theme);
  const [first = '', ...others] = headlines;
  const bySections = first.length > subjectLength && themes.length > 0;
  const subject = fitting(bySections ? themes : [first], ', ', subjectLength);
  return { subject, preheader: fitting(bySections ? headlines : others, ' · ', preheaderLength) };
}

/** As many of the parts as fit; the first is cut between words where it alone does not. */
function fitting(parts: readonly string[], separator: string, length: number): string {
  let line = '';
  for (const part of parts) {
    const longer = line ? `${line}${separator}${part}` : part;
    if (longer.length > length) break;
    line = longer;
  }
  return line || cutBetweenWords(parts[0] ?? '', length);
}

function cutBetweenWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  return `${head.replace(/\s+\S*$/u, '') || head}…`;
}
