import type { Grouping } from '../group/index.ts';

/** The sections of a grouping for a person to read: each story with why it is one, and why it stands there. */
export function groupInWords({ sections, leftOut }: Grouping): string {
  const told = sections.map(({ theme, stories, reasons }) =>
    [
      `${theme} (${reasons.join('; ')})`,
      ...stories.flatMap(({ articles, reasons: because }, index) => [
        `  ${index + 1}. ${articles[0]?.title || articles[0]?.id}`,
        ...because.map((reason) => `     ${reason}`),
        ...articles
          .slice(1)
          .map(({ title, id, outlet }) => `     with ${outlet ? `${outlet.name}: ` : ''}${title || id}`),
      ]),
    ].join('\n'),
  );
  const out = leftOut.map(({ title, article, reason }) => `  ${title || article}: ${reason}`);
  return [...told, ...(out.length > 0 ? [['Left out', ...out].join('\n')] : [])].join('\n\n');
}
