import { UserError } from '../errors.ts';
import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import type { Template } from '../model/template.ts';
import { compileMjml } from './compile-mjml.ts';
import { fillTemplate, type Tokens } from './fill-template.ts';
import { localeOf } from './locale-of.ts';
import { fileOf } from './template-file.ts';
import { viewOf } from './view-of.ts';
import { wrapLines } from './wrap-lines.ts';

/** Columns of the text part: what terminals and quoted replies hold. */
const textWidth = 76;

/**
 * The email of an edition: HTML and plain text, each made from the edition by its own file of the template. A mistake
 * in the template is a UserError that names file and line.
 */
export async function render(edition: Edition, template: Template): Promise<Email> {
  const view = viewOf(edition, localeOf(edition.newsletter.language));
  const tokens = tokensOf(template);
  const mjml = await fillTemplate(template, 'mjml', view, tokens);
  const text = await fillTemplate(template, 'txt', view, tokens);
  return { subject: view.subject, html: await compileMjml(mjml, template), text: layOut(text) };
}

/** Blocks one blank line apart, whatever a template's tags left behind; no-break spaces have done their work after wrapping. */
function layOut(text: string): string {
  const spaced = text.replace(/[ \t]+$/gmu, '').replace(/\n{3,}/gu, '\n\n');
  return `${wrapLines(spaced.trim(), textWidth).replaceAll('\u00A0', ' ')}\n`;
}

function tokensOf(template: Template): Tokens {
  const file = 'tokens.json';
  try {
    return JSON.parse(fileOf(template, file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${template.name}/${file} is no JSON: ${error.message}; correct the file`);
  }
}
