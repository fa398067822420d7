import { UserError } from '../errors.ts';
import type { Template } from '../model/template.ts';

/** The HTML of an MJML document that was filled from a template. A tag or attribute that MJML refuses is a UserError. */
export async function compileMjml(mjml: string, template: Template): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  try {
    const { html } = await mjml2html(mjml, {
      validationLevel: 'strict',
      // Without this MJML links Google's fonts wherever a stack names one of them.
      fonts: {},
      ignoreIncludes: true,
      keepComments: false,
      // MJML's own minifier prints warnings and rewrites CSS; leading blanks are the greater part and safe to drop.
      minify: false,
    });
    return `${html.replace(/\n\s+/gu, '\n').trim()}\n`;
  } catch (error) {
    throw asUserError(error, mjml, template);
  }
}

interface Refusal {
  readonly line: number;
  readonly message: string;
}

function asUserError(error: unknown, mjml: string, template: Template): unknown {
  if (!(error instanceof Error)) return error;
  const [refusal] = (error as Error & { errors?: readonly Refusal[] }).errors ?? [];
  if (!refusal)
    return new UserError(`${template.name}/edition.mjml.hbs is no MJML: ${error.message}; correct the template`);
  const place = placeOf(mjml.split('\n')[refusal.line - 1] ?? '', template);
  return new UserError(`${template.name}/${place} ${refusal.message}; correct the template`);
}

/** Which line of which file a filled line was made from: the one whose fixed parts occur in it and are longest. */
function placeOf(filled: string, template: Template): string {
  let best = { place: 'edition.mjml.hbs', length: 0 };
  for (const [file, source] of Object.entries(template.files)) {
    if (!file.endsWith('.mjml.hbs')) continue;
    source.split('\n').forEach((line, index) => {
      const parts = line.trim().split(/\{\{.*?\}\}/u);
      const length = parts.join('').length;
      if (length > best.length && occurInOrder(parts, filled)) best = { place: `${file}:${index + 1}`, length };
    });
  }
  return best.place;
}

function occurInOrder(parts: readonly string[], text: string): boolean {
  let from = 0;
  return parts.every((part) => {
    const index = text.indexOf(part, from);
    from = index + part.length;
    return index >= 0;
  });
}
