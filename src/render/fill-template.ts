import { UserError } from '../errors.ts';
import type { Template } from '../model/template.ts';
import { fileOf } from './template-file.ts';
import type { EditionView } from './view.ts';

/** Colours, fonts and widths by name, as `tokens.json` has them; a template writes `{{@token.accent}}`. */
export type Tokens = Readonly<Record<string, string | number>>;

/** `mjml` escapes what it fills in; `txt` has nothing to escape. */
export type Form = 'mjml' | 'txt';

type Filling = (context: unknown, options?: Handlebars.RuntimeOptions) => string;

interface Prepared {
  readonly fill: Filling;
  readonly partials: Readonly<Record<string, Filling>>;
}

/** Preparing a template takes longer than filling it, and an edition that is too long fills it again and again. */
const known: Readonly<Record<Form, WeakMap<Template, Prepared>>> = { mjml: new WeakMap(), txt: new WeakMap() };

/**
 * The template's `edition` file of a form, filled with the view, once: what came out is never filled again, so braces
 * in an article's words stay words. A mistake in a file is a UserError that names it and the line.
 */
export async function fillTemplate(template: Template, form: Form, view: EditionView, tokens: Tokens): Promise<string> {
  const { fill, partials } = known[form].get(template) ?? (await prepared(template, form));
  return fill(view, { partials, data: { token: tokens } });
}

async function prepared(template: Template, form: Form): Promise<Prepared> {
  const { default: handlebars } = await import('handlebars');
  const engine = handlebars.create();

  function prepare(file: string, source: string): Filling {
    const place = `${template.name}/${file}`;
    const program = naming(place, source, () => engine.parseWithoutProcessing(source));
    const filling = engine.compile(program, { noEscape: form === 'txt', strict: true });
    return (context, options) => naming(place, source, () => filling(context, options));
  }

  const entry = `edition.${form}.hbs`;
  const ready = {
    fill: prepare(entry, fileOf(template, entry)),
    partials: Object.fromEntries(
      partialsOf(template, form).map(([name, file]) => [name, prepare(file, fileOf(template, file))]),
    ),
  };
  known[form].set(template, ready);
  return ready;
}

/** Names of partials with their files. */
function partialsOf(template: Template, form: Form): [string, string][] {
  const ending = `.${form}.hbs`;
  return Object.keys(template.files)
    .filter((file) => file.startsWith('partials/') && file.endsWith(ending))
    .map((file) => [file.slice('partials/'.length, -ending.length), file]);
}

/** Runs a step over one file; what goes wrong in a file that it includes keeps that file's name. */
function naming<Result>(place: string, source: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error)) throw error;
    const line = lineOf(error, source);
    throw new UserError(`${place}${line ? `:${line}` : ''} ${mistakeOf(error)}; correct the template`);
  }
}

function lineOf(error: Error & { lineNumber?: number }, source: string): number | null {
  if (error.lineNumber) return error.lineNumber;
  const parsed = /error on line (\d+)/u.exec(error.message)?.[1];
  if (parsed) return Number(parsed);
  const partial = /^The partial (.+) could not be found$/u.exec(error.message)?.[1];
  const index = partial ? source.split('\n').findIndex((line) => line.includes('{{') && line.includes(partial)) : -1;
  return index < 0 ? null : index + 1;
}

function mistakeOf(error: Error): string {
  const [first = '', ...rest] = error.message.replace(/ - \d+:\d+$/u, '').split('\n');
  return (rest.at(-1) ?? first).replace(/ not defined in \[object .*$/u, ' is not a name that can be shown here');
}
