import { UserError } from '../errors.ts';
import type { Template } from '../model/template.ts';

/** The text of a template's file; a UserError where the template lacks it. */
export function fileOf(template: Template, path: string): string {
  const text = Object.hasOwn(template.files, path) ? template.files[path] : undefined;
  if (text !== undefined) return text;
  throw new UserError(`${template.name}/${path} is missing; add the file, or choose another template`);
}
