import { UserError } from '../errors.ts';
import type { Template } from '../model/template.ts';
import { fileOf } from './template-file.ts';

/** Colours, fonts and widths by name, as `tokens.json` has them; a template writes `{{@token.accent}}`. */
export type Tokens = Readonly<Record<string, string | number>>;

/** @throws UserError where the template has none, or they are no JSON */
export function tokensOf(template: Template): Tokens {
  const file = 'tokens.json';
  try {
    return JSON.parse(fileOf(template, file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${template.name}/${file} is no JSON: ${error.message}; correct the file`);
  }
}
