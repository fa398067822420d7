import type { Edition } from '../model/edition.ts';
import type { Email } from '../model/email.ts';
import type { Template } from '../model/template.ts';
import { compileMjml } from './compile-mjml.ts';
import { fillTemplate } from './fill-template.ts';
import { localeOf } from './locale-of.ts';
import { fewestSteps, shorten, stepsOf } from './shorten.ts';
import { tokensOf } from './tokens.ts';
import type { EditionView } from './view.ts';
import { viewOf } from './view-of.ts';
import { wrapLines } from './wrap-lines.ts';

/** Columns of the text part: what terminals and quoted replies hold. */
const textWidth = 76;

/** Gmail clips the HTML of a message at 102 KB; what is above includes what sending adds. */
const mostBytes = 95_000;

/**
 * The email of an edition: HTML and plain text, each made from the edition by its own file of the template. Where it is
 * too long for mail clients its last stories are told shorter, in both. A mistake in the template is a UserError that
 * names file and line.
 */
export async function render(edition: Edition, template: Template): Promise<Email> {
  const locale = localeOf(edition.newsletter.language);
  const tokens = tokensOf(template);
  const htmlBySteps = new Map<number, string>();

  function viewAfter(steps: number): EditionView {
    const { edition: shorter, shortened, leftOut } = shorten(edition, steps);
    return viewOf(shorter, locale, shortened, leftOut);
  }
  async function htmlAfter(steps: number): Promise<string> {
    const html =
      htmlBySteps.get(steps) ??
      (await compileMjml(await fillTemplate(template, 'mjml', viewAfter(steps), tokens), template));
    htmlBySteps.set(steps, html);
    return html;
  }
  const fits = async (steps: number) => Buffer.byteLength(await htmlAfter(steps)) <= mostBytes;

  const steps = (await fits(0)) ? 0 : await fewestSteps(stepsOf(edition), fits);
  const view = viewAfter(steps);
  const text = await fillTemplate(template, 'txt', view, tokens);
  return { subject: view.subject, html: await htmlAfter(steps), text: layOut(text, view.direction) };
}

/** Blocks one blank line apart, whatever a template's tags left behind; no-break spaces have done their work after wrapping. */
function layOut(text: string, direction: EditionView['direction']): string {
  const spaced = text.replace(/[ \t]+$/gmu, '').replace(/\n{3,}/gu, '\n\n');
  const wrapped = wrapLines(spaced.trim(), textWidth).replaceAll('\u00A0', ' ');
  return `${direction === 'rtl' ? fromRight(wrapped) : wrapped}\n`;
}

/**
 * Plain text has no direction of its own: each reader takes it from a line's first letter. A line that begins with
 * another letter gets the mark that says it; an address alone on its line stays as it is, to be copied.
 */
function fromRight(text: string): string {
  const begins = /^(?=.*[\p{L}\p{N}])(?!\s*https?:\S+$)(?![^\p{L}\n]*[\p{Script=Arabic}\p{Script=Hebrew}])/gmu;
  return text.replace(begins, '\u200F');
}
